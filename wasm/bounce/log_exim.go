package bounce

import (
	"bytes"

	"retour/wasm/ascii"
)

// eximDelivery reads Exim's main log (specification, chapter "Log files"):
//
//	1999-03-02 09:44:33 10HmaX-0005vi-00 ** a@example.org <b@example.net> R=r T=smtp H=mx [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 …
//	… == a@example.org R=r T=smtp defer (-44) H=mx [192.0.2.1]: …     still being tried
//	… => a@example.org …     -> …     delivered
//	… => a <a@example.org> R=local_user T=maildir
func (l *logReader) eximDelivery(line []byte, start, end int) bool {
	for at := 0; at <= 200; at++ {
		n := bytes.IndexByte(line[at:], ' ')
		if n < 0 {
			return false
		}
		if at += n; at+4 >= len(line) {
			return false
		}
		first, second := line[at+1], line[at+2]
		if line[at+3] == ' ' && (first == second && (first == '*' || first == '=' || first == '>') || second == '>' && (first == '=' || first == '-')) {
			return l.eximMark(line, start, end, at, string(line[at+1:at+3]))
		}
	}
	return false
}

func (l *logReader) eximMark(line []byte, start, end, at int, mark string) bool {
	if bytes.IndexByte(lastWordBytes(line[:at]), '@') >= 0 {
		return false // "a@example.com -> b@example.org": how a tracking page shows it
	}
	a := at + 4
	if line[a] == ':' || line[a] == '|' || line[a] == '/' {
		// ":blackhole: <a@example.org>", a pipe or a file
		n := bytes.Index(line[a:], []byte(" <"))
		if n < 0 {
			return false
		}
		a += n + 2
	}
	b := a
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
	// "bertha <bertha@example.org>": delivered to a local part.
	if d.original.text != "" && domainOf(d.address.text) == "" && domainOf(d.original.text) != "" {
		d.address, d.original = d.original, value{}
	}
	if h := bytes.Index(rest, []byte(" H=")); h >= 0 {
		from := b + h + 3
		to := from
		for to < len(line) && isHostByte(line[to]) {
			to++
		}
		d.remote = valueAt(l.t, start+from, start+to)
	}
	if have := l.latest[d.id+"\x00"+d.address.text]; have != nil && mark == "**" && bytes.HasSuffix(rest, []byte(": retry timeout exceeded")) {
		have.action = Failed // the last error stands before
		return true
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
	l.reject = nil
	return true
}

// eximID reports whether b ends in a message id: three groups of letters and
// digits with hyphens, 6-6-2 or, from Exim 4.97 on, 6-11-4.
func eximID(b []byte) bool {
	id := lastWord(b)
	n := len(id)
	return (n == 16 || n == 23) && id[6] == '-' && (id[n-3] == '-' || id[n-5] == '-')
}

func lastWord(b []byte) string { return string(lastWordBytes(b)) }

func lastWordBytes(b []byte) []byte {
	b = ascii.TrimEnd(b, " ")
	return b[bytes.LastIndexByte(b, ' ')+1:]
}
