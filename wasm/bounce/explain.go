// Package bounce reads what a person pastes (a whole report, a fragment, a log
// line, a mail file) and answers why the message was not delivered.
//
// The steps, from top to bottom in this file:
//
//  1. Explain brings the input to text: UTF-16 and Outlook files are decoded,
//     line ends become newlines in place, quoting of the whole is taken off
//  2. split cuts an mbox, or several messages in a row, into messages
//  3. each one is read: a mail by its parts (message.go), a log by its lines
//     (log.go), anything else as prose (prose.go)
//  4. each delivery found is given its cause, party, page and spans (cause.go)
//
// It never fails: what cannot be understood is answered with a kind and notes.
// A code in an answer always stands in the decoded text. It leaves RFC 3464
// where reports do, see package dsn, and holds no sentence in any language.
package bounce

import (
	"bytes"
	"strings"

	"retour/wasm/ascii"
	"retour/wasm/mime"
	"retour/wasm/rules"
)

// MaxInput is how many bytes are read; of more, the first MaxInput, and the
// answer says so with the note Truncated.
const MaxInput = 64 << 20

// Explain returns one Result for each message found in the input, at least
// one. The language ("en", "de") only decides where links point to. The input
// is changed in place and kept no longer than the call.
func Explain(input []byte, lang string) []Result {
	truncated := len(input) > MaxInput
	if truncated {
		input = input[:MaxInput]
	}
	x := &explainer{lang: lang, offsets: make([]int32, 0, 1024)}
	var reports []report
	if t, note := decode(input); note != "" {
		reports = []report{{kind: Other, notes: []Note{note}}}
	} else {
		t = mime.Unquote(&t)
		reports = readAll(&t)
	}
	results := make([]Result, len(reports))
	for i := range reports {
		results[i] = x.result(&reports[i], i+1)
		if truncated {
			results[i].Notes = append(results[i].Notes, Truncated)
		}
	}
	return results
}

// decode returns the input as text with newlines, or a note why there is none.
func decode(input []byte) (mime.Text, Note) {
	if len(ascii.Trim(input)) == 0 {
		return mime.Text{}, Empty
	}
	if isOutlookFile(input) {
		if t, ok := readOutlookFile(input); ok {
			mime.NewlinesOnly(t.Bytes)
			return t, ""
		}
		return mime.Text{}, Binary
	}
	if t, ok := mime.UTF16(input); ok {
		mime.NewlinesOnly(t.Bytes)
		return t, ""
	}
	if isBinary(input) {
		return mime.Text{}, Binary
	}
	mime.NewlinesOnly(input)
	if bytes.HasPrefix(input, []byte("\xEF\xBB\xBF")) {
		return mime.Plain(input[3:], 3), ""
	}
	return mime.Plain(input, 0), ""
}

// isBinary reports whether the input is no text: NUL bytes and other controls
// in its first 8 KB, more than one in a hundred.
func isBinary(input []byte) bool {
	head := input[:min(len(input), 8192)]
	controls := 0
	for _, c := range head {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != '\b' {
			controls++
		}
	}
	return controls*100 > len(head)
}

// maxMessages is how many messages of an mbox are read.
const maxMessages = 10000

// readAll reads every message of a text.
func readAll(t *mime.Text) []report {
	if isMbox(t.Bytes) {
		var all []report
		for start := 0; start < len(t.Bytes); {
			end := nextMbox(t.Bytes, start)
			part := t.Slice(start, end)
			if len(ascii.Trim(part.Bytes)) > 0 {
				all = append(all, readMessage(&part, 0))
			}
			start = end
			if len(all) == maxMessages && end < len(t.Bytes) {
				all[len(all)-1].note(TooMany)
				break
			}
		}
		return all
	}
	h, body := mime.ReadHeader(t)
	if isMessage(&h) && !(body >= len(t.Bytes) && findCodes(t.Bytes[:min(len(t.Bytes), maxWords)]).sure) { // fields of a tracking page
		var all []report
		rest := *t
		for {
			end := endOfMessage(&rest, &h, body)
			part := rest.Slice(0, end)
			r := readMessage(&part, 0)
			if r.kind == Other && end < len(rest.Bytes) {
				// The report lies inside, as in a mail that forwards it: one message.
				r, end = readMessage(&rest, 0), len(rest.Bytes)
			}
			all = append(all, r)
			if end >= len(rest.Bytes) {
				return all
			}
			if len(all) == maxMessages {
				all[len(all)-1].note(TooMany)
				return all
			}
			rest = rest.Slice(end, len(rest.Bytes))
			h, body = mime.ReadHeader(&rest)
		}
	}
	return readFragment(t)
}

// readFragment reads what is no whole mail: a log, the source of a page, a
// report without its header section, a reply, a code.
func readFragment(t *mime.Text) []report {
	var r report
	if log := readLog(t); log != nil {
		r.deliveries, r.software = log.all, log.software
		if log.tooMany {
			r.note(TooMany)
		}
		r.settle(false)
		return []report{r}
	}
	if found, complaint, ok := readEvents(t); ok {
		if len(found) == 0 && complaint {
			return []report{{kind: Complaint}}
		}
		r.deliveries = found
		r.settle(false)
		return []report{r}
	}
	text := mime.Decode(t, "windows-1252")
	if mime.LooksLikeHTML(text.Bytes) || hasBreak(text.Bytes) {
		text = mime.HTMLText(&text)
	}
	text = mime.Clean(&text)
	var all []report
	for start := 0; start < len(text.Bytes) || start == 0; {
		end := endOfReport(text.Bytes, start)
		part := text.Slice(start, end)
		r := readPasted(&part)
		if r.kind == Other && end < len(text.Bytes) {
			part, end = text.Slice(start, len(text.Bytes)), len(text.Bytes)
			r = readPasted(&part)
		}
		if r.kind != Other || len(all) == 0 {
			all = append(all, r)
		}
		if len(all) == maxMessages {
			all[len(all)-1].note(TooMany)
			break
		}
		start = max(end, 1)
	}
	return all
}

// readPasted reads one text that has no header section.
func readPasted(t *mime.Text) report {
	var r report
	text := *t
	r.subject = fieldInText(text.Bytes, "subject:", "betreff:", "objet :", "asunto:", "oggetto:")
	r.readText(&text, nil, true)
	s := r.signs.count
	if !hasForm(r.deliveries) {
		switch {
		case s[saysAway]+s[saysChalleng] > 0 && s[saysFailed] == 0:
			return report{kind: AutoReply, subject: r.subject}
		case s[saysComplain] > 0 && s[saysFailed] == 0:
			return report{kind: Complaint, subject: r.subject}
		case s[saysReceipt] > 0 && s[saysFailed] == 0:
			return report{kind: Other, subject: r.subject, notes: []Note{NotABounce}}
		}
		loose := &text
		if hasListed(r.deliveries) && len(r.human) > 0 {
			loose = &r.human[0] // not the message that came back, which may be a report too
		}
		if isOther(&text) || !r.readLoose(loose) && !s.reports() && !hasRecipientLine(r.deliveries) {
			return report{kind: Other, subject: r.subject, notes: []Note{NotABounce}}
		}
	}
	if len(r.deliveries) == 1 && r.deliveries[0].address.text == "" {
		r.deliveries[0].address = r.originalTo
	}
	r.settle(false)
	r.identify("", nil)
	return r
}

// hasBreak reports whether a text has the break of a web page among its words.
func hasBreak(s []byte) bool { return holdsAny(s[:min(len(s), 4000)], "<br>|<br/>|<br />") }

// otherWords are what texts speak of that use the same words and numbers as
// mail servers, each in lower case: web servers, parcels, DNS records, settings.
const otherWords = "http/|http error|http status|bad gateway|gateway timeout|gateway time-out|internal server error|404 not found|403 forbidden|paket|sendung|parcel|" +
	"shipment|colis|paquete|pacco|pakket|v=dmarc1|v=spf1|v=dkim1|_reject_code|überweisung|iban|ihr brief|ihre sms|hat dich blockiert|kündigung|mysql|firmware|imap.|sshd[|kernel: |systemd[|named[|nginx|asterisk|sip/2.0|docker|windows|npm |error 1045|anruf von|klicken sie|changelog|meeting room|$sender_host|header_checks|dhl|create table|insert into|smtpd_recipient_restrictions|reject_rbl_client|permit_mynetworks"

// isOther reports whether a short text without a reply speaks of something else.
func isOther(t *mime.Text) bool {
	head := t.Bytes[:min(len(t.Bytes), 4000)]
	return holdsAny(head, otherWords) && !holdsAny(head, serverWords)
}

// serverWords are words that only mail servers use.
const serverWords = "smtp error|smtp;|mailbox|postfach|bounce|said:|rcpt|mailer-daemon|ndr|remote server"

// hasRecipientLine reports whether one of the deliveries was read from a line
// "<address>: words", the form of Postfix and qmail.
func hasRecipientLine(found []*delivery) bool {
	for _, d := range found {
		if d.bracketed && len(d.reply.b) > 0 {
			return true
		}
	}
	return false
}

// readLoose looks for what a fragment still may hold: a status, a reply code
// among other words, or words that a rule knows. It reports whether there was
// any.
func (r *report) readLoose(t *mime.Text) bool {
	if len(r.deliveries) == 1 && !r.deliveries[0].codes.none() {
		return true // a reply without a recipient
	}
	w := joinWords(t, 0, untilGoodbye(t.Bytes[:min(len(t.Bytes), 4000)]))
	c := findCodes(w.b)
	if c.reply == 0 {
		if code, at := findLooseReply(w.b); code != 0 {
			c.reply, c.replyAt = code, at
		}
	}
	d := &delivery{reply: w, codes: c}
	if len(r.deliveries) > 0 {
		d.address, d.action = r.deliveries[0].address, r.deliveries[0].action
		if len(r.deliveries[0].reply.b) > 0 && c.none() {
			d.reply = r.deliveries[0].reply
		}
	}
	if !c.none() {
		r.deliveries = []*delivery{d}
		return true
	}
	folded, _ := rules.Fold(nil, w.b, nil)
	if len(w.b) <= maxOwnCode && bytes.IndexByte(w.b, ' ') < 0 {
		if own, ok := rules.ByOwnCode(folded); ok {
			d.own = own
			r.deliveries = []*delivery{d}
			return true
		}
	}
	hit, ok := rules.Best(folded, rules.Facts{})
	// In a long text a vague wording says nothing; alone it is a server's answer.
	// A general wording does not make a letter or an article a bounce.
	if !ok || !r.signs.count.reports() && (hit.Rule.Guess && len(w.b) > maxLooseGuess || hit.Source.ID == "general" && len(w.b) > maxLooseGeneral && len(r.deliveries) == 0) {
		return len(r.deliveries) > 0 && r.signs.count.reports()
	}
	if len(r.deliveries) == 0 {
		r.deliveries = []*delivery{d}
	}
	return true
}

// untilGoodbye returns where the lines end above how somebody says goodbye.
func untilGoodbye(s []byte) int {
	for i := 0; i < len(s); {
		e := len(s)
		if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
			e = i + n
		}
		if line := ascii.Trim(s[i:e]); i > 0 && len(line) > 0 && len(line) < 60 && isGoodbye(line) {
			return i
		}
		i = e + 1
	}
	return len(s)
}

// maxLooseGeneral is the same for the wordings that many servers share.
const maxLooseGeneral = 160

// maxOwnCode is how long a provider's own code is at most, in bytes, with brackets.
const maxOwnCode = 20

// maxLooseGuess is how long a text may be, in bytes, that is believed to be a
// server's answer because of a vague wording alone.
const maxLooseGuess = 240

// fieldInText returns the value of the first line that begins with one of the
// lower-case labels.
func fieldInText(s []byte, labels ...string) string {
	for i, n := 0, 0; i < len(s) && n < 40; n++ {
		e := bytes.IndexByte(s[i:], '\n')
		if e < 0 {
			e = len(s) - i
		}
		line := ascii.Trim(s[i : i+e])
		for _, l := range labels {
			if hasPrefixFold(line, l) {
				return toValid(ascii.Trim(line[len(l):]))
			}
		}
		i += e + 1
	}
	return ""
}

// isMbox reports whether text begins with an mbox separator (RFC 4155, appendix A).
func isMbox(s []byte) bool {
	return isMboxLine(s, 0)
}

// isMboxLine reports whether the line at i is "From ", an address and a date.
func isMboxLine(s []byte, i int) bool {
	if !hasPrefix(s[i:], "From ") {
		return false
	}
	e := bytes.IndexByte(s[i:], '\n')
	if e < 0 {
		return false
	}
	line := s[i : i+e]
	// A time of day and a year.
	colon := bytes.IndexByte(line, ':')
	return colon > 10 && colon+2 < len(line) && isDigit(line[colon-1]) && isDigit(line[colon+1]) && len(line) < 200
}

// nextMbox returns the offset of the next message's separator behind start.
func nextMbox(s []byte, start int) int {
	for i := start; ; {
		n := bytes.Index(s[i:], []byte("\nFrom "))
		if n < 0 {
			return len(s)
		}
		i += n + 1
		// The line before is empty, and a field follows.
		before := i - 2
		for before >= 0 && s[before] == ' ' {
			before--
		}
		if !isMboxLine(s, i) || before >= 0 && s[before] != '\n' {
			continue
		}
		if e := bytes.IndexByte(s[i:], '\n'); e > 0 {
			next := s[i+e+1:]
			if colon := bytes.IndexByte(next[:min(len(next), 60)], ':'); colon > 0 && bytes.IndexByte(next[:colon], ' ') < 0 {
				return i
			}
		}
	}
}

// openings are how reports without a header section begin, in lower case.
const openings = "hi. this is the qmail-send program at|hi. this is the|this message was created automatically by mail delivery software|this is the mail system at host|" +
	"this is the postfix program at host|the original message was received at|this is an automatically generated delivery status notification|" +
	"dies ist eine automatisch erstellte benachrichtigung über den zustell|your message did not reach some or all of the intended recipients|" +
	"ihre nachricht hat einige oder alle empfänger nicht erreicht|delivery has failed to these recipients or groups|" +
	"fehler bei der nachrichtenzustellung an folgende empfänger oder gruppen|the attached message had permanent fatal delivery errors|" +
	"sorry, we were unable to deliver your message to the following address|delivery to the following recipient failed permanently|" +
	"the following message to <|diese nachricht wurde automatisch von"

// endOfReport returns where the next report begins behind start in a text of
// several, len when there is none. Reports in two languages open twice: what
// stands before must name what a server said.
func endOfReport(s []byte, start int) int {
	answered := false
	for i := start; i < len(s); {
		e := len(s)
		if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
			e = i + n
		}
		line := ascii.TrimLeft(s[i:e])
		if len(line) > 12 && i > start {
			if answered {
				if beginsWithAny(line, openings) {
					return i
				}
			}
			answered = answered || !findCodes(line).none()
		}
		i = e + 1
	}
	return len(s)
}

// endOfMessage returns where a second message begins, len when there is none:
// behind the closing delimiter of a multipart, or where a header section
// follows that a mail system wrote.
func endOfMessage(t *mime.Text, h *mime.Header, body int) int {
	end := mime.EndOfMultipart(t, h, body)
	if end < 0 && isSinglePart(h.Get("content-type")) {
		return nextReport(t, body)
	}
	if end < 0 || end >= len(t.Bytes) {
		return len(t.Bytes)
	}
	rest := t.Slice(end, len(t.Bytes))
	if next, _ := mime.ReadHeader(&rest); next.Has("from") && (next.Has("subject") || next.Has("date")) && next.Len() >= 3 {
		return end
	}
	return len(t.Bytes)
}

// isSinglePart reports whether a Content-Type is of neither multipart nor message.
func isSinglePart(kind string) bool {
	return !strings.HasPrefix(ascii.Lower(kind), "m")
}

// nextReport returns where in the body another header section begins that a
// mail system wrote, len when there is none.
func nextReport(t *mime.Text, body int) int {
	s := t.Bytes
	block := -1 // where the lines without an empty one between them began
	for i := body; i < len(s); {
		e := len(s)
		if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
			e = i + n
		}
		switch {
		case len(ascii.Trim(s[i:e])) == 0:
			block = e + 1
		case block >= 0 && hasPrefixFold(s[i:e], "from:"):
			if isDaemon(ascii.Lower(string(s[i:min(e, i+300)]))) {
				rest := t.Slice(block, len(s))
				if h, _ := mime.ReadHeader(&rest); h.Has("from") && h.Has("subject") && h.Has("date") {
					return block
				}
			}
			block = -1
		}
		i = e + 1
	}
	return len(s)
}

// result returns the answer to one report.
func (x *explainer) result(r *report, message int) Result {
	res := Result{Message: message, Kind: r.kind, Subject: clip(r.subject), Date: clip(r.date), Reporter: Reporter{Software: r.software, Host: clip(r.host)}, Notes: r.notes}
	if r.kind == Other || r.kind == AutoReply || r.kind == Complaint {
		return res
	}
	for _, d := range r.deliveries {
		a := x.answer(r, d)
		if a.Reply != 0 && a.Status != "" && (a.Reply/100 != int(a.Status[0]-'0')) || a.Status != "" && a.Action == Delayed && a.Status[0] == '5' || a.Action == Delayed && a.Reply >= 500 {
			r.note(ClassContradicts)
		}
		if a.Reply == 0 && a.Status == "" && (a.Action == Failed || a.Action == Delayed) {
			r.note(NoCode)
		}
		if a.Page != "" && bytes.Contains([]byte(a.Page), []byte("not-smtp-numbers")) {
			r.note(CodeNotSMTP)
		}
		res.Recipients = append(res.Recipients, a)
	}
	res.Notes = r.notes
	return res
}
