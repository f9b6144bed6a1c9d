// Package rules holds what reply texts are known to mean: a wording or a
// provider's own code leads to a cause. Each source of wordings (a provider, a
// server software, or the general wordings that many share) has one Go file
// with data only and one .txtar file with samples, which are the tests of the
// rules and the examples that readers see on the pages.
//
// A text is folded (Fold), and Best tells which rule is to be believed, and
// where its words stand. ListIn finds the blocklist that a text names, and
// RetryAfter the time that it asks to wait.
package rules

import (
	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// Source is one provider or software and the rules for its wordings.
type Source struct {
	ID       string // provider ID in the catalogue; "general" for wordings that many servers share
	Document string // where most of the wordings stand: address or name of the document or source file
	Seen     string // year and month in which they were last confirmed there, "2026-11"
	Rules    []Rule // in the order of the table
	table    string // the rules as they are written, see table.go
}

// Rule leads from a wording to a cause.
//
// Phrases are written in lower case with single spaces, as the reply text is
// after folding: multi-line replies joined, their repeated codes taken out,
// white space runs made one space, typographic quotes made straight. A phrase
// must begin where a word begins; it may end inside a word, but not inside a
// number.
type Rule struct {
	ID     string         // "<source>/<name>", for ever
	Status string         // the reply must have this enhanced status; "" any; "x.7.26" any class
	Phrase string         // must stand in the text
	And    string         // must stand in the text as well, anywhere; "" nothing more
	Case   string         // heading on the page that explains it; "" the cause's ID
	Own    string         // the provider's own code that this wording is or carries, as shown to the reader
	Reply  smtp.ReplyCode // the reply must have this code; 0: any
	Cause  catalog.Cause
	Code   bool // Phrase is an own code, not a wording: a known wording goes before it
	Host   bool // applies only where the remote host, the domain or the text shows the source's provider
	Guess  bool // the wording fits other causes too: the answer says so
	Weak   bool // a Guess that says something only beside a reply code or a status, and where nothing else does
}

// Sources returns every source in a fixed order. The order decides nothing.
// Like Best it calls Prepare.
func Sources() []*Source {
	Prepare()
	return sources[:]
}
