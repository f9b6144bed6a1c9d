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
// the words code, host and guess or weak, "case" and the heading, "own" and the
// provider's own code, which ends the line.
//
// Why not Go values: as such, 2,000 rules take 46 KB in the compressed module,
// since pointers and lengths do not compress, as a table 12 KB. It is read at the
// first use. A test writes every rule as a line again and compares, so that
// a mistyped line is an error.

// all holds the rules of every source from 1 on, at the places of their
// entries; what Sources shows are parts of it.
var all [maxRules]Rule

// read fills s.Rules from the table with elements of all from n on, and returns
// the place behind them. It sets everything but the IDs, which name sets, and
// looks at each byte of the table once, since the browser's first answer waits
// for it.
func (s *Source) read(n uint16) uint16 {
	table := s.table
	first := n
	cause := catalog.Unknown
	// Where the line begins, and in it the phrase, what stands behind the
	// phrase, and what stands behind that; 0 where there is none.
	line, phrase, and, more := 0, 0, 0, 0
	for i := 0; i < len(table); i++ {
		switch table[i] {
		case '=', '+', '|':
			if i == 0 || i+2 >= len(table) || table[i-1] != ' ' || table[i+1] != ' ' || more != 0 {
				continue
			}
			switch {
			case table[i] == '|':
				more = i + 2
			case table[i] == '+':
				and = i + 2
			case phrase == line:
				phrase = i + 2
			}
			continue
		case '\n':
		default:
			continue
		}
		if i > line && table[line] == '[' && table[i-1] == ']' {
			cause, _ = catalog.CauseByID(table[line+1 : i-1])
		} else if i > line {
			r := &all[n]
			*r = Rule{Cause: cause}
			n++
			end := i
			if more != 0 {
				r.readMore(table[more:i])
				end = more - 3
			}
			if and != 0 {
				r.And = table[and:end]
				end = and - 3
			}
			r.Phrase = table[phrase:end]
			if phrase != line {
				r.ID = table[line : phrase-3] // the name, for now
			}
		}
		line, phrase, and, more = i+1, i+1, 0, 0
	}
	s.Rules = all[first:n:n]
	return n
}

// name sets the rule's ID, if that was not done before.
func (s *Source) name(r *Rule) {
	if strings.HasPrefix(r.ID, s.ID) && len(r.ID) > len(s.ID) && r.ID[len(s.ID)] == '/' {
		return
	}
	if r.ID != "" {
		r.ID = s.ID + "/" + r.ID
		return
	}
	id := make([]byte, 0, len(s.ID)+1+len(r.Phrase)+1+len(r.And))
	id = append(id, s.ID...)
	id = append(id, '/')
	id = appendName(id, r.Phrase, r.And)
	r.ID = string(id)
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
		case word == "weak":
			r.Guess, r.Weak = true, true
		case word == "case":
			r.Case, more, _ = strings.Cut(more, " ")
		case len(word) == 3:
			r.Reply, _ = smtp.ParseReplyCode(word)
		default:
			r.Status = word
		}
	}
}

// appendName appends the name that a rule has by its phrases: each run of bytes
// that are no lower-case letters or digits is one hyphen, none at the ends.
func appendName(b []byte, phrases ...string) []byte {
	start := len(b)
	for _, phrase := range phrases {
		gap := true
		for i := 0; i < len(phrase); i++ {
			if !isWord(phrase[i]) {
				gap = true
				continue
			}
			if gap && len(b) > start {
				b = append(b, '-')
			}
			b = append(b, phrase[i])
			gap = false
		}
	}
	return b
}
