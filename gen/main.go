// Command gen turns content and catalogue into the site.
//
//	gen build    writes the finished site, precompressed
//	gen serve    builds and serves it locally, again after each change
//	gen check    says what is wrong or missing in content, catalogue and samples
//	gen new      writes the frames of a new page in every language
//	gen follow   notes in translations which English text they follow
//	gen size     weighs what goes over the wire, against its budgets
//
// One run goes through these steps, each in a file of its own: languages are
// read (lang.go), Markdown is parsed (page.go, markdown.go), samples are read
// (sample.go), catalogue and pages become the list of addresses (site.go),
// diagrams are drawn (diagram.go, schedule.go), pages get their dates (state.go),
// everything is checked (check.go), scripts and strings get their hashed names
// (assets.go, strings.go), each address is turned into what its template shows
// (view.go, verdict.go) and written (output.go).
//
// It runs in the project's folder and reads samples and content from disk.
// The same input gives the same bytes.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
)

// errFindings ends a run whose findings have been printed already.
var errFindings = errors.New("findings")

func main() {
	if len(os.Args) < 2 {
		usage(os.Stderr)
		os.Exit(2)
	}
	commands := map[string]func(args []string) error{
		"build": runBuild, "serve": runServe, "check": runCheck,
		"new": runNew, "follow": runFollow, "size": runSize,
	}
	// A short run that keeps what it reads: collecting less often saves a
	// quarter of its time.
	debug.SetGCPercent(400)
	run := commands[os.Args[1]]
	if run == nil {
		usage(os.Stderr)
		os.Exit(2)
	}
	if err := run(os.Args[2:]); err != nil {
		if !errors.Is(err, errFindings) {
			fmt.Fprintln(os.Stderr, "gen "+os.Args[1]+":", err)
		}
		os.Exit(1)
	}
}

func usage(w io.Writer) {
	fmt.Fprint(w, `usage: go run ./gen <command>

  build  [-out public] [-wasm FILE] [-base URL] [-draft]   write the finished site
  serve  [-port 8080] [-wasm FILE] [-dir DIR]              build, serve and rebuild; -dir serves a built folder as it is
  check                                                    check content, catalogue and samples
  new    CODE                                              frames of the pages of a code, in every language
  follow [FILE ...]                                        note the English text that translations follow
  size   [-out public]                                     weigh a built site
`)
}

const localBase = "http://127.0.0.1:8080"

func runBuild(args []string) error {
	flags := flag.NewFlagSet("build", flag.ExitOnError)
	out := flags.String("out", "public", "folder to write to")
	wasm := flags.String("wasm", filepath.Join(".build", "explain.wasm"), "the compiled module")
	base := flags.String("base", localBase, "scheme and host of the site, without a path")
	draft := flags.Bool("draft", false, "write the site in spite of findings, and without precompression")
	flags.Parse(args)

	site, err := loadSite(".", *base)
	if err != nil {
		return err
	}
	if err := site.loadAssets(*wasm); err != nil {
		return err
	}
	files, err := site.render()
	if err != nil {
		return err
	}
	site.check(files)
	if site.report(os.Stderr) && !*draft {
		return errFindings
	}
	if site.operator.placeholder() && *base != localBase {
		fmt.Fprintln(os.Stderr, "warning: content/operator.toml still holds placeholders: imprint and privacy pages name nobody")
	}
	o := output{dir: *out, cache: ".cache"}
	if *draft {
		o.cache = ""
	}
	changed, err := o.write(files)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d files, %d changed\n", *out, len(files), changed)
	return nil
}

func runCheck(args []string) error {
	flags := flag.NewFlagSet("check", flag.ExitOnError)
	flags.Parse(args)
	site, err := loadSite(".", localBase)
	if err != nil {
		return err
	}
	if err := site.loadAssets(""); err != nil {
		return err
	}
	files, err := site.render()
	if err != nil {
		return err
	}
	site.check(files)
	if site.report(os.Stderr) {
		return errFindings
	}
	fmt.Printf("%d addresses in %d languages, nothing found\n", len(site.entries), len(site.langs))
	return nil
}
