package bounce

import (
	"bytes"
)

// eximDelivery reads Exim's main log (specification, chapter "Log files"):
//
//	1999-03-02 09:44:33 10HmaX-0005vi-00 ** a@example.org <b@example.net> R=r T=smtp H=mx [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 …
//	… == a@example.org R=r T=smtp defer (-44) H=mx [192.0.2.1]: …     still being tried
//	… => a@example.org …     -> …     delivered
func (l *logReader) eximDelivery(line []byte, start, end int) bool {
	for at := 0; at+4 < len(line); {
		n := bytes.IndexByte(line[at:], ' ')
		if n < 0 {
			return false
		}
		at += n
		if at+4 >= len(line) {
			return false
		}
		mark := string(line[at+1 : at+3])
		if line[at+3] != ' ' || at > 90 && at > 200 || mark != "**" && mark != "==" && mark != "=>" && mark != "->" {
			at++
			continue
		}
		return l.eximMark(line, start, end, at, mark)
	}
	return false
}

func (l *logReader) eximMark(line []byte, start, end, at int, mark string) bool {
	a := at + 4
	b := a
	if b < len(line) && line[b] == ':' { // a file or pipe
		return false
	}
	if e := addressAt(line, a); e > a {
		b = e
	} else {
		for b < len(line) && line[b] != ' ' && line[b] != ':' {
			b++
		}
		// A local part alone counts with a router or a message id.
		if b == a || !bytes.Contains(line, []byte(" R=")) && !eximID(line[:at]) {
			return false
		}
	}
	if !eximID(line[:at]) && !bytes.Contains(line[b:], []byte(" R=")) && !(b < len(line) && line[b] == ':') && !bytes.Contains(line[b:], []byte(" T=")) {
		return false
	}
	d := &delivery{address: valueAt(l.t, start+a, start+b), id: lastWord(line[:at])}
	switch mark {
	case "**":
		d.action = Failed
	case "==":
		d.action = Delayed
	default:
		d.action = Delivered
	}
	rest := line[b:]
	if len(rest) > 2 && rest[0] == ' ' && rest[1] == '<' {
		if e := bytes.IndexByte(rest, '>'); e > 2 {
			d.original = valueAt(l.t, start+b+2, start+b+e)
		}
	}
	if h := bytes.Index(rest, []byte(" H=")); h >= 0 {
		from := b + h + 3
		to := from
		for to < len(line) && isHostByte(line[to]) {
			to++
		}
		d.remote = valueAt(l.t, start+from, start+to)
	}
	if mark == "**" || mark == "==" {
		if colon := bytes.Index(rest, []byte(": ")); colon >= 0 {
			l.setReply(d, start+b+colon+2, end)
		} else if i := bytes.Index(rest, []byte("defer (")); i >= 0 {
			l.setReply(d, start+b+i, end)
		}
		d.local = d.codes.reply == 0 && d.remote.text == ""
	}
	if c := bytes.Index(rest, []byte(" C=\"")); c >= 0 && d.action == Delivered {
		if e := bytes.IndexByte(rest[c+4:], '"'); e > 0 {
			l.setReply(d, start+b+c+4, start+b+c+4+e)
			d.local = false
		}
	}
	l.record(d, "exim")
	return true
}

// eximID reports whether b ends in a message id: three groups of letters and
// digits with hyphens, 6-6-2 or, from Exim 4.97 on, 6-11-4.
func eximID(b []byte) bool {
	id := lastWord(b)
	n := len(id)
	return (n == 16 || n == 23) && id[6] == '-' && (id[n-3] == '-' || id[n-5] == '-')
}

func lastWord(b []byte) string {
	e := len(b)
	for e > 0 && b[e-1] == ' ' {
		e--
	}
	s := e
	for s > 0 && b[s-1] != ' ' {
		s--
	}
	return string(b[s:e])
}

// eximReject reads what Exim logs when it refuses:
//
//	H=(host) [192.0.2.1] F=<a@example.com> rejected RCPT <b@example.org>: relay not permitted
//	H=… F=<…> temporarily rejected RCPT <…>: Temporary local problem
func (l *logReader) eximReject(line []byte, start, end int) bool {
	at := bytes.Index(line, []byte("rejected "))
	if at < 0 || !bytes.Contains(line, []byte("H=")) && !bytes.Contains(line, []byte("F=<")) {
		return false
	}
	rest := line[at+len("rejected "):]
	known := false
	for _, w := range [...]string{"RCPT", "MAIL", "EHLO", "HELO", "DATA", "after DATA", "connection", "AUTH", "VRFY"} {
		known = known || bytes.HasPrefix(rest, []byte(w))
	}
	if !known {
		return false
	}
	d := &delivery{action: Failed, quoted: true}
	if bytes.HasSuffix(line[:at], []byte("temporarily ")) {
		d.action = Delayed
	}
	base := at + len("rejected ")
	if a := bytes.IndexByte(rest, '<'); a >= 0 && bytes.HasPrefix(rest, []byte("RCPT")) {
		if b := bytes.IndexByte(rest[a:], '>'); b > 1 {
			d.address = valueAt(l.t, start+base+a+1, start+base+a+b)
		}
	}
	if colon := bytes.Index(rest, []byte(": ")); colon >= 0 {
		l.setReply(d, start+base+colon+2, end)
	}
	d.local, d.quoted = false, true
	word := bytes.IndexAny(rest, " :")
	if word > 0 {
		d.command = valueAt(l.t, start+base, start+base+word)
	}
	l.record(d, "exim")
	return true
}
