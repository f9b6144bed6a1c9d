package main

import (
	"html/template"
	"strconv"
	"strings"
)

// waypoint is a station of a message's way.
type waypoint struct {
	id       string   // ends the IDs of its messages: its name, and what is to be said of it
	host     string   // an example of its name, "" for none
	lines    []string // of a report or a dialogue, as servers print them
	state    string   // ok, here, ahead where it does not come to, or "" for a number
	optional bool     // not on every way
	above    string   // ends the ID of a message: what begins with this station, "" nothing
}

// messageWay is the way of a message with the lines of a report that name its
// stations (RFC 3464, section 2; the words before "said:" are Postfix's).
var messageWay = []waypoint{
	{id: "program", state: "ok", above: "sending"},
	{id: "submission", host: "smtp.example.org", state: "ok"},
	{id: "queue", host: "mail.example.org", state: "ok", lines: []string{"Reporting-MTA: dns; mail.example.org"}},
	{id: "gateway", host: "gateway.example.net", state: "ok", optional: true, lines: []string{"host gateway.example.net said:"}, above: "receiving"},
	{id: "mx", host: "mx.example.com", state: "here", lines: []string{"Remote-MTA: dns; mx.example.com", "host mx.example.com said:"}},
	{id: "mailbox", state: "ahead", lines: []string{"Final-Recipient: rfc822; …"}},
	{id: "forward", host: "mx.example.edu", state: "ahead", optional: true, lines: []string{"Final-Recipient: rfc822; …"}, above: "behind"},
}

// messageSides is the same way, asking whose trouble it is where it stands still.
var messageSides = []waypoint{
	{id: "program", above: "sending"},
	{id: "submission", host: "smtp.example.org"},
	{id: "queue", host: "mail.example.org", lines: []string{"connection timed out", "Host not found"}},
	{id: "gateway", host: "gateway.example.net", optional: true, lines: []string{"gateway.example.net said:"}, above: "receiving"},
	{id: "mx", host: "mx.example.com", lines: []string{"mx.example.com said:"}},
	{id: "mailbox"},
	{id: "forward", host: "mx.example.edu", optional: true, above: "behind"},
}

// forwardingWay is a message that a server passes on under its sender's name
// (RFC 7208, section 10.3; appendix D).
var forwardingWay = []waypoint{
	{id: "author", host: "mail.example.org", lines: []string{"MAIL FROM:<anna@example.org>"}, state: "ok"},
	{id: "forwarder", host: "mx.example.net", lines: []string{"MAIL FROM:<anna@example.org>"}, state: "ok"},
	{id: "target", host: "mx.example.com", state: "here"},
}

func (s *Site) drawMessageWay(l *Lang) template.HTML { return l.drawWay("message-way", messageWay) }
func (s *Site) drawMessageSides(l *Lang) template.HTML {
	return l.drawWay("message-sides", messageSides)
}
func (s *Site) drawForwardingWay(l *Lang) template.HTML {
	return l.drawWay("forwarding-way", forwardingWay)
}

const (
	waySide  = "24em"  // how far the lines between the sides go
	wayRail  = "1.1em" // where the line of the stations stands
	wayText  = "2.7em" // where their words begin
	wayWidth = 34      // characters of a line of words: what fits on a narrow telephone, in a wide type
	wayLine  = 1.4     // em from line to line
)

// drawWay draws stations from top to bottom, which fits narrow windows as well
// as wide ones. Its description says the same in one text.
func (l *Lang) drawWay(name string, points []waypoint) template.HTML {
	var d, rail drawing
	var told []string
	prefix := "diagram_" + strings.ReplaceAll(name, "-", "_") + "_"
	y, last := .2, 0.0
	for i, p := range points {
		if p.above != "" {
			y += wayLine
			if i > 0 {
				d.line(wayText, y-wayLine*.55, waySide, y-wayLine*.55, ` stroke-opacity=".25"`)
				y += .4
			}
			side := l.must("diagram_way_" + p.above)
			d.text(wayText, y, "", "c", template.HTMLEscapeString(side))
			told = append(told, side+":")
			y += .4
		}
		y += wayLine
		station, note := l.must("diagram_way_"+p.id), l.must(prefix+p.id)
		centre := y - .3
		dashes := ""
		if p.optional {
			dashes = ` stroke-dasharray="4"`
		}
		if i > 0 {
			rail.line(wayRail, last+.8, wayRail, centre-.8, dashes)
		}
		last = centre
		class := map[string]string{"ok": ` class="s"`, "here": ` class="k"`, "ahead": ` class="c"`}[p.state]
		d.put(`<g%s><circle cx="%s" cy="%s" r=".8em" fill="none" stroke="currentColor" stroke-width="1.5"%s/>`, class, wayRail, em(centre), dashes)
		switch p.state {
		case "ok":
			d.shape(wayRail, centre, tick, signStroke)
		case "here":
			d.shape(wayRail, centre, cross, signStroke)
		case "ahead":
			d.put(`<circle cx="%s" cy="%s" r="2"/>`, wayRail, em(centre))
		default:
			d.text(wayRail, centre+.35, "middle", "", strconv.Itoa(i+1))
		}
		d.put(`</g>`)
		d.text(wayText, y, "", "", bold(station))
		one := station
		if p.host != "" {
			y += wayLine
			d.text(wayText, y, "", "", literal(p.host))
			one += ", " + p.host
		}
		for _, line := range wrapped(note, wayWidth) {
			y += wayLine
			d.text(wayText, y, "", "", template.HTMLEscapeString(line))
		}
		told = append(told, one+". "+note)
		for _, line := range p.lines {
			y += wayLine
			d.text(wayText, y, "", "na", literal(line))
			told = append(told, line)
		}
		y += .5
	}
	whole := drawing{}
	whole.put(`<g class="c">%s</g>%s`, rail.String(), d.String())
	return whole.figure(name, l.must(prefix+"title"), strings.Join(told, " "), y+.3, "")
}
