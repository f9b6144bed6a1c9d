// Command retour explains bounced mail on the command line, with the same code
// as the site.
//
//	retour explain [-json] [-lang en|de] [FILE …]
//	retour code [-lang en|de] CODE
//	retour causes
//
// Exit status: 0 explained, 1 nothing recognised in any input, 2 usage or
// unreadable file.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"retour/wasm/catalog"
)

const usage = `usage:
  retour explain [-json] [-lang en|de] [FILE ...]   explain bounces; standard input when there is no FILE
  retour code [-lang en|de] CODE                    the page of a code: 451, 4.3.0, "451 4.3.0", 451-4.3.0
  retour causes                                     every cause: id, class, party, path of its page
`

// errUsage is returned for a call that cannot be carried out as given.
var errUsage = errors.New("usage")

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run carries out one call and returns its exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	out := bufio.NewWriterSize(stdout, 1<<16)
	defer out.Flush()
	c, err := parse(args)
	if err != nil {
		fmt.Fprintf(stderr, "retour: %s\n%s", printable(err.Error()), usage)
		return 2
	}
	switch c.name {
	case "explain":
		return c.explain(stdin, out, stderr)
	case "code":
		return c.code(out, stderr)
	case "causes":
		for _, row := range catalog.Causes {
			fmt.Fprintf(out, "%s\t%s\t%s\t/%s/causes/%s/\n", row.ID, row.Class, row.Party, c.lang, row.ID)
		}
		return 0
	}
	fmt.Fprint(out, usage)
	return 0
}

// call is a parsed command line.
type call struct {
	name   string
	json   bool
	lang   string
	values []string
	*printer // nil until something is first said to a person
}

// parse reads a command line. Flags may stand before or behind arguments, with
// one hyphen or two; "--" ends them.
func parse(args []string) (*call, error) {
	c := &call{lang: "en"}
	if len(args) == 0 {
		return nil, fmt.Errorf("no command given")
	}
	c.name = args[0]
	switch c.name {
	case "explain", "code", "causes":
	case "help", "-h", "-help", "--help":
		c.name = "help"
		return c, nil
	default:
		return nil, fmt.Errorf("unknown command %q", c.name)
	}
	for i := 1; i < len(args); i++ {
		name, value, hasValue := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(args[i], "-"), "-"), "=")
		switch {
		case args[i] == "--":
			c.values = append(c.values, args[i+1:]...)
			return c.check()
		case args[i] == "-" || !strings.HasPrefix(args[i], "-"):
			c.values = append(c.values, args[i])
		case name == "json" && !hasValue && c.name == "explain":
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
	return c.check()
}

func (c *call) check() (*call, error) {
	if c.lang != "en" && c.lang != "de" {
		return nil, fmt.Errorf("unknown language %q: use en or de", c.lang)
	}
	if c.name == "code" && len(c.values) == 0 {
		return nil, fmt.Errorf("code needs a code such as 451, 4.3.0 or \"451 4.3.0\"")
	}
	if c.name == "causes" && len(c.values) > 0 {
		return nil, fmt.Errorf("causes takes no argument")
	}
	return c, nil
}
