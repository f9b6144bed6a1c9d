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
//	the email account that you tried to reach does not exist | own NoSuchUser
//	mailbox unavailable | 550 guess
//	sender domain + blocked using
//	ru-full = переполнен
//
// A line in brackets names the cause of the lines below it. Behind " + " stands
// what the text must hold besides the phrase. A rule's name is made of these
// words, see appendName; one of its own stands in front of " = " where two rules
// would be named alike or the words are not Latin. Behind " | " stands what
// else is to be said of the rule, in this order: the reply code, the status,
// the words code, host and guess or weak, "case" and the heading, "own" and the
// provider's own code, which ends the line.
//
// Why not Go values: as such, 2,000 rules take 46 KB in the compressed module,
// since pointers and lengths do not compress, as a table 12 KB. It is read as it
// is needed. A test writes every rule as a line again and compares, so that
// a mistyped line is an error.

// all holds the rules of every source from 1 on, at the places of their
// entries; what Sources shows are parts of it. know reads them.
var all [maxRules]Rule

// index makes entries of the table's rules from n on and returns the number
// behind them.
func (s *Source) index(source uint8, n uint16) uint16 {
	table := s.table
	head := 0
	for line := 0; line < len(table); {
		length := strings.IndexByte(table[line:], '\n')
		switch {
		case length == 0:
		case isHead(table[line : line+length]):
			head = line
		default:
			e := &entries[n]
			*e = entry{line: uint32(line), head: uint32(head), source: source, at: windows[n]}
			if at := int(windows[n]); at+window <= length {
				e.add(n, table[line+at:line+at+window])
			}
			n++
		}
		line += length + 1
	}
	return n
}

// isHead reports whether a line names the cause of the lines below it.
func isHead(line string) bool { return line[0] == '[' && line[len(line)-1] == ']' }

// findWindows fills windows.
func findWindows() {
	n := 1
	windows = [maxRules]byte{}
	for _, source := range &sources {
		for table := source.table; table != ""; {
			var line string
			line, table, _ = strings.Cut(table, "\n")
			if line != "" && !isHead(line) {
				windows[n] = rarestWindow(line)
				n++
			}
		}
	}
}

// rarestWindow returns where those four bytes of a line's phrase stand that are
// expected to be the rarest in a reply.
func rarestWindow(line string) uint8 {
	text, _, _ := strings.Cut(line, " | ")
	text, _, _ = strings.Cut(text, " + ")
	phrase := 0
	if i := strings.Index(text, " = "); i >= 0 {
		phrase = i + len(" = ")
	}
	best, at, sum := 0, phrase, 0
	for i := phrase; i < min(len(text), 255); i++ {
		sum += int(rarity[text[i]&127])
		if i >= phrase+window {
			sum -= int(rarity[text[i-window]&127])
		}
		if i >= phrase+window-1 && sum > best {
			best, at = sum, i-window+1
		}
	}
	return uint8(at)
}

// read sets everything but the ID from the rule's line, and the cause from the
// line in brackets above it.
func (r *Rule) read(table string, head, line int) {
	*r = Rule{}
	if end := strings.IndexByte(table[head:], ']'); end > 0 && table[head] == '[' {
		r.Cause, _ = catalog.CauseByID(table[head+1 : head+end])
	}
	text := table[line:]
	text = text[:strings.IndexByte(text, '\n')]
	phrase, more, ok := strings.Cut(text, " | ")
	if ok {
		r.readMore(more)
	}
	phrase, r.And, _ = strings.Cut(phrase, " + ")
	if name, rest, ok := strings.Cut(phrase, " = "); ok {
		r.ID, phrase = name, rest // the name, for now
	}
	r.Phrase = phrase
}

// phraseAt returns where the phrase begins in the line that r was read from,
// before name sets the ID.
func (r *Rule) phraseAt() uint8 {
	if r.ID == "" {
		return 0
	}
	return uint8(len(r.ID) + len(" = "))
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
	id := make([]byte, 0, 128)
	id = append(id, s.ID...)
	id = append(id, '/')
	r.ID = string(r.appendName(id))
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

// appendName appends the name that a rule has by its words: its phrase, "and" and
// what else the text must hold, "code" where the phrase is one.
func (r *Rule) appendName(b []byte) []byte {
	b = appendHyphened(b, r.Phrase)
	if r.And != "" {
		b = append(b, "-and-"...)
		b = appendHyphened(b, r.And)
	}
	if r.Code {
		b = append(b, "-code"...)
	}
	return b
}

// appendHyphened appends the phrase with one hyphen for each run of bytes that
// are no lower-case letters or digits, none at the ends.
func appendHyphened(b []byte, phrase string) []byte {
	start := len(b)
	gap := false
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
	return b
}
