package rules

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"empty", "", ""},
		{"lower case", "Mailbox FULL", "mailbox full"},
		{"white space", " \t a \r\n\r\n b\v\fc ", "a b c "},
		{"no-break space", "5\u00a0\u00a0 Tage", "5 tage"},
		{"other spaces", "a\u2003b\u202fc\u3000d\u2028e\u0085f", "a b c d e f"},
		{"soft hyphen", "mail\u00adbox", "mailbox"},
		{"zero width", "mail\u200bbox\u2060\ufeff full", "mailbox full"},
		{"NUL", "mail\x00box", "mailbox"},
		{"quotes", "‘a’ “b” «c» ‹d› ´e", "'a' \"b\" \"c\" 'd' 'e"},
		{"dashes", "a–b—c\u2011d\u2212e", "a-b-c-d-e"},
		{"lower case beyond ASCII", "Ärger ÉTÉ ß× Недоставленное РЯ", "ärger été ß× недоставленное ря"},
		{"other letters stay", "Šťastné Ωμέγα 日本", "Šťastné Ωμέγα 日本"},
		{"broken UTF-8 stays", "a\xc2", "a\xc2"},
		{"broken UTF-8 before ASCII", "a\xe2\x80B\xffC", "a\xe2\x80b\xffc"},
		{"several lines", "550-5.1.1 No such\r\n550 5.1.1 user", "550-5.1.1 no such user"},
		{"several lines in a paragraph", "said: 554-a.example Nemesis 554-No service 554 For more", "said: 554-a.example nemesis no service for more"},
		{"another status stays", "550-5.7.1 a 550-5.1.1 b 550 c", "550-5.7.1 a 5.1.1 b c"},
		{"another code stays", "550-a 421 b 550 c", "550-a 421 b c"},
		{"a code that is not of several lines stays", "550 a 550 b", "550 a 550 b"},
		{"a number inside a word stays", "550-a x550 b 5500 c", "550-a x550 b 5500 c"},
		{"UTF-8 read as Windows-1252", "EmpfÃ¤nger Ã¼berfÃ¼llt, GrÃ¶ÃŸe, Ãœber", "empfänger überfüllt, größe, über"},
		{"marks read as Windows-1252", "couldnâ€™t â€œaâ€\u009d â€“ b", "couldn't \"a\" - b"},
		{"a letter that only looks so", "Ã ", "ã "},
		{"white space around what is taken out", "a \u200b b", "a b"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, offsets := Fold(nil, c.text, []int32{})
			if string(got) != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if len(offsets) != len(got)+1 || int(offsets[len(got)]) != len(c.text) {
				t.Errorf("%d offsets for %d bytes, the last %d", len(offsets), len(got), offsets[len(offsets)-1])
			}
			fromBytes, none := Fold(nil, []byte(c.text), nil)
			if string(fromBytes) != c.want || none != nil {
				t.Errorf("of bytes and without a map: %q, %v", fromBytes, none)
			}
		})
	}
}

func TestFoldOffsets(t *testing.T) {
	text := "  550  The “Mail\u00adbox”\r\n is\u00a0FULL"
	folded, offsets := Fold(nil, text, []int32{})
	for phrase, want := range map[string]string{
		`"mailbox"`: "“Mail\u00adbox”",
		"550 the":   "550  The",
		"is full":   "is\u00a0FULL",
		`" is`:      "”\r\n is",
	} {
		i := strings.Index(string(folded), phrase)
		if i < 0 {
			t.Fatalf("%q is not in %q", phrase, folded)
		}
		if got := text[offsets[i]:offsets[i+len(phrase)]]; got != want {
			t.Errorf("%q stands at %q, want %q", phrase, got, want)
		}
	}
}

// TestFoldAppends folds line by line into one text.
func TestFoldAppends(t *testing.T) {
	folded, offsets := Fold(nil, "Mailbox \n", []int32{})
	folded, offsets = Fold(folded, "  is full", offsets[:len(offsets)-1])
	if string(folded) != "mailbox is full" || len(offsets) != len(folded)+1 {
		t.Errorf("%q with %d offsets", folded, len(offsets))
	}
}

func FuzzFold(f *testing.F) {
	f.Add("550 5.1.1 <a@example.org>: User\u00a0unknown")
	f.Add("a\xe2\x80\xc2\xa0")
	f.Fuzz(func(t *testing.T, text string) {
		folded, offsets := Fold(nil, text, []int32{})
		again, _ := Fold(nil, folded, nil)
		if utf8.ValidString(text) && string(again) != string(folded) {
			t.Errorf("folding twice gives %q, once %q", again, folded)
		}
		last := int32(0)
		for _, o := range offsets {
			if o < last || int(o) > len(text) {
				t.Fatalf("offset %d after %d in a text of %d bytes", o, last, len(text))
			}
			last = o
		}
		if len(offsets) != len(folded)+1 {
			t.Errorf("%d offsets for %d bytes", len(offsets), len(folded))
		}
	})
}
