package main

import (
	"strings"
	"testing"

	"retour/wasm/catalog"
)

// rendered returns the sections of a page with the given text, as HTML.
func rendered(t *testing.T, kind, name, text string) string {
	t.Helper()
	site, _ := project()
	d := &Doc{File: "test.md", Kind: kind, Name: name, lang: site.langs[0], source: []byte("+++\n+++\n" + text), body: len("+++\n+++\n")}
	d.root = parseMarkdown(d.source[d.body:])
	if err := site.renderDoc(d); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, s := range d.Sections {
		b.WriteString(string(s.HTML))
	}
	return strings.TrimSpace(b.String())
}

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"pair becomes a link", "`550 5.1.1`", `<p><a href="/en/550-5.1.1/"><code>550 5.1.1</code></a></p>`},
		{"status becomes a link", "`4.3.0`", `<p><a href="/en/4.3.0/"><code>4.3.0</code></a></p>`},
		{"reply becomes a link", "`451`", `<p><a href="/en/451/"><code>451</code></a></p>`},
		{"the page itself does not", "`421`", `<p><code>421</code></p>`},
		{"words after the code are no code", "`451 Temporary failure`", `<p><code>451 Temporary failure</code></p>`},
		{"no code of ours", "`999`", `<p><code>999</code></p>`},
		{"not within a link", "[`4.3.0`](/451/)", `<p><a href="/en/451/"><code>4.3.0</code></a></p>`},
		{"links get the language", "[x](/causes/mailbox-full/#sender)", `<p><a href="/en/causes/mailbox-full/#sender">x</a></p>`},
		{"others stay", "[x](https://www.example.org/) [y](#z)", `<p><a href="https://www.example.org/">x</a> <a href="#z">y</a></p>`},
		{"heading id", "### Words {#id-1}", `<h3 id="id-1">Words</h3>`},
		{"raw HTML is left out", "a <b>b</b>", "<p>a <!-- raw HTML omitted -->b<!-- raw HTML omitted --></p>"},
		{"table", "| a |\n|---|\n| b |", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>"},
	} {
		if got := rendered(t, "codes", "421", c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
	// A number in a vendor's range leads to the page of the range.
	for subject := range catalog.Subjects {
		for _, row := range catalog.Subjects[subject] {
			if row.Last > row.Number && row.Classes.Has(5) {
				first := "5." + detailKey(&row)
				last := row
				last.Number = row.Last
				if got, want := rendered(t, "codes", "421", "`5."+detailKey(&last)+"`"), `<a href="/en/`; !strings.Contains(got, want) {
					t.Errorf("the last number of the range from %s is no link: %s", first, got)
				}
			}
		}
	}
}

func TestHighlighting(t *testing.T) {
	for _, c := range []struct{ name, language, code, want string }{
		{"reply with both codes", "reply", "451 4.3.0 Error", `<span class="k">451</span> <span class="no">4.3.0</span> Error`},
		{"continued reply", "reply", "550-5.1.1 a\n550 5.1.1 b", "<span class=\"k\">550</span>-<span class=\"no\">5.1.1</span> a\n<span class=\"k\">550</span> <span class=\"no\">5.1.1</span> b"},
		{"reply without enhanced code", "reply", "421 Service not available", `<span class="k">421</span> Service not available`},
		{"status alone", "reply", "4.3.3 System not capable", `<span class="no">4.3.3</span> System not capable`},
		{"an address is no code", "reply", "192.0.2.1 refused", `192.0.2.1 refused`},
		{"dialogue", "smtp", "C: EHLO mail.example.org\nS: 250 2.0.0 ok\n", "<span class=\"gp\">C: </span><span class=\"nf\">EHLO</span> mail.example.org\n<span class=\"gp\">S: </span><span class=\"s\">250</span> <span class=\"no\">2.0.0</span> ok"},
		{"markup is escaped", "reply", "550 <script>alert(1)</script>", `<span class="k">550</span> &lt;script&gt;alert(1)&lt;/script&gt;`},
		{"plain text", "text", "a < b", "a &lt; b"},
	} {
		if got := string(highlighted(c.language, c.code)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
	for _, language := range fenceLanguages {
		if lexerOf(language) == nil && language != "text" {
			t.Errorf("no lexer for %q, which pages may name", language)
		}
	}
}

func TestPlainText(t *testing.T) {
	source := []byte("Run `postqueue -p`, *then*\nread [this](/451/) & wait.")
	if got, want := plainText(parseMarkdown(source), source, true), "Run `postqueue -p`, then read this & wait."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestInlineCode(t *testing.T) {
	if got, want := string(inlineCode("run `a <b>` & wait")), "run <code>a &lt;b&gt;</code> &amp; wait"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
