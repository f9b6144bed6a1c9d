package bounce

import (
	"bytes"
	"strings"
)

// table reads logs that are tables with a line of column names: Exchange's
// message tracking ("#Fields: date-time,…,event-id,…,recipient-address,…"),
// Microsoft 365's message trace as it is downloaded, PowerMTA's accounting
// files. The columns are known by what their names contain.
type table struct {
	recipient, status, event, reason, remote, id int // columns, -1: none
	software                                     string
}

// tableHeader returns the columns that a line names, and false when it is no
// such line: recipients and what became of them must be among the columns.
func tableHeader(line []byte) (table, bool) {
	c := table{-1, -1, -1, -1, -1, -1, "exchange"}
	if bytes.IndexByte(line, ',') < 0 || indexFold(line, "recip") < 0 && indexFold(line, "rcpt") < 0 {
		return c, false
	}
	if hasPrefixFold(line, "#fields:") {
		line = line[len("#fields:"):]
	}
	column := 0
	eachCell(line, 0, func(a, b int) {
		name := line[a:b]
		set := func(column *int, at int) {
			if *column < 0 {
				*column = at
			}
		}
		has := func(s string) bool { return indexFold(name, s) >= 0 }
		switch {
		case has("dsnstatus"):
			c.software = "powermta"
			set(&c.status, column)
		case has("recipient") && has("status"):
			set(&c.status, column)
		case has("recipient") && !has("count"), equalFold(name, "rcpt"):
			set(&c.recipient, column)
		case equalFold(name, "smtpresponse"):
			set(&c.reason, column)
		case equalFold(name, "action"): // of Exchange's filters, which name their event too
			c.event = column
		case has("event") && has("id"), equalFold(name, "status"), equalFold(name, "event"), equalFold(name, "delivery_status"), equalFold(name, "dsnaction"):
			set(&c.event, column)
		case has("diag"), equalFold(name, "detail"), equalFold(name, "details"), has("reason"):
			set(&c.reason, column)
		case has("server") && has("host"), equalFold(name, "dsnmta"):
			set(&c.remote, column)
		case has("internal") && has("id"):
			set(&c.id, column)
		}
		column++
	})
	if c.recipient < 0 && indexFold(line, "recipient_status,") >= 0 {
		// "b@example.org##Receive, Fail##[{LED=…}]", as Microsoft 365's reports of
		// more than ten days have it.
		c.recipient = c.status
	}
	return c, c.recipient >= 0 && (c.status >= 0 || c.event >= 0)
}

// eachCell calls f with the place of each cell of a line of comma-separated
// values (RFC 4180), without its quotation marks.
func eachCell(line []byte, base int, f func(start, end int)) {
	for i := 0; i <= len(line); {
		for i < len(line) && line[i] == ' ' {
			i++
		}
		start, end := i, i
		if i < len(line) && line[i] == '"' {
			start++
			end = start
			for end < len(line) && (line[end] != '"' || end+1 < len(line) && line[end+1] == '"') {
				if line[end] == '"' {
					end++
				}
				end++
			}
			end = min(end, len(line))
			i = end
			for i < len(line) && line[i] != ',' {
				i++
			}
		} else {
			for i < len(line) && line[i] != ',' {
				i++
			}
			end = i
			for end > start && isSpace(line[end-1]) {
				end--
			}
		}
		f(base+start, base+end)
		i++
	}
}

// tableLine reads one line below a header line.
func (l *logReader) tableLine(c *table, start, end int) {
	t := l.t
	var to, status, event, reason, remote, id value
	column := 0
	eachCell(t.Bytes[start:end], start, func(a, b int) {
		if a < b {
			v := valueAt(t, a, b)
			switch column {
			case c.recipient:
				if to = v; c.recipient == c.status {
					event = v
					if n := bytes.Index(t.Bytes[a:b], []byte("Fail, ")); n >= 0 {
						status = valueAt(t, a+n+len("Fail, "), b)
					} else if bytes.Contains(t.Bytes[a:b], []byte("{LED=")) {
						status = v
					}
				}
			case c.status:
				status = v
			case c.event:
				event = v
			case c.reason:
				reason = v
			case c.remote:
				remote = v
			case c.id:
				id = v
			}
		}
		column++
	})
	var action Action
	switch word := []byte(event.text); {
	case indexFold(word, "fail") >= 0, indexFold(word, "bounce") >= 0, indexFold(word, "badmail") >= 0, equalFold(word, "dsn"), indexFold(word, "fehl") >= 0, indexFold(word, "reject") >= 0:
		action = Failed
	case indexFold(word, "defer") >= 0, indexFold(word, "delay") >= 0, indexFold(word, "pending") >= 0, indexFold(word, "transient") >= 0:
		action = Delayed
	case indexFold(word, "deliver") >= 0, equalFold(word, "send"), equalFold(word, "relayed"), equalFold(word, "relay"):
		action = Delivered
	}
	text := status
	if findCodes([]byte(reason.text[:min(len(reason.text), maxWords)])).reply != 0 || len(reason.text) > len(status.text) {
		text = reason
	}
	// "[{LED=550 5.1.1 …};{MSG=};{FQDN=mx.example.org};{IP=192.0.2.25}]" (Exchange).
	if n := bytes.Index([]byte(text.text), []byte("{LED=")); n >= 0 {
		n += text.start + len("{LED=")
		if e := bytes.IndexByte(t.Bytes[n:text.end], '}'); e > 0 {
			text = valueAt(t, n, n+e)
		}
	}
	if n := bytes.IndexByte([]byte(remote.text), ' '); n > 0 { // "mx.example.org (192.0.2.25)"
		remote.text, remote.end = remote.text[:n], remote.start+n
	}
	if action == "" && (c.event >= 0 || text.text == "") {
		return
	}
	if action == Failed && text.text == "" && c.recipient != c.status {
		return // EVENT-ID DSN and the like without a reason
	}
	for at := 0; ; {
		a, b := findAddress([]byte(to.text), at)
		if a < 0 {
			return
		}
		at = b
		d := &delivery{action: action, address: valueAt(t, to.start+a, to.start+b), id: id.text, remote: remote}
		if text.text != "" && action != Delivered {
			l.setReply(d, text.start, text.end)
			d.local = false
		}
		if _, n := leadingStatus([]byte(status.text)); n > 0 && text != status {
			d.status = status
			d.status.text, d.status.end = status.text[:n], status.start+n
		}
		if d.action == "" {
			d.action = d.byClass()
		}
		l.record(d, c.software)
	}
}

// powerColumns are the columns of PowerMTA's accounting file as it is by
// default (user guide, "Accounting", seen 2026-11): type, timeLogged,
// timeQueued, orig, rcpt, orcpt, dsnAction, dsnStatus, dsnDiag, dsnMta, …
var powerColumns = table{recipient: 4, event: 6, status: 7, reason: 8, remote: 9, id: -1, software: "powermta"}

// powerMTA reads a line of PowerMTA's accounting file without the line that
// names the columns:
//
//	b,2026-11-16 09:12:41+0000,2026-11-16 09:12:40+0000,a@example.com,b@example.org,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 no,mx.example.org (192.0.2.25),…
func (l *logReader) powerMTA(line []byte, start, end int) bool {
	at := bytes.Index(line, []byte(",20"))
	if at < 1 || strings.IndexByte("bdtqs", line[at-1]) < 0 || bytes.Count(line[at:], []byte{','}) < 8 {
		return false
	}
	found := len(l.all)
	l.tableLine(&powerColumns, start, end)
	return len(l.all) > found
}

// trackingColumns are those of Exchange's message tracking from 2013 on, and
// before, when network-message-id was not among them ("Search message tracking
// logs", seen 2026-11).
var trackingColumns = [...]table{
	{recipient: 12, event: 8, status: 13, reason: -1, remote: -1, id: 10, software: "exchange"},
	{recipient: 11, event: 8, status: 12, reason: -1, remote: -1, id: 10, software: "exchange"},
}

// tracking reads a line of Exchange's message tracking without the line that
// names the columns, as a search finds it:
//
//	2026-11-16T08:12:41.123Z,192.0.2.1,EX01,…,ROUTING,FAIL,4711,<id@example.com>,1a2b,b@example.org,550 5.1.1 …,4711,1,,,Offer,a@example.com,…
func (l *logReader) tracking(line []byte, start, end int) bool {
	if len(line) < 60 || line[4] != '-' || line[10] != 'T' || bytes.Count(line, []byte{','}) < 16 {
		return false
	}
	var cells [14][]byte
	n := 0
	eachCell(line, 0, func(a, b int) {
		if n < len(cells) {
			cells[n] = line[a:b]
		}
		n++
	})
	for w, more := nextInList("FAIL|DEFER|DSN|BADMAIL|DELIVER|SEND|SENDEXTERNAL"); w != ""; w, more = nextInList(more) {
		if string(cells[8]) != w {
			continue
		}
		for i := range trackingColumns {
			if to := cells[trackingColumns[i].recipient]; bytes.IndexByte(to, '@') > 0 {
				found := len(l.all)
				l.tableLine(&trackingColumns[i], start, end)
				return len(l.all) > found
			}
		}
	}
	return false
}

// momentum reads Momentum's bouncelog (Momentum 4, "bouncelog", seen 2026-11),
// whose fields stand between at signs: time, message, batch, connection, B for
// a bounce and T for a delay, recipient and sender in two fields each, group,
// binding, stage, class, size, address, reply.
//
//	1700126000@91/6D-07914-E67BC044@00/00-03736@00/00-04532@B@b@example.org@a@example.com@g@b@21@24@1223@192.0.2.25@550 5.1.1 no
func (l *logReader) momentum(line []byte, start, end int) bool {
	var at [16]int // where the fields begin
	for i := 1; i < len(at); i++ {
		n := bytes.IndexByte(line[at[i-1]:], '@')
		if n < 0 {
			return false
		}
		at[i] = at[i-1] + n + 1
	}
	if at[5] != at[4]+2 || line[at[4]] != 'B' && line[at[4]] != 'T' {
		return false
	}
	d := &delivery{id: string(line[at[1]:at[2]]), address: valueAt(l.t, start+at[5], start+at[7]-1), remote: valueAt(l.t, start+at[14], start+at[15]-1)}
	l.setReply(d, start+at[15], end)
	d.local, d.quoted = false, true
	if d.action = Failed; line[at[4]] == 'T' {
		d.action = Delayed
	}
	l.record(d, "momentum")
	return true
}
