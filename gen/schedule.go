package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A schedule says when a server program tries again: seconds since the first
// attempt failed, in ascending order, none behind end. Each program has a law
// of its own, which the functions below compute from its settings.
type schedule func(end int) []int

const (
	minute = 60
	hour   = 60 * minute
	day    = 24 * hour
)

// backoff is Postfix's law (qmgr_active.c, qmgr_active_done_3_generic): a
// message waits once more as long as it has waited already, within bounds, and
// is then taken up by the next scan of the queue. Scans are counted from the
// first attempt; with a real server they come up to run seconds earlier or later.
func backoff(run, least, most int) schedule {
	return func(end int) (tries []int) {
		for age := 0; ; {
			due := age + min(max(age, least), most)
			age = (due + run - 1) / run * run
			if age > end {
				return tries
			}
			tries = append(tries, age)
		}
	}
}

// step is a number of attempts at the same interval; 0 goes on to the end.
type step struct{ count, interval int }

// steps is the law of programs with fixed intervals, one after the other.
func steps(list ...step) schedule {
	return func(end int) (tries []int) {
		age := 0
		for _, one := range list {
			for i := 0; one.count == 0 || i < one.count; i++ {
				age += one.interval
				if age > end {
					return tries
				}
				tries = append(tries, age)
			}
		}
		return tries
	}
}

// squares is qmail's law (qmail-send.c, nextretry): the root of the age in
// seconds grows by skip each time.
func squares(skip int) schedule {
	return func(end int) (tries []int) {
		for age := 0; ; {
			n := int(math.Sqrt(float64(age))) + skip
			age = n * n
			if age > end {
				return tries
			}
			tries = append(tries, age)
		}
	}
}

// retryRule is a rule of Exim's retry configuration, "F,2h,15m; G,16h,1h,1.5":
// until the first time has passed since the first failure, F waits the second
// time, G the same at first and then its factor more each time (retry.c,
// retry_update). A rule that cannot be read is a slip of ours, found by any test.
func retryRule(text string) schedule {
	type part struct {
		law             string
		until, interval int
		factor          float64
	}
	var parts []part
	for _, one := range strings.Split(text, ";") {
		fields := strings.Split(strings.TrimSpace(one), ",")
		if len(fields) < 3 || fields[0] == "G" && len(fields) != 4 {
			panic(fmt.Sprintf("retry rule %q: %q is no rule", text, one))
		}
		p := part{law: fields[0], until: seconds(fields[1]), interval: seconds(fields[2])}
		if p.law == "G" {
			factor, err := strconv.ParseFloat(fields[3], 64)
			if err != nil {
				panic(fmt.Sprintf("retry rule %q: %v", text, err))
			}
			p.factor = factor
		}
		parts = append(parts, p)
	}
	return func(end int) (tries []int) {
		age, gap := 0, 0
		for _, p := range parts {
			for age <= p.until {
				switch {
				case p.law == "F" || gap < p.interval:
					gap = p.interval
				default:
					gap = int(float64(gap) * p.factor)
				}
				if age += gap; age > end {
					return tries
				}
				tries = append(tries, age)
			}
		}
		return tries
	}
}

// seconds reads a time as Exim writes it: a number and s, m, h or d.
func seconds(text string) int {
	unit := map[byte]int{'s': 1, 'm': minute, 'h': hour, 'd': day}[text[len(text)-1]]
	n, err := strconv.Atoi(text[:len(text)-1])
	if err != nil || unit == 0 {
		panic(fmt.Sprintf("%q is no time: write 15m, 2h, 4d", text))
	}
	return n * unit
}

// stretch is a part of a schedule: count attempts, the last at end, at the same
// interval from what came before them.
type stretch struct{ interval, count, end int }

// stretches takes a schedule apart where its interval changes.
func stretches(tries []int) []stretch {
	var list []stretch
	last := 0
	for _, t := range tries {
		if n := len(list); n > 0 && list[n-1].interval == t-last {
			list[n-1].count++
			list[n-1].end = t
		} else {
			list = append(list, stretch{t - last, 1, t})
		}
		last = t
	}
	return list
}
