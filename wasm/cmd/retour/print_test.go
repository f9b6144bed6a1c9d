package main

import (
	"encoding/base64"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"retour/wasm/bounce"
	"retour/wasm/catalog"
)

// printerFor returns a printer that writes into the builder.
func printerFor(t *testing.T, lang string, b *strings.Builder) *printer {
	t.Helper()
	w, err := loadWords(lang)
	if err != nil {
		t.Fatal(err)
	}
	return &printer{&terminal{Writer: b, width: 80}, w, map[string]bool{}}
}

// wantIn checks that each piece stands in text, in this order.
func wantIn(t *testing.T, text string, pieces ...string) {
	t.Helper()
	rest := text
	for _, piece := range pieces {
		_, behind, found := strings.Cut(rest, piece)
		if !found {
			t.Errorf("no %q, or not in its place, in:\n%s", piece, text)
			return
		}
		rest = behind
	}
}

func TestAnswer(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"✕ This address does not exist", "To bob@example.com · reported by Postfix, mail.example.org · Undelivered Mail",
			"Your message", "not delivered", "Who must act?", "You, who sent the message.", "Reply", "550 5.1.1", "Who said it", "mx.example.com",
			"How sure?", "The wording is known.", "Decided by", "rule ", "First steps", "If you sent the message", "1. ", "If you run the sending server",
			"What was read", "the recipient: bob@example.com", "the reply code: 550 · ", "the enhanced status code: 5.1.1 · ",
			"Full explanation", "/en/550-5.1.1/#no-such-mailbox", "/en/causes/no-such-mailbox/"},
		"de": {"✕ ", "An bob@example.com · gemeldet von Postfix, mail.example.org", "Ihre Nachricht", "nicht zugestellt", "Wer muss handeln?", "Sie",
			"Antwort", "550 5.1.1", "Zuverlässigkeit", "Regel ", "Erste Schritte", "Falls Sie die Nachricht verschickt haben", "1. ", "Was gelesen wurde",
			"der Antwortcode: 550 · ", "/de/550-5.1.1/#no-such-mailbox", "/de/causes/no-such-mailbox/"},
	} {
		wantIn(t, callWith(unknownMailbox, "explain", "-lang", lang).out, want...)
	}
}

func TestPassage(t *testing.T) {
	var b strings.Builder
	p := printerFor(t, "en", &b)
	text := "first\n\nbefore\n<bob@example.com>: 550 5.1.1 No such user,\n  none at all\nbehind\n\nlast\n" + strings.Repeat("x\n", 100) + "end 550 here"
	spans := func(text string, pieces ...string) []bounce.Span { // pieces "reply=550"
		var list []bounce.Span
		for _, piece := range pieces {
			is, words, _ := strings.Cut(piece, "=")
			at := strings.Index(text, words)
			list = append(list, bounce.Span{Start: at, End: at + len(words), Is: is})
		}
		return list
	}
	r := bounce.Recipient{Reply: 550, Status: "5.1.1", Text: "550 5.1.1 No such user, none at all",
		Spans: spans(text, "address=bob@example.com", "text=550 5.1.1 No such user,\n  none at all", "reply=550", "status=5.1.1", "phrase=No such user,\n  none", "retry-until=end 550 here")}
	for _, test := range []struct {
		name, text string
		color      bool
		want       string
	}{
		{"plain", text, false, `
    3 │ before
    4 │ <«bob@example.com»¹>: «550»² «5.1.1»³ «No such user,»
    5 │   «none»⁴ at all
    6 │ behind
    ⋮
  108 │ x
  109 │ «end 550 here»⁵
`},
		{"CRLF moves no line", strings.ReplaceAll(text, "\n ", "\r\n"), false, `
    3 │ before
    4 │ <«bob@example.com»¹>: «550»² «5.1.1»³ «No such user,»
    5 │  «none»⁴ at all
    6 │ behind
    ⋮
  108 │ x
  109 │ «end 550 here»⁵
`},
		{"colour", text, true, strings.NewReplacer("[", "\x1b[30;43m", "]", "\x1b[0m", "{", "\x1b[1m", "}", "\x1b[0m", "(", "\x1b[2m", ")", "\x1b[0m").Replace(`
(    3 │ )before
(    4 │ )<[bob@example.com]{¹}>: [550]{²} [5.1.1]{³} [No such user,]
(    5 │ )  [none]{⁴} at all
(    6 │ )behind
(    ⋮)
(  108 │ )x
(  109 │ )[end 550 here]{⁵}
`)},
	} {
		b.Reset()
		p.color = test.color
		newPassages([]byte(test.text)).show(p.terminal, &r)
		if got := "\n" + b.String(); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

func TestPassageOfOneLongLine(t *testing.T) {
	var b strings.Builder
	p := printerFor(t, "en", &b)
	text := strings.Repeat("ä", 1<<20) + "550" + strings.Repeat("ö", 1<<20)
	newPassages([]byte(text)).show(p.terminal, &bounce.Recipient{Reply: 550, Spans: []bounce.Span{{Start: 2 << 20, End: 2<<20 + 3, Is: "reply"}}})
	got := b.String()
	wantIn(t, got, "1 │ … ää", "ä«550»¹ö", "öö …")
	if len(got) > 1000 || strings.Contains(got, "\uFFFD") {
		t.Errorf("%d bytes, or cut in the middle of a letter: %s", len(got), got)
	}
}

func TestPassageInBase64(t *testing.T) {
	header, body, _ := strings.Cut(unknownMailbox, "\n\n")
	packed := base64.StdEncoding.EncodeToString([]byte(body))
	mail := header + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
	for ; len(packed) > 76; packed = packed[76:] {
		mail += packed[:76] + "\n"
	}
	got := callWith(mail+packed+"\n", "explain").out
	wantIn(t, got, "What was read", "│ <«bob@example.com»¹>: host «mx.example.com»²[192.0.2.25] said: «550»³ «5.1.1»⁴", "550 · ", "(decoded)", "Full explanation")
	if strings.Contains(got, packed[:20]) {
		t.Errorf("the encoded text is shown:\n%s", got)
	}
}

func TestPassageInUTF16(t *testing.T) {
	wide := "\xFE\xFF"
	for _, r := range "Über mail\n550 5.1.1 <bob@example.com> User unknown\n" {
		wide += string([]byte{byte(r >> 8), byte(r)})
	}
	wantIn(t, callWith(wide, "explain").out, "1 │ Über mail", "2 │ «550»¹ «5.1.1»² <«bob@example.com»³> «")
}

func TestRecipientsOfOneAnswerAreNamedTogether(t *testing.T) {
	var log strings.Builder
	for i := range 9 {
		fmt.Fprintf(&log, "Nov 20 10:00:0%d mail postfix/smtp[21%d]: 4ABC%d: to=<user%d@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=%d, dsn=5.1.1, "+
			"status=bounced (host mx.example.com[192.0.2.25] said: 550 5.1.1 <user%d@example.com> User unknown (in reply to RCPT TO command))\n", i, i, i, i, i, i)
	}
	fmt.Fprint(&log, "Nov 20 10:01:00 mail postfix/smtp[21]: 4ABD: to=<full@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1, dsn=5.2.2, "+
		"status=bounced (host mx.example.com[192.0.2.25] said: 552 5.2.2 <full@example.com> Mailbox full (in reply to RCPT TO command))\n")
	got := callWith(log.String(), "explain").out
	wantIn(t, got, "To user0@example.com", "user4@example.com and 4 more addresses", "/en/550-5.1.1/", "To full@example.com", "/en/552-5.2.2/")
	if n := strings.Count(got, "Full explanation"); n != 2 {
		t.Errorf("%d answers, want 2:\n%s", n, got)
	}
}

func TestSeveralMessagesAreNamed(t *testing.T) {
	mbox := "From a@example.org Fri Nov 20 10:00:00 2026\n" + unknownMailbox + "\nFrom b@example.org Fri Nov 20 10:05:00 2026\n" + unknownMailbox
	wantIn(t, callWith(mbox, "explain").out, "── standard input, message 1 ─", "First steps", "1. ", "── standard input, message 2 ─", "As above")
	wantIn(t, callWith(mbox, "explain", "-lang", "de").out, "── Standardeingabe, Nachricht 1 ─", "── Standardeingabe, Nachricht 2 ─", "Wie oben")
	if got := callWith(unknownMailbox, "explain").out; strings.Contains(got, "──") {
		t.Errorf("a single message needs no name: %s", got)
	}
}

func TestWhatTellsOfNoDelivery(t *testing.T) {
	for _, test := range []struct {
		name, input string
		want        map[string]string // by language
	}{
		{"ordinary mail", ordinary, map[string]string{"en": "This does not look like a report", "de": "Das sieht nicht nach einer Meldung"}},
		{"empty", " \n", map[string]string{"en": "There is no text in it.", "de": "Es steht nichts darin."}},
		{"binary", "\x00\x01\x02\x03\x04\x05", map[string]string{"en": "It is not text.", "de": "Das ist kein Text."}},
		{"out of office", "From: Bob <bob@example.com>\nTo: anna@example.org\nSubject: Automatic reply: Lunch\nAuto-Submitted: auto-replied\n\nI am out of the office until Monday.\n",
			map[string]string{"en": "automatic reply", "de": "automatische Antwort"}},
	} {
		for lang, want := range test.want {
			wantIn(t, strings.Join(strings.Fields(callWith(test.input, "explain", "-lang", lang).out), " "), want)
		}
	}
	for _, test := range []struct {
		result bounce.Result
		want   string
	}{
		{bounce.Result{Kind: bounce.Complaint}, "spam complaint"},
		{bounce.Result{Kind: bounce.Success, Recipients: []bounce.Recipient{{Address: "bob@example.com", Action: bounce.Relayed, Reply: 250}}}, "✓ The message was passed on"},
		{bounce.Result{Kind: bounce.Other, Notes: []bounce.Note{bounce.NotABounce, bounce.Truncated}}, "! More than 64 MB"},
	} {
		var b strings.Builder
		printerFor(t, "en", &b).result(&test.result, newPassages(nil))
		wantIn(t, b.String(), test.want)
	}
	var b strings.Builder
	printerFor(t, "en", &b).result(&bounce.Result{Kind: bounce.Other, Notes: []bounce.Note{bounce.Binary}}, newPassages([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
	wantIn(t, b.String(), "Outlook", "Text Only")
}

func TestTimes(t *testing.T) {
	a := bounce.Recipient{Action: bounce.Delayed, Temporary: true, Cause: "greylisted", Party: "nobody", RetryUntil: "2026-11-24T16:30:42+02:00", RetryAfter: 900}
	for lang, want := range map[string][]string{
		"en": {"It tries until 2026-11-24, 16:30 (UTC+02:00).", "after 15 minutes"},
		"de": {"Er versucht es bis 24.11.2026, 16:30\u00a0Uhr (UTC+02:00).", "nach 15 Minuten"},
	} {
		var b strings.Builder
		printerFor(t, lang, &b).result(&bounce.Result{Kind: bounce.Delay, Recipients: []bounce.Recipient{a}}, newPassages(nil))
		wantIn(t, strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == ' ' || r == '\n' }), " "), want...)
	}
	var b strings.Builder
	p := printerFor(t, "en", &b)
	for seconds, want := range map[int]string{1: "1 second", 119: "119 seconds", 120: "2 minutes", 7199: "120 minutes", 7200: "2 hours", 86400: "24 hours"} {
		if got := p.duration(seconds); got != want {
			t.Errorf("%d seconds: got %q, want %q", seconds, got, want)
		}
	}
}

// messageLike is how a message's ID would look if it had no words.
var messageLike = regexp.MustCompile(`\b(cli|tool|verdict|party|you|long|section)_[a-z_]+|<no value>|\{\{`)

func TestEveryAnswerHasWords(t *testing.T) {
	for _, lang := range []string{"en", "de"} {
		var b strings.Builder
		p := printerFor(t, lang, &b)
		for i := range catalog.Causes {
			row := catalog.Causes[i]
			for _, action := range []bounce.Action{bounce.Failed, bounce.Delayed} {
				for _, temporary := range []bool{true, false} {
					b.Reset()
					r := bounce.Recipient{Action: action, Cause: row.ID, Party: catalog.Cause(i).Party(action == bounce.Delayed).String(), Temporary: temporary,
						Confidence: bounce.Guess, Speaker: bounce.Gateway, Text: "No", Page: "/" + lang + "/causes/" + row.ID + "/"}
					p.told = map[string]bool{}
					p.result(&bounce.Result{Kind: bounce.Failure, Recipients: []bounce.Recipient{r}}, newPassages(nil))
					text := b.String()
					if m := messageLike.FindString(text); m != "" {
						t.Errorf("%s: %s, %s: message %s has no words", lang, row.ID, action, m)
					}
					if title, summary := p.cause(row.ID); title == "" || summary == "" || !strings.Contains(text, strings.Fields(title)[0]) {
						t.Errorf("%s: %s has no title or summary", lang, row.ID)
					}
					if !strings.Contains(text, "1. ") {
						t.Errorf("%s: %s has no first steps", lang, row.ID)
					}
				}
			}
		}
		for _, speaker := range []bounce.Speaker{bounce.Receiver, bounce.Gateway, bounce.Forwarder, bounce.SenderServer} {
			for _, confidence := range []bounce.Confidence{bounce.Exact, bounce.CodeOnly, bounce.Guess} {
				r := bounce.Recipient{Action: bounce.Failed, Cause: "unknown", Party: "sender", Speaker: speaker, Confidence: confidence, Rule: "general/user-unknown", OwnCode: "X1", List: "spamhaus-zen"}
				p.result(&bounce.Result{Kind: bounce.Failure, Recipients: []bounce.Recipient{r}}, newPassages(nil))
			}
		}
		text := []byte("evidence")
		for _, is := range []string{"address", "original", "reply", "status", "text", "remote", "command", "phrase", "own-code", "retry-until"} {
			r := bounce.Recipient{Action: bounce.Failed, Cause: "unknown", Party: "sender", Speaker: bounce.Receiver, Confidence: bounce.Guess, Spans: []bounce.Span{{Start: 0, End: 8, Is: is}}}
			p.result(&bounce.Result{Kind: bounce.Failure, Recipients: []bounce.Recipient{r}}, newPassages(text))
		}
		for _, action := range []bounce.Action{bounce.Delivered, bounce.Relayed, bounce.Expanded} {
			p.result(&bounce.Result{Kind: bounce.Success, Recipients: []bounce.Recipient{{Action: action, Speaker: bounce.Receiver}}}, newPassages(nil))
		}
		for _, kind := range []bounce.Kind{bounce.AutoReply, bounce.Complaint, bounce.Other} {
			p.result(&bounce.Result{Kind: kind}, newPassages(nil))
		}
		if m := messageLike.FindString(b.String()); m != "" {
			t.Errorf("%s: message %s has no words", lang, m)
		}
	}
}
