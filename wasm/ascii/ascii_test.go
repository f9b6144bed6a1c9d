package ascii

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// texts are what every function is tried on: empty, plain, spaces of ASCII and
// of Unicode, letters beyond ASCII whose lower case is known to Unicode only.
var texts = []string{
	"", " ", "a", "A", "aZ09", " \t\r\n", "  a b\tc \r\n", "ÄÖÜ é \u0130 \u212A", "\u00a0a\u00a0", "a\u2003b", "\xff\xfeA", "[\\]^_`{|}~@", "1", "007", "123456789", "1234567890", "12a", "-1", "+1", "１",
}

func TestLower(t *testing.T) {
	for _, s := range texts {
		want := strings.Map(func(r rune) rune {
			if 'A' <= r && r <= 'Z' {
				return r | 0x20
			}
			return r
		}, s)
		if s == "\xff\xfeA" { // strings.Map does not keep bad bytes
			want = "\xff\xfea"
		}
		if got := Lower(s); got != want {
			t.Errorf("Lower(%q) = %q, want %q", s, got, want)
		}
	}
	for c := range 256 {
		if got, want := string([]byte{LowerByte(byte(c))}), Lower(string([]byte{byte(c)})); got != want {
			t.Errorf("LowerByte(%#x) = %q, want %q", c, got, want)
		}
	}
}

func TestEqualFold(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"", "", true}, {"a", "A", true}, {"Status", "sTATUS", true}, {"Status", "Statu", false}, {"a", "b", false},
		{"[", "{", false}, {"@", "`", false}, // 0x20 apart, but no letters
		{"Ä", "ä", false}, {"\u212A", "k", false}, {"\u017F", "s", false}, // equal in Unicode only
	} {
		if got := EqualFold(test.a, test.b); got != test.want {
			t.Errorf("EqualFold(%q, %q) = %v, want %v", test.a, test.b, got, test.want)
		}
		if got := EqualFold(test.b, test.a); got != test.want {
			t.Errorf("EqualFold(%q, %q) = %v, want %v", test.b, test.a, got, test.want)
		}
	}
}

func TestKindsOfBytes(t *testing.T) {
	for c := range 256 {
		s := string([]byte{byte(c)})
		for name, got := range map[string]struct {
			is   bool
			list string
		}{
			"IsSpace":  {IsSpace(byte(c)), " \t\r\n"},
			"IsDigit":  {IsDigit(byte(c)), "0123456789"},
			"IsLetter": {IsLetter(byte(c)), "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"},
		} {
			if want := strings.Contains(got.list, s); got.is != want {
				t.Errorf("%s(%#x) = %v, want %v", name, c, got.is, want)
			}
		}
	}
}

func TestTrimAndFields(t *testing.T) {
	const space = " \t\r\n"
	for _, s := range texts {
		if got, want := TrimSpace(s), strings.Trim(s, space); got != want {
			t.Errorf("TrimSpace(%q) = %q, want %q", s, got, want)
		}
		if got, want := string(Trim([]byte(s))), strings.Trim(s, space); got != want {
			t.Errorf("Trim(%q) = %q, want %q", s, got, want)
		}
		if got, want := string(TrimLeft([]byte(s))), strings.TrimLeft(s, space); got != want {
			t.Errorf("TrimLeft(%q) = %q, want %q", s, got, want)
		}
		want := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(space, r) })
		if got := Fields(s); !slices.Equal(got, want) {
			t.Errorf("Fields(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestNumber(t *testing.T) {
	for _, test := range []struct {
		text string
		want int
		ok   bool
	}{
		{"0", 0, true}, {"7", 7, true}, {"007", 7, true}, {"999999999", 999999999, true},
		{"", 0, false}, {"1234567890", 0, false}, {"99999999999999999999999999", 0, false}, {"-1", 0, false}, {"+1", 0, false}, {" 1", 0, false}, {"1a", 0, false}, {"１", 0, false},
	} {
		got, ok := Number(test.text)
		if ok != test.ok || ok && got != test.want {
			t.Errorf("Number(%q) = %d, %v, want %d, %v", test.text, got, ok, test.want, test.ok)
		}
	}
}

func TestDigits(t *testing.T) {
	for _, n := range []int{0, 1, 9, 10, 99, 100, 550, 67108864, 1<<31 - 1, 1<<62 - 1} {
		if got, want := Itoa(n), strconv.Itoa(n); got != want {
			t.Errorf("Itoa(%d) = %q", n, got)
		}
		if got, want := string(Append([]byte("x"), n)), "x"+strconv.Itoa(n); got != want {
			t.Errorf("Append(x, %d) = %q", n, got)
		}
	}
}
