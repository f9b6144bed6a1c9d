package bounce

import (
	"bytes"
)

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
	if rcpt := hasPrefixFold(line, "rcpt to:"); rcpt || hasPrefixFold(line, "mail from:") {
		p.close(lineStart)
		p.command = valueAt(p.t, start, end)
		return !rcpt
	}
	for w, more := nextInList("QUIT|DATA|RSET|EHLO |HELO "); w != ""; w, more = nextInList(more) {
		if hasPrefix(line, w) && (len(line) == len(w) || len(w) > 4) {
			p.close(lineStart)
			p.command = valueAt(p.t, start, end)
			return true
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
