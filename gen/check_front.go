package main

import (
	"slices"
	"strings"
	"unicode/utf8"

	"retour/wasm/smtp"
)

// The bounds of front matter, in characters.
const (
	minTitle, maxTitle     = 10, 75
	minSummary, maxSummary = 80, 300
)

// checkFront checks title and summary of every page of a language.
func (s *Site) checkFront(l *Lang) {
	titles, summaries := map[string]string{}, map[string]string{}
	for _, d := range l.sortedDocs() {
		if d.body == 0 {
			continue // reported when it was read
		}
		if n := utf8.RuneCountInString(d.Title); n < minTitle || n > maxTitle {
			s.add(d.File, d.frontLine("title"), "title has %d characters: it must have %d to %d", n, minTitle, maxTitle)
		}
		if strings.HasSuffix(d.Title, ".") {
			s.add(d.File, d.frontLine("title"), "title ends in a period: take it off")
		}
		if d.Kind == "codes" {
			for _, word := range strings.FieldsFunc(d.Title, func(r rune) bool { return strings.ContainsRune(" \u00a0-:,", r) }) {
				_, isReply := smtp.ParseReplyCode(word)
				_, isStatus := smtp.ParseStatus(word)
				if (isReply || isStatus) && strings.Contains(d.Name, word) {
					s.add(d.File, d.frontLine("title"), "title holds the code %s: the template puts it in front, take it out", word)
				}
			}
		}
		if n := utf8.RuneCountInString(d.Summary); n < minSummary || n > maxSummary {
			s.add(d.File, d.frontLine("summary"), "summary has %d characters: it must have %d to %d", n, minSummary, maxSummary)
		}
		if n := len(sentences(d.Summary)); n > 3 {
			s.add(d.File, d.frontLine("summary"), "summary has %d sentences: two settle it, three at most", n)
		}
		for _, id := range d.Sources {
			name, _, _ := strings.Cut(id, "#")
			if sourceRow(name) == nil {
				s.add(d.File, d.frontLine("sources"), "the source %q is not in the catalogue: correct it, or add it to wasm/catalog/source.go", name)
			}
		}
		for _, one := range []struct {
			name, value string
			seen        map[string]string
		}{{"title", d.Title, titles}, {"summary", d.Summary, summaries}} {
			if other := one.seen[one.value]; other != "" && one.value != "" {
				s.add(d.File, d.frontLine(one.name), "%s is also that of %s: each page needs its own", one.name, other)
			}
			one.seen[one.value] = d.File
		}
	}
}

// checkTranslations compares every page with the page it translates: the
// state it follows, the same headings, as many list items.
func (s *Site) checkTranslations() {
	source := s.langs[0]
	for _, l := range s.langs[1:] {
		for _, d := range l.sortedDocs() {
			original := source.Docs[d.Kind+"/"+d.Name]
			if original == nil {
				continue
			}
			if d.Follows != original.Hash {
				s.add(d.File, d.frontLine("english"), "english = %q, but %s is at %q: compare the texts, then run go run ./gen follow %s", d.Follows, original.File, original.Hash, d.File)
			}
			ids, want := headingIDs(d), headingIDs(original)
			if !slices.Equal(ids, want) {
				s.add(d.File, firstDifference(d, original), "headings differ from %s: %s here, %s there", original.File, strings.Join(ids, " "), strings.Join(want, " "))
				continue
			}
			if here, there := d.diagramNames(), original.diagramNames(); !slices.Equal(here, there) {
				s.add(d.File, 0, "diagrams %v, %v in %s: both languages show the same", here, there, original.File)
			}
			for _, h := range d.Headings {
				if h.level != 3 {
					continue
				}
				if here, there := d.items(h.id), original.items(h.id); here != there {
					s.add(d.File, h.line, "%d list items below #%s, %d in %s: both languages say the same", here, h.id, there, original.File)
				}
			}
		}
	}
}

func headingIDs(d *Doc) []string {
	var ids []string
	for _, h := range d.Headings {
		ids = append(ids, h.id)
	}
	return ids
}

// firstDifference returns the line of the first heading that the other page has not.
func firstDifference(d, other *Doc) int {
	for i, h := range d.Headings {
		if i >= len(other.Headings) || other.Headings[i].id != h.id {
			return h.line
		}
	}
	return 0
}
