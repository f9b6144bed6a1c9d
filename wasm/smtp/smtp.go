// Package smtp says what an SMTP code is: the syntax of reply codes
// (RFC 5321, section 4.2) and of enhanced status codes (RFC 3463, section 2).
// It holds no facts about single codes; those stand in package catalog.
package smtp

import (
	"retour/wasm/ascii"
)

// ReplyCode is a three-digit SMTP reply code (RFC 5321, section 4.2).
// The zero value means that no reply code was given.
type ReplyCode uint16

// Valid reports whether the code lies in 200 to 599, the range that SMTP uses.
func (c ReplyCode) Valid() bool { return 200 <= c && c <= 599 }

// Class returns the first digit, the severity: 2, 3, 4 or 5, and 0 for the zero value.
func (c ReplyCode) Class() int { return int(c / 100) }

// String returns the three digits, "" for the zero value.
func (c ReplyCode) String() string {
	if c == 0 {
		return ""
	}
	return ascii.Itoa(int(c))
}

// Status is an enhanced status code, class.subject.detail (RFC 3463, section 2).
// The zero value means that none was given.
type Status struct {
	Class   uint8  // 2 success, 4 persistent transient failure, 5 permanent failure
	Subject uint16 // 0 to 999; the registry knows 0 to 7
	Detail  uint16 // 0 to 999
}

// IsZero reports whether no status was given.
func (s Status) IsZero() bool { return s.Class == 0 }

// String returns the usual dotted form, "" for the zero value.
func (s Status) String() string {
	if s.Class == 0 {
		return ""
	}
	return ascii.Itoa(int(s.Class)) + "." + ascii.Itoa(int(s.Subject)) + "." + ascii.Itoa(int(s.Detail))
}

// ParseReplyCode returns the code that text consists of, and false for
// anything else than three digits from 200 to 599.
func ParseReplyCode(text string) (ReplyCode, bool) {
	if len(text) != 3 || text[0] < '2' || text[0] > '5' || !isDigit(text[1]) || !isDigit(text[2]) {
		return 0, false
	}
	return ReplyCode(int(text[0]-'0')*100 + int(text[1]-'0')*10 + int(text[2]-'0')), true
}

// ParseStatus returns the status that text consists of, and false for anything else.
func ParseStatus(text string) (Status, bool) {
	s, n := LeadingStatus(text)
	if n == 0 || n != len(text) {
		return Status{}, false
	}
	return s, true
}

// LeadingStatus returns the status that text begins with and its length in
// bytes, or a zero status and 0. Class is 2, 4 or 5; subject and detail have
// one to three digits (RFC 3463, section 2). What follows must not continue a
// number: "5.1.2.3" is an address and "4.90.1x" a version, never a status.
func LeadingStatus[T string | []byte](text T) (Status, int) {
	if len(text) < 5 || text[1] != '.' || (text[0] != '2' && text[0] != '4' && text[0] != '5') {
		return Status{}, 0
	}
	subject, i := leadingNumber(text, 2)
	if i == 2 || i >= len(text) || text[i] != '.' {
		return Status{}, 0
	}
	start := i + 1
	detail, i := leadingNumber(text, start)
	if i == start {
		return Status{}, 0
	}
	if i < len(text) {
		c := text[i]
		if isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'z' {
			return Status{}, 0
		}
		// Microsoft 365 adds "_ETR" to some; any other underscore is a name's.
		if c == '_' && (i+1 >= len(text) || text[i+1] < 'A' || text[i+1] > 'Z') {
			return Status{}, 0
		}
		// A dot may end the sentence; a dot and a digit continue a number.
		if c == '.' && i+1 < len(text) && isDigit(text[i+1]) {
			return Status{}, 0
		}
	}
	return Status{Class: text[0] - '0', Subject: subject, Detail: detail}, i
}

// leadingNumber reads one to three digits at i and returns the number and the
// offset behind it, i itself when there is none.
func leadingNumber[T string | []byte](text T, i int) (uint16, int) {
	n, start := 0, i
	for i < len(text) && i-start < 3 && isDigit(text[i]) {
		n = n*10 + int(text[i]-'0')
		i++
	}
	return uint16(n), i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
