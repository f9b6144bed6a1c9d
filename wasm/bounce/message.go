package bounce

import (
	"bytes"
	"strings"

	"retour/wasm/ascii"
	"retour/wasm/catalog"
	"retour/wasm/dsn"
	"retour/wasm/mime"
	"retour/wasm/rules"
	"retour/wasm/smtp"
)

// report is what was read of one message or text.
type report struct {
	kind       Kind // "" until known
	subject    string
	date       string
	software   string
	host       string
	deliveries []*delivery
	notes      []Note
	signs      signs
	human      []mime.Text // the texts written for people, without the original
	originalTo value       // the To field of the message that came back inside a text
	sender     string      // whom the report was sent to
}

// note adds a note once.
func (r *report) note(n Note) {
	for _, have := range r.notes {
		if have == n {
			return
		}
	}
	r.notes = append(r.notes, n)
}

// isMessage reports whether a header section is that of a mail:
// at least two fields, one of which every mail has.
func isMessage(h *mime.Header) bool {
	if h.Len() < 2 {
		return false
	}
	known := 0
	for name, more := nextInList("from|to|subject|date|received|message-id|return-path|mime-version|content-type|delivered-to|x-failed-recipients|auto-submitted"); name != ""; name, more = nextInList(more) {
		if h.Has(name) {
			known++
		}
	}
	return known >= 2
}

// maxProse bounds how much text for people is searched for what kind of text it
// is, in bytes. Recipients and replies are looked for in all of it.
const maxProse = 1 << 20

// readMessage reads a mail with its header section.
func readMessage(t *mime.Text, depth int) report {
	m := mime.ReadMessage(t)
	r := report{subject: m.Header.Get("subject"), date: m.Header.Get("date")}
	if m.Incomplete {
		r.note(Incomplete)
	}
	if to := m.Header.Get("to"); to != "" {
		if a, b := findAddress([]byte(to), 0); a >= 0 {
			r.sender = to[a:b]
		}
	}
	var status, html, receipts []*mime.Text
	var texts []*mime.Text
	var inner, headers []*mime.Part
	complaint, receipt := m.ReportType == "feedback-report", m.ReportType == "disposition-notification"
	for i := range m.Parts {
		p := &m.Parts[i]
		switch {
		case p.Type == "message/feedback-report":
			complaint = true
		case p.Type == "message/disposition-notification":
			receipt = true
			receipts = append(receipts, &p.Text)
		case p.Type == "message/delivery-status", p.Type == "message/global-delivery-status", strings.HasSuffix(p.Type, "delivery-status"):
			status = append(status, &p.Text)
		case p.Type == "message/rfc822", p.Type == "message/global", strings.HasSuffix(ascii.Lower(p.Name), ".eml"):
			inner = append(inner, p)
		case p.Type == "text/rfc822-headers", p.Type == "message/global-headers":
			headers = append(headers, p)
		case p.Type == "message/partial":
		case p.Type == "text/html":
			html = append(html, &p.Text)
		case len(p.Text.Bytes) > 0:
			texts = append(texts, &p.Text)
		}
	}
	plain := 0
	for _, x := range texts {
		plain += letters(x.Bytes[:min(len(x.Bytes), 400)])
	}
	if plain < 40 {
		for _, x := range html {
			words := mime.HTMLText(x)
			texts = append(texts, &words)
		}
	}
	from := ascii.Lower(m.Header.Get("from"))
	empty := ascii.TrimSpace(m.Header.Get("return-path")) == "<>"
	daemon := isDaemon(from) || empty
	failed, _ := m.Header.Raw("x-failed-recipients")
	isReport := m.ReportType == "delivery-status" || len(status) > 0 || failed != ""

	var notified []*delivery
	if receipt {
		status = append(status, rejectedReceipt(texts, receipts)...)
	}
	for _, s := range status {
		if len(notified) >= maxDeliveries {
			r.note(TooMany)
			break
		}
		notified = append(notified, r.readStatus(s)...)
	}
	for _, x := range texts {
		c := mime.Clean(x)
		if found, spam, ok := readEvents(&c); ok && len(notified) == 0 {
			complaint = complaint || spam && len(found) == 0
			notified = append(notified, found...)
			isReport = true
			continue
		}
		r.readText(&c, notified, !complaint)
	}
	r.deliveries = mergeDeliveries(notified, r.deliveries)
	r.addFailed(&m.Header, failed)
	s := r.signs.count

	switch {
	case complaint && len(notified) == 0:
		r.kind, r.deliveries = Complaint, nil
		return r
	case receipt && len(notified) == 0:
		r.kind, r.deliveries = Other, nil
		return r
	case len(notified) > 0:
	case isAutoReply(&m.Header, r.subject, s, isReport, r.deliveries):
		r.kind, r.deliveries = AutoReply, nil
		return r
	}
	bounceSubject := readSigns(foldString(r.subject)).count
	if isAnswer(r.subject) && !isDaemon(from) {
		bounceSubject = signCounts{} // somebody answers about a report
	}
	if len(r.deliveries) == 0 && len(r.human) > 0 && !s.reports() && (isMailer(from) || daemon && bounceSubject.reports()) {
		r.readLoose(&r.human[0]) // no code, no recipient: the words alone
	}
	says := s.reports() || s[saysBounce] > 0 || hasReply(r.deliveries) || (len(r.deliveries) > 0 || bounceSubject.reports()) && (isDaemon(from) || from == "<>") && r.toldByWords() || len(r.deliveries) > 0 && (isMailer(from) || bounceSubject.reports() || !r.deliveries[0].weak && !strings.Contains(from, "microsoftexchange"))
	if len(inner) > 0 && depth < 3 && !hasForm(r.deliveries) && r.speaksOf("spam detection software") {
		// SpamAssassin put the mail that it doubts into one of its own.
		if in := readMessage(&inner[0].Text, depth+1); in.kind != Other {
			return in
		}
	}
	evidence := isReport || (daemon || bounceSubject.reports()) && says
	switch {
	case !isReport && !(empty || containsAny(from, "mailer-daemon@|postmaster@")) && !hasBlock(r.deliveries) && r.speaksOf(strayWords):
		evidence = false // a shop's, or bait for the gullible
	case evidence:
	case m.Header.Has("list-id") || m.Header.Has("list-unsubscribe"):
		// A mailing list or a newsletter that quotes one.
	case maySend(from):
		evidence = hasForm(r.deliveries) && s.reports() || hasBlock(r.deliveries) || s[saysBounce] > 0
	default:
		// A person's mail: a report stands in it, not just a code.
		evidence = hasBlock(r.deliveries) || hasForm(r.deliveries) && says && s.reports()
	}
	if !evidence {
		// A bounce may lie inside: forwarded as an attachment.
		if depth < 3 {
			for _, p := range inner {
				if h, _ := mime.ReadHeader(&p.Text); !isMessage(&h) {
					continue
				}
				if in := readMessage(&p.Text, depth+1); in.kind == Failure || in.kind == Delay || in.kind == Success {
					return in
				}
			}
		}
		r.kind, r.deliveries = Other, nil
		if isMarkedReply(&m.Header) {
			r.kind = AutoReply
			return r
		}
		r.note(NotABounce)
		return r
	}
	if len(r.deliveries) == 0 || len(r.deliveries) == 1 && (r.deliveries[0].address.text == "" || r.deliveries[0].weak) {
		r.recipientOfOriginal(inner)
	}
	if len(r.deliveries) == 1 && r.deliveries[0].address.text == "" {
		r.recipientOfOriginal(headers)
	}
	r.addSigns(bounceSubject)
	r.settle(m.ReportType == "delivery-status")
	r.identify(from, &m.Header)
	return r
}

// foldString is rules.Fold without offsets.
func foldString(s string) []byte {
	b, _ := rules.Fold(nil, []byte(s), nil)
	return b
}

func (r *report) addSigns(more signCounts) {
	for i, n := range more {
		r.signs.count[i] += n
	}
}

// isDaemon reports whether a From field is that of a mail system.
func isDaemon(from string) bool {
	return containsAny(from, "mailer-daemon|postmaster|mail delivery|maildelivery|mail-daemon|microsoftexchange|mailerdaemon|mail system|mdaemon|bounce@|bounces+|mailsystem|delivery status|mail administrator|system administrator|system attendant|systemadministrator|listserv@|majordomo@|sympa@")
}

// isMailer reports whether a From field is that of a program that sends nothing
// but reports.
func isMailer(from string) bool {
	return containsAny(from, "mailer-daemon|mail-daemon|mailerdaemon|mail delivery|maildelivery|delivery status|mail system|mailsystem|mdaemon")
}

// isAnswer reports whether a subject is that of an answer.
func isAnswer(subject string) bool {
	return beginsWithAny([]byte(subject), "re:|aw:|antw:|sv:|odp:|rif:")
}

// maySend reports whether a From field is that of a program which sends reports
// among other things.
func maySend(from string) bool {
	return containsAny(from, "noreply@|no-reply@|delivery|administrator|-admin@|-owner@|-request@|-help@")
}

// rejectedReceipt returns the receipts, when the text above them says that the
// message was refused: so answers a filter at delivery (RFC 5429, section 2.1.2).
func rejectedReceipt(texts, receipts []*mime.Text) []*mime.Text {
	for _, t := range texts {
		if indexFold(t.Bytes[:min(len(t.Bytes), 2000)], "automatically rejected") >= 0 {
			return receipts
		}
	}
	return nil
}

// strayWords are words of mails about parcels, mailboxes and quarantines that
// use the words of reports, in lower case.
const strayWords = "pending message|incoming message|incoming mail|release message|review message|messages are pending|undelivered mails|sign in |quarantine|quarantäne|click here| sendung| lieferung|paket|parcel|shipment|" +
	"eingehende nachrichten|your fax| sms |überweisung"

// toldByWords reports whether the texts for people give the cause of a failure
// in words that a rule knows. Words about logins and new addresses stand in other
// mails of a postmaster as well.
func (r *report) toldByWords() bool {
	for i := range r.human {
		b := r.human[i].Bytes
		hit, ok := rules.Best(foldString(string(b[:min(len(b), 2000)])), rules.Facts{})
		if ok && hit.Rule.Cause != catalog.LoginFailed && hit.Rule.Cause != catalog.LoginRequired && hit.Rule.Cause != catalog.MailboxMoved {
			return true
		}
	}
	return false
}

// speaksOf reports whether the texts for people hold one of the words of a list.
func (r *report) speaksOf(list string) bool {
	for i := range r.human {
		if b := r.human[i].Bytes; holdsAny(b[:min(len(b), 4000)], list) {
			return true
		}
	}
	return false
}

// hasReply reports whether anything was read that a server could have said.
func hasReply(found []*delivery) bool {
	for _, d := range found {
		if len(d.reply.b) > 0 || d.action != "" || !d.codes.none() {
			return true
		}
	}
	return false
}

// hasBlock reports whether a delivery was read in the form of a report: the
// recipient in his place, and a reply with a code.
func hasBlock(found []*delivery) bool {
	for _, d := range found {
		if (d.bracketed || d.fromList) && d.codes.reply.Class() >= 4 {
			return true
		}
	}
	return false
}

// isMarkedReply reports whether a header section says that the message is an
// automatic answer (RFC 3834, section 5), or a rule of Exchange's wrote it.
func isMarkedReply(h *mime.Header) bool {
	return strings.HasPrefix(ascii.Lower(h.Get("auto-submitted")), "auto-replied") || h.Has("x-autoreply") || h.Has("x-autorespond") || h.Has("x-auto-response-from") ||
		h.Has("x-ms-exchange-inbox-rules-loop") || strings.Contains(ascii.Lower(h.Get("precedence")), "auto_reply")
}

// isAutoReply reports whether a message is an automatic answer (RFC 3834).
func isAutoReply(h *mime.Header, subject string, s signCounts, isReport bool, found []*delivery) bool {
	marked := isMarkedReply(h) || ascii.EqualFold(h.Get("x-auto-response-suppress"), "all") && s[saysAway] > 0 || s[saysChalleng] > 0
	sub := readSigns(foldString(subject)).count
	if sub.reports() && sub[saysAway] == 0 {
		return false
	}
	if isReport {
		return sub[saysAway] > 0 && !hasForm(found)
	}
	if s[saysChalleng] > 0 && !hasForm(found) || sub[saysAway] > 0 && !hasBlock(found) {
		return true
	}
	// An answer that names codes is a bounce, whatever it calls itself:
	// Exim marks its reports auto-replied too.
	if marked {
		return !hasForm(found) && !s.reports() && s[saysBounce] == 0 || sub[saysAway] > 0
	}
	return false
}

// hasForm reports whether a delivery was read with a reply code.
func hasForm(found []*delivery) bool {
	for _, d := range found {
		if d.codes.reply.Class() >= 4 && d.codes.sure || d.codes.status.Class >= 4 && d.address.text != "" {
			return true
		}
	}
	return false
}

// readStatus reads the fields of a delivery status part.
func (r *report) readStatus(t *mime.Text) []*delivery {
	rep := dsn.Read(t)
	if r.host == "" && rep.ReportingMTA.Present() {
		r.host = hostName(string(t.Bytes[rep.ReportingMTA.Start:rep.ReportingMTA.End]))
	}
	var all []*delivery
	for i := range rep.Recipients {
		if len(all) >= maxDeliveries {
			r.note(TooMany)
			break
		}
		all = append(all, readRecipient(t, &rep.Recipients[i]))
	}
	// QUIRK: the fields of one recipient in two groups; the second has no address.
	kept := all[:0]
	for i, d := range all {
		if i > 0 && d.address.text == "" && d.original.text == "" {
			last := kept[len(kept)-1]
			d.address, d.original = last.address, last.original
			last.merge(d)
			continue
		}
		kept = append(kept, d)
	}
	return kept
}

// readRecipient makes a delivery of the fields of one recipient (RFC 3464, section 2.3).
func readRecipient(t *mime.Text, rec *dsn.Recipient) *delivery {
	d := &delivery{}
	get := func(v dsn.Value) value {
		if v.Start >= v.End {
			return value{}
		}
		return valueAt(t, v.Start, v.End)
	}
	d.address = addressValue(get(rec.FinalRecipient), rec.FinalRecipient.Type)
	d.original = addressValue(get(rec.OriginalRecipient), rec.OriginalRecipient.Type)
	if d.address.text == "" {
		d.address = addressValue(get(rec.ActualRecipient), rec.ActualRecipient.Type)
	}
	if d.address.text == "" {
		d.address, d.original = d.original, value{}
	}
	d.action = actionOf(get(rec.Action).text)
	d.retryUntil = get(rec.WillRetryUntil)
	if v := get(rec.RemoteMTA); v.text != "" {
		d.remote = v
		d.remote.text = hostName(v.text)
	}
	if v := get(rec.Status); v.text != "" {
		b := t.Bytes[v.start:v.end]
		for i := 0; i+5 <= len(b); i++ {
			if _, n := leadingStatus(b[i:]); n > 0 && (i == 0 || !isDigit(b[i-1])) {
				d.status = valueAt(t, v.start+i, v.start+i+n)
				break
			}
		}
		// QUIRK: Zoho writes the reply code there.
		if len(b) == 3 && isReplyCode(b) {
			d.extra = v
			d.extraCode, _ = smtp.ParseReplyCode(v.text)
		}
	}
	if v := rec.DiagnosticCode; v.Present() && v.Start < v.End {
		w := joinWords(t, v.Start, v.End)
		if len(w.b) > 0 {
			remote, command := d.remote, d.command
			n := newReply(w, findCodes(w.b))
			if d.action == Failed && n.codes.reply.Class() == 2 {
				return d // "Action: failed", "Diagnostic-Code: smtp; 250 OK": of a later step
			}
			d.reply, d.codes, d.quoted, d.passedOn = n.reply, n.codes, true, n.passedOn
			if d.remote = remote; remote.text == "" {
				d.remote = n.remote
			}
			if d.command = command; command.text == "" {
				d.command = n.command
			}
		}
	}
	return d
}

// merge takes over from e what d lacks.
func (d *delivery) merge(e *delivery) {
	if d.action == "" {
		d.action = e.action
	}
	if d.status.text == "" {
		d.status = e.status
	}
	if d.remote.text == "" {
		d.remote = e.remote
	}
	if d.command.text == "" {
		d.command = e.command
	}
	if d.retryUntil.text == "" {
		d.retryUntil = e.retryUntil
	}
	if d.original.text == "" && e.original.text != "" && !sameAddress(e.original.text, d.address.text) {
		d.original = e.original
	}
	before := d.strength()
	if before == 0 || before < 3 && e.strength() >= 3 || before == 1 && e.strength() == 2 {
		d.reply, d.codes, d.quoted = e.reply, e.codes, e.quoted
	}
}

// addressValue returns the address in a recipient's field as it is written,
// without brackets and comments; RFC 6533, section 3 escapes are undone.
func addressValue(v value, kind string) value {
	s := unbracket(v.text)
	if kind == "utf-8" && strings.Contains(s, `\x{`) {
		v.text = unescapeUTF8(s)
		return v
	}
	if a, b := findAddress([]byte(s), 0); a >= 0 {
		s = s[a:b]
	} else if i := ascii.Index(s, " \t\n("); i > 0 {
		s = s[:i]
	}
	if i := strings.Index(v.text, s); i >= 0 && s != "" {
		v.start, v.end = v.start+i, v.start+i+len(s)
	}
	v.text = s
	return v
}

// unescapeUTF8 undoes \x{HEX} (RFC 6533, section 3, utf-8-addr-xtext).
func unescapeUTF8(s string) string {
	var out []rune
	for i := 0; i < len(s); {
		if strings.HasPrefix(s[i:], `\x{`) {
			if e := strings.IndexByte(s[i:], '}'); e > 3 && e < 10 {
				n := rune(0)
				for _, c := range s[i+3 : i+e] {
					n <<= 4
					switch {
					case '0' <= c && c <= '9':
						n |= c - '0'
					case 'a' <= c|0x20 && c|0x20 <= 'f':
						n |= c | 0x20 - 'a' + 10
					}
				}
				out = append(out, n)
				i += e + 1
				continue
			}
		}
		out = append(out, rune(s[i]))
		i++
	}
	return string(out)
}

// hostName returns the host in an MTA name field: without address and comment.
func hostName(s string) string {
	s = ascii.TrimSpace(s)
	if i := ascii.Index(s, " \t\n(;,"); i > 0 {
		s = s[:i]
	}
	for len(s) > 0 && (s[0] == '[' || s[0] == '<') {
		s = s[1:]
	}
	for len(s) > 0 && (s[len(s)-1] == ']' || s[len(s)-1] == '>' || s[len(s)-1] == '.') {
		s = s[:len(s)-1]
	}
	return s
}

// actionOf returns the action that a field names (RFC 3464, section 2.3.3),
// also where a program uses another word or a comment follows.
func actionOf(s string) Action {
	s = ascii.Lower(ascii.TrimSpace(s))
	switch {
	case strings.HasPrefix(s, "fail"), strings.HasPrefix(s, "error"), strings.HasPrefix(s, "undeliver"), strings.HasPrefix(s, "bounce"), strings.HasPrefix(s, "expired"):
		return Failed
	case strings.HasPrefix(s, "delay"), strings.HasPrefix(s, "warn"), strings.HasPrefix(s, "defer"):
		return Delayed
	case strings.HasPrefix(s, "deliver"):
		return Delivered
	case strings.HasPrefix(s, "relay"):
		return Relayed
	case strings.HasPrefix(s, "expand"):
		return Expanded
	}
	return ""
}

// readText reads a text for people. With notified the recipients are known and
// the text only adds to them.
func (r *report) readText(t *mime.Text, notified []*delivery, deep bool) {
	limit := min(len(t.Bytes), maxProse)
	folded, offsets := rules.Fold(nil, t.Bytes[:limit], make([]int32, 0, limit+1))
	s := readSigns(folded)
	end := limit
	if s.original >= 0 {
		end = int(offsets[s.original])
	}
	if h := findHeaderBlock(t.Bytes[:end]); h >= 0 {
		end = h
	}
	r.addSigns(s.count)
	if r.signs.software == "" {
		r.signs.software = s.software
	}
	if r.signs.original == 0 {
		r.signs.original = s.original
	}
	if !deep {
		return
	}
	// Fields of a notification in plain text: the report was pasted, or its
	// parts have lost their types.
	if len(notified) == 0 {
		if from := findFields(t.Bytes[:limit]); from >= 0 {
			part := t.Slice(from, limit)
			found := r.readStatus(&part)
			if named(found) {
				r.deliveries = mergeDeliveries(r.deliveries, found)
			}
		}
	}
	if end == limit {
		end = len(t.Bytes) // a report behind a megabyte of other text
	}
	p := readProse(t, 0, end, r.sender)
	found := p.finish()
	if !hasForm(found) && !hasListed(found) && end < limit && len(notified) == 0 && len(r.deliveries) == 0 {
		// The report may stand below a quoted message, as in an answer to it.
		if q := readProse(t, end, limit, r.sender); hasForm(q.deliveries) {
			found = q.finish()
		}
	}
	r.human = append(r.human, t.Slice(0, end))
	if end < len(t.Bytes) && r.originalTo.text == "" {
		r.originalTo = toField(t, end)
	}
	if len(r.deliveries) > 0 && named(r.deliveries) {
		r.deliveries = mergeDeliveries(r.deliveries, found)
		return
	}
	r.deliveries = append(r.deliveries, found...)
}

// hasListed reports whether a recipient stands in his place, with words below him.
func hasListed(found []*delivery) bool {
	for _, d := range found {
		if d.fromList && !d.signed && len(d.reply.b) > 0 {
			return true
		}
	}
	return false
}

// named reports whether a delivery with an address is among found.
func named(found []*delivery) bool {
	for _, d := range found {
		if d.address.text != "" {
			return true
		}
	}
	return false
}

// findFields returns the offset of the first of at least two fields of a
// notification that stand at line starts, -1 when there are none.
func findFields(s []byte) int {
	first, count := -1, 0
	for i := 0; i < len(s); {
		e := bytes.IndexByte(s[i:], '\n')
		if e < 0 {
			e = len(s) - i
		}
		line := s[i : i+e]
		lead := 0
		for lead < len(line) && (line[lead] == ' ' || line[lead] == '\t') {
			lead++
		}
		if lead < len(line) && dsn.IsField(line[lead:]) {
			if first < 0 {
				first = i
			}
			if hasPrefixFold(line[lead:], "final-recipient:") || hasPrefixFold(line[lead:], "original-recipient:") {
				count++
			}
			if hasPrefixFold(line[lead:], "action:") || hasPrefixFold(line[lead:], "status:") || hasPrefixFold(line[lead:], "diagnostic-code:") {
				count++
			}
		}
		i += e + 1
	}
	if count >= 2 {
		return first
	}
	return -1
}

// findHeaderBlock returns the offset of the header section of a message that
// came back inside a text: three fields in a row, one of which only a mail
// that was on its way has. -1 when there is none.
func findHeaderBlock(s []byte) int {
	start, fields, travelled := -1, 0, false
	for i := 0; i < len(s); {
		e := bytes.IndexByte(s[i:], '\n')
		if e < 0 {
			e = len(s) - i
		}
		line := s[i : i+e]
		colon := bytes.IndexByte(line, ':')
		isField := colon > 1 && colon < 40 && bytes.IndexByte(line[:colon], ' ') < 0 && isLetter(line[0]) && !dsn.IsField(line) && colon+1 < len(line) && (line[colon+1] == ' ' || line[colon+1] == '\t')
		switch {
		case isField:
			if start < 0 {
				start = i
			}
			fields++
			for n, more := nextInList("received:|return-path:|message-id:|mime-version:|dkim-signature:|x-mailer:"); n != ""; n, more = nextInList(more) {
				travelled = travelled || hasPrefixFold(line, n)
			}
		case len(line) > 0 && (line[0] == ' ' || line[0] == '\t') && fields > 0 && len(ascii.Trim(line)) > 0:
		default:
			start, fields, travelled = -1, 0, false
		}
		if fields >= 3 && travelled {
			return start
		}
		i += e + 1
	}
	return -1
}

// mergeDeliveries adds to main what more says of the same recipients. Where
// neither names more than one they are the same recipient.
func mergeDeliveries(main, more []*delivery) []*delivery {
	if len(main) == 0 {
		return more
	}
	if len(main) > 50 && len(more) > 50 {
		mergeMany(main, more)
		return main
	}
	for _, e := range more {
		for _, d := range main {
			if sameAddress(d.address.text, e.address.text) || d.original.text != "" && sameAddress(d.original.text, e.address.text) ||
				len(main) == 1 && (len(more) == 1 || e.address.text == "") {
				if d.address.text == "" {
					d.address = e.address
				}
				if len(main) > 1 && d.status.text != "" && namesOther(main, d, e.reply.b) {
					continue // the reply is another recipient's
				}
				d.merge(e)
				break
			}
		}
	}
	return main
}

// namesOther reports whether a reply names one of the recipients, and not d.
func namesOther(all []*delivery, d *delivery, reply []byte) bool {
	a, b := findAddress(reply, 0)
	if a < 0 || sameAddress(string(reply[a:b]), d.address.text) {
		return false
	}
	for _, x := range all {
		if sameAddress(string(reply[a:b]), x.address.text) {
			return true
		}
	}
	return false
}

// mergeMany is mergeDeliveries for long lists, by address alone.
func mergeMany(main, more []*delivery) {
	index := make(map[string]*delivery, len(main))
	for _, d := range main {
		index[ascii.Lower(d.address.text)] = d
	}
	for _, e := range more {
		if d := index[ascii.Lower(e.address.text)]; d != nil {
			d.merge(e)
		}
	}
}

// addFailed adds the recipients of Exim's X-Failed-Recipients field that the
// text did not name.
func (r *report) addFailed(h *mime.Header, failed string) {
	if failed == "" {
		return
	}
	nameless := -1
	known := map[string]bool{}
	for i, d := range r.deliveries {
		if d.address.text == "" || d.weak {
			nameless = i
		}
		known[ascii.Lower(d.address.text)] = true
		known[ascii.Lower(d.original.text)] = true
	}
	// Recipients that the text names stand there under the address they failed with.
	had := len(r.deliveries) > 0
	list := []byte(failed)
	place := h.Value("x-failed-recipients", "")
	for at := 0; len(r.deliveries) < maxDeliveries; {
		a, b := findAddress(list, at)
		if a < 0 {
			return
		}
		at = b
		key := ascii.Lower(failed[a:b])
		if known[key] || had && nameless < 0 {
			continue
		}
		known[key] = true
		v := value{text: failed[a:b], src: place.Source, start: place.Start + a, end: place.Start + b}
		if nameless >= 0 {
			r.deliveries[nameless].address = v
			nameless = -1
			continue
		}
		r.deliveries = append(r.deliveries, &delivery{address: v})
	}
}

// toField returns the address of the first To field behind an offset, nothing
// when it names several.
func toField(t *mime.Text, from int) value {
	s := t.Bytes[:min(len(t.Bytes), from+64<<10)]
	for i := from; i < len(s); {
		e := bytes.IndexByte(s[i:], '\n')
		if e < 0 {
			e = len(s) - i
		}
		if line := s[i : i+e]; hasPrefixFold(line, "to:") {
			a, b := findAddress(line, 3)
			if c, _ := findAddress(line, max(b, 0)); a < 0 || c >= 0 {
				return value{}
			}
			return valueAt(t, i+a, i+b)
		}
		i += e + 1
	}
	return value{}
}

// recipientOfOriginal takes the recipient from the message that came back when
// the report itself names none.
func (r *report) recipientOfOriginal(originals []*mime.Part) {
	for _, p := range originals {
		h, _ := mime.ReadHeader(&p.Text)
		to, at := h.Raw("to")
		a, b := findAddress([]byte(to), 0)
		if c, _ := findAddress([]byte(to), max(b, 0)); a < 0 || c >= 0 {
			continue
		}
		v := value{text: to[a:b], src: &p.Text, start: at + a, end: at + b}
		if len(r.deliveries) == 0 {
			r.deliveries = append(r.deliveries, &delivery{})
		}
		r.deliveries[0].address = v
		return
	}
	if r.originalTo.text != "" && (len(r.deliveries) == 0 || r.deliveries[0].address.text == "") {
		if len(r.deliveries) == 0 {
			r.deliveries = append(r.deliveries, &delivery{})
		}
		r.deliveries[0].address = r.originalTo
	}
}
