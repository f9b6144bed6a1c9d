package main

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"retour/wasm/catalog"
)

// checkCatalog looks for rows without words, sources or neighbours, and for
// words and pages without a row. That rows are sorted and well formed is
// tested beside them, in wasm/catalog.
func (s *Site) checkCatalog() {
	const file = "wasm/catalog"
	for _, e := range s.entries {
		for _, name := range e.related() {
			rest, anyClass := strings.CutPrefix(name, "X")
			known := s.named(name) != nil
			if anyClass {
				known = s.named("2"+rest) != nil || s.named("4"+rest) != nil || s.named("5"+rest) != nil
			}
			if !known {
				s.add(file, 0, "the row of %s names %q as related, which has no page: correct or delete it", e.Path, name)
			}
		}
		sources := e.sources()
		if len(sources) == 0 && (e.Kind == kindCode || e.Kind == kindCause || e.Kind == kindGuide) {
			s.add(file, 0, "the row of %s names no source: add one of Sources", e.Path)
		}
		for _, id := range sources {
			name, _, _ := strings.Cut(id, "#")
			if sourceRow(name) == nil && !slices.Contains(e.further, id) { // those are looked at with the page
				s.add(file, 0, "the row of %s names the source %q, which Sources lacks: add it there", e.Path, name)
			}
		}
	}
	for _, row := range catalog.Providers {
		if written := s.byPath["providers/"+row.ID] != nil; written != row.Page {
			s.add("wasm/catalog/provider.go", 0, "%s: Page is %t, but whether content/%s/providers/%s.md exists is %t: make them agree", row.ID, row.Page, sourceLang, row.ID, written)
		}
	}
	for _, row := range catalog.Guides {
		if s.byPath["guides/"+row.ID] == nil {
			s.add("wasm/catalog/guide.go", 0, "the guide %s is not written: add content/%s/guides/%s.md", row.ID, sourceLang, row.ID)
		}
	}
	for _, l := range s.langs {
		s.checkNames(l)
		for _, d := range l.sortedDocs() {
			if e := s.byPath[d.path()]; e == nil || e.Doc != d.Kind+"/"+d.Name {
				s.add(d.File, 0, "the page has no row in the catalogue: add one to wasm/catalog or rename the file")
			}
			for _, other := range s.langs {
				if other.Docs[d.Kind+"/"+d.Name] == nil {
					s.add(d.File, 0, "the page is missing in %q: write content/%s/%s/%s.md", other.Code, other.Code, d.Kind, d.Name)
				}
			}
		}
	}
}

// checkNames compares names.toml with the rows of the catalogue.
func (s *Site) checkNames(l *Lang) {
	file := namesFile(l.Code)
	rows := func(table string, have map[string]rowName, want map[string]bool, needed ...string) {
		for _, key := range slices.Sorted(maps.Keys(want)) {
			row, ok := have[key]
			if !ok {
				s.add(file, 0, "[%s.%s] is missing: the catalogue has this row", table, key)
				continue
			}
			for _, field := range needed {
				if value := map[string]string{"name": row.Name, "sentence": row.Sentence, "part": row.Part}[field]; value == "" {
					s.add(file, 0, "[%s.%s] has no %s", table, key, field)
				}
			}
		}
		for _, key := range slices.Sorted(maps.Keys(have)) {
			if !want[key] {
				s.add(file, 0, "[%s.%s] has no row in the catalogue: add the row or delete the name", table, key)
			}
		}
	}
	digits, classes := map[string]bool{}, map[string]bool{"2": true, "4": true, "5": true}
	replies, subjects, details, causes := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, row := range catalog.Replies {
		replies[row.Code.String()] = true
		digits[strconv.Itoa(row.Code.Class())] = true
	}
	for subject, list := range catalog.Subjects {
		subjects[strconv.Itoa(subject)] = true
		for i := range list {
			details[detailKey(&list[i])] = true
		}
	}
	rows("digit", l.Names.Digit, digits, "name", "part")
	rows("reply", l.Names.Reply, replies, "name", "sentence", "part")
	rows("class", l.Names.Class, classes, "name", "part")
	rows("subject", l.Names.Subject, subjects, "name", "part")
	rows("detail", l.Names.Detail, details, "name", "sentence", "part")

	for c := range catalog.Causes {
		id := catalog.Causes[c].ID
		causes[id] = true
		one, ok := l.Names.Cause[id]
		if !ok {
			s.add(file, 0, "[cause.%s] is missing: the catalogue has this cause", id)
			continue
		}
		if one.Name == "" || one.Title == "" || one.Sentence == "" {
			s.add(file, 0, "[cause.%s] needs name, title and sentence", id)
		}
		if len(one.Sender) == 0 {
			s.add(file, 0, "[cause.%s] has no steps for the sender", id)
		}
		if p := catalog.Causes[c].Party; p != catalog.Nobody && len(one.steps(p)) == 0 {
			s.add(file, 0, "[cause.%s] has no steps for %s, who must act", id, p)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(l.Names.Cause)) {
		if !causes[id] {
			s.add(file, 0, "[cause.%s] has no row in the catalogue: add the row or delete the name", id)
		}
	}
}
