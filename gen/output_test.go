package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func TestOutput(t *testing.T) {
	dir, cache := filepath.Join(t.TempDir(), "public"), t.TempDir()
	text := []byte(strings.Repeat("the same words again and again, ", 100))
	o := output{dir: dir, cache: cache}
	files := []file{{"_headers", []byte("x")}, {"en/451/index.html", text}, {"en/old/index.html", text}, {"favicon.ico", text}}
	if n, err := o.write(files); err != nil || n != 8 {
		t.Fatalf("first run: %d files written (%v), want 4 and 4 compressed ones", n, err)
	}
	for name, unpack := range map[string]func(io.Reader) (io.Reader, error){
		".br": func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
		".gz": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	} {
		packed, err := os.ReadFile(filepath.Join(dir, "en/451/index.html"+name))
		if err != nil {
			t.Fatal(err)
		}
		r, err := unpack(bytes.NewReader(packed))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, text) || len(packed) >= len(text)/4 {
			t.Errorf("%s: %d bytes that unpack to %d (%v), want %d in less than a quarter", name, len(packed), len(got), err, len(text))
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "favicon.ico.br")); err == nil {
		t.Error("an icon was compressed again")
	}

	before, _ := os.Stat(filepath.Join(dir, "en/451/index.html"))
	if n, err := o.write(files); err != nil || n != 0 {
		t.Errorf("second run: %d files written (%v), want none", n, err)
	}
	if after, _ := os.Stat(filepath.Join(dir, "en/451/index.html")); !after.ModTime().Equal(before.ModTime()) {
		t.Error("an unchanged file was written again")
	}

	if _, err := o.write(files[:2]); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "en/old")); err == nil {
		t.Error("a page that no longer exists was left")
	}
	if _, err := (output{dir: t.TempDir()}).write(append(files, files[0])); err == nil {
		t.Error("two files with the same path were accepted")
	}
}

// A folder with something else in it is not emptied.
func TestOutputLeavesForeignFolders(t *testing.T) {
	dir := t.TempDir()
	keep := filepath.Join(dir, "letter.txt")
	if err := os.WriteFile(keep, []byte("x"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := (output{dir: dir}).write([]file{{"index.html", nil}}); err == nil {
		t.Error("written into a folder that holds no site")
	}
	if _, err := os.Stat(keep); err != nil {
		t.Error("the file there is gone")
	}
}

// The same text is compressed once, then taken from the cache, and a change of
// one page compresses one page.
func TestCompressionCache(t *testing.T) {
	cache := t.TempDir()
	count := func() (n int) {
		filepath.WalkDir(cache, func(path string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				n++
			}
			return err
		})
		return n
	}
	page := func(i int) file { return file{fmt.Sprintf("p%d/index.html", i), []byte(fmt.Sprint("page ", i))} }
	files := []file{{"_headers", nil}, page(1), page(2), page(3)}
	for _, step := range []struct {
		files []file
		want  int
	}{{files, 6}, {files, 6}, {append(files[:3:3], page(4)), 8}} {
		if _, err := (output{dir: filepath.Join(t.TempDir(), "public"), cache: cache}).write(step.files); err != nil {
			t.Fatal(err)
		}
		if got := count(); got != step.want {
			t.Errorf("%d results in the cache, want %d", got, step.want)
		}
	}
}

func TestNewPath(t *testing.T) {
	for code, want := range map[string]string{
		"5.7.30": "5.7.30", "451": "451", "451-4.3.0": "451-4.3.0", "451 4.3.0": "451-4.3.0",
		"": "", "9.9.9": "", "4.3": "", "451-": "", "../451": "", "451-4.3.0-x": "",
	} {
		got, err := newPath(code)
		if got != want || (err != nil) != (want == "") {
			t.Errorf("%q: %q, %v; want %q", code, got, err, want)
		}
	}
}

func TestReportLink(t *testing.T) {
	o := operator{Report: "mailto:a@example.org?subject=Retour%3A%20{page}"}
	if got, want := o.reportLink("http://127.0.0.1:8080/en/451/"), "mailto:a@example.org?subject=Retour%3A%20http%3A%2F%2F127.0.0.1%3A8080%2Fen%2F451%2F"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if !o.placeholder() || (operator{Name: "A", Email: "a@retour.test", Host: "H", Report: "mailto:a@retour.test"}).placeholder() {
		t.Error("a placeholder is one that names example.org")
	}
}
