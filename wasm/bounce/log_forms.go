package bounce

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"retour/wasm/mime"
)

// A lineForm is one kind of line that holds all of a delivery, described by the
// words before each thing. Alternatives stand between bars; the first that a
// line has counts.
type lineForm struct {
	mark, software string // mark stands in every such line
	// fates are the words that tell what became of it, each behind a letter: F
	// failed, D delayed, S delivered, C and c what the code says, c only with a
	// code of class 4 or 5, - nothing to report. Those of C and c stand behind
	// the mark.
	fates   string
	to      string
	id      string // "<" it stands before to
	remote  string
	command string
	code    string // where it stands apart from the words
	status  string // the same
	text    string // behind the fate, else anywhere; "" right behind the fate, "*" with it
	end     string // what ends the text unless it began with a quotation mark
	from    byte
}

// Whose line it is.
const (
	sender   = iota // the server that sends: what has no code it says itself
	receiver        // the server that was to take the message
	aside           // a filter, a delivery agent, a login: see keep; its numbers are no codes
	python          // receiver, the strings of a tuple
	qmail           // sender, spaces and line ends are written in another way
)

// lineForms were written after the programs' sources and documents, seen
// 2026-11: Haraka outbound/hmail.js, connection.js and logger.js, OpenSMTPD
// mta_session.c and smtp_session.c, Stalwart crates/trc, Cisco's AsyncOS user
// guide, Courier libs/ctlfile.c, sendmail's operation guide, rspamd's
// documentation of logging, Kerio Connect's of its mail log, amavisd, Dovecot lib-lda and pigeonhole, Postfix
// smtpd(8), cleanup(8), postscreen(8) and bounce(8), Exim's specification
// ("Log files"), qmail-log(5).
var lineForms = [...]lineForm{
	// [NOTICE] [9C1A….1.1] [outbound] recipient <a@example.org> rejected: 550 5.1.1 No such user
	{mark: "recipient <", software: "haraka", fates: "F> rejected: |D> deferred: ", to: "recipient <", id: "uuid=|] [", from: receiver},
	// [NOTICE] [9C1A….1] [core] recipient <a@example.org> code=DENY msg="I cannot deliver mail for <a@example.org>"
	{mark: "recipient <", software: "haraka", fates: "D> code=DENYSOFT|F> code=DENY|Fdeny ", to: "recipient <", id: "uuid=|] [", text: "msg=\"|*", from: receiver},
	// [INFO] […] [core] hook=rcpt plugin=rcpt_to.in_host_list function=hook_rcpt params="<a@example.org>" retval=DENY msg="…"
	{mark: "retval=DENY", software: "haraka", fates: "Dretval=DENYSOFT|Fretval=DENY", to: "params=\"<", id: "uuid=|] [", text: "msg=\"|*", from: receiver},
	// […] [outbound] bouncing mail: 554 5.7.1 Spam; recipients that were refused have lines of their own
	{mark: "bouncing mail: ", software: "haraka", fates: "-mail: Some recipients|Fbouncing mail: ", id: "uuid=|] ["},
	// […] [outbound] Temp failing 1700_… for 64 seconds: Upstream error: 451 4.7.1 Later
	{mark: "Temp failing ", software: "haraka", fates: "-seconds: Some recipients|D seconds: ", id: "uuid=|] ["},
	// […] [outbound] delivered file=… domain=example.org host=mx.example.org … response="Ok" … rcpts=1/0/0
	{mark: "delivered file=", software: "haraka", fates: "Sdelivered file=", id: "uuid=|] [", remote: " host=", text: "response=\"", from: receiver},
	// a1 mta delivery evpid=f0 from=<…> to=<a@example.org> rcpt=<-> source="…" relay="192.0.2.25 (mx.example.org)" delay=1s result="PermFail" stat="550 5.1.1 …"
	{mark: "result=\"", software: "opensmtpd", fates: "Fresult=\"PermFail|Dresult=\"TempFail|Sresult=\"Ok", to: " to=<", id: "evpid=", remote: " (|relay=", text: "stat=\"", from: receiver},
	// relay: PermFail for f0: session=a1, from=<…>, to=<a@example.org>, rcpt=<->, source=…, relay=192.0.2.25 (mx.example.org), delay=1s, stat=550 5.1.1 …
	{mark: ", stat=", software: "opensmtpd", fates: "FPermFail for |DTempFail for |SOk for ", to: " to=<", id: " for ", remote: " (", text: ", stat=", from: receiver},
	// a1 smtp failed-command command="RCPT TO:<a@example.org>" result="550 Invalid recipient"
	{mark: " failed-command ", software: "opensmtpd", fates: "cresult=\"", to: "command=\"RCPT TO:<", from: receiver},
	// INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 7, …, hostname = "mx.example.org", to = "a@example.org", code = 550, details = "No such user"
	{mark: "(delivery.", software: "stalwart", fates: "S.delivered)|S.dsn-success)|D.dsn-temp|F.dsn-perm|C-rejected)|C.auth-failed)|F.null-mx)|D.rcpt-to-failed)|D.greeting-failed)|D.connect-error)|D.mx-lookup-failed)|C.failed)",
		to: " to = \"| to = [", id: "queueId = ", remote: "hostname = \"", code: "code = ", status: "enhanced = \"", text: "reason = \"|details = \"| INFO | WARN ", end: " ("},
	{mark: "(queue.", software: "stalwart", fates: "C-failed)|C-rejected)", to: " to = \"| to = [", id: "queueId = ", remote: "hostname = \"", code: "code = ", status: "enhanced = \"", text: "reason = \"|details = \"| INFO | WARN ", end: " ("},
	{mark: "(smtp.", software: "stalwart", fates: "Fnot-exist)|F.relay-not-allowed)|D-greylisted)", to: " to = \"", text: " INFO | WARN ", end: " (", from: receiver},
	// Stalwart before 0.9: context="rcpt" event="rejected" mx="mx.example.org" rcpt="a@example.org" reason="Code: 550, Enhanced code: 5.1.1, Message: …"
	{mark: "event=\"", software: "stalwart", fates: "Fevent=\"perm|Devent=\"temp|Sevent=\"delivered|Cevent=\"rejected|Cevent=\"failed", to: "rcpt=\"", remote: "mx=\"", text: "reason=\""},
	// Bounced: DCID 8 MID 16 From: <…> To: <a@example.org> RID 0 - 5.1.0 - Unknown address error ('550', ['5.1.1 <a@example.org>: no', 'see …']) []
	{mark: "DCID ", software: "cisco", fates: "FBounced: |DDelayed: ", to: " To: <| To <", id: "MID ", status: " - ", text: "('", from: python},
	// [16/Nov/2026 09:12:41] Sent: Queue-ID: 6919d5a9-1, Recipient: <a@example.org>, Result: failed, Status: 5.1.1 No such user, Remote-Host: mx.example.org, …
	{mark: "Recipient: <", software: "kerio", fates: "FResult: failed|DResult: delayed|SResult: delivered|SResult: relayed", to: "Recipient: <", id: "Queue-ID: ", remote: "Remote-Host: ", status: "Status: ", text: "Status: ", end: ", Remote-Host"},
	// MID 16 ICID 5 RID 1 To: <a@example.org> Rejected by RAT
	{mark: "> Rejected by ", software: "cisco", fates: "F Rejected by ", to: " To: <", id: "MID ", text: "*", from: receiver},
	// courieresmtp: id=0009.1,from=<…>,addr=<a@example.org>: 550 5.1.1 No such user; then the same with ",status: failure"
	{mark: ",addr=<", software: "courier", fates: "F,status: failure|D,status: deferred|S,success: |C>: ", to: ",addr=<", id: "id="},
	{mark: "error,relay=", software: "courier", fates: "c>: ", to: ",to=<", from: receiver},
	// NOQUEUE: reject: RCPT from host[192.0.2.1]: 554 5.7.1 <…>: Relay access denied; from=<…> to=<a@example.org> proto=ESMTP helo=<…>
	// NOQUEUE: reject: RCPT from [192.0.2.1]:4711: 550 5.7.1 Service unavailable; client …; from=<…>, to=<a@example.org>, proto=ESMTP, helo=<…>
	// 4F9D: milter-reject: END-OF-MESSAGE from host[192.0.2.1]: 5.7.1 Spam; from=<…> to=<a@example.org>
	// 4F9D: reject: header Subject: Hi from host[192.0.2.1]; from=<…> to=<a@example.org> proto=ESMTP helo=<…>: 5.7.1 No
	{mark: "reject: header ", software: "postfix", fates: "creject: ", to: " to=<", text: ">: ", from: receiver},
	{mark: "reject: body ", software: "postfix", fates: "creject: ", to: " to=<", text: ">: ", from: receiver},
	{mark: "reject: ", software: "postfix", fates: "creject: RCPT from |creject: MAIL from |creject: END-OF-MESSAGE|creject: DATA from |creject: CONNECT from |creject: EHLO from |creject: HELO from |creject: VRFY from ", to: " to=<", command: "reject: ", text: ": ", end: "; from=<| to=<|; proto=", from: receiver},
	// H=(pc) [192.0.2.1] F=<…> temporarily rejected RCPT <a@example.org>: Temporary local problem
	{mark: " F=<", software: "exim", fates: "Dtemporarily rejected |Frejected RCPT |Frejected after DATA|Frejected MAIL |Frejected DATA|Frejected by ", to: "rejected RCPT <", command: "rejected after |rejected ", text: ": ", from: receiver},
	{mark: " H=", software: "exim", fates: "Frejected EHLO |Frejected HELO |Frejected connection |Frejected AUTH|Frejected RCPT ", to: "rejected RCPT <", command: "rejected ", text: ": ", from: receiver},
	// …, dsn=5.1.1, reply=550 5.1.1 <a@example.org>: No such user, stat=User unknown (sendmail 8.18)
	{mark: ", reply=", software: "sendmail", fates: "c, reply=", to: ": to=|, to=|to=", id: "<", remote: "relay=", status: "dsn=", text: "reply=", end: ", stat="},
	// 3AG8: to=<a@example.org>,<b@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.25], dsn=5.1.1, stat=User unknown
	{mark: ", stat=", software: "sendmail", fates: "Sstat=Sent|Dstat=Deferred|Dstat=queued|Cstat=", to: ": to=|, to=|to=", id: "<", remote: "relay=", status: "dsn=", text: "stat="},
	// delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_no_such_user/Giving_up_on_192.0.2.1./
	{mark: "delivery ", software: "qmail", fates: "F: failure: |D: deferral: |S: success: ", id: "delivery ", from: qmail},
	// 3AG8: ruleset=check_rcpt, arg1=<a@example.org>, relay=…, reject=550 5.7.1 <a@example.org>... Relaying denied
	// 3AG8: Milter: to=<a@example.org>, reject=451 4.7.1 Greylisted
	{mark: ", reject=", software: "sendmail", fates: "c, reject=", to: "check_rcpt, arg1=<|: to=<", id: "<", from: receiver},
	// rspamd_task_write_log: id: <…>, qid: <4TkZ>, …, (default: T (reject): [18.20/15.00] [BAYES_SPAM(5.10){…}]), len: 1, …, rcpts: <a@example.org>, forced: soft reject "Later"; score=nan (set by ratelimit)
	{mark: "(default: ", software: "rspamd", fates: "F (reject): |D (soft reject): |D (greylist): ", to: "rcpts: <|rcpt: <", id: "qid: <|id: <", text: "forced: |(default: ", end: "), |; score=", from: aside},
	// (912-03) Blocked SPAM {DiscardedInbound}, [192.0.2.1]:4711 <…> -> <a@example.org>,<b@example.org>, …, mail_id: aB3, …
	{mark: " -> <", software: "amavis", fates: "FBlocked |SPassed ", to: " -> <", id: "mail_id: |Queue-ID: ", text: "*", end: ", ", from: aside},
	// action=greylist, reason=new, client_name=…, client_address=192.0.2.1, sender=…, recipient=a@example.org
	{mark: "action=greylist", software: "postgrey", fates: "Daction=greylist", to: "recipient=", id: "client_address=", text: "*", end: ", client_name", from: aside},
	// DENIED_RDNS_MISSING from: … to: a@example.org origin_ip: 192.0.2.1 …
	{mark: "DENIED_", software: "spamdyke", fates: "DDENIED_GRAYLISTED|FDENIED_", to: " to: ", id: "origin_ip: ", text: "*", end: " from: ", from: aside},
	// lmtp(a@example.org)<912><x1>: Error: sieve: msgid=<…>: failed to store into mailbox 'INBOX': Quota exceeded (mailbox for user is full)
	{mark: "msgid=<", software: "dovecot", fates: "Sstored mail into mailbox |Ssaved mail to |DInternal error |Ffailed to store into |Fsave failed to ", to: "(", id: "msgid=<", text: "*", from: aside},
	// warning: unknown[192.0.2.1]: SASL LOGIN authentication failed: UGFzc3dvcmQ6
	{mark: "authentication failed", fates: "FSASL ", id: "SASL ", text: "*", from: aside},
	// dovecot_login authenticator failed for H=(pc) [192.0.2.1]: 535 Incorrect authentication data (set_id=a@example.org)
	{mark: "authenticator failed", software: "exim", fates: "c]: ", id: "authenticator ", from: receiver},
	// 4F9D: sender non-delivery notification: 5A1B
	{mark: "sender non-delivery ", software: "postfix", fates: "Fsender non-delivery ", id: "]: ", text: "*", from: aside},
}

// formsByPair are the forms, lineForms and then talkForms, one bit each, whose
// marks begin with a pair of bytes: one look at each byte of a line finds what
// would take some fifty searches. Two pairs may share a place.
var formsByPair [1024]uint64

// markOf returns the mark of a form.
func markOf(n int) string {
	if n < len(lineForms) {
		return lineForms[n].mark
	}
	return talkForms[n-len(lineForms)].mark
}

// prepareForms fills formsByPair.
func prepareForms() {
	for n := range len(lineForms) + len(talkForms) {
		mark := markOf(n)
		formsByPair[(int(mark[0])<<3^int(mark[1]))&1023] |= 1 << n
	}
}

// formsIn returns the forms whose marks a line holds.
func formsIn(line []byte) (found uint64) {
	for i := 0; i+1 < len(line); i++ {
		maybe := formsByPair[(int(line[i])<<3^int(line[i+1]))&1023] &^ found
		for n := 0; maybe != 0; n++ {
			if maybe&1 != 0 && hasPrefix(line[i:], markOf(n)) {
				found |= 1 << n
			}
			maybe >>= 1
		}
	}
	return found
}

// behind returns the offset behind the first of the keys that a line holds, -1
// when it holds none, and whether a quotation mark opens there.
func behind(line []byte, keys string) (int, bool) {
	for keys != "" {
		var key string
		key, keys, _ = strings.Cut(keys, "|")
		if n := bytes.Index(line, []byte(key)); n >= 0 {
			return n + len(key), key[len(key)-1] == '"'
		}
	}
	return -1, false
}

// word returns what stands behind a key up to what separates words.
func (l *logReader) word(line []byte, start int, keys string) value {
	at, _ := behind(line, keys)
	if at < 0 {
		return value{}
	}
	e := at
	for e < len(line) && strings.IndexByte(" ,>\")]:[", line[e]) < 0 {
		e++
	}
	return valueAt(l.t, start+at, start+e)
}

// readForm reads a line of that form.
func (l *logReader) readForm(f *lineForm, line []byte, start int) bool {
	mark := bytes.Index(line, []byte(f.mark))
	var fate byte
	at, quoted := -1, false
	for fates := f.fates; at < 0; {
		if fates == "" {
			return false
		}
		var one string
		one, fates, _ = strings.Cut(fates, "|")
		from := 0
		if fate = one[0]; fate|0x20 == 'c' {
			from = mark
		}
		if at, quoted = behind(line[from:], one[1:]); at >= 0 {
			if at += from; f.text == "*" {
				at -= len(one) - 1
			}
		}
	}
	if fate == '-' {
		return true
	}
	if f.text != "" && f.text != "*" {
		if n, q := behind(line[at:], f.text); n >= 0 {
			at, quoted = at+n, q
		} else if n, q = behind(line, f.text); n >= 0 {
			at, quoted = n, q
		}
	}
	stop := len(line)
	if quoted {
		for stop = at; stop < len(line) && line[stop] != '"'; stop++ {
			if line[stop] == '\\' {
				stop++
			}
		}
		stop = min(stop, len(line))
	} else {
		for ends := f.end; ends != ""; {
			var one string
			one, ends, _ = strings.Cut(ends, "|")
			if n := bytes.Index(line[at:stop], []byte(one)); n >= 0 {
				stop = at + n
			}
		}
	}
	to, _ := behind(line, f.to)
	d := delivery{id: l.word(line, start, f.id).text, remote: l.word(line, start, f.remote), command: l.word(line, start, f.command)}
	d.remote.text = hostName(d.remote.text)
	status := l.word(line, start, f.status)
	w := joinWords(l.t, start+at, start+stop)
	switch {
	case f.from == python:
		w = l.pythonStrings(start+at, start+stop)
	case f.from == qmail:
		fromQmail(&w)
	case quoted:
		w = compose(l.word(line, start, f.code), status, valueAt(l.t, start+at, start+stop))
	}
	d.setWords(w)
	if _, n := leadingStatus([]byte(status.text)); n > 0 && !quoted {
		d.status = status
	}
	switch f.from {
	case aside:
		d.codes, d.command, d.remote = codes{replyAt: -1}, value{}, value{}
		d.local, d.quoted = false, true
	case receiver, python:
		d.local, d.quoted = false, true
	case qmail:
		d.command = value{}
	}
	switch fate {
	case 'F':
		d.action = Failed
	case 'D':
		d.action = Delayed
	case 'S':
		d.action = Delivered
	default:
		if d.action = d.byClass(); fate == 'c' && d.class() < 4 {
			return false
		}
	}
	if d.remote.text != "" || d.action == Delivered {
		d.local = false
	}
	if f.from == aside && d.id == "" {
		return false // words in a text
	}
	if f.from == qmail && (d.id == "" || !isDigit(d.id[0])) || f.from == sender && f.id == "<" && to < 0 {
		return false
	}
	if a, b := recipientIn(d.reply.b, ""); f.from == python && to < 0 && a >= 0 {
		d.address = valueAt(d.reply.src, int(d.reply.at[a]), int(d.reply.at[b-1])+1) // only the answer names him
	}
	l.recordEach(f, &d, line, start, to)
	return true
}

// recordEach keeps a delivery for each recipient that a line names: a list in
// brackets, or what stands before the next space, from at on.
func (l *logReader) recordEach(f *lineForm, d *delivery, line []byte, start, at int) {
	stop := max(at, 0)
	closing := byte(' ')
	if at > 0 {
		if line[at-1] == '[' {
			closing = ']'
		} else if line[at-1] == '(' {
			closing = ')'
		}
		if f.id == "<" {
			d.id = queueID(line, bytes.LastIndexByte(line[:at], ' ')+1)
		}
	}
	for stop < len(line) && line[stop] != closing {
		stop++
	}
	for n := 0; at >= 0 || n == 0; n++ {
		each := *d
		if at >= 0 {
			a, b := findAddress(line[:stop], at)
			if at = b; a >= 0 {
				each.address = valueAt(l.t, start+a, start+b)
			} else if n > 0 {
				return
			} else {
				each.address = l.word(line, start, f.to) // a local part alone
			}
		} else if f.from == qmail {
			if each.address = l.qmail[d.id]; each.address.text == "" {
				// The line that names it is missing: perhaps the server repeats it.
				if a, b := findAddress(d.reply.b, 0); a >= 0 {
					each.address = value{string(d.reply.b[a:b]), l.t, int(d.reply.at[a]), int(d.reply.at[b-1]) + 1}
				}
			}
		}
		if l.reject = nil; each.address.text == "" {
			l.reject = &each
		}
		l.keep(&each, f.software, f.from == aside)
	}
}

// fromQmail turns a report in qmail-send's log into words: spaces were written
// as underscores, line ends as slashes.
func fromQmail(w *words) {
	b := bytes.Clone(w.b)
	for i, c := range b {
		if c == '_' || c == '/' && (i+1 == len(b) || 'A' <= b[i+1] && b[i+1] <= 'Z' || b[i+1] == '<' || isReplyCode(b[i+1:])) {
			b[i] = ' '
		}
	}
	w.b = b
}

// pythonStrings returns the strings of a tuple, "550', ['a', \"b\"])", with
// spaces between them. The first has begun; "000" says that no server answered.
func (l *logReader) pythonStrings(start, end int) words {
	s := l.t.Bytes
	b := mime.NewBuilder(l.t, end-start)
	for i := start - 1; i < end; i++ {
		if i < 0 || s[i] != '\'' && s[i] != '"' {
			continue
		}
		n := bytes.IndexByte(s[i+1:end], s[i])
		if n < 0 {
			break
		}
		if n != 3 || s[i+1] != '0' {
			b.Copy(i+1, i+1+n)
			b.Replace([]byte{' '}, i, i+1+n)
		}
		i += n + 1
	}
	return joinWords(&b.Text, 0, len(b.Bytes))
}

// decoded returns the string t.Bytes[start:end] without its escapes as a text of
// its own.
func decoded(t *mime.Text, start, end int) *mime.Text {
	b := mime.NewBuilder(t, end-start)
	copyString(b, t, start, end)
	return &b.Text
}

// copyString appends the string t.Bytes[from:end], in which a backslash begins
// an escape as in JSON (RFC 8259, section 7).
func copyString(b *mime.Builder, t *mime.Text, from, end int) {
	s := t.Bytes
	for {
		at := bytes.IndexByte(s[from:end], '\\')
		if at < 0 || from+at+1 == end {
			b.Copy(from, end)
			return
		}
		at += from
		b.Copy(from, at)
		text, n := s[at+1:at+2], 2
		switch text[0] {
		case 'n', 'r':
			text = []byte{'\n'}
		case 't':
			text = []byte{'\t'}
		case 'u':
			r := rune(0)
			for n = 2; n < 6 && at+n < end; n++ {
				r = r<<4 | rune(max(hexDigit(s[at+n]), 0))
			}
			text = utf8.AppendRune(nil, r)
		}
		b.Replace(text, at, at+n)
		from = at + n
	}
}

// compose puts a reply of which a record gives the code, the status and the
// words apart on one line, as the server had sent it. Of a value that is made of
// several, only the whole is known to stand where it says.
func compose(code, status, text value) words {
	if c := findCodes([]byte(text.text[:min(len(text.text), maxWords)])); c.reply != 0 {
		code.text, status.text = "", ""
	} else if !c.status.IsZero() {
		status.text = ""
	}
	var b *mime.Builder
	for _, p := range [...]*value{&code, &status, &text} {
		if p.text == "" {
			continue
		}
		if b == nil {
			b = mime.NewBuilder(p.src, len(text.text)+12)
		} else {
			b.Replace([]byte{' '}, p.start, p.end)
		}
		if raw := p.src.Bytes[p.start:p.end]; string(raw) == p.text || bytes.IndexByte(raw, '\\') >= 0 {
			copyString(b, p.src, p.start, p.end)
		} else {
			b.Replace([]byte(p.text), p.start, p.end)
		}
	}
	if b == nil {
		return words{}
	}
	return joinWords(&b.Text, 0, len(b.Bytes))
}
