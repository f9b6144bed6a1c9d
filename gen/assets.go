package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// file is one file of the finished site, at a path relative to its root.
type file struct {
	path string
	data []byte
}

// assets are the files that never change under their address: it holds a hash
// of what is in them.
type assets struct {
	Style   string // address of the stylesheet
	Scripts string // folder of the scripts, with a slash at its end
	Module  string // address of the module, "" before it is built
	Strings map[string]string
	Finder  map[string]string // both by language; the finder's index has no hash, or every page would change with each title

	files []file
}

// contentHash returns what stands in an asset's address for some bytes.
func contentHash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])[:12]
}

// put adds an asset and returns its address.
func (a *assets) put(name string, data []byte) string {
	path := "assets/" + contentHash(data) + "/" + name
	a.files = append(a.files, file{path, data})
	return "/" + path
}

// loadAssets reads style, scripts, static files and the module, and makes the
// strings for the browser. Without a path there is no module; a path without a
// file is an error.
func (s *Site) loadAssets(module string) error {
	a := &assets{Strings: map[string]string{}, Finder: map[string]string{}}
	s.assets = a

	style, err := s.readFolder("site/style", ".css")
	if err != nil {
		return err
	}
	var sheet bytes.Buffer
	for _, f := range style {
		sheet.Write(f.data)
	}
	a.Style = a.put("style.css", sheet.Bytes())

	// All scripts share one folder and one hash, so that their relative imports hold.
	scripts, err := s.readFolder("site/js", ".js")
	if err != nil {
		return err
	}
	var all bytes.Buffer
	for _, f := range scripts {
		fmt.Fprintf(&all, "%s %d\n%s", f.path, len(f.data), f.data)
	}
	folder := "assets/" + contentHash(all.Bytes()) + "/"
	for _, f := range scripts {
		a.files = append(a.files, file{folder + f.path, f.data})
	}
	a.Scripts = "/" + folder

	static, err := s.readFolder("site/static", "")
	if err != nil {
		return err
	}
	a.files = append(a.files, static...)

	if module != "" {
		data, err := os.ReadFile(module)
		if err != nil {
			return fmt.Errorf("the module is missing, build it first with make: %w", err)
		}
		a.Module = a.put("explain.wasm", data)
	}
	for _, l := range s.langs {
		words, err := json.Marshal(s.browserStrings(l))
		if err != nil {
			return err
		}
		a.Strings[l.Code] = a.put("strings."+l.Code+".json", words)
		index, err := json.Marshal(s.finderIndex(l))
		if err != nil {
			return err
		}
		finder := file{l.Code + "/finder.json", index}
		a.files = append(a.files, finder)
		a.Finder[l.Code] = "/" + finder.path
	}
	return nil
}

// readFolder reads the files of a folder that end in suffix, sorted, with
// their names as paths. Folders in it are left out.
func (s *Site) readFolder(folder, suffix string) ([]file, error) {
	list, err := os.ReadDir(filepath.Join(s.root, folder))
	if err != nil {
		return nil, err
	}
	var files []file
	for _, f := range list {
		if f.IsDir() || !strings.HasSuffix(f.Name(), suffix) || strings.HasPrefix(f.Name(), ".") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(s.root, folder, f.Name()))
		if err != nil {
			return nil, err
		}
		files = append(files, file{f.Name(), data})
	}
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.path, b.path) })
	return files, nil
}
