package main

import (
	"maps"
	"testing"
)

// The newest commit that names a file gives its date, in whatever order they come.
func TestCommitDates(t *testing.T) {
	got := commitDates("> 2026-11-03\n\ncontent/en/a.md\ncontent/en/b.md\n> 2026-11-21\n\ncontent/en/b.md\n> 2026-10-01\n\ncontent/en/a.md\n")
	want := map[string]string{"content/en/a.md": "2026-11-03", "content/en/b.md": "2026-11-21"}
	if !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Without a history there are no dates, and the pages say so by leaving them out.
func TestNoDatesWithoutHistory(t *testing.T) {
	root := smallProject(t)
	write(t, root+"/content/en/codes/451.md", "+++\ntitle = \"x\"\n+++\n\nWords.\n")
	site, err := loadSite(root, localBase)
	if err != nil {
		t.Fatal(err)
	}
	en := site.langs[0]
	for path, want := range map[string]pageState{"451": {Depth: "deep"}, "causes/greylisted": {Depth: "brief"}, "causes/sending-account-blocked": {Depth: "brief", Seen: "2026-11"}} {
		if got := site.state(en, site.byPath[path]); got == nil || *got != want {
			t.Errorf("%s: %+v, want %+v", path, got, want)
		}
	}
	if got := site.state(en, site.byPath["codes"]); got != nil {
		t.Errorf("the list of codes has a state: %+v", got)
	}
}
