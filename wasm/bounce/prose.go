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
		mark := byte('<')
		if line[at-1] == '\'' {
			mark = '\''
		}
		from := max(0, at-330)
		open := from + bytes.LastIndexByte(line[from:at-1], mark)
		if open > from && open > 10 && ascii.Index(line[open-1:open], " {") == 0 && addressAt(line, open+1) == at-1 {
			return open
		}
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
	if addressAt(line, 0) == len(line) && isSenderLabel(above) || isSenderRow(line) {
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
	if hasPrefixFold(line, "(expanded from") && len(p.group) == 0 || (hasPrefixFold(line, "generated by ") || hasPrefixFold(line, "(generated from ") || hasPrefixFold(line, "(ultimately generated from ")) && isPipe(above) {
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
		if lower(line[0]) != lower(w[0]) {
			continue
		}
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
	return beginsWithAny(line, "giving up on|i'm not going to try again|remote system:|final-recipient:|reporting-mta:|action:|message will be deleted|-----|*****|=====|_____|generating server|generiert von|dsn generated by|remote server:|message hops|original message|"+
		"warning:|will keep trying|quit|```|[/code]|[/quote]|[/quelle]|</pre>|</code>|nested exception|bei system.|from /usr/|in zeile:|at line:|in c:|fehlerdetails|diagnostic information|please check the|please verify the|msmtp:|bitte überprüfen|bitte prüfen|bitte wenden|veuillez|learn more at|weitere informationen|please reply|please do not|for further")
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
