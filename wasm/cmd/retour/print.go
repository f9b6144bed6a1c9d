package main

import (
	"fmt"
	"io"

	"retour/wasm/bounce"
)

func (c *call) print(out io.Writer, r *bounce.Result, text []byte) { fmt.Fprintln(out, r.Kind) }

func (c *call) code(out, stderr io.Writer) int { return 2 }
