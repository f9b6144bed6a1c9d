// Package browser drives the finished site in Chromium, as a reader would:
// it is built once, served by the generator's own server with its headers, and
// every test opens pages of its own in one browser.
//
// The bounces in the tests are our own texts. SCREENSHOTS=folder writes
// pictures of each kind of page there; SITE=address tests a site that is
// served already.
package browser

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var (
	site    string          // address of the site, without a slash at the end
	root    string          // folder of the project
	browser context.Context // the running Chromium
	traffic *recorder       // all that Chromium asks for
)

var languages = []string{"en", "de"}

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "site/browser:", err)
		code = 1
	}
	os.Exit(code)
}

// run builds and serves the site, starts Chromium and runs the tests.
func run(m *testing.M) (int, error) {
	var err error
	if root, err = filepath.Abs("../.."); err != nil {
		return 1, err
	}
	chromium, err := findChromium()
	if err != nil {
		return 1, err
	}
	dir, err := os.MkdirTemp("", "retour-browser-")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(dir)

	served := strings.TrimSuffix(os.Getenv("SITE"), "/")
	if served == "" {
		address, stop, err := serve(dir)
		if err != nil {
			return 1, err
		}
		defer stop()
		served = address
	}
	if traffic, err = record(served); err != nil {
		return 1, err
	}
	site = traffic.address

	options := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(chromium), chromedp.UserDataDir(filepath.Join(dir, "profile")),
		chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-background-timer-throttling", true), chromedp.Flag("disable-renderer-backgrounding", true),
		chromedp.ProxyServer(strings.TrimPrefix(site, "http://")), chromedp.Flag("lang", "en"), chromedp.WindowSize(1280, 900),
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	var closeBrowser context.CancelFunc
	browser, closeBrowser = chromedp.NewContext(allocator, chromedp.WithErrorf(quiet))
	defer closeBrowser()
	if err := chromedp.Do(browser); err != nil {
		return 1, fmt.Errorf("%s does not start: %w", chromium, err)
	}
	return m.Run(), nil
}

// quiet keeps from the log that the DevTools protocol has events newer than the client knows.
func quiet(format string, values ...any) {
	if text := fmt.Sprintf(format, values...); !strings.Contains(text, "could not unmarshal event") {
		log.Print(text)
	}
}

func findChromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("these tests need Chromium: install it with apt-get install chromium, or run make test, which does")
}

// serve builds the module and the site into dir and serves it on a free port.
func serve(dir string) (address string, stop func(), err error) {
	module, out := filepath.Join(dir, "explain.wasm"), filepath.Join(dir, "public")
	generator := filepath.Join(dir, "gen")
	for _, step := range []*exec.Cmd{
		moduleBuild(module, "./wasm"),
		command("go", "build", "-o", generator, "./gen"),
		command(generator, "build", "-draft", "-out", out, "-wasm", module),
	} {
		if text, err := step.CombinedOutput(); err != nil {
			return "", nil, fmt.Errorf("%s: %w\n%s", strings.Join(step.Args, " "), err, text)
		}
	}
	server := command(generator, "serve", "-port", "0", "-dir", out)
	server.Stderr = os.Stderr
	lines, err := server.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := server.Start(); err != nil {
		return "", nil, err
	}
	stop = func() { server.Process.Kill(); server.Wait() }
	first, err := bufio.NewReader(lines).ReadString('\n')
	if address = strings.Trim(first, "/\n"); err != nil || !strings.HasPrefix(address, "http://") {
		stop()
		return "", nil, fmt.Errorf("gen serve printed %q and no address (%v)", first, err)
	}
	go io.Copy(io.Discard, lines)
	return address, stop, nil
}

// moduleBuild returns the command that compiles a package to a module for the browser, as the Makefile does.
func moduleBuild(out, path string, more ...string) *exec.Cmd {
	return command("make", append([]string{"-s", "module", "WASM=" + out, "WASM_MAIN=" + path}, more...)...)
}

func command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Dir = root
	return c
}

// testPage is a tab of its own, without cookies or storage of the others.
type testPage struct {
	testing.TB
	ctx   context.Context
	close context.CancelFunc
}

// newPage opens an empty tab.
func newPage(t testing.TB) *testPage {
	t.Helper()
	tab, closeTab := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	t.Cleanup(closeTab)
	if err := chromedp.Do(tab); err != nil { // without the time limit, which would end the tab's target with it
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(tab, 2*time.Minute)
	t.Cleanup(cancel)
	return &testPage{t, ctx, closeTab}
}

// in returns the page for a subtest.
func (p *testPage) in(t *testing.T) *testPage { return &testPage{t, p.ctx, p.close} }

// open returns a new tab at a path of the site.
func open(t *testing.T, path string) *testPage {
	t.Helper()
	p := newPage(t)
	p.visit(path)
	return p
}

func (p *testPage) do(actions ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	if err := chromedp.Do(p.ctx, actions...); err != nil {
		p.Fatal(err)
	}
}

// call runs a command of the DevTools protocol.
func call[P, R any](p *testPage, command cdp.Command[P, R], params P) R {
	p.Helper()
	result, err := chromedp.Call(p.ctx, command, params)
	if err != nil {
		p.Fatal(err)
	}
	return result
}

// visit goes to a path of the site.
func (p *testPage) visit(path string) {
	p.Helper()
	p.do(chromedp.Navigate(site + path))
}

// eval runs JavaScript and waits for its promise.
func eval[T any](p *testPage, script string) T {
	p.Helper()
	result, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise, func(e *runtime.EvaluateParams) {
		yes, no := true, false
		e.UserGesture = &yes
		e.AllowUnsafeEvalBlockedByCSP = &no // the protocol's default is to step over the policy
	}))
	if err != nil {
		p.Fatalf("%v\nin %s", err, shortened(script))
	}
	return result
}

// run is eval for a script without a result.
func (p *testPage) run(script string) {
	p.Helper()
	eval[any](p, script)
}

// wait waits until the script is true.
func (p *testPage) wait(script string) {
	p.Helper()
	end := time.Now().Add(20 * time.Second)
	for !eval[bool](p, "!!("+script+")") {
		if time.Now().After(end) {
			p.Fatalf("%s does not become true; the page says:\n%s", script, shortened(p.text("main")))
		}
		eval[any](p, "new Promise(next => setTimeout(next, 20))")
	}
}

// text returns the visible text of the first element.
func (p *testPage) text(selector string) string {
	p.Helper()
	return eval[string](p, fmt.Sprintf("document.querySelector(%q)?.innerText ?? ''", selector))
}

// contains fails unless all pieces stand in the text.
func (p *testPage) contains(what, text string, pieces ...string) {
	p.Helper()
	for _, piece := range pieces {
		if !strings.Contains(text, piece) {
			p.Errorf("%s lacks %q:\n%s", what, piece, shortened(text))
		}
	}
}

func shortened(text string) string {
	if len(text) > 1200 {
		return text[:1200] + " …"
	}
	return text
}
