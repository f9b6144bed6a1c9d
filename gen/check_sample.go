package main

import (
	"strings"

	"retour/wasm/rules"
)

// checkSamples looks for rows and rules without a sample, and pastes every
// sample: the answer must lead back to the page that shows it, and to the
// heading that explains it.
func (s *Site) checkSamples(files []file) {
	for _, e := range s.entriesOf(kindCode) {
		if len(e.samples) == 0 {
			s.add(samplesFile, 0, "no sample for %s: add \"-- %s <who sends it> --\" and the reply", e.Path, e.Path)
		}
	}
	have := map[string]bool{}
	for _, one := range s.samples {
		if one.Rule != nil {
			have[one.Rule.ID] = true
		} else if one.Sender != standardText && one.Sender != "general" && senderName(one.Sender) == "" {
			s.add(one.File, one.Line, "the sender %q is no provider of the catalogue: use its ID, \"general\" or %q", one.Sender, standardText)
		}
	}
	for _, source := range rules.Sources() {
		for i := range source.Rules {
			if id := source.Rules[i].ID; !have[id] {
				s.add("wasm/rules/"+source.ID+".txtar", 0, "no sample for the rule %s: add \"-- %s --\" and a reply", id, id)
			}
		}
	}
	pages := map[string]string{}
	for _, f := range files {
		if page, ok := strings.CutSuffix(f.path, "index.html"); ok {
			pages["/"+page] = string(f.data)
		}
	}
	for _, one := range s.samples {
		s.checkAnswer(one, pages)
	}
}

// checkAnswer compares what the tool says to a sample with what its rule says,
// and follows the answer to its heading in every language.
func (s *Site) checkAnswer(one *Sample, pages map[string]string) {
	if len(one.answer.Recipients) == 0 {
		if one.Rule != nil && !one.Rule.Host {
			s.add(one.File, one.Line, "pasted, this sample is not recognised as a reply (kind %s)", one.answer.Kind)
		}
		return // samples of the catalogue are held to their page when they are read
	}
	r := one.answer.Recipients[0]
	// A guess gives way to a code that says more, and a rule for one host needs
	// the report that names the host.
	if one.Rule != nil && !one.Rule.Guess && !one.Rule.Host && r.Cause != one.Rule.Cause.String() {
		s.add(one.File, one.Line, "pasted, this sample is read as %s (rule %q), not as %s", r.Cause, r.Rule, one.Rule.Cause)
	}
	source := s.langs[0].Code
	page, heading, _ := strings.Cut(r.Page, "#")
	if heading == "" {
		return
	}
	for _, l := range s.langs {
		address := "/" + l.Code + strings.TrimPrefix(page, "/"+source)
		if !strings.Contains(pages[address], ` id="`+heading+`"`) {
			s.add(one.File, one.Line, "pasted, this sample leads to %s#%s, a heading that the page lacks", address, heading)
		}
	}
}
