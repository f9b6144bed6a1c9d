package bounce

import (
	"bytes"
)

// sendmail reads sendmail's log (Sendmail Installation and Operation Guide, "The System Log"):
//
//	h4NJ: to=<a@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.1], dsn=5.1.1, stat=User unknown
//	h4NJ: ruleset=check_rcpt, arg1=<a@example.org>, relay=…, reject=550 5.7.1 <a@example.org>... Relaying denied
func (l *logReader) sendmail(line []byte, start, end int) bool {
	if at := bytes.Index(line, []byte(", reject=")); at >= 0 {
		d := &delivery{quoted: true}
		l.setReply(d, start+at+len(", reject="), end)
		if d.codes.none() {
			return false
		}
		if bytes.Contains(line, []byte("check_rcpt")) {
			d.address = l.value(line, start, "arg1=")
		}
		d.quoted, d.local, d.remote = true, false, value{}
		if d.action = Failed; d.class() == 4 {
			d.action = Delayed
		}
		l.record(d, "sendmail")
		return true
	}
	stat := bytes.Index(line, []byte("stat="))
	to := bytes.Index(line, []byte("to="))
	if stat < 0 || to < 0 || stat > 0 && (isLetter(line[stat-1])) || to > 0 && line[to-1] == 'c' || stat < to {
		return false
	}
	text := line[stat+len("stat="):]
	action := Failed
	switch {
	case hasPrefixFold(text, "sent"):
		action = Delivered
	case hasPrefixFold(text, "deferred"), hasPrefixFold(text, "queued"):
		action = Delayed
	}
	status := l.value(line, start, "dsn=")
	if action == Failed && status.text != "" && status.text[0] == '4' {
		action = Delayed
	}
	// Several recipients stand in one line, separated by commas.
	stop := bytes.Index(line[to:], []byte(", "))
	if stop < 0 {
		stop = len(line) - to
	}
	id := queueID(line, to)
	for at := to + len("to="); at < to+stop; {
		a, b := findAddress(line[:to+stop], at)
		if a < 0 {
			if at > to+len("to=") {
				break
			}
			a, b = field(line[:to+stop], "to=")
			if a < 0 || a >= b {
				break
			}
		}
		at = b
		d := &delivery{action: action, id: id, address: valueAt(l.t, start+a, start+b), status: status}
		if d.remote = l.value(line, start, "relay="); d.remote.text != "" {
			d.remote.text = hostName(d.remote.text)
		}
		l.setReply(d, start+stat+len("stat="), end)
		d.local = d.remote.text == "" && action != Delivered
		l.record(d, "sendmail")
	}
	return true
}

// opensmtpd reads smtpd(8)'s log:
//
//	smtpd[1]: a1 mta delivery evpid=f0 from=<a@example.com> to=<b@example.org> rcpt=<-> source="192.0.2.1" relay="198.51.100.1 (mx.example.org)" delay=1s result="PermFail" stat="550 5.1.1 …"
func (l *logReader) opensmtpd(line []byte, start, end int) bool {
	at := bytes.Index(line, []byte("result="))
	if at < 0 || !bytes.Contains(line, []byte("stat=")) {
		return false
	}
	var action Action
	switch result := l.value(line, start, "result=").text; {
	case hasPrefixFold([]byte(result), "permfail"):
		action = Failed
	case hasPrefixFold([]byte(result), "tempfail"):
		action = Delayed
	case hasPrefixFold([]byte(result), "ok"):
		action = Delivered
	default:
		return false
	}
	d := &delivery{action: action, address: l.value(line, start, "to="), id: l.value(line, start, "evpid=").text}
	if v := l.value(line, start, "relay="); v.text != "" {
		d.remote = v
		if i := bytes.IndexByte([]byte(v.text), '('); i >= 0 {
			d.remote.text = hostName(v.text[i+1:])
		}
		d.remote.text = hostName(d.remote.text)
		for len(d.remote.text) > 0 && d.remote.text[len(d.remote.text)-1] == ')' {
			d.remote.text = d.remote.text[:len(d.remote.text)-1]
		}
	}
	a, b := field(line, "stat=")
	if a < 0 {
		return false
	}
	if line[a-1] != '"' {
		b = len(line)
	}
	l.setReply(d, start+a, start+b)
	d.local = false
	l.record(d, "opensmtpd")
	return true
}
