//go:build wasip1

// The module that the browser runs: a WASI reactor, memory in, JSON out. The
// host calls input for a buffer, writes the text to it, calls explain, and
// reads the answer: JSON objects, one per line, in UTF-8. No logic lives here.
package main

import (
	"unsafe"

	"retour/wasm/bounce"
)

// The buffers are kept in package variables so that the collector leaves them
// where the host was told they are. Memory never shrinks: the host starts a
// new instance after a large input.
var in, out []byte

// input returns the address of a buffer of n bytes. It is valid until the next
// call of input or explain.
//
//go:wasmexport input
func input(n uint32) uint32 {
	if uint32(cap(in)) < n || uint32(cap(in)) > 1<<20 && n < 1<<16 {
		in = make([]byte, n, max(n, 1<<14))
	}
	in = in[:n]
	return address(in)
}

// explain explains the first n bytes of the input and returns the address of
// the answer. lang is two ASCII letters, the first in the low byte.
//
//go:wasmexport explain
func explain(n, lang uint32) uint32 {
	out = out[:0]
	for _, r := range bounce.Explain(in[:min(int(n), len(in))], string([]byte{byte(lang), byte(lang >> 8)})) {
		out = r.AppendJSON(out)
		out = append(out, '\n')
	}
	return address(out)
}

// outputLength returns the length of the answer in bytes.
//
//go:wasmexport output_length
func outputLength() uint32 { return uint32(len(out)) }

func address(b []byte) uint32 { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) }

func main() {}
