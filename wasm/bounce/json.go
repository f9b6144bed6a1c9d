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
	b = append(b, `{"file":`...)
	b = appendString(b, r.File)
	b = append(b, `,"message":`...)
	b = ascii.Append(b, r.Message)
	b = appendField(b, "kind", string(r.Kind))
	b = appendField(b, "subject", r.Subject)
	b = appendField(b, "date", r.Date)
	b = append(b, `,"reporter":{"software":`...)
	b = appendString(b, r.Reporter.Software)
	b = appendField(b, "host", r.Reporter.Host)
	b = append(b, `},"recipients":[`...)
	for i := range r.Recipients {
		if i > 0 {
			b = append(b, ',')
		}
		b = r.Recipients[i].appendJSON(b)
	}
	b = append(b, `],"notes":[`...)
	for i, n := range r.Notes {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(b, string(n))
	}
	return append(b, `]}`...)
}

func (r *Recipient) appendJSON(b []byte) []byte {
	b = append(b, `{"address":`...)
	b = appendString(b, r.Address)
	b = appendField(b, "original", r.Original)
	b = appendField(b, "action", string(r.Action))
	b = append(b, `,"reply":`...)
	b = ascii.Append(b, r.Reply)
	b = appendField(b, "status", r.Status)
	b = appendField(b, "text", r.Text)
	b = appendField(b, "remote", r.Remote)
	b = appendField(b, "command", r.Command)
	b = appendField(b, "retry_until", r.RetryUntil)
	b = append(b, `,"retry_after":`...)
	b = ascii.Append(b, r.RetryAfter)
	b = appendField(b, "cause", r.Cause)
	b = appendField(b, "party", r.Party)
	b = append(b, `,"temporary":`...)
	if r.Temporary {
		b = append(b, "true"...)
	} else {
		b = append(b, "false"...)
	}
	b = appendField(b, "confidence", string(r.Confidence))
	b = appendField(b, "speaker", string(r.Speaker))
	b = appendField(b, "provider", r.Provider)
	b = appendField(b, "rule", r.Rule)
	b = appendField(b, "own_code", r.OwnCode)
	b = appendField(b, "list", r.List)
	b = appendField(b, "page", r.Page)
	b = append(b, `,"more":[`...)
	for i, m := range r.More {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(b, m)
	}
	b = append(b, `],"spans":[`...)
	for i, s := range r.Spans {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, `{"start":`...)
		b = ascii.Append(b, s.Start)
		b = append(b, `,"end":`...)
		b = ascii.Append(b, s.End)
		b = appendField(b, "is", s.Is)
		b = append(b, '}')
	}
	return append(b, `]}`...)
}

func appendField(b []byte, name, value string) []byte {
	b = append(b, `,"`...)
	b = append(b, name...)
	b = append(b, `":`...)
	return appendString(b, value)
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
