package main

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var (
	placeholder     = regexp.MustCompile(`{{.*?}}`)
	namePlaceholder = regexp.MustCompile(`^{{\.\w+}}$`)
	quotedID        = regexp.MustCompile("[\"'`]([a-z]+(?:_[a-z0-9-]*)+)")
	templateID      = regexp.MustCompile(`(?:\bt|\.T) "([a-z0-9_]+)"`)
)

// checkMessages compares the messages of all languages with each other and
// with what templates, scripts and this program use. It runs after rendering:
// what Go code asks for is known only then.
func (s *Site) checkMessages() {
	inTemplates, inScripts := s.messageUses()
	source := s.langs[0]
	for id := range inTemplates {
		if source.messages[id] == nil {
			s.add(uiFile(source.Code), 0, "message %q is missing: a template uses it", id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(inScripts)) {
		if strings.HasPrefix(id, browserPrefix) && !strings.HasSuffix(id, "_") && source.messages[id] == nil && !isPrefixOfMessage(source, id) {
			s.add(uiFile(source.Code), 0, "message %q is missing: a script uses it", id)
		}
	}
	for _, l := range s.langs {
		file := uiFile(l.Code)
		data, _ := os.ReadFile(filepath.Join(s.root, file))
		line := func(id string) int { return lineOf(data, id) }
		for _, id := range l.messageIDs() {
			m := l.messages[id]
			if source.messages[id] == nil {
				s.add(file, line(id), "message %q is missing in %s: add it there or delete it here", id, uiFile(source.Code))
			}
			if m.Other == "" {
				s.add(file, line(id), "message %q has no text", id)
			}
			if strings.HasPrefix(id, browserPrefix) {
				for _, p := range placeholder.FindAllString(m.One+m.Other, -1) {
					if !namePlaceholder.MatchString(p) {
						s.add(file, line(id), "message %q holds %s: scripts fill {{.Name}} only", id, p)
					}
				}
			}
		}
		for _, id := range source.messageIDs() {
			m, want := l.messages[id], source.messages[id]
			switch {
			case m == nil:
				s.add(file, 0, "message %q is missing: translate %q", id, want.Other)
			case !slices.Equal(placeholders(m), placeholders(want)):
				s.add(file, line(id), "message %q has other placeholders than in %s: %v here, %v there", id, uiFile(source.Code), placeholders(m), placeholders(want))
			}
			used := inTemplates[id] || want.used.Load()
			for _, other := range s.langs {
				if m := other.messages[id]; m != nil && m.used.Load() {
					used = true
				}
			}
			if strings.HasPrefix(id, browserPrefix) {
				used = inScripts[id]
				for prefix := range inScripts {
					used = used || strings.HasSuffix(prefix, "_") && strings.HasPrefix(id, prefix)
				}
			}
			if !used && l == source {
				s.add(file, line(id), "message %q is not used: delete it in every language", id)
			}
		}
	}
}

// messageUses returns the IDs that templates and scripts name. In scripts an
// ID that ends in "_" stands for all that begin so.
func (s *Site) messageUses() (inTemplates, inScripts map[string]bool) {
	inTemplates, inScripts = map[string]bool{}, map[string]bool{}
	for _, form := range sectionForms {
		inTemplates[form.message()] = true // read from pages, never shown by a template
	}
	templates, _ := s.readFolder("site/templates", ".html")
	for _, f := range templates {
		for _, m := range templateID.FindAllSubmatch(f.data, -1) {
			inTemplates[string(m[1])] = true
		}
	}
	scripts, _ := s.readFolder("site/js", ".js")
	for _, f := range scripts {
		for _, m := range quotedID.FindAllSubmatch(f.data, -1) {
			inScripts[string(m[1])] = true
		}
	}
	return inTemplates, inScripts
}

// isPrefixOfMessage reports whether messages go on where a quoted ID ends, as
// in `tool_note_${note}`.
func isPrefixOfMessage(l *Lang, id string) bool {
	for other := range l.messages {
		if strings.HasPrefix(other, id+"_") {
			return true
		}
	}
	return false
}

// placeholders returns the placeholders of a message, each once, sorted.
func placeholders(m *message) []string {
	list := placeholder.FindAllString(m.One+" "+m.Few+" "+m.Many+" "+m.Other, -1)
	slices.Sort(list)
	return slices.Compact(list)
}
