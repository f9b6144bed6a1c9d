package mime

import (
	"unicode/utf8"
)

// decodeBase64 returns the decoded bytes of src. Characters outside the
// alphabet are skipped (RFC 2045, section 6.8); each line of the input is one
// block of the map.
func decodeBase64(src *Text) Text {
	b := NewBuilder(src, len(src.Bytes)*3/4)
	var bits uint32
	n, start := 0, 0
	var buf [96]byte
	out := buf[:0]
	for i, c := range src.Bytes {
		v := base64Value(c)
		if v >= 0 {
			bits = bits<<6 | uint32(v)
			if n++; n == 4 {
				out = append(out, byte(bits>>16), byte(bits>>8), byte(bits))
				n, bits = 0, 0
			}
		} else if c == '=' && n > 1 {
			// RFC 2045, section 6.8: padding ends the data, but parts that
			// were encoded piece by piece go on behind it.
			out = append(out, byte(bits<<(6*(4-n))>>16), byte(bits<<(6*(4-n))>>8))
			out = out[:len(out)-(3-n)]
			n, bits = 0, 0
		}
		if len(out) >= 90 || c == '\n' && len(out) > 0 && n == 0 {
			b.Replace(out, start, i+1)
			out, start = out[:0], i+1
		}
	}
	switch n {
	case 2:
		out = append(out, byte(bits>>4))
	case 3:
		out = append(out, byte(bits>>10), byte(bits>>2))
	}
	b.Replace(out, start, len(src.Bytes))
	return b.Text
}

func base64Value(c byte) int {
	switch {
	case 'A' <= c && c <= 'Z':
		return int(c - 'A')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 26
	case '0' <= c && c <= '9':
		return int(c-'0') + 52
	case c == '+' || c == '-':
		return 62
	case c == '/' || c == '_':
		return 63
	}
	return -1
}

// decodeQuotedPrintable returns the decoded text (RFC 2045, section 6.7).
// An escape that is none stays as it is.
func decodeQuotedPrintable(src *Text) Text {
	s := src.Bytes
	b := NewBuilder(src, len(s))
	kept := 0 // s[kept:i] is still to be copied
	for i := 0; i < len(s); {
		if s[i] != '=' {
			i++
			continue
		}
		end := i + 1
		for end < len(s) && (s[end] == ' ' || s[end] == '\t') {
			end++
		}
		if end == len(s) || s[end] == '\n' { // soft line break
			b.Copy(kept, i)
			i = min(end+1, len(s))
			kept = i
			continue
		}
		if i+2 < len(s) && hexValue(s[i+1]) >= 0 && hexValue(s[i+2]) >= 0 {
			b.Copy(kept, i)
			b.replaceByte(byte(hexValue(s[i+1])<<4|hexValue(s[i+2])), i, 3)
			i += 3
			kept = i
			continue
		}
		i++
	}
	b.Copy(kept, len(s))
	return b.Text
}

func hexValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// UTF16 returns the text of src, which is UTF-16 with a byte order mark, and
// false when there is no such mark.
func UTF16(src []byte) (Text, bool) {
	if len(src) < 2 {
		return Text{}, false
	}
	hi, lo := 1, 0
	switch {
	case src[0] == 0xFF && src[1] == 0xFE:
	case src[0] == 0xFE && src[1] == 0xFF:
		hi, lo = 0, 1
	default:
		return Text{}, false
	}
	whole := Plain(src, 0)
	return utf16Text(&whole, 2, hi, lo), true
}

// utf16Text decodes src from offset i; hi and lo say which byte of a unit is which.
func utf16Text(src *Text, i, hi, lo int) Text {
	s := src.Bytes
	b := NewBuilder(src, len(s)/2)
	for ; i+1 < len(s); i += 2 {
		r := rune(s[i+hi])<<8 | rune(s[i+lo])
		size := 2
		if 0xD800 <= r && r < 0xDC00 && i+3 < len(s) {
			if low := rune(s[i+2+hi])<<8 | rune(s[i+2+lo]); 0xDC00 <= low && low < 0xE000 {
				r = (r-0xD800)<<10 | (low - 0xDC00) + 0x10000
				size = 4
			}
		}
		if r < utf8.RuneSelf {
			b.replaceByte(byte(r), i, 2)
		} else {
			var buf [utf8.UTFMax]byte
			b.Replace(utf8.AppendRune(buf[:0], r), i, i+size)
		}
		i += size - 2
	}
	return b.Text
}
