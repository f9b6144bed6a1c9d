package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"retour/content"
)

func TestEveryWrittenPageIsRead(t *testing.T) {
	pages, err := fs.Glob(content.FS, "*/*/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, name := range pages {
		data, err := content.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		p, err := parsePage(data)
		if err != nil || p.Title == "" || p.Summary == "" || p.root.FirstChild() == nil {
			t.Errorf("%s: no title, summary or text: %v", name, err)
			continue
		}
		if strings.Contains(name, "/causes/") && len(p.steps("sender", firstSteps)) == 0 {
			t.Errorf("%s: no steps under {#sender}", name)
		}
	}
}

// messageIDs are those of the interface that the program names; one that ends
// in "_" stands for all that begin so.
var messageIDs = regexp.MustCompile(`"((?:case|cli|long|parts|party|related|section|state|tool|verdict|you)_[a-z_]*|borrowed)"`)

func TestMessagesExistAndAreUsed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range messageIDs.FindAllSubmatch(source, -1) {
			used[string(m[1])] = true
		}
	}
	if len(used) < 30 {
		t.Fatalf("only %d messages found in the program", len(used))
	}
	isUsed := func(id string) bool {
		for name := range used {
			if id == name || strings.HasSuffix(name, "_") && strings.HasPrefix(id, name) {
				return true
			}
		}
		return false
	}
	for _, lang := range []string{"en", "de"} {
		var file map[string]any
		if _, err := toml.DecodeFS(content.FS, lang+"/ui."+lang+".toml", &file); err != nil {
			t.Fatal(err)
		}
		for id := range file {
			if strings.HasPrefix(id, "cli_") && !isUsed(id) {
				t.Errorf("ui.%s.toml: message %s is not used: delete it in every language", lang, id)
			}
		}
		for id := range used {
			found := file[id] != nil
			for name := range file {
				found = found || strings.HasSuffix(id, "_") && strings.HasPrefix(name, id)
			}
			if !found {
				t.Errorf("ui.%s.toml: message %s is missing: the command line uses it", lang, id)
			}
		}
	}
}
