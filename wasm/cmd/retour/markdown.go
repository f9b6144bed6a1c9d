package main

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	table "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// parseMarkdown reads CommonMark with tables and {#ids} on headings, as the
// site does.
func parseMarkdown(source []byte) ast.Node {
	markdown := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithParserOptions(parser.WithAttribute()))
	return markdown.Parser().Parse(text.NewReader(source))
}

// under returns the blocks between the heading with that ID and the next of its
// level or above, the heading first; nil where there is none.
func (p *page) under(id string) []ast.Node {
	var list []ast.Node
	level := 0
	for n := p.root.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok {
			if list != nil && h.Level <= level {
				return list
			}
			if headingID(h) == id {
				level, list = h.Level, []ast.Node{}
			}
		}
		if list != nil {
			list = append(list, n)
		}
	}
	return list
}

func headingID(h *ast.Heading) string {
	id, _ := h.AttributeString("id")
	name, _ := id.([]byte)
	return string(name)
}

// steps returns the first items of the list under a party's heading, code in backticks.
func (p *page) steps(party string, limit int) []string {
	var steps []string
	plain := &renderer{terminal: &terminal{}, source: p.body, bare: true}
	for _, n := range p.under(party) {
		list, ok := n.(*ast.List)
		if !ok {
			continue
		}
		for item := list.FirstChild(); item != nil && len(steps) < limit; item = item.NextSibling() {
			steps = append(steps, plain.inline(item))
		}
	}
	return steps
}

// renderer writes parsed Markdown as text for a terminal.
type renderer struct {
	*terminal
	lang   string // for links to our own pages
	source []byte
	bare   bool   // links without their address
	first  string // stands before the next line instead of indent, "" when there is no such thing
	indent string // stands before every line
	begun  bool   // a blank line goes before the next block
}

// blocks writes nodes, a blank line between any two but behind headings.
func (r *renderer) blocks(list []ast.Node) {
	for _, n := range list {
		r.block(n)
	}
}

// children returns the nodes right below one.
func children(n ast.Node) []ast.Node {
	var list []ast.Node
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		list = append(list, c)
	}
	return list
}

func (r *renderer) block(n ast.Node) {
	if r.begun && r.first == "" {
		r.line(strings.TrimRight(r.indent, " "))
	}
	r.begun = true
	switch n := n.(type) {
	case *ast.Heading:
		if n.Level <= 2 {
			r.title(r.inline(n), "─")
		} else {
			r.text("▪ ", "  ", r.style(r.inline(n), bold))
		}
		r.begun = false
	case *ast.List:
		r.list(n)
	case *ast.Blockquote:
		r.within("│ ", "│ ", n)
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		for _, line := range strings.Split(strings.TrimRight(string(n.Lines().Value(r.source)), "\n"), "\n") {
			r.line(r.lead() + "    " + r.style(line, cyan))
		}
	case *table.Table:
		r.table(n)
	case *ast.ThematicBreak:
		r.line(r.lead() + strings.Repeat("─", 3))
	case *ast.HTMLBlock: // our pages hold none
	default:
		r.text(r.lead(), r.indent, r.inline(n))
	}
}

// lead returns what stands before the next line.
func (r *renderer) lead() string {
	if first := r.first; first != "" {
		r.first = ""
		return first
	}
	return r.indent
}

// within writes what a node holds, indented.
func (r *renderer) within(first, rest string, n ast.Node) {
	indent := r.indent
	r.first, r.indent, r.begun = r.lead()+first, indent+rest, false
	r.blocks(children(n))
	r.indent, r.first, r.begun = indent, "", true
}

func (r *renderer) list(n *ast.List) {
	number := n.Start
	for i, item := range children(n) {
		if i > 0 && !n.IsTight {
			r.line(strings.TrimRight(r.indent, " "))
		}
		sign := "• "
		if n.IsOrdered() {
			sign = strconv.Itoa(number) + ". "
			number++
		}
		r.within(sign, strings.Repeat(" ", visible(sign)), item)
	}
}

// table writes the rows in columns, or, where they are too wide for the
// terminal, each cell in a line of its own behind the name of its column.
func (r *renderer) table(n *table.Table) {
	var rows [][]string
	var widths []int
	for _, row := range children(n) {
		var cells []string
		for i, cell := range children(row) {
			cells = append(cells, r.inline(cell))
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], visible(cells[i]))
		}
		rows = append(rows, cells)
	}
	total := visible(r.indent)
	for _, w := range widths {
		total += w + 2
	}
	for i, cells := range rows {
		if total-2 > r.width {
			for k, cell := range cells {
				if i > 0 && cell != "" {
					r.text(r.lead(), r.indent+"  ", r.style(rows[0][k]+":", bold)+" "+cell)
				}
			}
			if i > 0 && i+1 < len(rows) {
				r.line(r.lead())
			}
			continue
		}
		line := ""
		for k, cell := range cells {
			line += cell + strings.Repeat(" ", widths[k]-visible(cell)+2)
		}
		line = strings.TrimRight(line, " ")
		if i == 0 {
			line = r.style(line, bold)
		}
		r.line(r.lead() + line)
	}
}

// inline returns the words of a node in one line.
func (r *renderer) inline(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(c.Value(r.source)))))
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.CodeSpan:
			var code []byte
			for t := c.FirstChild(); t != nil; t = t.NextSibling() {
				code = append(code, t.(*ast.Text).Value(r.source)...)
			}
			b.WriteString(r.prose("`" + string(bytes.ReplaceAll(code, []byte("\n"), []byte(" "))) + "`"))
		case *ast.Emphasis:
			switch {
			case r.color && c.Level > 1:
				b.WriteString(r.style(r.inline(c), bold))
			case r.color:
				b.WriteString(r.style(r.inline(c), italic))
			default: // the places to fill in are marked by it
				stars := strings.Repeat("*", c.Level)
				b.WriteString(stars + r.inline(c) + stars)
			}
		case *ast.Link:
			b.WriteString(r.link(r.inline(c), string(c.Destination)))
		case *ast.AutoLink:
			b.WriteString(r.style(string(c.URL(r.source)), underline))
		default:
			if b.Len() > 0 && c.Type() == ast.TypeBlock {
				b.WriteByte(' ')
			}
			b.WriteString(r.inline(c))
		}
	}
	return strings.TrimSpace(b.String())
}

// link returns the words of a link and where it leads. Our own pages are
// linked without a language; that a code has a page needs no saying.
func (r *renderer) link(words, target string) string {
	if strings.HasPrefix(target, "/") {
		if words == strings.Trim(target, "/") {
			return words
		}
		target = "/" + r.lang + target
	}
	if r.bare {
		return words
	}
	return words + " (" + r.style(target, underline) + ")"
}
