package bounce

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestAnswers checks every answer for what must hold of any: see checkResult.
func TestAnswers(t *testing.T) {
	for _, c := range allCases(t) {
		t.Run(c.name, func(t *testing.T) {
			results := Explain(bytes.Clone(c.input), "en")
			for i := range results {
				checkResult(t, &results[i], c.input)
				checkFields(t, results[i].AppendJSON(nil))
				if !c.encoded {
					checkSpans(t, &results[i], c.input)
				}
			}
			if again := Explain(bytes.Clone(c.input), "en"); toJSON(again) != toJSON(results) {
				t.Errorf("two answers to the same input:\n%s%s", toJSON(results), toJSON(again))
			}
		})
	}
}

// checkSpans reports codes and addresses that do not stand where their spans say.
func checkSpans(t *testing.T, r *Result, input []byte) {
	t.Helper()
	for i := range r.Recipients {
		a := &r.Recipients[i]
		for _, s := range a.Spans {
			want := ""
			switch s.Is {
			case "reply":
				want = fmt.Sprint(a.Reply)
			case "status":
				want = a.Status
			case "address":
				want = a.Address
			case "original":
				want = a.Original
			default:
				continue
			}
			got := string(input[s.Start:s.End])
			// RFC 6533: the address is written with escapes.
			if got != want && !strings.Contains(got, `\x{`) {
				t.Errorf("the span of %s holds %q, want %q", s.Is, got, want)
			}
		}
	}
}

// contractFields are the fields of an answer and of a recipient, all of which
// are always present.
var contractFields = [2]string{
	"date file kind message notes recipients reporter subject",
	"action address cause command confidence list more original own_code page party provider remote reply retry_after retry_until rule spans speaker status temporary text",
}

func checkFields(t *testing.T, line []byte) {
	t.Helper()
	var message map[string]json.RawMessage
	var recipients []map[string]json.RawMessage
	if err := json.Unmarshal(line, &message); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(message["recipients"], &recipients); err != nil {
		t.Fatal(err)
	}
	check := func(fields map[string]json.RawMessage, want string) {
		var names []string
		for name, value := range fields {
			names = append(names, name)
			if string(value) == "null" {
				t.Errorf("%s is null", name)
			}
		}
		slices.Sort(names)
		if got := strings.Join(names, " "); got != want {
			t.Errorf("got the fields %s\nwant           %s", got, want)
		}
	}
	check(message, contractFields[0])
	for _, a := range recipients {
		check(a, contractFields[1])
	}
}

// withoutPlaces is answer without the spans.
func withoutPlaces(input []byte) string {
	results := Explain(bytes.Clone(input), "en")
	for i := range results {
		for k := range results[i].Recipients {
			results[i].Recipients[k].Spans = nil
		}
	}
	return toJSON(results)
}

// codesOf returns the codes of an answer.
func codesOf(input []byte) string {
	var b strings.Builder
	for _, r := range Explain(bytes.Clone(input), "en") {
		for _, a := range r.Recipients {
			fmt.Fprintf(&b, "%d %s\n", a.Reply, a.Status)
		}
	}
	return b.String()
}

// essence returns what a reader acts on: kind, recipients, codes and causes.
func essence(input []byte) string {
	var b strings.Builder
	for _, r := range Explain(bytes.Clone(input), "en") {
		fmt.Fprintf(&b, "%s\n", r.Kind)
		for _, a := range r.Recipients {
			fmt.Fprintf(&b, "  %s %s %d %s %s\n", a.Address, a.Action, a.Reply, a.Status, a.Cause)
		}
	}
	return b.String()
}

// texts returns every input whose bytes can be changed: not UTF-16 and other files.
func texts(t *testing.T) []testCase {
	t.Helper()
	return slices.DeleteFunc(allCases(t), func(c testCase) bool { return bytes.IndexByte(c.input, 0) >= 0 })
}

func TestLineEnds(t *testing.T) {
	for _, c := range texts(t) {
		lf := bytes.ReplaceAll(bytes.ReplaceAll(c.input, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
		want := withoutPlaces(lf)
		if got := withoutPlaces(bytes.ReplaceAll(lf, []byte("\n"), []byte("\r\n"))); got != want {
			t.Errorf("%s with CR LF:\n got %s\nwant %s", c.name, got, want)
		}
		if got := answer(bytes.ReplaceAll(lf, []byte("\n"), []byte("\r"))); got != answer(lf) {
			t.Errorf("%s with CR:\n got %s\nwant %s", c.name, got, answer(lf))
		}
	}
}

func quote(input []byte, mark string) []byte {
	text := strings.TrimSuffix(string(input), "\n")
	return []byte(mark + strings.ReplaceAll(text, "\n", "\n"+mark) + "\n")
}

func TestQuoting(t *testing.T) {
	for _, c := range texts(t) {
		want := essence(c.input)
		for _, mark := range []string{"> ", "> > "} {
			if got := essence(quote(c.input, mark)); got != want {
				t.Errorf("%s quoted with %q:\n got %s\nwant %s", c.name, mark, got, want)
			}
		}
	}
}

// wrap breaks lines at spaces so that none is longer than 72 bytes where that
// can be done, as mail programs do.
func wrap(input []byte) []byte {
	var out []byte
	for _, line := range strings.SplitAfter(string(input), "\n") {
		for len(line) > 73 {
			at := strings.LastIndexByte(line[:73], ' ')
			if at <= 0 {
				break
			}
			out = append(append(out, line[:at]...), '\n')
			line = line[at+1:]
		}
		out = append(out, line...)
	}
	return out
}

// notWrapped are logs of which no program breaks the lines at spaces, or whose
// lines cannot be told from each other then: tables, JSON, lists, terminals.
var notWrapped = map[string]bool{
	"log-colours": true, "log-haraka-logfmt": true, "log-hmailserver": true, "log-powermta": true, "log-powermta-grep": true, "log-queue": true, "log-wrapped": true,
}

func TestWrapping(t *testing.T) {
	for _, c := range texts(t) {
		if notWrapped[c.name] || strings.HasPrefix(c.name, "events-") || bytes.Contains(c.input, []byte("Content-Type")) {
			continue // neither the lines of a log nor those of a mail's source are wrapped
		}
		if got, want := codesOf(wrap(c.input)), codesOf(c.input); got != want {
			t.Errorf("%s wrapped:\n%s\n got %s\nwant %s", c.name, wrap(c.input), got, want)
		}
	}
}
