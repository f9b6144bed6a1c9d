package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestFinder types into the field of the header and opens the best page found.
func TestFinder(t *testing.T) {
	for _, c := range []struct{ language, query, page string }{
		{"en", "5.1.1", "/en/5.1.1/"},
		{"en", "451 4.3.0", "/en/451-4.3.0/"},
		{"en", "451-4.3.0", "/en/451-4.3.0/"},
		{"en", "4514.3.0", "/en/451-4.3.0/"},
		{"en", "#5.1.1", "/en/5.1.1/"},
		{"en", "550", "/en/550/"},
		{"en", "550 5.9.9", "/en/550/"},
		{"en", "mailbox full", "/en/causes/mailbox-full/"},
		{"en", "full mailbox", "/en/causes/mailbox-full/"},
		{"en", "gmail", "/en/providers/gmail/"},
		{"de", "Postfach voll", "/de/causes/mailbox-full/"},
		{"de", "gmx", "/de/providers/gmx/"},
		{"de", "greylisting", "/de/causes/greylisted/"},
		{"de", "5.7.26", "/de/5.7.26/"},
	} {
		t.Run(c.language+"/"+c.query, func(t *testing.T) {
			p := open(t, "/"+c.language+"/codes/")
			p.do(chromedp.SendKeys("#find", c.query))
			p.wait(`!document.querySelector("#found").hidden`)
			if got := eval[string](p, `document.querySelector("#found [role=option]").dataset.path`); got != c.page {
				t.Fatalf("the best page is %s, want %s; all are\n%s", got, c.page, p.text("#found"))
			}
			p.do(chromedp.SendKeys("#find", kb.Enter))
			p.wait(fmt.Sprintf("location.pathname == %q && document.readyState == 'complete'", c.page))
			if h1 := p.text("h1"); h1 == "404" {
				t.Errorf("%s does not exist", c.page)
			}
		})
	}
}

// TestFinderKeys operates the field by keyboard alone.
func TestFinderKeys(t *testing.T) {
	p := open(t, "/en/causes/")
	call(p, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: "keyDown", Key: "/", Text: "/"})
	p.wait(`document.activeElement.id == "find"`)
	p.do(chromedp.KeyEvent("mailbox"))
	p.wait(`document.querySelectorAll("#found [role=option]").length > 2`)
	selected := `document.querySelector("#found [aria-selected=true]")?.id ?? ""`
	p.do(chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.ArrowUp), chromedp.KeyEvent(kb.ArrowDown))
	if got := eval[string](p, selected); got != "found-1" || eval[string](p, `document.querySelector("#find").getAttribute("aria-activedescendant")`) != got {
		t.Errorf("the selected option is %q, want found-1", got)
	}
	want := eval[string](p, `document.querySelector("#found-1").dataset.path`)
	p.do(chromedp.KeyEvent(kb.Escape))
	if !eval[bool](p, `document.querySelector("#found").hidden && document.querySelector("#find").ariaExpanded == "false"`) {
		t.Error("Escape does not close the list")
	}
	p.do(chromedp.KeyEvent("x"), chromedp.KeyEvent(kb.Backspace))
	p.wait(`!document.querySelector("#found").hidden`)
	p.do(chromedp.KeyEvent(kb.ArrowUp))
	if got := eval[string](p, selected); !strings.HasPrefix(got, "found-") || got == "found-0" {
		t.Errorf("Arrow up selects %q, want the last option", got)
	}
	p.do(chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.Enter))
	p.wait(fmt.Sprintf("location.pathname == %q", want))
}

// TestFinderSubmitsNothing presses Enter where nothing is found: the page must stay as it is.
func TestFinderSubmitsNothing(t *testing.T) {
	p := open(t, "/en/causes/")
	start := traffic.mark()
	p.do(chromedp.SendKeys("#find", "zzzz qqqq"))
	p.wait(`!document.querySelector("#found").hidden`)
	p.do(chromedp.SendKeys("#find", kb.Enter))
	p.run("new Promise(next => setTimeout(next, 200))")
	if address := eval[string](p, "location.href"); address != site+"/en/causes/" {
		t.Errorf("the page went to %s", address)
	}
	for _, request := range traffic.own(start) {
		if strings.Contains(request, "zzzz") || strings.Contains(request, "?") {
			t.Errorf("the query was sent: %s", request)
		}
	}
}

// TestFilter narrows the list of codes.
func TestFilter(t *testing.T) {
	for language, word := range map[string]string{"en": "4.3.2", "de": "4.3.2"} {
		p := open(t, "/"+language+"/codes/")
		p.wait(`document.querySelector("#filter").checkVisibility()`)
		all := eval[int](p, `[...document.querySelectorAll("tbody tr")].filter(row => row.checkVisibility()).length`)
		p.do(chromedp.SendKeys("#filter", word))
		left := eval[[]string](p, `[...document.querySelectorAll("tbody tr")].filter(row => row.checkVisibility()).map(row => row.textContent)`)
		if len(left) == 0 || len(left) >= all/4 {
			t.Errorf("%d of %d rows are left", len(left), all)
		}
		for _, row := range left {
			if !strings.Contains(row, word) {
				t.Errorf("the row %q lacks %s", row, word)
			}
		}
		if empty := eval[int](p, `[...document.querySelectorAll("section:not([hidden])")].filter(section => section.querySelector("tr") && ![...section.querySelectorAll("tbody tr")].some(row => row.checkVisibility())).length`); empty > 0 {
			t.Errorf("%d groups without a row are shown", empty)
		}
	}
}

// TestCopyButton copies a sample from a page of a code.
func TestCopyButton(t *testing.T) {
	p := open(t, "/de/451-4.3.0/")
	p.run(`Object.defineProperty(navigator.clipboard, "writeText", { value: text => { window.copied = text; return Promise.resolve(); } })`)
	p.wait(`document.querySelector("[data-copy]")?.checkVisibility()`)
	p.run(`document.querySelector("[data-copy]").click()`)
	p.wait("window.copied")
	if copied, want := eval[string](p, "copied"), eval[string](p, `document.getElementById(document.querySelector("[data-copy]").dataset.copy).textContent.trim()`); copied != want || want == "" {
		t.Errorf("copied %q, want %q", copied, want)
	}
	p.wait(`document.querySelector("[data-copy]").textContent == "Kopiert"`)
}

// TestWithoutScript reads pages with JavaScript switched off: they say all they have to say, and show nothing that does not work.
func TestWithoutScript(t *testing.T) {
	for _, language := range languages {
		p := newPage(t)
		call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		visible := func(selector string) bool {
			nodes, err := chromedp.Run(p.ctx, chromedp.Nodes(chromedp.CSSAll(selector), chromedp.AtLeast(0)))
			if err != nil {
				t.Fatal(err)
			}
			for _, node := range nodes {
				if _, err := chromedp.Run(p.ctx, chromedp.Dimensions(chromedp.NodeIDs{node.NodeID})); err == nil {
					return true
				}
			}
			return false
		}
		for path, wanted := range map[string][]string{
			"":                {"h1", "noscript", "main ul a"},
			"451-4.3.0/":      {"h1", ".verdict", "ol.way", ".reply", "h2#what-to-do, h3#sender", "main ol li"},
			"codes/":          {"h1", "table.codes a"},
			"causes/":         {"h1", "main li a"},
			"providers/gmx/":  {"h1", "main h2"},
			"imprint/":        {"h1", "address"},
			"causes/unknown/": {"h1", "main p"},
		} {
			p.visit("/" + language + "/" + path)
			for _, selector := range wanted {
				if !visible(selector) {
					t.Errorf("/%s/%s shows no %s without JavaScript", language, path, selector)
				}
			}
			for _, selector := range []string{"form[role=search]", "#filter", "[data-copy]", "#tool"} {
				if visible(selector) {
					t.Errorf("/%s/%s shows %s without JavaScript, where it does not work", language, path, selector)
				}
			}
		}
	}
}
