package mime

import (
	"strings"

	"retour/wasm/ascii"
)

// Header is the header section of a message or part (RFC 5322, section 2.2).
type Header struct {
	text   *Text
	fields []field
}

type field struct {
	name       int // where the line begins, with the name
	nameEnd    int
	start, end int // the value in text, folded as it stands
}

// maxFields bounds how many fields of one header section are kept.
const maxFields = 2000

// ReadHeader reads a header section from the start of t and returns it with
// the offset of the body. Blank lines and an mbox "From " line before it are
// passed over. The section ends at an empty line, or where a line is neither a
// field nor a continuation: mail whose empty line got lost is read as well.
func ReadHeader(t *Text) (Header, int) {
	h := Header{text: t, fields: make([]field, 0, 16)}
	s := t.Bytes
	i := skipBlankLines(s, 0)
	for i < len(s) {
		end := lineEnd(s, i)
		line := s[i:end]
		if isBlank(line) {
			return h, min(end+1, len(s))
		}
		if line[0] == ' ' || line[0] == '\t' {
			if n := len(h.fields); n > 0 && h.fields[n-1].end+1 >= i {
				h.fields[n-1].end = end
			} else {
				return h, i
			}
		} else if n := nameLength(line); n > 0 {
			if len(h.fields) < maxFields {
				h.fields = append(h.fields, field{name: i, nameEnd: i + len(trimRight(line[:n])), start: i + n + 1, end: end})
			}
		} else if len(h.fields) == 0 && (hasPrefix(line, "From ") || hasPrefix(line, ">From ")) {
			// mbox separator
		} else {
			return h, i
		}
		i = end + 1
	}
	return h, len(s)
}

// nameLength returns the length of the field name that a line begins with, up
// to its colon; 0 when the line is no field. RFC 5322, section 2.2 allows all
// printable ASCII in a name; here only what names consist of counts, so that
// "<a@example.org>: host …" behind a lost empty line is text. Section 4.5
// allows white space before the colon.
func nameLength(line []byte) int {
	for i, c := range line {
		switch {
		case c == ':':
			return i
		case c == ' ' || c == '\t':
			if i == 0 || i+1 >= len(line) || line[i+1] != ':' {
				return 0
			}
		case !isLetter(c) && !ascii.IsDigit(c) && c != '-' && c != '_' && c != '.':
			return 0
		}
	}
	return 0
}

// Len returns the number of fields.
func (h *Header) Len() int { return len(h.fields) }

// index returns where the first field of that lower-case name is, -1 when there is none.
func (h *Header) index(name string) int {
	for i := range h.fields {
		f := &h.fields[i]
		if f.nameEnd-f.name != len(name) {
			continue
		}
		n := 0
		for n < len(name) && ascii.LowerByte(h.text.Bytes[f.name+n]) == name[n] {
			n++
		}
		if n == len(name) {
			return i
		}
	}
	return -1
}

// Has reports whether a field of that lower-case name is there.
func (h *Header) Has(name string) bool { return h.index(name) >= 0 }

// Get returns the value of the first field of that lower-case name, unfolded,
// with encoded words decoded (RFC 2047); "" when there is none.
func (h *Header) Get(name string) string {
	if i := h.index(name); i >= 0 {
		return h.value(i)
	}
	return ""
}

// Raw returns the value of the first field of that lower-case name as it
// stands and its place in the text; "" when there is none.
func (h *Header) Raw(name string) (string, int) {
	i := h.index(name)
	if i < 0 {
		return "", 0
	}
	f := h.fields[i]
	start := f.start
	for start < f.end && isSpace(h.text.Bytes[start]) {
		start++
	}
	return string(trimRight(h.text.Bytes[start:f.end])), start
}

// maxValue bounds what is read of a field's value, in bytes, but for Raw.
const maxValue = 1 << 16

func (h *Header) value(i int) string {
	f := h.fields[i]
	return DecodeWords(unfold(h.text.Bytes[f.start:min(f.end, f.start+maxValue)]))
}

// unfold joins folded lines with one space each (RFC 5322, section 2.2.3).
func unfold(b []byte) string {
	b = trimRight(b)
	for len(b) > 0 && isSpace(b[0]) {
		b = b[1:]
	}
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); i++ {
		if b[i] == '\n' || b[i] == ' ' && i+1 < len(b) && b[i+1] == '\n' {
			for i+1 < len(b) && isSpace(b[i+1]) {
				i++
			}
			out = append(out, ' ')
			continue
		}
		out = append(out, b[i])
	}
	return string(out)
}

// DecodeWords returns s with its encoded words decoded (RFC 2047, section 2);
// white space between two encoded words goes (section 6.2). What is no valid
// encoded word stays as it is.
func DecodeWords(s string) string {
	if !strings.Contains(s, "=?") {
		if t := Plain([]byte(s), 0); !validUTF8(t.Bytes) {
			return string(singleByte(&t, "").Bytes)
		}
		return s
	}
	var out []byte
	for {
		i := strings.Index(s, "=?")
		if i < 0 {
			break
		}
		word, rest, ok := decodeWord(s[i:])
		if !ok {
			out = append(out, s[:i+2]...)
			s = s[i+2:]
			continue
		}
		out = append(out, s[:i]...)
		out = append(out, word...)
		s = rest
		if trimmed := ascii.TrimSpace(s); strings.HasPrefix(trimmed, "=?") {
			if _, _, next := decodeWord(trimmed); next {
				s = trimmed
			}
		}
	}
	return string(append(out, s...))
}

// maxWord bounds the search for the end of an encoded word. RFC 2047, section 2
// allows 75 characters; longer ones are common.
const maxWord = 1000

// decodeWord decodes the encoded word that s begins with.
func decodeWord(s string) (word []byte, rest string, ok bool) {
	charset, after, ok := strings.Cut(s[2:min(len(s), maxWord)], "?")
	if !ok || len(after) < 2 || after[1] != '?' || ascii.Index(charset, " <>\"") >= 0 {
		return nil, "", false
	}
	kind := after[0] | 0x20
	text, _, ok := strings.Cut(after[2:], "?=")
	if !ok {
		return nil, "", false
	}
	rest = s[2+len(charset)+3+len(text)+2:]
	charset, _, _ = strings.Cut(charset, "*") // RFC 2231, section 5: language
	var t Text
	switch kind {
	case 'b':
		raw := Plain([]byte(text), 0)
		t = decodeBase64(&raw)
	case 'q':
		words := []byte(text)
		for i, c := range words {
			if c == '_' { // a space (RFC 2047, section 4.2)
				words[i] = ' '
			}
		}
		raw := Plain(words, 0)
		t = decodeQuotedPrintable(&raw)
	default:
		return nil, "", false
	}
	t = toUTF8(&t, charset)
	return t.Bytes, rest, true
}

// Param returns a parameter of a Content-Type or Content-Disposition value,
// "" when it has none of that name (RFC 2045, section 5.1; RFC 2231 in its
// simple form). Missing quotes and stray white space are tolerated.
func Param(value, name string) string {
	for {
		i := strings.IndexByte(value, ';')
		if i < 0 {
			return ""
		}
		value = ascii.TrimSpace(value[i+1:])
		eq := strings.IndexByte(value, '=')
		if eq < 0 {
			return ""
		}
		if semi := strings.LastIndexByte(value[:eq], ';'); semi >= 0 { // QUIRK: a word without a value
			value, eq = value[semi+1:], eq-semi-1
		}
		key := ascii.TrimEnd(ascii.Lower(ascii.TrimSpace(value[:eq])), " *0")
		rest := ascii.TrimSpace(value[eq+1:])
		var v string
		if strings.HasPrefix(rest, "\"") {
			v = rest[1:]
			if end := strings.IndexByte(v, '"'); end >= 0 {
				v, rest = v[:end], v[end+1:]
			} else {
				rest = ""
			}
		} else {
			end := ascii.Index(rest, ";\n")
			if end < 0 {
				end = len(rest)
			}
			v, rest = ascii.TrimSpace(rest[:end]), rest[end:]
		}
		if key == name {
			return v
		}
		value = rest
	}
}

// Place is a piece of a header field and where it stands.
type Place struct {
	Text       string
	Source     *Text
	Start, End int
}

// Value returns where part stands in the first field of that lower-case name.
func (h *Header) Value(name, part string) Place {
	raw, at := h.Raw(name)
	i := max(strings.Index(raw, part), 0)
	return Place{Text: part, Source: h.text, Start: at + i, End: at + i + len(part)}
}
