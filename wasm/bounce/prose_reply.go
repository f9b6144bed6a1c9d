package bounce

import (
	"bytes"
)

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
		if b[at+2] != 'i' && b[at+2] != '>' {
			continue
		}
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
		if isOneOf(b[last:], "php|js|go|rb|java|cs|log|error|mail|exe|dll") {
			return false // a file's or a program's name
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
