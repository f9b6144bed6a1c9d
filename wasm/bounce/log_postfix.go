package bounce

import (
	"bytes"
)

// postfixDelivery reads what Postfix' delivery agents log (smtp(8), lmtp(8),
// local(8), bounce(8), qmgr(8)):
//
//	4F9D: to=<a@example.org>, orig_to=<b>, relay=mx[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx[192.0.2.1] said: 550 5.1.1 … (in reply to RCPT TO command))
func (l *logReader) postfixDelivery(line []byte, start, end int) bool {
	at := bytes.Index(line, []byte("status="))
	if at < 0 {
		return false
	}
	a, b := field(line, "status=")
	if a < 0 {
		return false
	}
	to := bytes.Index(line, []byte("to=<"))
	if to < 0 {
		return l.postfixExpired(line, start, end, at)
	}
	var action Action
	switch string(line[a:b]) {
	case "bounced", "undeliverable", "expired":
		action = Failed
	case "deferred", "SOFTBOUNCE": // soft_bounce: the message stays in the queue
		action = Delayed
	case "sent", "deliverable":
		action = Delivered
	default:
		return false
	}
	d := &delivery{action: action, id: queueID(line, to)}
	d.address = l.value(line, start, "to=")
	d.original = l.value(line, start, "orig_to=")
	d.status = l.value(line, start, "dsn=")
	if d.remote = l.value(line, start, "relay="); d.remote.text != "" {
		if i := bytes.IndexByte([]byte(d.remote.text), '['); i >= 0 {
			d.remote.text, d.remote.end = d.remote.text[:i], d.remote.start+i
		}
		if d.remote.text == "none" || d.remote.text == "local" || d.remote.text == "virtual" {
			d.remote = value{}
		}
	}
	if open := bytes.IndexByte(line[b:], '('); open >= 0 && open <= 2 {
		from := start + b + open + 1
		to := end
		if line[len(line)-1] == ')' {
			to--
		}
		l.setReply(d, from, to)
	}
	if action == Delivered {
		d.local = false
	}
	l.record(d, "postfix")
	return true
}

// postfixExpired reads what qmgr(8) logs of a message that it gives up: it has
// failed for every recipient who waits, whose lines with the last error stand
// before.
//
//	4F9D: from=<a@example.com>, status=expired, returned to sender
func (l *logReader) postfixExpired(line []byte, start, end, at int) bool {
	from := bytes.Index(line, []byte("from=<"))
	if from < 0 || !hasPrefix(line[at:], "status=expired") && !hasPrefix(line[at:], "status=force-expired") {
		return false
	}
	d := &delivery{action: Failed, id: queueID(line, from)}
	if l.expired == nil {
		l.expired = map[string]bool{}
	}
	l.expired[d.id] = true
	l.setReply(d, start+at, end)
	l.keep(d, "postfix", true)
	return true
}
