package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// kinds are one page of each kind, by the name of its pictures. Paths begin behind the language.
var kinds = []struct{ name, path string }{
	{"tool", ""}, {"pair", "451-4.3.0/"}, {"status", "4.3.0/"}, {"reply", "451/"}, {"brief", "5.6.3/"}, {"success", "250/"}, {"borrowed", "550-5.7.708/"},
	{"cause", "causes/mailbox-full/"}, {"provider", "providers/gmx/"}, {"guide", "guides/how-to-read-a-bounce/"}, {"diagram", "guides/how-long-servers-wait/"},
	{"codes", "codes/"}, {"causes", "causes/"}, {"providers", "providers/"}, {"guides", "guides/"},
	{"imprint", "imprint/"}, {"privacy", "privacy/"}, {"changes", "changes/"},
}

// scheme switches a page to light or dark.
func (p *testPage) scheme(name string) {
	p.Helper()
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}, {Name: "prefers-reduced-motion", Value: "reduce"}},
	})
}

// wide sets the width of the window.
func (p *testPage) wide(width int64) {
	p.Helper()
	call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: 900, DeviceScaleFactor: 1})
}

// axe runs axe-core on the page and reports what it finds.
func (p *testPage) axe() {
	p.Helper()
	var results struct {
		Violations []struct {
			ID, Help string
			Nodes    []struct {
				HTML           string `json:"html"`
				FailureSummary string `json:"failureSummary"`
			}
		}
	}
	text := eval[string](p, `axe.run(document, { resultTypes: ["violations"] }).then(results => JSON.stringify(results))`)
	if err := json.Unmarshal([]byte(text), &results); err != nil {
		p.Fatal(err)
	}
	for _, violation := range results.Violations {
		for i, node := range violation.Nodes {
			if i == 3 {
				p.Errorf("%s: %d more elements", violation.ID, len(violation.Nodes)-i)
				break
			}
			p.Errorf("%s: %s\n%s\n%s", violation.ID, violation.Help, node.HTML, node.FailureSummary)
		}
	}
}

// loadAxe puts axe-core into the page, past its policy.
func (p *testPage) loadAxe() {
	p.Helper()
	source, err := os.ReadFile(filepath.Join(root, ".ci", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		p.Fatalf("axe-core is missing, install it with npm ci --ignore-scripts --prefix .ci: %v", err)
	}
	p.run(string(source) + "\n;0")
}

// picture writes a picture of the whole page to the folder SCREENSHOTS.
func (p *testPage) picture(name string) {
	p.Helper()
	folder := os.Getenv("SCREENSHOTS")
	if folder == "" {
		return
	}
	shot, err := chromedp.Run(p.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		p.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, name+".png"), shot, 0o644); err != nil {
		p.Fatal(err)
	}
}

// TestKindsOfPages looks at one page of each kind in both languages, light and dark, narrow and wide:
// axe-core finds nothing, and nothing is wider than the window.
func TestKindsOfPages(t *testing.T) {
	for _, language := range languages {
		for _, kind := range kinds {
			t.Run(language+"/"+kind.name, func(t *testing.T) {
				p := open(t, "/"+language+"/"+kind.path)
				if h1 := p.text("h1"); h1 == "" || h1 == "404" {
					t.Fatalf("/%s/%s has the heading %q", language, kind.path, h1)
				}
				p.inspect(language + "-" + kind.name)
			})
		}
		t.Run(language+"/answer", func(t *testing.T) {
			p := tool(t, language)
			p.paste(bounce("anna@example.com", "552 5.2.2 Mailbox full") + bounce("bob@example.net", "451 4.3.0 Temporary lookup failure"))
			p.inspect(language + "-answer")
		})
		t.Run(language+"/no answer", func(t *testing.T) {
			p := tool(t, language)
			p.paste("Hello")
			p.inspect(language + "-no-answer")
		})
		t.Run(language+"/found", func(t *testing.T) {
			p := open(t, "/"+language+"/guides/")
			p.run(`document.querySelector("#find").focus(); document.querySelector("#find").value = "5.1"; document.querySelector("#find").dispatchEvent(new Event("input"))`)
			p.wait(`!document.querySelector("#found").hidden`)
			p.inspect(language + "-found")
		})
	}
	t.Run("missing", func(t *testing.T) { open(t, "/de/451-4.9.9/").inspect("missing") })
}

// TestEveryPage runs axe-core on every address of the sitemap, narrow and dark. It takes ten minutes and needs EVERY_PAGE=1.
func TestEveryPage(t *testing.T) {
	if os.Getenv("EVERY_PAGE") == "" {
		t.Skip("EVERY_PAGE is not set")
	}
	list := open(t, "/en/")
	for _, address := range eval[[]string](list, `fetch("/sitemap.xml").then(r => r.text()).then(text => [...text.matchAll(/<loc>([^<]+)/g)].map(found => new URL(found[1]).pathname))`) {
		t.Run(address, func(t *testing.T) {
			p := newPage(t)
			defer p.close()
			p.scheme("dark")
			p.wide(360)
			p.visit(address)
			if over := eval[int64](p, "document.documentElement.scrollWidth"); over > 360 {
				t.Errorf("the page is %d px wide", over)
			}
			p.loadAxe()
			p.axe()
		})
	}
}

// inspect runs the checks on the page as it is, in both schemes and both widths, each once; pictures are taken of all four.
func (p *testPage) inspect(name string) {
	p.Helper()
	p.loadAxe()
	for _, view := range []struct {
		scheme string
		width  int64
		check  bool
	}{{"light", 1280, true}, {"dark", 360, true}, {"light", 360, false}, {"dark", 1280, false}} {
		if !view.check && os.Getenv("SCREENSHOTS") == "" {
			break
		}
		p.scheme(view.scheme)
		p.wide(view.width)
		p.picture(fmt.Sprintf("%s-%s-%d", name, view.scheme, view.width))
		if !view.check {
			continue
		}
		if over := eval[int64](p, "document.documentElement.scrollWidth"); over > view.width {
			wide := eval[[]string](p, fmt.Sprintf(`[...document.querySelectorAll("body *")].filter(element => element.getBoundingClientRect().right > %d + 1).slice(0, 3).map(element => element.outerHTML.slice(0, 100))`, view.width))
			p.Errorf("at %d px the page is %d px wide because of\n%s", view.width, over, strings.Join(wide, "\n"))
		}
		p.axe()
	}
}
