package main

import "strings"

// check collects what is wrong or missing, in the order of the list below.
// Each part has a file of its own.
//
//  1. check_catalog.go  rows have names, sources, related pages; pages have rows
//  2. check_sample.go   every row and rule has a sample that leads back to its page
//  3. check_front.go    front matter, and the state that a translation follows
//  4. check_form.go     headings, lists and other form of written pages
//  5. check_link.go     links and anchors, written or made by templates
//  6. check_words.go    shared sentences, typography, addresses in examples
//  7. check_message.go  messages of the interface
//
// files are the rendered ones: links are checked against what is really there.
func (s *Site) check(files []file) {
	s.checkCatalog()
	s.checkSamples(files)
	for _, l := range s.langs {
		s.checkFront(l)
		s.checkForm(l)
		s.checkWords(l)
	}
	s.checkTranslations()
	s.checkLinks(files)
	s.checkMessages()
	s.checkExemptions(exemptions)
}

// exemption takes a finding back, with the reason why it may stand.
type exemption struct{ file, text, reason string }

// exemptions are the findings that may stand. One that is no longer found is a
// finding itself.
var exemptions = []exemption{}

// checkExemptions takes exempted findings off the list.
func (s *Site) checkExemptions(list []exemption) {
	for _, e := range list {
		kept := s.list[:0:0]
		for _, f := range s.list {
			if f.file != e.file || !strings.Contains(f.text, e.text) {
				kept = append(kept, f)
			}
		}
		if len(kept) == len(s.list) {
			s.add("gen/check.go", 0, "the exemption of %s (%q) no longer applies: delete it", e.file, e.text)
			continue
		}
		s.list = kept
	}
}
