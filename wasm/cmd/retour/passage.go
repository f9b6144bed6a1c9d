package main

import (
	"bytes"
	"encoding/base64"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"retour/wasm/bounce"
	"retour/wasm/mime"
	"retour/wasm/outlook"
)

// passages shows the places of a text that an answer rests on.
type passages struct {
	text    []byte    // with newlines only; nil where spans cannot be shown in it
	utf16   mime.Text // where the input was UTF-16: what text was made from
	outlook bool      // the input was Outlook's own format, where spans cover whole streams
	blocks  []int     // newlines before each block of blockSize bytes
}

const (
	blockSize   = 1 << 16
	mostLines   = 40  // lines shown of one answer
	mostBetween = 150 // bytes shown between two marks of one line, and before and behind them
	mostMarked  = 600 // bytes shown of one mark in one line
)

// newPassages takes the input as it was read and may change it.
func newPassages(input []byte) *passages {
	p := &passages{outlook: outlook.IsFile(input)}
	if p.outlook {
		return p
	}
	p.text = input
	if t, ok := mime.UTF16(input); ok {
		p.utf16, p.text = t, t.Bytes
	}
	mime.NewlinesOnly(p.text)
	lines := 0
	for i := 0; i < len(p.text); i += blockSize {
		p.blocks = append(p.blocks, lines)
		lines += bytes.Count(p.text[i:min(i+blockSize, len(p.text))], []byte("\n"))
	}
	return p
}

// span returns where a span of the input stands in text, whole characters only.
func (p *passages) span(s bounce.Span) (start, end int) {
	start, end = s.Start, s.End
	if p.utf16.Bytes != nil {
		at := func(raw int) int {
			return sort.Search(len(p.text), func(i int) bool { _, to := p.utf16.Raw(i, i+1); return to > raw })
		}
		start, end = at(start), at(end)
	}
	start, end = min(max(start, 0), len(p.text)), min(max(end, 0), len(p.text))
	for i := 0; i < 3 && start > 0 && start < end && !utf8.RuneStart(p.text[start]); i++ {
		start--
	}
	for i := 0; i < 3 && end < len(p.text) && !utf8.RuneStart(p.text[end]); i++ {
		end++
	}
	return start, max(start, end)
}

// item is a piece of evidence: what was read there, and what it was taken for.
type item struct {
	n       int // its number in the text, from 1
	is      string
	words   string
	decoded bool
	in      *item // whose mark covers it, where it has none of its own
}

// mark is a stretch of text, without overlap, that belongs to an item.
type mark struct {
	start, end int
	item       *item
}

// softBreak ends a line of quoted-printable that goes on (RFC 2045, section 6.7).
var softBreak = regexp.MustCompile(`= ?\n`)

// place turns spans into marks in the order of the text. What two spans cover
// goes to the shorter one; the reply text as a whole is marked only where
// nothing in it is.
func place(text []byte, spans []bounce.Span) ([]mark, []*item) {
	spans = slices.Clone(spans)
	slices.SortStableFunc(spans, func(a, b bounce.Span) int { return (a.End - a.Start) - (b.End - b.Start) })
	var marks []mark
	var items []*item
	for _, s := range spans {
		var inside []mark
		for _, m := range marks {
			if m.start < s.End && s.Start < m.end {
				inside = append(inside, m)
			}
		}
		if s.End <= s.Start || s.Is == "text" && len(inside) > 0 {
			continue
		}
		slices.SortFunc(inside, func(a, b mark) int { return a.start - b.start })
		words := softBreak.ReplaceAll(text[s.Start:s.End], nil)
		it := &item{is: s.Is, words: foreign(toUTF8(words), 160)}
		if i := slices.IndexFunc(items, func(o *item) bool { return o.is == it.is && o.words == it.words }); i >= 0 {
			it = items[i]
		} else {
			items = append(items, it)
		}
		at, free := s.Start, false
		for _, m := range append(inside, mark{start: s.End, end: s.End}) {
			if m.start > at && len(bytes.TrimSpace(text[at:m.start])) > 0 {
				marks, free = append(marks, mark{at, m.start, it}), true
			}
			at = m.end
		}
		if !free && len(inside) > 0 && it.in == nil {
			it.in = inside[0].item
		}
	}
	slices.SortFunc(marks, func(a, b mark) int { return a.start - b.start })
	n := 0
	for _, m := range marks {
		if m.item.n == 0 {
			n++
			m.item.n = n
		}
	}
	for _, it := range items {
		for up := it; it.n == 0 && up.in != nil; up = up.in {
			it.n = up.in.n
		}
	}
	slices.SortStableFunc(items, func(a, b *item) int { return a.n - b.n })
	return marks, items
}

// show writes the lines around the spans of a recipient with the evidence
// marked and numbered, and returns the evidence. What stands in base64 is shown
// in the words that it stands for.
func (p *passages) show(t *terminal, r *bounce.Recipient) []*item {
	var plain, encoded []bounce.Span
	for _, s := range r.Spans {
		if p.text == nil {
			break
		}
		s.Start, s.End = p.span(s)
		if p.isEncoded(s, r) {
			encoded = append(encoded, s)
		} else {
			plain = append(plain, s)
		}
	}
	marks, items := place(p.text, plain)
	p.lines(t, marks)
	for len(encoded) > 0 {
		var inner *passages
		var spans []bounce.Span
		inner, spans, encoded = p.decode(encoded, r)
		marks, more := place(inner.text, spans)
		for _, it := range more {
			it.decoded = true
			it.n += len(items)
		}
		inner.lines(t, marks)
		items = append(items, more...)
	}
	return items
}

// value returns what the field that a span stands for says, in lower case.
func value(is string, r *bounce.Recipient) string {
	switch is {
	case "address":
		return foldASCII(r.Address)
	case "original":
		return foldASCII(r.Original)
	case "reply":
		return reply(r)
	case "status":
		return r.Status
	case "remote":
		return foldASCII(r.Remote)
	case "own-code":
		return foldASCII(r.OwnCode)
	case "phrase":
		return phrase(r.Rule)
	}
	return ""
}

// isEncoded reports whether a span covers base64 and not the words themselves.
// A word can be both, so what is the field's value or stands in the reply is a word.
func (p *passages) isEncoded(s bounce.Span, r *bounce.Recipient) bool {
	raw := foldASCII(string(p.text[s.Start:s.End]))
	if v := value(s.Is, r); v != "" && strings.Contains(raw, v) || strings.Contains(foldASCII(r.Text), raw) {
		return false
	}
	words, ok := decodeBase64(p.text[s.Start:s.End])
	odd := 0
	for _, c := range words {
		if c >= 0x7F || c < ' ' && c != '\n' && c != '\r' && c != '\t' {
			odd++
		}
	}
	return ok && odd*4 <= len(words)
}

// decode returns the words of the block of base64 that the first of the spans
// lies in, the spans of it that lie in there, now in these words, and those
// that do not. Spans cover whole groups of base64: they are narrowed to their
// value where it stands in them.
func (p *passages) decode(encoded []bounce.Span, r *bounce.Recipient) (*passages, []bounce.Span, []bounce.Span) {
	from, to := p.block(encoded[0].Start, encoded[0].End)
	words, _ := decodeBase64(p.text[from:to])
	inner := newPassages([]byte(words))
	var spans, rest []bounce.Span
	for _, s := range encoded {
		if s.Start < from || s.End > to {
			rest = append(rest, s)
			continue
		}
		s.Start = min(len(packed(p.text[from:s.Start]))/4*3, len(words))
		s.End = min((len(packed(p.text[from:s.End]))+3)/4*3, len(words))
		if v := value(s.Is, r); v != "" {
			if at := strings.Index(foldASCII(words[s.Start:s.End]), v); at >= 0 {
				s.Start, s.End = s.Start+at, s.Start+at+len(v)
			}
		}
		spans = append(spans, s)
	}
	return inner, spans, rest
}

// mostBlock is how many lines of base64 are decoded before and behind a span.
const mostBlock = 100

// block returns the whole lines of base64 around text[from:to], as far as they
// begin with a whole group.
func (p *passages) block(from, to int) (int, int) {
	for i := 0; i < mostBlock && from > 0; i++ {
		begin := bytes.LastIndexByte(p.text[:max(from-1, 0)], '\n') + 1
		if !isBase64(packed(p.text[begin:from])) {
			break
		}
		from = begin
	}
	for i := 0; i < mostBlock && to < len(p.text); i++ {
		end := len(p.text)
		if n := bytes.IndexByte(p.text[to+1:], '\n'); n >= 0 {
			end = to + 1 + n
		}
		if !isBase64(packed(p.text[to:end])) {
			break
		}
		to = end
	}
	return from, to
}

// packed returns raw without line ends and what stands around lines.
func packed(raw []byte) []byte {
	return bytes.Join(bytes.FieldsFunc(raw, func(r rune) bool { return strings.ContainsRune(" >\t\r\n", r) }), nil)
}

// isBase64 reports whether packed text is whole groups of base64, at least one.
func isBase64(packed []byte) bool {
	if len(packed) == 0 {
		return false
	}
	_, err := base64.StdEncoding.DecodeString(string(packed))
	return err == nil
}

// decodeBase64 returns what a stretch of base64 stands for, false where it is none.
func decodeBase64(raw []byte) (string, bool) {
	if bytes.ContainsRune(bytes.TrimSpace(raw), ' ') && !bytes.ContainsRune(raw, '\n') {
		return "", false // several words of one line
	}
	words, err := base64.StdEncoding.DecodeString(string(packed(raw)))
	return string(words), err == nil && len(words) > 0
}

func foldASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// number returns the line, from 1, that an offset lies in.
func (p *passages) number(offset int) int {
	block := min(offset/blockSize, len(p.blocks)-1)
	return 1 + p.blocks[block] + bytes.Count(p.text[block*blockSize:offset], []byte("\n"))
}

// lines writes the lines that hold marks, and one before and behind, with
// their numbers.
func (p *passages) lines(t *terminal, marks []mark) {
	if len(marks) == 0 {
		return
	}
	begin := func(at int) int { return bytes.LastIndexByte(p.text[:at], '\n') + 1 }
	end := func(at int) int {
		if n := bytes.IndexByte(p.text[at:], '\n'); n >= 0 {
			return at + n
		}
		return len(p.text)
	}
	gutter := len(strconv.Itoa(p.number(marks[len(marks)-1].end) + 1))
	written, last := 0, -1
	write := func(from, to int) {
		number := strconv.Itoa(p.number(from))
		bar := strings.Repeat(" ", 2+gutter-len(number)) + number + " │ "
		t.line(strings.TrimRight(t.style(bar, dim)+p.marked(t, marks, from, to), " "))
		written, last = written+1, to
	}
	for i, m := range marks {
		from, to := begin(m.start), end(m.end)
		if from > 0 && begin(from-1) > last && len(bytes.TrimSpace(p.text[begin(from-1):from-1])) > 0 {
			from = begin(from - 1)
		}
		// The context belongs to the next mark if that stands there.
		if next := end(min(to+1, len(p.text))); to < len(p.text) && (i+1 == len(marks) || marks[i+1].start > next) && len(bytes.TrimSpace(p.text[to:next])) > 0 {
			to = next
		}
		if last >= 0 && from > last+1 {
			t.line(t.style(strings.Repeat(" ", gutter+1)+"⋮", dim))
		}
		for from = max(from, last+1); from <= to && from < len(p.text); from = last + 1 {
			if written == mostLines {
				t.line(t.style(strings.Repeat(" ", gutter+1)+"⋮", dim))
				return
			}
			write(from, end(from))
		}
	}
}

// marked returns the line text[from:to] with its marks. Of long lines it keeps
// what stands near them.
func (p *passages) marked(t *terminal, marks []mark, from, to int) string {
	var b strings.Builder
	first := sort.Search(len(marks), func(i int) bool { return marks[i].end > from })
	at := from
	for i := first; i < len(marks) && marks[i].start < to; i++ {
		m := marks[i]
		start, end := max(m.start, from), min(m.end, to)
		b.WriteString(p.shown(at, start, i > first, true, mostBetween))
		at = end
		words := p.shown(start, end, true, true, mostMarked)
		trimmed := strings.TrimSpace(words)
		if trimmed == "" {
			continue
		}
		space, _, _ := strings.Cut(words, trimmed)
		number := ""
		if end == m.end {
			number = superscript(m.item.n)
		}
		if t.color {
			b.WriteString(space + t.style(trimmed, markStyle) + t.style(number, bold))
		} else {
			b.WriteString(space + "«" + trimmed + "»" + number)
		}
		if strings.HasSuffix(words, " ") {
			b.WriteByte(' ')
		}
	}
	b.WriteString(p.shown(at, to, len(b.String()) > 0, false, mostBetween))
	return b.String()
}

// shown returns text[from:to] fit for a terminal, at most limit bytes of it:
// its beginning, its end or both, whichever stands next to a mark.
func (p *passages) shown(from, to int, keepStart, keepEnd bool, limit int) string {
	if to-from <= limit {
		return clean(p.text[from:to])
	}
	switch {
	case keepStart && keepEnd:
		return clean(p.text[from:p.edge(from+limit/2)]) + " … " + clean(p.text[p.edge(to-limit/2):to])
	case keepEnd:
		return "… " + clean(p.text[p.edge(to-limit):to])
	}
	return clean(p.text[from:p.edge(from+limit)]) + " …"
}

// edge returns the offset moved out of the middle of a UTF-8 sequence.
func (p *passages) edge(at int) int {
	for i := 0; i < 3 && at > 0 && at < len(p.text) && !utf8.RuneStart(p.text[at]); i++ {
		at--
	}
	return at
}

// clean returns a piece of a line fit for a terminal.
func clean(b []byte) string {
	return strings.ReplaceAll(printable(toUTF8(b)), "\t", "    ")
}

// toUTF8 returns text that is UTF-8 or else Windows-1252.
func toUTF8(b []byte) string {
	if !utf8.Valid(b) {
		b = mime.FromCharset(b, "windows-1252")
	}
	return string(b)
}

// superscript returns a number in small raised digits.
func superscript(n int) string {
	digits := []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")
	var b strings.Builder
	for _, c := range strconv.Itoa(n) {
		b.WriteRune(digits[c-'0'])
	}
	return b.String()
}
