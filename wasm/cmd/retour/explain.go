package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"retour/wasm/bounce"
)

// explain answers every input in turn. It goes on behind an unreadable file
// and returns 2 at the end, so that nothing is lost.
func (c *call) explain(stdin io.Reader, out, stderr io.Writer) int {
	recognised, unreadable := false, false
	one := func(name string, data []byte) {
		// The text is changed in place while it is read.
		var text []byte
		if !c.json {
			text = bytes.Clone(data)
		}
		for _, r := range bounce.Explain(data, c.lang) {
			r.File = name
			recognised = recognised || r.Kind != bounce.Other
			if c.json {
				out.Write(append(r.AppendJSON(nil), '\n'))
			} else {
				c.print(out, &r, text)
			}
		}
	}
	fail := func(name string, err error) {
		unreadable = true
		fmt.Fprintf(stderr, "retour: %s: %s\n", printable(name), printable(reason(err)))
	}
	if len(c.values) == 0 {
		c.values = []string{"-"}
	}
	for _, name := range c.values {
		if name == "-" {
			data, err := read(stdin)
			if err != nil {
				fail("standard input", err)
				continue
			}
			one("-", data)
			continue
		}
		info, err := os.Stat(name)
		if err != nil {
			fail(name, err)
			continue
		}
		if !info.IsDir() {
			data, err := readFile(name)
			if err != nil {
				fail(name, err)
				continue
			}
			one(name, data)
			continue
		}
		// WalkDir goes in lexical order.
		err = filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				fail(path, err)
				return nil
			}
			if !d.Type().IsRegular() {
				return nil
			}
			data, err := readFile(path)
			if err != nil {
				fail(path, err)
				return nil
			}
			relative, _ := filepath.Rel(name, path)
			one(strings.TrimSuffix(name, "/")+"/"+filepath.ToSlash(relative), data)
			return nil
		})
		if err != nil {
			fail(name, err)
		}
	}
	switch {
	case unreadable:
		return 2
	case !recognised:
		return 1
	}
	return 0
}

func readFile(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return read(f)
}

// read returns what r holds, unpacked if it is gzip, up to one byte more than
// is explained: the explainer then knows that there was more.
func read(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, bounce.MaxInput+1))
	if err != nil || len(data) < 2 || data[0] != 0x1F || data[1] != 0x8B {
		return data, err
	}
	z, err := gzip.NewReader(io.MultiReader(bytes.NewReader(data), r))
	if err != nil {
		return data, nil
	}
	unpacked, err := io.ReadAll(io.LimitReader(z, bounce.MaxInput+1))
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, fmt.Errorf("damaged gzip file: %w", err)
	}
	return unpacked, nil
}

// reason returns why a file cannot be read, without its name.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
