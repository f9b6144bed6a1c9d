// Package ascii compares, trims and splits text by the rules of ASCII alone,
// as mail does (RFC 5322, section 2.2; RFC 5321, section 2.4). The functions
// of package strings that also know Unicode bring its tables along, some 20 KB
// for the browser's module.
package ascii

// Lower returns s with ASCII letters in lower case.
func Lower(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			b := []byte(s)
			for ; i < len(b); i++ {
				b[i] = LowerByte(b[i])
			}
			return string(b)
		}
	}
	return s
}

// LowerByte returns c in lower case if it is an ASCII letter.
func LowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// EqualFold reports whether a and b are equal but for the case of ASCII letters.
func EqualFold(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i < len(a); i++ {
		if a[i] != b[i] && LowerByte(a[i]) != LowerByte(b[i]) {
			return false
		}
	}
	return true
}

// IsSpace reports whether c is a space, tab, line feed or carriage return.
func IsSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// IsDigit reports whether c is a decimal digit.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// IsLetter reports whether c is an ASCII letter.
func IsLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// TrimSpace returns s without white space at its ends.
func TrimSpace(s string) string {
	for len(s) > 0 && IsSpace(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && IsSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// Trim is TrimSpace for bytes.
func Trim(b []byte) []byte {
	for len(b) > 0 && IsSpace(b[0]) {
		b = b[1:]
	}
	for len(b) > 0 && IsSpace(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}

// TrimLeft returns b without white space at its beginning.
func TrimLeft(b []byte) []byte {
	for len(b) > 0 && IsSpace(b[0]) {
		b = b[1:]
	}
	return b
}

// Index returns the offset of the first byte of s that is one of set, -1 when
// there is none. The functions of package bytes for sets know Unicode, and link
// its tables.
func Index[T string | []byte](s T, set string) int {
	for i := 0; i < len(s); i++ {
		if in(s[i], set) {
			return i
		}
	}
	return -1
}

// TrimEnd returns s without the bytes of set at its end.
func TrimEnd[T string | []byte](s T, set string) T {
	for len(s) > 0 && in(s[len(s)-1], set) {
		s = s[:len(s)-1]
	}
	return s
}

// TrimStart returns s without the bytes of set at its beginning.
func TrimStart[T string | []byte](s T, set string) T {
	for len(s) > 0 && in(s[0], set) {
		s = s[1:]
	}
	return s
}

func in(c byte, set string) bool {
	for i := 0; i < len(set); i++ {
		if set[i] == c {
			return true
		}
	}
	return false
}

// Fields returns the words of s, which white space separates.
func Fields(s string) []string {
	var words []string
	for i := 0; i < len(s); {
		for i < len(s) && IsSpace(s[i]) {
			i++
		}
		start := i
		for i < len(s) && !IsSpace(s[i]) {
			i++
		}
		if i > start {
			words = append(words, s[start:i])
		}
	}
	return words
}

// Number returns the decimal number that s consists of, up to nine digits, and
// false for anything else.
func Number(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); i++ {
		if !IsDigit(s[i]) {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) > 0 && len(s) < 10
}

// Append appends the decimal digits of n, which is not negative.
func Append(b []byte, n int) []byte {
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return append(b, digits[i:]...)
		}
	}
}

// Itoa returns the decimal digits of n, which is not negative.
func Itoa(n int) string { return string(Append(nil, n)) }
