package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// BenchmarkRender reads, renders and writes a site of 5,000 written pages, to
// memory where the machine has such a folder. Compression is left out: it is
// cached by content.
func BenchmarkRender(b *testing.B) {
	const pagesPerLang = 2500
	root := smallProject(b)
	for _, lang := range []string{"en", "de"} {
		model, err := os.ReadFile(filepath.Join("..", "content", lang, "codes", "451-4.3.0.md"))
		if err != nil {
			b.Fatal(err)
		}
		dir := filepath.Join(root, "content", lang, "pages")
		if err := os.MkdirAll(dir, 0o777); err != nil {
			b.Fatal(err)
		}
		for i := range pagesPerLang {
			text := strings.Replace(string(model), `title = "`, fmt.Sprintf(`title = "%d `, i), 1)
			if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("page-%d.md", i)), []byte(text), 0o666); err != nil {
				b.Fatal(err)
			}
		}
	}
	out := b.TempDir()
	if dir, err := os.MkdirTemp("/dev/shm", "retour-"); err == nil {
		out = dir
		defer os.RemoveAll(dir)
	}
	defer debug.SetGCPercent(debug.SetGCPercent(400)) // as main does
	b.ResetTimer()
	pages := 0
	var rendering time.Duration
	for range b.N {
		site, err := loadSite(root, localBase)
		if err != nil {
			b.Fatal(err)
		}
		if err := site.loadAssets(""); err != nil {
			b.Fatal(err)
		}
		start := time.Now()
		files, err := site.render()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := (output{dir: out}).write(files); err != nil {
			b.Fatal(err)
		}
		rendering += time.Since(start)
		for _, f := range files {
			if strings.HasSuffix(f.path, ".html") {
				pages++
			}
		}
	}
	b.ReportMetric(float64(pages)/rendering.Seconds(), "pages/s")
	b.ReportMetric(float64(pages)/b.Elapsed().Seconds(), "pages-with-reading/s")
}
