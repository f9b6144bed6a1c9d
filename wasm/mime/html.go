package mime

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"retour/wasm/ascii"
)

// LooksLikeHTML reports whether text is the source of a page: it begins with a
// tag or a doctype.
func LooksLikeHTML(b []byte) bool {
	for len(b) > 0 && (isSpace(b[0]) || b[0] >= 0x80) {
		b = b[1:]
	}
	if len(b) < 6 || b[0] != '<' {
		return false
	}
	head := ascii.Lower(string(b[:min(len(b), 2000)]))
	for _, tag := range [...]string{"<!doctype html", "<html", "<body", "<div", "<table", "<p>", "<p ", "<span", "<meta", "<head"} {
		if strings.HasPrefix(head, tag) {
			return true
		}
	}
	return strings.HasPrefix(head, "<!--") && strings.Contains(head, "<html")
}

// HTMLText returns the words of an HTML document, one line for each block
// element. Scripts, styles, comments and tags go; nothing is ever interpreted
// as markup again.
func HTMLText(src *Text) Text {
	s := src.Bytes
	b := NewBuilder(src, len(s)/2)
	space := true // a space here would be the first of the line
	pre := 0
	kept := 0
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '<':
			name, end := tagName(s, i)
			if end < 0 { // a lone "<", as in <address>
				i++
				space = false
				continue
			}
			b.Copy(kept, i)
			switch name {
			case "script", "style", "title", "head":
				end = skipElement(s, end, name)
			case "pre":
				pre++
			case "/pre":
				pre--
			}
			if isBlock(strings.TrimPrefix(name, "/")) {
				b.Replace([]byte{'\n'}, i, end)
				space = true
			}
			i, kept = end, end
		case c == '&':
			r, end := entity(s, i)
			if end < 0 {
				i++
				space = false
				continue
			}
			b.Copy(kept, i)
			var buf [4]byte
			b.Replace(utf8.AppendRune(buf[:0], r), i, end)
			i, kept, space = end, end, false
		case isSpace(c) && pre <= 0:
			if space {
				b.Copy(kept, i)
			} else { // a byte for a byte: the map of the text stays short
				b.Copy(kept, i+1)
				b.Bytes[len(b.Bytes)-1] = ' '
			}
			for i < len(s) && isSpace(s[i]) {
				i++
			}
			kept, space = i, true
		default:
			space = false
			i++
		}
	}
	b.Copy(kept, len(s))
	return b.Text
}

// tagName returns the lower-case name of the tag at i, with "/" in front for
// an end tag, and the offset behind the tag; -1 when there is no tag. What
// looks like an address in angle brackets is no tag.
func tagName(s []byte, i int) (string, int) {
	if hasPrefix(s[i:], "<!--") {
		if n := bytes.Index(s[i:], []byte("-->")); n >= 0 {
			return "!--", i + n + 3
		}
		return "!--", len(s)
	}
	j := i + 1
	if j < len(s) && s[j] == '/' {
		j++
	}
	start := j
	for j < len(s) && (isLetter(s[j]) || ascii.IsDigit(s[j]) || bytes.IndexByte([]byte("!?:[]"), s[j]) >= 0) {
		j++
	}
	if j == start || j == len(s) || !(isSpace(s[j]) || s[j] == '>' || s[j] == '/') {
		return "", -1
	}
	name := ascii.Lower(string(s[i+1 : j]))
	quote := byte(0)
	for ; j < len(s); j++ {
		switch c := s[j]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			if s[j-1] == '=' || isSpace(s[j-1]) {
				quote = c
			}
		case c == '>':
			return name, j + 1
		case c == '<':
			return "", -1
		}
		if j-i > 20000 {
			return "", -1
		}
	}
	return name, len(s)
}

// skipElement returns the offset behind the end tag of name.
func skipElement(s []byte, i int, name string) int {
	for {
		n := bytes.Index(s[i:], []byte("</"))
		if n < 0 {
			return len(s)
		}
		i += n + 2
		if len(s)-i >= len(name) && ascii.EqualFold(string(s[i:i+len(name)]), name) {
			return min(lineOrTagEnd(s, i), len(s))
		}
	}
}

func lineOrTagEnd(s []byte, i int) int {
	if n := bytes.IndexByte(s[i:], '>'); n >= 0 {
		return i + n + 1
	}
	return len(s)
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isBlock(name string) bool {
	return hasWord("p br div tr td th li ul ol dl dt dd table h1 h2 h3 h4 h5 h6 pre blockquote hr section article header footer body html center tbody", name)
}

// entities are the named character references that reports use.
var entities = [...]struct {
	name string
	r    rune
}{
	{"nbsp", ' '}, {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''},
	{"auml", 'ä'}, {"ouml", 'ö'}, {"uuml", 'ü'}, {"Auml", 'Ä'}, {"Ouml", 'Ö'}, {"Uuml", 'Ü'}, {"szlig", 'ß'},
	{"eacute", 'é'}, {"egrave", 'è'}, {"agrave", 'à'}, {"ccedil", 'ç'}, {"rsquo", '’'}, {"lsquo", '‘'}, {"ldquo", '“'},
	{"rdquo", '”'}, {"bdquo", '„'}, {"ndash", '–'}, {"mdash", '—'}, {"hellip", '…'}, {"copy", '©'}, {"reg", '®'},
}

// entity decodes the character reference at i; end is -1 when there is none.
func entity(s []byte, i int) (r rune, end int) {
	semi := bytes.IndexByte(s[i:min(len(s), i+12)], ';')
	if semi < 2 {
		return 0, -1
	}
	name := string(s[i+1 : i+semi])
	if name[0] == '#' {
		base := 10
		digits := name[1:]
		if len(digits) > 1 && digits[0]|0x20 == 'x' {
			base, digits = 16, digits[1:]
		}
		n := 0
		for i := 0; i < len(digits); i++ {
			v := hexValue(digits[i])
			if v < 0 || v >= base || n > 0x10FFFF {
				return 0, -1
			}
			n = n*base + v
		}
		if n == 0 || !utf8.ValidRune(rune(n)) {
			return 0, -1
		}
		if n == 160 || n < 32 {
			n = ' '
		}
		return rune(n), i + semi + 1
	}
	for _, e := range entities {
		if e.name == name {
			return e.r, i + semi + 1
		}
	}
	return 0, -1
}
