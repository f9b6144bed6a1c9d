package bounce

import (
	"bytes"

	"retour/wasm/mime"
)

// logReader reads server logs line by line, each line on its own: what stands
// before the known part (syslog and RFC 5424 prefixes, journalctl, a container's
// name, a grep's file name) does not matter. It keeps the latest state of each
// queue id and recipient.
type logReader struct {
	t        *mime.Text
	all      []*delivery
	aside    []*delivery          // counts only in a log that says nothing else, see keep
	latest   map[string]*delivery // by queue id and address
	software string
	tooMany  bool
	columns  table
	inTable  bool
	queue    queue
	qmail    map[string]value    // delivery number -> recipient
	expired  map[string]bool     // queue ids of Postfix that were given up
	sessions map[string]*session // by what a line says of the session
	reject   *delivery           // of no known recipient, what was refused last
}

// readLog returns what a log says, nil when the text is none.
func readLog(t *mime.Text) *logReader {
	if bytes.Contains(t.Bytes, []byte("\x1B[")) {
		t = withoutColours(t)
	}
	if u := unwrapped(t); u != nil {
		t = u
	}
	prepareForms()
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
				l.tableLine(&l.columns, i, e)
			} else if !l.queueLine(i, e) {
				l.line(i, e)
			}
		}
		i = e + 1
	}
	for _, d := range l.all {
		if d.action == Delayed && l.expired[d.id] {
			d.action = Failed
		}
	}
	if len(l.all) == 0 {
		l.all = l.aside
	}
	if len(l.all) == 0 {
		return nil
	}
	return l
}

// line reads one line with the readers of the forms that it may have.
func (l *logReader) line(start, end int) {
	line := l.t.Bytes[start:end]
	for len(line) > 0 && isSpace(line[len(line)-1]) {
		line = line[:len(line)-1]
		end--
	}
	if l.wrapped(line, start) {
		return
	}
	if l.postfixDelivery(line, start, end) || l.eximDelivery(line, start, end) {
		return
	}
	if _, rest, ok := bytes.Cut(line, []byte("starting delivery ")); ok {
		if number, to, ok := bytes.Cut(rest, []byte{':'}); ok && len(number) < 12 {
			from := end - len(to) + bytes.LastIndexByte(to, ' ') + 1
			l.qmail[string(number)] = valueAt(l.t, from, end)
		}
		return
	}
	forms := formsIn(line)
	for n := 0; forms != 0; n++ {
		if forms&1 != 0 && (n < len(lineForms) && l.readForm(&lineForms[n], line, start) ||
			n >= len(lineForms) && l.readTalk(&talkForms[n-len(lineForms)], line, start)) {
			return
		}
		forms >>= 1
	}
	if l.powerMTA(line, start, end) || l.tracking(line, start, end) || l.momentum(line, start, end) {
		return
	}
	// Exim's rejectlog goes on with the envelope of what it refused.
	if l.reject != nil && hasPrefix(line, "Envelope-to: <") {
		l.reject.address = l.word(line, start, "<")
		l.reject = nil
	}
}

// withoutColours takes out the sequences that colour a terminal (ECMA-48,
// section 8.3.117): programs write them into logs that containers collect.
func withoutColours(t *mime.Text) *mime.Text {
	s := t.Bytes
	b := mime.NewBuilder(t, len(s))
	for i := 0; ; {
		n := bytes.Index(s[i:], []byte("\x1B["))
		if n < 0 {
			b.Copy(i, len(s))
			return &b.Text
		}
		b.Copy(i, i+n)
		i += n + 2
		for i < len(s) && (isDigit(s[i]) || s[i] == ';') {
			i++
		}
		if i < len(s) && s[i] == 'm' {
			i++
		}
	}
}

// wrapped reads the line of a log that a collector put into a JSON string
// (Docker's json-file, journalctl -o json, logs in JSON whose message is a line
// of text), and reports whether there was one that says something.
func (l *logReader) wrapped(line []byte, start int) bool {
	open := bytes.IndexByte(line, '{')
	if open < 0 || open+1 >= len(line) || line[open+1] != '"' || line[len(line)-1] != '}' {
		return false
	}
	for _, key := range [...]string{`"log":`, `"message":`, `"MESSAGE":`, `"msg":`, `"data":`} {
		n := bytes.Index(line, []byte(key))
		if n < 0 {
			continue
		}
		outer := l.t
		r := &eventReader{t: outer, at: start + n + len(key)}
		r.space()
		// Only the line's own bytes: a string that does not end here is none.
		part := outer.Slice(0, start+len(line))
		r.t = &part
		v, ok := r.string()
		if !ok {
			return false
		}
		found := len(l.all) + len(l.aside)
		l.t = decoded(r.t, v.start, v.end)
		l.line(0, len(l.t.Bytes))
		l.t = outer
		return len(l.all)+len(l.aside) > found
	}
	return false
}

// record keeps a delivery; a later one of the same queue id and recipient
// takes the place of the earlier one.
func (l *logReader) record(d *delivery, software string) {
	l.keep(d, software, false)
}

// keep is record, also for what a filter, a delivery agent or a login says: the
// mail server beside it reports the same delivery, so that it counts only where
// nothing else is in the log.
func (l *logReader) keep(d *delivery, software string, beside bool) {
	list := &l.all
	if beside {
		list = &l.aside
	}
	if l.software == "" {
		l.software = software
	}
	if d.id != "" {
		key := d.id + "\x00" + d.address.text
		if beside {
			key += "\x00"
		}
		if have := l.latest[key]; have != nil {
			if len(d.reply.b) == 0 && d.action != Delivered {
				have.action = d.action // what the server said stood in a line before
			} else {
				*have = *d
			}
			return
		}
		l.latest[key] = d
	}
	if len(*list) == maxDeliveries {
		l.tooMany = true
		return
	}
	*list = append(*list, d)
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
	d.setWords(joinWords(l.t, start, end))
}

// setWords reads a reply text.
func (d *delivery) setWords(w words) {
	if len(w.b) == 0 {
		return
	}
	remote, command := d.remote, d.command
	c := findCodes(w.b)
	n := newReply(w, c)
	d.reply, d.codes, d.quoted, d.command = n.reply, n.codes, n.quoted, n.command
	if len(d.reply.b) > 3 && d.reply.b[3] == '-' {
		// Of several lines the repeated codes are gone, perhaps with the status.
		if d.codes = findCodes(d.reply.b); d.codes.status.IsZero() && d.status.text == "" && c.statusEnd > 0 {
			d.status = c.statusValue(w)
		}
	}
	if n.remote.text != "" && d.codes.reply != 0 {
		d.remote = n.remote
	} else {
		d.remote = remote
	}
	if d.command.text == "" {
		d.command = command
	}
	d.local = d.codes.reply == 0 && !d.quoted
}

// byClass returns the fate that a reply's class says, Failed without a code.
func (d *delivery) byClass() Action {
	switch d.class() {
	case 4:
		return Delayed
	case 2:
		return Delivered
	}
	return Failed
}
