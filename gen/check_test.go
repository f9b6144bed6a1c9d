package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestCheck runs testdata/check: one archive per subject, with the files that
// are laid over a small copy of the project and the findings expected in them,
// as "want".
func TestCheck(t *testing.T) {
	cases, err := filepath.Glob("testdata/check/*.txtar")
	if err != nil || len(cases) < 10 {
		t.Fatalf("%d cases in testdata/check (%v), want more", len(cases), err)
	}
	for _, name := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			parts, err := readArchive(name)
			if err != nil {
				t.Fatal(err)
			}
			root := smallProject(t)
			var want []string
			mine := map[string]bool{}
			for _, p := range parts {
				if p.name == "want" {
					want = strings.Split(strings.TrimSpace(p.text), "\n")
					continue
				}
				mine[p.name] = true
				file := filepath.Join(root, p.name)
				text := strings.ReplaceAll(p.text, "\n=- ", "\n-- ") // an archive within the archive
				if line, ok := strings.CutPrefix(text, "APPEND\n"); ok {
					old, err := os.ReadFile(file)
					if err != nil {
						t.Fatal(err)
					}
					text = string(old) + line
				}
				if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			site, err := loadSite(root, localBase)
			if err != nil {
				t.Fatal(err)
			}
			if err := site.loadAssets(""); err != nil {
				t.Fatal(err)
			}
			files, err := site.render()
			if err != nil {
				t.Fatal(err)
			}
			site.check(files)
			var got []string
			for _, f := range site.sorted() {
				// Appended files are the project's own: only what the case is about counts there.
				if mine[f.file] && (strings.HasPrefix(f.file, "content/") && strings.HasSuffix(f.file, ".md") || expected(want, f)) {
					got = append(got, f.String())
				}
			}
			for _, line := range want {
				if !slices.ContainsFunc(got, func(g string) bool { return matches(g, line) }) {
					t.Errorf("not found: %s", line)
				}
			}
			for _, g := range got {
				if !slices.ContainsFunc(want, func(line string) bool { return matches(g, line) }) {
					t.Errorf("found, not expected: %s", g)
				}
			}
		})
	}
}

// matches reports whether a finding is the one expected; "…" at the end of an
// expectation stands for any rest, and "file: " for any line of the file.
func matches(got, want string) bool {
	if head, ok := strings.CutSuffix(want, "…"); ok {
		return strings.HasPrefix(got, head)
	}
	return got == want
}

func expected(want []string, f finding) bool {
	return slices.ContainsFunc(want, func(line string) bool { return matches(f.String(), line) })
}

// readArchive is readTxtar with each text as it stands.
func readArchive(name string) ([]part, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var parts []part
	for line := range strings.Lines(string(data)) {
		if head, ok := strings.CutPrefix(strings.TrimSpace(line), "-- "); ok && strings.HasSuffix(head, " --") {
			parts = append(parts, part{name: strings.TrimSuffix(head, " --")})
		} else if len(parts) > 0 {
			parts[len(parts)-1].text += line
		}
	}
	return parts, nil
}

// smallProject returns a copy of the project without its pages and the samples of its rules.
func smallProject(t testing.TB) string {
	t.Helper()
	root := t.TempDir()
	link := func(name string) {
		from, err := filepath.Abs(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(from)
		if os.IsNotExist(err) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	link(operatorFile)
	codes, err := findLangs("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range codes {
		link(uiFile(code))
		link(namesFile(code))
	}
	for _, pattern := range []string{"site/templates/*", "site/style/*", "site/js/*", "site/static/*", "wasm/catalog/*.txtar"} {
		names, err := filepath.Glob(filepath.Join("..", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			link(strings.TrimPrefix(filepath.ToSlash(name), "../"))
		}
	}
	return root
}

// An exemption takes its finding off the list; one that is no longer needed is
// a finding itself.
func TestExemptions(t *testing.T) {
	s := &Site{}
	s.add("a.md", 1, "title is missing")
	s.add("b.md", 1, "title is missing")
	s.checkExemptions([]exemption{{"a.md", "title", "a test"}, {"c.md", "title", "a test"}})
	got := s.sorted()
	if len(got) != 2 || got[0].file != "b.md" || !strings.Contains(got[1].text, "no longer applies") {
		t.Errorf("findings %v, want that of b.md and the exemption of c.md that no longer applies", got)
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"two", "One thing. Another thing.", []string{"One thing.", "Another thing."}},
		{"abbreviation", "Programme, z. B. dieses. Ende.", []string{"Programme, z. B. dieses.", "Ende."}},
		{"question", "Is it? Yes!", []string{"Is it?", "Yes!"}},
		{"code", "Run `postqueue -p`. Then wait.", []string{"Run `postqueue -p`.", "Then wait."}},
		{"none", "", nil},
	} {
		if got := sentences(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestIsExample(t *testing.T) {
	for address, want := range map[string]bool{
		"192.0.2.7": true, "198.51.100.200": true, "203.0.113.1": true, "127.0.0.1": true,
		"9.9.9.9": true, "4.5.4.1": true, "300.1.1.1": true,
		"212.227.15.9": false, "10.0.0.1": false, "192.0.3.1": false,
	} {
		if got := isExample(address); got != want {
			t.Errorf("%s: %t, want %t", address, got, want)
		}
	}
}

func TestLineOf(t *testing.T) {
	data := []byte("# note\na = 1\n\n[reply.451]\nname = \"x\"\nb.one = \"y\"\n")
	for key, want := range map[string]int{"a": 2, "451": 4, "name": 5, "b.one": 6, "c": 0} {
		if got := lineOf(data, key); got != want {
			t.Errorf("%s: line %d, want %d", key, got, want)
		}
	}
}
