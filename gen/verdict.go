package main

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"retour/wasm/catalog"
)

// verdict is the bar under a page's title: the answer before the explanation.
type verdict struct {
	Tone  string // wait, stop, done: colour and symbol
	Word  string
	Party string
	You   string
	Long  string
}

// atOwnServer are the causes that the sending side's own server finds: the
// message never left it. All others are found by the receiving side.
var atOwnServer = []catalog.Cause{
	catalog.NoSuchDomain, catalog.ConnectionFailed, catalog.DNSFailure, catalog.QueueExpired,
	catalog.LoginRequired, catalog.LoginFailed, catalog.LoginMethodRefused, catalog.FromNotOwned,
	catalog.SendingAccountBlocked, catalog.SendingLimitReached, catalog.Suppressed,
	catalog.ReceiverTLSFaulty, catalog.DomainTakesNoMail,
}

// stop is a station on the way of the message.
type stop struct {
	Name  string
	State string // ok, here, or "" for not reached
}

// way returns the stations and where the message stands still.
func (l *Lang) way(cause catalog.Cause, outgoing bool) []stop {
	stops := []stop{{l.must("way_you"), "ok"}, {l.must("way_own_server"), "ok"}, {l.must("way_receiving_server"), ""}, {l.must("way_mailbox"), ""}}
	if outgoing || slices.Contains(atOwnServer, cause) {
		stops[1].State = "here"
	} else {
		stops[2].State = "here"
	}
	return stops
}

// classVerdict returns the bar of a code page: retry comes from the class, who
// must act from its usual causes.
func (l *Lang) classVerdict(class int, causes []catalog.Cause) verdict {
	switch class {
	case 3:
		return verdict{"done", l.must("verdict_goes_on"), capital(l.must("party_nobody")), l.must("you_done"), l.must("long_goes_on")}
	case 2:
		return verdict{"done", l.must("verdict_done"), capital(l.must("party_nobody")), l.must("you_done"), l.must("long_done")}
	case 4:
		first := firstCause(causes)
		v := verdict{"wait", l.must("verdict_temporary"), l.parties(causes, true), l.must("you_wait"), l.must("long_wait")}
		if catalog.Causes[first].Party != catalog.Nobody && !catalog.Causes[first].Waits {
			v.You = l.must("you_wait_then_act")
			v.Long = l.must("long_until_repaired")
		}
		return v
	}
	return verdict{"stop", l.must("verdict_permanent"), l.parties(causes, false),
		l.must(partyMessage("you_", firstCause(causes).Party(false))), l.must("long_never")}
}

// causeVerdict returns the bar of a cause's page. classes are the first digits
// that its codes and samples have.
func (l *Lang) causeVerdict(cause catalog.Cause, temporary, permanent bool) verdict {
	row := catalog.Causes[cause]
	v := verdict{Tone: "stop", Party: l.parties([]catalog.Cause{cause}, row.Waits)}
	switch {
	case row.Party == catalog.Nobody || row.Waits:
		v.Tone, v.Word, v.You, v.Long = "wait", l.must("verdict_temporary"), l.must("you_wait"), l.must("long_wait")
	case temporary && !permanent:
		v.Tone, v.Word, v.You, v.Long = "wait", l.must("verdict_temporary"), l.must("you_wait_then_act"), l.must("long_until_repaired")
	case temporary:
		v.Word, v.You, v.Long = l.must("verdict_either"), l.must(partyMessage("you_", row.Party)), l.must("long_either")
	default:
		v.Word, v.You, v.Long = l.must("verdict_permanent"), l.must(partyMessage("you_", row.Party)), l.must("long_never")
	}
	return v
}

func firstCause(causes []catalog.Cause) catalog.Cause {
	if len(causes) == 0 {
		return catalog.Unknown
	}
	return causes[0]
}

// party names who must act, standing alone.
func (l *Lang) party(p catalog.Party) string { return capital(l.must(partyMessage("party_", p))) }

// capital returns a text with its first letter made a capital.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// parties says who must act: one party, two of them, or that of the first
// cause as the most frequent of several.
func (l *Lang) parties(causes []catalog.Cause, delayed bool) string {
	first := firstCause(causes)
	var seen []catalog.Party
	for _, c := range causes[:min(4, len(causes))] {
		if p := catalog.Causes[c].Party; !slices.Contains(seen, p) {
			seen = append(seen, p)
		}
	}
	row := catalog.Causes[first]
	name := func(p catalog.Party) string { return l.must(partyMessage("party_", p)) }
	switch {
	case delayed && row.Waits:
		return capital(l.must("party_nobody_then", "Party", name(row.Party)))
	case len(seen) <= 1:
		return capital(name(row.Party))
	case len(seen) == 2 && !slices.Contains(seen, catalog.Nobody):
		return capital(l.must("party_either", "First", name(seen[0]), "Second", name(seen[1])))
	}
	return capital(l.must("party_mostly", "Party", name(row.Party)))
}
