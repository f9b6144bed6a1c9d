// Command retour explains bounced mail on the command line, with the same code
// and the same words as the site.
//
//	retour explain [-json] [-lang en|de] [FILE …]
//	retour code [-lang en|de] CODE
//	retour causes [-lang en|de]
//
// Exit status: 0 explained, 1 nothing recognised in any input or a code that is
// not in the catalogue, 2 usage or unreadable file.
//
// With -json every answer is one line for programs, and no words are loaded.
// Otherwise the answer is for people: in colour on a terminal, unless NO_COLOR
// is set, and as wide as COLUMNS says, 80 without it. What other people wrote
// reaches the terminal without control characters either way.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"retour/wasm/catalog"
)

const usage = `usage:
  retour explain [-json] [-lang en|de] [FILE ...]   explain bounces; standard input when there is no FILE
  retour code [-lang en|de] CODE                    the page of a code: 451, 4.3.0, "451 4.3.0", 451-4.3.0
  retour causes [-lang en|de]                       every cause: id, class, party, path of its page
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run carries out one call and returns its exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parse(args)
	if err != nil {
		fmt.Fprintf(stderr, "retour: %s\n%s", printable(err.Error()), usage)
		return 2
	}
	buffer := bufio.NewWriterSize(stdout, 1<<16)
	defer buffer.Flush()
	c.stdin, c.out, c.stderr = stdin, newTerminal(buffer, stdout), stderr
	switch c.name {
	case "explain":
		return c.explain()
	case "code":
		return c.code()
	case "causes":
		for _, row := range catalog.Causes {
			fmt.Fprintf(c.out, "%s\t%s\t%s\t/%s/causes/%s/\n", row.ID, row.Class, row.Party, c.lang, row.ID)
		}
		return 0
	}
	fmt.Fprint(c.out, usage)
	return 0
}

// commands are what a call can ask for; help needs no arguments.
var commands = []string{"explain", "code", "causes", "help"}

// call is a parsed command line and what it reads and writes.
type call struct {
	name   string // one of commands
	json   bool
	lang   string
	values []string // arguments that are no flags, the command not among them
	asked  code     // of the command code

	stdin   io.Reader
	out     *terminal
	stderr  io.Writer
	printer *printer // nil until something is first said to a person
}

// parse reads a command line. Flags may stand before or behind arguments, with
// one hyphen or two; "--" ends them.
func parse(args []string) (*call, error) {
	c := &call{lang: "en"}
	for i := 0; i < len(args); i++ {
		name, value, hasValue := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(args[i], "-"), "-"), "=")
		switch {
		case args[i] == "--":
			c.values = append(c.values, args[i+1:]...)
			i = len(args)
		case args[i] == "-" || !strings.HasPrefix(args[i], "-"):
			c.values = append(c.values, args[i])
		case (name == "h" || name == "help") && !hasValue:
			return &call{name: "help"}, nil
		case name == "json" && !hasValue:
			c.json = true
		case name == "lang":
			if !hasValue {
				if i++; i == len(args) {
					return nil, fmt.Errorf("-lang needs en or de")
				}
				value = args[i]
			}
			c.lang = value
		default:
			return nil, fmt.Errorf("unknown flag %s", args[i])
		}
	}
	if len(c.values) == 0 {
		return nil, fmt.Errorf("no command given")
	}
	c.name, c.values = c.values[0], c.values[1:]
	return c, c.check()
}

// check returns what is wrong with a call, nil when it can be carried out.
func (c *call) check() error {
	switch {
	case !slices.Contains(commands, c.name):
		return fmt.Errorf("unknown command %q", c.name)
	case !isLanguage(c.lang):
		return fmt.Errorf("unknown language %q: use en or de", c.lang)
	case c.json && c.name != "explain":
		return fmt.Errorf("%s knows no flag -json", c.name)
	case c.name == "code":
		var ok bool
		if c.asked, ok = parseCode(strings.Join(c.values, " ")); !ok {
			return fmt.Errorf("code needs a code such as 451, 4.3.0, \"451 4.3.0\" or 451-4.3.0")
		}
	case c.name == "causes" && len(c.values) > 0:
		return fmt.Errorf("causes takes no argument")
	}
	return nil
}

// forPeople returns what writes answers for people, with the words it needs.
func (c *call) forPeople() (*printer, error) {
	if c.printer == nil {
		w, err := loadWords(c.lang)
		if err != nil {
			return nil, fmt.Errorf("the words of %s: %w", c.lang, err)
		}
		c.printer = &printer{c.out, w, map[string]bool{}}
	}
	return c.printer, nil
}
