package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"

	"retour/content"
	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// words are the words of one language, the same that the site shows. They are
// loaded when something is first said to a person: JSON needs none.
type words struct {
	lang      string
	names     names
	pages     map[string]*page // those read so far, by kind and name; nil where none is written
	known     map[string]bool  // IDs of messages
	localizer *i18n.Localizer
}

// names are the words for the rows of the catalogue, names.toml.
type names struct {
	Reply   map[string]rowName   `toml:"reply"`
	Class   map[string]rowName   `toml:"class"`
	Subject map[string]rowName   `toml:"subject"`
	Detail  map[string]rowName   `toml:"detail"`
	Cause   map[string]causeName `toml:"cause"`
}

// rowName is what a code or a part of it is called.
type rowName struct {
	Name      string `toml:"name"`
	Part      string `toml:"part"` // its meaning within the code taken apart
	Sentence  string `toml:"sentence"`
	Sentence2 string `toml:"sentence2"` // in class 2, 4 or 5 where that differs
	Sentence4 string `toml:"sentence4"`
	Sentence5 string `toml:"sentence5"`
}

// causeName is what a cause is called and what to do, where it has no page.
type causeName struct {
	Title          string   `toml:"title"`
	Sentence       string   `toml:"sentence"`
	Sender         []string `toml:"sender"`
	SenderAdmin    []string `toml:"sender-admin"`
	Recipient      []string `toml:"recipient"`
	RecipientAdmin []string `toml:"recipient-admin"`
}

// page is a written page: front matter and Markdown.
type page struct {
	Title   string `toml:"title"`
	Summary string `toml:"summary"`
	body    []byte
	root    ast.Node
}

// isLanguage reports whether there are words in a language.
func isLanguage(lang string) bool {
	_, err := fs.Stat(content.FS, lang+"/ui."+lang+".toml")
	return err == nil
}

// loadWords reads messages and names of a language.
func loadWords(lang string) (*words, error) {
	w := &words{lang: lang, pages: map[string]*page{}, known: map[string]bool{}}
	name := "ui." + lang + ".toml"
	data, err := content.FS.ReadFile(lang + "/" + name)
	if err != nil {
		return nil, err
	}
	tag, err := language.Parse(lang)
	if err != nil {
		return nil, err
	}
	bundle := i18n.NewBundle(tag)
	bundle.RegisterUnmarshalFunc("toml", toml.Unmarshal)
	file, err := bundle.ParseMessageFileBytes(data, name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, m := range file.Messages {
		w.known[m.ID] = true
	}
	w.localizer = i18n.NewLocalizer(bundle, lang)
	data, err = content.FS.ReadFile(lang + "/names.toml")
	if err != nil {
		return nil, err
	}
	if err := toml.Unmarshal(data, &w.names); err != nil {
		return nil, fmt.Errorf("%s/names.toml: %w", lang, err)
	}
	return w, nil
}

// messageID returns the ID of the message about something that the answer
// names by an ID: hyphens stand as underscores there.
func messageID(prefix, id string) string { return prefix + strings.ReplaceAll(id, "-", "_") }

// has reports whether there is a message.
func (w *words) has(id string) bool { return w.known[id] }

// say returns a message. Pairs of name and value fill its placeholders; the
// value of "Count" chooses the plural. A message that is missing shows as its ID.
func (w *words) say(id string, pairs ...any) string {
	config := &i18n.LocalizeConfig{MessageID: id}
	data := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		name := pairs[i].(string)
		data[name] = pairs[i+1]
		if name == "Count" {
			config.PluralCount = pairs[i+1]
		}
	}
	config.TemplateData = data
	s, err := w.localizer.Localize(config)
	if err != nil {
		return id
	}
	return s
}

// page returns a written page, nil where there is none: "causes/mailbox-full".
func (w *words) page(name string) *page {
	if p, read := w.pages[name]; read {
		return p
	}
	var p *page
	if data, err := content.FS.ReadFile(w.lang + "/" + name + ".md"); err == nil {
		if p, err = parsePage(data); err != nil {
			p = nil // found by the test that reads every page
		}
	}
	w.pages[name] = p
	return p
}

// parsePage reads a file of front matter between lines of "+++", and Markdown.
func parsePage(data []byte) (*page, error) {
	_, rest, _ := bytes.Cut(data, []byte("+++\n"))
	front, body, found := bytes.Cut(rest, []byte("\n+++\n"))
	if !found {
		return nil, fmt.Errorf("no front matter")
	}
	p := &page{body: body}
	if err := toml.Unmarshal(front, p); err != nil {
		return nil, err
	}
	p.root = parseMarkdown(body)
	return p, nil
}

// cause returns the title of a cause and the sentences that settle it.
func (w *words) cause(id string) (title, summary string) {
	if p := w.page("causes/" + id); p != nil {
		return p.Title, p.Summary
	}
	n := w.names.Cause[id]
	return n.Title, n.Sentence
}

// firstSteps is how many steps of a party an answer shows.
const firstSteps = 3

// steps returns the first steps of a party for a cause, nil where it only waits.
func (w *words) steps(cause string, party catalog.Party) []string {
	if p := w.page("causes/" + cause); p != nil {
		return p.steps(party.String(), firstSteps)
	}
	n := w.names.Cause[cause]
	list := map[catalog.Party][]string{
		catalog.Sender: n.Sender, catalog.SenderAdmin: n.SenderAdmin,
		catalog.Recipient: n.Recipient, catalog.RecipientAdmin: n.RecipientAdmin,
	}[party]
	return list[:min(len(list), firstSteps)]
}

// code returns the title of a code's page and the sentences that settle it,
// from its text or else its names. The zero reply and status stand for none.
func (w *words) code(reply smtp.ReplyCode, s smtp.Status) (title, summary string) {
	if p := w.page("codes/" + pageName(reply, s)); p != nil {
		return p.Title, p.Summary
	}
	if d := catalog.DetailOf(s); d != nil {
		n := w.names.Detail[detailKey(d)]
		special := map[uint8]string{2: n.Sentence2, 4: n.Sentence4, 5: n.Sentence5}[s.Class]
		return orElse(n.Name, d.Name), orElse(special, n.Sentence)
	}
	if row := catalog.ReplyOf(reply); row != nil {
		n := w.names.Reply[reply.String()]
		return orElse(n.Name, row.Text), n.Sentence
	}
	return "", ""
}

// detailKey returns the key of a row in names.toml: "3.0".
func detailKey(d *catalog.Detail) string {
	return strconv.Itoa(int(d.Subject)) + "." + strconv.Itoa(int(d.Number))
}

// pageName joins a reply and a status, either of which may be zero, as
// addresses do: "451-4.3.0".
func pageName(reply smtp.ReplyCode, s smtp.Status) string {
	return strings.Trim(reply.String()+"-"+s.String(), "-")
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
