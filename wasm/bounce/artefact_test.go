//go:build !wasip1

package bounce

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// artefact is an instance of the module that visitors load.
type artefact struct {
	module                       api.Module
	input, explain, outputLength api.Function
}

// startArtefact builds the module as `make module` does and starts it.
func startArtefact(t testing.TB) *artefact {
	t.Helper()
	ctx := context.Background()
	file := os.Getenv("W")
	code, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cache, _ := wazero.NewCompilationCacheWithDir("/tmp/tests/h/cache")
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCompilationCache(cache))
	t.Cleanup(func() { r.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	module, err := r.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig().WithStartFunctions("_initialize").WithStderr(os.Stderr).WithRandSource(rand.Reader).WithSysWalltime().WithSysNanotime())
	if err != nil {
		t.Fatal(err)
	}
	return &artefact{module, module.ExportedFunction("input"), module.ExportedFunction("explain"), module.ExportedFunction("output_length")}
}

func (a *artefact) answer(input []byte) (string, error) {
	ctx := context.Background()
	at, err := a.input.Call(ctx, uint64(len(input)))
	if err != nil {
		return "", fmt.Errorf("input: %w", err)
	}
	if !a.module.Memory().Write(uint32(at[0]), input) {
		return "", fmt.Errorf("the buffer lies outside the memory")
	}
	out, err := a.explain.Call(ctx, uint64(len(input)), 'e'|'n'<<8)
	if err != nil {
		return "", fmt.Errorf("explain: %w", err)
	}
	n, err := a.outputLength.Call(ctx)
	if err != nil {
		return "", fmt.Errorf("output_length: %w", err)
	}
	text, ok := a.module.Memory().Read(uint32(out[0]), uint32(n[0]))
	if !ok {
		return "", fmt.Errorf("the answer lies outside the memory")
	}
	return string(text), nil
}

var _ = bytes.Clone
var _ = exec.Command
var _ = filepath.Join

func TestTmpArtefact(t *testing.T) {
	a := startArtefact(t)
	for _, c := range allCases(t) {
		got, err := a.answer(c.input)
		if err != nil {
			t.Fatal(c.name, err)
		}
		if want := answer(c.input); got != want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, want)
		}
	}
	t.Log(len(allCases(t)), a.module.Memory().Size()>>20)
}

func TestTmpArtefactHostile(t *testing.T) {
	for _, s := range hostileShapes {
		t.Run(s.name, func(t *testing.T) {
			a := startArtefact(t)
			var n int
			fmt.Sscan(os.Getenv("N"), &n)
			_, err := a.answer(s.input(n << 20))
			if err != nil {
				t.Error(err)
			}
			t.Log(a.module.Memory().Size()>>20, "MB")
		})
	}
}
