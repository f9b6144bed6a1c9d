package main

import (
	"strconv"
	"strings"

	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// doc returns the written page of an entry, nil where there is none.
func (e *Entry) doc(l *Lang) *Doc { return l.Docs[e.Doc] }

// text returns the written page whose words an entry shows: its own, or, for a
// pair without one, that of another code (catalog.TextPath). nil where there is
// none.
func (e *Entry) text(l *Lang) *Doc {
	if d := e.doc(l); d != nil || e.Pair == nil {
		return d
	}
	return l.Docs["codes/"+catalog.TextPath(e.Reply, e.Status)]
}

// code returns the code of a code page as servers print it, "451 4.3.0"; "" on other pages.
func (e *Entry) code() string {
	if e.Kind != kindCode {
		return ""
	}
	return strings.TrimSpace(e.Reply.String() + " " + e.Status.String())
}

// class returns the first digit that decides on a code page: that of the reply
// code, by which servers retry or give up, else that of the enhanced code.
func (e *Entry) class() int {
	if e.Reply != 0 {
		return e.Reply.Class()
	}
	return int(e.Status.Class)
}

// digit returns the class that an "X" stands for in the rows of an entry.
func (e *Entry) digit() int {
	if !e.Status.IsZero() {
		return int(e.Status.Class)
	}
	return e.Reply.Class()
}

// goesWell reports whether a code of an entry reports no failure: class 2 or 3.
func (e *Entry) goesWell() bool { return e.class() == 2 || e.class() == 3 }

// causes returns the usual causes of a code page, the most likely first; nil
// where the code reports no failure.
func (e *Entry) causes() []catalog.Cause {
	switch {
	case e.goesWell():
		return nil
	case e.Pair != nil && len(e.Pair.Causes) > 0:
		return e.Pair.Causes
	case e.Detail != nil && len(e.Detail.Causes) > 0:
		return e.Detail.Causes
	case e.ReplyRow != nil:
		return e.ReplyRow.Causes
	}
	return nil
}

// related returns the pages easily confused with this one, as the row names them.
func (e *Entry) related() []string {
	list := ""
	switch {
	case e.Pair != nil:
		list = e.Pair.Related
	case e.Detail != nil:
		list = e.Detail.Related
	case e.ReplyRow != nil:
		list = e.ReplyRow.Related
	case e.Kind == kindCause:
		list = catalog.CauseNotes[e.Cause].Related
	case e.Guide != nil:
		list = e.Guide.Related
	}
	return strings.Fields(list)
}

// nearest returns the neighbours of a code whose row names none that exists: of a pair its
// two halves and what stands beside the enhanced code, of an enhanced code the
// same in the other class, the general ones, and the reply codes it comes with.
func (e *Entry) nearest() []string {
	var list []string
	if e.Pair != nil {
		list = append(list, catalog.PagePath(0, e.Status), e.Reply.String())
	}
	if e.Detail != nil {
		if e.Pair == nil {
			for _, class := range []uint8{4, 5} {
				list = append(list, smtp.Status{Class: class, Subject: e.Status.Subject, Detail: e.Status.Detail}.String())
			}
			list = append(list, "X."+strconv.Itoa(int(e.Status.Subject))+".0", "X.0.0")
			for _, reply := range strings.Fields(e.Detail.Replies) {
				if int(reply[0]-'0') == e.digit() {
					list = append(list, reply)
				}
			}
		}
		list = append(list, strings.Fields(e.Detail.Related)...)
	}
	return list
}

// inClass returns the name of a related page for the class of this entry:
// "X.7.1" stands on the rows of several classes.
func (e *Entry) inClass(name string) string {
	if rest, ok := strings.CutPrefix(name, "X."); ok {
		return strconv.Itoa(e.digit()) + "." + rest
	}
	return name
}

// sources returns the sources of an entry, as IDs with an optional "#section".
func (e *Entry) sources() []string {
	var list []string
	if e.Kind == kindCause {
		list = append(list, catalog.CauseNotes[e.Cause].Sources)
	}
	if e.Guide != nil {
		list = append(list, e.Guide.Sources)
	}
	if e.ReplyRow != nil {
		list = append(list, e.ReplyRow.Sources)
	}
	if e.Detail != nil {
		list = append(list, e.Detail.Sources)
	}
	return append(strings.Fields(strings.Join(list, " ")), e.further...)
}

// brief reports whether an entry of the catalogue has no written page to show.
func (e *Entry) brief(l *Lang) bool { return e.Doc != "" && e.text(l) == nil }

// title returns the title of an entry without its code: from its written
// page, else its name.
func (s *Site) title(l *Lang, e *Entry) string {
	if d := e.text(l); d != nil && d.Title != "" {
		return d.Title
	}
	switch {
	case e.Kind == kindCause:
		return l.Names.Cause[e.Cause.String()].Title
	case e.Detail != nil:
		return l.Names.Detail[detailKey(e.Detail)].Name
	case e.ReplyRow != nil:
		return l.Names.Reply[e.Reply.String()].Name
	case e.Kind == kindHome:
		return l.must("home_title")
	}
	if d := e.doc(s.langs[0]); d != nil {
		return d.Title // not translated yet, which check reports
	}
	return l.must("list_" + e.Path + "_title")
}

// summary returns the two sentences that settle it, "" where none are known.
func (s *Site) summary(l *Lang, e *Entry) string {
	if d := e.text(l); d != nil && d.Summary != "" {
		return d.Summary
	}
	switch {
	case e.Kind == kindCause:
		return l.Names.Cause[e.Cause.String()].Sentence
	case e.Detail != nil:
		return l.Names.Detail[detailKey(e.Detail)].in(e.Status.Class)
	case e.ReplyRow != nil:
		return l.Names.Reply[e.Reply.String()].Sentence
	case e.Kind == kindHome:
		return l.must("home_summary")
	}
	if d := e.doc(s.langs[0]); d != nil {
		return d.Summary
	}
	return l.must("list_" + e.Path + "_summary")
}

// causeName returns the short name of a cause, for lists.
func (s *Site) causeName(l *Lang, c catalog.Cause) string {
	return l.Names.Cause[c.String()].Name
}

// senderName returns who sends a sample: a provider's name, "" for wordings of many.
func senderName(id string) string {
	for i := range catalog.Providers {
		if catalog.Providers[i].ID == id {
			return catalog.Providers[i].Name
		}
	}
	return ""
}
