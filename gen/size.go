package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
)

// The budgets, in bytes on the wire (brotli).
const (
	moduleBudget = 445_000 // the module with its loader
	toolBudget   = 15_000  // the tool's own scripts
	pageBudget   = 14_000  // a code page with the stylesheet
	styleBudget  = 10_000  // the stylesheet as written, uncompressed
)

var scriptImport = regexp.MustCompile(`(?:from |import |import\()"\./([a-z-]+\.js)"`)

// runSize prints the bytes on the wire against their budgets, and fails where
// one is exceeded.
func runSize(args []string) error {
	flags := flag.NewFlagSet("size", flag.ExitOnError)
	dir := flags.String("out", "public", "the built site")
	flags.Parse(args)

	site := os.DirFS(*dir)
	weigh := func(name string) int {
		info, err := fs.Stat(site, name+".br")
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s.br is missing: run make build\n", name)
			return 0
		}
		return int(info.Size())
	}
	find := func(pattern string) string {
		names, _ := fs.Glob(site, pattern)
		if len(names) == 0 {
			return ""
		}
		return names[0]
	}
	module, style, worker := find("assets/*/explain.wasm"), find("assets/*/style.css"), find("assets/*/"+workerScript)
	if module == "" || style == "" || worker == "" {
		return fmt.Errorf("%s holds no complete site: run make build", *dir)
	}
	scripts := path.Dir(worker)
	total := func(names []string) (sum int) {
		for _, name := range names {
			sum += weigh(path.Join(scripts, name))
		}
		return sum
	}

	over := false
	row := func(what string, bytes, budget int) {
		limit := ""
		if budget > 0 {
			limit = fmt.Sprintf("%8d", budget)
			if bytes > budget {
				limit += "  over"
				over = true
			}
		}
		fmt.Printf("%-52s %8d %s\n", what, bytes, limit)
	}
	fmt.Printf("%-52s %8s %8s\n", "bytes on the wire (brotli)", "is", "budget")
	loader := []string{workerScript, "wasi.js", "explain.js"}
	row("module", weigh(module), 0)
	row("module with its loader", weigh(module)+total(loader), moduleBudget)
	onTool := reach(site, scripts, "tool.js", workerScript)
	onPages := reach(site, scripts, "page.js")
	row("the tool's own scripts", total(onTool), toolBudget)
	row("scripts of every page", total(onPages), 0)
	row("stylesheet", weigh(style), 0)
	if info, err := fs.Stat(site, style); err == nil {
		row("stylesheet, uncompressed", int(info.Size()), styleBudget)
	}
	for _, kind := range []struct{ what, page string }{
		{"the tool's page", "de/"}, {"code page 451 4.3.0", "de/451-4.3.0/"}, {"cause page greylisted", "de/causes/greylisted/"},
		{"provider page Gmail", "de/providers/gmail/"}, {"guide how-to-read-a-bounce", "de/guides/how-to-read-a-bounce/"}, {"list of codes", "de/codes/"},
	} {
		row("HTML: "+kind.what, weigh(kind.page+"index.html"), 0)
	}
	largest, name := 0, ""
	pages, _ := fs.Glob(site, "*/*/index.json")
	for _, page := range pages {
		if n := weigh(path.Dir(page) + "/index.html"); n > largest {
			largest, name = n, path.Dir(page)
		}
	}
	row("largest code page with the stylesheet: "+name, largest+weigh(style), pageBudget)
	for _, lang := range []string{"en", "de"} {
		row("words of the tool: "+lang, weigh(find("assets/*/strings."+lang+".json")), 0)
		row("index of the finder: "+lang, weigh(lang+"/finder.json"), 0)
	}
	if over {
		return errors.New("over budget")
	}
	return nil
}

// reach returns the scripts that the ones named import, themselves included.
func reach(site fs.FS, folder string, names ...string) []string {
	list := slices.Clone(names)
	for i := 0; i < len(list); i++ {
		text, err := fs.ReadFile(site, path.Join(folder, list[i]))
		if err != nil {
			continue
		}
		for _, m := range scriptImport.FindAllStringSubmatch(string(text), -1) {
			if name := strings.TrimSpace(m[1]); !slices.Contains(list, name) {
				list = append(list, name)
			}
		}
	}
	return list
}
