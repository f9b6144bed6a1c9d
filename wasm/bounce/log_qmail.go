package bounce

import (
	"bytes"
)

// qmailDelivery reads qmail-send's log (qmail-log(5)); spaces in a report are
// underscores, its line ends slashes:
//
//	starting delivery 5: msg 15766 to remote a@example.org
//	delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_no_such_user/Giving_up_on_192.0.2.1./
func (l *logReader) qmailDelivery(line []byte, start, end int) {
	if at := bytes.Index(line, []byte("starting delivery ")); at >= 0 {
		number, rest, ok := bytes.Cut(line[at+len("starting delivery "):], []byte(": "))
		if !ok || len(number) > 12 {
			return
		}
		if i := bytes.LastIndexByte(rest, ' '); i >= 0 {
			l.qmail[string(number)] = valueAt(l.t, end-len(rest)+i+1, end)
		}
		return
	}
	at := bytes.Index(line, []byte("delivery "))
	number, rest, ok := bytes.Cut(line[at+len("delivery "):], []byte(": "))
	if !ok || len(number) > 12 || len(number) == 0 || !isDigit(number[0]) {
		return
	}
	word, text, ok := bytes.Cut(rest, []byte(": "))
	if !ok {
		return
	}
	d := &delivery{id: string(number)}
	switch string(word) {
	case "failure":
		d.action = Failed
	case "deferral":
		d.action = Delayed
	case "success":
		d.action = Delivered
	default:
		return
	}
	d.address = l.qmail[string(number)]
	w := joinWords(l.t, end-len(text), end)
	spaced := make([]byte, len(w.b))
	for i, c := range w.b {
		if c == '_' || c == '/' && (i+1 == len(w.b) || w.b[i+1] >= 'A' && w.b[i+1] <= 'Z') {
			c = ' '
		}
		spaced[i] = c
	}
	w.b = spaced
	n := newReply(w, findCodes(w.b))
	d.reply, d.codes, d.quoted, d.remote = n.reply, n.codes, n.quoted, n.remote
	d.local = d.codes.reply == 0
	l.record(d, "qmail")
}
