package main

import (
	"slices"
	"testing"
)

// inMinutes returns times in minutes, as the programs' documents name them.
func inMinutes(tries []int) []float64 {
	var list []float64
	for _, t := range tries {
		list = append(list, float64(t)/minute)
	}
	return list
}

func TestSchedules(t *testing.T) {
	for _, c := range []struct {
		name  string
		tries schedule
		end   int
		want  []float64 // minutes
	}{
		// 300 s at first, then as long as waited already, at most 4000 s, at the next scan.
		{"postfix", backoff(300, 300, 4000), 4 * hour, []float64{5, 10, 20, 40, 80, 150, 220}},
		{"postfix, scans of a second", backoff(1, 300, 4000), 12800, []float64{5, 10, 20, 40, 80, 8800. / 60, 12800. / 60}},
		// Every 15 minutes for 2 hours, then 1 hour growing by half for 16 hours, then every 6 hours.
		{"exim", retryRule("F,2h,15m; G,16h,1h,1.5; F,4d,6h"), 36 * hour,
			[]float64{15, 30, 45, 60, 75, 90, 105, 120, 135, 195, 285, 420, 622.5, 926.25, 82912. / 60, 82912./60 + 360, 82912./60 + 720}},
		{"exim, one rule ends before the time is up", retryRule("F,1h,20m"), day, []float64{20, 40, 60, 80}},
		{"exchange without a connection", steps(step{4, minute}, step{6, 5 * minute}, step{0, 10 * minute}), hour,
			[]float64{1, 2, 3, 4, 9, 14, 19, 24, 29, 34, 44, 54}},
		// The n-th attempt comes (20 n)² seconds after the first.
		{"qmail", squares(20), 3 * hour, []float64{400. / 60, 1600. / 60, 60, 6400. / 60, 10000. / 60}},
	} {
		if got := inMinutes(c.tries(c.end)); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %v\nwant %v", c.name, got, c.want)
		}
	}
}

// The rows of the diagram agree with what the programs' documents say about the whole.
func TestRetries(t *testing.T) {
	attempts := map[string]int{}
	for _, r := range retries {
		name := r.provider + r.note
		tries := r.tries(r.end)
		attempts[name] = len(tries)
		if !slices.IsSorted(tries) || tries[0] <= 0 || tries[len(tries)-1] > r.end {
			t.Errorf("%s: %v", name, tries)
		}
		if len(r.settings) == 0 || senderName(r.provider) == "" || sourceRow(r.source) == nil {
			t.Errorf("%s: settings, provider or source is missing", name)
		}
		if r.notice >= r.end {
			t.Errorf("%s: a delay notice after the end", name)
		}
	}
	// Postfix 5 attempts and every 70 minutes then, Exchange every quarter of an
	// hour for 2 days, qmail's root of 604,800 in steps of 20.
	for name, want := range map[string]int{"postfix": 5 + (7200-80)/70, "exchange-servermessage": 192, "sendmail": 240, "qmail": 38} {
		if attempts[name] != want {
			t.Errorf("%s: %d attempts, want %d", name, attempts[name], want)
		}
	}
	if got := retries[1].notices(); !slices.Equal(got, []int{day, 2 * day, 3 * day}) {
		t.Errorf("Exim's notices: %v, want one each day", got)
	}
}

func TestStretches(t *testing.T) {
	got := stretches([]int{60, 120, 180, 480, 780, 1000})
	if want := []stretch{{60, 3, 180}, {300, 2, 780}, {220, 1, 1000}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
