package mime

import (
	"strings"
	"unicode/utf8"

	"retour/wasm/ascii"
)

// upperHalf holds the 128 characters from 0x80 of the single-byte charsets
// that bounces come in. U+FFFD marks a byte without meaning.
// Source: the mapping tables of the Unicode Consortium, seen 2026-11.
var upperHalf = [...]struct {
	names string // lower case, separated by spaces
	chars string
}{
	{"windows-1252 cp1252 iso-8859-1 iso8859-1 latin1 us-ascii ascii ansi_x3.4-1968 iso-8859-15 windows-28591 x-unknown",
		"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ" + latin1},
	{"iso-8859-2 latin2", c1 + "\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"},
	{"windows-1250 cp1250", "€\uFFFD‚\uFFFD„…†‡\uFFFD‰Š‹ŚŤŽŹ\uFFFD‘’“”•–—\uFFFD™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"},
	{"windows-1251 cp1251", "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"},
	{"koi8-r koi8-u", "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"},
	{"windows-1254 iso-8859-9 latin5 cp1254", "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFD\uFFFD\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFD\uFFFDŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"},
}

const (
	c1     = "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
	latin1 = "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
)

// toUTF8 returns src, which is in the named charset, as UTF-8. What is valid
// UTF-8 already stays, whatever its label says; what the charset is not known
// for is read as windows-1252, which keeps all ASCII.
func toUTF8(src *Text, charset string) Text {
	charset = ascii.Lower(charset)
	switch {
	case strings.HasPrefix(charset, "utf-16"):
		return fromUTF16(src, strings.HasSuffix(charset, "be"))
	case charset == "utf-7":
		return fromUTF7(src)
	case strings.HasPrefix(charset, "iso-2022-"):
		return dropEscapes(src)
	}
	if utf8.Valid(src.Bytes) {
		return *src
	}
	return singleByte(src, charset)
}

// singleByte decodes a single-byte charset. Runs of valid UTF-8 inside are
// kept: reports often mix the two.
func singleByte(src *Text, charset string) Text {
	chars := upperHalf[0].chars
	for _, c := range upperHalf {
		if hasWord(c.names, charset) {
			chars = c.chars
		}
	}
	table := []rune(chars)
	s := src.Bytes
	b := NewBuilder(src, len(s)+len(s)/8)
	kept := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, size := utf8.DecodeRune(s[i:]); r != utf8.RuneError && size > 1 {
			i += size
			continue
		}
		b.Copy(kept, i)
		var buf [4]byte
		b.Replace(utf8.AppendRune(buf[:0], table[s[i]-0x80]), i, i+1)
		i++
		kept = i
	}
	b.Copy(kept, len(s))
	return b.Text
}

// fromUTF16 decodes a part whose charset is UTF-16 (RFC 2781): a byte order
// mark decides, then the label, then big endian.
func fromUTF16(src *Text, big bool) Text {
	hi, lo, i := 0, 1, 0
	if len(src.Bytes) >= 2 {
		switch {
		case src.Bytes[0] == 0xFF && src.Bytes[1] == 0xFE:
			hi, lo, i = 1, 0, 2
		case src.Bytes[0] == 0xFE && src.Bytes[1] == 0xFF:
			i = 2
		case !big && src.Bytes[1] == 0:
			hi, lo = 1, 0
		}
	}
	return utf16Text(src, i, hi, lo)
}

// fromUTF7 decodes UTF-7 (RFC 2152).
func fromUTF7(src *Text) Text {
	s := src.Bytes
	b := NewBuilder(src, len(s))
	kept := 0
	var out []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '+' {
			continue
		}
		end := i + 1
		for end < len(s) && base64Value(s[end]) >= 0 && s[end] != '-' && s[end] != '_' {
			end++
		}
		if end == i+1 && (end == len(s) || s[end] != '-') {
			continue
		}
		out = out[:0]
		if end == i+1 {
			out = append(out, '+')
		}
		var bits uint32
		var high rune // the first half of a surrogate pair
		n := 0
		for _, c := range s[i+1 : end] {
			bits = bits<<6 | uint32(base64Value(c))
			if n += 6; n < 16 {
				continue
			}
			n -= 16
			r := rune(bits >> n & 0xFFFF)
			if high != 0 && 0xDC00 <= r && r < 0xE000 {
				r = (high-0xD800)<<10 | (r - 0xDC00) + 0x10000
			}
			if high = 0; 0xD800 <= r && r < 0xDC00 {
				high = r
				continue
			}
			out = utf8.AppendRune(out, r)
		}
		if len(out) == 0 {
			i = end - 1 // an address such as a+b@example.org
			continue
		}
		b.Copy(kept, i)
		if end < len(s) && s[end] == '-' {
			end++
		}
		b.Replace(out, i, end)
		kept, i = end, end-1
	}
	b.Copy(kept, len(s))
	return b.Text
}

// dropEscapes removes the escape sequences of ISO 2022 charsets and the
// two-byte characters between them; ASCII, where codes and addresses stand, stays.
func dropEscapes(src *Text) Text {
	s := src.Bytes
	b := NewBuilder(src, len(s))
	kept, wide := 0, false
	for i := 0; i < len(s); i++ {
		if s[i] != 0x1B || i+2 >= len(s) {
			if wide && s[i] == '\n' { // RFC 1468: a line ends in ASCII
				kept, wide = i, false
			}
			continue
		}
		if !wide {
			b.Copy(kept, i)
		}
		end := i + 3
		wide = s[i+1] == '$'
		if wide && (s[i+2] == '(' || s[i+2] == ')') {
			end++
		}
		if wide {
			b.Replace([]byte("\uFFFD"), i, min(end, len(s)))
		}
		kept, i = min(end, len(s)), end-1
	}
	if !wide {
		b.Copy(kept, len(s))
	}
	return b.Text
}

func hasWord(list, word string) bool {
	for list != "" {
		var w string
		w, list, _ = strings.Cut(list, " ")
		if w == word {
			return true
		}
	}
	return false
}

// Decode returns text as UTF-8: what is no UTF-8 is read in the charset.
func Decode(t *Text, charset string) Text { return toUTF8(t, charset) }

// FromCharset returns text in a single-byte charset as UTF-8.
func FromCharset(b []byte, charset string) []byte {
	t := Plain(b, 0)
	decoded := toUTF8(&t, charset)
	return decoded.Bytes
}
