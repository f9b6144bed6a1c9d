package bounce

import (
	"bytes"

	"retour/wasm/mime"
)

// logReader reads server logs line by line, each line on its own: what stands
// before the known part (syslog and RFC 5424 prefixes, journalctl, a grep's
// file name) does not matter. It keeps the latest state of each queue id and
// recipient.
type logReader struct {
	t        *mime.Text
	all      []*delivery
	latest   map[string]*delivery // by queue id and address
	software string
	tooMany  bool
	columns  table
	inTable  bool
	qmail    map[string]value // delivery number -> recipient
}

// readLog returns what a log says, nil when the text is none.
func readLog(t *mime.Text) *logReader {
	l := &logReader{t: t, latest: map[string]*delivery{}, qmail: map[string]value{}}
	s := t.Bytes
	for i := 0; i < len(s); {
		e := len(s)
		if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
			e = i + n
		}
		if e-i > 8 {
			if c, ok := tableHeader(s[i:e]); ok {
				l.columns, l.inTable = c, true
			} else if l.inTable && s[i] != '#' {
				l.tableLine(l.columns, t, i, e)
			} else {
				l.line(i, e)
			}
		}
		i = e + 1
	}
	if len(l.all) == 0 {
		return nil
	}
	return l
}

// line reads one line with the reader of each program in turn. The byte they
// all need is looked for first: most lines of a log report no delivery.
func (l *logReader) line(start, end int) {
	line := l.t.Bytes[start:end]
	for len(line) > 0 && isSpace(line[len(line)-1]) {
		line = line[:len(line)-1]
		end--
	}
	if bytes.IndexByte(line, '=') >= 0 {
		if l.postfixDelivery(line, start, end) || l.opensmtpd(line, start, end) || l.sendmail(line, start, end) {
			return
		}
	}
	if bytes.Contains(line, []byte("reject")) && (l.postfixReject(line, start, end) || l.eximReject(line, start, end)) {
		return
	}
	if l.eximDelivery(line, start, end) {
		return
	}
	if bytes.Contains(line, []byte("delivery ")) {
		l.qmailDelivery(line, start, end)
	}
}

// record keeps a delivery; a later one of the same queue id and recipient
// takes the place of the earlier one.
func (l *logReader) record(d *delivery, software string) {
	if l.software == "" {
		l.software = software
	}
	if d.id != "" {
		key := d.id + "\x00" + d.address.text
		if have := l.latest[key]; have != nil {
			*have = *d
			return
		}
		l.latest[key] = d
	}
	if len(l.all) == maxDeliveries {
		l.tooMany = true
		return
	}
	l.all = append(l.all, d)
}

// field returns the place of a key's value in a line "key=value, key=<value>":
// behind the key, in brackets without them, else up to a comma or space.
func field(line []byte, key string) (start, end int) {
	for at := 0; ; {
		n := bytes.Index(line[at:], []byte(key))
		if n < 0 {
			return -1, -1
		}
		at += n + len(key)
		if before := at - len(key) - 1; before >= 0 && (isLetter(line[before]) || line[before] == '_' || line[before] == '-') {
			continue
		}
		break2 := at
		if break2 < len(line) && (line[break2] == '<' || line[break2] == '"') {
			closing := byte('>')
			if line[break2] == '"' {
				closing = '"'
			}
			if e := bytes.IndexByte(line[break2+1:], closing); e >= 0 {
				// "<<1F4@bs>>": logs of addresses that hold brackets themselves.
				from, to := break2+1, break2+1+e
				for from < to && line[from] == '<' {
					from++
				}
				return from, to
			}
		}
		e := break2
		for e < len(line) && line[e] != ',' && line[e] != ' ' && line[e] != ';' && line[e] != ')' {
			e++
		}
		return break2, e
	}
}

// value returns a key's value in a line that begins at start.
func (l *logReader) value(line []byte, start int, key string) value {
	a, b := field(line, key)
	if a < 0 || a >= b {
		return value{}
	}
	return valueAt(l.t, start+a, start+b)
}

// queueID returns the word before ": to=<" and the like: Postfix' and
// sendmail's queue id.
func queueID(line []byte, before int) string {
	e := before
	for e > 0 && (line[e-1] == ' ' || line[e-1] == ':') {
		e--
	}
	s := e
	for s > 0 && (isLetter(line[s-1]) || isDigit(line[s-1])) {
		s--
	}
	if e-s < 5 || s > 0 && line[s-1] != ' ' && line[s-1] != ':' {
		return ""
	}
	return string(line[s:e])
}

// setReply reads the reply text l.t.Bytes[start:end].
func (l *logReader) setReply(d *delivery, start, end int) {
	remote := d.remote
	w := joinWords(l.t, start, end)
	if len(w.b) == 0 {
		return
	}
	n := newReply(w, findCodes(w.b))
	d.reply, d.codes, d.quoted, d.command = n.reply, n.codes, n.quoted, n.command
	if n.remote.text != "" && d.codes.reply != 0 {
		d.remote = n.remote
	} else {
		d.remote = remote
	}
	d.local = d.codes.reply == 0 && !d.quoted
}
