package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"retour/wasm/catalog"
)

// The bounds of what pages hold.
const (
	maxSteps                   = 5   // per audience
	maxStep                    = 200 // characters of each of the first steps on a cause page
	minQuestions, maxQuestions = 3, 5
)

var validID = regexp.MustCompile(`^[a-z0-9]+([-.][a-z0-9]+)*$`)

// checkForm checks headings, lists and other form of the pages of a language.
func (s *Site) checkForm(l *Lang) {
	for _, d := range l.sortedDocs() {
		seen := map[string]bool{}
		for _, h := range d.Headings {
			switch {
			case h.level != 2 && h.level != 3:
				s.add(d.File, h.line, "heading of level %d: use ## and ###, the title stands in the front matter", h.level)
			case h.written && !validID.MatchString(h.id):
				s.add(d.File, h.line, "heading id %q: use lower-case letters, digits and hyphens", h.id)
			case h.id != "" && seen[h.id]:
				s.add(d.File, h.line, "two headings have the id %q: rename one", h.id)
			}
			seen[h.id] = true
			next, isHeading := h.node.NextSibling().(*ast.Heading)
			if h.node.NextSibling() == nil || isHeading && next.Level <= h.level {
				s.add(d.File, h.line, "nothing stands below %q: write it or take the heading out", h.text)
			}
		}
		s.checkBlocks(d)
		if hasFixedSections(d.Kind) {
			s.checkSections(l, d)
			continue
		}
		for _, h := range d.Headings {
			if h.level == 2 && h.id == "" {
				s.add(d.File, h.line, "heading %q has no id: add {#words-in-english}, the same in all languages", h.text)
			}
		}
	}
}

// checkSections checks the fixed sections of a code, cause or provider page.
func (s *Site) checkSections(l *Lang, d *Doc) {
	place := map[string]int{}
	for i, form := range sectionForms {
		place[form.id] = i
	}
	last := -1
	have := map[string]bool{}
	for _, h := range d.Headings {
		if h.level != 2 {
			continue
		}
		i, known := place[h.id]
		switch {
		case h.written:
			s.add(d.File, h.line, "heading %q carries an id: take it off, the words are fixed", h.text)
			continue
		case !known:
			s.add(d.File, h.line, "unknown heading %q (known: %s)", h.text, strings.Join(l.sectionWords(d), " | "))
			continue
		case sectionForms[i].need(d) == never:
			s.add(d.File, h.line, "heading %q does not belong on this kind of page (known: %s)", h.text, strings.Join(l.sectionWords(d), " | "))
		case i < last:
			s.add(d.File, h.line, "heading %q stands too late: it comes before %q", h.text, l.sectionWord(sectionForms[last]))
		}
		have[h.id] = true
		last = max(last, i)
	}
	for _, form := range sectionForms {
		if form.need(d) == must && !have[form.id] {
			s.add(d.File, 0, "heading %q is missing", l.sectionWord(form))
		}
	}
	s.checkCases(d)
	s.checkAudiences(l, d)
	s.checkQuestions(d)
	for _, h := range d.Headings {
		if h.level == 2 && strings.HasPrefix(h.id, "text-") {
			quotes := 0
			d.under(h.id, func(n ast.Node) {
				if n.Kind() == ast.KindBlockquote {
					quotes++
				}
			})
			if quotes != 1 {
				s.add(d.File, h.line, "%d quotations below %q: a ready-made text is one (lines that begin with >)", quotes, h.text)
			}
		}
	}
}

// sectionWords returns the headings that a page may have, in order.
func (l *Lang) sectionWords(d *Doc) []string {
	var words []string
	for _, form := range sectionForms {
		if form.need(d) != never {
			words = append(words, l.sectionWord(form))
		}
	}
	return words
}

func (l *Lang) sectionWord(form sectionForm) string {
	if m := l.messages[form.message()]; m != nil {
		return m.Other
	}
	return form.id
}

// checkCases checks the headings below "Which case is yours?".
func (s *Site) checkCases(d *Doc) {
	cases := d.below("cases")
	for _, h := range cases {
		if !h.written {
			s.add(d.File, h.line, "case %q has no id: add {#cause}, or {#words} for a case of its own", h.text)
		}
	}
	if d.hasHeading("cases") && len(cases) == 0 {
		s.add(d.File, 0, "no case below %q: add one ### per case", d.headingText("cases"))
	}
}

// checkAudiences checks the headings and lists below "What to do".
func (s *Site) checkAudiences(l *Lang, d *Doc) {
	words := map[string]string{}
	var order []string
	for p := catalog.Sender; p < catalog.Nobody; p++ {
		words[p.String()] = l.must(partyMessage("audience_", p))
		order = append(order, p.String())
	}
	last := -1
	audiences := d.below("what-to-do")
	for _, h := range audiences {
		i := slices.Index(order, h.id)
		if i < 0 || words[h.id] != h.text {
			s.add(d.File, h.line, "audience %q {#%s}: write one of %s", h.text, h.id, allAudiences(words, order))
			continue
		}
		if i < last {
			s.add(d.File, h.line, "audience #%s stands too late: the order is %s", h.id, strings.Join(order, ", "))
		}
		last = max(last, i)
		s.checkSteps(d, h)
	}
	if d.hasHeading("what-to-do") && len(audiences) == 0 {
		s.add(d.File, 0, "no audience below %q: add one ### per audience", d.headingText("what-to-do"))
	}
	if d.Kind != "causes" {
		return
	}
	cause, ok := catalog.CauseByID(d.Name)
	if !ok {
		return // reported as a page without a row
	}
	for _, p := range []catalog.Party{catalog.Sender, catalog.Causes[cause].Party} {
		if p != catalog.Nobody && !d.hasHeading(p.String()) {
			s.add(d.File, 0, "no steps for %s: add ### %s {#%s}", p, words[p.String()], p)
		}
	}
}

func allAudiences(words map[string]string, order []string) string {
	var list []string
	for _, id := range order {
		list = append(list, "### "+words[id]+" {#"+id+"}")
	}
	return strings.Join(list, ", ")
}

// checkSteps checks the list of an audience.
func (s *Site) checkSteps(d *Doc, h heading) {
	var lists []*ast.List
	d.under(h.id, func(n ast.Node) {
		if list, ok := n.(*ast.List); ok {
			lists = append(lists, list)
		}
	})
	if len(lists) != 1 || !lists[0].IsOrdered() {
		s.add(d.File, h.line, "audience #%s needs exactly one numbered list", h.id)
		return
	}
	if n := lists[0].ChildCount(); n > maxSteps {
		s.add(d.File, h.line, "audience #%s has %d steps: %d at most, the most likely first", h.id, n, maxSteps)
	}
	if d.Kind != "causes" {
		return
	}
	i := 0
	for item := lists[0].FirstChild(); item != nil && i < firstSteps; item = item.NextSibling() {
		i++
		text := plainText(item, d.source[d.body:], true)
		if n := utf8.RuneCountInString(text); n > maxStep {
			s.add(d.File, d.lineOfBlock(item), "step has %d characters: the first %d are shown in the tool, %d at most", n, firstSteps, maxStep)
		}
		ast.Walk(item, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if entering && (n.Kind() == ast.KindEmphasis || n.Kind() == ast.KindFencedCodeBlock || n.Kind() == ast.KindList) {
				s.add(d.File, d.lineOfBlock(item), "step holds more markup than code and links: the tool shows the first %d as plain text", firstSteps)
				return ast.WalkStop, nil
			}
			return ast.WalkContinue, nil
		})
	}
}

// checkQuestions checks the headings below "Questions".
func (s *Site) checkQuestions(d *Doc) {
	questions := d.below("questions")
	least := minQuestions
	if d.goesWell() {
		least = 1
	}
	if n := len(questions); d.hasHeading("questions") && (n < least || n > maxQuestions) {
		s.add(d.File, 0, "%d questions: a page has %d to %d", n, least, maxQuestions)
	}
	for _, h := range questions {
		if h.written {
			s.add(d.File, h.line, "question %q carries an id: take it off", h.text)
		}
		if !strings.HasSuffix(h.text, "?") {
			s.add(d.File, h.line, "question %q does not end in a question mark", h.text)
		}
	}
}

// checkBlocks looks for what pages must not hold: raw HTML, images, code
// without a known language.
func (s *Site) checkBlocks(d *Doc) {
	ast.Walk(d.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.RawHTML, *ast.HTMLBlock:
			s.add(d.File, d.lineOfBlock(n), "raw HTML: write it as Markdown, or as code in backticks")
		case *ast.Image:
			s.add(d.File, d.lineOfBlock(n), "image: pages hold text only")
		case *ast.FencedCodeBlock:
			if language := string(n.Language(d.source[d.body:])); language == diagramFence {
				s.checkDiagram(d, n)
			} else if !slices.Contains(fenceLanguages, language) {
				s.add(d.File, d.lineOfBlock(n), "code fence with language %q (known: %s, or %s with the name of one)", language, strings.Join(fenceLanguages, ", "), diagramFence)
			}
		case *ast.CodeBlock:
			s.add(d.File, d.lineOfBlock(n), "indented code: use a fence with a language")
		}
		return ast.WalkContinue, nil
	})
}

// below returns the headings of level 3 in a section.
func (d *Doc) below(section string) []heading {
	var list []heading
	inside := false
	for _, h := range d.Headings {
		if h.level <= 2 {
			inside = h.id == section
		} else if inside && h.level == 3 {
			list = append(list, h)
		}
	}
	return list
}

// items counts the items of the lists directly below a heading.
func (d *Doc) items(id string) int {
	count := 0
	d.under(id, func(n ast.Node) {
		if n.Kind() == ast.KindList {
			count += n.ChildCount()
		}
	})
	return count
}
