package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
)

// speak makes the browser of a page ask for these languages.
func (p *testPage) speak(languages string) {
	p.Helper()
	call(p, network.Enable, network.EnableParams{})
	agent := eval[string](p, "navigator.userAgent")
	call(p, emulation.SetUserAgentOverride, emulation.SetUserAgentOverrideParams{UserAgent: agent, AcceptLanguage: languages})
}

// TestNeutralAddresses opens addresses without a language in browsers of different readers.
func TestNeutralAddresses(t *testing.T) {
	for _, c := range []struct{ languages, from, to string }{
		{"de-AT,de,en", "/", "/de/"},
		{"en-GB,en", "/", "/en/"},
		{"fr,de,en", "/451-4.3.0/", "/de/451-4.3.0/"},
		{"fr,es", "/451-4.3.0/", "/en/451-4.3.0/"},
		{"de", "/4.3.0/#sender", "/de/4.3.0/#sender"},
		{"en", "/causes/mailbox-full/", "/en/causes/mailbox-full/"},
	} {
		t.Run(c.languages+c.from, func(t *testing.T) {
			p := newPage(t)
			p.speak(c.languages)
			p.visit(c.from)
			p.wait(fmt.Sprintf("location.pathname + location.hash == %q && document.readyState == 'complete'", c.to))
			if got, want := eval[string](p, "document.documentElement.lang"), c.to[1:3]; got != want {
				t.Errorf("the page is in %s, want %s", got, want)
			}
			if eval[bool](p, `localStorage.length > 0`) {
				t.Error("the language was remembered without a choice")
			}
		})
	}
}

// TestLanguageIsRemembered chooses a language by its link, which decides from then on.
func TestLanguageIsRemembered(t *testing.T) {
	p := newPage(t)
	p.speak("en")
	p.visit("/en/451/")
	p.run(`document.querySelector("a[data-language=de]").click()`)
	p.wait(`location.pathname == "/de/451/" && document.readyState == "complete"`)
	p.visit("/550/")
	p.wait(`location.pathname == "/de/550/"`)
	p.visit("/en/550/") // an address with a language is what it says
	p.wait(`location.pathname == "/en/550/" && document.readyState == "complete"`)
}

// TestMissing opens addresses without a page.
func TestMissing(t *testing.T) {
	for _, c := range []struct{ path, nearest string }{
		{"/de/451-4.9.9/", "/de/451/"},
		{"/de/4.9.9/", "/de/4.0.0/"},
		{"/en/5.7.502/", "/en/5.7.501/"}, // within a vendor's range, which lies within another
		{"/en/5.7.680/", "/en/5.7.500/"},
		{"/en/5.7.820/", "/en/5.7.0/"},
		{"/en/459-4.3.0/", "/en/4.3.0/"},
		{"/en/599/", "/en/5"},
		{"/451-4.9.9/", "/de/451/"},
		{"/en/550%205.1.1/", "/en/550-5.1.1/"},
		{"/de/nowhere/", ""},
		{"/%E0%A4/", ""},
	} {
		t.Run(c.path, func(t *testing.T) {
			p := newPage(t)
			p.speak("de")
			p.visit(c.path)
			status := eval[int](p, `performance.getEntriesByType("navigation")[0].responseStatus`)
			if status != 404 {
				t.Errorf("the status is %d, want 404", status)
			}
			language := "de"
			if strings.HasPrefix(c.path, "/en/") {
				language = "en"
			}
			if first := eval[string](p, `document.querySelector("section").lang`); first != language {
				t.Errorf("the first section is in %s, want %s", first, language)
			}
			if c.nearest == "" {
				p.run("new Promise(next => setTimeout(next, 300))")
				if eval[bool](p, `[...document.querySelectorAll(".nearest")].some(line => line.checkVisibility())`) {
					t.Error("a nearest page is offered")
				}
				return
			}
			line := fmt.Sprintf("section[lang=%s] .nearest", language)
			p.wait(fmt.Sprintf("document.querySelector(%q).checkVisibility()", line))
			got := eval[string](p, fmt.Sprintf("document.querySelector(%q).pathname", line+" a"))
			if got != c.nearest && !(strings.HasPrefix(got, c.nearest) && !strings.HasSuffix(c.nearest, "/")) {
				t.Errorf("the nearest page is %s, want %s", got, c.nearest)
			}
			if exists := eval[int](p, fmt.Sprintf("fetch(%q).then(response => response.status)", got)); exists != 200 {
				t.Errorf("%s answers %d", got, exists)
			}
		})
	}
}
