package mime

import (
	"strings"
	"testing"
)

func TestReadHeader(t *testing.T) {
	text := Plain([]byte("Subject: one\n two\n\tthree  \nX-Empty:\nSUBJECT : four\nTo: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\n\nBody"), 100)
	h, body := ReadHeader(&text)
	if got := string(text.Bytes[body:]); got != "Body" {
		t.Errorf("body %q", got)
	}
	if h.Len() != 4 || !h.Has("x-empty") || h.Has("date") {
		t.Errorf("%d fields, x-empty %v, date %v", h.Len(), h.Has("x-empty"), h.Has("date"))
	}
	for name, want := range map[string]string{"subject": "one two three", "x-empty": "", "date": "", "to": "Jürgen <j@example.org>"} {
		if got := h.Get(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	raw, at := h.Raw("subject")
	if want := "one\n two\n\tthree"; raw != want || string(text.Bytes[at:at+len(raw)]) != raw {
		t.Errorf("raw subject %q at %d, want %q", raw, at, want)
	}
	place := h.Value("to", "j@example.org")
	if got := string(place.Source.Bytes[place.Start:place.End]); got != place.Text {
		t.Errorf("the place of %q holds %q", place.Text, got)
	}
	var names string
	for i, f := range h.fields {
		names += strings.ToLower(string(text.Bytes[f.name:f.nameEnd])) + "=" + h.value(i) + ";"
	}
	if want := "subject=one two three;x-empty=;subject=four;to=Jürgen <j@example.org>;"; names != want {
		t.Errorf("got %q, want %q", names, want)
	}
}

// TestReadHeaderEnds wants the body to begin where the header section ends,
// with or without an empty line.
func TestReadHeaderEnds(t *testing.T) {
	for _, test := range []struct{ text, body string }{
		{"", ""}, {"\n\n", ""}, {"Hello", "Hello"}, {"Hello: world", ""},
		{"A: b\n\nc", "c"}, {"A: b\n \nc", "c"}, {"A: b\nc d\n", "c d\n"}, {"A: b\n<c@example.org>: d", "<c@example.org>: d"},
		{" folded\nA: b\n\nc", " folded\nA: b\n\nc"}, {">From x\nA: b\n\nc", "c"}, {"A: b\nFrom x y\n\nc", "From x y\n\nc"},
	} {
		text := Plain([]byte(test.text), 0)
		if _, body := ReadHeader(&text); test.text[body:] != test.body {
			t.Errorf("%q: body %q, want %q", test.text, test.text[body:], test.body)
		}
	}
}

func TestDecodeWords(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""}, {"plain", "plain"}, {"=?utf-8?q?a_b?=", "a b"}, {"=?UTF-8?B?w6Q=?= c", "ä c"}, {"x =?iso-8859-1?Q?=E4?= y", "x ä y"},
		{"=?utf-8?q?a?= =?utf-8?q?b?=", "ab"}, {"=?utf-8?q?a?=\t=?utf-8?q?b?= c", "ab c"}, {"=?utf-8?q?a?= b", "a b"}, // RFC 2047, section 6.2
		{"=?utf-8*de?q?=C3=BC?=", "ü"}, // RFC 2231, section 5
		{"=?windows-1251?B?z/Do4uXy?=", "Привет"}, {"=?koi8-r?B?8NLJ18XU?=", "Привет"},
		{"=?utf-8?q?a", "=?utf-8?q?a"}, {"=?", "=?"}, {"=??=", "=??="}, {"=?utf-8?x?a?=", "=?utf-8?x?a?="}, {"=? ?q?a?=", "=? ?q?a?="}, {"a=?b", "a=?b"},
		{"J\xFCrgen", "Jürgen"}, // no encoding at all
	} {
		if got := DecodeWords(test.text); got != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestParam(t *testing.T) {
	for _, test := range []struct{ value, want string }{
		{"", ""}, {"text/plain", ""}, {"text/plain; charset=x", ""}, {"boundary=b", ""},
		{"multipart/mixed; boundary=b", "b"}, {"multipart/mixed;boundary=b", "b"}, {"multipart/mixed ; BOUNDARY = b ; x=y", "b"},
		{`multipart/mixed; boundary="b c"`, "b c"}, {`multipart/mixed; boundary="b;x=y"; z`, "b;x=y"}, {`multipart/mixed; boundary="b`, "b"},
		{`multipart/mixed; x="; boundary=c"; boundary=b`, "b"}, {"multipart/mixed; boundary==b=", "=b="}, {"multipart/mixed; boundary=", ""},
		{"multipart/mixed; boundary*=b", "b"}, {"multipart/mixed; boundary*0=b", "b"}, {"multipart/mixed; report; boundary=b", "b"}, {"multipart/mixed;; boundary=b", "b"},
	} {
		if got := Param(test.value, "boundary"); got != test.want {
			t.Errorf("%q: got %q, want %q", test.value, got, test.want)
		}
	}
}

func TestLongValue(t *testing.T) {
	text := Plain([]byte("Subject: "+strings.Repeat("=?utf-8?q?=C3=A4?= ", 100000)+"\n\n"), 0)
	h, _ := ReadHeader(&text)
	if got := h.Get("subject"); len(got) > maxValue || !strings.HasPrefix(got, "ää") {
		t.Errorf("%d bytes: %.20q", len(got), got)
	}
	if raw, _ := h.Raw("subject"); len(raw) < 1000000 {
		t.Errorf("%d bytes as it stands", len(raw))
	}
}
