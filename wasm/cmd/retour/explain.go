package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"retour/wasm/bounce"
)

// explain answers every input in turn. It goes on behind an unreadable file
// and returns 2 at the end, so that nothing is lost.
func (c *call) explain() int {
	if len(c.values) == 0 {
		c.values = []string{"-"}
	}
	e := &explanation{call: c, several: len(c.values) > 1}
	for _, name := range c.values {
		if name == "-" {
			e.input("-", func() (io.ReadCloser, error) { return io.NopCloser(c.stdin), nil })
			continue
		}
		info, err := os.Stat(name)
		switch {
		case err != nil:
			e.fail(name, err)
		case info.IsDir():
			e.folder(name)
		default:
			e.input(name, func() (io.ReadCloser, error) { return os.Open(name) })
		}
	}
	switch {
	case e.unreadable:
		return 2
	case !e.recognised:
		return 1
	}
	return 0
}

// explanation is what has become of the inputs of one call so far.
type explanation struct {
	*call
	several    bool // there is more than one input, so that each answer names its own
	answered   bool // an answer has been written
	recognised bool // at least one input held something
	unreadable bool // at least one input could not be read
}

// fail tells of an input that cannot be read.
func (e *explanation) fail(name string, err error) {
	e.unreadable = true
	fmt.Fprintf(e.stderr, "retour: %s: %s\n", foreign(name, 4096), foreign(reason(err), 500))
}

// reason returns why a file cannot be read, without its name.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

// folder answers the files of a folder and of those below it, sorted. Links to
// files are followed, links to folders are not; devices and pipes are left out.
func (e *explanation) folder(name string) {
	e.several = true
	files := os.DirFS(name)
	prefix := strings.TrimSuffix(name, "/") + "/"
	// WalkDir goes in lexical order. It hands every error to the function,
	// which never returns one.
	_ = fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			e.fail(strings.TrimSuffix(prefix+path, "/."), err)
			return nil
		}
		kind := d.Type()
		if kind&fs.ModeSymlink != 0 {
			info, err := fs.Stat(files, path)
			if err != nil {
				e.fail(prefix+path, err)
				return nil
			}
			kind = info.Mode().Type()
		}
		if kind.IsRegular() {
			e.input(prefix+path, func() (io.ReadCloser, error) { return files.Open(path) })
		}
		return nil
	})
}

// input answers one input.
func (e *explanation) input(name string, open func() (io.ReadCloser, error)) {
	f, err := open()
	if err != nil {
		e.fail(name, err)
		return
	}
	data, cut, err := read(f)
	f.Close()
	if err != nil {
		e.fail(name, err)
		return
	}
	// The reader changes the text in place.
	var original []byte
	if !e.json {
		original = bytes.Clone(data)
	}
	results := bounce.Explain(data, e.lang)
	for i := range results {
		r := &results[i]
		r.File = name
		if cut && i == len(results)-1 {
			r.Notes = append(r.Notes, bounce.Incomplete)
		}
		e.recognised = e.recognised || r.Kind != bounce.Other
	}
	if e.json {
		for i := range results {
			e.out.Write(append(printableJSON(results[i].AppendJSON(nil)), '\n'))
		}
		return
	}
	p, err := e.forPeople()
	if err != nil {
		e.fail(name, err)
		return
	}
	text := newPassages(original)
	for i := range results {
		if e.answered {
			p.line("")
		}
		if e.several || len(results) > 1 {
			p.heading(name, results[i].Message, len(results) > 1)
		}
		p.result(&results[i], text)
		e.answered = true
	}
}

// read returns what r holds, unpacked if it is gzip, up to one byte more than
// is explained: the explainer then knows that there was more. cut tells that a
// gzip file ends too early; what stands before is returned.
func read(r io.Reader) (data []byte, cut bool, err error) {
	data, err = io.ReadAll(io.LimitReader(r, bounce.MaxInput+1))
	if err != nil || len(data) < 2 || data[0] != 0x1F || data[1] != 0x8B {
		return data, false, err
	}
	z, err := gzip.NewReader(io.MultiReader(bytes.NewReader(data), r))
	if err != nil {
		return data, false, nil // only its first two bytes are those of gzip
	}
	unpacked, err := io.ReadAll(io.LimitReader(z, bounce.MaxInput+1))
	cut = errors.Is(err, io.ErrUnexpectedEOF)
	if err != nil && !cut {
		return nil, false, fmt.Errorf("damaged gzip file: %w", err)
	}
	return unpacked, cut, nil
}
