package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"
)

// terminal writes text for people: wrapped at its width, in colour where that
// is wanted. Colour only repeats what the words say.
type terminal struct {
	io.Writer
	width int // columns
	color bool
}

// Styles, as parameters of the control sequence SGR (ECMA-48, section 8.3.117).
const (
	bold      = "1"
	dim       = "2"
	italic    = "3"
	red       = "1;31"
	green     = "1;32"
	yellow    = "1;33"
	cyan      = "36"
	underline = "4"
	markStyle = "30;43" // black on yellow, as a marker pen
)

// newTerminal returns a terminal that writes to out. Colour is used when stdout
// is a terminal that understands it and NO_COLOR is not set (no-color.org).
func newTerminal(out, stdout io.Writer) *terminal {
	t := &terminal{Writer: out, width: 80}
	if f, ok := stdout.(*os.File); ok {
		t.color = isTerminal(f) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		t.width = min(max(n, 30), 160)
	}
	return t
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// style returns s in a style, s itself without colour.
func (t *terminal) style(s, style string) string {
	if !t.color || s == "" {
		return s
	}
	return "\x1b[" + style + "m" + s + "\x1b[0m"
}

// line writes s as it is and ends the line.
func (t *terminal) line(s string) { fmt.Fprintln(t, s) }

// text writes s wrapped. first stands before its first line, rest before the others.
func (t *terminal) text(first, rest, s string) {
	for i, line := range wrap(s, t.width-visible(rest)) {
		if i == 0 {
			t.line(strings.TrimRight(first+line, " "))
		} else {
			t.line(rest + line)
		}
	}
}

// title writes a line in bold, underlined with the character given.
func (t *terminal) title(s, stroke string) {
	longest := 0
	for _, line := range wrap(s, t.width) {
		t.line(t.style(line, bold))
		longest = max(longest, visible(line))
	}
	t.line(t.style(strings.Repeat(stroke, longest), dim))
}

// fact is a line of a list of names and values.
type fact struct{ name, value string }

// facts writes the list with all values in one column; in a narrow terminal
// each value stands below its name.
func (t *terminal) facts(list []fact) {
	column := 0
	for _, f := range list {
		column = max(column, visible(f.name)+2)
	}
	for _, f := range list {
		if column > t.width/2 {
			t.line(t.style(f.name, dim))
			t.text("  ", "  ", f.value)
			continue
		}
		pad := strings.Repeat(" ", column-visible(f.name))
		t.text(t.style(f.name, dim)+pad, strings.Repeat(" ", column), f.value)
	}
}

// numbers writes a numbered list.
func (t *terminal) numbers(list []string) {
	for i, step := range list {
		number := strconv.Itoa(i+1) + ". "
		t.text("  "+number, strings.Repeat(" ", 2+len(number)), t.prose(step))
	}
}

// prose returns words in which `code` stands in backticks: with colour, code is
// coloured instead.
func (t *terminal) prose(s string) string {
	if !t.color {
		return s
	}
	parts := strings.Split(s, "`")
	for i := 1; i < len(parts); i += 2 {
		parts[i] = t.style(parts[i], cyan)
	}
	return strings.Join(parts, "")
}

// wrap returns s in lines of at most width columns, broken at spaces. A longer
// word stands alone on its line; non-breaking spaces do not break.
func wrap(s string, width int) []string {
	var lines []string
	line, length := "", 0
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' }) {
		n := visible(word)
		switch {
		case line == "":
			line, length = word, n
		case length+1+n <= width:
			line, length = line+" "+word, length+1+n
		default:
			lines = append(lines, line)
			line, length = word, n
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// visible returns how many columns s takes, our own styles not counted.
func visible(s string) int {
	n, escape := 0, false
	for _, r := range s {
		switch {
		case r == '\x1b':
			escape = true
		case escape:
			escape = r != 'm'
		case unicode.In(r, unicode.Mn, unicode.Cf):
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
			n += 2
		default:
			n++
		}
	}
	return n
}

// printable returns s without anything that a terminal would obey: control
// characters, and the invisible ones that turn the direction of writing or hide
// words. Bad bytes become U+FFFD.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r):
			return unicode.ReplacementChar
		case unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp):
			return -1
		}
		return r
	}, s)
}

// foreign returns somebody else's words in one line, without what a terminal
// would obey, at most limit characters long.
func foreign(s string, limit int) string {
	s = strings.Join(strings.Fields(printable(s)), " ")
	if r := []rune(s); len(r) > limit {
		return string(r[:limit]) + "…"
	}
	return s
}

// printableJSON returns one JSON text in which the characters that printable
// would take out are written as escapes: it may end up in a terminal too.
func printableJSON(b []byte) []byte {
	ascii := true
	for _, c := range b {
		if c >= 0x80 {
			ascii = false
			break
		}
	}
	if ascii {
		return b
	}
	out := make([]byte, 0, len(b)+len(b)/8)
	for _, r := range string(b) {
		switch {
		case r < 0x80:
			out = append(out, byte(r))
		case unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp):
			if r > 0xFFFF { // RFC 8259, section 7: a pair of surrogates
				r -= 0x10000
				out = fmt.Appendf(out, `\u%04x\u%04x`, 0xD800+r>>10, 0xDC00+r&0x3FF)
			} else {
				out = fmt.Appendf(out, `\u%04x`, r)
			}
		default:
			out = append(out, string(r)...)
		}
	}
	return out
}
