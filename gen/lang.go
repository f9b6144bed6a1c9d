package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"sync/atomic"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"retour/wasm/catalog"
)

// sourceLang is the language that the others are translations of.
const sourceLang = "en"

// Lang is a language of the site: a folder below content with the interface's
// messages, the names of codes and causes, and the pages.
type Lang struct {
	Code  string // "en", also the folder and the first part of the address
	Names names
	Docs  map[string]*Doc // by kind and name: "codes/451-4.3.0"

	messages  map[string]*message
	localizer *i18n.Localizer
}

// message is one text of the interface.
type message struct {
	*i18n.Message
	plain bool // no placeholder and no plural: Other is the text
	used  atomic.Bool
}

// names are the words for the rows of the catalogue, names.toml.
type names struct {
	Digit   map[string]rowName   `toml:"digit"` // first digit of a reply code
	Reply   map[string]rowName   `toml:"reply"`
	Class   map[string]rowName   `toml:"class"`
	Subject map[string]rowName   `toml:"subject"`
	Detail  map[string]rowName   `toml:"detail"`
	Cause   map[string]causeName `toml:"cause"`
}

// rowName is what a code or a part of it is called.
type rowName struct {
	Name      string `toml:"name"`      // three to eight plain words
	Sentence  string `toml:"sentence"`  // what it means and what the reader does
	Part      string `toml:"part"`      // its meaning within the code taken apart
	Sentence2 string `toml:"sentence2"` // in class 2, 4 or 5 where that differs
	Sentence4 string `toml:"sentence4"`
	Sentence5 string `toml:"sentence5"`
}

// in returns the sentence for a class.
func (r rowName) in(class uint8) string {
	special := map[uint8]string{2: r.Sentence2, 4: r.Sentence4, 5: r.Sentence5}[class]
	if special != "" {
		return special
	}
	return r.Sentence
}

// causeName is what a cause is called, and what to do, until its page is written.
type causeName struct {
	Name           string   `toml:"name"`     // one to four words, for lists
	Title          string   `toml:"title"`    // a statement
	Sentence       string   `toml:"sentence"` // lost or not, who acts, what now
	Words          string   `toml:"words"`    // other words that readers look for
	Sender         []string `toml:"sender"`
	SenderAdmin    []string `toml:"sender-admin"`
	Recipient      []string `toml:"recipient"`
	RecipientAdmin []string `toml:"recipient-admin"`
}

// steps returns what a party does, nil where it only waits.
func (c causeName) steps(p catalog.Party) []string {
	switch p {
	case catalog.Sender:
		return c.Sender
	case catalog.SenderAdmin:
		return c.SenderAdmin
	case catalog.Recipient:
		return c.Recipient
	case catalog.RecipientAdmin:
		return c.RecipientAdmin
	}
	return nil
}

// uiFile and namesFile return the files of a language, relative to the project.
func uiFile(lang string) string    { return filepath.Join("content", lang, "ui."+lang+".toml") }
func namesFile(lang string) string { return filepath.Join("content", lang, "names.toml") }

// findLangs returns the codes of all languages that have a folder, the source
// language first.
func findLangs(root string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(root, "content", "*", "ui.*.toml"))
	if err != nil {
		return nil, err
	}
	var codes []string
	for _, file := range files {
		code := filepath.Base(filepath.Dir(file))
		if filepath.Base(file) != "ui."+code+".toml" {
			return nil, fmt.Errorf("%s: the file's name must be ui.%s.toml, after its folder", file, code)
		}
		codes = append(codes, code)
	}
	slices.Sort(codes)
	i := slices.Index(codes, sourceLang)
	if i < 0 {
		return nil, fmt.Errorf("%s is missing", uiFile(sourceLang))
	}
	codes = append([]string{sourceLang}, slices.Delete(codes, i, i+1)...)
	return codes, nil
}

// loadLang reads messages and names of a language; pages are read by loadDocs.
func loadLang(root, code string, found *findings) (*Lang, error) {
	l := &Lang{Code: code, Docs: map[string]*Doc{}, messages: map[string]*message{}}
	tag, err := language.Parse(code)
	if err != nil {
		return nil, fmt.Errorf("content/%s: %w", code, err)
	}
	data, err := os.ReadFile(filepath.Join(root, uiFile(code)))
	if err != nil {
		return nil, err
	}
	bundle := i18n.NewBundle(tag)
	bundle.RegisterUnmarshalFunc("toml", toml.Unmarshal)
	file, err := bundle.ParseMessageFileBytes(data, filepath.Base(uiFile(code)))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", uiFile(code), err)
	}
	for _, m := range file.Messages {
		plain := m.One == "" && m.Zero == "" && m.Two == "" && m.Few == "" && m.Many == "" && !strings.Contains(m.Other, "{{")
		l.messages[m.ID] = &message{Message: m, plain: plain}
	}
	l.localizer = i18n.NewLocalizer(bundle, code)

	data, err = os.ReadFile(filepath.Join(root, namesFile(code)))
	if os.IsNotExist(err) {
		found.add(namesFile(code), 0, "the file is missing: brief pages have no words")
		return l, nil
	}
	if err != nil {
		return nil, err
	}
	meta, err := toml.Decode(string(data), &l.Names)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", namesFile(code), err)
	}
	for _, key := range meta.Undecoded() {
		found.add(namesFile(code), lineOf(data, key[len(key)-1]), "unknown key %q", key.String())
	}
	return l, nil
}

// text returns a message. Pairs of name and value fill its placeholders; the
// value of "Count" chooses the plural. An unknown message is an error.
func (l *Lang) text(id string, pairs ...any) (string, error) {
	m := l.messages[id]
	if m == nil {
		return "", fmt.Errorf("%s: message %q is missing", uiFile(l.Code), id)
	}
	m.used.Store(true)
	if m.plain && len(pairs) == 0 {
		return m.Other, nil
	}
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
	s, err := l.localizer.Localize(config)
	if err != nil {
		return "", fmt.Errorf("%s: message %q: %w", uiFile(l.Code), id, err)
	}
	return s, nil
}

// must is text for Go code: templates fail on an unknown message by
// themselves, here it would be a slip of ours, found by any build.
func (l *Lang) must(id string, pairs ...any) string {
	s, err := l.text(id, pairs...)
	if err != nil {
		panic(err)
	}
	return s
}

// partyMessage returns the ID of a message about a party: "party_sender_admin".
func partyMessage(prefix string, p catalog.Party) string {
	return prefix + strings.ReplaceAll(p.String(), "-", "_")
}

// messageIDs returns the IDs of all messages, sorted.
func (l *Lang) messageIDs() []string {
	ids := make([]string, 0, len(l.messages))
	for id := range l.messages {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}

// lineOf returns the line, from 1, on which a key of a TOML file first stands, 0 when it does not.
func lineOf(data []byte, key string) int {
	expr := regexp.MustCompile(`(?m)^\s*(\[[^\]\n]*)?["']?` + regexp.QuoteMeta(key) + `["']?\s*(=|\])`)
	at := expr.FindIndex(data)
	if at == nil {
		return 0
	}
	start := at[0]
	for start < at[1] && data[start] == '\n' {
		start++
	}
	return strings.Count(string(data[:start]), "\n") + 1
}
