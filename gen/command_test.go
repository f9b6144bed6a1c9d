package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"retour/wasm/catalog"
)

// write makes a file in the working folder.
func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestNewWritesFrames(t *testing.T) {
	t.Chdir(smallProject(t))
	for _, lang := range []string{"en", "de"} {
		if err := os.MkdirAll(filepath.Join("content", lang, "codes"), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	if err := runNew([]string{"451 4.3.0"}); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]string{
		"content/en/codes/451-4.3.0.md": {"title = \"\"", "## Which case is yours?", "{#receiver-internal-error}", "### You sent the message {#sender}"},
		"content/de/codes/451-4.3.0.md": {"english = \"\"", "## Welcher Fall liegt vor?", "### Sie haben die Nachricht verschickt {#sender}"},
	} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range want {
			if !strings.Contains(string(text), w) {
				t.Errorf("%s lacks %q:\n%s", name, w, text)
			}
		}
	}
	// Where nothing is to be done, the frame has no place for steps.
	if err := runNew([]string{"250"}); err != nil {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile("content/en/codes/250.md"); !strings.Contains(string(text), "## Questions") || strings.Contains(string(text), "## What to do") {
		t.Errorf("the frame of a success: %s", text)
	}
	// A page that exists is left alone.
	write(t, "content/en/codes/451-4.3.0.md", "mine")
	if err := runNew([]string{"451-4.3.0"}); err != nil {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile("content/en/codes/451-4.3.0.md"); string(text) != "mine" {
		t.Errorf("the page was overwritten: %s", text)
	}
	if err := runNew([]string{"../../x"}); err == nil {
		t.Error("a name that is no code was taken")
	}
}

func TestFollowNotesTheState(t *testing.T) {
	t.Chdir(smallProject(t))
	write(t, "content/en/guides/a.md", "+++\ntitle = \"x\"\n+++\n\nWords.\n")
	write(t, "content/de/guides/a.md", "+++\ntitle = \"x\"\nenglish = \"\"\n+++\n\nWörter. english = \"\"\n")
	write(t, "content/en/guides/b.md", "+++\ntitle = \"x\"\n+++\n\nOther words.\n")
	write(t, "content/de/guides/b.md", "+++\ntitle = \"x\"\nenglish = \"\"\n+++\n\nWörter.\n")
	if err := runFollow([]string{"content/de/guides/a.md"}); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile("content/de/guides/a.md")
	// SHA-256 of the English file, taken with sha256sum.
	if want := "+++\ntitle = \"x\"\nenglish = \"HASH\"\n+++\n\nWörter. english = \"\"\n"; string(got) != strings.Replace(want, "HASH", "d11cbfe9b4c3", 1) {
		t.Errorf("got %s", got)
	}
	if other, _ := os.ReadFile("content/de/guides/b.md"); !strings.Contains(string(other), `english = ""`) {
		t.Errorf("a file that was not named was changed: %s", other)
	}
}

func TestBuildWritesTheSite(t *testing.T) {
	t.Chdir(smallProject(t))
	// The small project has findings by the thousand, and they are not the subject.
	stderr := os.Stderr
	defer func() { os.Stderr = stderr }()
	os.Stderr, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	write(t, "explain.wasm", "\x00asm")
	if err := runBuild([]string{"-out", "public", "-wasm", "missing.wasm"}); err == nil {
		t.Error("built without the module")
	}
	if err := runBuild([]string{"-out", "public", "-wasm", "explain.wasm", "-base", "https://retour.example/path"}); err == nil {
		t.Error("a base URL with a path was taken")
	}
	if err := runBuild([]string{"-out", "public", "-wasm", "explain.wasm", "-base", "https://retour.example", "-draft"}); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("public/en/451/index.html")
	if err != nil || !strings.Contains(string(page), `<link rel="canonical" href="https://retour.example/en/451/">`) {
		t.Errorf("no page with the base URL (%v)", err)
	}
	for _, name := range []string{"index.html", "404.html", "_headers", "robots.txt", "sitemap.xml", "favicon.ico", "favicon.svg", "451/index.html", "de/451/index.json"} {
		if _, err := os.Stat(filepath.Join("public", name)); err != nil {
			t.Errorf("%s is missing", name)
		}
	}
}

// A file that changes is noticed by serve, a Go file is not.
func TestStamp(t *testing.T) {
	t.Chdir(smallProject(t))
	before := stamp()
	write(t, "content/content.go", "package content")
	if stamp() != before {
		t.Error("a Go file was taken for content")
	}
	write(t, "content/en/guides/new.md", "x")
	if stamp() == before {
		t.Error("a new page was not noticed")
	}
}

func TestMessages(t *testing.T) {
	site, _ := project()
	for _, c := range []struct {
		name, lang, id string
		pairs          []any
		want           string
	}{
		{"plain", "de", "copy", nil, "Kopieren"},
		{"one", "en", "samples_further", []any{"Count", 1}, "One more reply"},
		{"many", "de", "samples_further", []any{"Count", 3}, "3 weitere Antworten"},
		{"placeholder", "en", "source_section", []any{"Section", "4.2"}, "section 4.2"},
	} {
		for _, l := range site.langs {
			if l.Code != c.lang {
				continue
			}
			if got, err := l.text(c.id, c.pairs...); got != c.want || err != nil {
				t.Errorf("%s: %q (%v), want %q", c.name, got, err, c.want)
			}
		}
	}
	if _, err := site.langs[0].text("no_such_message"); err == nil {
		t.Error("an unknown message is no error")
	}
}

func TestVerdicts(t *testing.T) {
	site, _ := project()
	en := site.langs[0]
	for _, c := range []struct {
		name  string
		got   verdict
		tone  string
		party string
	}{
		{"success", en.classVerdict(2, nil), "done", "Nobody"},
		{"a step in between", en.classVerdict(3, nil), "done", "Nobody"},
		{"temporary, the servers settle it", en.classVerdict(4, []catalog.Cause{catalog.Greylisted}), "wait", "Nobody"},
		{"temporary, somebody acts if it lasts", en.classVerdict(4, []catalog.Cause{catalog.ReceiverInternalError}), "wait", "Nobody at first; if it lasts, the recipient's mail administration"},
		{"temporary, somebody acts", en.classVerdict(4, []catalog.Cause{catalog.MailboxFull}), "wait", "The recipient"},
		{"permanent, one party", en.classVerdict(5, []catalog.Cause{catalog.NoSuchMailbox, catalog.NoSuchDomain}), "stop", "You, the sender"},
		{"permanent, two parties", en.classVerdict(5, []catalog.Cause{catalog.NoSuchMailbox, catalog.RelayDenied}), "stop", "You, the sender; sometimes the administration of your mail server"},
		{"permanent, three parties", en.classVerdict(5, []catalog.Cause{catalog.NoSuchMailbox, catalog.RelayDenied, catalog.MailboxFull}), "stop", "It depends on the case; most often you, the sender"},
		{"a cause that passes", en.causeVerdict(catalog.Greylisted, true, false), "wait", "Nobody"},
		{"a cause of both classes", en.causeVerdict(catalog.MailboxFull, true, true), "stop", "The recipient"},
	} {
		if c.got.Tone != c.tone || c.got.Party != c.party {
			t.Errorf("%s: %s, %q; want %s, %q", c.name, c.got.Tone, c.got.Party, c.tone, c.party)
		}
		if c.got.Word == "" || c.got.You == "" || c.got.Long == "" {
			t.Errorf("%s: a part of the verdict is empty: %+v", c.name, c.got)
		}
	}
}
