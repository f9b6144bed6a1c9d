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

// outside are the prefixes of messages that are used away from the templates,
// and where. Only the names in {{.Name}} are filled in there.
var outside = []struct{ prefix, folder, ending string }{
	{browserPrefix, "site/js", ".js"},
	{"cli_", "wasm/cmd/retour", ".go"},
}

// outsidePrefix returns the prefix of a message that is used away from the
// templates, "" for the others.
func outsidePrefix(id string) string {
	for _, o := range outside {
		if strings.HasPrefix(id, o.prefix) {
			return o.prefix
		}
	}
	return ""
}

// checkMessages compares the messages of all languages with each other and
// with what templates, scripts and programs use. It runs after rendering: what
// this program asks for is known only then.
func (s *Site) checkMessages() {
	inTemplates, quoted := s.messageUses()
	source := s.langs[0]
	for id := range inTemplates {
		if source.messages[id] == nil {
			s.add(uiFile(source.Code), 0, "message %q is missing: a template uses it", id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(quoted)) {
		if outsidePrefix(id) != "" && !strings.HasSuffix(id, "_") && source.messages[id] == nil && !isPrefixOfMessage(source, id) {
			s.add(uiFile(source.Code), 0, "message %q is missing: a script or program uses it", id)
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
			if outsidePrefix(id) == "" {
				continue
			}
			for _, p := range placeholder.FindAllString(m.One+m.Other, -1) {
				if !namePlaceholder.MatchString(p) {
					s.add(file, line(id), "message %q holds %s: only {{.Name}} is filled in there", id, p)
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
			if l == source && !s.isUsed(id, inTemplates, quoted) {
				s.add(file, line(id), "message %q is not used: delete it in every language", id)
			}
		}
	}
}

// isUsed reports whether a template, this program, or for outside messages a
// script or program, asks for a message. There an ID that ends in "_" stands
// for all that begin so.
func (s *Site) isUsed(id string, inTemplates, quoted map[string]bool) bool {
	if outsidePrefix(id) == "" {
		return inTemplates[id] || slices.ContainsFunc(s.langs, func(l *Lang) bool {
			return l.messages[id] != nil && l.messages[id].used.Load()
		})
	}
	for q := range quoted {
		if q == id || strings.HasSuffix(q, "_") && strings.HasPrefix(id, q) {
			return true
		}
	}
	return false
}

// messageUses returns the IDs that templates name, and what stands in quotes
// like an ID in scripts and programs.
func (s *Site) messageUses() (inTemplates, quoted map[string]bool) {
	inTemplates, quoted = map[string]bool{}, map[string]bool{}
	for _, form := range sectionForms {
		inTemplates[form.message()] = true // read from pages, never shown by a template
	}
	templates, _ := s.readFolder("site/templates", ".html")
	for _, f := range templates {
		for _, m := range templateID.FindAllSubmatch(f.data, -1) {
			inTemplates[string(m[1])] = true
		}
	}
	for _, o := range outside {
		files, _ := s.readFolder(o.folder, o.ending)
		for _, f := range files {
			for _, m := range quotedID.FindAllSubmatch(f.data, -1) {
				quoted[string(m[1])] = true
			}
		}
	}
	return inTemplates, quoted
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
