package mime

import (
	"bytes"
	"unicode/utf8"
)

// lineEnd returns the offset of the newline that ends the line at i, or len(s).
func lineEnd(s []byte, i int) int {
	if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(s)
}

func isBlank(line []byte) bool {
	for _, c := range line {
		if !isSpace(c) {
			return false
		}
	}
	return true
}

func skipBlankLines(s []byte, i int) int {
	for i < len(s) {
		end := lineEnd(s, i)
		if !isBlank(s[i:end]) {
			break
		}
		i = end + 1
	}
	return min(i, len(s))
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func trimRight(b []byte) []byte {
	for len(b) > 0 && isSpace(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}

func hasPrefix(b []byte, prefix string) bool {
	return len(b) >= len(prefix) && string(b[:len(prefix)]) == prefix
}

func validUTF8(b []byte) bool { return utf8.Valid(b) }
