package smtp

import (
	"strconv"
	"strings"
	"testing"
)

func TestParseReplyCode(t *testing.T) {
	for n := range 1100 {
		text := strconv.Itoa(n)
		got, ok := ParseReplyCode(text)
		if want := 200 <= n && n <= 599; ok != want {
			t.Errorf("ParseReplyCode(%q): %v, want %v", text, ok, want)
		}
		if !ok {
			continue
		}
		if int(got) != n || got.String() != text || got.Class() != n/100 || !got.Valid() {
			t.Errorf("%q: got %d, %q, class %d, valid %v", text, got, got.String(), got.Class(), got.Valid())
		}
	}
	for _, text := range []string{"", "5", "55", "5500", " 550", "550 ", "5 0", "55O", "５５０", "+50", "5.0"} {
		if got, ok := ParseReplyCode(text); ok || got != 0 {
			t.Errorf("ParseReplyCode(%q) = %d, %v", text, got, ok)
		}
	}
}

func TestZeroValues(t *testing.T) {
	if c := ReplyCode(0); c.String() != "" || c.Class() != 0 || c.Valid() {
		t.Errorf("no reply code: %q, class %d, valid %v", c.String(), c.Class(), c.Valid())
	}
	if s := (Status{}); s.String() != "" || !s.IsZero() {
		t.Errorf("no status: %q, zero %v", s.String(), s.IsZero())
	}
}

func TestParseStatus(t *testing.T) {
	for _, text := range []string{"2.0.0", "4.3.0", "5.1.1", "5.7.26", "5.7.509", "4.4.316", "5.999.999"} {
		got, ok := ParseStatus(text)
		if !ok || got.String() != text || got.IsZero() {
			t.Errorf("ParseStatus(%q) = %+v, %v", text, got, ok)
		}
	}
	// RFC 3463, section 2: classes 2, 4 and 5; numbers of one to three digits.
	for _, text := range []string{"", "5", "5.", "5.1", "5.1.", "5..1", ".1.1", "0.1.1", "1.1.1", "3.1.1", "6.1.1", "5.1.1234", "5.1234.1", "55.1.1", "5.1.1.", "5.1.1.1", "5.1.1 ", " 5.1.1", "5.1.x", "5.x.1", "5.1.1x", "5,1,1", "5.-1.1"} {
		if got, ok := ParseStatus(text); ok || !got.IsZero() {
			t.Errorf("ParseStatus(%q) = %+v, %v", text, got, ok)
		}
	}
}

func TestLeadingStatus(t *testing.T) {
	for _, test := range []struct {
		text, want string // "" none
	}{
		{"5.1.1", "5.1.1"}, {"5.1.1 User unknown", "5.1.1"}, {"5.1.1: x", "5.1.1"}, {"5.1.1)", "5.1.1"}, {"5.1.1-x", "5.1.1"}, {"5.1.1\n", "5.1.1"}, {"5.1.1\u00a0x", "5.1.1"},
		{"5.1.1.", "5.1.1"}, {"5.1.1. Next", "5.1.1"}, {"5.1.1..", "5.1.1"}, // the end of a sentence
		{"5.1.2.3", ""}, {"4.90.1x", ""}, {"4.90.1_x", ""}, {"5.1.1a", ""}, {"5.1.1Z", ""}, {"5.1.1234", ""}, {"4.96.2.1", ""}, // addresses and versions
		{"x5.1.1", ""}, {"5.1.", ""}, {"5.1. 1", ""}, {"5.1.1", "5.1.1"},
	} {
		got, n := LeadingStatus(test.text)
		if got.String() != test.want || n != len(test.want) {
			t.Errorf("LeadingStatus(%q) = %q, %d, want %q", test.text, got, n, test.want)
		}
		if again, m := LeadingStatus([]byte(test.text)); again != got || m != n {
			t.Errorf("LeadingStatus of the bytes %q = %q, %d, of the string %q, %d", test.text, again, m, got, n)
		}
	}
}

func FuzzLeadingStatus(f *testing.F) {
	for _, text := range []string{"5.1.1", "4.3.0 x", "5.1.2.3", "5.999.999", "2.0.0."} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, n := LeadingStatus(text)
		if (n == 0) != s.IsZero() {
			t.Fatalf("%q: %+v of %d bytes", text, s, n)
		}
		if n == 0 {
			return
		}
		if s.Class != 2 && s.Class != 4 && s.Class != 5 || s.Subject > 999 || s.Detail > 999 {
			t.Errorf("%q: %+v", text, s)
		}
		// Leading zeros are not kept.
		if again, ok := ParseStatus(text[:n]); !ok || again != s {
			t.Errorf("%q: %+v, but %q alone is %+v, %v", text, s, text[:n], again, ok)
		}
		if rest := text[n:]; rest != "" && strings.ContainsAny(rest[:1], "0123456789") {
			t.Errorf("%q: the number goes on behind %q", text, text[:n])
		}
	})
}
