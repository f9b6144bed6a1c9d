package main

import (
	"fmt"
	"html/template"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// diagramFence is the language of a fence that holds the name of a diagram
// instead of code. The diagram takes its place.
const diagramFence = "diagram"

// diagrams are the drawings that pages can show, by name. Words come from the
// language's messages, facts from tables; a fourth file each draws them.
//
// All are SVG in the page, without script or style: text is text, lengths are
// em or per cent, so that one drawing fits every width and follows the reader's
// size of type, and colours are those of the words around it or of the classes
// that code has.
var diagrams = map[string]func(*Site, *Lang) template.HTML{
	"alignment":       (*Site).drawAlignment,
	"forwarding-way":  (*Site).drawForwardingWay,
	"message-sides":   (*Site).drawMessageSides,
	"message-way":     (*Site).drawMessageWay,
	"retry-schedules": (*Site).drawRetries,
}

// diagramName returns the name in a fence for a diagram, false for other blocks.
func (d *Doc) diagramName(n ast.Node) (string, bool) {
	fence, ok := n.(*ast.FencedCodeBlock)
	source := d.source[d.body:]
	if !ok || string(fence.Language(source)) != diagramFence {
		return "", false
	}
	return strings.TrimSpace(string(fence.Lines().Value(source))), true
}

// diagramNames returns the diagrams of a page, in order.
func (d *Doc) diagramNames() []string {
	var names []string
	for n := d.root.FirstChild(); n != nil; n = n.NextSibling() {
		if name, ok := d.diagramName(n); ok {
			names = append(names, name)
		}
	}
	return names
}

// checkDiagram reports a diagram that is not known, or stands where none is drawn.
func (s *Site) checkDiagram(d *Doc, n ast.Node) {
	name, ok := d.diagramName(n)
	switch {
	case !ok:
	case diagrams[name] == nil:
		s.add(d.File, d.lineOfBlock(n), "unknown diagram %q (known: %s)", name, strings.Join(slices.Sorted(maps.Keys(diagrams)), ", "))
	case n.Parent() != d.root:
		s.add(d.File, d.lineOfBlock(n), "the diagram %s stands within another block: put it between paragraphs", name)
	}
}

// drawing collects the elements of an SVG. x and widths are per cent or em as
// the caller writes them, y and heights are em of the drawing's own type.
type drawing struct{ strings.Builder }

func (d *drawing) put(format string, args ...any) { fmt.Fprintf(d, format, args...) }

// em and percent write a length with two digits behind the point at most.
func em(n float64) string      { return number(n) + "em" }
func percent(n float64) string { return number(n) + "%" }

func number(n float64) string {
	return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(n, 'f', 2, 64), "0"), ".")
}

// text writes words; class is one of code's colours or "", anchor "" begins at x.
func (d *drawing) text(x string, y float64, anchor, class, words string) {
	attributes := ""
	if anchor != "" {
		attributes += ` text-anchor="` + anchor + `"`
	}
	if class != "" {
		attributes += ` class="` + class + `"`
	}
	d.put(`<text x="%s" y="%s"%s>%s</text>`, x, em(y), attributes, words)
}

// bold and literal mark words within a text. A literal is a name or a line as
// servers print it.
func bold(words string) string {
	return `<tspan font-weight="600">` + template.HTMLEscapeString(words) + `</tspan>`
}

func literal(words string) string {
	return `<tspan class="code">` + template.HTMLEscapeString(words) + `</tspan>`
}

// line writes a stroke.
func (d *drawing) line(x1 string, y1 float64, x2 string, y2 float64, attributes string) {
	d.put(`<line x1="%s" y1="%s" x2="%s" y2="%s" stroke="currentColor"%s/>`, x1, em(y1), x2, em(y2), attributes)
}

// shape writes a path in pixels around a point.
func (d *drawing) shape(x string, y float64, path, attributes string) {
	d.put(`<svg x="%s" y="%s" overflow="visible"><path d="%s"%s/></svg>`, x, em(y), path, attributes)
}

// above writes a path as shape does, with a seam in the colour of the page, so
// that it stands out from what lies under it.
func (d *drawing) above(x string, y float64, path, attributes string) {
	d.put(`<svg x="%s" y="%s" overflow="visible"><path d="%s" stroke="Canvas" stroke-width="5"/><path d="%s"%s/></svg>`, x, em(y), path, path, attributes)
}

// The signs within drawings: sent, failed, and a notice on the way.
const (
	tick    = "M-5 0l4 4 6-8"
	cross   = "M-4-4l8 8m0-8l-8 8"
	diamond = "M0-6l5 6-5 6-5-6z"

	signStroke = ` fill="none" stroke="currentColor" stroke-width="2"`
)

// figure returns the finished drawing with its title and description for
// readers who do not see it, and a caption, "" for none.
func (d *drawing) figure(name, title, description string, height float64, caption string) template.HTML {
	if caption != "" {
		caption = "<figcaption>" + template.HTMLEscapeString(caption) + "</figcaption>"
	}
	id := "diagram-" + name
	return template.HTML(fmt.Sprintf(`<figure class="diagram"><svg role="img" aria-labelledby="%s" aria-describedby="%s-text" height="%s"><title id="%s">%s</title><desc id="%s-text">%s</desc>%s</svg>%s</figure>`+"\n",
		id, id, em(height), id, template.HTMLEscapeString(title), id, template.HTMLEscapeString(description), d.String(), caption))
}

// wrapped breaks words into lines of at most width characters. Soft hyphens
// count for nothing and are not used: drawings do not hyphenate.
func wrapped(words string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(strings.ReplaceAll(words, "\u00ad", "")) {
		switch {
		case line == "":
			line = word
		case len([]rune(line))+1+len([]rune(word)) > width:
			lines = append(lines, line)
			line = word
		default:
			line += " " + word
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
