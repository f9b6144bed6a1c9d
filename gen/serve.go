package main

import (
	"flag"
	"fmt"
	"io/fs"
	"mime"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
)

// rebuildPause is the time between two looks at the files, in serve.
const rebuildPause = 700 * time.Millisecond

// servedDir is where serve builds; public holds finished sites only.
const servedDir = ".build/site"

func runServe(args []string) error {
	flags := flag.NewFlagSet("serve", flag.ExitOnError)
	port := flags.String("port", "8080", "port on 127.0.0.1; 0 picks a free one")
	dir := flags.String("dir", "", "serve this built folder as it is")
	wasm := flags.String("wasm", filepath.Join(".build", "explain.wasm"), "the compiled module")
	flags.Parse(args)

	listener, err := net.Listen("tcp", "127.0.0.1:"+*port)
	if err != nil {
		return fmt.Errorf("%w; choose another port with PORT=", err)
	}
	root := *dir
	if root == "" {
		root = servedDir
		base := "http://" + listener.Addr().String()
		seen := stamp()
		if err := rebuild(root, *wasm, base); err != nil {
			return err
		}
		go func() {
			for range time.Tick(rebuildPause) {
				if now := stamp(); now != seen {
					seen = now
					start := time.Now()
					if err := rebuild(root, *wasm, base); err != nil {
						fmt.Fprintln(os.Stderr, err)
						continue
					}
					fmt.Printf("built again in %d ms\n", time.Since(start).Milliseconds())
				}
			}
		}()
	} else if _, err := os.Stat(filepath.Join(root, "index.html")); err != nil {
		return fmt.Errorf("%s holds no built site: %w", root, err)
	}
	fmt.Printf("http://%s/\n", listener.Addr())
	return http.Serve(listener, siteHandler(os.DirFS(root)))
}

// rebuild writes the site without precompression. Findings are printed, and
// the site is served in spite of them: a writer wants to see the page.
func rebuild(dir, wasm, base string) error {
	site, err := loadSite(".", base)
	if err != nil {
		return err
	}
	if err := site.loadAssets(wasm); err != nil {
		return err
	}
	files, err := site.render()
	if err != nil {
		return err
	}
	site.check(files)
	site.report(os.Stderr)
	_, err = output{dir: dir}.write(files)
	return err
}

// stamp returns something that changes with any file that the site is made of.
// Go files are not among them: they need a new start.
func stamp() string {
	var newest time.Time
	count := 0
	for _, folder := range []string{"content", "site", "wasm", ".build/explain.wasm"} {
		filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, ".go") {
				return nil
			}
			if info, err := d.Info(); err == nil {
				count++
				if info.ModTime().After(newest) {
					newest = info.ModTime()
				}
			}
			return nil
		})
	}
	return fmt.Sprint(newest, count)
}

// siteHandler serves a built site as a static host does that knows _headers:
// index.html of a folder, compressed forms where the browser takes them, the
// page for missing addresses with status 404.
func siteHandler(site fs.FS) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "this site is read only", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
		if info, err := fs.Stat(site, name); name != "" && err == nil && info.IsDir() && !strings.HasSuffix(r.URL.Path, "/") {
			target := "/" + name + "/"
			if r.URL.RawQuery != "" {
				target += "?" + r.URL.RawQuery
			}
			http.Redirect(w, r, target, http.StatusMovedPermanently)
			return
		}
		if strings.HasSuffix(r.URL.Path, "/") {
			name = path.Join(name, "index.html")
		}
		status := http.StatusOK
		data, err := fs.ReadFile(site, name)
		if err != nil || name == "_headers" {
			name, status = "404.html", http.StatusNotFound
			if data, err = fs.ReadFile(site, name); err != nil {
				http.Error(w, "not found", status)
				return
			}
		}
		for _, h := range headersFor(name) {
			w.Header().Set(h.name, h.value)
		}
		w.Header().Set("Content-Type", contentType(name))
		w.Header().Add("Vary", "Accept-Encoding")
		for _, form := range []struct{ ending, name string }{{".br", "br"}, {".gz", "gzip"}} {
			if !strings.Contains(r.Header.Get("Accept-Encoding"), form.name) {
				continue
			}
			if packed, err := fs.ReadFile(site, name+form.ending); err == nil {
				w.Header().Set("Content-Encoding", form.name)
				data = packed
				break
			}
		}
		w.Header().Set("Content-Length", fmt.Sprint(len(data)))
		w.WriteHeader(status)
		if r.Method == http.MethodGet {
			w.Write(data)
		}
	})
}

// contentType returns the MIME type of a file. The types are named here,
// because those of the mime package depend on the machine.
func contentType(name string) string {
	types := map[string]string{
		".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
		".json": "application/json; charset=utf-8", ".wasm": "application/wasm", ".svg": "image/svg+xml",
		".ico": "image/x-icon", ".png": "image/png", ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8",
	}
	if t := types[path.Ext(name)]; t != "" {
		return t
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}
