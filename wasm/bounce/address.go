package bounce

import "bytes"

// addressAt returns the end of the mail address that begins at i, i itself
// when there is none. The local part is an atom (RFC 5322, section 3.2.3) or a
// quoted string, the domain a name, an address literal or, in reports of
// internal systems, a single word. Bytes beyond ASCII are taken for letters
// (RFC 6531).
func addressAt(b []byte, i int) int {
	j := i
	if j < len(b) && b[j] == '"' {
		for j++; j < len(b) && b[j] != '"' && b[j] != '\n'; j++ {
			if b[j] == '\\' {
				j++
			}
		}
		if j >= len(b) || b[j] != '"' {
			return i
		}
		j++
	} else {
		for j < len(b) && isLocal(b[j]) {
			j++
		}
	}
	if j == i || j-i > 320 || j >= len(b) || b[j] != '@' {
		return i
	}
	j++
	start := j
	if j < len(b) && b[j] == '[' {
		for j++; j < len(b) && (isLetter(b[j]) || isDigit(b[j]) || b[j] == '.' || b[j] == ':'); j++ {
		}
		if j < len(b) && b[j] == ']' {
			return j + 1
		}
		return i
	}
	for j < len(b) && (isLetter(b[j]) || isDigit(b[j]) || b[j] == '.' || b[j] == '-' || b[j] == '_' || b[j] >= 0x80) {
		if b[j] >= 0x80 && (isWideMark(b[j:]) || isWide(b[j]) && j > start && isASCII(b[start:j]) && bytes.IndexByte(b[start:j], '.') > 0) {
			break
		}
		j++
	}
	for j > start && (b[j-1] == '.' || b[j-1] == '-') {
		j--
	}
	if j == start {
		return i
	}
	return j
}

// isLocal reports whether c may stand in a local part that is not quoted.
func isLocal(c byte) bool {
	if isLetter(c) || isDigit(c) || c >= 0x80 {
		return true
	}
	switch c {
	case '.', '_', '-', '+', '=', '/', '!', '#', '$', '%', '&', '\'', '*', '?', '^', '`', '{', '|', '}', '~':
		return true
	}
	return false
}

// behindKey returns where in b[start:at] the address begins behind what a
// program or a link puts before it: "{'a@…", "To='a@…", "?user=a@…", "rcpt=a@…",
// "|Sender=a@…".
func behindKey(b []byte, start, at int) int {
	key := start
	for i := start; i < at; i++ {
		switch c := b[i]; {
		case c == '\'' && i > start && (b[i-1] == '=' || b[i-1] == '{'), c == '=' && isKey(b[key:i]):
			start, key = i+1, i+1
		case c == '?' || c == '&':
			key = i + 1
		case c == '|', c == 0xBA && i > start && b[i-1] == 0xC2: // a full-width colon read as Windows-1252
			start, key = i+1, i+1
		}
	}
	return start
}

// isKey reports whether b names an address in "key=value".
func isKey(b []byte) bool {
	return isOneOf(b, "to|rcpt|recipient|recipients|user|email|mail|u|address|from|addr|sender|name|orcpt|orig_to|ctladdr")
}

// isWideMark reports whether b begins with a punctuation mark that is no letter
// of an address: U+2000 to U+206F, U+3000 to U+303F, or a full-width one.
func isWideMark(b []byte) bool {
	if len(b) < 3 {
		return false
	}
	switch b[0] {
	case 0xE2:
		return b[1] == 0x80 || b[1] == 0x81
	case 0xE3:
		return b[1] == 0x80
	case 0xEF:
		return b[1] == 0xBC && (b[2] < 0x90 || b[2] >= 0x9A && b[2] <= 0xA0) || b[1] == 0xBD && b[2] >= 0x9B
	}
	return false
}

// isWide reports whether c begins a character of the scripts that write without
// spaces, so that a sentence may touch an address (U+3000 and up).
func isWide(c byte) bool { return c >= 0xE3 && c <= 0xED }

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

// behindWideMarks returns where in b[start:at] the local part begins: behind the
// last mark, and behind words of such a script that touch a name in ASCII.
func behindWideMarks(b []byte, start, at int) int {
	for i := start; i+2 < at; i++ {
		if b[i] >= 0xE2 && (isWideMark(b[i:at]) || isWide(b[i]) && i+3 < at && b[i+3] < 0x80) {
			start = i + 3
		}
	}
	return start
}

// findAddress returns the place of the first address in b from offset i on; -1
// when there is none. Quotes and prefixes that are no part of it are left out.
func findAddress(b []byte, i int) (start, end int) {
	for i < len(b) {
		at := i
		for at < len(b) && b[at] != '@' {
			at++
		}
		if at >= len(b) {
			return -1, -1
		}
		start = at
		if start > i && b[start-1] == '"' { // a quoted local part
			q := start - 2
			for q >= i && b[q] != '"' && b[q] != '\n' {
				q--
			}
			if q >= i && b[q] == '"' {
				start = q
			}
		} else {
			for start > i && isLocal(b[start-1]) {
				start--
			}
		}
		start = behindKey(b, start, at)
		for start < at && (b[start] == '\'' || b[start] == '`' || b[start] == '*' || b[start] == '|' || b[start] == '{' || b[start] == '=' && b[start+1] != '?') {
			start++
		}
		start = behindWideMarks(b, start, at)
		// "rfc822;a@b" and "mailto:a@b" end at a separator anyway.
		if end = addressAt(b, start); end > start {
			if b[end-1] == '\'' {
				end--
			}
			return start, end
		}
		i = at + 1
	}
	return -1, -1
}

// domainOf returns the part of an address behind its last @, "" when it has none.
func domainOf(address string) string {
	for i := len(address) - 1; i >= 0; i-- {
		if address[i] == '@' {
			return address[i+1:]
		}
	}
	return ""
}

// unbracket returns s without white space and one pair of angle brackets around it.
func unbracket(s string) string {
	for len(s) > 0 && isSpace(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	if len(s) > 1 && s[0] == '<' && s[len(s)-1] == '>' {
		return s[1 : len(s)-1]
	}
	return s
}
