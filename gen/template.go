package main

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"path/filepath"
	"strings"
)

// look is the site's templates, one set per language: the function t gives
// the interface's messages in that language.
type look struct {
	sets map[string]*template.Template
}

// loadLook parses site/templates. Each page is the template named after its
// kind, inside layout.html.
func (s *Site) loadLook() (*look, error) {
	pattern := filepath.Join(s.root, "site", "templates", "*.html")
	base, err := template.New("").Funcs(templateFuncs(s.langs[0])).ParseGlob(pattern)
	if err != nil {
		return nil, err
	}
	k := &look{sets: map[string]*template.Template{}}
	for _, l := range s.langs {
		set, err := base.Clone()
		if err != nil {
			return nil, err
		}
		k.sets[l.Code] = set.Funcs(templateFuncs(l))
	}
	return k, nil
}

// templateFuncs are what templates can call:
//
//	t "id" "Name" value …     a message of the interface
//	link "causes"             the address of a page in this language
//	csp                       the policy for the meta element
//	symbol .Tone              the sign that goes with a verdict's colour
func templateFuncs(l *Lang) template.FuncMap {
	return template.FuncMap{
		"t":      l.text,
		"link":   l.address,
		"csp":    func() string { return metaPolicy },
		"symbol": symbol,
	}
}

// symbol returns the sign for a tone, so that colour never stands alone.
func symbol(tone string) string {
	switch tone {
	case "wait":
		return "!"
	case "stop":
		return "✕"
	}
	return "✓"
}

// neutralView is what the templates of pages without a language show.
type neutralView struct {
	Kind       Kind
	Path       string
	Code       string
	Base       string
	Alternates []alternate
	Default    string
	Assets     *assets
	Languages  []neutralLanguage
}

// neutralLanguage is the part of such a page in one language.
type neutralLanguage struct {
	Lang, Name, Address, Title, Finder string
	Set                                *Lang
}

// T returns a message in the part's language.
func (n neutralLanguage) T(id string) (string, error) { return n.Set.text(id) }

// Link returns an address in the part's language.
func (n neutralLanguage) Link(path string) string { return n.Set.address(path) }

// neutralView prepares the page without a language for an entry.
func (s *Site) neutralView(kind Kind, e *Entry) *neutralView {
	v := &neutralView{Kind: kind, Path: e.Path, Code: e.code(), Base: s.base, Assets: s.assets,
		Default: s.base + neutralAddress(e.Path), Alternates: s.alternates(nil, e.Path)}
	for _, l := range s.langs {
		v.Languages = append(v.Languages, neutralLanguage{l.Code, l.must("language_name"), l.address(e.Path), s.title(l, e), s.assets.Finder[l.Code], l})
	}
	return v
}

// job is one file to render.
type job struct {
	path string
	set  string // language of the templates
	name string // template
	data func() any
}

// render returns every file of the site, assets included. Pages are rendered
// by as many workers as there are processors, each with one buffer.
func (s *Site) render() ([]file, error) {
	look, err := s.loadLook()
	if err != nil {
		return nil, err
	}
	var jobs []job
	for _, l := range s.langs {
		for _, e := range s.entries {
			path := strings.TrimPrefix(l.address(e.Path), "/") + "index.html"
			jobs = append(jobs, job{path, l.Code, "layout.html", func() any { return s.view(l, e) }})
		}
	}
	source := s.langs[0].Code
	for _, e := range s.entries {
		path := strings.TrimPrefix(neutralAddress(e.Path), "/") + "index.html"
		jobs = append(jobs, job{path, source, "neutral.html", func() any { return s.neutralView(kindNeutral, e) }})
	}
	jobs = append(jobs, job{"404.html", source, "missing.html", func() any { return s.neutralView(kindMissing, s.byPath[""]) }})

	files := make([]file, len(jobs))
	errs := make([]error, len(jobs))
	parallel(len(jobs), func() func(int) {
		var b bytes.Buffer
		return func(i int) {
			b.Reset()
			j := jobs[i]
			if err := look.sets[j.set].ExecuteTemplate(&b, j.name, j.data()); err != nil {
				errs[i] = fmt.Errorf("%s: %w", j.path, err)
				return
			}
			files[i] = file{j.path, bytes.Clone(b.Bytes())}
		}
	})
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	for _, l := range s.langs {
		for _, e := range s.entriesOf(kindCode) {
			data, err := s.codeJSON(l, e)
			if err != nil {
				return nil, err
			}
			files = append(files, file{strings.TrimPrefix(l.address(e.Path), "/") + "index.json", data})
		}
	}
	files = append(files, s.assets.files...)
	files = append(files, s.sitemap(), s.robots(), s.headersFile())
	return files, nil
}
