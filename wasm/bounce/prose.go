package bounce

import (
	"bytes"

	"retour/wasm/ascii"
	"retour/wasm/mime"
)

// prose reads the part of a report that is written for people. It knows no
// program by name: it knows that reports name recipients at the start of
// lines, that what a server answered follows them or stands after words that
// introduce it, and how transcripts look. The order of its steps, line by line:
//
//  1. a transcript line (">>>", "<<<", "While talking to") sets the command,
//     the host or a reply
//  2. a line that begins with a recipient opens a block
//  3. a line with a reply code in a place where only a reply code stands
//     opens a reply, which goes on to the end of the paragraph
//  4. other text right behind a recipient is a reply without a code
type prose struct {
	t          *mime.Text
	deliveries []*delivery
	beyond     delivery             // stands for all beyond maxDeliveries
	known      map[string]*delivery // the deliveries by address in lower case
	orphans    []delivery           // replies no recipient was named for
	weak       []value              // addresses in running text, used when no recipient stands anywhere else
	service    value                // "delivering your mail to postmaster@…", when there is nobody else
	section    Action               // what the headline above says of the recipients below it, "" nothing
	above      []byte               // the last line that was not empty
	before     []byte               // the line directly above, nil behind an empty one
	afterBlank bool
	sender     string // whom the report was sent to: never a recipient found in running text

	group               []*delivery // recipients the next reply is for
	replied             bool        // a reply with a code has been read
	signed              bool        // some deliveries are
	expected            bool        // the line before said that a server's answer follows
	closed              bool        // somebody has said goodbye: what follows is a signature
	endsInCode          bool        // the line before ended in a code: its words follow on this one
	answered            bool        // the group has had a reply
	labelled            bool        // the open reply is the value of a field: the next field ends it
	intro               words       // what stands before the open reply on its line
	closing             string      // what closes the quotation marks around it
	indent, groupIndent int         // white space before this line, and before the group's last one
	adjacent            bool        // nothing but blank lines since the last recipient
	open                int         // offset where the open reply begins, -1: none
	openFrom            int         // 1: of a transcript, 2: on the recipient's own line, 3: sendmail's "(reason: …)", 0: elsewhere
	openReply           int         // what openCode found, -1: not looked for
	command             value
	host                value
	commandTo           value // the recipient of the transcript's command
	lastTo              value // the recipient of the last RCPT TO
}

const maxDeliveries = 20000

// readProse reads src.Bytes[start:end]; finish returns the deliveries. sender
// is whom the report was sent to, "" when that is not known.
func readProse(t *mime.Text, start, end int, sender string) *prose {
	p := &prose{t: t, open: -1, sender: sender, known: map[string]*delivery{}}
	s := t.Bytes
	end = min(end, len(s))
	for i := start; i < end; {
		e := end
		if n := bytes.IndexByte(s[i:end], '\n'); n >= 0 {
			e = i + n
		}
		// Several recipients in one line, as a table's cell or a chat shows them.
		if n := nextBlock(s[i:e]); n > 0 {
			p.line(i, i+n)
			p.close(i + n)
			i += n
			continue
		}
		p.line(i, e)
		i = e + 1
	}
	p.close(end)
	return p
}

// nextBlock returns where in a line another recipient's block begins, 0 when
// none does: "… <b@example.org>: host …", "…; <b@example.org>: 552 …",
// "…, 'b@example.org': (552, …" (Python).
func nextBlock(line []byte) int {
	for at := 1; at+6 <= len(line); at++ {
		if line[at] != ':' || line[at+1] != ' ' || line[at-1] != '>' && line[at-1] != '\'' {
			continue
		}
		after := line[at+2:]
		if after[0] == '(' {
			after = after[1:]
		}
		if !(hasPrefix(after, "host") && !(len(after) > 4 && isLetter(after[4]))) && !(isReplyCode(after) && after[0] >= '4' && (len(after) == 3 || after[3] == ' ' || after[3] == ',')) {
			continue
		}
		from := max(0, at-330)
		open := from + bytes.LastIndexByte(line[from:at-1], "<'"[b2i(line[at-1] == '\'')])
		if open > from && open > 10 && ascii.Index(line[open-1:open], " {") == 0 && addressAt(line, open+1) == at-1 {
			return open
		}
	}
	return 0
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// line reads the line s[start:end].
func (p *prose) line(start, end int) {
	s := p.t.Bytes
	p.indent = 0
	for start < end && (s[start] == ' ' || s[start] == '\t') {
		start++
		p.indent++
	}
	for end > start && (s[end-1] == ' ' || s[end-1] == '\t') {
		end--
	}
	line := s[start:end]
	if len(line) == 0 {
		p.close(start)
		p.endsInCode, p.afterBlank = false, true
		return
	}
	if len(line) < 60 && isGoodbye(line) {
		p.close(start)
		p.closed = true
	} else if p.closed && (line[len(line)-1] == ':' || line[0] == '-') {
		p.closed = false // "Anna wrote:", "-----Original Message-----"
	}
	expected := p.expected && p.open < 0
	p.expected = line[len(line)-1] == ':' && len(line) < 90 && statusIntroduced(line)
	endedInCode := p.endsInCode
	p.endsInCode = endsInCode(line)
	above := p.above
	p.above = line
	if p.before = above; p.afterBlank {
		p.before, p.afterBlank = nil, false
	}
	if p.transcript(line, start, end) {
		return
	}
	if isPrompt(line) {
		p.close(start)
		return
	}
	p.headline(line)
	if line[0] == '<' && line[len(line)-1] == '>' && asksToWrite(above) {
		return // "For help write to / <support@example.org>"
	}
	if isSenderLabel(above) && addressAt(line, 0) == len(line) || isSenderRow(line) {
		return
	}
	// A line further in than the recipient's goes on with the reply, even if it
	// begins with an address: Postfix folds "said: 550 5.1.1 / <a@b>: …" so.
	// So does one behind a line that ended in the code, where a mail program wrapped it.
	further := p.indent > p.groupIndent && len(p.group) > 0
	goesOn := p.open >= 0 && p.openFrom != 1 && (further || endedInCode || line[0] == '<' && p.multiline())
	if !goesOn && p.recipient(line, start, end) {
		return
	}
	if hasPrefixFold(line, "(expanded from") && len(p.group) == 0 || isPipe(above) && (hasPrefixFold(line, "generated by ") || hasPrefixFold(line, "(generated from ") || hasPrefixFold(line, "(ultimately generated from ")) {
		p.close(start)
		p.group = nil
		// The recipient was a file or a program, which no address names.
		if a, b := findAddress(line, 0); a >= 0 {
			p.group, p.answered = append(p.group, p.add(valueAt(p.t, start+a, start+b))), false
			return
		}
	}
	if hasPrefixFold(line, "(reason:") && len(p.group) > 0 {
		p.close(start)
		p.openAt(start + len("(reason:"))
		p.openFrom = 3
		return
	}
	// A new reply inside an open one: several attempts, or one line each.
	if c := findCodes(line); (c.reply != 0 && c.sure || p.isStatusLine(line, c)) && (p.open < 0 || c.replyAt <= 1 && p.openCode() != 0 && p.openFrom != 2 || endsReply(line)) {
		if p.open >= 0 && p.continues(line) {
			return
		}
		p.close(start)
		at := c.statusAt
		if c.reply != 0 {
			at = p.replyStart(line, c)
		} else if at == 1 {
			at = 0 // "#5.1.2"
		}
		p.openAt(start + at)
		p.intro = joinWords(p.t, start, start+at)
		p.closing = closingQuote(line[:at])
		p.labelled = at > 0 && fieldLength(line) == at
		p.noteAddresses(line, start)
		return
	}
	if expected && !endsReply(line) && letters(line) > 8 {
		p.openAt(start)
		return
	}
	if hasPrefixFold(line, "remote system:") || hasPrefixFold(line, "remote server:") {
		p.close(start)
		for _, d := range p.group[:min(len(p.group), 1)] {
			if d.remote.text == "" {
				d.remote = hostIn(joinWords(p.t, start, end))
			}
		}
		return
	}
	if p.open >= 0 {
		if endsReply(line) && !(further && isAdvice(line)) || p.labelled && fieldLength(line) > 0 && letters(p.t.Bytes[p.open:start]) > 3 {
			p.close(start)
		}
		return
	}
	if len(p.group) > 0 && !p.answered && !endsReply(line) {
		if hasPrefixFold(line, "(expanded from") || hasPrefixFold(line, "(generated from") || hasPrefixFold(line, "(ultimately generated from") {
			p.setOriginal(line, start)
			return
		} else {
			p.openAt(start)
		}
		p.adjacent = false
		return
	}
	if len(p.group) > 0 && hasPrefixFold(line, "please ") {
		p.answered = true // what follows is advice
	}
	p.noteAddresses(line, start)
}

// isPrompt reports whether a line begins with a shell's prompt: "root@web:~# telnet …",
// "[root@mail ~]# …", "max@laptop:/var/log$ …".
func isPrompt(line []byte) bool {
	at := 0
	if line[0] == '[' {
		at = 1
	}
	e := addressAt(line, at)
	if e == at || e+2 >= len(line) || !(line[e] == ':' && (line[e+1] == '~' || line[e+1] == '/') || at == 1 && line[e] == ' ') {
		return false
	}
	mark := ascii.Index(line[e:min(len(line), e+60)], "#$")
	return mark > 0 && (e+mark+1 == len(line) || line[e+mark+1] == ' ')
}

// headline takes in what sendmail writes above the recipients of one fate:
// "----- The following addresses had permanent fatal errors -----".
func (p *prose) headline(line []byte) {
	if !hasPrefix(line, "-----") {
		return
	}
	switch {
	case holdsAny(line, "permanent fatal|unrecoverable"):
		p.section = Failed
	case holdsAny(line, "transient non-fatal|delayed"):
		p.section = Delayed
	case holdsAny(line, "successful delivery"):
		p.section = Delivered
	default:
		p.section = ""
	}
}

// isSenderLabel reports whether a line is only the name of the sender's field,
// as pages of mail tracking show it above the address.
func isSenderLabel(line []byte) bool {
	line = ascii.TrimEnd(line, ": ")
	for w, more := nextInList(senderLabels); w != ""; w, more = nextInList(more) {
		if equalFold(line, w) {
			return true
		}
	}
	return false
}

// senderLabels are such names.
const senderLabels = "sender|from|von|absender|absenderadresse|sender address|from address|mail from|envelope from|from (envelope)|return-path|expéditeur|remitente|mittente|afzender"

// behindArrow returns where the address of the recipient begins in the words
// behind the sender's, 0 when no arrow, "to" or the like leads to one.
func behindArrow(line []byte, at int) int {
	if at < len(line) && line[at] == '>' {
		at++
	}
	for mark, more := nextInList(" → | -> | => | to | an | ⇒ | » "); mark != ""; mark, more = nextInList(more) {
		next := at + len(mark)
		if next < len(line) && line[next] == '<' {
			next++
		}
		if hasPrefix(line[at:], mark) && addressAt(line, next) > next {
			return next
		}
	}
	return 0
}

// isSenderRow reports whether a line is such a field and an address behind a tab.
func isSenderRow(line []byte) bool {
	tab := bytes.IndexByte(line[:min(len(line), 40)], '\t')
	return tab > 0 && isSenderLabel(line[:tab]) && findCodes(line).none()
}

// isPipe reports whether a line names a program, a file or nobody in a
// recipient's place, as Exim does; whose it is stands below.
func isPipe(line []byte) bool {
	for w, more := nextInList("pipe to |save to |an undisclosed address"); w != ""; w, more = nextInList(more) {
		if hasPrefixFold(line, w) {
			return true
		}
	}
	return hasPrefix(line, "|/")
}

// asksToWrite reports whether a line ends in words that lead to an address for help.
func asksToWrite(line []byte) bool {
	for w, more := nextInList("write to|reply to|contact|mail to|message to|e-mail to|email to|wenden sie sich an|schreiben sie an"); w != ""; w, more = nextInList(more) {
		if hasSuffixFold(ascii.TrimEnd(line, " :"), w) {
			return !holdsAny(line, "deliver|your message|ihre nachricht")
		}
	}
	return false
}

// isStatusLine reports whether a reply without a reply code begins in the line:
// behind a recipient with a status, "5.1.2 - Bad destination host" (Cisco), or
// behind words that end in a colon, "The mail server responded: 5.1.1 …".
func (p *prose) isStatusLine(line []byte, c codes) bool {
	if c.reply != 0 || c.statusEnd == 0 || c.status.Class < 4 || p.open >= 0 || letters(line[c.statusEnd:]) < 4 {
		return false
	}
	if c.statusAt <= 1 {
		return len(p.deliveries)+len(p.weak) > 0
	}
	before := ascii.TrimEnd(line[:c.statusAt], " '\"")
	return len(before) > 5 && before[len(before)-1] == ':' && (statusIntroduced(before) || equalFold(before, "reason:") || equalFold(before, "grund:"))
}

// statusIntroduced reports whether words before a status say that a server's
// answer follows.
func statusIntroduced(before []byte) bool {
	return holdsAny(before, "respon|répon|antwort|rispost|respuesta|antwoord|said|returned|resposta|lautet")
}

// isGoodbye reports whether a line is how people end a mail.
func isGoodbye(line []byte) bool {
	if string(line) == "--" {
		return true
	}
	end := ascii.TrimEnd(line, " .!")
	for w, more := nextInList("thanks|danke|merci"); w != ""; w, more = nextInList(more) {
		if hasSuffixFold(end, w) {
			return true
		}
	}
	for w, more := nextInList("mfg|mit freundlichen|mit besten|mit freundlichem|freundliche gr|viele gr|beste gr|liebe gr|schöne gr|gruß|gruss|grüße|vg|lg|danke|vielen dank|besten dank|regards|best regards|kind regards|many thanks|thanks|thank you|cheers|sincerely|yours|best,|cordialement|merci|bien à vous|saludos|gracias|un saludo|cordiali saluti|grazie|distinti saluti|met vriendelijke groet|groeten|bedankt|pozdrawiam|phone|tel.|tel:|telefon|fax|mobil|www."); w != ""; w, more = nextInList(more) {
		last := w[len(w)-1]
		if hasPrefixFold(line, w) && (len(line) == len(w) || !isLetter(line[len(w)]) || !isLetter(last) || last == 'r') {
			return findCodes(line).none()
		}
	}
	return false
}

// endsInCode reports whether a line ends in a reply code or a status, behind
// words: "host mx.example.org said: 550 5.1.1".
func endsInCode(line []byte) bool {
	n := len(line)
	if n < 5 || !isDigit(line[n-1]) {
		return false
	}
	at := n
	for at > 0 && (isDigit(line[at-1]) || line[at-1] == '.' || line[at-1] == '-') {
		at--
	}
	last := line[at:]
	if _, length := leadingStatus(last); length == len(last) {
		return true
	}
	return len(last) == 3 && isReplyCode(last) && last[0] >= '4' && (isSureReply(line, at) || hasPrefix(line, "MSEXCH:"))
}

// openAt opens a reply at an offset.
func (p *prose) openAt(at int) {
	p.open, p.openFrom, p.openReply = at, 0, -1
	p.intro, p.closing, p.labelled = words{}, "", false
}

// fieldLength returns the length of a field's name with its colon and the spaces
// behind it, as tracking pages write fields below each other: "Reason: ",
// "MX Server: "; 0 when the line does not begin so.
func fieldLength(line []byte) int {
	colon := bytes.IndexByte(line[:min(len(line), 30)], ':')
	if colon < 2 || !('A' <= line[0] && line[0] <= 'Z') || bytes.Count(line[:colon], []byte{' '}) > 2 {
		return 0
	}
	for _, c := range line[:colon] {
		if !isLetter(c) && c != ' ' && c != '-' && c < 0x80 {
			return 0
		}
	}
	n := colon + 1
	for n < len(line) && (line[n] == ' ' || line[n] == '\t') {
		n++
	}
	return n
}

// closingQuote returns the mark that closes the quotation that b opens at its
// end, "" when it opens none.
func closingQuote(b []byte) string {
	for _, q := range [...]struct{ open, close string }{{"{LED=", "}"}, {"'", "'"}, {"\"", "\""}, {"\u201C", "\u201D"}, {"\u201E", "\u201C"}, {"\u2018", "\u2019"}, {"\u201A", "\u2018"}, {"\u00BB", "\u00AB"}, {"\u203A", "\u2039"}, {"\u2039", "\u203A"}, {"\u2019", "\u2018"}, {"\u00AB", "\u00BB"}, {"`", "`"}} {
		if bytes.HasSuffix(b, []byte(q.open)) {
			return q.close
		}
	}
	return ""
}

// multiline reports whether the open reply has more lines: "550-…".
func (p *prose) multiline() bool {
	s := p.t.Bytes
	return p.open+4 <= len(s) && isReplyCode(s[p.open:]) && s[p.open+3] == '-'
}

// isAdvice reports whether a line ends a reply by its words only: further in,
// it is the server's own.
func isAdvice(line []byte) bool {
	return hasPrefixFold(line, "please ") || hasPrefixFold(line, "for further")
}

// openCode returns the reply code in the first line of the open reply, 0 when
// it has none. It is looked for once: the line may be long, and many follow.
func (p *prose) openCode() int {
	if p.openReply < 0 {
		s := p.t.Bytes[p.open:]
		if end := bytes.IndexByte(s, '\n'); end >= 0 {
			s = s[:end]
		}
		p.openReply = int(findCodes(s).reply)
	}
	return p.openReply
}

// continues reports whether a line that begins with a code goes on with the
// open multi-line reply: the same code, and the line before had a hyphen or
// this one has.
func (p *prose) continues(line []byte) bool {
	s := p.t.Bytes
	return isReplyCode(line) && p.open+4 <= len(s) && string(s[p.open:p.open+3]) == string(line[:3]) && (s[p.open+3] == '-' || len(line) > 3 && line[3] == '-')
}

// replyStart returns where in the line the reply's own words begin: at the
// code, or at a hash mark or bracket before it that belongs to it.
func (p *prose) replyStart(line []byte, c codes) int {
	at := c.replyAt
	if at > 0 && line[at-1] == '#' {
		at--
	}
	return at
}

// endsReply reports whether a line stands behind a reply and is no part of it.
func endsReply(line []byte) bool {
	if len(line) > 3 && line[1] == '-' && (line[0] == '-' || line[0] == '|') {
		return true
	}
	if isPipe(line) {
		return true
	}
	// A program's chain of errors: "com.sun.mail.smtp.SMTPAddressFailedException: 550 …".
	if i := bytes.Index(line[:min(len(line), 80)], []byte("Exception: ")); i > 0 && bytes.IndexByte(line[:i], '.') > 0 && bytes.IndexByte(line[:i], ' ') < 0 {
		return true
	}
	// A program's stack: "at com.sun.mail.smtp.SMTPTransport.rcptTo(…)".
	if hasPrefix(line, "at ") && bytes.IndexByte(line, '(') > 0 && bytes.IndexByte(line, '.') > 0 {
		return true
	}
	// "[12.11. 09:15] Anna", "[16:42, 20.11.2026] Anna": the next message of a chat.
	if len(line) > 10 && line[0] == '[' && isDigit(line[1]) {
		if stop := bytes.IndexByte(line[:min(len(line), 24)], ']'); stop > 6 && bytes.IndexByte(line[:stop], ':') > 0 {
			return true
		}
	}
	// "Reported error:<tab>…", as Outlook copies a table.
	if i := bytes.Index(line[:min(len(line), 48)], []byte(":\t")); i > 0 {
		return true
	}
	for w, more := nextInList("giving up on|i'm not going to try again|remote system:|final-recipient:|reporting-mta:|action:|message will be deleted|-----|*****|=====|_____|generating server|generiert von|dsn generated by|remote server:|message hops|original message|" +
		"warning:|will keep trying|quit|```|[/code]|[/quote]|[/quelle]|</pre>|</code>|nested exception|bei system.|from /usr/|in zeile:|at line:|in c:|fehlerdetails|diagnostic information|please check the|please verify the|msmtp:|bitte überprüfen|bitte prüfen|bitte wenden|veuillez|learn more at|weitere informationen|please reply|please do not|for further"); w != ""; w, more = nextInList(more) {
		if hasPrefixFold(line, w) {
			return true
		}
	}
	return false
}

// transcript reads the lines of an SMTP dialogue as sendmail and its
// descendants print it.
func (p *prose) transcript(line []byte, start, end int) bool {
	lineStart := start
	if n := datedArrow(line); n > 0 {
		line, start = line[n:], start+n
	}
	if n := arrow(line, ">>>", "-->", "->", "~>", "in:", "C:", "CLIENT -> SERVER:"); n > 0 {
		if !isCommand(line[n:]) {
			return p.open < 0 && p.recipient(line[n:], start+n, end)
		}
		p.close(lineStart)
		at := start + n
		p.command = valueAt(p.t, at, end)
		p.commandTo = value{}
		if hasPrefixFold(p.t.Bytes[at:end], "rcpt to") {
			if a, b := findAddress(p.t.Bytes[:end], at); a >= 0 {
				p.commandTo = valueAt(p.t, a, b)
			}
		} else if hasPrefixFold(p.t.Bytes[at:end], "mail from") {
			if a, b := findAddress(p.t.Bytes[:end], at); a >= 0 && p.sender == "" {
				p.sender = string(p.t.Bytes[a:b])
			}
		} else if hasPrefixFold(p.t.Bytes[at:end], "data") || p.t.Bytes[at] == '.' {
			p.commandTo = p.lastTo
		}
		if p.commandTo.text != "" {
			p.lastTo = p.commandTo
		}
		return true
	}
	// A dialogue without marks, as it is copied from a terminal.
	for w, more := nextInList("QUIT|DATA|RSET|EHLO |HELO |MAIL FROM:|RCPT TO:"); w != ""; w, more = nextInList(more) {
		if hasPrefix(line, w) && (len(line) == len(w) || len(w) > 4) || w[len(w)-1] == ':' && hasPrefixFold(line, ascii.Lower(w)) {
			p.close(lineStart)
			p.command = valueAt(p.t, start, end)
			return w != "RCPT TO:"
		}
	}
	if n := arrow(line, "<<<", "<--", "<**", "<~*", "<-", "<~", "out:", "S:", "SERVER -> CLIENT:"); n > 0 {
		at := start + n
		rest := p.t.Bytes[at:end]
		if len(rest) == 0 || line[1] != '<' && !isReplyCode(rest) {
			return false
		}
		if p.open >= 0 && p.openFrom == 1 && isReplyCode(rest) && p.open+4 <= len(p.t.Bytes) && string(p.t.Bytes[p.open:p.open+3]) == string(rest[:3]) && p.t.Bytes[p.open+3] == '-' {
			return true
		}
		p.close(lineStart)
		if hasPrefix(rest, "220 ") || hasPrefix(rest, "220-") {
			if h := hostIn(joinWords(p.t, at+4, end)); h.text != "" {
				p.host = h
			}
		}
		// What went well is of no interest.
		if at < end && !(isReplyCode(rest) && rest[0] < '4') {
			p.open, p.openFrom, p.openReply = at, 1, -1
		}
		return true
	}
	if p.openFrom == 1 && p.open >= 0 && len(line) > 10 && line[4] == '-' && line[7] == '-' && isDigit(line[0]) && isDigit(line[9]) {
		p.close(lineStart) // a line of another program, with its date
	}
	if hasPrefixFold(line, "while talking to ") || hasPrefixFold(line, "... while talking to ") {
		p.close(lineStart)
		at := start + bytes.LastIndexByte(line, ' ') + 1
		for end > at && (p.t.Bytes[end-1] == ':' || p.t.Bytes[end-1] == '.') {
			end--
		}
		p.host = valueAt(p.t, at, end)
		return true
	}
	if hasPrefixFold(line, "----- transcript of session follows") {
		p.close(lineStart)
		p.group, p.answered = nil, false
		return true
	}
	return false
}

// datedArrow returns where the mark of direction stands behind a time, as in
// MDaemon's "Mon 2026-11-16 08:12:41: [12:1] <-- 550 …" and PHPMailer's
// "2026-11-16 08:12:41 SERVER -> CLIENT: 550 …"; 0 when the line has none.
func datedArrow(line []byte) int {
	head := line[:min(len(line), 64)]
	for mark, more := nextInList("<-- |--> |SERVER -> CLIENT: |CLIENT -> SERVER: "); mark != ""; mark, more = nextInList(more) {
		n := bytes.Index(head, []byte(mark))
		if n < 8 || line[n-1] != ' ' || bytes.IndexByte(line[:n], ':') < 0 {
			continue
		}
		if after := line[n+len(mark):]; isReplyCode(after) || isCommand(after) {
			return n
		}
	}
	return 0
}

// arrow returns the offset behind a transcript's mark of direction and the
// spaces after it, 0 when the line has none.
func arrow(line []byte, marks ...string) int {
	for _, m := range marks {
		if len(line) > len(m) && (string(line[:len(m)]) == m || hasPrefixFold(line, m) && line[len(m)] == ' ') {
			n := len(m)
			for n < len(line) && line[n] == ' ' {
				n++
			}
			return n
		}
	}
	return 0
}

// isCommand reports whether b begins with an SMTP command (RFC 5321, section 4.1.1).
func isCommand(b []byte) bool {
	for w, more := nextInList("rcpt|mail|data|ehlo|helo|quit|rset|bdat|starttls|auth|vrfy|expn|noop|xforward|xclient|lhlo|etrn|.|("); w != ""; w, more = nextInList(more) {
		if hasPrefixFold(b, w) {
			return true
		}
	}
	return false
}

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
	for w, more := nextInList("thank|regards|cheers|gru|danke|best|sincerely|mfg|viele|mit freundlichen|cordialement|saludos|from|von|hello|hi |hallo|dear"); w != ""; w, more = nextInList(more) {
		if hasPrefixFold(name, w) {
			return false // how people sign and greet
		}
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
	for l, more := nextInList("sender|from|reply|return|absender|exp|remitente|mittente|afzender|nadawca|created|your"); l != ""; l, more = nextInList(more) {
		if hasPrefixFold(label, l) {
			return 0
		}
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
	for w, more := nextInList("postmaster@|mailer-daemon@|abuse@|support@|delist@|hostmaster@|noreply@|no-reply@|helpdesk@|mailmaster@|noc@|microsoftexchange"); w != ""; w, more = nextInList(more) {
		if hasPrefixFold(address, w) {
			return true
		}
	}
	return false
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

// close ends the open reply at an offset and gives it to whom it belongs.
func (p *prose) close(at int) {
	if p.open < 0 {
		return
	}
	from, transcript, reason := p.open, p.openFrom == 1, p.openFrom == 3
	byRecipient := p.openFrom == 2
	p.open, p.openFrom = -1, 0
	w := joinWords(p.t, from, at)
	if p.closing != "" {
		if i := bytes.Index(w.b, []byte(p.closing)); i >= 3 {
			if fqdn := indexFold(w.b[i:], "{fqdn="); fqdn > 0 && p.closing == "}" {
				host := w.slice(i+fqdn+len("{FQDN="), len(w.b))
				if e := bytes.IndexByte(host.b, '}'); e > 0 {
					p.intro = host.slice(0, e)
				}
			}
			if next := behindQuestion(w.b, i); next > 0 {
				w = w.slice(next, len(w.b))
			} else if i > 3 {
				w = w.slice(0, i)
			}
		}
	}
	if len(w.b) == 0 {
		return
	}
	c := findCodes(w.b)
	if c.none() && w.b[len(w.b)-1] == ':' {
		return // words that only lead to what follows
	}
	d := newReply(w, c)
	if len(p.intro.b) > 0 {
		if d.remote.text == "" {
			d.remote = hostIn(p.intro)
		}
		if d.command.text == "" {
			d.command = commandIn(p.intro)
		}
		d.quoted = d.quoted || d.remote.text != ""
		// "5.3.0 - Other mail system problem 550-'Unknown user'"
		if d.codes.status.IsZero() {
			before := codes{}
			before.findStatus(p.intro.b)
			d.status = before.statusValue(p.intro)
		}
	}
	if d.codes.reply != 0 && !transcript {
		if d.command.text == "" {
			d.command = p.command
		}
		if d.remote.text == "" && !byRecipient {
			d.remote = p.hostAbove(from)
			d.quoted = d.quoted || d.remote.text != ""
		}
	}
	d.quoted = d.quoted || transcript || reason
	if transcript {
		d.remote, d.command = p.host, p.command
	}
	p.replied = p.replied || !d.codes.none()
	p.give(d, transcript, byRecipient)
}

// hostAbove returns the host that the paragraph or line above a reply names as
// the one that said it: "host mx.example.org says:" (CommuniGate),
// "mx.example.org [192.0.2.25] did not like our RCPT TO:" (DragonFly),
// "… rejected by the server … by mx.example.org. [192.0.2.25]." (Gmail).
func (p *prose) hostAbove(at int) value {
	s := p.t.Bytes
	end := len(ascii.TrimEnd(s[:at], " \t\n"))
	from := end
	for n := 0; n < 2 && from > 0 && end-from < 300; n++ {
		from = bytes.LastIndexByte(s[:from-1], '\n') + 1
		for mark, more := nextInList(" says:| did not like our |by the server for the recipient domain "); mark != ""; mark, more = nextInList(more) {
			if i := bytes.Index(s[from:end], []byte(mark)); i >= 0 {
				if mark[0] == 'b' {
					from += i + len(mark)
				}
				return hostIn(joinWords(p.t, from, end))
			}
		}
	}
	return value{}
}

// behindQuestion returns where the reply stands in words that begin with its
// bare code in quotation marks, which close at i: "what does "550 5.7.1" mean?
// I get: 550 5.7.1 Access denied". 0 when it does not come again.
func behindQuestion(b []byte, i int) int {
	if !isReplyCode(b) || letters(b[:i]) > 0 {
		return 0
	}
	for at := i; ; at++ {
		n := bytes.Index(b[at:], b[:3])
		if n < 0 {
			return 0
		}
		at += n
		if beginsToken(b, at) && isSureReply(b, at) && letters(b[at:]) > 8 {
			return at
		}
	}
}

// maxGroup is how many recipients a reply without an address can be for when
// they have had one already, or when it stands far from them. More are no
// report, and would take the square of their number.
const maxGroup = 200

// give assigns a reply: to the recipient of the transcript's command, to the
// one it names, or to the recipients above it.
func (p *prose) give(d delivery, transcript, byRecipient bool) {
	var to []*delivery
	switch {
	case transcript && p.commandTo.text != "":
		if known := p.find(p.commandTo.text); known != nil {
			to = append(to, known)
		} else if len(p.deliveries) == 1 {
			to = p.deliveries
		} else if len(p.deliveries) == 0 {
			to = append(to, p.add(p.commandTo))
		}
	case byRecipient || len(p.group) > 0 && !p.answered:
		to = p.group
	default:
		if named := p.namedIn(d.reply.b); named != nil {
			to = append(to, named)
		} else if !transcript && len(p.group) <= maxGroup {
			to = p.group
		}
	}
	if len(to) == 0 {
		if len(p.orphans) < maxDeliveries {
			p.orphans = append(p.orphans, d)
		}
		return
	}
	for _, x := range to {
		x.assign(d)
	}
	p.answered = true
}

// assign takes a reply with its circumstances if it says more than the one there is.
func (d *delivery) assign(r delivery) {
	if d.status.text == "" {
		d.status = r.status
	}
	// What another server said goes before what the reporting one made of it:
	// sendmail writes "554 5.0.0 Service unavailable" below the real reply.
	if d.quoted && !r.quoted && d.codes.reply.Class() >= 4 {
		if d.codes.status.IsZero() && d.status.text == "" {
			d.status = r.codes.statusValue(r.reply)
		}
		return
	}
	if r.codes.status.IsZero() && d.status.text == "" && r.quoted && !d.quoted {
		d.status = d.codes.statusValue(d.reply)
	}
	override := r.quoted && !d.quoted && r.codes.reply.Class() >= 4 && !follows(r.reply.b, r.codes)
	if override {
		d.reply, d.codes = r.reply, r.codes
	} else if !d.take(r.reply, r.codes) {
		// The transcript tells who said it and when.
		if r.quoted && r.codes.reply == d.codes.reply && d.remote.text == "" {
			d.remote, d.command = r.remote, r.command
		}
		return
	}
	d.quoted, d.passedOn, d.remote, d.command = r.quoted, r.passedOn, r.remote, r.command
}

// statusValue returns the status in w as a value of its own.
func (c codes) statusValue(w words) value {
	if c.status.IsZero() || w.src == nil {
		return value{}
	}
	return value{text: c.status.String(), src: w.src, start: int(w.at[c.statusAt]), end: int(w.at[c.statusEnd-1]) + 1}
}

func (p *prose) find(address string) *delivery {
	return p.known[ascii.Lower(address)]
}

// namedIn returns the known recipient whose address stands in b, nil when there is none.
func (p *prose) namedIn(b []byte) *delivery {
	for at := 0; ; {
		x, y := findAddress(b, at)
		if x < 0 {
			return nil
		}
		if d := p.find(string(b[x:y])); d != nil {
			return d
		}
		at = y
	}
}

// finish settles what is left: replies without a recipient, recipients without
// a reply, and reports in which the recipient stands in running text only.
func (p *prose) finish() []*delivery {
	if len(p.weak) == 0 && p.service.text != "" {
		p.weak = append(p.weak, p.service)
	}
	p.dropSigned()
	if len(p.deliveries) == 0 && len(p.orphans) > 0 {
		p.settleOrphans()
		return p.deliveries
	}
	for _, o := range p.orphans {
		if len(p.deliveries) > maxGroup {
			break
		}
		for _, d := range p.deliveries {
			if d.codes.none() || len(p.deliveries) == 1 {
				d.assign(o)
			}
		}
	}
	if len(p.deliveries) == 0 && len(p.weak) > 0 {
		p.add(p.weak[0]).weak = true
	}
	return p.deliveries
}

// dropSigned removes bare addresses behind a reply that got no reply of their
// own: in a support thread people sign so.
func (p *prose) dropSigned() {
	if !p.signed {
		return
	}
	kept := p.deliveries[:0]
	for _, d := range p.deliveries {
		if !d.signed || len(d.reply.b) > 0 && !(d.footer && d.codes.none()) {
			kept = append(kept, d)
		}
	}
	p.deliveries = kept
}

// settleOrphans makes deliveries of replies for which no recipient stands in a
// place of its own: the address in the reply, else the one in running text.
func (p *prose) settleOrphans() {
	for _, o := range p.orphans {
		if a, b := recipientIn(o.reply.b, p.sender); a >= 0 {
			s := o.reply.src
			v := valueAt(s, int(o.reply.at[a]), int(o.reply.at[b-1])+1)
			v.text = string(o.reply.b[a:b])
			d := p.add(v)
			d.assign(o)
			d.weak = true
		}
	}
	for _, o := range p.orphans {
		if a, _ := recipientIn(o.reply.b, p.sender); a >= 0 {
			continue
		}
		switch {
		case len(p.deliveries) == 1:
			p.deliveries[0].assign(o)
		case len(p.deliveries) > 1:
		case len(p.weak) > 0:
			d := p.add(p.weak[0])
			d.assign(o)
			d.weak = true
		default:
			p.addNameless(o)
		}
	}
}

// addNameless adds a delivery without an address unless one with the same codes is there.
func (p *prose) addNameless(o delivery) {
	for _, d := range p.deliveries {
		if d.codes.reply == o.codes.reply && d.codes.status == o.codes.status {
			return
		}
	}
	if follows(o.reply.b, o.codes) && len(p.deliveries) > 0 {
		return
	}
	d := o
	p.deliveries = append(p.deliveries, &d)
	// The next one is not this recipient's: both stay without an address.
}

// recipientIn returns the place of the recipient that a reply names, -1 when it
// names none. The address of the sender is no recipient's.
func recipientIn(b []byte, sender string) (int, int) {
	for at := 0; ; {
		x, y := findAddress(b, at)
		if x < 0 {
			return -1, -1
		}
		if !isSenderContext(b[:x]) && !isSenderRefusal(b[y:]) && !isService(b[x:y]) && !sameAddress(string(b[x:y]), sender) {
			return x, y
		}
		at = y
	}
}

// newReply makes a delivery of a reply with what leads to it: the words before
// the code name the host, the words in brackets behind it the command.
func newReply(w words, c codes) delivery {
	d := delivery{}
	if c.reply != 0 && c.replyAt > 0 && letters(w.b[c.replyAt+3:]) > 3 {
		intro := w.slice(0, c.replyAt)
		d.remote = hostIn(intro)
		d.command = commandIn(intro)
		d.quoted = d.remote.text != "" || indexFold(intro.b, "said") >= 0 || indexFold(intro.b, "remote") >= 0 || indexFold(intro.b, "server") >= 0 || indexFold(intro.b, "respon") >= 0
		cut := c.replyAt
		w = w.slice(cut, len(w.b))
		c.replyAt -= cut
		if c.statusEnd > 0 {
			c.statusAt -= cut
			c.statusEnd -= cut
			if c.statusAt < 0 {
				c = findCodes(w.b)
			}
		}
	} else if n := indexFold(w.b, "host "); n == 0 {
		d.remote = hostIn(w)
	}
	// Postfix: "(in reply to RCPT TO command)".
	if i := lastIndex(w.b, "(in reply to "); i > 0 {
		e := bytes.IndexByte(w.b[i:], ')')
		if e < 0 {
			e = len(w.b) - i
		}
		name := w.b[i+len("(in reply to ") : i+e]
		name = bytes.TrimSuffix(name, []byte(" command"))
		d.command = value{text: string(name), src: w.src, start: int(w.at[i+len("(in reply to ")]), end: int(w.at[i+len("(in reply to ")+len(name)-1]) + 1}
		d.quoted = true
		w = w.slice(0, i)
	}
	if next := dropRepeats(w); len(next.b) != len(w.b) {
		w, c = next, findCodes(next.b) // they stand elsewhere now
	}
	w, c = withoutQuoting(w, c)
	if at := innerReply(w.b); at > 0 {
		d.passedOn = true
		d.remote = hostIn(w.slice(4, at))
		w = w.slice(at, len(w.b))
		c = findCodes(w.b)
	}
	n := len(w.b)
	for mark, more := nextInList(tailMarks); mark != ""; mark, more = nextInList(more) {
		if i := bytes.Index(w.b[:n], []byte(mark)); i > 12 {
			n = i
		}
	}
	for n > 0 && w.b[n-1] == ' ' {
		n--
	}
	for _, tail := range [...]string{" ##", " #SMTP#", ">", " (delivery attempts: 0)"} {
		if n > 12 && bytes.HasSuffix(w.b[:n], []byte(tail)) && (tail != ">" || bytes.IndexByte(w.b[:n], '<') < 0) {
			n -= len(tail)
		}
	}
	// The bracket or quotation mark that closes what was opened before the reply.
	if n > 3 && (w.b[n-1] == '\'' || w.b[n-1] == '"') && bytes.IndexByte(w.b[:n-1], w.b[n-1]) < 0 {
		n--
	}
	for k := 0; k < 2; k++ {
		for pair, more := nextInList("()|[]"); pair != ""; pair, more = nextInList(more) {
			if n > 3 && w.b[n-1] == pair[1] && bytes.Count(w.b[:n], []byte(pair[:1])) < bytes.Count(w.b[:n], []byte(pair[1:])) {
				n--
			}
		}
	}
	if c.statusEnd > n || c.reply != 0 && c.replyAt+3 > n {
		c = findCodes(w.b[:n]) // what was cut off held them
	}
	d.reply, d.codes = w.slice(0, n), c
	return d
}

// tailMarks are what begins behind a reply in what programs and forums print.
const tailMarks = "```|\". {|): app/|)] (| in C:\\| \"/|</p|[/"

// innerReply returns where the reply stands that a gateway quotes in its own:
// "550 5.7.367 Remote server returned … -> 554 5.7.1 …", "550 mx.example.org
// said: 552 5.2.2 …". 0 when there is none.
func innerReply(b []byte) int {
	if !isReplyCode(b) || b[0] < '4' {
		return 0
	}
	inner := 0
	class := b[0]
	for at := 4; at+8 < len(b); at++ {
		for mark, more := nextInList("said: | -> "); mark != ""; mark, more = nextInList(more) {
			code := at + len(mark)
			if !hasPrefix(b[at:], mark) || !isReplyCode(b[code:]) || b[code] != class || code+4 >= len(b) || b[code+3] != ' ' && b[code+3] != '-' {
				continue
			}
			// Without a status of its own it says less than what stands before the arrow.
			if _, n := leadingStatus(b[code+4:]); n > 0 || mark[0] == 's' {
				inner = code
			}
		}
	}
	return inner
}

// withoutQuoting takes out what a program puts between a reply's code and its
// words, and behind them: "(550, b'5.1.1 User unknown')}" (Python).
func withoutQuoting(w words, c codes) (words, codes) {
	if len(w.b) < 8 || !isReplyCode(w.b) {
		return w, c
	}
	// "SMTP Error (554): Failed to add recipient "a@b" (5.7.1 …)." (PHP's Net_SMTP)
	if w.b[3] == ')' && c.statusAt > 4 && w.b[c.statusAt-1] == '(' {
		end := bytes.LastIndexByte(w.b, ')')
		if end < c.statusEnd {
			end = len(w.b)
		}
		return w.without(3, c.statusAt, end)
	}
	// "[550 - 550 5.1.1 …]" (Open-Xchange), "code: 550, response: 5.1.1 …" (PEAR)
	if hasPrefix(w.b[3:], " - ") && hasPrefix(w.b[6:], string(w.b[:3])) {
		w = w.slice(6, len(w.b))
		return w, findCodes(w.b)
	}
	if hasPrefix(w.b[3:], ", response: ") {
		return w.without(3, 3+len(", response: "), len(w.b))
	}
	if !bytes.HasPrefix(w.b[3:], []byte(", ")) {
		return w, c
	}
	at := 5
	if w.b[at] == 'b' {
		at++
	}
	quote := w.b[at]
	if quote != '\'' && quote != '"' {
		return w, c
	}
	end := len(w.b)
	if n := bytes.IndexByte(w.b[at+1:], quote); n > 0 {
		end = at + 1 + n
	}
	return w.without(3, at+1, end)
}

// without returns w[:from] and w[to:end] with a space between them, and the codes there.
func (w words) without(from, to, end int) (words, codes) {
	out := words{src: w.src}
	for i := 0; i < end; i++ {
		c := w.b[i]
		if i == from {
			c = ' '
		}
		if i <= from || i >= to {
			out.b, out.at = append(out.b, c), append(out.at, w.at[i])
		}
	}
	return out, findCodes(out.b)
}

func lastIndex(b []byte, s string) int { return bytes.LastIndex(b, []byte(s)) }

func letters(b []byte) int {
	n := 0
	for _, c := range b {
		if isLetter(c) || c >= 0x80 {
			n++
		}
	}
	return n
}

// hostIn returns the host that words before a reply name: behind "host", "by",
// "server", "to" or "from", or the last name with a dot.
func hostIn(w words) value {
	b := w.b
	// Exchange 2003 names itself: "<mail.example.org #5.1.1 smtp;550 …>".
	if len(b) > 0 && b[0] == '<' && bytes.IndexByte(b, '#') > 0 {
		return value{}
	}
	best, bestEnd := -1, 0
	for i := 0; i < len(b); i++ {
		if i > 0 && isHostByte(b[i-1]) || !isLetter(b[i]) && !isDigit(b[i]) {
			continue
		}
		e := i
		dots := 0
		for e < len(b) && isHostByte(b[e]) {
			if b[e] == '.' {
				dots++
			}
			e++
		}
		for e > i && b[e-1] == '.' {
			e--
			dots--
		}
		// "250-mx.example.org" in a dialogue; no name of a mail server begins so.
		if e-i > 4 && b[i+3] == '-' && isReplyCode(b[i:]) {
			i += 4
		}
		introduced := i >= 5 && (hasSuffixFold(b[:i], "host ") || hasSuffixFold(b[:i], "host: ")) && (dots > 0 || e < len(b) && b[e] == '[')
		if i > 0 && (b[i-1] == '@' || b[i-1] == '/' || b[i-1] == '\\') || isAtSign(b[:i]) || dots > 0 && !isHostName(b[i:e]) || dots == 0 && !introduced || e < len(b) && (b[e] == '@' || b[e] == '/') {
			i = e
			continue
		}
		if best >= 0 && isIP(string(b[i:e])) && !isIP(string(b[best:bestEnd])) {
			i = e
			continue // "mx.example.org (192.0.2.25)"
		}
		best, bestEnd = i, e
		if introduced {
			break
		}
		i = e
	}
	if best < 0 {
		return value{}
	}
	return value{text: string(b[best:bestEnd]), src: w.src, start: int(w.at[best]), end: int(w.at[bestEnd-1]) + 1}
}

// isAtSign reports whether b ends in an at sign that somebody hid: "anna(at)", "anna @ ".
func isAtSign(b []byte) bool {
	return hasSuffixFold(b, "(at)") || hasSuffixFold(b, "[at]") || hasSuffixFold(b, "@ ") || hasSuffixFold(b, "logger=") || hasSuffixFold(b, "caller=")
}

// isHostName reports whether a name with dots is a host's and no number, time
// or version: its last label begins with a letter, or it is an IPv4 address.
func isHostName(b []byte) bool {
	last := bytes.LastIndexByte(b, '.') + 1
	if len(b)-last >= 2 && isLetter(b[last]) && isLetter(b[last+1]) {
		for ext, more := nextInList("php|js|go|rb|java|cs|log|error|mail|exe|dll"); ext != ""; ext, more = nextInList(more) {
			if equalFold(b[last:], ext) {
				return false // a file's or a program's name
			}
		}
		return !isClassName(b[last:])
	}
	return bytes.Count(b, []byte(".")) == 3 && isIP(string(b))
}

// isClassName recognises "SMTPAddressFailedException", the end of what programs
// print before a reply: capitals inside a word.
func isClassName(b []byte) bool {
	for i := 1; i < len(b); i++ {
		if 'A' <= b[i] && b[i] <= 'Z' && 'a' <= b[i-1] && b[i-1] <= 'z' {
			return true
		}
	}
	return false
}

func isHostByte(c byte) bool {
	return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_'
}

// commandNames are the steps of a delivery as reports name them.
var commandNames = [...]struct{ word, name string }{
	{"rcpt to", "RCPT TO"}, {"mail from", "MAIL FROM"}, {"end of data", "end of DATA"}, {"data", "DATA"}, {"initial connection", "connect"},
	{"ehlo", "EHLO"}, {"helo", "HELO"}, {"starttls", "STARTTLS"}, {"auth", "AUTH"}, {"quit", "QUIT"}, {"bdat", "BDAT"},
}

// commandName returns the step that a command, or words about it, belong to.
func commandName(s string) string {
	for _, c := range commandNames {
		if indexFold([]byte(s), c.word) >= 0 {
			return c.name
		}
	}
	return clip(s)
}

// commandIn returns the command that words before a reply name.
func commandIn(w words) value {
	for _, c := range commandNames {
		if i := indexFold(w.b, c.word); i >= 0 && (i == 0 || !isLetter(w.b[i-1])) {
			return value{text: c.name, src: w.src, start: int(w.at[i]), end: int(w.at[i+len(c.word)-1]) + 1}
		}
	}
	return value{}
}
