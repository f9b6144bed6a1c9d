package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// runNew writes the frames of a code's pages: front matter and headings. What
// is still missing, check says.
func runNew(args []string) error {
	if len(args) != 1 {
		return errors.New("name one code: make new-code CODE=5.7.30")
	}
	path, err := newPath(args[0])
	if err != nil {
		return err
	}
	site, err := loadSite(".", localBase)
	if err != nil {
		return err
	}
	for _, l := range site.langs {
		name := filepath.Join("content", l.Code, "codes", path+".md")
		if _, err := os.Stat(name); err == nil {
			fmt.Println(name + " exists, left as it is")
			continue
		}
		if err := os.WriteFile(name, []byte(l.frame(path, site.byPath[path])), 0o666); err != nil {
			return err
		}
		fmt.Println(name)
	}
	if site.byPath[path] == nil {
		fmt.Printf("%s has no row yet: add one to wasm/catalog, a name to content/*/names.toml and a sample to %s\n", path, samplesFile)
	}
	fmt.Println("make check says what is missing")
	return nil
}

// newPath returns the name of a code's page: "5.7.30", "451", "451-4.3.0".
func newPath(code string) (string, error) {
	reply, status, isPair := strings.Cut(strings.Replace(code, " ", "-", 1), "-")
	if !isPair {
		if _, ok := smtp.ParseStatus(reply); ok {
			return reply, nil
		}
		status = "5.0.0"
	}
	_, okReply := smtp.ParseReplyCode(reply)
	_, okStatus := smtp.ParseStatus(status)
	if !okReply || !okStatus {
		return "", fmt.Errorf("%q is no code: write 451, 4.3.0 or 451-4.3.0", code)
	}
	return strings.Replace(code, " ", "-", 1), nil
}

// frame returns an empty page for a code at a path; e is nil where it has no row yet.
func (l *Lang) frame(path string, e *Entry) string {
	var b strings.Builder
	b.WriteString("+++\ntitle = \"\"\nsummary = \"\"\n")
	if l.Code != sourceLang {
		b.WriteString("english = \"\"\n")
	}
	b.WriteString("+++\n")
	page := &Doc{Kind: "codes", Name: path}
	for _, form := range sectionForms {
		if form.need(page) != must {
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n", l.sectionWord(form))
		switch form.id {
		case "cases":
			if e == nil {
				break
			}
			for _, c := range e.causes() {
				fmt.Fprintf(&b, "\n### %s {#%s}\n", l.Names.Cause[c.String()].Title, c)
			}
		case "what-to-do":
			for p := catalog.Sender; p < catalog.Nobody; p++ {
				fmt.Fprintf(&b, "\n### %s {#%s}\n\n1. \n", l.must(partyMessage("audience_", p)), p)
			}
		}
	}
	return b.String()
}
