package browser

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"
)

// compile returns a module built from one Go file, as ours is built.
func compile(t testing.TB, source string) []byte {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"main.go": source, "go.mod": "module other\n\ngo 1.24\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	build := moduleBuild(filepath.Join(dir, "out.wasm"), ".", "GO_DIR="+dir)
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, bytes.TrimSpace(text))
	}
	module, err := os.ReadFile(filepath.Join(dir, "out.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// withModule returns the address of the site with another module in it, while there is one, and nothing compressed.
func withModule(t testing.TB, other *atomic.Pointer[[]byte]) string {
	t.Helper()
	target, err := url.Parse(site)
	if err != nil {
		t.Fatal(err)
	}
	own := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if module := other.Load(); module != nil && strings.HasSuffix(r.URL.Path, ".wasm") {
			w.Header().Set("Content-Type", "application/wasm")
			w.Write(*module)
			return
		}
		r.Header.Set("Accept-Encoding", "identity")
		own.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// faulty is the source of a module that breaks down on some inputs.
const faulty = `package main

import "unsafe"

var in []byte
var out = []byte(` + "`" + `{"file":"","message":1,"kind":"other","subject":"","date":"","reporter":{"software":"","host":""},"recipients":[],"notes":["not-a-bounce"]}` + "`" + `)

//go:wasmexport input
func input(n int32) unsafe.Pointer {
	in = make([]byte, n)
	return unsafe.Pointer(unsafe.SliceData(in))
}

//go:wasmexport explain
func explain(n, lang int32) unsafe.Pointer {
	switch string(in[:4]) {
	case "trap":
		panic("trap")
	case "loop":
		for i := 0; ; i++ {
			in[0] = byte(i)
		}
	}
	return unsafe.Pointer(unsafe.SliceData(out))
}

//go:wasmexport output_length
func outputLength() int32 { return int32(len(out)) }

func main() {}
`

// TestBreakdown explains with a module that traps or never ends: the page says so, and the next text is explained.
func TestBreakdown(t *testing.T) {
	module := compile(t, faulty)
	var other atomic.Pointer[[]byte]
	other.Store(&module)
	p := newPage(t)
	p.do(chromedp.Navigate(withModule(t, &other) + "/en/"))
	for _, c := range []struct{ text, want string }{
		{"fine", "This does not look like a report"},
		{"trap", "This text could not be read to its end"},
		{"fine", "This does not look like a report"},
		{"loop", "This text takes too long to read"},
		{"fine", "This does not look like a report"},
	} {
		p.paste(c.text)
		p.contains("the answer to "+c.text, p.text("#answers"), c.want)
	}
}

// TestNoModule opens the tool where the module cannot be loaded.
func TestNoModule(t *testing.T) {
	var other atomic.Pointer[[]byte]
	other.Store(&[]byte{'n', 'o'})
	p := newPage(t)
	p.do(chromedp.Navigate(withModule(t, &other) + "/de/"))
	p.paste("550 5.1.1")
	p.contains("the answer", p.text("#answers"), "Das Leseprogramm konnte nicht geladen werden")
	other.Store(nil)
	p.paste("550 5.1.1")
	p.contains("the answer once the module is there", p.text("#answers"), "5.1.1")
}
