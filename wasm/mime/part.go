package mime

import (
	"bytes"
	"strings"

	"retour/wasm/ascii"
)

// Part is one leaf of a message's tree of parts.
type Part struct {
	Type   string // lower case, "text/plain" where nothing is said
	Header Header
	Name   string // file name, "" when none is given
	Text   Text   // the body, decoded to UTF-8 where it is text; empty for other media
	Inner  bool   // the part lies within message/rfc822
}

const (
	maxDepth = 24   // deeper multiparts are read as text
	maxParts = 2000 // of a message; what follows is one last part of text
)

// Message is a message taken apart.
type Message struct {
	Header     Header
	Type       string // content type in lower case, "" when none is given
	ReportType string // report-type of multipart/report (RFC 6522), lower case
	Parts      []Part // the leaves in their order
	Incomplete bool   // a multipart was opened and never closed
}

// ReadMessage takes a message apart. It never fails: a body that cannot be
// read as declared is one part of text.
func ReadMessage(t *Text) Message {
	header, body := ReadHeader(t)
	m := Message{Header: header}
	value := header.Get("content-type")
	m.Type = mediaType(value)
	m.ReportType = ascii.Lower(Param(value, "report-type"))
	m.read(header, t.Slice(body, len(t.Bytes)), 0)
	return m
}

// mediaType returns type/subtype of a Content-Type value in lower case.
func mediaType(value string) string {
	kind, _, _ := strings.Cut(value, ";")
	return ascii.Lower(ascii.TrimSpace(kind))
}

// read appends the leaves of one part whose header is h.
func (m *Message) read(h Header, body Text, depth int) {
	value := h.Get("content-type")
	kind := mediaType(value)
	if strings.HasPrefix(kind, "multipart/") && depth < maxDepth {
		if m.readMultipart(Param(value, "boundary"), body, depth) {
			return
		}
		kind = "text/plain" // QUIRK: the boundary is missing or never occurs
	}
	if kind == "" || !strings.Contains(kind, "/") {
		kind = "text/plain"
	}
	p := Part{Type: kind, Header: h, Name: Param(value, "name")}
	if p.Name == "" {
		p.Name = Param(h.Get("content-disposition"), "filename")
	}
	switch {
	case strings.HasPrefix(kind, "text/"), strings.HasPrefix(kind, "message/"), isTextName(p.Name):
		p.Text = decodeBody(&body, h.Get("content-transfer-encoding"), Param(value, "charset"))
	case strings.HasPrefix(kind, "multipart/"):
		p.Type, p.Text = "text/plain", body
	}
	m.Parts = append(m.Parts, p)
}

// isTextName reports whether a file name is that of a report although its
// media type says application/octet-stream.
func isTextName(name string) bool {
	name = ascii.Lower(name)
	return strings.HasSuffix(name, ".txt") || strings.HasSuffix(name, ".dsn") || strings.HasSuffix(name, ".eml") || strings.HasSuffix(name, "delivery-status")
}

// readMultipart splits a multipart body (RFC 2046, section 5.1.1) and reads
// its parts. It returns false when no delimiter line was found.
func (m *Message) readMultipart(boundary string, body Text, depth int) bool {
	s := body.Bytes
	if boundary == "" || !containsDelimiter(s, boundary) {
		// QUIRK: the header names another boundary than the body uses; the
		// first line that looks like a delimiter before a field decides.
		if boundary = guessBoundary(s); boundary == "" {
			return false
		}
	}
	start, closed := -1, false
	for i := 0; i < len(s) && !closed; {
		end := lineEnd(s, i)
		if line := s[i:end]; isDelimiter(line, boundary) {
			if start >= 0 {
				m.readPart(body.Slice(start, max(start, i-1)), depth)
			} else if i > 0 && !isBlank(s[:i]) {
				m.preamble(body.Slice(0, i))
			}
			start = end + 1
			rest := trimRight(line[2+len(boundary):])
			closed = hasPrefix(rest, "--")
			if len(m.Parts) >= maxParts {
				break
			}
		}
		// Jump to the next line that begins with a hyphen.
		n := bytes.Index(s[end:], []byte("\n--"))
		if n < 0 {
			break
		}
		i = end + n + 1
	}
	if !closed {
		m.Incomplete = true
		if start >= 0 && start < len(s) {
			m.readPart(body.Slice(start, len(s)), depth)
		}
	} else if start < len(s) && !isBlank(s[start:]) {
		m.preamble(body.Slice(start, len(s)))
	}
	return true
}

// preamble keeps text before the first or behind the last part: some
// programs put the report itself there.
func (m *Message) preamble(t Text) {
	m.Parts = append(m.Parts, Part{Type: "text/plain", Name: "preamble", Text: decodeBody(&t, "", "")})
}

func (m *Message) readPart(t Text, depth int) {
	if len(t.Bytes) == 0 {
		return
	}
	var h Header
	start := 0
	if t.Bytes[0] == '\n' || isBlank(t.Bytes[:lineEnd(t.Bytes, 0)]) {
		start = min(lineEnd(t.Bytes, 0)+1, len(t.Bytes)) // no header: text/plain (RFC 2046, section 5.1)
		h.text = &t
		// QUIRK: a blank line before the part's header.
		if inner, body := ReadHeader(&t); inner.Has("content-type") && inner.Len() < 8 {
			h, start = inner, body
		}
	} else {
		h, start = ReadHeader(&t)
	}
	m.read(h, t.Slice(start, len(t.Bytes)), depth+1)
}

func isDelimiter(line []byte, boundary string) bool {
	if len(line) < 2+len(boundary) || line[0] != '-' || line[1] != '-' || string(line[2:2+len(boundary)]) != boundary {
		return false
	}
	rest := trimRight(line[2+len(boundary):])
	return len(rest) == 0 || string(rest) == "--"
}

func containsDelimiter(s []byte, boundary string) bool {
	needle := []byte("--" + boundary)
	for i := 0; ; {
		n := bytes.Index(s[i:], needle)
		if n < 0 {
			return false
		}
		i += n
		if (i == 0 || s[i-1] == '\n') && isDelimiter(s[i:lineEnd(s, i)], boundary) {
			return true
		}
		i += len(needle)
	}
}

// guessBoundary returns the boundary of the first line "--x" that is followed
// by a Content- field, "" when there is none.
func guessBoundary(s []byte) string {
	for i := 0; i < len(s); {
		end := lineEnd(s, i)
		line := trimRight(s[i:end])
		if len(line) > 4 && len(line) < 200 && hasPrefix(line, "--") && bytes.IndexByte(line, ' ') < 0 && end < len(s) {
			next := s[end+1:]
			if len(next) > 8 && ascii.EqualFold(string(next[:8]), "content-") {
				return string(line[2:])
			}
		}
		n := bytes.Index(s[end:], []byte("\n--"))
		if n < 0 {
			break
		}
		i = end + n + 1
	}
	return ""
}

// decodeBody undoes the transfer encoding and the charset.
func decodeBody(body *Text, encoding, charset string) Text {
	t := *body
	encoding, _, _ = strings.Cut(encoding, ";")
	switch ascii.Lower(ascii.TrimSpace(encoding)) {
	case "base64":
		if looksBase64(t.Bytes) {
			t = newlines(decodeBase64(&t))
		}
	case "quoted-printable":
		t = newlines(decodeQuotedPrintable(&t))
	}
	return toUTF8(&t, charset)
}

// looksBase64 reports whether what is declared so can be base64: more than one
// foreign character in fifty at the beginning, and it is the text itself.
func looksBase64(b []byte) bool {
	head := b[:min(len(b), 2000)]
	foreign := 0
	for i, c := range head {
		if base64Value(c) < 0 && c != '=' && c != '\n' && !(c == ' ' && i+1 < len(head) && head[i+1] == '\n') {
			foreign++
		}
	}
	return foreign*50 <= len(head)
}

// newlines makes the line ends of decoded text newlines, as NewlinesOnly does
// for the whole input.
func newlines(t Text) Text {
	NewlinesOnly(t.Bytes)
	return t
}

// NewlinesOnly replaces in place the line ends CR LF by space and LF, and CR
// alone by LF. No byte moves, so offsets stay what they were.
func NewlinesOnly(s []byte) {
	for i := 0; i < len(s); {
		n := bytes.IndexByte(s[i:], '\r')
		if n < 0 {
			return
		}
		i += n
		if i+1 < len(s) && s[i+1] == '\n' {
			s[i] = ' '
		} else if i+2 < len(s) && s[i+1] == '\r' && s[i+2] == '\n' { // QUIRK: text mode applied twice
			s[i] = ' '
		} else {
			s[i] = '\n'
		}
		i++
	}
}
