package main

import (
	"os/exec"
	"path/filepath"
	"strings"

	"retour/wasm/catalog"
	"retour/wasm/rules"
)

// A page says at its foot how deep it goes and from when its text is. The date
// is that of the last commit that changed the file, "2026-11-21": the same in
// every clone, whatever the clock says. Where there is no history to ask, or
// only its newest piece (a shallow clone), pages carry no date.

// loadDates reads the dates of all pages of all languages.
func (s *Site) loadDates() {
	git := func(args ...string) string {
		out, err := exec.Command("git", append([]string{"-C", s.root, "-c", "core.quotePath=false"}, args...)...).Output()
		if err != nil {
			return ""
		}
		return strings.TrimSpace(string(out))
	}
	if git("rev-parse", "--is-shallow-repository") != "false" {
		return
	}
	// The project need not be the top of its repository: --relative names files from it.
	dates := commitDates(git("log", "--relative", "--name-only", "--no-renames", "--format="+commitMark+"%as", "--", "content"))
	for _, l := range s.langs {
		for _, d := range l.Docs {
			d.Date = dates[d.File]
		}
	}
}

// commitMark begins the line of a commit in what loadDates asks for.
const commitMark = "> "

// commitDates returns the newest date of each file of a log: lines with a date,
// each followed by the files of that commit.
func commitDates(log string) map[string]string {
	dates := map[string]string{}
	date := ""
	for _, line := range strings.Split(log, "\n") {
		if day, ok := strings.CutPrefix(line, commitMark); ok {
			date = day
		} else if name := filepath.ToSlash(line); name != "" && dates[name] < date {
			dates[name] = date
		}
	}
	return dates
}

// pageState is what the foot of a page says about it.
type pageState struct {
	Depth string // ends the ID of a message: deep, short or brief
	Text  string // date of its text, "" unknown
	Seen  string // month in which a source of a page without text was last read, "" unknown
}

// state returns what the foot of a page says, nil for pages that explain
// nothing: lists, the tool, imprint and the like.
func (s *Site) state(l *Lang, e *Entry) *pageState {
	switch e.Kind {
	case kindCode, kindCause, kindProvider, kindGuide:
	default:
		return nil
	}
	d := e.text(l)
	if d == nil {
		one := pageState{Depth: "brief"}
		for _, source := range l.sources(e.sources()) {
			one.Seen = max(one.Seen, source.Seen)
		}
		return &one
	}
	if d.goesWell() && !d.hasHeading("what-to-do") {
		return &pageState{Depth: "short", Text: d.Date}
	}
	return &pageState{Depth: "deep", Text: d.Date}
}

// wordings returns the document from which most of a provider's replies are
// known, false for a provider without rules. Where the catalogue has the same
// document, its title is used.
func wordings(provider string) (source, bool) {
	for _, from := range rules.Sources() {
		if from.ID != provider {
			continue
		}
		one := source{Title: from.Document, Seen: from.Seen}
		if address, ok := strings.CutPrefix(from.Document, "https://"); ok {
			one.Title, one.Address = strings.TrimSuffix(address, "/"), from.Document
		}
		for i := range catalog.Sources {
			if row := &catalog.Sources[i]; row.URL != "" && strings.TrimSuffix(row.URL, "/") == strings.TrimSuffix(from.Document, "/") {
				one = source{Title: row.Title, Address: row.URL, Seen: max(row.Seen, from.Seen)}
			}
		}
		return one, true
	}
	return source{}, false
}
