package main

import (
	"slices"
	"strconv"
	"strings"

	"retour/wasm/catalog"
)

// browserPrefix begins the IDs of the messages that scripts use.
const browserPrefix = "tool_"

// browserStrings are the words that the tool needs, in one language.
type browserStrings struct {
	Lang      string                     `json:"lang"`
	Messages  map[string]any             `json:"messages"` // a text, or its plural forms by name
	Causes    map[string]browserCause    `json:"causes"`
	Codes     map[string]string          `json:"codes"` // title by path of the page
	Providers map[string]browserProvider `json:"providers"`
}

type browserCause struct {
	Title   string              `json:"title"`
	Summary string              `json:"summary"`
	Name    string              `json:"name"`
	Steps   map[string][]string `json:"steps"` // by party, three at most; code in backticks
}

type browserProvider struct {
	Name     string `json:"name"`
	Page     bool   `json:"page"`
	Software bool   `json:"software"` // no station on the way of a message
}

// firstSteps is how many steps of a party the tool shows.
const firstSteps = 3

// browserStrings returns the tool's words. Placeholders stay in the messages.
func (s *Site) browserStrings(l *Lang) browserStrings {
	words := browserStrings{
		Lang: l.Code, Messages: map[string]any{}, Causes: map[string]browserCause{},
		Codes: map[string]string{}, Providers: map[string]browserProvider{},
	}
	for id, m := range l.messages {
		if !strings.HasPrefix(id, browserPrefix) {
			continue
		}
		forms := map[string]string{}
		for name, form := range map[string]string{"zero": m.Zero, "one": m.One, "two": m.Two, "few": m.Few, "many": m.Many} {
			if form != "" {
				forms[name] = form
			}
		}
		if len(forms) == 0 {
			words.Messages[id] = m.Other
			continue
		}
		forms["other"] = m.Other
		words.Messages[id] = forms
	}
	for _, e := range s.entriesOf(kindCause) {
		steps := map[string][]string{}
		for p := catalog.Sender; p < catalog.Nobody; p++ {
			if list := s.steps(l, e.Cause, p); len(list) > 0 {
				steps[p.String()] = list
			}
		}
		words.Causes[e.Cause.String()] = browserCause{
			Title: s.title(l, e), Summary: s.summary(l, e), Name: s.causeName(l, e.Cause), Steps: steps,
		}
	}
	for _, e := range s.entriesOf(kindCode) {
		words.Codes[e.Path] = s.title(l, e)
	}
	for i := range catalog.Providers {
		row := &catalog.Providers[i]
		words.Providers[row.ID] = browserProvider{row.Name, s.byPath["providers/"+row.ID] != nil, row.Software || row.Hosts == ""}
	}
	return words
}

// steps returns the first steps of a party for a cause: from its page, else from its names.
func (s *Site) steps(l *Lang, c catalog.Cause, p catalog.Party) []string {
	if d := l.Docs["causes/"+c.String()]; d != nil {
		return d.steps(p, firstSteps)
	}
	list := l.Names.Cause[c.String()].steps(p)
	return list[:min(len(list), firstSteps)]
}

// finderIndex returns an entry for every page: its address, its code ("" for
// none, from–to for a vendor's range), its title, and other words to find it by.
func (s *Site) finderIndex(l *Lang) [][4]string {
	var index [][4]string
	for _, e := range s.entries {
		index = append(index, [4]string{l.address(e.Path), s.finderCode(e), s.title(l, e), s.finderWords(l, e)})
	}
	return index
}

// finderCode returns the code of an entry as the finder shows it.
func (s *Site) finderCode(e *Entry) string {
	code := e.code()
	if e.Pair == nil && e.Detail != nil && e.Detail.Last > e.Detail.Number {
		last := e.Status
		last.Detail = e.Detail.Last
		code += "-" + last.String()
	}
	return code
}

// finderWords returns what else a page is looked for by: its name, the
// registry's words, and the names of its usual causes.
func (s *Site) finderWords(l *Lang, e *Entry) string {
	var words []string
	switch e.Kind {
	case kindCode:
		if e.ReplyRow != nil && e.Detail == nil {
			words = append(words, e.ReplyRow.Text, l.Names.Reply[e.Reply.String()].Name)
		}
		if e.Detail != nil {
			words = append(words, e.Detail.Name, l.Names.Detail[detailKey(e.Detail)].Name)
		}
		for _, c := range e.causes()[:min(2, len(e.causes()))] {
			words = append(words, s.causeName(l, c))
		}
	case kindCause:
		words = append(words, s.causeName(l, e.Cause), l.Names.Cause[e.Cause.String()].Words)
	case kindProvider:
		words = append(words, e.Provider.Name, e.Provider.Hosts)
	}
	title := s.title(l, e)
	words = slices.DeleteFunc(words, func(w string) bool { return w == "" || w == title })
	return strings.Join(slices.Compact(words), " ")
}

// detailKey returns the key of a row in names.toml: "3.0".
func detailKey(d *catalog.Detail) string {
	return strconv.Itoa(int(d.Subject)) + "." + strconv.Itoa(int(d.Number))
}
