package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// output writes the finished site to a folder: only what has changed, and
// nothing stays that no longer belongs there.
type output struct {
	dir   string
	cache string // folder of compressed results by content; "" writes no compressed files
}

// compressed are the endings of files that get .br and .gz beside them.
var compressed = []string{".html", ".json", ".css", ".js", ".svg", ".xml", ".txt", ".wasm"}

// write returns how many files were written anew.
func (o output) write(files []file) (changed int, err error) {
	if err := o.owned(); err != nil {
		return 0, err
	}
	// The largest first: the module takes longest to compress.
	files = slices.Clone(files)
	slices.SortStableFunc(files, func(a, b file) int { return cmp.Compare(len(b.data), len(a.data)) })
	wanted := map[string]bool{}
	var mu sync.Mutex
	var first error
	parallel(len(files), func() func(int) {
		return func(i int) {
			written, n, err := o.writeOne(files[i])
			mu.Lock()
			defer mu.Unlock()
			for _, path := range written {
				if wanted[path] {
					err = fmt.Errorf("%s: two files with this path", path)
				}
				wanted[path] = true
			}
			changed += n
			if first == nil {
				first = err
			}
		}
	})
	if first != nil {
		return changed, first
	}
	return changed, o.removeStale(wanted)
}

// owned refuses a folder that holds something other than a site.
func (o output) owned() error {
	list, err := os.ReadDir(o.dir)
	if os.IsNotExist(err) || err == nil && len(list) == 0 {
		return os.MkdirAll(o.dir, 0o777)
	}
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(o.dir, "_headers")); err != nil {
		return fmt.Errorf("%s is not empty and holds no site: name another folder or empty it", o.dir)
	}
	return nil
}

// writeOne writes a file and its compressed forms where they differ from what
// is there.
func (o output) writeOne(f file) (paths []string, changed int, err error) {
	put := func(path string, data []byte) error {
		paths = append(paths, path)
		full := filepath.Join(o.dir, path)
		if old, err := os.ReadFile(full); err == nil && bytes.Equal(old, data) {
			return nil
		}
		changed++
		if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
			return err
		}
		return os.WriteFile(full, data, 0o666)
	}
	if err := put(f.path, f.data); err != nil {
		return paths, changed, err
	}
	if o.cache == "" || !isCompressed(f.path) {
		return paths, changed, nil
	}
	for _, form := range []string{".br", ".gz"} {
		data, err := o.compress(f.data, form)
		if err != nil {
			return paths, changed, err
		}
		if err := put(f.path+form, data); err != nil {
			return paths, changed, err
		}
	}
	return paths, changed, nil
}

func isCompressed(path string) bool {
	for _, ending := range compressed {
		if strings.HasSuffix(path, ending) {
			return true
		}
	}
	return false
}

// compress returns the compressed form of data, from the cache if it is there.
func (o output) compress(data []byte, form string) ([]byte, error) {
	sum := sha256.Sum256(data)
	name := hex.EncodeToString(sum[:])
	file := filepath.Join(o.cache, name[:2], name[2:]+form)
	if done, err := os.ReadFile(file); err == nil {
		return done, nil
	}
	var b bytes.Buffer
	var w io.WriteCloser = brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: 11, LGWin: 22})
	if form == ".gz" {
		w, _ = gzip.NewWriterLevel(&b, gzip.BestCompression)
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return nil, err
	}
	// Under a name of its own first: a run that is cut off leaves nothing half
	// written, and two workers with the same text do not meet.
	part, err := os.CreateTemp(filepath.Dir(file), "part-*")
	if err != nil {
		return nil, err
	}
	_, err = part.Write(b.Bytes())
	if err := errors.Join(err, part.Close()); err != nil {
		return nil, err
	}
	return b.Bytes(), os.Rename(part.Name(), file)
}

// removeStale deletes files that are not wanted, and folders left empty.
func (o output) removeStale(wanted map[string]bool) error {
	var folders []string
	err := filepath.WalkDir(o.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(o.dir, path)
		switch {
		case d.IsDir():
			folders = append(folders, path)
		case !wanted[filepath.ToSlash(name)]:
			return os.Remove(path)
		}
		return nil
	})
	for i := len(folders) - 1; i > 0; i-- {
		os.Remove(folders[i]) // fails where something is left in it
	}
	return err
}
