package bounce

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"retour/wasm/smtp"
)

// FuzzExplain gives Explain anything.
func FuzzExplain(f *testing.F) {
	for _, c := range allCases(f) {
		f.Add(c.input)
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		results := Explain(bytes.Clone(input), "en")
		if len(results) == 0 {
			t.Fatal("no answer")
		}
		for i := range results {
			checkResult(t, &results[i], input)
		}
		if again := Explain(bytes.Clone(input), "en"); toJSON(again) != toJSON(results) {
			t.Errorf("two answers to the same input:\n%s%s", toJSON(results), toJSON(again))
		}
	})
}

// FuzzLog gives the readers of log lines anything.
func FuzzLog(f *testing.F) {
	for _, c := range readCases(f) {
		for _, line := range strings.SplitAfter(string(c.input), "\n") {
			if strings.Contains(line, "=") && len(line) > 40 {
				f.Add(line)
			}
		}
	}
	f.Fuzz(func(t *testing.T, line string) {
		// Two lines make a log of what may be read as a mail otherwise.
		input := []byte(line + "\n" + logLine)
		results := Explain(bytes.Clone(input), "en")
		found := false
		for i := range results {
			checkResult(t, &results[i], input)
			for _, a := range results[i].Recipients {
				found = found || a.Address == "zoe@example.org"
			}
		}
		// Controls may make it binary, bad bytes UTF-16, and colons something else.
		control := func(r rune) bool { return r < ' ' || r == utf8.RuneError }
		if !found && !strings.ContainsAny(line, ":<") && !strings.ContainsFunc(line, control) {
			t.Errorf("the line behind it is not read: %s", toJSON(results))
		}
	})
}

// logLine is one delivery as Postfix logs it.
const logLine = "Nov 16 09:12:41 mail postfix/smtp[912]: 4TkZ1w6yTTz1yj: to=<zoe@example.org>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.26]:25: Connection timed out)\n"

// checkResult reports what must never be in an answer, whatever was given.
func checkResult(t *testing.T, r *Result, input []byte) {
	t.Helper()
	out := r.AppendJSON(nil)
	if !utf8.Valid(out) || bytes.ContainsAny(out, "\n\r") || !json.Valid(out) {
		t.Errorf("no valid JSON on one line: %q", out)
	}
	switch r.Kind {
	case Failure, Delay, Success:
		if len(r.Recipients) == 0 {
			t.Errorf("%s without a delivery", r.Kind)
		}
	case AutoReply, Complaint, Other:
		if len(r.Recipients) != 0 {
			t.Errorf("%s with %d deliveries", r.Kind, len(r.Recipients))
		}
	default:
		t.Errorf("kind %q", r.Kind)
	}
	for i := range r.Recipients {
		checkRecipient(t, &r.Recipients[i], input)
	}
}

func checkRecipient(t *testing.T, a *Recipient, input []byte) {
	t.Helper()
	switch a.Action {
	case Failed, Delayed, Delivered, Relayed, Expanded:
	default:
		t.Errorf("action %q", a.Action)
	}
	if a.Reply != 0 && !smtp.ReplyCode(a.Reply).Valid() {
		t.Errorf("reply %d", a.Reply)
	}
	if _, ok := smtp.ParseStatus(a.Status); a.Status != "" && !ok {
		t.Errorf("status %q", a.Status)
	}
	if a.Page == "" || a.Cause == "" || a.Party == "" || a.Confidence == "" || a.Speaker == "" {
		t.Errorf("page %q, cause %q, party %q, confidence %q, speaker %q: none may be empty", a.Page, a.Cause, a.Party, a.Confidence, a.Speaker)
	}
	if a.Reply != 0 && !strings.Contains(a.Text, smtp.ReplyCode(a.Reply).String()) {
		t.Errorf("reply %d does not stand in %q", a.Reply, a.Text)
	}
	hasStatusSpan := false
	for i, s := range a.Spans {
		if s.Start < 0 || s.End <= s.Start || s.End > len(input) {
			t.Errorf("span %v in an input of %d bytes", s, len(input))
		}
		if i > 0 && s.Start < a.Spans[i-1].Start {
			t.Errorf("span %v behind %v", s, a.Spans[i-1])
		}
		hasStatusSpan = hasStatusSpan || s.Is == "status"
	}
	if a.Status != "" && !hasStatusSpan {
		t.Errorf("status %s stands nowhere", a.Status)
	}
}
