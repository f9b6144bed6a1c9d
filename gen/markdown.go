package main

import (
	"bytes"
	"fmt"
	"html/template"
	"strings"

	"github.com/alecthomas/chroma/v2"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdown parses and renders pages: CommonMark with tables and {#ids} on
// headings. Raw HTML is left out when rendering, and check forbids it.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.Table),
	goldmark.WithParserOptions(parser.WithAttribute()),
	goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(fences{}, 100))),
)

func parseMarkdown(source []byte) ast.Node {
	return markdown.Parser().Parse(text.NewReader(source))
}

// renderDoc resolves the links of a page and renders its sections. A code span
// that is exactly a code of the catalogue becomes a link to its page, unless
// that is this page; links without a language get the page's.
func (s *Site) renderDoc(d *Doc) error {
	source := d.source[d.body:]
	self := d.path()
	var spans []*ast.CodeSpan
	ast.Walk(d.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Link:
			target := string(n.Destination)
			d.Links = append(d.Links, docLink{target, d.lineOfBlock(n)})
			n.Destination = []byte(d.lang.href(target))
			return ast.WalkSkipChildren, nil
		case *ast.Heading:
			return ast.WalkSkipChildren, nil // a code in a heading is no link
		case *ast.CodeSpan:
			spans = append(spans, n)
		}
		return ast.WalkContinue, nil
	})
	for _, span := range spans {
		path := s.codePath(plainText(span, source, false))
		if path == "" || path == self {
			continue
		}
		d.Links = append(d.Links, docLink{"/" + path + "/", d.lineOfBlock(span)})
		link := ast.NewLink()
		link.Destination = []byte(d.lang.href("/" + path + "/"))
		span.Parent().ReplaceChild(span.Parent(), span, link)
		link.AppendChild(link, span)
	}

	d.Sections = nil
	section := Section{}
	var html bytes.Buffer
	flush := func() {
		section.HTML = template.HTML(html.String())
		if section.ID != "" || html.Len() > 0 {
			d.Sections = append(d.Sections, section)
		}
		html.Reset()
	}
	for n := d.root.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && h.Level == 2 {
			flush()
			id, _ := h.AttributeString("id")
			name, _ := id.([]byte)
			section = Section{ID: string(name), Title: plainText(h, source, false)}
			section.Text = strings.HasPrefix(section.ID, "text-")
			continue
		}
		if quote, ok := n.(*ast.Blockquote); ok && section.Text {
			quote.SetAttributeString("id", []byte(section.ID+"-words"))
		}
		// On a phone a table of three columns scrolls by itself, for which the
		// keyboard must reach it (style.css has the same number).
		if table, ok := n.(*tables.Table); ok && len(table.Alignments) >= 3 {
			table.SetAttributeString("tabindex", []byte("0"))
		}
		if name, ok := d.diagramName(n); ok {
			if draw := diagrams[name]; draw != nil { // check reports an unknown one
				html.WriteString(string(draw(s, d.lang)))
			}
			continue
		}
		if err := markdown.Renderer().Render(&html, source, n); err != nil {
			return fmt.Errorf("%s: %w", d.File, err)
		}
	}
	flush()
	return nil
}

// plainText returns the words of a node in one line, code spans in backticks if asked for.
func plainText(n ast.Node, source []byte, ticks bool) string {
	var b strings.Builder
	ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering {
				b.Write(util.UnescapePunctuations(n.Value(source)))
				if n.SoftLineBreak() || n.HardLineBreak() {
					b.WriteByte(' ')
				}
			}
		case *ast.String:
			if entering {
				b.Write(n.Value)
			}
		case *ast.AutoLink:
			if entering {
				b.Write(n.URL(source))
			}
		case *ast.CodeSpan:
			if entering {
				if ticks {
					b.WriteByte('`')
				}
				for c := n.FirstChild(); c != nil; c = c.NextSibling() {
					b.Write(bytes.ReplaceAll(c.(*ast.Text).Value(source), []byte("\n"), []byte(" ")))
				}
				if ticks {
					b.WriteByte('`')
				}
				return ast.WalkSkipChildren, nil
			}
		case *ast.FencedCodeBlock, *ast.CodeBlock:
			if entering {
				b.Write(bytes.TrimSpace(n.Lines().Value(source)))
			}
		default:
			if !entering && n.Type() == ast.TypeBlock && n.NextSibling() != nil {
				b.WriteByte(' ')
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(b.String())
}

// startOf returns the offset of the first text of a node, false where it has none.
func startOf(n ast.Node) (int, bool) {
	if n.Type() != ast.TypeInline && n.Lines() != nil && n.Lines().Len() > 0 {
		return n.Lines().At(0).Start, true
	}
	if t, ok := n.(*ast.Text); ok {
		return t.Segment.Start, true
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if at, ok := startOf(c); ok {
			return at, true
		}
	}
	return 0, false
}

// fences renders fenced code with the colours of its language, as classes.
type fences struct{}

func (fences) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindFencedCodeBlock, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			block := n.(*ast.FencedCodeBlock)
			w.WriteString(`<pre class="chroma"><code>`)
			err := highlight(w, string(block.Language(source)), string(block.Lines().Value(source)))
			w.WriteString("</code></pre>\n")
			return ast.WalkSkipChildren, err
		}
		return ast.WalkContinue, nil
	})
}

// highlight writes code as spans whose class names the kind of each token.
func highlight(w util.BufWriter, language, code string) error {
	lexer := lexerOf(language)
	if lexer == nil {
		w.WriteString(template.HTMLEscapeString(code))
		return nil
	}
	tokens, err := chroma.Coalesce(lexer).Tokenise(nil, code)
	if err != nil {
		return fmt.Errorf("highlighting %s: %w", language, err)
	}
	for t := tokens(); t != chroma.EOF; t = tokens() {
		class := chroma.StandardTypes[t.Type]
		if class == "" || t.Type == chroma.TextWhitespace {
			w.WriteString(template.HTMLEscapeString(t.Value))
			continue
		}
		w.WriteString(`<span class="` + class + `">` + template.HTMLEscapeString(t.Value) + `</span>`)
	}
	return nil
}
