package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// build compiles a small module with the flags of the real one.
func build(t *testing.T) []byte {
	t.Helper()
	dir := t.TempDir()
	source := `package main

import "strings"

var keep []string

//go:wasmexport work
func work(n uint32) uint32 {
	// Grows the stack and runs the collector, which both read what stays.
	keep = append(keep, strings.Repeat("x", int(n)))
	if n > 0 {
		return work(n-1) + uint32(len(keep[len(keep)-1]))
	}
	return uint32(len(keep))
}

func main() {}
`
	for name, text := range map[string]string{"main.go": source, "go.mod": "module example.org/module\n\ngo 1.26.0\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-buildmode=c-shared", "-ldflags=-w", "-o", "out.wasm", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=-mod=mod")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	module, err := os.ReadFile(filepath.Join(dir, "out.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return module
}

func TestSlim(t *testing.T) {
	module := build(t)
	got, err := slim(module)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(module, []byte("runtime.mallocgc")) {
		t.Fatal("the module has no function names to begin with: the test proves nothing")
	}
	if bytes.Contains(got, []byte("runtime.mallocgc")) {
		t.Error("function names are still there")
	}
	again, err := slim(got)
	if err != nil {
		t.Fatalf("a slim module is not read again: %v", err)
	}
	if !bytes.Equal(got, again) {
		t.Error("slimming twice gives another module")
	}
}

func TestSlimFailsClosed(t *testing.T) {
	module := build(t)
	magic := []byte{0xF1, 0xFF, 0xFF, 0xFF, 0, 0, 1, 8}
	other := bytes.Replace(bytes.Clone(module), magic, []byte{0xF2, 0xFF, 0xFF, 0xFF, 0, 0, 1, 8}, 1)
	for name, in := range map[string][]byte{
		"not found": other,
		"not a Web": []byte("hello"),
		"a section": module[:len(module)-3],
	} {
		if _, err := slim(in); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("got error %v, want one with %q", err, name)
		}
	}
}
