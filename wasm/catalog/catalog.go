// Package catalog holds the facts of SMTP that are the same in every language,
// as plain tables: causes and who must act, reply codes, enhanced status codes,
// the pairs of both as servers print them, providers, guides, and the documents
// that all of this rests on.
//
// Every fact has one home here. Pages, fact boxes, lists and the recogniser
// read these tables; the words for them stand in content/<lang>. Tables are
// static data without maps, so that the browser's module pays nothing for them
// at start. Identifiers are for ever: they are addresses.
package catalog

import "retour/wasm/smtp"

// Reply is a row of the reply codes (RFC 5321, section 4.2 and extensions).
type Reply struct {
	Code    smtp.ReplyCode
	Text    string  // the text of the standard that defines it, "" when there is none
	Causes  []Cause // usual causes, the most likely first; nil for replies that are no failure
	Vendor  bool    // sent by some servers, defined by no standard
	Related string  // codes easily confused with it, as page names, separated by spaces
	Sources string  // IDs of Sources, separated by spaces, each with an optional section: "rfc5321#4.2.2"
}

// Detail is a row of the enhanced status codes, X.Subject.Number. Pages exist
// for each class it is used with.
type Detail struct {
	Subject, Number uint16
	Last            uint16  // last number of a vendor's range that shares this row; 0: only Number
	Classes         Classes // the classes that occur
	Name            string  // the registry's sample text, or the vendor's name for it
	Replies         string  // associated reply codes, separated by spaces
	Causes          []Cause // usual causes, the most likely first
	Vendor          string  // ID of the provider that made it up; "" for the IANA registry
	Outgoing        bool    // said by the server that should have sent the message on
	Related         string  // page names; X stands for the class of the page that shows them: "X.7.1 X.7.26"
	Sources         string  // as in Reply
}

// Pair is a reply code with an enhanced status code as servers print them.
// Only pairs with an address of their own are rows.
type Pair struct {
	Reply   smtp.ReplyCode
	Status  smtp.Status
	Rank    uint16  // place by how often it is seen, from 1
	Causes  []Cause // usual causes, the most likely first; nil: those of the Detail
	Related string  // as in Reply
}

// Classes is a set of the first digits that an enhanced status code occurs with.
type Classes uint8

const (
	Class2 Classes = 1 << 2
	Class4 Classes = 1 << 4
	Class5 Classes = 1 << 5
)

// Has reports whether the set has the class 2, 4 or 5.
func (c Classes) Has(class uint8) bool { return c&(1<<class) != 0 }
