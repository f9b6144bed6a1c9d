package bounce

import (
	"unicode/utf8"

	"retour/wasm/ascii"
)

// AppendJSON appends the result as one JSON object on one line, without a
// newline: every field is present, in a fixed order, and the output is valid
// UTF-8. Written by hand, because encoding/json costs the browser's module
// 240 KB.
func (r *Result) AppendJSON(b []byte) []byte {
	j := writer{b: b}
	j.open('{')
	j.string("file", r.File)
	j.number("message", r.Message)
	j.string("kind", string(r.Kind))
	j.string("subject", r.Subject)
	j.string("date", r.Date)
	j.name("reporter")
	j.open('{')
	j.string("software", r.Reporter.Software)
	j.string("host", r.Reporter.Host)
	j.close('}')
	j.name("recipients")
	j.open('[')
	for i := range r.Recipients {
		j.comma()
		r.Recipients[i].write(&j)
	}
	j.close(']')
	j.name("notes")
	j.open('[')
	for _, n := range r.Notes {
		j.comma()
		j.b = appendString(j.b, string(n))
	}
	j.close(']')
	j.close('}')
	return j.b
}

func (r *Recipient) write(j *writer) {
	j.open('{')
	j.string("address", r.Address)
	j.string("original", r.Original)
	j.string("action", string(r.Action))
	j.number("reply", r.Reply)
	j.string("status", r.Status)
	j.string("text", r.Text)
	j.string("remote", r.Remote)
	j.string("command", r.Command)
	j.string("retry_until", r.RetryUntil)
	j.number("retry_after", r.RetryAfter)
	j.string("cause", r.Cause)
	j.string("party", r.Party)
	j.name("temporary")
	if r.Temporary {
		j.raw("true")
	} else {
		j.raw("false")
	}
	j.string("confidence", string(r.Confidence))
	j.string("speaker", string(r.Speaker))
	j.string("provider", r.Provider)
	j.string("rule", r.Rule)
	j.string("own_code", r.OwnCode)
	j.string("list", r.List)
	j.string("page", r.Page)
	j.name("more")
	j.open('[')
	for _, m := range r.More {
		j.comma()
		j.b = appendString(j.b, m)
	}
	j.close(']')
	j.name("spans")
	j.open('[')
	for i := range r.Spans {
		s := &r.Spans[i]
		j.comma()
		j.open('{')
		j.number("start", s.Start)
		j.number("end", s.End)
		j.string("is", s.Is)
		j.close('}')
	}
	j.close(']')
	j.close('}')
}

// writer writes JSON and puts the commas.
type writer struct {
	b     []byte
	fresh bool // nothing stands in the innermost object or list yet
}

func (j *writer) open(c byte) {
	j.b = append(j.b, c)
	j.fresh = true
}

func (j *writer) close(c byte) {
	j.b = append(j.b, c)
	j.fresh = false
}

func (j *writer) comma() {
	if !j.fresh {
		j.b = append(j.b, ',')
	}
	j.fresh = false
}

func (j *writer) raw(s string) { j.b = append(j.b, s...) }

// name writes the name of a field, which is a plain word.
func (j *writer) name(s string) {
	j.comma()
	j.raw("\"")
	j.raw(s)
	j.raw("\":")
}

func (j *writer) string(name, value string) {
	j.name(name)
	j.b = appendString(j.b, value)
}

func (j *writer) number(name string, n int) {
	j.name(name)
	j.b = ascii.Append(j.b, n)
}

// appendString appends s as a JSON string (RFC 8259, section 7). Controls, and
// what would end a script or a line in JavaScript, are escaped; bad bytes
// become U+FFFD.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case c == '"' || c == '\\':
				b = append(b, '\\', c)
			case c == '\n':
				b = append(b, `\n`...)
			case c == '\t':
				b = append(b, `\t`...)
			case c < ' ' || c == 0x7F:
				b = append(b, `\u00`...)
				b = append(b, hex[c>>4], hex[c&15])
			default:
				b = append(b, c)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			b = append(b, `\ufffd`...)
		case r == '\u2028' || r == '\u2029':
			b = append(b, `\u202`...)
			b = append(b, hex[r&15])
		default:
			b = append(b, s[i:i+size]...)
		}
		i += size
	}
	return append(b, '"')
}

// toValid returns b as valid UTF-8, bad bytes as U+FFFD.
func toValid(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	out := make([]byte, 0, len(b)+16)
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		out = utf8.AppendRune(out, r)
		i += size
	}
	return string(out)
}
