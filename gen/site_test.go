package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"html"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

// project loads and renders the real site once. The module stands in as a few
// bytes: these tests do not run it.
var project = sync.OnceValues(func() (*Site, []file) {
	site, err := loadSite("..", localBase)
	if err != nil {
		panic(err)
	}
	module, err := os.CreateTemp("", "explain-*.wasm")
	if err != nil {
		panic(err)
	}
	defer os.Remove(module.Name())
	module.WriteString("\x00asm")
	module.Close()
	if err := site.loadAssets(module.Name()); err != nil {
		panic(err)
	}
	files, err := site.render()
	if err != nil {
		panic(err)
	}
	return site, files
})

// builtFile returns a file of the rendered project.
func builtFile(t *testing.T, path string) string {
	t.Helper()
	_, files := project()
	for _, f := range files {
		if f.path == path {
			return string(f.data)
		}
	}
	t.Fatalf("the site has no file %s", path)
	return ""
}

func TestEveryLinkAndAnchorResolves(t *testing.T) {
	site, files := project()
	check := &Site{root: site.root, langs: site.langs, byPath: site.byPath}
	check.checkLinks(files)
	for _, f := range check.sorted() {
		t.Error(f)
	}
}

// Every page names its address, the same page in every language with a way
// back, and the address without a language.
func TestAlternates(t *testing.T) {
	site, files := project()
	byPath := map[string]string{}
	for _, f := range files {
		byPath[f.path] = string(f.data)
	}
	link := regexp.MustCompile(`<link rel="alternate" hreflang="([a-z-]+)" href="([^"]+)">`)
	for _, e := range site.entries {
		for _, l := range site.langs {
			path := strings.TrimPrefix(l.address(e.Path), "/") + "index.html"
			page := byPath[path]
			canonical := e.Path
			if e.doc(l) == nil && e.text(l) != nil {
				canonical = e.text(l).Name
			}
			if want := `<link rel="canonical" href="` + site.base + l.address(canonical) + `">`; !strings.Contains(page, want) {
				t.Errorf("%s: no %s", path, want)
			}
			if want := `<html lang="` + l.Code + `"`; !strings.Contains(page, want) {
				t.Errorf("%s: no %s", path, want)
			}
			got := map[string]string{}
			for _, m := range link.FindAllStringSubmatch(page, -1) {
				got[m[1]] = m[2]
			}
			if len(got) != len(site.langs)+1 || got["x-default"] != site.base+neutralAddress(e.Path) {
				t.Errorf("%s: alternates %v, want one per language and x-default %s", path, got, site.base+neutralAddress(e.Path))
			}
			for _, other := range site.langs {
				if got[other.Code] != site.base+other.address(e.Path) {
					t.Errorf("%s: hreflang %s = %q, want %q", path, other.Code, got[other.Code], site.base+other.address(e.Path))
				}
			}
		}
	}
}

func TestStructuredDataParses(t *testing.T) {
	_, files := project()
	block := regexp.MustCompile(`(?s)<script type="application/ld\+json">(.*?)</script>`)
	kinds := map[string]int{}
	for _, f := range files {
		for _, m := range block.FindAllSubmatch(f.data, -1) {
			var data map[string]any
			if err := json.Unmarshal(m[1], &data); err != nil {
				t.Errorf("%s: %v", f.path, err)
				continue
			}
			kinds[data["@type"].(string)]++
		}
	}
	if kinds["BreadcrumbList"] < 100 || kinds["FAQPage"] < 20 {
		t.Errorf("JSON-LD blocks by type: %v, want breadcrumbs on most pages and questions on written ones", kinds)
	}
}

func TestQuestionsAreThoseOfThePage(t *testing.T) {
	site, _ := project()
	for _, l := range site.langs {
		e := site.byPath["451-4.3.0"]
		questions := e.doc(l).questions()
		if len(questions) < minQuestions {
			t.Fatalf("%s: %d questions, want at least %d", l.Code, len(questions), minQuestions)
		}
		for _, q := range questions {
			if !strings.HasSuffix(q.Question, "?") || q.Answer == "" {
				t.Errorf("%s: question %q, answer %q", l.Code, q.Question, q.Answer)
			}
		}
	}
}

func TestSitemapListsEveryPage(t *testing.T) {
	site, _ := project()
	var sitemap struct {
		URL []struct {
			Loc  string `xml:"loc"`
			Link []struct {
				Lang string `xml:"hreflang,attr"`
			} `xml:"link"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(builtFile(t, "sitemap.xml")), &sitemap); err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, u := range sitemap.URL {
		listed[u.Loc] = true
		if len(u.Link) != len(site.langs)+1 {
			t.Errorf("%s: %d links to other languages, want %d", u.Loc, len(u.Link), len(site.langs)+1)
		}
	}
	want, borrowed := 0, 0
	for _, e := range site.entries {
		for _, l := range site.langs {
			own := e.doc(l) != nil || e.text(l) == nil // else another page is the canonical one
			if listed[site.base+l.address(e.Path)] != own {
				t.Errorf("%s in the sitemap: %v, want %v", l.address(e.Path), !own, own)
			}
			if own {
				want++
			} else {
				borrowed++
			}
		}
	}
	if borrowed == 0 {
		t.Error("no pair shows the words of another page")
	}
	if len(listed) != want {
		t.Errorf("%d addresses in the sitemap, want %d", len(listed), want)
	}
}

// Nothing of the pages may run that the policy does not allow: no inline
// script, no inline style, nothing loaded from elsewhere.
func TestPagesKeepToThePolicy(t *testing.T) {
	_, files := project()
	script := regexp.MustCompile(`<script([^>]*)>`)
	inline := regexp.MustCompile(`<[^>]+\s(?:style|on[a-z]+)=|<style|javascript:`)
	loaded := regexp.MustCompile(`<(?:script|link rel="(?:stylesheet|icon)"|img|iframe|form)[^>]*(?:src|href|action)="([^"]*)"`)
	for _, f := range files {
		if !strings.HasSuffix(f.path, ".html") {
			continue
		}
		for _, m := range script.FindAllSubmatch(f.data, -1) {
			if a := string(m[1]); !strings.Contains(a, ` src="/assets/`) && a != ` type="application/ld+json"` {
				t.Errorf("%s: <script%s> is inline", f.path, a)
			}
		}
		if m := inline.Find(f.data); m != nil {
			t.Errorf("%s: inline %q", f.path, m)
		}
		for _, m := range loaded.FindAllSubmatch(f.data, -1) {
			if a := string(m[1]); !strings.HasPrefix(a, "/") || strings.HasPrefix(a, "//") {
				t.Errorf("%s loads %s, which is not of this site", f.path, a)
			}
		}
		if !bytes.Contains(f.data, []byte(`<meta http-equiv="Content-Security-Policy" content="`+html.EscapeString(metaPolicy))) &&
			!bytes.Contains(f.data, []byte(`<meta http-equiv="Content-Security-Policy" content="`+strings.ReplaceAll(metaPolicy, "'", "&#39;"))) {
			t.Errorf("%s: no policy in a meta element", f.path)
		}
	}
}

// Every code page has its facts beside it for programs.
func TestCodeFacts(t *testing.T) {
	site, files := project()
	count := 0
	for _, f := range files {
		if !strings.HasSuffix(f.path, "/index.json") {
			continue
		}
		count++
		var fact struct {
			Code, URL, Title, Party string
			Temporary               *bool
			Causes, Sources         []any
		}
		if err := json.Unmarshal(f.data, &fact); err != nil {
			t.Errorf("%s: %v", f.path, err)
			continue
		}
		if fact.URL != site.base+"/"+strings.TrimSuffix(f.path, "index.json") || fact.Code == "" || fact.Party == "" || fact.Temporary == nil || fact.Causes == nil || len(fact.Sources) == 0 {
			t.Errorf("%s: incomplete: %+v", f.path, fact)
		}
	}
	if want := len(site.entriesOf(kindCode)) * len(site.langs); count != want {
		t.Errorf("%d files index.json, want %d", count, want)
	}
	if text := builtFile(t, "en/451-4.3.0/index.json"); !strings.Contains(text, `"temporary": true`) || !strings.Contains(text, `"status": "4.3.0"`) {
		t.Errorf("451 4.3.0: %s", text)
	}
}

// The words for the browser are complete: each cause has a title and first steps.
func TestBrowserStrings(t *testing.T) {
	site, _ := project()
	for _, l := range site.langs {
		words := site.browserStrings(l)
		for id, c := range words.Causes {
			if c.Title == "" || c.Summary == "" || len(c.Steps["sender"]) == 0 {
				t.Errorf("%s: cause %s: title %q, summary %q, %d steps for the sender", l.Code, id, c.Title, c.Summary, len(c.Steps["sender"]))
			}
			for party, steps := range c.Steps {
				if len(steps) > firstSteps {
					t.Errorf("%s: cause %s: %d steps for %s, want %d at most", l.Code, id, len(steps), party, firstSteps)
				}
			}
		}
		if title := words.Codes["451-4.3.0"]; title == "" {
			t.Errorf("%s: no title for 451-4.3.0", l.Code)
		}
		if p := words.Providers["gmail"]; !p.Page || p.Name != "Gmail" {
			t.Errorf("%s: provider gmail is %+v", l.Code, p)
		}
	}
}

// The same input gives the same bytes, whatever order the workers take.
func TestRenderingIsReproducible(t *testing.T) {
	site, first := project()
	second, err := site.render()
	if err != nil {
		t.Fatal(err)
	}
	if len(first) != len(second) {
		t.Fatalf("%d files, then %d", len(first), len(second))
	}
	for i := range first {
		if first[i].path != second[i].path || !bytes.Equal(first[i].data, second[i].data) {
			t.Errorf("%s differs from run to run", first[i].path)
		}
	}
}

// siteFS returns rendered files as the folder that is served.
func siteFS(files []file) fstest.MapFS {
	site := fstest.MapFS{}
	for _, f := range files {
		site[f.path] = &fstest.MapFile{Data: f.data}
	}
	return site
}

// Every file is answered with the headers of the policy, and _headers says the same.
func TestHeaders(t *testing.T) {
	site, files := project()
	handler := siteHandler(siteFS(files))
	written := builtFile(t, "_headers")
	for _, c := range []struct{ path, name, want string }{
		{"/en/451/", "Content-Security-Policy", pagePolicy},
		{"/en/451/", "Cache-Control", "no-cache"},
		{"/en/451/", "X-Content-Type-Options", "nosniff"},
		{"/en/451/", "Referrer-Policy", "no-referrer"},
		{"/en/451/", "Cross-Origin-Opener-Policy", "same-origin"},
		{"/en/451/index.json", "Content-Type", "application/json; charset=utf-8"},
		{"/nowhere/", "Content-Security-Policy", pagePolicy},
		{site.assets.Style, "Content-Type", "text/css; charset=utf-8"},
		{site.assets.Style, "Cache-Control", "public, max-age=31536000, immutable"},
		{site.assets.Module, "Content-Type", "application/wasm"},
		{site.assets.Module, "Content-Security-Policy", pagePolicy},
		{site.assets.Scripts + "page.js", "Content-Security-Policy", pagePolicy},
		{site.assets.Scripts + workerScript, "Content-Security-Policy", workerPolicy},
	} {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, c.path, nil))
		if got := w.Header().Get(c.name); got != c.want {
			t.Errorf("%s: %s = %q, want %q", c.path, c.name, got, c.want)
		}
		if c.name != "Content-Type" && !strings.Contains(written, "  "+c.name+": "+c.want+"\n") {
			t.Errorf("_headers lacks %s: %s", c.name, c.want)
		}
	}
	if !strings.Contains(written, site.assets.Scripts+workerScript+"\n  ! Content-Security-Policy\n") {
		t.Error("_headers does not take the page's policy off the worker before it sets its own")
	}
}

func TestServing(t *testing.T) {
	packed := siteFS([]file{{"index.html", []byte("plain")}, {"index.html.br", []byte("br")}, {"index.html.gz", []byte("gz")},
		{"en/451/index.html", []byte("page")}, {"404.html", []byte("missing")}, {"_headers", []byte("secret")}})
	handler := siteHandler(packed)
	for _, c := range []struct {
		name, method, path, accept string
		status                     int
		body, header, want         string
	}{
		{"plain", "GET", "/", "", 200, "plain", "Content-Encoding", ""},
		{"brotli first", "GET", "/", "gzip, br", 200, "br", "Content-Encoding", "br"},
		{"gzip", "GET", "/", "gzip", 200, "gz", "Content-Encoding", "gzip"},
		{"HEAD", "HEAD", "/", "", 200, "", "Content-Length", "5"},
		{"no slash", "GET", "/en/451", "", 301, "", "Location", "/en/451/"},
		{"no slash, with query", "GET", "/en/451?a=b", "", 301, "", "Location", "/en/451/?a=b"},
		{"missing", "GET", "/en/451-4.9.9/", "", 404, "missing", "Content-Type", "text/html; charset=utf-8"},
		{"the headers' own file", "GET", "/_headers", "", 404, "missing", "", ""},
		{"out of the folder", "GET", "/../../etc/passwd", "", 404, "missing", "", ""},
		{"post", "POST", "/", "", 405, "", "Allow", "GET, HEAD"},
	} {
		r := httptest.NewRequest(c.method, c.path, nil)
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != c.status {
			t.Errorf("%s: status %d, want %d", c.name, w.Code, c.status)
		}
		if c.body != "" && w.Body.String() != c.body {
			t.Errorf("%s: body %q, want %q", c.name, w.Body, c.body)
		}
		if got := w.Header().Get(c.header); c.header != "" && got != c.want {
			t.Errorf("%s: %s = %q, want %q", c.name, c.header, got, c.want)
		}
	}
}

// TestPages runs testdata/pages.txt: what single pages must and must not say.
func TestPages(t *testing.T) {
	script, err := os.ReadFile("testdata/pages.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, files := project()
	handler := siteHandler(siteFS(files))
	var page string
	for i, line := range strings.Split(string(script), "\n") {
		verb, rest, _ := strings.Cut(line, " ")
		switch verb {
		case "", "#":
		case "GET":
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, rest, nil))
			page = html.UnescapeString(w.Body.String())
		case "has", "lacks":
			if strings.Contains(page, rest) != (verb == "has") {
				t.Errorf("testdata/pages.txt:%d: the page does not fulfil: %s", i+1, line)
			}
		case "order":
			at := -1
			for _, part := range strings.Split(rest, " | ") {
				next := strings.Index(page, part)
				if next <= at {
					t.Errorf("testdata/pages.txt:%d: %q is missing or stands too early", i+1, part)
				}
				at = next
			}
		default:
			t.Fatalf("testdata/pages.txt:%d: unknown verb %q", i+1, verb)
		}
	}
}

// Every code page leads to its neighbours, each once.
func TestNeighbours(t *testing.T) {
	site, _ := project()
	l := site.langs[0]
	for _, e := range site.entriesOf(kindCode) {
		seen := map[string]bool{}
		for _, one := range site.neighbours(l, e) {
			if seen[one.Address] {
				t.Errorf("%s names %s twice", e.Path, one.Address)
			}
			seen[one.Address] = true
		}
		if len(seen) == 0 {
			t.Errorf("%s has no neighbours: name some in Related of its row", e.Path)
		}
	}
}
