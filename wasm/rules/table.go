package rules

import (
	"strings"

	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// The rules of a source are written as a table, one rule in a line:
//
//	[no-such-mailbox]
//	user unknown
//	no-such-user = the email account that you tried to reach does not exist | own NoSuchUser
//	mailbox unavailable | 550 guess
//	sender domain + blocked using
//
// A line in brackets names the cause of the lines below it. In front of " = "
// stands the rule's name where it has one of its own; else the name is the
// phrase with hyphens for all that is no ASCII letter or digit. Behind " + "
// stands what the text must hold besides the phrase. Behind " | " stands what
// else is to be said of the rule, in this order: the reply code, the status,
// the words code, host and guess, "case" and the heading, "own" and the
// provider's own code, which ends the line.
//
// Why not Go values: as such, 2,000 rules take 46 KB in the compressed module,
// since pointers and lengths do not compress, as a table 14 KB. It is read at
// the first use. A test writes every rule as a line again and compares, so that
// a mistyped line is an error.

// read fills s.Rules from the table.
func (s *Source) read() {
	lines := 0
	for i := 0; i < len(s.table); i++ {
		if s.table[i] == '\n' {
			lines++
		}
	}
	rules := make([]Rule, 0, lines+1)
	var names strings.Builder
	names.Grow(len(s.table) + (lines+1)*(len(s.ID)+1))
	cause := catalog.Unknown
	for rest := s.table; rest != ""; {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		if line == "" {
			continue
		}
		if line[0] == '[' && line[len(line)-1] == ']' {
			cause, _ = catalog.CauseByID(strings.Trim(line, "[]"))
			continue
		}
		rules = append(rules, Rule{Cause: cause})
		r := &rules[len(rules)-1]
		words, more, _ := strings.Cut(line, " | ")
		name, phrase, named := strings.Cut(words, " = ")
		if !named {
			name, phrase = "", words
		}
		r.Phrase, r.And, _ = strings.Cut(phrase, " + ")
		start := names.Len()
		names.WriteString(s.ID)
		names.WriteByte('/')
		if named {
			names.WriteString(name)
		} else {
			writeName(&names, phrase)
		}
		r.ID = names.String()[start:]
		if more != "" {
			r.readMore(more)
		}
	}
	s.Rules = rules
}

// readMore reads what stands behind " | ".
func (r *Rule) readMore(more string) {
	for more != "" {
		if own, ok := strings.CutPrefix(more, "own "); ok {
			r.Own = own
			return
		}
		var word string
		word, more, _ = strings.Cut(more, " ")
		switch {
		case word == "code":
			r.Code = true
		case word == "host":
			r.Host = true
		case word == "guess":
			r.Guess = true
		case word == "case":
			r.Case, more, _ = strings.Cut(more, " ")
		case len(word) == 3:
			r.Reply, _ = smtp.ParseReplyCode(word)
		default:
			r.Status = word
		}
	}
}

// writeName writes the name that a rule has by its phrase: each run of bytes
// that are no lower-case letters or digits is one hyphen, none at the ends.
func writeName(b *strings.Builder, phrase string) {
	gap, written := false, false
	for i := 0; i < len(phrase); i++ {
		if !isWord(phrase[i]) {
			gap = true
			continue
		}
		if gap && written {
			b.WriteByte('-')
		}
		b.WriteByte(phrase[i])
		gap, written = false, true
	}
}
