package mime

import (
	"fmt"
	"strings"
	"testing"
)

// parts returns the leaves of a message, one to a line: type, name in
// brackets, text in quotation marks.
func parts(input string) []string {
	b := []byte(input)
	NewlinesOnly(b)
	t := Plain(b, 0)
	m := ReadMessage(&t)
	var list []string
	for _, p := range m.Parts {
		name := ""
		if p.Name != "" {
			name = "[" + p.Name + "]"
		}
		list = append(list, fmt.Sprintf("%s%s %q", p.Type, name, p.Text.Bytes))
	}
	if m.Incomplete {
		list = append(list, "incomplete")
	}
	return list
}

const mixed = "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n"

func TestReadMessage(t *testing.T) {
	for _, test := range []struct {
		name, input string
		want        []string
	}{
		{"empty", "", []string{`text/plain ""`}},
		{"plain", "From: a\nSubject: b\n\nHello\n", []string{`text/plain "Hello\n"`}},
		{"no header", "Hello\nworld\n", []string{`text/plain "Hello\nworld\n"`}},
		{"blank lines before the header", "\n\nFrom: a\n\nHello\n", []string{`text/plain "Hello\n"`}},
		{"separator of an mbox", "From a@example.org Mon Nov 16 09:12:41 2026\nFrom: a\n\nHello\n", []string{`text/plain "Hello\n"`}},
		{"empty line lost", "From: a\nSubject: b\n<a@example.org>: host said: 550 no\n", []string{`text/plain "<a@example.org>: host said: 550 no\n"`}},
		{"empty line of spaces", "From: a\n \t\nHello\n", []string{`text/plain "Hello\n"`}},
		{"nothing but a header", "From: a\nSubject: b\n", []string{`text/plain ""`}},
		{"type of one word", "Content-Type: text\n\nHello\n", []string{`text/plain "Hello\n"`}},
		{"other media", "Content-Type: image/png\n\n\x89PNG\n", []string{`image/png ""`}},
		{"a report of no type", "Content-Type: application/octet-stream; name=\"details.txt\"\n\nHello\n", []string{`application/octet-stream[details.txt] "Hello\n"`}},

		{"multipart", mixed + "--b\n\nOne\n--b\nContent-Type: text/html\n\n<p>Two\n--b--\n", []string{`text/plain "One"`, `text/html "<p>Two"`}},
		{"CR LF", strings.ReplaceAll(mixed+"--b\n\nOne\n--b\nContent-Type: text/html\n\nTwo\n--b--\n", "\n", "\r\n"), []string{`text/plain "One "`, `text/html "Two "`}},
		{"CR alone", strings.ReplaceAll(mixed+"--b\n\nOne\n--b--\n", "\n", "\r"), []string{`text/plain "One"`}},
		{"words before and behind", mixed + "Hello\n--b\n\nOne\n--b--\nBye\n", []string{`text/plain[preamble] "Hello\n"`, `text/plain "One"`, `text/plain[preamble] "Bye\n"`}},
		{"never closed", mixed + "--b\n\nOne\n--b\n\nTwo\n", []string{`text/plain "One"`, `text/plain "Two\n"`, "incomplete"}},
		{"cut off in a header", mixed + "--b\n\nOne\n--b\nContent-Ty", []string{`text/plain "One"`, `text/plain "Content-Ty"`, "incomplete"}},
		{"cut off behind a delimiter", mixed + "--b\n\nOne\n--b\n", []string{`text/plain "One"`, "incomplete"}},
		{"spaces behind delimiters", mixed + "--b \t\n\nOne\n--b-- \n", []string{`text/plain "One"`}},
		{"delimiter in mid-line", mixed + "--b\n\nOne --b\n--b--\n", []string{`text/plain "One --b"`}},
		{"another delimiter that begins the same", mixed + "--b\n\nOne\n--bb\nTwo\n--b--\n", []string{`text/plain "One\n--bb\nTwo"`}},
		{"only delimiters that begin the same", mixed + "--bb\n\nOne\n--bb--\n", []string{`text/plain "--bb\n\nOne\n--bb--\n"`}},
		{"no boundary named", "Content-Type: multipart/mixed\n\n--=_x1\nContent-Type: text/plain\n\nOne\n--=_x1--\n", []string{`text/plain "One"`}},
		{"another boundary named", mixed + "--=_x1\nContent-Type: text/plain\n\nOne\n--=_x1--\n", []string{`text/plain "One"`}},
		{"a boundary in two pieces", "Content-Type: multipart/mixed; boundary*0=\"ab\"; boundary*1=\"cd\"\n\n--abcd\nContent-Type: text/plain\n\nOne\n--abcd--\n", []string{`text/plain "One"`}},
		{"no delimiter at all", mixed + "Hello\n", []string{`text/plain "Hello\n"`}},
		{"no header of a part, no empty line", mixed + "--b\nHello world\n--b--\n", []string{`text/plain "Hello world"`}},
		{"blank line before a part's header", mixed + "--b\n\nContent-Type: text/html\n\nOne\n--b--\n", []string{`text/html "One"`}},
		{"part without anything", mixed + "--b\n--b\n\nOne\n--b--\n", []string{`text/plain "One"`}},
		{"multipart in a multipart", mixed + "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nOne\n--c--\n--b\n\nTwo\n--b--\n", []string{`text/plain "One"`, `text/plain "Two"`}},
		{"inner multipart never closed", mixed + "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nOne\n--b\n\nTwo\n--b--\n", []string{`text/plain "One"`, `text/plain "Two"`, "incomplete"}},
		{"a message in a message", mixed + "--b\nContent-Type: message/rfc822\n\nFrom: c\n\n--x\n--b--\n", []string{`message/rfc822 "From: c\n\n--x"`}},

		{"base64", "Content-Transfer-Encoding: base64\n\nNTUwIDUuMS4x\nIE5v\n", []string{`text/plain "550 5.1.1 No"`}},
		{"base64 of CR LF", "Content-Transfer-Encoding: BASE64\n\nYQ0KYg==\n", []string{`text/plain "a \nb"`}},
		{"base64 in pieces", "Content-Transfer-Encoding: base64\n\nYQ==\nYmM=\nZA==\n", []string{`text/plain "abcd"`}},
		{"base64 without padding", "Content-Transfer-Encoding: base64\n\nYWI\n", []string{`text/plain "ab"`}},
		{"base64 that is none", "Content-Transfer-Encoding: base64\n\nThis is plain text, whatever the header says: 550 5.1.1.\n", []string{`text/plain "This is plain text, whatever the header says: 550 5.1.1.\n"`}},
		{"quoted-printable", "Content-Transfer-Encoding: quoted-printable\n\n550 5=\n.1.1 =46=6F=6f =C3=A4 =\n", []string{`text/plain "550 5.1.1 Foo ä "`}},
		{"quoted-printable with CR LF", "Content-Transfer-Encoding: quoted-printable\r\n\r\n5=\r\n50=20\r\n", []string{`text/plain "550  \n"`}},
		{"quoted-printable that is none", "Content-Transfer-Encoding: quoted-printable\n\na=b =Z1 dsn=5.1.1 ==41 =", []string{`text/plain "a=b =Z1 dsn=5.1.1 =A "`}},
		{"encoding with a comment behind", "Content-Transfer-Encoding: base64; x=y\n\nYQ==\n", []string{`text/plain "a"`}},
		{"unknown encoding", "Content-Transfer-Encoding: x-uuencode\n\nYQ==\n", []string{`text/plain "YQ==\n"`}},
	} {
		if got := parts(test.input); strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s:\n got %s\nwant %s", test.name, strings.Join(got, "\n     "), strings.Join(test.want, "\n     "))
		}
	}
}

// TestBounds wants the text behind a bound to be kept.
func TestBounds(t *testing.T) {
	deep := "From: a@example.org\n"
	for i := range maxDepth + 20 {
		deep += fmt.Sprintf("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	many := mixed + strings.Repeat("--b\n\nx\n", maxParts+20)
	for name, input := range map[string]string{"deep": deep, "many": many} {
		list := parts(input + "\n\nthe last words\n")
		if n := len(list); n == 0 || n > maxParts+maxDepth+10 {
			t.Errorf("%s: %d parts", name, n)
		}
		if text := strings.Join(list, "\n"); strings.Count(text, "the last words") != 1 {
			t.Errorf("%s: the text behind the bound stands there %d times", name, strings.Count(text, "the last words"))
		}
	}
}

func TestReportType(t *testing.T) {
	text := Plain([]byte("Content-Type: Multipart/Report;\n\tReport-Type = \"Delivery-Status\" ; boundary=\"b;=b\"\n\n--b;=b\n\nOne\n--b;=b--\n"), 0)
	m := ReadMessage(&text)
	if m.Type != "multipart/report" || m.ReportType != "delivery-status" || len(m.Parts) != 1 || string(m.Parts[0].Text.Bytes) != "One" {
		t.Errorf("got type %q, report %q, %d parts", m.Type, m.ReportType, len(m.Parts))
	}
}
