package bounce

import (
	"bytes"

	"retour/wasm/mime"
)

// table reads logs that are tables with a line of column names: Exchange's
// message tracking ("#Fields: date-time,…,event-id,…,recipient-address,…"),
// Microsoft 365's message trace as it is downloaded, PowerMTA's accounting
// files. The columns are known by what their names contain.
type table struct {
	recipient, status, event, reason, remote, id int // columns, -1: none
}

// tableHeader returns the columns that a line names, and false when it is no
// such line: recipients and what became of them must be among the columns.
func tableHeader(line []byte) (table, bool) {
	c := table{-1, -1, -1, -1, -1, -1}
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
		case has("recipient") && has("status"), has("dsnstatus"):
			set(&c.status, column)
		case has("recipient") && !has("count"), equalFold(name, "rcpt"):
			set(&c.recipient, column)
		case has("event") && has("id"), equalFold(name, "status"), equalFold(name, "event"), equalFold(name, "delivery_status"), equalFold(name, "dsnaction"):
			set(&c.event, column)
		case has("diag"), equalFold(name, "detail"), equalFold(name, "details"), has("reason"):
			set(&c.reason, column)
		case has("server") && has("host"), equalFold(name, "dlvdestinationip"):
			set(&c.remote, column)
		case has("internal") && has("id"):
			set(&c.id, column)
		}
		column++
	})
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
func (l *logReader) tableLine(c table, t *mime.Text, start, end int) {
	var to, status, event, reason, remote, id value
	column := 0
	eachCell(t.Bytes[start:end], start, func(a, b int) {
		if a < b {
			v := valueAt(t, a, b)
			switch column {
			case c.recipient:
				to = v
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
	if len(reason.text) > len(status.text) {
		text = reason
	}
	if action == "" && (c.event >= 0 || text.text == "") {
		return
	}
	if action == Failed && text.text == "" {
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
		if d.action == "" {
			if d.action = Failed; d.class() == 4 {
				d.action = Delayed
			} else if d.class() == 2 {
				d.action = Delivered
			}
		}
		l.record(d, "exchange")
	}
}
