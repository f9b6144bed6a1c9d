package dsn

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"retour/wasm/mime"
)

// describe returns what a text says, one line for the report and one for each
// recipient: the fields that are there, in a fixed order.
func describe(text string) string {
	t := mime.Plain([]byte(text), 0)
	r := Read(&t)
	var b strings.Builder
	add := func(name string, v Value) {
		if v.Present() {
			fmt.Fprintf(&b, " %s=%s|%s", name, v.Type, text[v.Start:v.End])
		}
	}
	add("reporter", r.ReportingMTA)
	add("from", r.ReceivedFromMTA)
	add("arrival", r.ArrivalDate)
	for _, x := range r.Recipients {
		b.WriteString(" /")
		add("original", x.OriginalRecipient)
		add("final", x.FinalRecipient)
		add("actual", x.ActualRecipient)
		add("action", x.Action)
		add("status", x.Status)
		add("remote", x.RemoteMTA)
		add("reply", x.DiagnosticCode)
		add("last", x.LastAttemptDate)
		add("until", x.WillRetryUntil)
	}
	return strings.TrimSpace(b.String())
}

func TestRead(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"empty", "", ""},
		{"no field", "Hello\n\nworld: x\n", ""},
		{"RFC 3464", "Reporting-MTA: dns; mx.example.org\nReceived-From-MTA: dns; a.example.com\nArrival-Date: Mon, 16 Nov 2026 09:12:41 +0100\n\n" +
			"Original-Recipient: rfc822;b@example.org\nFinal-Recipient: RFC822; c@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 5.1.1 No such user\nLast-Attempt-Date: x\nWill-Retry-Until: y\n",
			"reporter=dns|mx.example.org from=dns|a.example.com arrival=|Mon, 16 Nov 2026 09:12:41 +0100 / original=rfc822|b@example.org final=rfc822|c@example.org action=|failed status=|5.1.1 remote=dns|mx.example.net reply=smtp|550 5.1.1 No such user last=|x until=|y"},
		{"several recipients", "Final-Recipient: rfc822; b@example.org\nAction: failed\n\nFinal-Recipient: rfc822; c@example.org\nAction: delayed\n", "/ final=rfc822|b@example.org action=|failed / final=rfc822|c@example.org action=|delayed"},
		{"no blank line between them", "Final-Recipient: rfc822; b@example.org\nAction: failed\nFinal-Recipient: rfc822; c@example.org\nAction: delayed\n", "/ final=rfc822|b@example.org action=|failed / final=rfc822|c@example.org action=|delayed"},
		{"no blank line, original first", "Original-Recipient: rfc822; a@example.org\nFinal-Recipient: rfc822; b@example.org\nOriginal-Recipient: rfc822; c@example.org\nFinal-Recipient: rfc822; d@example.org\n", "/ original=rfc822|a@example.org final=rfc822|b@example.org / original=rfc822|c@example.org final=rfc822|d@example.org"},
		{"no blank line behind the message's fields", "Reporting-MTA: dns; mx.example.org\nFinal-Recipient: rfc822; b@example.org\n", "reporter=dns|mx.example.org / final=rfc822|b@example.org"},
		{"spaces on the blank line", "Final-Recipient: rfc822; b@example.org\n \t\nFinal-Recipient: rfc822; c@example.org\n", "/ final=rfc822|b@example.org / final=rfc822|c@example.org"},
		{"CR LF", "Final-Recipient: rfc822; b@example.org \nAction: failed \n \nAction: x \n", "/ final=rfc822|b@example.org action=|failed / action=|x"},
		{"folded", "Diagnostic-Code: smtp; 550-no\n such\n\tuser\nStatus: 5.1.1\n", "/ status=|5.1.1 reply=smtp|550-no\n such\n\tuser"},
		{"folded behind the name", "Diagnostic-Code:\n smtp; 550 no\n", "/ reply=smtp|550 no"},
		{"folded field that is not known", "Final-Log-ID: x\n y\nStatus: 5.1.1\n", "/ status=|5.1.1"},
		{"no type", "Final-Recipient: b@example.org\nDiagnostic-Code: 550 no; really\n", "/ final=|b@example.org reply=|550 no; really"},
		{"other type", "Diagnostic-Code: X-Postfix; unknown user: \"b\"\nRemote-MTA: TCPIP;192.0.2.1\n", "/ remote=tcpip|192.0.2.1 reply=x-postfix|unknown user: \"b\""},
		{"space before the semicolon", "Final-Recipient: rfc822 ; b@example.org\n", "/ final=rfc822|b@example.org"},
		{"RFC 6533", "Final-Recipient: utf-8; bü@example.org\n", "/ final=utf-8|bü@example.org"},
		{"twice", "Status: 5.1.1\nStatus: 5.0.0\n", "/ status=|5.1.1"},
		{"empty", "Status:\nAction: \n", "/ action=| status=|"},
		{"indented", "  Final-Recipient: rfc822; b@example.org\n  Action: failed\n", "/ final=rfc822|b@example.org action=|failed"},
		{"group of an action alone", "Final-Recipient: rfc822; b@example.org\n\nAction: failed\n", "/ final=rfc822|b@example.org / action=|failed"},
		{"words between", "Hello, this is a sentence: x\nFinal-Recipient: rfc822; b@example.org\nsome words\nAction: failed\n", "/ final=rfc822|b@example.org action=|failed"},
	} {
		if got := describe(test.text); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}

func TestReadBounds(t *testing.T) {
	text := mime.Plain(bytes.Repeat([]byte("Action: failed\n\n"), maxRecipients+100), 0)
	if n := len(Read(&text).Recipients); n != maxRecipients {
		t.Errorf("%d recipients, want %d", n, maxRecipients)
	}
}

func TestIsField(t *testing.T) {
	for line, want := range map[string]bool{
		"Final-Recipient: rfc822; b": true, "STATUS: 5.1.1": true, "action:": true, "Dsn-Gateway: x": true, "Status : 5.1.1": true,
		"": false, "Subject: x": false, "Status 5.1.1": false, "Status of it: 5.1.1": false, " Status: 5.1.1": false, ": x": false, "Final-Recipient, of whom we know nothing: x": false,
	} {
		if got := IsField([]byte(line)); got != want {
			t.Errorf("IsField(%q) = %v, want %v", line, got, want)
		}
	}
}

// FuzzStatus gives the reader anything. Values must lie in the text, without
// white space around them and without overlap.
func FuzzStatus(f *testing.F) {
	f.Add("Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822;b@example.org\nAction: failed\nStatus: 5.1.1 (x)\nDiagnostic-Code: smtp; 550-5.1.1 a\n 550 b\n")
	f.Add("Original-Recipient:\n Action:\nX-Actual-Recipient: x;y;z\nStatus: \n")
	f.Fuzz(func(t *testing.T, s string) {
		text := mime.Plain([]byte(s), 0)
		r := Read(&text)
		taken := make([]bool, len(s)+1)
		check := func(v Value) {
			if !v.Present() {
				return
			}
			if v.Start < 0 || v.End < v.Start || v.End > len(s) {
				t.Fatalf("a value from %d to %d of %d", v.Start, v.End, len(s))
			}
			value := s[v.Start:v.End]
			if value != strings.Trim(value, " \t\n") {
				t.Errorf("value %q", value)
			}
			if strings.ContainsAny(v.Type, "; \t\n") && strings.TrimSpace(v.Type) != v.Type {
				t.Errorf("type %q", v.Type)
			}
			for i := v.Start; i < v.End; i++ {
				if taken[i] {
					t.Fatalf("byte %d belongs to two values", i)
				}
				taken[i] = true
			}
		}
		check(r.ReportingMTA)
		check(r.ReceivedFromMTA)
		check(r.ArrivalDate)
		for _, x := range r.Recipients {
			for _, v := range []Value{x.OriginalRecipient, x.FinalRecipient, x.Action, x.Status, x.RemoteMTA, x.DiagnosticCode, x.LastAttemptDate, x.WillRetryUntil, x.ActualRecipient} {
				check(v)
			}
		}
	})
}
