package bounce

import (
	"bytes"
	"flag"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

// megabytes is how long the hostile inputs are.
var megabytes = flag.Int("megabytes", 0, "length of the hostile inputs in MB; 0: a length that makes no test slow")

// A shape is a form of input that somebody could make to keep a reader busy.
// Its time must grow with its length and no faster: the tests give no limit in
// seconds, but a reader that is not linear does not come to an end.
type shape struct {
	name  string
	input func(n int) []byte // about n bytes
}

// hostileShapes are one for each loop of the reader that looks ahead or back.
var hostileShapes = []shape{
	// Lines
	{"short lines", repeated("", "a\n")},
	{"blank lines", repeated("", "\n")},
	{"one line", repeated("", "the quick brown fox ")},
	{"one word", repeated("", "a")},
	{"one line of spaces", repeated("550", " ")},
	{"carriage returns", repeated("", "\r")},
	{"numbers", repeated("", "450 ")},
	{"numbers and brackets", repeated("", "450((((")},
	{"statuses", repeated("", "4.1.1.")},
	{"long line in a reply, many replies", halves("<zoe@example.org>:\n", "word ", "\n", "450 4.1.1 x\n")},
	{"replies", repeated("", "550 5.1.1 no\n")},
	{"lines of one reply", repeated("550-x\n", "550-5.1.1 y\n")},
	{"brackets", repeated("", "<")},
	{"quotation marks", repeated("", "\"@")},
	{"at signs", repeated("", "@")},
	{"addresses in one line", repeated("zoe@example.org: ", "zoe@example.org,")},
	{"quoting marks", repeated("", "> ")},
	{"quoting marks on every line", repeated("", ">>>>>>>> a\n")},
	{"NUL behind the head", repeated(strings.Repeat("text ", 2000), "\x00")},

	// Recipients and replies
	{"recipients", numbered("", "<user%d@example.org>: 550 5.1.1 No such user\n")},
	{"recipients without replies", numbered("", "<user%07d@example.org>\n")},
	{"recipients, then replies", halvesNumbered("", "<user%07d@example.org>\n", "\n", "550 5.1.1 <user%07d@example.com> no\n\n")},
	{"replies, then recipients", halvesNumbered("", "550 5.1.1 no such user here %07d\n\n", "\n", "<user%07d@example.org>\n\n")},
	{"commands of a transcript", numbered("", ">>> RCPT TO:<user%07d@example.org>\n<<< 550 5.1.1 No such user\n")},
	{"answers of a transcript", numbered(">>> DATA\n", "<<< 554 5.%d.0 No\n")},
	{"local replies", numbered("----- Transcript of session follows -----\n", "550 5.1.1 <user%07d@example.org>... User unknown\n")},

	// Mails
	{"fields", numbered("From: a@example.org\nTo: b@example.org\n", "X-Field-%d: x\n")},
	{"one folded field", repeated("From: a@example.org\nTo: b@example.org\nSubject: a\n", " a\n")},
	{"one long field", repeated("From: a@example.org\nTo: b@example.org\nSubject: ", "a")},
	{"encoded words", repeated("From: a@example.org\nTo: b@example.org\nSubject: ", "=?utf-8?q?=C3=A4?= ")},
	{"encoded words that do not end", repeated("From: a@example.org\nTo: b@example.org\nSubject: ", "=?")},
	{"encoded words that never begin", repeated("From: a@example.org\nTo: b@example.org\nSubject: ", "=?utf-8?b")},
	{"parameters", repeated("From: a@example.org\nTo: b@example.org\nContent-Type: multipart/mixed", "; a=\"b\"")},
	{"parts", repeated(multipart("mixed"), "--b\n\na\n")},
	{"parts with headers", repeated(multipart("mixed"), "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nYQ==\n")},
	{"lines that look like a delimiter", repeated(multipart("mixed"), "--bb\n")},
	{"lines that look like another delimiter", repeated(multipart("mixed"), "--c\nx\n")},
	{"parts in parts", nested("multipart/mixed")},
	{"parts in parts, one boundary", repeated(multipart("mixed"), "--b\nContent-Type: multipart/mixed; boundary=b\n\n")},
	{"messages in messages", repeated("", "From: a@example.org\nTo: b@example.org\nContent-Type: message/rfc822\n\n")},
	{"mbox", repeated("", "From a@example.org Mon Nov 16 09:12:41 2026\nFrom: a@example.org\nSubject: Hi\n\nHi\n\n")},
	{"separators of an mbox", repeated("", "From a@example.org Mon Nov 16 09:12:41 2026\n\n")},
	{"messages in a row", repeated("", multipart("mixed")+"--b\n\nHi\n--b--\n")},
	{"base64", repeated(encoded("base64", "utf-8"), "QUFBQSBhYWFh\n")},
	{"base64, one letter a line", repeated(encoded("base64", "utf-8"), "Q\n")},
	{"base64 that is cut off", repeated(encoded("base64", "utf-8"), "QQ==")},
	{"quoted-printable", repeated(encoded("quoted-printable", "utf-8"), "=41a")},
	{"quoted-printable with no-break spaces", repeated(encoded("quoted-printable", "utf-8"), "a=C2=A0")},
	{"quoted-printable that is none", repeated(encoded("quoted-printable", "utf-8"), "=")},
	{"quoted-printable with spaces", repeated(encoded("quoted-printable", "utf-8"), "=          ")},
	{"windows-1252", repeated(encoded("8bit", "windows-1252"), "a\xE4")},
	{"UTF-7", repeated(encoded("7bit", "utf-7"), "+-")},
	{"UTF-7 with letters", repeated(encoded("7bit", "utf-7"), "+AOQ-")},
	{"UTF-16", repeated("\xFF\xFE", "a\x00\n\x00\x20\x20")},
	{"ISO-2022-JP", repeated(encoded("7bit", "iso-2022-jp"), "\x1B$Ba")},
	{"invisible characters", repeated("", "a\u200B")},
	{"no-break spaces", repeated("", "a\u00A0")},

	// Pages
	{"page of words", repeated("<html>", "a b ")},
	{"page of lines", repeated("<html>", "a\n b")},
	{"page of tags", repeated("<html>", "<b>a")},
	{"page of tags that do not end", repeated("<html>", "<a ")},
	{"page of attributes", repeated("<html>", "<a b=\"")},
	{"page of comments", repeated("<html>", "<!-- ")},
	{"page of scripts", repeated("<html>", "<script></scrip")},
	{"page of end tags", repeated("<html><script>", "</")},
	{"page of references", repeated("<html>", "&lt;a")},
	{"page of ampersands", repeated("<html>", "&")},

	// Delivery status
	{"groups of a notification", numbered(multipart("report; report-type=delivery-status")+"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n", "Final-Recipient: rfc822; user%07d@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user\n\n")},
	{"groups without recipients", repeated(multipart("report; report-type=delivery-status")+"--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; zoe@example.org\n\n", "Action: failed\n\n")},
	{"notifications of groups without recipients", repeated(multipart("report; report-type=delivery-status"), "--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; zoe@example.org\n\n"+strings.Repeat("Action: failed\n\n", 15000))},
	{"notifications of recipients", repeated(multipart("report; report-type=delivery-status"), "--b\nContent-Type: message/delivery-status\n\n"+strings.Repeat("Final-Recipient: rfc822; zoe@example.org\n\n", 15000))},
	{"notifications", numbered(multipart("report; report-type=delivery-status"), "--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; user%07d@example.org\nAction: failed\nStatus: 5.1.1\n")},
	{"notification and text", halvesNumbered(multipart("report; report-type=delivery-status")+"--b\n\n", "<user%07d@example.org>: 550 5.1.1 No such user\n", "--b\nContent-Type: message/delivery-status\n\n", "Final-Recipient: rfc822; user%07d@example.com\nAction: failed\n\n")},
	{"fields in plain text", repeated("", "Final-Recipient: rfc822; zoe@example.org\nAction: failed\n")},
	{"one folded reply", repeated(multipart("report; report-type=delivery-status")+"--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; zoe@example.org\nDiagnostic-Code: smtp; 550\n", " 450 a\n")},
	{"failed recipients", numbered("From: Mailer-Daemon@example.org\nTo: a@example.org\nX-Failed-Recipients: a@example.net", ", user%07d@example.org")},

	// Logs and events
	{"log of Postfix", numbered("", "Nov 16 09:12:41 mail postfix/smtp[912]: 4TkZ1w6%d: to=<zoe@example.org>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.26]:25: Connection timed out)\n")},
	{"log of Exim", numbered("", "2026-11-16 09:12:41 1vKaaa-%09d-1a ** zoe@example.org R=dnslookup T=remote_smtp H=mx [192.0.2.1]: 550 5.1.1 no\n")},
	{"log of qmail", numbered("", "@4000 starting delivery %d: msg 1 to remote zoe@example.org\n@4000 delivery %[1]d: failure: 192.0.2.1_failed/\n")},
	{"log of sendmail", numbered("", "Nov 16 09:12:41 mail sendmail[912]: x%07d: to=<zoe@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org., dsn=5.1.1, stat=User unknown\n")},
	{"log in one line", repeated("", "to=<zoe@example.org>, status=bounced (x reject: RCPT from ; from=< ")},
	{"log of keys", repeated("", "xto=<to=")},
	{"table", numbered("recipient-address,event-id,recipient-status\n", "user%d@example.org,FAIL,550 5.1.1 no\n")},
	{"table of one row", repeated("recipient-address,event-id,recipient-status\n", "a@b.example,\"\"")},
	{"events", numbered("", "{\"event\":\"bounce\",\"email\":\"user%d@example.org\",\"reason\":\"550 5.1.1 no\"}\n")},
	{"events that break off", repeated("", "{\"a\":1,\n[")},
	{"nested events", repeated("", "[\n")},
	{"list of lists", repeated("[", "[],")},
	{"list of lists of lists", repeated("", "\n["+strings.Repeat("[],", 9999)+"],")},
	{"event in an event", repeated("{\"a\":\"{\\\"b\\\":\\\"", "\\\\")},
	{"strings that do not end", repeated("", "[\"\\")},

	// Other files
	{"Outlook file", repeated("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "\x00")},
}

// repeated returns head and as many times unit as fit.
func repeated(head, unit string) func(n int) []byte {
	return func(n int) []byte {
		return append([]byte(head), bytes.Repeat([]byte(unit), max(1, (n-len(head))/len(unit)))...)
	}
}

// halves is repeated with one unit for the first half and another for the second.
func halves(head, unit, between, other string) func(n int) []byte {
	return func(n int) []byte {
		return append(append(repeated(head, unit)(n/2), between...), repeated("", other)(n/2)...)
	}
}

// numbered is repeated for a unit that holds a place for its number.
func numbered(head, format string) func(n int) []byte {
	return func(n int) []byte {
		out := append(make([]byte, 0, n+len(format)), head...)
		for i := 0; i == 0 || len(out) < n; i++ {
			out = fmt.Appendf(out, format, i)
		}
		return out
	}
}

func halvesNumbered(head, format, between, other string) func(n int) []byte {
	return func(n int) []byte {
		return append(append(numbered(head, format)(n/2), between...), numbered("", other)(n/2)...)
	}
}

// nested returns a part of that type in another and so on.
func nested(kind string) func(n int) []byte {
	return func(n int) []byte {
		out := []byte("From: a@example.org\nTo: b@example.org\n")
		for i := 0; i == 0 || len(out) < n; i++ {
			out = fmt.Appendf(out, "Content-Type: %s; boundary=b%d\n\n--b%[2]d\n", kind, i)
		}
		return out
	}
}

func multipart(subtype string) string {
	return "From: a@example.org\nTo: b@example.org\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/" + subtype + "; boundary=b\n\n"
}

func encoded(encoding, charset string) string {
	return "From: mailer-daemon@example.org\nTo: b@example.org\nContent-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: " + encoding + "\n\n"
}

// hostileBytes is how long hostile inputs are if the flag says nothing: long
// enough that a reader whose time grows with the square takes minutes.
func hostileBytes(n int) int {
	switch {
	case *megabytes > 0:
		n = *megabytes << 20
	case testing.Short():
		n >>= 3
	}
	return n
}

// maxWait is when a shape is given up: none takes a hundredth of that.
const maxWait = 2 * time.Minute

func TestHostile(t *testing.T) {
	n := hostileBytes(4 << 20)
	if runtime.GOARCH == "wasm" {
		n >>= 3 // one thread, and ten times slower
	}
	for _, s := range hostileShapes {
		done := make(chan []Result, 1)
		go func() { done <- Explain(s.input(n), "en") }()
		select {
		case results := <-done:
			if len(results) == 0 {
				t.Errorf("%s: no answer", s.name)
			}
		case <-time.After(maxWait):
			t.Fatalf("%s: no answer to %d bytes after %v: the time grows faster than the input", s.name, n, maxWait)
		}
	}
}
