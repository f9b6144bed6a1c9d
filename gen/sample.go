package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"retour/wasm/bounce"
	"retour/wasm/catalog"
	"retour/wasm/rules"
	"retour/wasm/smtp"
)

// samplesFile holds at least one reply per code; a sample's name there is the
// page it belongs to and who sends it, a provider's ID or "standard" where the
// text is that of the standard: "-- 451-4.3.0 postfix --".
const samplesFile = "wasm/catalog/samples.txtar"

// standardText is the sender of a sample whose words are those of the standard.
const standardText = "standard"

// Sample is a literal reply, as it comes over the wire.
type Sample struct {
	Text   string
	Sender string      // provider ID, "general" or standardText
	Rule   *rules.Rule // the rule that must win on it; nil for samples of the catalogue
	Reply  smtp.ReplyCode
	Status smtp.Status
	Page   string // path of the page that it leads to

	answer bounce.Result // what the tool says to it

	File string
	Line int
}

// Heading returns the ID of the heading that explains the sample, "" where
// none does: for samples of the catalogue, and for rules that know no cause.
func (s *Sample) Heading() string {
	switch {
	case s.Rule == nil:
		return ""
	case s.Rule.Case != "":
		return s.Rule.Case
	case s.Rule.Cause == catalog.Unknown:
		return ""
	}
	return s.Rule.Cause.String()
}

// loadSamples reads the samples of all rules and of the catalogue.
func (s *Site) loadSamples() error {
	for _, source := range rules.Sources() {
		byID := map[string]*rules.Rule{}
		for i := range source.Rules {
			byID[source.Rules[i].ID] = &source.Rules[i]
		}
		file := "wasm/rules/" + source.ID + ".txtar"
		parts, err := readTxtar(s.root, file)
		if os.IsNotExist(err) {
			s.add(file, 0, "the file is missing: each rule of %s needs a sample", source.ID)
			continue
		}
		if err != nil {
			return err
		}
		for _, part := range parts {
			if strings.HasPrefix(part.name, "not ") {
				continue
			}
			rule := byID[part.name]
			if rule == nil {
				s.add(file, part.line, "sample %q has no rule: add it to wasm/rules/%s.go or delete the sample", part.name, source.ID)
				continue
			}
			s.addSample(&Sample{Text: part.text, Sender: source.ID, Rule: rule, File: file, Line: part.line})
		}
	}
	parts, err := readTxtar(s.root, samplesFile)
	if err != nil {
		return err
	}
	for _, part := range parts {
		page, sender, ok := strings.Cut(part.name, " ")
		if !ok {
			s.add(samplesFile, part.line, "sample %q names no sender: write \"<page> <provider>\" or \"<page> %s\"", part.name, standardText)
		}
		one := &Sample{Text: part.text, Sender: sender, File: samplesFile, Line: part.line}
		s.addSample(one)
		if one.Page != page {
			s.add(samplesFile, part.line, "sample %q leads to the page %q when it is pasted: correct the text or the name", part.name, one.Page)
		}
	}
	return nil
}

// addSample places a sample on the page that it leads to when it is pasted. A
// success leads nowhere; its codes have a page all the same.
func (s *Site) addSample(one *Sample) {
	s.samples = append(s.samples, one)
	one.Reply, one.Status = leadingCodes(one.Text)
	one.Page = catalog.PagePath(one.Reply, one.Status)
	if class := max(one.Reply.Class(), int(one.Status.Class)); class == 2 || class == 3 {
		return
	}
	source := s.langs[0]
	one.answer = bounce.Explain([]byte(one.Text), source.Code)[0]
	if len(one.answer.Recipients) == 0 {
		return
	}
	r := one.answer.Recipients[0]
	one.Reply = smtp.ReplyCode(r.Reply)
	one.Status, _ = smtp.ParseStatus(r.Status)
	page, _, _ := strings.Cut(r.Page, "#")
	one.Page = strings.Trim(strings.TrimPrefix(page, "/"+source.Code+"/"), "/")
}

// leadingCodes returns the codes that a reply begins with, zero values for
// those it lacks.
func leadingCodes(text string) (smtp.ReplyCode, smtp.Status) {
	var reply smtp.ReplyCode
	if len(text) > 3 {
		if code, ok := smtp.ParseReplyCode(text[:3]); ok {
			reply, text = code, text[4:]
		}
	}
	status, _ := smtp.LeadingStatus(text)
	return reply, status
}

// part is one file of a txtar archive.
type part struct {
	name, text string
	line       int // of its name, from 1
}

// readTxtar reads an archive: "-- name --" lines, each followed by a text; what
// stands before the first is a comment. White space around a text is taken off.
func readTxtar(root, file string) ([]part, error) {
	data, err := os.ReadFile(filepath.Join(root, file))
	if err != nil {
		return nil, err
	}
	var parts []part
	for i, line := range strings.Split(string(data), "\n") {
		name, isName := strings.CutPrefix(line, "-- ")
		if isName {
			name, isName = strings.CutSuffix(strings.TrimRight(name, " "), " --")
		}
		switch {
		case isName:
			parts = append(parts, part{name: strings.TrimSpace(name), line: i + 1})
		case len(parts) > 0:
			parts[len(parts)-1].text += line + "\n"
		}
	}
	for i := range parts {
		parts[i].text = strings.TrimSpace(parts[i].text)
		if parts[i].text == "" {
			return nil, fmt.Errorf("%s:%d: sample %q is empty", file, parts[i].line, parts[i].name)
		}
	}
	return parts, nil
}
