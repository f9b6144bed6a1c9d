package rules

import (
	"bytes"

	"retour/wasm/ascii"
	"retour/wasm/smtp"
)

// Facts are what is known of a delivery besides the words of the reply.
// The zero value means that nothing is known.
type Facts struct {
	Reply    smtp.ReplyCode // 0: none was given
	Status   smtp.Status    // zero: none was given
	Provider string         // catalogue ID by remote host, mailbox domain or text; "" unknown
}

// Hit is a rule that applies and where its words stand, in byte offsets of the
// folded text. Of several places it is the first.
type Hit struct {
	Rule             *Rule
	Source           *Source
	Start, End       int // Phrase
	AndStart, AndEnd int // And; both 0 when the rule has none
}

// Best returns the rule that is to be believed, and false when none applies.
//
// Most trusted is a provider's wording, then a provider's own code, then
// general wording, after all of these the guesses in the same order, and last
// the weak ones. Among equals the rule wins that pins more of reply, status and
// provider, then the one with more bytes in Phrase and And. The rules' tests
// show that no two rules are equal in all of this where both apply; should it
// happen all the same, the one that stands first in Sources wins, wherever it
// matched.
//
// Best reads the text once, allocates nothing and keeps nothing. The first
// call builds the table that all share; see Prepare.
func Best(folded []byte, f Facts) (Hit, bool) {
	s := scan{text: folded, facts: f}
	var best Hit
	bestEntry := uint16(0)
	for {
		e := s.next(entries[bestEntry].rank)
		if e == 0 {
			return best, bestEntry != 0
		}
		if entries[e].rank > entries[bestEntry].rank || e < bestEntry {
			best, bestEntry = s.hit, e
		}
	}
}

// All calls visit for every rule that applies, once each, in no particular
// order, and Rank tells which of two goes before the other.
func All(folded []byte, f Facts, visit func(Hit)) {
	for s := (scan{text: folded, facts: f}); s.next(0) != 0; {
		visit(s.hit)
	}
}

// Rank returns the rule's place in the order that Best keeps: of two rules that
// apply, the one with the higher rank wins.
func Rank(source *Source, r *Rule) uint32 {
	trust := uint32(3) // a provider's wording
	switch {
	case source.ID == generalID:
		trust = 1
	case r.Code:
		trust = 2
	}
	switch {
	case r.Weak:
		trust = 0
	case !r.Guess:
		trust += 4
	}
	pins := uint32(0)
	if r.Reply != 0 {
		pins++
	}
	if r.Status != "" {
		pins++
		if r.Status[0] != 'x' {
			pins++ // the class as well
		}
	}
	if r.Host {
		pins++
	}
	return trust<<24 | pins<<16 | uint32(len(r.Phrase)+len(r.And))
}

// The table of phrases. Each phrase is found by the window of four bytes in it
// that is the rarest in such texts: a hash of the window leads to a chain of
// entries. Entry 0 ends a chain and has the lowest rank. Fixed arrays that are
// filled at the first use cost the browser's module no byte on the wire; a
// finished automaton would. The browser's first answer waits for the filling:
// where the windows stand is known there beforehand (Windows), and a rule is
// read once its window turns up in a text.
const (
	window     = 4
	maxRules   = 5120 // a test says when it is too small
	hashBits   = 14
	multiplier = 2654435761 // Knuth's: 2^32 divided by the golden ratio
)

// entry is a rule in the table. It holds no pointers, so that filling it is cheap.
type entry struct {
	bytes  uint32 // the window
	line   uint32 // where the rule's line begins in the table of its source
	head   uint32 // where the line with its cause begins
	next   uint16 // entry with the same hash, 0: none
	source uint8  // index into sources
	at     uint8  // where the window stands, in the line; once known is set, in the phrase

	known    bool // all[n] and what follows here are set
	anyClass bool // the status is of any class
	status   smtp.Status
	rank     uint32
}

var (
	built, named bool
	heads        [1 << hashBits]uint16
	entries      [maxRules]entry
)

// windows is where the window of each rule stands in its line, by the number of
// its entry. What stands here is a mark: until the first use, and in the
// browser's module until the tool that makes it smaller puts Windows there.
var windows = [maxRules]byte{'w', 'h', 'e', 'r', 'e', ' ', 't', 'h', 'e', ' ', 'w', 'i', 'n', 'd', 'o', 'w', 's', ' ', 's', 't', 'a', 'n', 'd'}

// WindowsMark is what the array begins with that Windows is to be put into.
const WindowsMark = "where the windows stand"

// Windows returns what belongs in place of the mark, as many bytes as there is
// room for. To find it is most of what the first answer would wait for.
func Windows() []byte {
	Prepare()
	return windows[:]
}

// Prepare reads the tables of all sources, builds the one that the matcher
// uses, and gives every rule its ID. Best and All do what they need of it by
// themselves; a program that calls them from several goroutines calls Prepare
// before it starts these.
func Prepare() {
	if !built {
		build()
	}
	if named {
		return
	}
	named = true
	n := uint16(1)
	for _, source := range &sources {
		for i := range source.Rules {
			know(n)
			source.name(&source.Rules[i])
			n++
		}
	}
}

// build finds the rules in the tables of all sources and their windows.
func build() {
	built = true
	if windows[0] != 0 { // entry 0 is no rule
		findWindows()
	}
	n := uint16(1)
	for i, source := range &sources {
		end := source.index(uint8(i), n)
		source.Rules = all[n:end:end]
		n = end
	}
}

// add puts an entry with its window into the table.
func (e *entry) add(n uint16, w string) {
	e.bytes = uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16 | uint32(w[3])<<24
	h := e.bytes * multiplier >> (32 - hashBits)
	e.next, heads[h] = heads[h], n
}

// know reads the rule of an entry, once.
func know(n uint16) {
	e, r := &entries[n], &all[n]
	if e.known {
		return
	}
	e.known = true
	source := sources[e.source]
	r.read(source.table, int(e.head), int(e.line))
	e.at -= r.phraseAt()
	e.rank = Rank(source, r)
	e.status, e.anyClass = parsePattern(r.Status)
}

// ByOwnCode returns the rule whose own code a folded text is, with or without
// brackets around it, and false when there is none. It looks at every rule.
func ByOwnCode(folded []byte) (Hit, bool) {
	text := ascii.TrimStart(ascii.TrimEnd(folded, "[]() "), "[]() ")
	if len(text) == 0 {
		return Hit{}, false
	}
	if !built {
		build()
	}
	for n := uint16(1); int(n) < len(entries) && entries[n].bytes != 0; n++ {
		know(n)
		own := all[n].Own
		if len(own) != len(text) {
			continue
		}
		i := 0
		for i < len(own) && ascii.LowerByte(own[i]) == text[i] {
			i++
		}
		if i == len(own) {
			source := sources[entries[n].source]
			source.name(&all[n])
			start := bytes.Index(folded, text)
			return Hit{Rule: &all[n], Source: source, Start: start, End: start + len(text)}, true
		}
	}
	return Hit{}, false
}

// parsePattern returns the status that a rule asks for, and whether its class
// does not matter.
func parsePattern(pattern string) (s smtp.Status, anyClass bool) {
	if pattern == "" {
		return smtp.Status{}, false
	}
	var digits [11]byte // "x.999.999" and less
	n := copy(digits[:], pattern)
	if digits[0] == 'x' {
		anyClass, digits[0] = true, '5'
	}
	s, _ = smtp.LeadingStatus(digits[:n])
	return s, anyClass
}

// rarity tells how rare a byte is in bounces, from 1: eight times the number of
// bits that it would take in an ideal code, as counted in a large collection.
var rarity = [128]uint8{
	' ': 22, 'e': 29, 't': 33, 'o': 35, 'a': 36, 'i': 36, 's': 37, 'r': 37, 'n': 38, 'm': 41, 'l': 41,
	'd': 42, 'c': 43, 'u': 45, 'p': 45, '.': 41, 'h': 47, 'f': 50, 'b': 51, 'g': 52, 'y': 53, 'v': 54,
	'w': 56, 'x': 54, 'k': 57, '-': 47, ':': 50, '/': 52, '0': 46, '1': 45, '2': 47, '3': 50, '4': 50,
	'5': 47, '6': 54, '7': 53, '8': 55, '9': 55, ',': 56, '<': 57, '>': 57, '@': 57, '=': 56, ';': 60,
	'(': 60, ')': 60, '[': 60, ']': 60, '"': 60, '\'': 62, 'j': 64, 'q': 68, 'z': 64, '_': 60, '#': 66,
	'?': 66, '!': 70, '+': 66, '&': 70, '*': 62, '%': 70, '$': 74, '|': 74, '{': 74, '}': 74, '~': 74,
	0: 74, '\\': 74, '`': 74, '^': 74,
}

// scan walks over a text once and stops at every rule that applies.
type scan struct {
	text    []byte
	facts   Facts
	hit     Hit                   // the rule at which it stopped
	read    int                   // bytes read
	last    uint32                // the last four bytes read
	chain   uint16                // entry to go on with, 0: read on
	decided [maxRules / 32]uint32 // rules that were found to apply, or not to
}

// next returns the next entry whose rule applies and has at least the given
// rank, 0 at the end of the text. A rule is returned once.
func (s *scan) next(rank uint32) uint16 {
	if !built {
		build()
	}
	text, last, n := s.text, s.last, s.chain
	for i := s.read; ; i++ {
		for n != 0 {
			e := &entries[n]
			if e.bytes == last && s.decided[n/32]&(1<<(n%32)) == 0 {
				know(n)
				if e.rank >= rank && s.applies(n, i-window-int(e.at)) {
					s.read, s.last, s.chain = i, last, e.next
					return n
				}
			}
			n = e.next
		}
		if i >= len(text) {
			s.read, s.chain = i, 0
			return 0
		}
		last = last>>8 | uint32(text[i])<<24
		n = heads[last*multiplier>>(32-hashBits)]
	}
}

// applies reports whether the rule of entry n applies with its phrase at start,
// and sets hit. The phrase must begin where a word begins, and where it ends in
// a digit the number must end as well: "ip blocked" does not stand in
// "zip blocked", nor "ib10" in "ib108".
func (s *scan) applies(n uint16, start int) bool {
	e, r := &entries[n], &all[n]
	end := start + len(r.Phrase)
	if start < 0 || end > len(s.text) || string(s.text[start:end]) != r.Phrase || !stands(s.text, start, end) {
		return false
	}
	// From here on the answer is the same wherever the phrase stands.
	s.decided[n/32] |= 1 << (n % 32)
	if r.Reply != 0 && r.Reply != s.facts.Reply ||
		r.Weak && s.facts.Reply == 0 && s.facts.Status.IsZero() ||
		r.Host && s.facts.Provider != sources[e.source].ID ||
		e.status.Class != 0 && !(e.status == s.facts.Status ||
			e.anyClass && e.status.Subject == s.facts.Status.Subject && e.status.Detail == s.facts.Status.Detail && s.facts.Status.Class != 0) {
		return false
	}
	source := sources[e.source]
	if !named {
		source.name(r)
	}
	s.hit = Hit{Rule: r, Source: source, Start: start, End: end}
	if r.And != "" {
		at := find(s.text, r.And)
		if at < 0 {
			return false
		}
		s.hit.AndStart, s.hit.AndEnd = at, at+len(r.And)
	}
	return true
}

// find returns where the phrase first stands in text, -1 when it does not.
func find(text []byte, phrase string) int {
	for from := 0; ; {
		i := bytes.IndexByte(text[from:], phrase[0])
		if i < 0 {
			return -1
		}
		start := from + i
		end := start + len(phrase)
		if end > len(text) {
			return -1
		}
		if string(text[start:end]) == phrase && stands(text, start, end) {
			return start
		}
		from = start + 1
	}
}

// stands reports whether text[start:end] begins where a word begins and does
// not end inside a number.
func stands(text []byte, start, end int) bool {
	if start > 0 && isWord(text[start]) && isWord(text[start-1]) {
		return false
	}
	return end >= len(text) || !isDigit(text[end-1]) || !isDigit(text[end])
}

// isWord reports whether c is an ASCII letter in lower case or a digit.
func isWord(c byte) bool { return 'a' <= c && c <= 'z' || isDigit(c) }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
