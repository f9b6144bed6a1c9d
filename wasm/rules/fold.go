package rules

import "retour/wasm/smtp"

// Fold appends text to dst in the form in which rules are written, and to
// offsets, unless that is nil, the byte offset in text of each byte appended.
// At the end offsets gets one more element, len(text): the words
// folded[start:end] are text[offsets[start]:offsets[end]]. To fold several
// texts into one dst, cut that last element off before each further call.
//
// The folded form:
//   - letters of ASCII, Latin-1 (U+00C0 to U+00DE) and Cyrillic (U+0410 to
//     U+042F) in lower case; other letters stay as they are
//   - a run of white space is one space, and none stands at the beginning of
//     dst; white space is what ASCII has of it (tab, line feed, vertical tab,
//     form feed, carriage return, space), U+0085, U+00A0, U+2000 to U+200A,
//     U+2028, U+2029, U+202F, U+205F, U+3000
//   - what shows nothing is taken out: NUL, U+00AD (soft hyphen), U+200B to
//     U+200F, U+2060, U+FEFF
//   - typographic quotes are straight: U+2018 to U+201B, U+2032, U+2039,
//     U+203A and U+00B4 become ', U+201C to U+201F, U+2033, U+00AB and
//     U+00BB become "
//   - dashes are hyphens: U+2010 to U+2015 and U+2212 become -
//   - of a reply of several lines, "550-5.1.1 No such 550 5.1.1 user", only the
//     first code and status stay: once a word begins with three digits and a
//     hyphen, the same three digits before a hyphen or a space are taken out
//     where a word begins, with the status behind them if it is the same
//   - UTF-8 that was once read as Windows-1252 is mended: "Ã¼" is "ü", "â€™" is '
//
// Bytes that are no UTF-8 stay as they are. A white space at the end stays as
// one space, so that a caller may fold line by line.
func Fold[T string | []byte](dst []byte, text T, offsets []int32) ([]byte, []int32) {
	mapped := offsets != nil
	code := -1 // where the code of a reply of several lines stands, -1: none yet
	for i := 0; i < len(text); {
		c := text[i]
		size := 1
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case '2' <= c && c <= '5' && (len(dst) == 0 || dst[len(dst)-1] == ' '):
			if n := lineCode(text, i); n > 0 {
				if code >= 0 && text[code] == c && text[code+1] == text[i+1] && text[code+2] == text[i+2] {
					i += n + sameStatus(text, code+4, i+n)
					continue
				}
				if text[i+3] == '-' {
					code = i
				}
			}
		case c > ' ' && c < 0xC2:
			// Printable ASCII, or a byte that begins nothing to be folded.
		case c <= ' ':
			if c == 0 {
				i++
				continue
			}
			if c >= '\t' && c <= '\r' {
				c = ' '
			}
		case c == 0xC2 || c == 0xE2 || c == 0xE3 || c == 0xEF:
			if f, n := foldRune(text[i:]); n > 0 {
				if f == 0 {
					i += n
					continue
				}
				c, size = f, n
			}
		case c == 0xC3:
			if second, n := garbledLetter(text[i:]); n > 0 {
				if second <= 0x9E && second != 0x97 {
					second += 0x20
				}
				dst = append(dst, c)
				if mapped {
					offsets = append(offsets, int32(i))
				}
				c, size = second, n
			} else if f, n := garbledMark(text[i:]); n > 0 {
				c, size = f, n
			} else if i+1 < len(text) && 0x80 <= text[i+1] && text[i+1] <= 0x9E && text[i+1] != 0x97 {
				dst = append(dst, c)
				if mapped {
					offsets = append(offsets, int32(i))
				}
				c, size = text[i+1]+0x20, 2
			}
		case c == 0xD0 && i+1 < len(text) && 0x90 <= text[i+1] && text[i+1] <= 0xAF:
			second := text[i+1] + 0x20
			if second >= 0xC0 {
				c, second = 0xD1, second-0x40
			}
			dst = append(dst, c)
			if mapped {
				offsets = append(offsets, int32(i))
			}
			c, size = second, 2
		}
		if c == ' ' && (len(dst) == 0 || dst[len(dst)-1] == ' ') {
			i += size
			continue
		}
		dst = append(dst, c)
		if mapped {
			offsets = append(offsets, int32(i))
		}
		i += size
	}
	if mapped {
		offsets = append(offsets, int32(len(text)))
	}
	return dst, offsets
}

// foldRune returns the ASCII byte that the character at the beginning of text
// is folded to, 0 when it is taken out, and its length in bytes. The length is
// 0 when it is not one of the characters that Fold changes.
func foldRune[T string | []byte](text T) (byte, int) {
	if len(text) < 2 {
		return 0, 0
	}
	if text[0] == 0xC2 {
		switch text[1] {
		case 0x85, 0xA0: // next line, no-break space
			return ' ', 2
		case 0xAD: // soft hyphen
			return 0, 2
		case 0xAB, 0xBB: // « »
			return '"', 2
		case 0xB4: // ´
			return '\'', 2
		}
		return 0, 0
	}
	if len(text) < 3 || text[1]&0xC0 != 0x80 || text[2]&0xC0 != 0x80 {
		return 0, 0
	}
	r := int(text[0]&0x0F)<<12 | int(text[1]&0x3F)<<6 | int(text[2]&0x3F)
	switch {
	case 0x2000 <= r && r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000:
		return ' ', 3
	case 0x200B <= r && r <= 0x200F, r == 0x2060, r == 0xFEFF:
		return 0, 3
	case 0x2010 <= r && r <= 0x2015, r == 0x2212:
		return '-', 3
	case 0x2018 <= r && r <= 0x201B, r == 0x2032, r == 0x2039, r == 0x203A:
		return '\'', 3
	case 0x201C <= r && r <= 0x201F, r == 0x2033:
		return '"', 3
	}
	return 0, 0
}

// garbledLetter returns the second byte of the letter U+00C0 to U+00FF that was
// read as two characters of Windows-1252, "Ã" and another one, and the length
// of the two; 0 when text does not begin with such a letter.
func garbledLetter[T string | []byte](text T) (byte, int) {
	if len(text) < 4 || text[1] != 0x83 {
		return 0, 0
	}
	switch text[2] {
	case 0xC2:
		return text[3], 4
	case 0xC5: // Ÿ œ Œ Š š Ž ž
		switch text[3] {
		case 0xB8:
			return 0x9F, 4
		case 0x93:
			return 0x9C, 4
		case 0x92:
			return 0x8C, 4
		case 0xA0:
			return 0x8A, 4
		}
	case 0xE2: // „ – ‰ †
		if len(text) > 4 && text[3] == 0x80 {
			switch text[4] {
			case 0x9E:
				return 0x84, 5
			case 0x93:
				return 0x96, 5
			case 0xB0:
				return 0x89, 5
			case 0xA0:
				return 0x86, 5
			}
		}
	}
	return 0, 0
}

// garbledMark returns what Fold makes of the quotation mark or dash that was
// read as three characters of Windows-1252, "â€" and another one, and the
// length of the three; 0 when text does not begin with such a mark.
func garbledMark[T string | []byte](text T) (byte, int) {
	if len(text) < 7 || text[1] != 0xA2 || text[2] != 0xE2 || text[3] != 0x82 || text[4] != 0xAC {
		return 0, 0
	}
	switch third := int(text[5])<<8 | int(text[6]); third {
	case 0xC593, 0xC29D, 0xC5BE:
		return '"', 7
	case 0xCB9C:
		return '\'', 7
	case 0xE284:
		return '\'', min(8, len(text))
	case 0xE280:
		return '-', min(8, len(text))
	}
	return 0, 0
}

// lineCode returns the length of the reply code at i with the hyphen or white
// space behind it, as at the beginning of a reply's line, 0 when there is none.
func lineCode[T string | []byte](text T, i int) int {
	if i+4 > len(text) || !isDigit(text[i+1]) || !isDigit(text[i+2]) || text[i+3] != '-' && text[i+3] != ' ' {
		return 0
	}
	return 4
}

// sameStatus returns the length of the enhanced status at i if it is the one at
// first, 0 otherwise.
func sameStatus[T string | []byte](text T, first, i int) int {
	s, n := smtp.LeadingStatus(text[first:])
	if n == 0 {
		return 0
	}
	if again, m := smtp.LeadingStatus(text[i:]); again == s {
		return m
	}
	return 0
}
