package bounce

import (
	"bytes"

	"retour/wasm/ascii"
	"retour/wasm/mime"
)

// maxWrapped and minWrapped are where mail programs and terminals wrap lines, in bytes.
const (
	minWrapped = 56
	maxWrapped = 100
)

// unwrapped returns a log in whose lines a mail program has broken what did not
// fit, with each of its lines whole again; nil when it was not.
func unwrapped(t *mime.Text) *mime.Text {
	s := t.Bytes
	var b *mime.Builder
	var above []byte // the line above, as it stands
	kept, inRecord := 0, false
	for i := 0; i < len(s); {
		e := len(s)
		if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
			e = i + n
		}
		line := s[i:e]
		if bytes.Contains(line, []byte("Sender/Recipient")) {
			return nil // a list of waiting messages, see queueLine
		}
		words := ascii.TrimStart(line, " \t>|")
		switch {
		case beginsRecord(line):
			inRecord = words[0] != '{' && words[0] != '"' // JSON over several lines
		case inRecord && len(words) > 0 && wasWrapped(above, words):
			if b == nil {
				b = mime.NewBuilder(t, len(s))
			}
			from := kept + len(ascii.TrimEnd(s[kept:i], " \t\n\\"))
			b.Copy(kept, from)
			kept = e - len(words)
			b.Replace([]byte{' '}, from, kept)
		default:
			inRecord = false
		}
		above = line
		i = e + 1
	}
	if b == nil {
		return nil
	}
	b.Copy(kept, len(s))
	return &b.Text
}

// beginsRecord reports whether a line of a log begins here: a time of day stands
// near its beginning, or qmail's label of one, or Postfix' mark.
func beginsRecord(line []byte) bool {
	head := line[:min(len(line), 64)]
	for i := 2; i+5 < len(head); i++ {
		if i > 2 && (head[i-3] == '=' || head[i-3] == '+') { // "delay=5+00:00:01"
			continue
		}
		if head[i] == ':' && head[i+3] == ':' && isDigit(head[i-1]) && isDigit(head[i-2]) && isDigit(head[i+1]) && isDigit(head[i+4]) && isDigit(head[i+5]) {
			return true
		}
	}
	return hasPrefix(line, "@4000") || bytes.Contains(head, []byte("NOQUEUE:"))
}

// wasWrapped reports whether words went to a line of their own because they did
// not fit behind the line above.
func wasWrapped(above, words []byte) bool {
	first := bytes.IndexByte(words, ' ')
	if first < 0 {
		first = len(words)
	}
	if len(above) > maxWrapped || len(above)+1+first < minWrapped {
		return false
	}
	// "Envelope-from: <…>", as Exim's rejectlog goes on.
	return !(words[first-1] == ':' && 'A' <= words[0] && words[0] <= 'Z' && letters(words[:first]) >= first-2)
}
