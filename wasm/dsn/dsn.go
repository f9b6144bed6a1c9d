// Package dsn reads delivery status notifications: the fields of
// message/delivery-status (RFC 3464, section 2) and of
// message/global-delivery-status (RFC 6533, section 4).
//
// It reads leniently, in this order: the body is cut into groups at blank
// lines; a group with a recipient's field is a recipient, whatever its place;
// fields in any order, with or without types, with comments behind values are
// taken. It leaves the RFC where reports in the wild do: a missing type, a
// missing Status or Action, several recipients in one group, and fields that
// stand twice (the first one counts).
package dsn

import (
	"bytes"

	"retour/wasm/ascii"
	"retour/wasm/mime"
)

// Value is the value of a field with its place in the Text that was read.
// The zero value means that the field is not there.
type Value struct {
	Type       string // "rfc822", "dns", "smtp", … in lower case; "" when none is given
	Start, End int    // the value behind its type, without surrounding white space, folded as it stands
	typed      bool   // the field is one whose value begins with a type
}

// Present reports whether the field was there, even if empty.
func (v Value) Present() bool { return v.End > 0 }

// Recipient holds the per-recipient fields (RFC 3464, section 2.3).
type Recipient struct {
	OriginalRecipient Value
	FinalRecipient    Value
	Action            Value
	Status            Value
	RemoteMTA         Value
	DiagnosticCode    Value
	LastAttemptDate   Value
	WillRetryUntil    Value
	ActualRecipient   Value // X-Actual-Recipient of sendmail
}

// Report is a delivery status notification taken apart.
type Report struct {
	ReportingMTA    Value
	ReceivedFromMTA Value
	ArrivalDate     Value
	Recipients      []Recipient
}

// fieldNames are the fields that make a line part of a notification.
var fieldNames = [...]string{
	"reporting-mta", "received-from-mta", "arrival-date", "original-recipient", "final-recipient", "action", "status", "remote-mta",
	"diagnostic-code", "last-attempt-date", "will-retry-until", "x-actual-recipient", "final-log-id", "original-envelope-id", "dsn-gateway",
}

// IsField reports whether a line begins with a field of a notification.
func IsField(line []byte) bool {
	name, _ := splitField(line)
	for _, n := range fieldNames {
		if n == name {
			return true
		}
	}
	return false
}

// splitField returns the lower-case name that a line begins with and the
// offset behind its colon; "" when the line is no field.
func splitField(line []byte) (string, int) {
	colon := bytes.IndexByte(line, ':')
	if colon < 2 || colon > 40 {
		return "", 0
	}
	name := ascii.TrimEnd(line[:colon], " \t") // QUIRK: "Status : 5.1.1"
	for _, c := range name {
		if c <= ' ' || c > '~' {
			return "", 0
		}
	}
	return ascii.Lower(string(name)), colon + 1
}

// maxRecipients bounds how many recipients of a report are kept.
const maxRecipients = 1 << 15

// Read returns what t says. Text that holds no such field gives an empty Report.
func Read(t *mime.Text) Report {
	var r Report
	var group Recipient
	var last *Value // the field that a line further in than indent continues
	indent := 0
	flush := func() {
		if len(r.Recipients) < maxRecipients && (group.FinalRecipient.Present() || group.OriginalRecipient.Present() || group.Action.Present() || group.Status.Present() || group.DiagnosticCode.Present()) {
			r.Recipients = append(r.Recipients, group)
		}
		group, last = Recipient{}, nil
	}
	s := t.Bytes
	for i := 0; i < len(s); {
		end := len(s)
		if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
			end = i + n
		}
		line := s[i:end]
		lead := len(line) - len(ascii.TrimLeft(line))
		switch {
		case lead == len(line):
			flush()
		case last != nil && lead > indent:
			if last.Start == last.End { // nothing stands behind the name itself
				last.Start = i + lead
				last.End = trimmedEnd(s, last.Start, end)
				last.splitType(s)
			} else {
				last.End = trimmedEnd(s, last.Start, end)
			}
		default:
			// QUIRK: indented fields, as mail programs show them.
			name, after := splitField(line[lead:])
			if name == "" && last == &group.DiagnosticCode {
				// QUIRK: lines of a reply that are not folded.
				if last.Start == last.End {
					last.Start = i + lead
				}
				last.End = trimmedEnd(s, last.Start, end)
				last.splitType(s)
				break
			}
			last = r.take(&group, name, s, i+lead+after, end, flush)
			indent = lead
		}
		i = end + 1
	}
	flush()
	return r
}

// take stores the value of one field and returns where, nil for an unknown field.
func (r *Report) take(group *Recipient, name string, s []byte, start, end int, flush func()) *Value {
	var v *Value
	typed := false
	switch name {
	case "reporting-mta":
		v, typed = &r.ReportingMTA, true
	case "received-from-mta":
		v, typed = &r.ReceivedFromMTA, true
	case "arrival-date":
		v = &r.ArrivalDate
	case "original-recipient":
		// QUIRK: groups without a blank line between them.
		if group.OriginalRecipient.Present() && group.FinalRecipient.Present() {
			flush()
		}
		v, typed = &group.OriginalRecipient, true
	case "final-recipient":
		if group.FinalRecipient.Present() {
			flush()
		}
		v, typed = &group.FinalRecipient, true
	case "x-actual-recipient":
		v, typed = &group.ActualRecipient, true
	case "action":
		v = &group.Action
	case "status":
		v = &group.Status
	case "remote-mta":
		v, typed = &group.RemoteMTA, true
	case "diagnostic-code":
		v, typed = &group.DiagnosticCode, true
	case "last-attempt-date":
		v = &group.LastAttemptDate
	case "will-retry-until":
		v = &group.WillRetryUntil
	default:
		return nil
	}
	if v.Present() {
		return nil
	}
	for start < end && (s[start] == ' ' || s[start] == '\t') {
		start++
	}
	v.Start, v.End = start, max(trimmedEnd(s, start, end), start)
	v.typed = typed
	v.splitType(s)
	if v.End == 0 {
		v.End = start
	}
	return v
}

// splitType moves a leading "type;" out of the value (RFC 3464, section 2.1.2).
// A type is one word of letters, digits and hyphens.
func (v *Value) splitType(s []byte) {
	if !v.typed {
		return
	}
	for i := v.Start; i < v.End && i < v.Start+32; i++ {
		c := s[i]
		if c == ';' {
			v.Type = ascii.Lower(ascii.TrimSpace(string(s[v.Start:i])))
			v.Start = i + 1
			for v.Start < v.End && ascii.IsSpace(s[v.Start]) {
				v.Start++
			}
			return
		}
		if !(ascii.IsLetter(c) || ascii.IsDigit(c) || c == '-' || c == ' ' && i+1 < v.End && (s[i+1] == ' ' || s[i+1] == ';')) {
			return
		}
	}
}

func trimmedEnd(s []byte, start, end int) int {
	for end > start && (s[end-1] == ' ' || s[end-1] == '\t' || s[end-1] == '\n') {
		end--
	}
	return end
}
