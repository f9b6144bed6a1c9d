package bounce

import (
	"bytes"

	"retour/wasm/mime"
)

// words is reply text on one line that knows where each byte stands.
// The zero value is empty.
type words struct {
	b   []byte
	at  []int32 // offset in src.Bytes of each byte of b
	src *mime.Text
}

// maxWords bounds the reply text of one delivery, in bytes. RFC 5321, section
// 4.5.3.1.5 allows 512 for a line; replies of thirty lines have been seen.
const maxWords = 6000

// span returns the bytes of the input that b[start:end] came from.
func (w *words) span(start, end int, is string) Span {
	if start >= end || w.src == nil {
		return Span{}
	}
	from, to := w.src.Raw(int(w.at[start]), int(w.at[end-1])+1)
	return Span{Start: from, End: to, Is: is}
}

// slice returns the words from start to end, sharing memory.
func (w *words) slice(start, end int) words {
	return words{b: w.b[start:end], at: w.at[start:end], src: w.src}
}

// joinWords puts src.Bytes[start:end] on one line: runs of white space and the
// literal \n of Exim's log become one space, transcript arrows at line starts
// go, and in a multi-line reply (RFC 5321, section 4.2.1) the code is kept
// only where it stands first, also where the lines were folded into one
// paragraph: "554-a 554-b 554 c" gives "554-a b c".
func joinWords(src *mime.Text, start, end int) words {
	s := src.Bytes
	end = min(end, len(s))
	w := words{src: src}
	if n := min(end-start, maxWords); n > 0 {
		w.b = make([]byte, 0, n)
		w.at = make([]int32, 0, n)
	}
	code := 0 // length of the repeated prefix's code: 3 once the reply is known to be multi-line
	for i := start; i < end && len(w.b) < maxWords; {
		c := s[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c < ' ':
			if c == '\n' {
				i = skipArrow(s, i+1, end)
			} else {
				i++
			}
			if n := len(w.b); n > 0 && w.b[n-1] != ' ' {
				w.b = append(w.b, ' ')
				w.at = append(w.at, int32(i-1))
			}
			continue
		case c == '\\' && i+1 < end && s[i+1] == 'n':
			i += 2
			if n := len(w.b); n > 0 && w.b[n-1] != ' ' {
				w.b = append(w.b, ' ')
				w.at = append(w.at, int32(i-1))
			}
			continue
		}
		if code == 3 {
			if skip := w.repeated(s[i:end]); skip > 0 {
				i += skip
				continue
			}
		}
		w.b = append(w.b, c)
		w.at = append(w.at, int32(i))
		i++
		if len(w.b) == 4 && c == '-' && isReplyCode(w.b[:3]) {
			code = 3
		}
	}
	for n := len(w.b); n > 0 && w.b[n-1] == ' '; n-- {
		w.b, w.at = w.b[:n-1], w.at[:n-1]
	}
	return w
}

// dropRepeats takes the repeated codes out of a multi-line reply that stood
// behind other words when it was joined.
func dropRepeats(w words) words {
	if len(w.b) < 4 || !isReplyCode(w.b) || w.b[3] != '-' {
		return w
	}
	out := words{b: make([]byte, 0, len(w.b)), at: make([]int32, 0, len(w.b)), src: w.src}
	for i := 0; i < len(w.b); {
		if n := out.repeated(w.b[i:]); n > 0 {
			i += n
			continue
		}
		out.b = append(out.b, w.b[i])
		out.at = append(out.at, w.at[i])
		i++
	}
	return out
}

// skipArrow returns the offset behind white space and a transcript's "<<< " at
// the start of a line.
func skipArrow(s []byte, i, end int) int {
	j := i
	for j < end && (s[j] == ' ' || s[j] == '\t') {
		j++
	}
	if j+3 < end && s[j] == '<' && s[j+1] == '<' && s[j+2] == '<' {
		return j + 3
	}
	return i
}

// repeated returns how much of next, which goes on with the reply w of several
// lines, only repeats the beginning of its lines ("550-5.1.1 ", "554 "). A code
// behind a colon is one that the reply quotes, unless a line begins with it.
func (w *words) repeated(next []byte) int {
	n := len(w.b)
	if n < 4 || w.b[n-1] != ' ' || len(next) < 4 || string(next[:3]) != string(w.b[:3]) || next[3] != '-' && next[3] != ' ' {
		return 0
	}
	if at := int(w.at[n-1]); w.b[n-2] == ':' && bytes.IndexByte(w.src.Bytes[at:min(at+2, len(w.src.Bytes))], '\n') < 0 {
		return 0
	}
	skip := 4
	// A status goes with the code if the first line has the same.
	if _, length := leadingStatus(next[skip:]); length > 0 && bytes.HasPrefix(w.b[4:], next[skip:skip+length]) {
		skip += length
	}
	for skip < len(next) && next[skip] == ' ' {
		skip++
	}
	return skip
}

// nextInList returns the first word of a list "one|two|three" and the rest of the
// list. Lists are texts because pointers and lengths do not compress.
func nextInList(list string) (word, rest string) {
	for i := 0; i < len(list); i++ {
		if list[i] == '|' {
			return list[:i], list[i+1:]
		}
	}
	return list, ""
}

// beginsWithAny reports whether b begins with one of the words of a list, in
// lower case, but for case.
func beginsWithAny(b []byte, list string) bool {
	for at := 0; len(b) > 0 && at < len(list); at++ {
		end := at
		for end < len(list) && list[end] != '|' {
			end++
		}
		if lower(b[0]) == list[at] && hasPrefixFold(b, list[at:end]) {
			return true
		}
		at = end
	}
	return false
}

// isOneOf reports whether b is one of the words of a list, in lower case, but for case.
func isOneOf(b []byte, list string) bool {
	for at := 0; len(b) > 0 && at < len(list); at++ {
		end := at
		for end < len(list) && list[end] != '|' {
			end++
		}
		if end-at == len(b) && hasPrefixFold(b, list[at:end]) {
			return true
		}
		at = end
	}
	return false
}

// containsAny reports whether s holds one of the words of a list, in lower case,
// but for case.
func containsAny(s string, list string) bool { return holdsAny([]byte(s), list) }

// holdsAny is containsAny for bytes.
func holdsAny(s []byte, list string) bool {
	for w, more := nextInList(list); w != ""; w, more = nextInList(more) {
		if indexFold(s, w) >= 0 {
			return true
		}
	}
	return false
}

func isReplyCode(b []byte) bool {
	return len(b) >= 3 && '2' <= b[0] && b[0] <= '5' && isDigit(b[1]) && isDigit(b[2])
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// equalFold reports whether b is the lower-case ASCII text s but for case.
func equalFold(b []byte, s string) bool { return len(b) == len(s) && hasPrefixFold(b, s) }

// hasPrefixFold reports whether b begins with the lower-case ASCII text prefix but for case.
func hasPrefixFold(b []byte, prefix string) bool {
	if len(b) < len(prefix) {
		return false
	}
	for i := 0; i < len(prefix); i++ {
		if lower(b[i]) != prefix[i] {
			return false
		}
	}
	return true
}

// hasSuffixFold is hasPrefixFold for the end of b.
func hasSuffixFold(b []byte, suffix string) bool {
	return len(b) >= len(suffix) && hasPrefixFold(b[len(b)-len(suffix):], suffix)
}

// indexFold returns the offset of the lower-case ASCII text s in b but for case, -1 when it is not there.
func indexFold(b []byte, s string) int {
	for i := 0; i+len(s) <= len(b); i++ {
		if lower(b[i]) == s[0] && hasPrefixFold(b[i:], s) {
			return i
		}
	}
	return -1
}
