package rules

import (
	"strings"
	"testing"

	"retour/wasm/smtp"
)

func best(t *testing.T, text string, f Facts) string {
	t.Helper()
	folded, _ := Fold(nil, text, nil)
	h, ok := Best(folded, f)
	if !ok {
		return ""
	}
	return h.Rule.ID
}

func TestBestNothing(t *testing.T) {
	for _, text := range []string{"", "a", "abc", "    ", strings.Repeat("lorem ipsum dolor ", 1000)} {
		if got := best(t, text, Facts{}); got != "" {
			t.Errorf("Best(%.20q) = %s, want none", text, got)
		}
	}
}

// TestBestWordBoundaries: a phrase must begin where a word begins and must not
// end inside a number.
func TestBestWordBoundaries(t *testing.T) {
	for _, text := range []string{"superuser unknown", "1user unknown"} {
		if got := best(t, text, Facts{}); got == "general/user-unknown" {
			t.Errorf("Best(%q) = %s", text, got)
		}
	}
	for _, text := range []string{"user unknown", "<user unknown>", "...user unknown", "_user unknown", "(user unknown"} {
		if got := best(t, text, Facts{}); got != "general/user-unknown" {
			t.Errorf("Best(%q) = %q, want general/user-unknown", text, got)
		}
	}
}

// TestRankOrder pins the order of trust.
func TestRankOrder(t *testing.T) {
	provider, common := &Source{ID: "example"}, &Source{ID: generalID}
	order := []struct {
		what   string
		source *Source
		rule   Rule
	}{
		{"provider's wording with reply and full status", provider, Rule{Phrase: "aaaa", Reply: 550, Status: "5.7.1"}},
		{"provider's wording with status of its class", provider, Rule{Phrase: "aaaaaaaa", Status: "5.7.1"}},
		{"provider's wording with reply", provider, Rule{Phrase: "aaaaaaaaaa", Reply: 550}},
		{"provider's wording, long", provider, Rule{Phrase: "aaaa", And: "bbbbbbbb"}},
		{"provider's wording, short", provider, Rule{Phrase: "aaaaa"}},
		{"provider's own code", provider, Rule{Phrase: "aaaa", Code: true, Reply: 550}},
		{"general wording", common, Rule{Phrase: "aaaaaaaaaaaaaaaaaaaaaaaaa", Reply: 550, Status: "5.7.1"}},
		{"provider's guess", provider, Rule{Phrase: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Reply: 550, Guess: true}},
		{"provider's code that is a guess", provider, Rule{Phrase: "aaaaaaaaaaaa", Code: true, Guess: true}},
		{"general guess", common, Rule{Phrase: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Reply: 550, Guess: true}},
	}
	for i := 1; i < len(order); i++ {
		if Rank(order[i-1].source, &order[i-1].rule) <= Rank(order[i].source, &order[i].rule) {
			t.Errorf("%s must go before %s", order[i-1].what, order[i].what)
		}
	}
}

// TestBestIsTheHighestRank compares Best, which skips rules that cannot win,
// with All, which skips none, on every sample and on pairs of neighbours.
func TestBestIsTheHighestRank(t *testing.T) {
	samples := readSamples(t)
	for i, s := range samples {
		for _, raw := range []string{s.text, s.text + samples[(i+1)%len(samples)].text} {
			text, f := read(raw)
			folded, _ := Fold(nil, text, nil)
			var want Hit
			count := 0
			All(folded, f, func(h Hit) {
				count++
				if want.Rule == nil || Rank(h.Source, h.Rule) > Rank(want.Source, want.Rule) {
					want = h
				}
			})
			got, ok := Best(folded, f)
			if ok != (count > 0) {
				t.Fatalf("%s:%d: Best found one: %v, All found %d", s.file, s.line, ok, count)
			}
			if ok && Rank(got.Source, got.Rule) != Rank(want.Source, want.Rule) {
				t.Errorf("%s:%d: Best = %s, All knows %s", s.file, s.line, got.Rule.ID, want.Rule.ID)
			}
		}
	}
}

// TestAllFindsEveryRule compares the matcher with a plain search.
func TestAllFindsEveryRule(t *testing.T) {
	for _, s := range readSamples(t) {
		text, f := read(s.text)
		folded, _ := Fold(nil, text, nil)
		got := map[string]bool{}
		All(folded, f, func(h Hit) {
			if got[h.Rule.ID] {
				t.Errorf("%s:%d: All visited %s twice", s.file, s.line, h.Rule.ID)
			}
			got[h.Rule.ID] = true
		})
		for _, source := range Sources() {
			for _, r := range source.Rules {
				want := plainlyApplies(folded, f, source, r)
				if got[r.ID] != want {
					t.Errorf("%s:%d: All visits %s: %v, want %v: %s", s.file, s.line, r.ID, got[r.ID], want, folded)
				}
			}
		}
	}
}

func plainlyApplies(folded []byte, f Facts, source *Source, r Rule) bool {
	if r.Reply != 0 && r.Reply != f.Reply || r.Host && f.Provider != source.ID || r.Weak && f.Reply == 0 && f.Status.IsZero() {
		return false
	}
	if r.Status != "" {
		status := f.Status.String()
		if r.Status[0] == 'x' && status != "" {
			status = "x" + status[1:]
		}
		if r.Status != status {
			return false
		}
	}
	return find(folded, r.Phrase) >= 0 && (r.And == "" || find(folded, r.And) >= 0)
}

// TestWeakRulesNeedACode shows that a word of everyday language is taken for a
// server's answer only where a code stands beside it.
func TestWeakRulesNeedACode(t *testing.T) {
	for _, test := range []struct {
		text  string
		facts Facts
		want  string
	}{
		{"did you get my spam", Facts{}, ""},
		{"554 spam", Facts{Reply: 554}, "general/spam"},
		{"5.7.1 spam", Facts{Status: smtp.Status{Class: 5, Subject: 7, Detail: 1}}, "general/spam"},
		// A guess goes before it, however short.
		{"550 spam from a residential host", Facts{Reply: 550}, "general/residential"},
	} {
		got := ""
		if hit, ok := Best([]byte(test.text), test.facts); ok {
			got = hit.Rule.ID
		}
		if got != test.want {
			t.Errorf("Best(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func FuzzBest(f *testing.F) {
	for i, s := range readSamples(f) {
		if i%50 == 0 {
			f.Add(s.text)
		}
	}
	f.Fuzz(func(t *testing.T, raw string) {
		text, facts := read(raw)
		folded, _ := Fold(nil, text, nil)
		highest := uint32(0)
		All(folded, facts, func(h Hit) {
			highest = max(highest, Rank(h.Source, h.Rule))
			if string(folded[h.Start:h.End]) != h.Rule.Phrase || string(folded[h.AndStart:h.AndEnd]) != h.Rule.And {
				t.Errorf("%s: the hit covers %q and %q", h.Rule.ID, folded[h.Start:h.End], folded[h.AndStart:h.AndEnd])
			}
		})
		h, ok := Best(folded, facts)
		if ok != (highest > 0) || ok && Rank(h.Source, h.Rule) != highest {
			t.Errorf("Best = %v, %v; the highest rank is %d", h.Rule, ok, highest)
		}
	})
}

func TestStatusPatterns(t *testing.T) {
	for _, source := range Sources() {
		for _, r := range source.Rules {
			if r.Status == "" {
				continue
			}
			s, anyClass := parsePattern(r.Status)
			got := s.String()
			if anyClass {
				got = "x" + got[1:]
			}
			if got != r.Status {
				t.Errorf("rule %s: status %q is read as %q", r.ID, r.Status, got)
			}
		}
	}
}

func TestBestDoesNotAllocate(t *testing.T) {
	folded, _ := Fold(nil, longText(t), nil)
	f := Facts{Reply: 550, Status: smtp.Status{Class: 5, Subject: 7, Detail: 1}, Provider: "gmail"}
	if n := testing.AllocsPerRun(5, func() { Best(folded, f) }); n != 0 {
		t.Errorf("Best allocates %v times", n)
	}
}

// longText returns about 64 KB of text as it stands in bounces.
func longText(t testing.TB) string {
	t.Helper()
	var b strings.Builder
	for b.Len() < 64<<10 {
		for _, s := range readSamples(t) {
			b.WriteString(s.text)
		}
	}
	return b.String()[:64<<10]
}

func BenchmarkBest(b *testing.B) {
	reply := "550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. Please contact the administrator of example.org domain if this was a legitimate mail. To learn about the DMARC initiative, go to https://support.google.com/mail/?p=DmarcRejection ffacd0b85a97d-38a8e38c3f5si1234567f8f.123 - gsmtp"
	nothing := strings.Repeat("This is the mail system at host mx.example.org. I'm sorry to have to inform you of the news that your words could be read by all. ", 8)
	for _, c := range []struct{ name, text string }{{"reply", reply}, {"prose", nothing}, {"samples-64KB", longText(b)}} {
		folded, _ := Fold(nil, c.text, nil)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(folded)))
			b.ReportAllocs()
			for b.Loop() {
				Best(folded, Facts{Reply: 550})
			}
		})
	}
}

// BenchmarkBuild is what the first call costs.
func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		heads = [1 << hashBits]uint16{}
		build()
	}
	named = false // new rules have no IDs yet
	Prepare()
}

func BenchmarkFold(b *testing.B) {
	text := longText(b)
	dst, offsets := make([]byte, 0, len(text)), make([]int32, 0, len(text)+1)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Fold(dst[:0], text, offsets[:0])
	}
}
