package main

import (
	"strings"
	"testing"

	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

func TestParseCode(t *testing.T) {
	for _, test := range []struct {
		text, want string // "" not a code
	}{
		{"451", "451"}, {"4.3.0", "4.3.0"}, {"451 4.3.0", "451 4.3.0"}, {"451-4.3.0", "451 4.3.0"}, {" 451  4.3.0 ", "451 4.3.0"},
		{"5.7.520", "5.7.520"}, {"999", "999"}, {"9.1.1", "9.1.1"},
		{"", ""}, {"45", ""}, {"4510", ""}, {"4.3", ""}, {"4.3.0.1", ""}, {"451 450", ""}, {"4.3.0 451", ""}, {"4514.3.0", ""}, {"x451", ""}, {"451 4.3.0000", ""},
	} {
		got, ok := parseCode(test.text)
		if got.text != test.want || ok != (test.want != "") {
			t.Errorf("parseCode(%q) = %q, %v, want %q", test.text, got.text, ok, test.want)
		}
	}
}

func TestCode(t *testing.T) {
	for _, test := range []struct {
		name string
		args string
		want []string
	}{
		{"written", "code 451-4.3.0", []string{"451 4.3.0 · ", "═", "Verdict", "Temporary", "Who must act", "Page", "/en/451-4.3.0/",
			"What happened\n─", "▪ You sent the message\n1. ", "│ Hello, your mail server", "Similar codes"}},
		{"written, German", "code 451-4.3.0 -lang de", []string{"451 4.3.0 · ", "Vorübergehend", "/de/451-4.3.0/", "Was ist passiert?\n─", "▪ Sie haben die Nachricht verschickt\n1. "}},
		{"reply", "code 550", []string{"550 · ", "Permanent", "/en/550/"}},
		{"status", "code 4.7.1", []string{"4.7.1 · ", "/en/4.7.1/"}},
		{"success", "code 250", []string{"250 · ", "Success", "Nobody", "Nothing to do"}},
		{"pair without a page", "code 451 4.9.9", []string{"451 4.9.9 has no page of its own", "451 · "}},
		{"range of a vendor", "code 5.7.503", []string{"5.7.503 has no page of its own", "5.7.501 · "}},
		{"detail without a page", "code 4.1.77", []string{"4.1.77 has no page of its own", "4.1.0 · "}},
		{"no SMTP code", "code 431", []string{"Numbers that look like SMTP reply codes", "▪ 431\n", "4.3.1", "/en/guides/not-smtp-numbers/#431"}},
		{"no SMTP code, below 200", "code 111 -lang de", []string{"▪ 111\n", "/de/guides/not-smtp-numbers/#111"}},
	} {
		got := callWith("", strings.Fields(test.args)...)
		if got.status != 0 {
			t.Errorf("%s: status %d: %s", test.name, got.status, got.stderr)
		}
		wantIn(t, got.out, test.want...)
	}
}

func TestUnknownCodeIsSaidInTheLanguageAskedFor(t *testing.T) {
	for lang, want := range map[string]string{"en": "999 is not in the catalogue.", "de": "999 steht nicht im Verzeichnis."} {
		if got := callWith("", "code", "999", "-lang", lang); got.out != "" || !strings.Contains(got.stderr, want) {
			t.Errorf("%s: got %+v, want %q in standard error", lang, got, want)
		}
	}
}

// allCodes returns every code that has a page.
func allCodes() []code {
	var list []code
	for _, row := range catalog.Replies {
		list = append(list, code{text: row.Code.String(), reply: row.Code})
	}
	for _, rows := range catalog.Subjects {
		for _, d := range rows {
			for _, class := range []uint8{2, 4, 5} {
				if d.Classes.Has(class) {
					s := smtp.Status{Class: class, Subject: d.Subject, Detail: d.Number}
					list = append(list, code{text: s.String(), status: s})
				}
			}
		}
	}
	for _, pair := range catalog.Pairs {
		list = append(list, code{text: pair.Reply.String() + " " + pair.Status.String(), reply: pair.Reply, status: pair.Status})
	}
	return list
}

func TestEveryCodeHasAPage(t *testing.T) {
	for _, lang := range []string{"en", "de"} {
		var b strings.Builder
		p := printerFor(t, lang, &b)
		for _, c := range allCodes() {
			if found, ok := c.nearest(); !ok || found != c {
				t.Errorf("%s leads to %+v", c.text, found)
			}
			b.Reset()
			p.codePage(c)
			text := b.String()
			if m := messageLike.FindString(text); m != "" {
				t.Errorf("%s, %s: message %s has no words", c.text, lang, m)
			}
			title, summary := p.code(c.reply, c.status)
			if title == "" || summary == "" {
				t.Errorf("%s, %s: no title or no summary", c.text, lang)
			}
			wantIn(t, text, c.text+" · ", "/"+lang+"/"+pageName(c.reply, c.status)+"/")
			for _, left := range []string{"{#", "](", "```", "+++"} {
				if strings.Contains(text, left) {
					t.Errorf("%s, %s: %q is left of its Markdown", c.text, lang, left)
				}
			}
		}
	}
}
