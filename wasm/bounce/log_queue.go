package bounce

import (
	"bytes"

	"retour/wasm/ascii"
)

// queue is where the reader stands in a list of the messages that wait, as
// Postfix and sendmail print it (postqueue(1), mailq(1); seen 2026-11):
//
//	-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
//	4F9D12AB34      1234 Mon Nov 16 09:12:41  anna@example.com
//	(host mx.example.org[192.0.2.25] said: 450 4.7.1 Later (in reply to RCPT TO command))
//	                                         bertha@example.org
//	                                         carl@example.org
type queue struct {
	software   string // "" outside of a list
	id         string // of the message
	start, end int    // the reason for the recipients below it, without its brackets
}

// queueLine reads a line of such a list, and reports whether it was one.
func (l *logReader) queueLine(start, end int) bool {
	if l.queue.software == "" && l.t.Bytes[start] != '-' {
		return false
	}
	line := ascii.Trim(l.t.Bytes[start:end])
	if bytes.Contains(line, []byte("Sender/Recipient")) {
		l.queue = queue{software: "sendmail"}
		if hasPrefix(line, "-Queue ID-") {
			l.queue.software = "postfix"
		}
		return true
	}
	if l.queue.software == "" || len(line) == 0 {
		return false
	}
	indent := bytes.Index(l.t.Bytes[start:end], line)
	switch at := start + indent; {
	case line[0] == '(' && line[len(line)-1] == ')':
		l.queue.start, l.queue.end = at+1, at+len(line)-1
	case indent == 0:
		id := 0
		for id < len(line) && (isLetter(line[id]) || isDigit(line[id])) {
			id++
		}
		l.queue = queue{software: l.queue.software, id: string(line[:id])}
	default:
		a, b := findAddress(line, 0)
		if a < 0 || a > 1 || b < len(line)-1 || l.queue.end == 0 {
			return false
		}
		d := &delivery{action: Delayed, id: l.queue.id, address: valueAt(l.t, at+a, at+b)}
		l.setReply(d, l.queue.start, l.queue.end)
		l.record(d, l.queue.software)
	}
	return true
}
