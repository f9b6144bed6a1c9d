package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"sync"
)

// finding is something wrong in our own files: where, what, and what to do.
type finding struct {
	file string
	line int // from 1; 0: the file as a whole
	text string
}

func (f finding) String() string {
	if f.line == 0 {
		return f.file + ": " + f.text
	}
	return fmt.Sprintf("%s:%d: %s", f.file, f.line, f.text)
}

// findings collects; nothing stops at the first one. The zero value is ready
// and safe for use by several goroutines.
type findings struct {
	mu   sync.Mutex
	list []finding
}

// add notes a finding. The text names the fact and the remedy, without a
// capital at its start or a period at its end.
func (f *findings) add(file string, line int, format string, args ...any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.list = append(f.list, finding{file, line, fmt.Sprintf(format, args...)})
}

// sorted returns all findings by file, line and text, without repetitions.
func (f *findings) sorted() []finding {
	list := slices.Clone(f.list)
	slices.SortFunc(list, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.text, b.text))
	})
	return slices.Compact(list)
}

// report prints all findings and reports whether there are any.
func (f *findings) report(w io.Writer) bool {
	list := f.sorted()
	for _, one := range list {
		fmt.Fprintln(w, one)
	}
	if len(list) > 0 {
		fmt.Fprintf(w, "%d findings\n", len(list))
	}
	return len(list) > 0
}
