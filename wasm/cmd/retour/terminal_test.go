package main

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark/ast"
)

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, nil},
		{"one two three", 20, []string{"one two three"}},
		{"one two three", 7, []string{"one two", "three"}},
		{"a\u00a0b c", 3, []string{"a\u00a0b", "c"}},
		{"a averylongword b", 5, []string{"a", "averylongword", "b"}},
		{"größe über", 5, []string{"größe", "über"}},
		{"\x1b[1mbold\x1b[0m word", 9, []string{"\x1b[1mbold\x1b[0m word"}},
		{"漢字 ab", 6, []string{"漢字", "ab"}},
	} {
		if got := wrap(test.text, test.width); !slices.Equal(got, test.want) {
			t.Errorf("wrap(%q, %d) = %q, want %q", test.text, test.width, got, test.want)
		}
	}
}

func TestWidthFollowsColumns(t *testing.T) {
	for columns, want := range map[string]int{"": 80, "120": 120, "50": 50, "1": 30, "100000": 160, "wide": 80, "-3": 80} {
		t.Setenv("COLUMNS", columns)
		if got := newTerminal(nil, nil).width; got != want {
			t.Errorf("COLUMNS=%s: width %d, want %d", columns, got, want)
		}
	}
	t.Setenv("COLUMNS", "44")
	for _, args := range [][]string{{"code", "421", "4.3.0"}, {"explain"}} {
		for _, line := range strings.Split(callWith(unknownMailbox, args...).out, "\n") {
			if n := visible(line); n > 44 && strings.Contains(strings.TrimSpace(line), " ") && !strings.ContainsAny(line, "│") {
				t.Errorf("%v: %d columns in %q", args, n, line)
			}
		}
	}
}

// Any character device takes the place of a terminal here.
func TestColor(t *testing.T) {
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	file, err := os.Create(t.TempDir() + "/out")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, test := range []struct {
		name, noColor, term string
		out                 *os.File
		want                bool
	}{
		{"terminal", "", "xterm", device, true},
		{"NO_COLOR", "1", "xterm", device, false},
		{"dumb", "", "dumb", device, false},
		{"file", "", "xterm", file, false},
	} {
		t.Setenv("NO_COLOR", test.noColor)
		t.Setenv("TERM", test.term)
		if got := newTerminal(nil, test.out).color; got != test.want {
			t.Errorf("%s: colour %v, want %v", test.name, got, test.want)
		}
	}
}

func TestMarkdown(t *testing.T) {
	const text = `## Heading {#id}

Some *place* and **strong** words, ` + "`code here`" + `, a [page](/causes/x/), [451](/451/), [RFC](https://www.rfc-editor.org/)
and &amp; \* an entity.

### Below {#below}

1. First item that is long enough to go on in a second line, surely.
2. Second

   - inner

         indented code

> quoted words
>
> twice

| Code | Meaning |
| --- | --- |
| 451 | later |
| 4510 | never |

` + "```sh\npostqueue -p   # as it is\n\n  x\n```\n"
	const want = `Heading
───────
Some *place* and **strong** words, ` + "`code here`" + `, a
page (/de/causes/x/), 451, RFC
(https://www.rfc-editor.org/) and & * an entity.

▪ Below
1. First item that is long enough to go on in a
   second line, surely.

2. Second

   • inner

         indented code

│ quoted words
│
│ twice

Code  Meaning
451   later
4510  never

    postqueue -p   # as it is

      x
`
	var b strings.Builder
	r := &renderer{terminal: &terminal{Writer: &b, width: 50}, lang: "de", source: []byte(text)}
	root := parseMarkdown(r.source)
	r.blocks(children(root))
	if got := trimLines(b.String()); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	// A table that is too wide is written cell by cell.
	b.Reset()
	r.width, r.begun = 12, false
	for _, n := range children(root) {
		if n.Kind().String() == "Table" {
			r.blocks([]ast.Node{n})
		}
	}
	if got, want := b.String(), "Code: 451\nMeaning:\n  later\n\nCode: 4510\nMeaning:\n  never\n"; got != want {
		t.Errorf("narrow table: got:\n%s\nwant:\n%s", got, want)
	}
}

// trimLines takes the blanks off the ends of lines.
func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}
