package bounce

import (
	"bytes"

	"retour/wasm/ascii"
)

// recipient reads a line that begins with a recipient, and reports whether it did.
func (p *prose) recipient(line []byte, start, end int) bool {
	s := p.t.Bytes
	if isReplyCode(line) && (len(line) == 3 || line[3] == ' ' || line[3] == '-' || line[3] == ':') {
		// A reply about a recipient: "550 5.1.1 <a@example.org>: …". Only
		// sendmail's "550 5.1.1 <a@example.org>... User unknown" names it for sure.
		return p.localReply(line, start, end)
	}
	lead := 0
	if line[0] == '*' || line[0] == '-' || line[0] == '\'' || line[0] == '"' || line[0] == 0xE2 {
		// A list mark or a quotation mark before the address.
		for lead < len(line) && (line[lead] == '*' || line[lead] == '-' || line[lead] == '\'' || line[lead] == ' ' || line[lead] == '"' && !bytes.Contains(line[lead+1:], []byte("\"@"))) {
			lead++
		}
		if hasPrefix(line[lead:], "•") {
			lead += len("•")
			for lead < len(line) && line[lead] == ' ' {
				lead++
			}
		}
	}
	// "1. a@example.org - 550 …"
	if n := leadingDigits(line); n > 0 && n < 4 && n+2 < len(line) && (line[n] == '.' || line[n] == ')') && line[n+1] == ' ' {
		lead = n + 2
	}
	labelled := false
	if n := labelLength(line[lead:]); n > 0 {
		lead += n
		labelled = true
	}
	if lead >= len(line) {
		return false
	}
	a, rest := lead, 0
	bracket := line[a] == '<'
	var from, to int
	if bracket {
		// <address>, <"quoted"@domain>, or a local user <name>.
		close := bytes.IndexByte(line[a:], '>')
		if close < 2 || close > 330 {
			return false
		}
		from, to, rest = a+1, a+close, a+close+1
		if e := addressAt(line, from); e > from && hasPrefix(line[e:], "<mailto:") && rest < len(line) && line[rest] == '>' {
			to, rest = e, rest+1 // <a@example.org<mailto:a@example.org>>
		}
		if hasPrefixFold(line[from:to], "mailto:") {
			from += len("mailto:")
		}
		if addressAt(line, from) != to && !(bytes.IndexByte(line[from:to], '@') > 0 && bytes.IndexByte(line[from:to], ' ') < 0) {
			// A local name counts only where the form leaves no doubt.
			if !isWord(line[from:to]) || !(hasPrefix(line[rest:], ":") || hasPrefix(line[rest:], "...")) {
				return false
			}
		}
	} else {
		e := addressAt(line, a)
		if e > a {
			// "收件人：a@example.org": a label in a script without spaces.
			name := behindWideMarks(line, a, a+bytes.IndexByte(line[a:e], '@'))
			labelled = labelled || name > a
			a = behindKey(line, name, name+bytes.IndexByte(line[name:e], '@'))
			if a > name && isSenderContext(line[:a]) {
				return false
			}
			if next := behindArrow(line, e); next > 0 {
				a, e = next, addressAt(line, next) // "a@example.com → b@example.org: 550 …"
			}
		}
		switch {
		case e > a:
			from, to, rest = a, e, e
		case p.displayName(line, a, &from, &to, &rest):
		default:
			if n := p.exchangeName(line, end); n > 0 {
				from, to, rest = a, n, n
				break
			}
			// "user... User unknown": a local name in a sendmail transcript.
			if n := bytes.Index(line, []byte("... ")); n > 0 && n < 60 && isWord(line[a:n]) && !isReplyCode(line) {
				from, to, rest = a, n, n
				break
			}
			// "550 5.1.1 <a@b>... User unknown" is a reply about a recipient.
			return false
		}
	}
	if isReporter(line[from:to]) {
		return false
	}
	tail := line[rest:]
	after := tail
	for len(after) > 0 && (isSpace(after[0]) || after[0] == '>' || after[0] == ']' || after[0] == '\'' || after[0] == '"') {
		after = after[1:]
	}
	var replyFrom = -1
	switch {
	case len(after) == 0:
	case hasPrefix(after, "..."):
		replyFrom = len(line) - len(after) + 3
	case after[0] == ':' || after[0] == ';':
		if len(ascii.Trim(after[1:])) > 0 {
			replyFrom = len(line) - len(after) + 1
		}
	case after[0] == ',' && len(ascii.Trim(after[1:])) == 0:
	case after[0] == ',': // a list of addresses on one line, or a row of a table
		x, _ := findAddress(after, 0)
		if c := findCodes(after); c.reply != 0 && (x < 0 || c.replyAt < x) {
			replyFrom = len(line) - len(after) + c.replyAt
		} else if c.reply != 0 {
			replyFrom = len(line) - len(after) + c.replyAt
		} else if x < 0 || x > 60 {
			if !labelled {
				return false
			}
		}
	case after[0] == '(' && (hasPrefixFold(after, "(expanded from") || hasPrefixFold(after, "(generated from")):
		close := bytes.IndexByte(after, ')')
		if close < 0 {
			close = len(after) - 1
		}
		if r := ascii.TrimLeft(after[close+1:]); len(r) > 0 && r[0] == ':' {
			replyFrom = len(line) - len(r) + 1
		}
	case after[0] == '(' || after[0] == '<' || after[0] == '[' || hasPrefixFold(after, "mailto:") || after[0] == '.' && len(after) == 1:
		if c := findCodes(after); c.reply != 0 {
			replyFrom = len(line) - len(after) + c.replyAt
		} else if after[0] == '(' && after[len(after)-1] == ')' && bytes.Count(after, []byte(" ")) >= 2 {
			replyFrom = len(line) - len(after) + 1 // "a@example.org (mailbox is full)": GroupWise
		}
	case isExchangeDate(after):
	case labelled:
	default:
		c := findCodes(after)
		if c.reply == 0 {
			return false
		}
		replyFrom = len(line) - len(after) + c.replyAt
	}
	if !bracket && !labelled && letters(after) == 0 && isListService(line[from:to]) {
		return false // such an address stands in the help below a list's refusal
	}
	p.close(start)
	v := valueAt(p.t, start+from, start+to)
	if p.answered || !p.adjacent {
		p.group, p.answered = nil, false
	}
	d := p.add(v)
	if d.action == "" {
		d.action = p.section
	}
	d.fromList = true
	d.weak = bytes.IndexByte(line[from:to], '@') < 0 && isExchangeDate(after) // a name, for want of an address
	if len(after) == 0 && labelled && d.strength() == 0 && holdsAny(line[:lead], "unknown|invalid|exceeds|no such|not found") {
		// The label is the reason: "Unknown host: a@example.org" (IMail).
		d.assign(delivery{reply: joinWords(p.t, start, start+bytes.IndexByte(line, ':'))})
	}
	d.bracketed = bracket && len(after) > 0 && after[0] == ':'
	if (p.replied && !bracket || p.closed) && len(after) == 0 && !labelled && d.codes.none() {
		d.signed, p.signed = true, true
		d.footer = p.closed || p.indent == 0 && len(p.before) > 0 && addressAt(p.before, 0) != len(p.before)
	}
	if d != &p.beyond {
		p.group = append(p.group, d)
	}
	p.groupIndent = p.indent
	p.adjacent = true
	if len(after) > 0 && after[0] == ',' {
		for at := len(line) - len(after); ; {
			x, y := findAddress(line, at)
			if x < 0 {
				break
			}
			p.group = append(p.group, p.add(valueAt(p.t, start+x, start+y)))
			at = y
		}
	}
	if n := indexFold(after, "expanded from"); n >= 0 && n < 4 {
		p.setOriginal(line[rest:], start+rest)
	}
	if replyFrom >= 0 {
		at := start + replyFrom
		for at < end && s[at] == ' ' {
			at++
		}
		p.openAt(at)
		p.intro = joinWords(p.t, start+rest, at)
		p.openFrom = 2
		p.adjacent = false
	}
	return true
}

// localReply reads the line that sendmail adds to its transcript for each
// recipient: code, address, three dots, reason.
func (p *prose) localReply(line []byte, start, end int) bool {
	at := 3
	for at < len(line) && line[at] == ' ' {
		at++
	}
	if _, n := leadingStatus(line[at:]); n > 0 {
		at += n
		for at < len(line) && line[at] == ' ' {
			at++
		}
	}
	if at >= len(line) {
		return false
	}
	from := at
	if line[at] == '<' {
		from++
	}
	to := addressAt(line, from)
	if to == from || from > at && (to >= len(line) || line[to] != '>') || !hasPrefix(line[to+(from-at):], "... ") || isSenderRefusal(line[to:]) {
		return false
	}
	p.close(start)
	w := joinWords(p.t, start, end)
	// "554 <a@b>... 550 Host unknown": the second code is the answer.
	if dots := bytes.Index(line, []byte("... ")); dots > 0 {
		if rest := line[dots+4:]; isReplyCode(rest) && rest[0] >= '4' {
			w = joinWords(p.t, start+dots+4, end)
		}
	}
	v := valueAt(p.t, start+from, start+to)
	if p.find(v.text) == nil && len(p.deliveries) == 1 && p.deliveries[0].fromList {
		p.give(newReply(w, findCodes(w.b)), false, false) // the address it was expanded to
		return true
	}
	p.add(v).assign(newReply(w, findCodes(w.b)))
	p.group, p.answered = nil, false
	return true
}

func leadingDigits(b []byte) int {
	n := 0
	for n < len(b) && isDigit(b[n]) {
		n++
	}
	return n
}

// isWord reports whether b could be a local user's name.
func isWord(b []byte) bool {
	for _, c := range b {
		if !isLocal(c) || c == '=' || c == '/' || c == '!' || c == '#' || c == '*' {
			return false
		}
	}
	return len(b) > 0
}

func hasPrefix(b []byte, prefix string) bool {
	return len(b) >= len(prefix) && string(b[:len(prefix)]) == prefix
}

// displayName reads "Name <address>", "Name (address)" and Exchange's
// "Name<mailto:address>" where they make up the whole line.
func (p *prose) displayName(line []byte, a int, from, to, rest *int) bool {
	open := ascii.Index(line[a:], "<(")
	if open < 1 || open > 80 || len(line) > 400 {
		return false
	}
	open += a
	name := line[a:open]
	for _, c := range name {
		if c == ':' || c == '@' || c == '[' || c == '{' || c == '=' || c == ';' || c == '!' || c == '?' {
			return false
		}
	}
	at := open + 1
	mailto := hasPrefixFold(line[at:], "mailto:")
	if mailto {
		at += len("mailto:")
	}
	e := addressAt(line, at)
	if e == at || e >= len(line) || line[e] != '>' && line[e] != ')' {
		return false
	}
	after := ascii.TrimLeft(line[e+1:])
	if len(after) > 0 && !(after[0] == '<' || after[0] == ':' || isExchangeDate(after)) {
		return false
	}
	if beginsWithAny(name, "thank|regards|cheers|gru|danke|best|sincerely|mfg|viele|mit freundlichen|cordialement|saludos|from|von|hello|hi |hallo|dear") {
		return false // how people sign and greet
	}
	if asksToWrite(name) {
		return false
	}
	// A sentence is no name, and neither is the second half of "450 / 4.1.1 <a@b>".
	if bytes.Count(name, []byte(" ")) > 6 || letters(name) == 0 || !findCodes(name).none() {
		return false
	}
	*from, *to, *rest = at, e, e+1
	return true
}

// exchangeName returns the length of the name in "Müller, Jörg am 13.10.2008 09:14",
// with which Exchange up to 2003 names a recipient of its own organization, 0 when
// the line is something else. Below such a line stands a server with a code:
// "<ex01.example.org #5.1.1>", "MSEXCH:…".
func (p *prose) exchangeName(line []byte, end int) int {
	if last := line[len(line)-1]; len(line) > 120 || !isDigit(last) && lower(last) != 'm' || ascii.Index(line, "@<") >= 0 {
		return 0
	}
	below := p.t.Bytes[end:min(end+600, len(p.t.Bytes))]
	if n := bytes.Index(below, []byte("\n\n")); n >= 0 {
		below = below[:n]
	}
	if !bytes.Contains(below, []byte("MSEXCH:")) && !bytes.Contains(below, []byte(" #")) {
		return 0
	}
	for on, more := nextInList(" on | am | le | el | il | op | em | den | dne "); on != ""; on, more = nextInList(more) {
		if n := bytes.Index(line, []byte(on)); n > 1 && bytes.IndexByte(line[:n], ':') < 0 && isExchangeDate(line[n+1:]) {
			return n
		}
	}
	return 0
}

// isExchangeDate recognises "on 4/29/2008 11:02 PM" behind an address, as
// Exchange 5.5 to 2003 write it in any language: a short word, and a time of
// day near it.
func isExchangeDate(after []byte) bool {
	n := 0
	for n < len(after) && n < 8 && after[n] != ' ' {
		n++
	}
	if n == 0 || n > 7 || n >= len(after) || !findCodes(after).none() {
		return false
	}
	digits := false
	for i := n; i+2 < len(after) && i < 48; i++ {
		digits = digits || isDigit(after[i])
		if after[i] == ':' && isDigit(after[i-1]) && isDigit(after[i+1]) && isDigit(after[i+2]) {
			return digits
		}
	}
	return false
}

// recipientLabels are words before a colon that name a recipient.
const recipientLabels = "recipient|recipients|failed recipient|recipient address|failed address|final recipient|final-recipient|original recipient|intended recipient|" +
	"undeliverable to|undeliverable address|address|email address|e-mail address|mail address|delivery failed|user unknown|unknown user|unknown local user|" +
	"unknown recipient|no such user|user not found|could not be delivered to|delivered to|failed to deliver to|envelope-to|rcpt to|recipient(s)|delivery to|" +
	"message to|user|mailbox|invalid recipient|undelivered to|user mailbox exceeds allowed size|unknown host|invalid final delivery userid|not delivered to|following recipient|following address|" +
	"empfänger|empfaenger|empfängeradresse|an folgende adresse|e-mail-adresse|adresse|destinataire|destinataires|destinatario|destinatarios|destinatari|" +
	"geadresseerde|ontvanger|adressat|получатель|odbiorca|destinatário"

// labelLength returns the length of a label with its colon and the spaces
// behind it when a recipient's address follows, 0 otherwise.
func labelLength(line []byte) int {
	colon := ascii.Index(line[:min(len(line), 60)], ":\t")
	if colon < 3 {
		return 0
	}
	label := ascii.Trim(line[:colon])
	if !findCodes(label).none() {
		return 0 // "原因： 550 User not found: a@example.org"
	}
	found := false
	if beginsWithAny(label, "sender|from|reply|return|absender|exp|remitente|mittente|afzender|nadawca|created|your") {
		return 0
	}
	for l, more := nextInList(recipientLabels); l != ""; l, more = nextInList(more) {
		if equalFold(label, l) || hasSuffixFold(label, l) && label[len(label)-len(l)-1] == ' ' {
			found = true
			break
		}
	}
	if !found {
		return 0
	}
	at := colon + 1
	for at < len(line) && (line[at] == ' ' || line[at] == '\t') {
		at++
	}
	if hasPrefixFold(line[at:], "[smtp:") {
		at += len("[SMTP:") // MailEnable
	}
	if hasPrefixFold(line[at:], "rfc822;") || hasPrefixFold(line[at:], "utf-8;") {
		at += bytes.IndexByte(line[at:], ';') + 1
		for at < len(line) && line[at] == ' ' {
			at++
		}
	}
	q := at
	for q < len(line) && (line[q] == '<' || line[q] == '\'' || line[q] == '"' || line[q] == '{') {
		q++
	}
	if addressAt(line, q) == q {
		return 0
	}
	if line[at] == '\'' || line[at] == '{' || line[at] == '"' && !bytes.Contains(line[at+1:], []byte("\"@")) {
		at++
	}
	return at
}

// add returns the delivery to an address, a new one if it is not yet known.
func (p *prose) add(v value) *delivery {
	v.text = unbracket(v.text)
	if d := p.find(v.text); d != nil {
		return d
	}
	if len(p.deliveries) >= maxDeliveries {
		return &p.beyond
	}
	d := &delivery{address: v}
	p.deliveries = append(p.deliveries, d)
	p.known[ascii.Lower(v.text)] = d
	return d
}

// sameAddress compares addresses without regard to case, which no provider
// distinguishes in practice.
func sameAddress(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i < len(a); i++ {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

// setOriginal takes the address in "(expanded from: …)" for the group's last recipient.
func (p *prose) setOriginal(line []byte, start int) {
	if a, b := findAddress(line, 0); a >= 0 && len(p.group) > 0 {
		p.group[len(p.group)-1].original = valueAt(p.t, start+a, start+b)
	}
}

// noteAddresses keeps addresses of running text for the case that no recipient
// stands in a place of its own.
func (p *prose) noteAddresses(line []byte, start int) {
	if bytes.IndexByte(line, '@') < 0 || len(p.weak) > 50 || p.closed {
		return
	}
	for at := 0; ; {
		a, b := findAddress(line, at)
		if a < 0 {
			return
		}
		if next, _ := findAddress(line, b); next > b && len(ascii.Trim(line[b:next])) == 0 {
			at = b // two columns: the sender, the recipient
			continue
		}
		if behindArrow(line, b) > 0 {
			at = b
			continue
		}
		// "Task 'anna@example.com - Sending' reported an error": an account.
		if a > 0 && (line[a-1] == '\'' || line[a-1] == '"') && hasPrefix(line[b:], " - ") {
			at = b
			continue
		}
		if isService(line[a:b]) && p.service.text == "" && hasSuffixFold(ascii.TrimEnd(line[:a], " <"), " to") {
			p.service = valueAt(p.t, start+a, start+b)
		}
		if !isSenderContext(line[:a]) && !isSenderRefusal(line[b:]) && !isService(line[a:b]) && !isListService(line[a:b]) && !sameAddress(string(line[a:b]), p.sender) && (!p.replied || isRecipientContext(line[:a])) {
			p.weak = append(p.weak, valueAt(p.t, start+a, start+b))
		}
		at = b
	}
}

// isRecipientContext reports whether the words before an address make it the
// recipient's. Behind the reply, where people sign, nothing less will do.
func isRecipientContext(before []byte) bool {
	before = ascii.TrimEnd(before, " <\"'(:")
	for w, more := nextInList("to|an|for|für|fuer|recipient|mailbox|user|address|adresse|rcpt|empfänger|à|para|a|aan"); w != ""; w, more = nextInList(more) {
		if hasSuffixFold(before, w) && (len(before) == len(w) || !isLetter(before[len(before)-len(w)-1])) {
			return true
		}
	}
	return len(before) == 0
}

// isSenderContext reports whether the words before an address make it the
// sender's or a place to write to.
func isSenderContext(before []byte) bool {
	for len(before) > 0 {
		c := before[len(before)-1]
		if c != ' ' && c != '<' && c != '"' && c != '\'' && c != '(' && c != ':' && c != '=' {
			break
		}
		before = before[:len(before)-1]
	}
	for w, more := nextInList("from|mail from|sender|sender address|absenderadresse|from address|von|contact|by|by user|your|reply-to|f|send mail to|send e-mail to|send email to|write to|an email to|message-id|hello|dear|hallo|hi|de|absender|at|postmaster|help|mailto|kontakt|support|set_id|authid|message id|verification failed for|username|künftig|please use|lautet|sender verify failed for|new address is|neue adresse|afzender"); w != ""; w, more = nextInList(more) {
		if hasSuffixFold(before, w) && (len(before) == len(w) || !isLetter(before[len(before)-len(w)-1])) {
			return true
		}
	}
	return false
}

// isSenderRefusal reports whether the words behind an address make it the
// sender's: "554 5.7.1 <a@example.com>: Sender address rejected: Access denied".
func isSenderRefusal(after []byte) bool {
	return holdsAny(after[:min(len(after), 40)], "sender address|sender refused|domain of sender|sender rejected|sender verif|sender denied|sender is not|not owned by|not logged in|not permitted to send|: absender|absenderadresse")
}

// isService reports whether an address is that of a service, not of a recipient.
func isService(address []byte) bool {
	return beginsWithAny(address, "postmaster@|mailer-daemon@|abuse@|support@|delist@|hostmaster@|noreply@|no-reply@|helpdesk@|mailmaster@|noc@|microsoftexchange")
}

// isReporter reports whether an address is that of a mail system which reports,
// as it stands in the lines that a mail program shows above a report.
func isReporter(address []byte) bool {
	return hasPrefixFold(address, "microsoftexchange") || hasPrefixFold(address, "mailer-daemon@")
}

// isListService reports whether an address is one to which commands to a
// mailing list go, not the list itself.
func isListService(address []byte) bool {
	at := bytes.IndexByte(address, '@')
	for w, more := nextInList("-owner|-ctl|-request|-admin|-help|-bounces|-subscribe|-unsubscribe"); w != ""; w, more = nextInList(more) {
		if at > 0 && hasSuffixFold(address[:at], w) {
			return true
		}
	}
	return false
}
