package main

import (
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"
)

var (
	idAttribute   = regexp.MustCompile(`\sid="([^"]+)"`)
	linkAttribute = regexp.MustCompile(`\s(?:href|src|data-finder|data-strings|data-module|data-worker)="([^"]*)"`)
)

// checkLinks follows every link of the rendered pages that stays on the site.
// Those written in a page are reported with its line.
func (s *Site) checkLinks(files []file) {
	ids := map[string]map[string]bool{} // by address: "/en/451/"
	for _, f := range files {
		address := "/" + strings.TrimSuffix(f.path, "index.html")
		ids[address] = map[string]bool{}
		if strings.HasSuffix(f.path, ".html") {
			for _, m := range idAttribute.FindAllSubmatch(f.data, -1) {
				id := html.UnescapeString(string(m[1]))
				if ids[address][id] {
					s.add(f.path, 0, "two elements have the id %q: rename one heading, or the template's id", id)
				}
				ids[address][id] = true
			}
		}
	}
	// dead says what is wrong with a link, "" if nothing is.
	dead := func(from, target string) string {
		address, anchor, hasAnchor := strings.Cut(target, "#")
		if address == "" {
			address = from
		}
		page, ok := ids[address]
		switch {
		case !ok && !strings.HasSuffix(address, "/") && ids[address+"/"] != nil:
			return "leads to a page without the slash at its end: add it"
		case !ok:
			return "leads to no page: correct it, or write the page"
		case hasAnchor && anchor != "" && !page[anchor]:
			return "leads to a heading that the page lacks: correct the part behind #"
		}
		return ""
	}

	reported := map[string]bool{}
	for _, l := range s.langs {
		for _, d := range l.sortedDocs() {
			for _, link := range d.Links {
				switch {
				case strings.HasPrefix(link.target, "https://"), strings.HasPrefix(link.target, "mailto:"):
				case strings.HasPrefix(link.target, "http:"):
					s.add(d.File, link.line, "link %s is not encrypted: use https", link.target)
				case !strings.HasPrefix(link.target, "/") && !strings.HasPrefix(link.target, "#"):
					s.add(d.File, link.line, "link %s: begin with / and leave out the language, or with https://", link.target)
				case slices.ContainsFunc(s.langs, func(l *Lang) bool { return strings.HasPrefix(link.target, "/"+l.Code+"/") }):
					s.add(d.File, link.line, "link %s names a language: leave it out", link.target)
					reported[l.href(link.target)] = true
				default:
					if why := dead(l.address(d.path()), l.href(link.target)); why != "" {
						s.add(d.File, link.line, "link %s %s", link.target, why)
						reported[l.href(link.target)] = true
					}
				}
			}
		}
	}

	// What is left was made by a template or a table of ours.
	from := map[string]string{}
	for _, f := range files {
		if !strings.HasSuffix(f.path, ".html") {
			continue
		}
		address := "/" + strings.TrimSuffix(f.path, "index.html")
		for _, m := range linkAttribute.FindAllSubmatch(f.data, -1) {
			target := html.UnescapeString(string(m[1]))
			if target == "" || strings.Contains(target, ":") || reported[target] {
				continue
			}
			if strings.HasPrefix(target, "#") {
				target = address + target
			}
			if from[target] == "" {
				from[target] = f.path
			}
		}
	}
	for _, target := range slices.Sorted(maps.Keys(from)) {
		if why := dead("", target); why != "" {
			s.add(from[target], 0, "link %s %s", target, why)
		}
	}
}
