package main

import "retour/wasm/rules"

// checkSamples looks for rows and rules without a sample, and for samples that
// do not lead back to the page that shows them.
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
		}
		if one.Rule == nil && one.Sender != standardText && one.Sender != "general" && senderName(one.Sender) == "" {
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
}
