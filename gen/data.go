package main

import (
	"encoding/json"
	"html/template"
	"strings"

	"retour/wasm/catalog"
)

// object is a JSON object whose keys are written in alphabetical order.
type object = map[string]any

// structuredData returns the JSON-LD blocks of a page: the way to it, and its
// questions where it has some.
func (s *Site) structuredData(l *Lang, e *Entry, v *view) []template.JS {
	var blocks []object
	if len(v.Crumbs) > 0 {
		var items []object
		for i, c := range append(v.Crumbs, crumb{strings.TrimSpace(v.Code + " " + v.Title), l.address(e.Path)}) {
			items = append(items, object{"@type": "ListItem", "position": i + 1, "name": c.Name, "item": s.base + c.Address})
		}
		blocks = append(blocks, object{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items})
	}
	if d := e.text(l); d != nil {
		var items []object
		for _, q := range d.questions() {
			items = append(items, object{"@type": "Question", "name": q.Question,
				"acceptedAnswer": object{"@type": "Answer", "text": q.Answer}})
		}
		if len(items) > 0 {
			blocks = append(blocks, object{"@context": "https://schema.org", "@type": "FAQPage", "inLanguage": l.Code, "mainEntity": items})
		}
	}
	var data []template.JS
	for _, b := range blocks {
		text, err := json.Marshal(b) // escapes <, > and &, so that it cannot end its element
		if err != nil {
			panic(err) // texts and numbers only
		}
		data = append(data, template.JS(text))
	}
	return data
}

// codeJSON returns the facts of a code page for programs, index.json beside it.
func (s *Site) codeJSON(l *Lang, e *Entry) ([]byte, error) {
	causes := []object{}
	for _, c := range e.causes() {
		page := s.byPath["causes/"+c.String()]
		causes = append(causes, object{
			"id": c.String(), "title": s.title(l, page), "party": c.Party(false).String(),
			"url": s.base + l.address(page.Path),
		})
	}
	samples := []object{}
	for _, one := range e.samples {
		sample := object{"text": one.Text, "sender": one.Sender}
		if one.Rule != nil {
			sample["rule"], sample["cause"] = one.Rule.ID, one.Rule.Cause.String()
		}
		samples = append(samples, sample)
	}
	related := []string{}
	for _, r := range s.neighbours(l, e) {
		related = append(related, s.base+r.Address)
	}
	sources := []object{}
	for _, one := range l.sources(e.sources()) {
		sources = append(sources, object{"title": strings.TrimSpace(one.Title + " " + one.Section), "url": one.Address, "seen": one.Seen})
	}
	party := firstCause(e.causes()).Party(e.class() == 4)
	if e.goesWell() {
		party = catalog.Nobody
	}
	fact := object{
		"code": e.code(), "reply": int(e.Reply), "status": e.Status.String(), "language": l.Code,
		"url": s.base + l.address(e.Path), "title": s.title(l, e), "summary": s.summary(l, e),
		"temporary": e.class() == 4, "party": party.String(),
		"causes": causes, "samples": samples, "related": related, "sources": sources, "brief": e.brief(l),
	}
	if e.Detail != nil {
		fact["registry"] = e.Detail.Name
	}
	data, err := json.MarshalIndent(fact, "", " ")
	return append(data, '\n'), err
}
