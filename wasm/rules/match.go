package rules

import (
	"bytes"

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
// finished automaton would.
const (
	window     = 4
	maxRules   = 5120 // a test says when it is too small
	hashBits   = 14
	multiplier = 2654435761 // Knuth's: 2^32 divided by the golden ratio
)

type entry struct {
	source   *Source
	rank     uint32
	bytes    uint32      // the window
	status   smtp.Status // of the rule
	next     uint16      // entry with the same hash, 0: none
	at       uint16      // where the window stands in the phrase
	anyClass bool        // the status is of any class
}

var (
	built, named bool
	heads        [1 << hashBits]uint16
	entries      [maxRules]entry
)

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
	for _, source := range &sources {
		for i := range source.Rules {
			source.name(&source.Rules[i])
		}
	}
}

// build reads the tables of all sources and builds the one of the matcher.
func build() {
	built = true
	n := uint16(1)
	for _, source := range &sources {
		for end := source.read(n); n < end; n++ {
			e, r := &entries[n], &all[n]
			if len(r.Phrase) < window {
				continue // a test finds these
			}
			e.source, e.rank = source, Rank(source, r)
			e.status, e.anyClass = parsePattern(r.Status)
			e.at = rarestWindow(r.Phrase)
			p := r.Phrase[e.at : e.at+window]
			e.bytes = uint32(p[0]) | uint32(p[1])<<8 | uint32(p[2])<<16 | uint32(p[3])<<24
			h := e.bytes * multiplier >> (32 - hashBits)
			e.next, heads[h] = heads[h], n
		}
	}
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

// rarestWindow returns the offset of the four bytes of phrase that are expected
// to be the rarest in a reply.
func rarestWindow(phrase string) uint16 {
	best, at, sum := 0, 0, 0
	for i := 0; i < len(phrase); i++ {
		sum += int(rarity[phrase[i]&127])
		if i >= window {
			sum -= int(rarity[phrase[i-window]&127])
		}
		if i >= window-1 && sum > best {
			best, at = sum, i-window+1
		}
	}
	return uint16(at)
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
			if e.bytes == last && e.rank >= rank && s.decided[n/32]&(1<<(n%32)) == 0 {
				if s.applies(n, i-window-int(e.at)) {
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
		r.Host && s.facts.Provider != e.source.ID ||
		e.status.Class != 0 && !(e.status == s.facts.Status ||
			e.anyClass && e.status.Subject == s.facts.Status.Subject && e.status.Detail == s.facts.Status.Detail && s.facts.Status.Class != 0) {
		return false
	}
	if !named {
		e.source.name(r)
	}
	s.hit = Hit{Rule: r, Source: e.source, Start: start, End: end}
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
