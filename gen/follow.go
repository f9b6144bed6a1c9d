package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

var followKey = regexp.MustCompile(`(?m)^english = ".*"$`)

// runFollow notes in translations the state of the text that they follow: in
// the files named, or in all. It is to be run after the texts were compared.
func runFollow(args []string) error {
	site, err := loadSite(".", localBase)
	if err != nil {
		return err
	}
	named := map[string]bool{}
	for _, name := range args {
		named[filepath.ToSlash(filepath.Clean(name))] = true
	}
	source := site.langs[0]
	for _, l := range site.langs[1:] {
		for _, d := range l.sortedDocs() {
			original := source.Docs[d.Kind+"/"+d.Name]
			if len(args) > 0 && !named[d.File] || original == nil || d.Follows == original.Hash {
				continue
			}
			line := []byte(fmt.Sprintf("english = %q", original.Hash))
			if !followKey.Match(d.source[:d.body]) {
				return fmt.Errorf("%s: no line english = \"\" in the front matter: add it", d.File)
			}
			text := append(followKey.ReplaceAll(d.source[:d.body:d.body], line), d.source[d.body:]...)
			if err := os.WriteFile(d.File, text, 0o666); err != nil {
				return err
			}
			fmt.Println(d.File, original.Hash)
		}
	}
	return nil
}
