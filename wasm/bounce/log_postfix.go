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
	to := bytes.Index(line, []byte("to=<"))
	if to < 0 {
		return false
	}
	a, b := field(line, "status=")
	if a < 0 {
		return false
	}
	var action Action
	switch string(line[a:b]) {
	case "bounced", "undeliverable", "expired", "SOFTBOUNCE", "5xx":
		action = Failed
	case "deferred":
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

// postfixReject reads what smtpd(8), cleanup(8) and postscreen(8) log when they refuse:
//
//	NOQUEUE: reject: RCPT from host[192.0.2.1]: 554 5.7.1 <…>: Relay access denied; from=<a> to=<b> proto=ESMTP helo=<c>
//	milter-reject: END-OF-MESSAGE from host[192.0.2.1]: 5.7.1 Spam; from=<a> to=<b>
func (l *logReader) postfixReject(line []byte, start, end int) bool {
	at := -1
	for _, w := range [...]string{"reject: ", "reject_warning: ", "milter-reject: ", "milter-hold: "} {
		if n := bytes.Index(line, []byte(w)); n >= 0 {
			at = n + len(w)
			break
		}
	}
	if at < 0 {
		return false
	}
	from := bytes.Index(line[at:], []byte(" from "))
	if from < 0 {
		return false
	}
	command := valueAt(l.t, start+at, start+at+from)
	if len(command.text) > 20 {
		return false
	}
	colon := bytes.Index(line[at+from:], []byte(": "))
	if colon < 0 {
		return false
	}
	text := at + from + colon + 2
	stop := len(line)
	if n := bytes.Index(line[text:], []byte("; from=<")); n >= 0 {
		stop = text + n
	} else if n := bytes.LastIndex(line[text:], []byte(" to=<")); n >= 0 {
		stop = text + n
		for stop > text && (line[stop-1] == ' ' || line[stop-1] == ';') {
			stop--
		}
	} else if n := bytes.Index(line[text:], []byte("; proto=")); n >= 0 {
		stop = text + n
	}
	d := &delivery{}
	l.setReply(d, start+text, start+stop)
	if d.codes.none() {
		return false
	}
	d.address = l.value(line, start, "to=")
	d.command, d.quoted, d.local = command, true, false
	d.remote = value{}
	d.action = Failed
	if d.class() == 4 {
		d.action = Delayed
	}
	l.record(d, "postfix")
	return true
}
