package mime

import (
	"bytes"
)

// Clean returns text as it was before it was quoted and shown: without quoting
// marks ("> ", "| ") where most lines have them, with plain spaces for
// no-break ones, without soft hyphens and characters of no width.
func Clean(t *Text) Text {
	s := t.Bytes
	quoted := mostlyQuoted(s)
	if !quoted && bytes.IndexByte(s, 0xC2) < 0 && bytes.IndexByte(s, 0xE2) < 0 && bytes.IndexByte(s, 0xEF) < 0 && !bytes.Contains(s, []byte("\n>")) {
		return *t
	}
	b := NewBuilder(t, len(s))
	kept, depth, width := 0, 0, 0 // of the line before
	for i := 0; i < len(s); {
		if i == 0 || s[i-1] == '\n' {
			n := quoteLength(s[i:], quoted)
			before := depth
			depth = bytes.Count(s[i:i+n], []byte{'>'})
			// Somebody answers below a quotation: a new paragraph, unless the line
			// before is so long that a program broke it.
			if depth < before && (depth > 0 || width < maxShort) && i > 0 {
				b.Copy(kept, i)
				kept = i
				b.Replace([]byte{'\n'}, i-1, i)
			}
			width = lineEnd(s, i) - i
			if n > 0 {
				b.Copy(kept, i)
				i += n
				kept = i
				continue
			}
		}
		if s[i] < 0x80 {
			i++
			continue
		}
		n, space := invisible(s[i:])
		if n == 0 {
			i++
			continue
		}
		b.Copy(kept, i)
		if space {
			b.Replace([]byte{' '}, i, i+n)
		}
		i += n
		kept = i
	}
	b.Copy(kept, len(s))
	return b.Text
}

// maxShort is how long a line is at least, in bytes, that a program wraps.
const maxShort = 50

// quoteLength returns the length of the quoting marks that a line begins with.
// A single ">" counts only before a space, so that ">From" and "><x@y>" stay,
// unless the whole text is quoted.
func quoteLength(line []byte, all bool) int {
	n := 0
	for n < len(line) && (line[n] == '>' || line[n] == '|' && all || line[n] == ' ' && n > 0 && n+1 < len(line) && (line[n+1] == '>' || line[n+1] == '|' && all)) {
		n++
	}
	if n == 0 {
		return 0
	}
	// A transcript's arrow stays, alone and in a quoted ">>> RCPT TO:<a@b>".
	if n >= 3 && string(line[n-3:n]) == ">>>" && (n == 3 || isCommand(line[n:])) {
		return n - 3
	}
	if n < len(line) && line[n] == ' ' {
		return n + 1
	}
	if all || n < len(line) && line[n] == '\n' {
		return n
	}
	return 0
}

// isCommand reports whether b is a space and a word of four capitals, as the
// commands of SMTP are.
func isCommand(b []byte) bool {
	if len(b) < 5 || b[0] != ' ' {
		return false
	}
	for _, c := range b[1:5] {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// mostlyQuoted reports whether at least four of five lines that are not empty
// begin with a quoting mark.
func mostlyQuoted(s []byte) bool {
	lines, marked := 0, 0
	for i := 0; i < len(s) && lines < 400; {
		end := lineEnd(s, i)
		if line := s[i:end]; !isBlank(line) {
			lines++
			if line[0] == '>' && !hasPrefix(line, ">>> ") || line[0] == '|' && len(line) > 1 && line[1] == ' ' {
				marked++
			}
		}
		i = end + 1
	}
	return lines > 0 && marked*5 >= lines*4
}

// invisible returns the length of the character at the start of s when it is a
// no-break or other space, or one that takes no room.
func invisible(s []byte) (n int, space bool) {
	if len(s) >= 2 && s[0] == 0xC2 {
		return 2 * b2i(s[1] == 0xA0 || s[1] == 0xAD), s[1] == 0xA0
	}
	if len(s) < 3 {
		return 0, false
	}
	switch {
	case s[0] == 0xE2 && s[1] == 0x80 && (0x80 <= s[2] && s[2] <= 0x8A || s[2] == 0xAF), s[0] == 0xE2 && s[1] == 0x81 && s[2] == 0x9F:
		return 3, true
	case s[0] == 0xE2 && s[1] == 0x80 && (0x8B <= s[2] && s[2] <= 0x8F || 0xAA <= s[2] && s[2] <= 0xAE), s[0] == 0xE2 && s[1] == 0x81 && s[2] == 0xA0, s[0] == 0xEF && s[1] == 0xBB && s[2] == 0xBF:
		return 3, false
	}
	return 0, false
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Unquote returns text whose every line was quoted or indented in the same way
// without that, so that header fields begin their lines again; other text as
// it is.
func Unquote(t *Text) Text {
	if mostlyQuoted(t.Bytes) {
		return Clean(t)
	}
	return *t
}

// EndOfMultipart returns the offset behind the closing delimiter of the
// outermost multipart of the message t, -1 when it has none. ReadHeader gave
// its header and the offset of its body.
func EndOfMultipart(t *Text, h *Header, body int) int {
	value := h.Get("content-type")
	boundary := Param(value, "boundary")
	if boundary == "" || mediaType(value)[:min(len(mediaType(value)), 10)] != "multipart/" {
		return -1
	}
	close := []byte("\n--" + boundary + "--")
	n := bytes.Index(t.Bytes[max(body-1, 0):], close)
	if n < 0 {
		return -1
	}
	return min(max(body-1, 0)+n+len(close), len(t.Bytes))
}
