package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// maxSharedWords is the length of the longest sentence that two pages of a
// language may share.
const maxSharedWords = 8

var (
	sentenceEnd = regexp.MustCompile(`[.!?]["”“)’]*\s+`)
	ipv4        = regexp.MustCompile(`(?:^|[^\d.])((?:\d{1,3}\.){3}\d{1,3})(?:[^\d.]|$)`)
)

// exampleNetworks begin the addresses that examples may show: those reserved
// for documentation (RFC 5737), and the machine itself.
var exampleNetworks = []string{"192.0.2.", "198.51.100.", "203.0.113.", "127."}

// traps are words and signs that are wrong in any sentence of a language
// outside code, each with what to write. Readers' own languages may add theirs.
var traps = map[string][]struct{ wrong, right string }{
	"en": {{"—", "–, or a comma"}},
	"de": {
		{"—", "–"}, {`"`, "„…“"}, {"z.B.", "z. B."}, {"E-mail", "E-Mail"}, {"Email", "E-Mail"}, {"Häfen", "Ports"},
		{"Gastgeber", "Host"}, {"Politik", "Richtlinie"}, {"Grauauflistung", "Greylisting"}, {"Sprungnachricht", "Unzustellbarkeitsbericht"},
		{"Rückstreuung", "Backscatter"}, {"Rückmeldungscode", "Antwortcode"}, {"Kursgrenze", "Mengenbegrenzung"},
		{"Lieferstatus", "Zustellbenachrichtigung"}, {"Wiederversuch", "erneuter Zustellversuch"}, {"suspendiert", "gesperrt"},
		{"macht Sinn", "ist sinnvoll"}, {"in 2026", "2026"},
	},
}

// checkWords looks for sentences that stand on two pages of a language, for
// traps of the language, and for addresses that belong to somebody.
func (s *Site) checkWords(l *Lang) {
	seen := map[string]*Doc{}
	for _, d := range l.sortedDocs() {
		source := d.source[d.body:]
		for _, m := range ipv4.FindAllSubmatchIndex(source, -1) {
			address := string(source[m[2]:m[3]])
			if !isExample(address) {
				s.add(d.File, d.lineAt(m[2]), "address %s belongs to somebody: use 192.0.2.x, 198.51.100.x or 203.0.113.x", address)
			}
		}
		for _, front := range []struct{ name, text string }{{"title", d.Title}, {"summary", d.Summary}} {
			s.checkTraps(l, d, d.frontLine(front.name), front.text)
		}
		ast.Walk(d.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if !entering {
				return ast.WalkContinue, nil
			}
			switch n.Kind() {
			case ast.KindBlockquote:
				return ast.WalkSkipChildren, nil
			case ast.KindParagraph, ast.KindTextBlock, ast.KindHeading:
			default:
				return ast.WalkContinue, nil
			}
			s.checkTraps(l, d, d.lineOfBlock(n), withoutCode(plainText(n, source, true)))
			for _, sentence := range sentences(plainText(n, source, true)) {
				if len(strings.Fields(sentence)) <= maxSharedWords {
					continue
				}
				key := strings.ToLower(strings.ReplaceAll(sentence, "\u00a0", " "))
				if other := seen[key]; other != nil && other != d {
					s.add(d.File, d.lineOfBlock(n), "this sentence also stands in %s: reword one, or move it to the cause's page and link it: %s", other.File, sentence)
				}
				seen[key] = d
			}
			return ast.WalkSkipChildren, nil
		})
	}
}

func (s *Site) checkTraps(l *Lang, d *Doc, line int, text string) {
	for _, trap := range traps[l.Code] {
		if strings.Contains(text, trap.wrong) {
			s.add(d.File, line, "%q: write %s", trap.wrong, trap.right)
		}
	}
}

// withoutCode returns text without what stands in backticks.
func withoutCode(text string) string {
	var b strings.Builder
	for i, piece := range strings.Split(text, "`") {
		if i%2 == 0 {
			b.WriteString(piece)
		}
	}
	return b.String()
}

// sentences splits running text after periods, question and exclamation marks.
func sentences(text string) []string {
	var list []string
	start := 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		// No sentence ends after a single letter ("z. B."), and none begins with a small one.
		word := text[start:m[0]]
		word = word[strings.LastIndexByte(word, ' ')+1:]
		if next := text[m[1]:]; len(word) == 1 || next != "" && 'a' <= next[0] && next[0] <= 'z' {
			continue
		}
		list = append(list, strings.TrimSpace(text[start:m[1]]))
		start = m[1]
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		list = append(list, rest)
	}
	return list
}

// isExample reports whether what looks like an IPv4 address may stand in an
// example. What is none may, and so may four single digits: the section of an
// RFC, or a public resolver such as 9.9.9.9.
func isExample(address string) bool {
	for _, prefix := range exampleNetworks {
		if strings.HasPrefix(address, prefix) {
			return true
		}
	}
	if len(address) == len("9.9.9.9") {
		return true
	}
	for _, part := range strings.Split(address, ".") {
		var n int
		if fmt.Sscan(part, &n); n > 255 {
			return true
		}
	}
	return false
}
