//go:build !wasip1

package bounce

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// These tests run the module that visitors load: built by the Makefile, with
// bodies taken out that wasm/cmd/slim holds to be dead. A trap there is a
// function that was needed after all.

// compiled is the module, compiled once for all tests, and its runtime.
var compiled = sync.OnceValues(func() (wazero.CompiledModule, error) {
	ctx := context.Background()
	file := os.Getenv("WASM")
	if file == "" {
		folder, err := os.MkdirTemp("", "artefact")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(folder)
		file = filepath.Join(folder, "explain.wasm")
		if out, err := exec.Command("make", "-s", "-C", "../..", "module", "WASM="+file).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("make module: %w\n%s", err, out)
		}
	}
	code, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("%w (WASM names the module; without it, it is built)", err)
	}
	host = wazero.NewRuntime(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, host)
	return host.CompileModule(ctx, code)
})

var host wazero.Runtime // set by compiled

// artefact is an instance of the module.
type artefact struct {
	api.Module
}

// startArtefact starts an instance, which ends with the test.
func startArtefact(t testing.TB) artefact {
	t.Helper()
	ctx := context.Background()
	module, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize").WithRandSource(rand.Reader).WithSysWalltime().WithSysNanotime().WithStderr(os.Stderr)
	instance, err := host.InstantiateModule(ctx, module, config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { instance.Close(ctx) })
	return artefact{instance}
}

// call calls an export that returns one number.
func (a artefact) call(name string, args ...uint64) (uint32, error) {
	out, err := a.ExportedFunction(name).Call(context.Background(), args...)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	return uint32(out[0]), nil
}

// answer returns what the module says, as answer does natively.
func (a artefact) answer(input []byte, lang string) (string, error) {
	at, err := a.call("input", uint64(len(input)))
	if err != nil {
		return "", err
	}
	if !a.Memory().Write(at, input) {
		return "", fmt.Errorf("the buffer at %d lies outside the memory", at)
	}
	out, err := a.call("explain", uint64(len(input)), uint64(lang[0])|uint64(lang[1])<<8)
	if err != nil {
		return "", err
	}
	n, err := a.call("output_length")
	if err != nil {
		return "", err
	}
	text, ok := a.Memory().Read(out, n)
	if !ok {
		return "", fmt.Errorf("the answer at %d of %d bytes lies outside the memory", out, n)
	}
	return string(text), nil // a copy: the next call uses the memory again
}

// wantSame wants the module to answer as the package does.
func wantSame(t *testing.T, a artefact, name string, input []byte) {
	t.Helper()
	got, err := a.answer(input, "en")
	if err != nil {
		t.Fatalf("%s: %v", name, err) // the instance cannot be used any more
	}
	if want := answer(input); got != want {
		t.Errorf("%s:\n got %.2000s\nwant %.2000s", name, got, want)
	}
}

// TestArtefact asks one instance about every input, again and again.
func TestArtefact(t *testing.T) {
	a := startArtefact(t)
	cases := allCases(t)
	for range 2 {
		for _, c := range cases {
			wantSame(t, a, c.name, c.input)
		}
	}
	got, err := a.answer([]byte("451 4.3.0"), "de")
	if err != nil || !strings.Contains(got, `"/de/451-4.3.0/`) {
		t.Errorf("in German: %v, %s", err, got)
	}
	if got, err := a.answer(nil, "en"); err != nil || got != answer(nil) {
		t.Errorf("nothing: %v, %s", err, got)
	}
	// Thousands of calls must not fill the memory.
	if mb := a.Memory().Size() >> 20; mb > 64 {
		t.Errorf("%d MB of memory after %d calls", mb, 2*len(cases)+2)
	}
}

// TestArtefactHostile gives one instance every hostile shape in a row, so that
// the memory grows, is collected and is used again.
func TestArtefactHostile(t *testing.T) {
	a := startArtefact(t)
	n := hostileBytes(256 << 10)
	for _, s := range hostileShapes {
		if n <= 1<<20 {
			wantSame(t, a, s.name, s.input(n))
			continue
		}
		// Each on its own, as the page starts a new one after a large input.
		a := startArtefact(t)
		if _, err := a.answer(s.input(n), "en"); err != nil {
			t.Errorf("%s: %v", s.name, err)
		}
		t.Logf("%s: %d MB of memory", s.name, a.Memory().Size()>>20)
		a.Close(context.Background())
	}
}

// TestArtefactLarge gives it as much as is read, and more.
func TestArtefactLarge(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	for _, name := range []string{"one word", "log of Postfix"} {
		a := startArtefact(t)
		got, err := a.answer(hostile(name)(MaxInput+1000), "en")
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if !strings.Contains(got, string(Truncated)) {
			t.Errorf("%s: the answer does not say that it is cut off: %.500s", name, got)
		}
		a.Close(context.Background())
	}
}
