package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/yuin/goldmark/ast"

	"retour/wasm/catalog"
)

// docKinds are the folders of pages below content/<lang>.
var docKinds = []string{"codes", "causes", "providers", "guides", "pages"}

// Doc is one page as written: a Markdown file with front matter.
type Doc struct {
	File string // relative to the project, with slashes
	Kind string // its folder: codes, causes, providers, guides, pages
	Name string // its file name without ".md"

	Title   string   // front matter
	Summary string   // front matter
	Follows string   // front matter "english": the state of the English text it follows
	Sources []string // front matter "sources" of the source language: IDs of the catalogue, beside those of the page's row
	Date    string   // of the last commit that changed it, "2026-11-21"; "" unknown

	Hash     string    // first 12 hexadecimal digits of the file's SHA-256
	Headings []heading // of level 2 and 3, in order
	Links    []docLink // internal and external ones, in order, code spans included
	Sections []Section // filled by renderDoc

	keys   []frontKey // front matter as written
	lang   *Lang
	source []byte // the whole file
	body   int    // offset of the text behind the front matter
	root   ast.Node
}

// heading is a heading of a page.
type heading struct {
	level    int
	id, text string
	written  bool // the id stands in the file
	line     int
	node     *ast.Heading
}

// docLink is a link of a page's text.
type docLink struct {
	target string // as written; a code span's becomes the path of its page
	line   int
}

// frontKey is a line of the front matter.
type frontKey struct {
	name string
	line int
}

// Section is what stands between two headings of level 2.
type Section struct {
	ID    string // "" for the text before the first heading
	Title string
	HTML  template.HTML
	Text  bool // a ready-made text to copy
}

// sectionForm is a heading of level 2 with fixed words, message "section_<id>".
type sectionForm struct {
	id                    string
	code, cause, provider need
}

type need byte

const (
	never need = iota
	may
	must
)

// sectionForms are the sections of code, cause and provider pages, in their order.
var sectionForms = []sectionForm{
	{"what-happened", must, must, never},
	{"cases", must, may, never},
	{"signs", never, must, never},
	{"replies", never, never, must},
	{"own-codes", never, never, may},
	{"what-to-do", must, must, must},
	{"duration", must, must, never},
	{"limits", never, never, may},
	{"check", never, must, never},
	{"prevent", never, may, never},
	{"contact", never, never, must},
	{"questions", must, must, may},
	{"text-recipient-admin", may, may, never},
	{"text-sender-admin", may, may, never},
	{"text-recipient", may, may, never},
	{"text-customer", may, may, never},
}

// need returns whether a page has the section. Where a code reports no failure
// nothing is to be done: what happened and questions are enough.
func (f sectionForm) need(d *Doc) need {
	switch {
	case d.Kind == "codes" && d.goesWell() && f.id != "what-happened" && f.id != "questions":
		return min(f.code, may)
	case d.Kind == "codes":
		return f.code
	case d.Kind == "causes":
		return f.cause
	case d.Kind == "providers":
		return f.provider
	}
	return never
}

// goesWell reports whether the page is that of a code of class 2 or 3: the
// step worked, or the dialogue goes on.
func (d *Doc) goesWell() bool {
	return d.Kind == "codes" && strings.IndexAny(d.Name, "23") == 0
}

// message returns the ID of the section's words.
func (f sectionForm) message() string { return "section_" + strings.ReplaceAll(f.id, "-", "_") }

// hasFixedSections reports whether the sections of a kind of page have fixed words.
func hasFixedSections(kind string) bool {
	return kind == "codes" || kind == "causes" || kind == "providers"
}

// loadDocs reads and parses all pages of a language.
func (s *Site) loadDocs(l *Lang) error {
	words := map[string]string{} // fixed words to section ID
	for _, form := range sectionForms {
		if m := l.messages[form.message()]; m != nil {
			words[m.Other] = form.id
		}
	}
	for _, kind := range docKinds {
		folder := filepath.Join("content", l.Code, kind)
		files, err := os.ReadDir(filepath.Join(s.root, folder))
		if err != nil && !os.IsNotExist(err) {
			return err
		}
		for _, f := range files {
			name := filepath.ToSlash(filepath.Join(folder, f.Name()))
			stem, ok := strings.CutSuffix(f.Name(), ".md")
			if !ok || f.IsDir() {
				s.add(name, 0, "only .md files belong here: move it or delete it")
				continue
			}
			data, err := fs.ReadFile(os.DirFS(s.root), name)
			if err != nil {
				return err
			}
			l.Docs[kind+"/"+stem] = &Doc{File: name, Kind: kind, Name: stem, lang: l, source: data}
		}
	}
	docs := l.sortedDocs()
	parallel(len(docs), func() func(int) {
		return func(i int) { s.parseDoc(docs[i], words) }
	})
	return nil
}

// parseDoc fills everything but the sections.
func (s *Site) parseDoc(d *Doc, words map[string]string) {
	sum := sha256.Sum256(d.source)
	d.Hash = hex.EncodeToString(sum[:])[:12]
	s.parseFrontMatter(d)
	d.root = parseMarkdown(d.source[d.body:])

	section, question := "", 0
	for n := d.root.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok {
			continue
		}
		one := heading{level: h.Level, text: plainText(h, d.source[d.body:], false), line: d.lineOfBlock(h), node: h}
		if id, ok := h.AttributeString("id"); ok {
			one.id, one.written = string(id.([]byte)), true
		}
		switch {
		case h.Level == 2 && hasFixedSections(d.Kind):
			if !one.written {
				one.id = words[one.text]
			}
			section = one.id
		case h.Level == 2:
			section = one.id
		case h.Level == 3 && section == "questions" && !one.written:
			question++
			one.id = fmt.Sprintf("question-%d", question)
		}
		if one.id != "" {
			h.SetAttributeString("id", []byte(one.id))
		}
		d.Headings = append(d.Headings, one)
	}
}

// parseFrontMatter reads what stands between the two lines "+++".
func (s *Site) parseFrontMatter(d *Doc) {
	known := "title, summary, sources"
	if d.lang.Code != sourceLang {
		known = "title, summary, english" // sources are the same in every language
	}
	text := string(d.source)
	front, ok := strings.CutPrefix(text, "+++\n")
	end := strings.Index(front, "\n+++\n")
	if !ok || end < 0 {
		s.add(d.File, 1, "no front matter: begin with a line +++, the keys %s, and another line +++", known)
		return
	}
	d.body = len("+++\n") + end + len("\n+++\n")
	var keys map[string]any
	meta, err := toml.Decode(front[:end], &keys)
	if err != nil {
		line := 1
		if e, ok := err.(toml.ParseError); ok {
			line += e.Position.Line
		}
		s.add(d.File, line, "front matter is not TOML: %v", err)
		return
	}
	for _, key := range meta.Keys() {
		name := key.String()
		line := lineOf([]byte(front[:end]), name) + 1
		d.keys = append(d.keys, frontKey{name, line})
		value, isText := keys[name].(string)
		switch {
		case !slices.Contains(strings.Split(known, ", "), name):
			s.add(d.File, line, "unknown front matter key %q (known: %s)", name, known)
		case name == "sources":
			list, _ := keys[name].([]any)
			for _, one := range list {
				id, _ := one.(string)
				d.Sources = append(d.Sources, id)
			}
			if len(d.Sources) == 0 {
				s.add(d.File, line, "front matter key %q must be a list of texts in quotes: [\"rfc5321\", …]", name)
			}
		case !isText:
			s.add(d.File, line, "front matter key %q must be a text in quotes", name)
		case name == "title":
			d.Title = value
		case name == "summary":
			d.Summary = value
		case name == "english":
			d.Follows = value
		}
	}
}

// frontLine returns the line of a front matter key, 1 where it is missing.
func (d *Doc) frontLine(name string) int {
	for _, k := range d.keys {
		if k.name == name {
			return k.line
		}
	}
	return 1
}

// lineAt returns the line, from 1, of an offset in the text behind the front matter.
func (d *Doc) lineAt(offset int) int {
	return strings.Count(string(d.source[:d.body+offset]), "\n") + 1
}

// lineOfBlock returns the line on which a block begins, that of what stands
// in it or behind it where the block itself has no text.
func (d *Doc) lineOfBlock(n ast.Node) int {
	for ; n != nil; n = n.Parent() {
		if at, ok := startOf(n); ok {
			return d.lineAt(at)
		}
	}
	return 1
}

// hasHeading reports whether the page has a heading with the ID.
func (d *Doc) hasHeading(id string) bool {
	return d != nil && slices.ContainsFunc(d.Headings, func(h heading) bool { return h.id == id })
}

// headingText returns the words of the heading with the ID, "" without one.
func (d *Doc) headingText(id string) string {
	for _, h := range d.Headings {
		if h.id == id {
			return h.text
		}
	}
	return ""
}

// under calls visit for the blocks below the heading with the ID, up to the
// next heading of its level or a higher one.
func (d *Doc) under(id string, visit func(ast.Node)) {
	for _, h := range d.Headings {
		if h.id != id {
			continue
		}
		for n := h.node.NextSibling(); n != nil; n = n.NextSibling() {
			if next, ok := n.(*ast.Heading); ok && next.Level <= h.level {
				return
			}
			visit(n)
		}
	}
}

// steps returns the list items below an audience's heading as plain text, code
// in backticks, at most limit of them.
func (d *Doc) steps(p catalog.Party, limit int) []string {
	var steps []string
	if d == nil {
		return nil
	}
	d.under(p.String(), func(n ast.Node) {
		list, ok := n.(*ast.List)
		if !ok {
			return
		}
		for item := list.FirstChild(); item != nil && len(steps) < limit; item = item.NextSibling() {
			steps = append(steps, plainText(item, d.source[d.body:], true))
		}
	})
	return steps
}

// qa is a question of a page and its answer, in plain text.
type qa struct{ Question, Answer string }

// questions returns the questions of a page.
func (d *Doc) questions() []qa {
	var list []qa
	d.under("questions", func(n ast.Node) {
		text := plainText(n, d.source[d.body:], false)
		if h, ok := n.(*ast.Heading); ok && h.Level == 3 {
			list = append(list, qa{Question: text})
		} else if len(list) > 0 {
			last := &list[len(list)-1]
			last.Answer = strings.TrimSpace(last.Answer + " " + text)
		}
	})
	return list
}
