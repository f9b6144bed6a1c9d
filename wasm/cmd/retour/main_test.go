package main

import (
	"strings"
	"testing"
)

// unknownMailbox is a report as Postfix writes it.
const unknownMailbox = `From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
To: Anna Example <anna@example.org>
Subject: Undelivered Mail Returned to Sender
Date: Fri, 20 Nov 2026 10:00:00 +0100

This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown
    (in reply to RCPT TO command)
`

// ordinary is mail that reports on nothing.
const ordinary = `From: Anna Example <anna@example.org>
To: Bob <bob@example.com>
Subject: Lunch

Shall we meet at noon? I know a new place.
`

// called is what a call left behind.
type called struct {
	status      int
	out, stderr string
}

// callWith runs the program with that standard input.
func callWith(stdin string, args ...string) called {
	var out, stderr strings.Builder
	status := run(args, strings.NewReader(stdin), &out, &stderr)
	return called{status, out.String(), stderr.String()}
}

func TestExitStatus(t *testing.T) {
	missing := t.TempDir() + "/missing.eml"
	for _, test := range []struct {
		name   string
		args   string
		stdin  string
		status int
		stderr string // must stand in standard error, which else must be empty
	}{
		{"explained", "explain", unknownMailbox, 0, ""},
		{"explained, as JSON", "explain -json", unknownMailbox, 0, ""},
		{"standard input by name", "explain -", unknownMailbox, 0, ""},
		{"nothing recognised", "explain", ordinary, 1, ""},
		{"nothing recognised, as JSON", "explain -json", ordinary, 1, ""},
		{"empty", "explain", "", 1, ""},
		{"binary", "explain", "\x00\x01\x02\x03\x00\x05\x06\x07", 1, ""},
		{"unreadable", "explain " + missing, "", 2, missing + ": no such file"},
		{"unreadable beside an explained one", "explain " + missing + " -", unknownMailbox, 2, missing + ": no such file"},
		{"code", "code 451", "", 0, ""},
		{"pair", "code 451-4.3.0", "", 0, ""},
		{"pair in two arguments", "code 451 4.3.0", "", 0, ""},
		{"number that is no code", "code 431", "", 0, ""},
		{"unknown code", "code 999", "", 1, "999"},
		{"unknown status", "code 4.9.9", "", 1, "4.9.9"},
		{"no code", "code mailbox", "", 2, "usage:"},
		{"code without one", "code", "", 2, "usage:"},
		{"two codes", "code 451 450", "", 2, "usage:"},
		{"causes", "causes", "", 0, ""},
		{"causes with an argument", "causes x", "", 2, "causes takes no argument"},
		{"help", "help", "", 0, ""},
		{"help as a flag", "explain --help", "", 0, ""},
		{"no command", "", "", 2, "no command given"},
		{"unknown command", "explode", "", 2, `unknown command "explode"`},
		{"unknown flag", "explain -jsno", "", 2, "unknown flag -jsno"},
		{"flag of another command", "code -json 451", "", 2, "-json"},
		{"unknown language", "explain -lang fr", "", 2, `unknown language "fr"`},
		{"language that is a path", "explain -lang ../de", "", 2, "unknown language"},
		{"language left out", "explain -lang", "", 2, "-lang needs"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := callWith(test.stdin, strings.Fields(test.args)...)
			if got.status != test.status {
				t.Errorf("status %d, want %d; standard error: %s", got.status, test.status, got.stderr)
			}
			if !strings.Contains(got.stderr, test.stderr) || test.stderr == "" && got.stderr != "" {
				t.Errorf("standard error %q, want %q in it", got.stderr, test.stderr)
			}
			if test.status == 0 && got.out == "" {
				t.Error("no output")
			}
		})
	}
}

func TestFlagsStandAnywhere(t *testing.T) {
	want := callWith(unknownMailbox, "explain", "-json", "-lang", "de", "-")
	if !strings.Contains(want.out, `"page":"/de/550-5.1.1/`) {
		t.Fatalf("no German page in %s", want.out)
	}
	for _, args := range []string{
		"explain - -json -lang de", "explain -lang=de - -json", "explain --json - --lang=de",
		"explain -json -lang de", "-lang de explain -json -", "explain -json -lang de -- -",
	} {
		if got := callWith(unknownMailbox, strings.Fields(args)...); got != want {
			t.Errorf("%s: got %+v, want %+v", args, got, want)
		}
	}
	want = callWith("", "code", "-lang", "de", "451 4.3.0")
	for _, args := range [][]string{
		{"code", "451", "-lang", "de", "4.3.0"}, {"code", "451-4.3.0", "-lang=de"}, {"code", "451 4.3.0", "--lang", "de"},
	} {
		if got := callWith("", args...); got != want {
			t.Errorf("%v: got %d %q, want what 451 4.3.0 gives", args, got.status, got.stderr)
		}
	}
}

func TestArgumentBehindDashesIsAFile(t *testing.T) {
	got := callWith("", "explain", "--", "-json")
	if got.status != 2 || !strings.Contains(got.stderr, "retour: -json: ") {
		t.Errorf("got %+v, want an unreadable file of that name", got)
	}
}

func TestCauses(t *testing.T) {
	for _, lang := range []string{"en", "de"} {
		got := callWith("", "causes", "-lang", lang)
		want := "mailbox-full\tmailbox_full\trecipient\t/" + lang + "/causes/mailbox-full/\n"
		if !strings.Contains(got.out, want) {
			t.Errorf("no line %q in %s", want, got.out)
		}
		for _, line := range strings.Split(strings.TrimSpace(got.out), "\n") {
			if strings.Count(line, "\t") != 3 {
				t.Errorf("line %q does not have four fields", line)
			}
		}
	}
}
