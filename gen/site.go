package main

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// Site is everything that goes into the site, read and linked.
type Site struct {
	findings

	root     string // the project's folder
	base     string // scheme and host, without a slash at the end
	langs    []*Lang
	operator operator
	samples  []*Sample
	entries  []*Entry          // every address below the language, in a fixed order
	byPath   map[string]*Entry // by Entry.Path
	assets   *assets           // set by loadAssets
}

// Kind is what a page is about, and the name of its template.
type Kind string

const (
	kindHome     Kind = "home"
	kindCode     Kind = "code"
	kindCause    Kind = "cause"
	kindProvider Kind = "provider"
	kindGuide    Kind = "guide"
	kindPage     Kind = "page"
	kindCodes    Kind = "codes"   // the list of all codes
	kindList     Kind = "list"    // the list of causes, providers or guides
	kindNeutral  Kind = "neutral" // an address without a language
	kindMissing  Kind = "missing" // 404.html
)

// Entry is an address below the language, "451-4.3.0" for /en/451-4.3.0/. The
// rows that do not apply are nil.
type Entry struct {
	Path string // without slashes at its ends; "" is the tool
	Kind Kind
	Doc  string // key of its Markdown in Lang.Docs; the file need not exist

	Reply    smtp.ReplyCode
	Status   smtp.Status
	ReplyRow *catalog.Reply
	Detail   *catalog.Detail
	Pair     *catalog.Pair
	Cause    catalog.Cause
	Provider *catalog.Provider
	Guide    *catalog.Guide

	samples []*Sample // shown on its page
	further []string  // sources that its page names besides those of its rows
}

// operator is content/operator.toml: who runs the site.
type operator struct {
	Name    string   `toml:"name"`
	Address []string `toml:"address"`
	Email   string   `toml:"email"`
	Phone   string   `toml:"phone"`
	Host    string   `toml:"host"`
	Report  string   `toml:"report"`
}

const operatorFile = "content/operator.toml"

// placeholder reports whether nobody has filled in who runs the site.
func (o operator) placeholder() bool {
	return strings.Contains(o.Name+o.Email+o.Host+o.Report, "example.org")
}

// reportLink returns the address at which an error on a page is reported.
func (o operator) reportLink(page string) string {
	return strings.ReplaceAll(o.Report, "{page}", url.QueryEscape(page))
}

// loadSite reads all of content, catalogue and samples in the project's folder.
// Findings are collected in the result; the error is for what cannot go on.
func loadSite(root, base string) (*Site, error) {
	s := &Site{root: root, base: strings.TrimSuffix(base, "/")}
	if u, err := url.Parse(s.base); err != nil || u.Host == "" || u.Path != "" {
		return nil, fmt.Errorf("base URL %q must be scheme and host without a path, such as https://retour.example", base)
	}
	if err := s.loadOperator(); err != nil {
		return nil, err
	}
	codes, err := findLangs(root)
	if err != nil {
		return nil, err
	}
	for _, code := range codes {
		l, err := loadLang(root, code, &s.findings)
		if err != nil {
			return nil, err
		}
		s.langs = append(s.langs, l)
		if err := s.loadDocs(l); err != nil {
			return nil, err
		}
	}
	s.loadDates()
	s.listEntries()
	if err := s.loadSamples(); err != nil {
		return nil, err
	}
	s.placeSamples()
	var docs []*Doc
	for _, l := range s.langs {
		docs = append(docs, l.sortedDocs()...)
	}
	errs := make([]error, len(docs))
	parallel(len(docs), func() func(int) {
		return func(i int) { errs[i] = s.renderDoc(docs[i]) }
	})
	return s, errors.Join(errs...)
}

func (s *Site) loadOperator() error {
	data, err := os.ReadFile(filepath.Join(s.root, operatorFile))
	if err != nil {
		return err
	}
	meta, err := toml.Decode(string(data), &s.operator)
	if err != nil {
		return fmt.Errorf("%s: %w", operatorFile, err)
	}
	for _, key := range meta.Undecoded() {
		s.add(operatorFile, lineOf(data, key.String()), "unknown key %q (known: name, address, email, phone, host, report)", key.String())
	}
	for _, must := range []struct{ key, value string }{
		{"name", s.operator.Name}, {"email", s.operator.Email}, {"host", s.operator.Host}, {"report", s.operator.Report},
	} {
		if must.value == "" {
			s.add(operatorFile, lineOf(data, must.key), "key %q is empty: the imprint and privacy pages need it", must.key)
		}
	}
	return nil
}

// listEntries makes the list of all addresses from the catalogue and, for
// providers, guides and other pages, from what is written.
func (s *Site) listEntries() {
	s.byPath = map[string]*Entry{}
	put := func(e *Entry) {
		if s.byPath[e.Path] != nil {
			s.add("wasm/catalog", 0, "two rows have the address %q: take one out", e.Path)
			return
		}
		s.byPath[e.Path] = e
		if d := e.doc(s.langs[0]); d != nil {
			e.further = d.Sources
		}
		s.entries = append(s.entries, e)
	}
	put(&Entry{Path: "", Kind: kindHome})
	for _, list := range []string{"codes", "causes", "providers", "guides"} {
		kind := kindList
		if list == "codes" {
			kind = kindCodes
		}
		put(&Entry{Path: list, Kind: kind})
	}
	code := func(e Entry) {
		e.Kind, e.Doc = kindCode, "codes/"+e.Path
		put(&e)
	}
	for i := range catalog.Replies {
		row := &catalog.Replies[i]
		code(Entry{Path: row.Code.String(), Reply: row.Code, ReplyRow: row})
	}
	for subject := range catalog.Subjects {
		for i := range catalog.Subjects[subject] {
			row := &catalog.Subjects[subject][i]
			for _, class := range []uint8{2, 4, 5} {
				if row.Classes.Has(class) {
					status := smtp.Status{Class: class, Subject: row.Subject, Detail: row.Number}
					code(Entry{Path: status.String(), Status: status, Detail: row})
				}
			}
		}
	}
	for i := range catalog.Pairs {
		row := &catalog.Pairs[i]
		code(Entry{Path: row.Reply.String() + "-" + row.Status.String(), Reply: row.Reply, Status: row.Status,
			ReplyRow: catalog.ReplyOf(row.Reply), Detail: catalog.DetailOf(row.Status), Pair: row})
	}
	for c := range catalog.Causes {
		id := catalog.Causes[c].ID
		put(&Entry{Path: "causes/" + id, Kind: kindCause, Doc: "causes/" + id, Cause: catalog.Cause(c)})
	}
	source := s.langs[0]
	for i := range catalog.Providers {
		row := &catalog.Providers[i]
		if source.Docs["providers/"+row.ID] != nil {
			put(&Entry{Path: "providers/" + row.ID, Kind: kindProvider, Doc: "providers/" + row.ID, Provider: row})
		}
	}
	for i := range catalog.Guides {
		row := &catalog.Guides[i]
		if source.Docs["guides/"+row.ID] != nil {
			put(&Entry{Path: "guides/" + row.ID, Kind: kindGuide, Doc: "guides/" + row.ID, Guide: row})
		}
	}
	for _, d := range source.sortedDocs() {
		if d.Kind == "pages" {
			put(&Entry{Path: d.Name, Kind: kindPage, Doc: "pages/" + d.Name})
		}
	}
}

// placeSamples gives every page its samples: a code page those whose codes
// lead to it, a cause and a provider page those of their rules.
func (s *Site) placeSamples() {
	for _, one := range s.samples {
		paths := []string{one.Page}
		if one.Rule != nil {
			paths = append(paths, "causes/"+one.Rule.Cause.String(), "providers/"+one.Sender)
		}
		for _, path := range paths {
			if e := s.byPath[path]; e != nil && path != "" {
				e.samples = append(e.samples, one)
			}
		}
	}
}

// entriesOf returns the entries of a kind, in their order.
func (s *Site) entriesOf(kind Kind) []*Entry {
	var list []*Entry
	for _, e := range s.entries {
		if e.Kind == kind {
			list = append(list, e)
		}
	}
	return list
}

// codePath returns the path of the page of a code as written in running text,
// "451", "4.3.0", "451 4.3.0" or "451-4.3.0"; "" where there is none. A pair
// without a page of its own is no link: its parts say different things.
func (s *Site) codePath(text string) string {
	path := strings.Replace(text, " ", "-", 1)
	if e := s.byPath[path]; e != nil && e.Kind == kindCode {
		return path
	}
	if status, ok := smtp.ParseStatus(text); ok {
		return catalog.PagePath(0, status)
	}
	return ""
}

// path returns the address of a written page below the language.
func (d *Doc) path() string {
	if d.Kind == "codes" || d.Kind == "pages" {
		return d.Name
	}
	return d.Kind + "/" + d.Name
}

// href returns a link of a page with its language put in front; links to other
// sites and within the page stay as they are.
func (l *Lang) href(target string) string {
	if strings.HasPrefix(target, "/") {
		return "/" + l.Code + target
	}
	return target
}

// address returns the root-relative address of an entry in a language.
func (l *Lang) address(path string) string {
	if path == "" {
		return "/" + l.Code + "/"
	}
	return "/" + l.Code + "/" + path + "/"
}

// sortedDocs returns the pages of a language by kind and name.
func (l *Lang) sortedDocs() []*Doc {
	list := make([]*Doc, 0, len(l.Docs))
	for _, d := range l.Docs {
		list = append(list, d)
	}
	slices.SortFunc(list, func(a, b *Doc) int { return strings.Compare(a.File, b.File) })
	return list
}
