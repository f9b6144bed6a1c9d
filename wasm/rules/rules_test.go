package rules

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// A sample is one section of a source's .txtar file: a reply as it goes over
// the wire, and the rule that it belongs to.
type sample struct {
	file string
	line int
	rule string // ID of the rule that wins; of the one that must not apply where not is set
	not  bool
	text string
}

// readSamples returns the sections of every .txtar file. Text before the first
// section is a comment.
func readSamples(t testing.TB) []sample {
	t.Helper()
	files, err := filepath.Glob("*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var samples []sample
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		section := -1
		for i, line := range strings.Split(string(data), "\n") {
			name, ok := strings.CutPrefix(line, "-- ")
			name, closed := strings.CutSuffix(name, " --")
			switch {
			case ok && closed:
				rule, not := strings.CutPrefix(name, "not ")
				samples = append(samples, sample{file: file, line: i + 1, rule: rule, not: not})
				section = len(samples) - 1
			case section >= 0:
				samples[section].text += line + "\n"
			}
		}
	}
	if len(samples) == 0 {
		t.Fatal("no samples: the test must run in the package's folder")
	}
	return samples
}

// read joins the lines of a reply and reads the codes at its beginning.
func read(text string) (string, Facts) {
	var f Facts
	text = strings.Join(strings.Fields(text), " ")
	rest := text
	if len(rest) > 4 {
		if code, ok := smtp.ParseReplyCode(rest[:3]); ok && (rest[3] == ' ' || rest[3] == '-') {
			f.Reply, rest = code, rest[4:]
		}
	}
	f.Status, _ = smtp.LeadingStatus(strings.TrimPrefix(rest, "#"))
	return text, f
}

// byID returns every rule with its source.
func byID(t testing.TB) map[string]Hit {
	t.Helper()
	all := map[string]Hit{}
	for _, source := range Sources() {
		for i := range source.Rules {
			r := &source.Rules[i]
			if _, twice := all[r.ID]; twice {
				t.Errorf("rule %s stands twice", r.ID)
			}
			all[r.ID] = Hit{Rule: r, Source: source}
		}
	}
	return all
}

// facts returns what is known of the delivery that the sample shows: the
// codes, and the provider where the rule cannot do without.
func (s sample) facts(h Hit, f Facts) Facts {
	if h.Rule.Host {
		f.Provider = h.Source.ID
	}
	return f
}

func TestSamples(t *testing.T) {
	rules := byID(t)
	seen := map[string]bool{}
	for _, s := range readSamples(t) {
		want, ok := rules[s.rule]
		if !ok {
			t.Errorf("%s:%d: there is no rule %s", s.file, s.line, s.rule)
			continue
		}
		if source, _, _ := strings.Cut(s.rule, "/"); s.file != source+".txtar" {
			t.Errorf("%s:%d: the sample of %s belongs into %s.txtar", s.file, s.line, s.rule, source)
		}
		text, f := read(s.text)
		f = s.facts(want, f)
		folded, offsets := Fold(nil, text, []int32{})
		var hits []Hit
		All(folded, f, func(h Hit) { hits = append(hits, h) })
		if s.not {
			for _, h := range hits {
				if h.Rule.ID == s.rule {
					t.Errorf("%s:%d: %s applies to a near miss: %q", s.file, s.line, s.rule, text[offsets[h.Start]:offsets[h.End]])
				}
			}
			continue
		}
		seen[s.rule] = true
		got, ok := Best(folded, f)
		if !ok {
			t.Errorf("%s:%d: no rule applies, want %s: %s", s.file, s.line, s.rule, folded)
			continue
		}
		if got.Rule.ID != s.rule {
			t.Errorf("%s:%d: %s wins (%q), want %s (%q): %s", s.file, s.line, got.Rule.ID, got.Rule.Phrase, s.rule, want.Rule.Phrase, folded)
			continue
		}
		if string(folded[got.Start:got.End]) != got.Rule.Phrase || string(folded[got.AndStart:got.AndEnd]) != got.Rule.And {
			t.Errorf("%s:%d: %s: the hit covers %q and %q", s.file, s.line, s.rule, folded[got.Start:got.End], folded[got.AndStart:got.AndEnd])
		}
		for _, h := range hits {
			if h.Rule != got.Rule && Rank(h.Source, h.Rule) == Rank(got.Source, got.Rule) {
				t.Errorf("%s:%d: %s and %s are equal: %s", s.file, s.line, h.Rule.ID, got.Rule.ID, folded)
			}
		}
	}
	for id := range rules {
		if !seen[id] {
			t.Errorf("rule %s has no sample: add a section -- %s -- with a reply to its source's .txtar file", id, id)
		}
	}
}

func TestRulesWellFormed(t *testing.T) {
	idForm := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$`)
	statusForm := regexp.MustCompile(`^[x245]\.\d{1,3}\.\d{1,3}$`)
	n := 0
	for _, source := range Sources() {
		if source.ID == "" || source.Document == "" || !regexp.MustCompile(`^20\d\d-\d\d$`).MatchString(source.Seen) {
			t.Errorf("source %q: ID, Document and Seen (\"2026-11\") must be given", source.ID)
		}
		for _, r := range source.Rules {
			n++
			if !idForm.MatchString(r.ID) || !strings.HasPrefix(r.ID, source.ID+"/") {
				t.Errorf("rule %s: the ID must be %s/ and a name in lower case with hyphens", r.ID, source.ID)
			}
			if len(r.Phrase) < window {
				t.Errorf("rule %s: the phrase %q is shorter than %d bytes", r.ID, r.Phrase, window)
			}
			for _, p := range []string{r.Phrase, r.And} {
				if folded, _ := Fold(nil, p, nil); string(folded) != p || strings.TrimSpace(p) != p {
					t.Errorf("rule %s: %q is not in folded form, which is %q", r.ID, p, strings.TrimSpace(string(folded)))
				}
			}
			if r.Reply != 0 && !r.Reply.Valid() {
				t.Errorf("rule %s: reply %d is no SMTP reply code", r.ID, r.Reply)
			}
			if r.Status != "" && !statusForm.MatchString(r.Status) {
				t.Errorf("rule %s: status %q must look like 5.7.1 or x.7.1", r.ID, r.Status)
			}
			if int(r.Cause) >= len(catalog.Causes) {
				t.Errorf("rule %s: the cause is none", r.ID)
			}
			if r.Code && r.Own == "" {
				t.Errorf("rule %s: it matches an own code but does not say which in Own", r.ID)
			}
			if r.Host && source.ID == generalID {
				t.Errorf("rule %s: general rules belong to no host", r.ID)
			}
		}
	}
	if n+1 > maxRules {
		t.Errorf("%d rules: raise maxRules, which is %d, in match.go", n, maxRules)
	}
}

// TestTablesAreReadCompletely writes every rule as a line again: a word that
// the reader does not know, or one in the wrong place, shows as a difference.
func TestTablesAreReadCompletely(t *testing.T) {
	for _, source := range Sources() {
		var got []string
		cause := catalog.Cause(255)
		for _, r := range source.Rules {
			if r.Cause != cause {
				cause = r.Cause
				got = append(got, "["+cause.String()+"]")
			}
			got = append(got, lineOf(source, r))
		}
		var want []string
		for line := range strings.Lines(source.table) {
			if line = strings.TrimSuffix(line, "\n"); line != "" {
				want = append(want, line)
			}
		}
		for i := range want {
			if i >= len(got) || got[i] != want[i] {
				t.Errorf("source %s: the line\n\t%s\nis read as\n\t%s", source.ID, want[i], append(got, make([]string, len(want))...)[i])
				break
			}
		}
	}
}

// lineOf returns the line of the table that the rule is written as.
func lineOf(source *Source, r Rule) string {
	line := r.Phrase
	if r.And != "" {
		line += " + " + r.And
	}
	name := string(r.appendName(nil))
	if own := strings.TrimPrefix(r.ID, source.ID+"/"); own != name {
		line = own + " = " + line
	}
	var more []string
	if r.Reply != 0 {
		more = append(more, r.Reply.String())
	}
	if r.Status != "" {
		more = append(more, r.Status)
	}
	for _, flag := range []struct {
		set  bool
		word string
	}{{r.Code, "code"}, {r.Host, "host"}, {r.Guess && !r.Weak, "guess"}, {r.Weak, "weak"}, {r.Case != "", "case " + r.Case}, {r.Own != "", "own " + r.Own}} {
		if flag.set {
			more = append(more, flag.word)
		}
	}
	if more != nil {
		line += " | " + strings.Join(more, " ")
	}
	return line
}

func TestSourcesAndFiles(t *testing.T) {
	providers := map[string]bool{generalID: true}
	for _, p := range catalog.Providers {
		providers[p.ID] = true
	}
	var ids []string
	for _, source := range Sources() {
		ids = append(ids, source.ID)
		if !providers[source.ID] {
			t.Errorf("source %s: the catalogue has no provider of that ID", source.ID)
		}
		if len(source.Rules) == 0 {
			t.Errorf("source %s has no rules", source.ID)
		}
		for _, file := range []string{source.ID + ".go", source.ID + ".txtar"} {
			if _, err := os.Stat(file); err != nil {
				t.Errorf("source %s: %v", source.ID, err)
			}
		}
		if data, _ := os.ReadFile(source.ID + ".txtar"); bytes.HasPrefix(data, []byte("-- ")) {
			t.Errorf("%s.txtar:1: say first where the samples come from and when they were seen", source.ID)
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Errorf("sources must be sorted by ID and unique: %q", ids)
	}
	files, _ := filepath.Glob("*.txtar")
	if len(files) != len(ids) {
		t.Errorf("%d .txtar files for %d sources: %q", len(files), len(ids), files)
	}
}

// TestSampleAddresses keeps other people's addresses out of the samples: mail
// addresses are in example domains, unless they are part of a provider's own
// text, and IP addresses are those reserved for documentation.
func TestSampleAddresses(t *testing.T) {
	address := regexp.MustCompile(`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}`)
	ip := regexp.MustCompile(`(?:\d{1,3}\.){3}\d{1,3}`)
	example := regexp.MustCompile(`(?i)@([a-z0-9-]+\.)*example\.(com|net|org)$`)
	documented := regexp.MustCompile(`^(192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0|127\.255\.255)\.`)
	own := []string{"delist@microsoft.com", "abuse_rbl@abuse-att.net", "abuse@corp.mail.ru", "FPR@RX.T-ONLINE.DE", "tosa@rx.t-online.de", "tobr@rx.t-online.de", "abuse@kpn.com"}
	for _, s := range readSamples(t) {
		for _, a := range address.FindAllString(s.text, -1) {
			if !example.MatchString(a) && !slices.Contains(own, a) {
				t.Errorf("%s:%d: address %s: use one in example.org, or name it in this test if it is the provider's own", s.file, s.line, a)
			}
		}
		for _, a := range ip.FindAllString(s.text, -1) {
			if !documented.MatchString(a) {
				t.Errorf("%s:%d: IP address %s: use one of RFC 5737, 192.0.2.25", s.file, s.line, a)
			}
		}
	}
}
