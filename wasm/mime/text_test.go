package mime

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkMap reports where the map of a text back to the input is wrong: every
// byte must lead to a stretch of the input, further on than the one before it.
func checkMap(t *testing.T, input []byte, text *Text, what string) {
	t.Helper()
	n, before := len(text.Bytes), 0
	step := max(1, n/5000)
	for i := 0; i < n; i += step {
		from, to := text.Raw(i, i+1)
		if from < 0 || to < from || to > len(input) {
			t.Fatalf("%s: byte %d of %d leads to %d to %d of %d", what, i, n, from, to, len(input))
		}
		if from < before {
			t.Fatalf("%s: byte %d leads to %d, one before it to %d", what, i, from, before)
		}
		before = from
		// A letter that stands in the input as it is, is found there.
		if text.runs == nil && input[from] != text.Bytes[i] {
			t.Fatalf("%s: byte %d is %q, in the input %q", what, i, text.Bytes[i], input[from])
		}
	}
	if from, to := text.Raw(0, n); from < 0 || to < from || to > len(input) {
		t.Fatalf("%s: the whole leads to %d to %d of %d", what, from, to, len(input))
	}
}

// wantAt wants word, where text holds it, to lead to the bytes raw of the input.
func wantAt(t *testing.T, input []byte, text *Text, word, raw string) {
	t.Helper()
	i := bytes.Index(text.Bytes, []byte(word))
	if i < 0 {
		t.Errorf("%q is not in %q", word, text.Bytes)
		return
	}
	from, to := text.Raw(i, i+len(word))
	if got := string(input[from:to]); got != raw {
		t.Errorf("%q leads to %q, want %q", word, got, raw)
	}
}

func TestRaw(t *testing.T) {
	input := []byte("Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n<p>=FCber  550=\n 5.=\n1.1&nbsp;&lt;a@example.org&gt;\nno   such\tuser</p>")
	whole := Plain(input, 0)
	m := ReadMessage(&whole)
	text := HTMLText(&m.Parts[0].Text)
	if got, want := string(text.Bytes), "\nüber 550 5.1.1 <a@example.org> no such user\n"; got != want {
		t.Fatalf("got %q, want %q", got, want)
	}
	checkMap(t, input, &text, "page")
	wantAt(t, input, &text, "über", "=FCber")
	wantAt(t, input, &text, "550", "550")
	wantAt(t, input, &text, "5.1.1", "5.=\n1.1")
	wantAt(t, input, &text, "<a@example.org>", "&lt;a@example.org&gt;")
	wantAt(t, input, &text, "such user", "such\tuser")

	inner := text.Slice(bytes.Index(text.Bytes, []byte("5.1.1")), len(text.Bytes))
	wantAt(t, input, &inner, "example", "example")
	clean := Clean(&inner)
	wantAt(t, input, &clean, "1 <a@", "1&nbsp;&lt;a@")
}

func TestRawOfBase64(t *testing.T) {
	input := []byte("Content-Transfer-Encoding: base64\n\nNTUwIDUuMS4x\nIE5vIHN1Y2gg\ndXNlcg==\n")
	whole := Plain(input, 0)
	m := ReadMessage(&whole)
	text := m.Parts[0].Text
	checkMap(t, input, &text, "base64")
	wantAt(t, input, &text, "5.1.1", "NTUwIDUuMS4x\n")
	wantAt(t, input, &text, "No such user", "IE5vIHN1Y2gg\ndXNlcg==\n")
}

func TestRawOfUTF16(t *testing.T) {
	input := []byte("\xFF\xFE5\x005\x000\x00 \x00\x3D\xD8\x00\xDEx\x00")
	text, ok := UTF16(input)
	if !ok || string(text.Bytes) != "550 😀x" {
		t.Fatalf("got %q, %v", text.Bytes, ok)
	}
	checkMap(t, input, &text, "UTF-16")
	wantAt(t, input, &text, "550", "5\x005\x000\x00")
	wantAt(t, input, &text, "😀x", "\x3D\xD8\x00\xDEx\x00")
}

// TestLongMap wants the map of a text with millions of runs to stay short and
// to lead to the right place still, if less exactly.
func TestLongMap(t *testing.T) {
	input := bytes.Repeat([]byte("a=41"), maxRuns)
	input = append(input, "550 5.1.1"...)
	src := Plain(input, 0)
	text := decodeQuotedPrintable(&src)
	if want := strings.Repeat("aA", maxRuns) + "550 5.1.1"; string(text.Bytes) != want {
		t.Fatal("the text is wrong")
	}
	if n := len(text.runs); n > maxRuns+2*maxRuns/blockLength+10 {
		t.Errorf("%d runs", n)
	}
	checkMap(t, input, &text, "text")
	at := len(text.Bytes) - len("5.1.1")
	from, to := text.Raw(at, at+5)
	if !strings.Contains(string(input[from:to]), "5.1.1") || to-from > 4*blockLength {
		t.Errorf("5.1.1 leads to %d bytes: %q", to-from, input[from:to])
	}
	// The same once more, made from a text that has a map itself.
	again := Clean(&text)
	b := NewBuilder(&text, 10)
	b.Copy(at-100, at+5)
	checkMap(t, input, &again, "clean")
	checkMap(t, input, &b.Text, "copy")
	if from, to := b.Raw(100, 105); !strings.Contains(string(input[from:to]), "5.1.1") {
		t.Errorf("in the copy 5.1.1 leads to %q", input[from:to])
	}
}

func TestNewlinesOnly(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""}, {"a\nb", "a\nb"}, {"a\r\nb\r\n", "a \nb \n"}, {"a\rb\r", "a\nb\n"}, {"a\r\r\nb", "a  \nb"}, {"\r", "\n"}, {"\r\r", "\n\n"}, {"\n\r", "\n\n"},
	} {
		got := []byte(test.text)
		NewlinesOnly(got)
		if string(got) != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCharsets(t *testing.T) {
	for _, test := range []struct{ charset, text, want string }{
		{"", "ä", "ä"}, {"us-ascii", "ä", "ä"}, {"iso-8859-1", "\xE4\x80", "ä€"}, {"ISO-8859-15", "\xFC", "ü"}, {"unheard-of", "\xFC", "ü"}, {"utf-8", "\xFC", "ü"},
		{"windows-1252", "ä \xE4", "ä ä"}, // both in one text
		{"iso-8859-2", "\xB3\xF3d\xBC", "łódź"}, {"windows-1250", "\xB3\xF3d\x9F", "łódź"}, {"windows-1251", "\xCF\xF0\xE8", "При"}, {"koi8-r", "\xF0\xD2\xC9", "При"}, {"iso-8859-9", "\xFD\xFE\xDD", "ışİ"},
		{"utf-16", "\x005\x00\xE4", "5ä"}, {"utf-16le", "5\x00\xE4\x00", "5ä"}, {"utf-16be", "\x005\x00\xE4", "5ä"}, {"utf-16", "\xFF\xFE5\x00", "5"}, {"utf-16", "\xFE\xFF\x005", "5"}, {"utf-16be", "\xD8\x00\x00x", "\uFFFDx"}, {"utf-16", "\x005x", "5"},
		{"utf-7", "Hi +AOQ-b +- +2D3eAA-!", "Hi äb + 😀!"}, {"utf-7", "a+b@example.org", "a+b@example.org"}, {"utf-7", "+2D0-x", "+2D0-x"}, {"utf-7", "+", "+"},
		{"iso-2022-jp", "a \x1B$B$3\x1B(B 550", "a \uFFFD 550"}, {"iso-2022-kr", "\x1B$)Ca", "\uFFFD"}, {"iso-2022-jp", "\x1B$B$3\n550", "\uFFFD\n550"},
	} {
		input := []byte(test.text)
		src := Plain(input, 0)
		got := toUTF8(&src, test.charset)
		if string(got.Bytes) != test.want {
			t.Errorf("%s %q: got %q, want %q", test.charset, test.text, got.Bytes, test.want)
		}
		checkMap(t, input, &got, test.charset)
	}
	for _, c := range upperHalf {
		if n := utf8.RuneCountInString(c.chars); n != 128 {
			t.Errorf("%s has %d characters, want 128", c.names, n)
		}
	}
	if got := string(FromCharset([]byte("\xE4"), "latin1")); got != "ä" {
		t.Errorf("FromCharset: %q", got)
	}
}

func TestHTMLText(t *testing.T) {
	for _, test := range []struct{ page, want string }{
		{"", ""}, {"a  b\n\tc", "a b c"}, {"<p>a</p><p>b</p>", "\na\n\nb\n"}, {"a<br>b<br/>c<BR />d", "a\nb\nc\nd"}, {"a<b>b</b>c", "abc"}, {"a <i> b", "a b"},
		{"<head><title>x</title></head>a", "a"}, {"<style>p{}</style>a<script>b</script >c", "ac"}, {"<script>a", ""}, {"a<!-- <b> -->c", "ac"}, {"a<!-- b", "a"},
		{"&lt;a@example.org&gt;", "<a@example.org>"}, {"<a@example.org>", "<a@example.org>"}, {"a < b > c", "a < b > c"}, {"a<", "a<"}, {"a<b", "a<b"}, {"&lt;script&gt;x", "<script>x"},
		{"&amp;lt;", "&lt;"}, {"&#65;&#x42;&#160;c&#0;&#xD800;&foo;&;&", "AB c&#0;&#xD800;&foo;&;&"}, {"&uuml;&Uuml;&#8222;", "üÜ„"}, {"&#99999999999;", "&#99999999999;"},
		{`<a title="a>b">c</a>`, "c"}, {"<a title='>'>c", "c"}, {"<p title=it's>c", "\nc"}, {"<pre>a\n b</pre> c  d", "\na\n b\nc d"}, {"</pre>a  b", "\na b"},
		{"<o:p>a</o:p>", "a"}, {"<![endif]>a", "a"}, {"<?xml version='1'?>a", "a"}, {"<!DOCTYPE html>a", "a"},
	} {
		input := []byte(test.page)
		src := Plain(input, 0)
		got := HTMLText(&src)
		if string(got.Bytes) != test.want {
			t.Errorf("%q: got %q, want %q", test.page, got.Bytes, test.want)
		}
		checkMap(t, input, &got, test.page)
	}
}

func TestLooksLikeHTML(t *testing.T) {
	for text, want := range map[string]bool{
		"<!DOCTYPE html><p>": true, "\n <HTML>": true, "\uFEFF<html>": true, "<div class=x>": true, "<!-- x --><html>": true,
		"": false, "<html": false, "<a@example.org>: 550": false, "550 <html>": false, "<paul@example.org>": false, "<!-- x -->": false,
	} {
		if got := LooksLikeHTML([]byte(text)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestClean(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""}, {"a\nb\n", "a\nb\n"}, {"> a\n> b\n", "a\nb\n"}, {"> > a\n>> b\n", "a\nb\n"}, {">a\n>\n>b", "a\n\nb"}, {"| a\n| b", "a\nb"},
		{"> <a@example.org>: 550\n", "<a@example.org>: 550\n"}, {">>> RCPT TO:<a>\n<<< 550\nx\ny\n", ">>> RCPT TO:<a>\n<<< 550\nx\ny\n"}, {">>>> RCPT TO:<a>\n> <<< 550\n", ">>> RCPT TO:<a>\n<<< 550\n"}, {"> >>> DATA\n> > >>> RCPT TO:<a>\n> >>> b\n", ">>> DATA\n>>> RCPT TO:<a>\nb\n"},
		{"a\n> b\nc\nd\ne\n", "a\nb\n\nc\nd\ne\n"}, {">> a\n> b\n", "a\n\nb\n"}, // an answer below is a new paragraph
		{"a\n> the program that sent this line on has wrapped it\nright here\nd\ne\n", "a\nthe program that sent this line on has wrapped it\nright here\nd\ne\n"},
		{"a\n>b\nc\nd\ne\n", "a\n>b\nc\nd\ne\n"}, // one mark alone counts before a space
		{"5\u00a0.\u00ad1\u200b.1\u202f2\u2060\uFEFF", "5 .1.1 2"}, {"ä–\u2019", "ä–\u2019"}, {"\xC2", "\xC2"}, {"\xE2\x80", "\xE2\x80"},
	} {
		input := []byte(test.text)
		src := Plain(input, 0)
		got := Clean(&src)
		if string(got.Bytes) != test.want {
			t.Errorf("%q: got %q, want %q", test.text, got.Bytes, test.want)
		}
		checkMap(t, input, &got, test.text)
	}
}

func TestEndOfMultipart(t *testing.T) {
	for _, test := range []struct{ text, rest string }{
		{mixed + "--b\n\nOne\n--b--\nFrom: c\n", "\nFrom: c\n"}, {mixed + "--b\n\nOne\n", "none"}, {"From: a\n\nOne\n", "none"}, {"Content-Type: text/plain; boundary=b\n\n--b--\n", "none"}, {"Content-Type: x; boundary=b\n\n--b--\n", "none"}, {"", "none"},
	} {
		text := Plain([]byte(test.text), 0)
		rest := "none"
		h, body := ReadHeader(&text)
		if n := EndOfMultipart(&text, &h, body); n >= 0 {
			rest = test.text[n:]
		}
		if rest != test.rest {
			t.Errorf("%q: the rest is %q, want %q", test.text, rest, test.rest)
		}
	}
}

// FuzzMessage gives the reader of mails anything. Every text it makes must
// lead back into the input, also after what is done to it later.
func FuzzMessage(f *testing.F) {
	for _, text := range []string{
		mixed + "--b\n\nOne\n--b\nContent-Type: text/html; charset=iso-8859-2\nContent-Transfer-Encoding: quoted-printable\n\n<p>=B3&amp;\n--b--\n",
		"Content-Transfer-Encoding: base64\n\nYQ==\nYmM=\n", "Content-Type: text/plain; charset=utf-7\n\n+AOQ-\n", "Content-Type: text/plain; charset=utf-16\n\n\xFF\xFEa\x00", "Content-Type: text/plain; charset=iso-2022-jp\n\n\x1B$B$3\x1B(B",
		"Subject: =?utf-8?q?a?= =?utf-8?b?w6Q=?=\n\n> a\n> b\u00a0\n", "\xFF\xFEF\x00:\x00\n\x00",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		if text, ok := UTF16(input); ok {
			checkMap(t, input, &text, "UTF-16")
			if !utf8.Valid(text.Bytes) {
				t.Error("UTF-16 gives no UTF-8")
			}
		}
		input = bytes.Clone(input)
		NewlinesOnly(input)
		if bytes.IndexByte(input, '\r') >= 0 {
			t.Error("a carriage return is left")
		}
		whole := Plain(input, 0)
		unquoted := Unquote(&whole)
		checkMap(t, input, &unquoted, "unquoted")
		h, body := ReadHeader(&whole)
		if n := EndOfMultipart(&whole, &h, body); n > len(input) {
			t.Errorf("the multipart ends at %d of %d", n, len(input))
		}
		m := ReadMessage(&unquoted)
		for i, f := range m.Header.fields {
			name, value := string(unquoted.Bytes[f.name:f.nameEnd]), m.Header.value(i)
			if strings.ContainsAny(name, " \n:") || strings.Contains(value, "\n") && !strings.Contains(value, "=?") && !bytes.Contains(input, []byte("=?")) {
				t.Errorf("field %q: %q", name, value)
			}
		}
		for i := range m.Parts {
			text := &m.Parts[i].Text
			checkMap(t, input, text, "part")
			page := HTMLText(text)
			checkMap(t, input, &page, "page")
			clean := Clean(&page)
			checkMap(t, input, &clean, "clean page")
			clean = Clean(text)
			checkMap(t, input, &clean, "clean text")
		}
	})
}
