package bounce

import (
	"bytes"

	"retour/wasm/ascii"
	"retour/wasm/mime"
)

// A talkForm is one kind of line that holds a command or a reply of an SMTP
// session, behind its mark. The session is named by a cell of the line, counted
// from 0, between separators.
type talkForm struct {
	mark, software string
	separator      byte
	cell           int
	skip           int  // cells between the mark and the words
	end            byte // ends the words, 0: the line's end
	both           bool // a line holds a command, up to ">", and its reply
}

// talkForms were written after the programs' documents and sources, seen
// 2026-11. Exchange's columns are date-time, connector-id, session-id,
// sequence-number, local-endpoint, remote-endpoint, event, data, context; those
// of IIS date, time, c-ip, cs-username, s-sitename, s-computername, s-ip,
// s-port, cs-method, cs-uri-stem, cs-uri-query, sc-status, …
var talkForms = [...]talkForm{
	// 2026-11-16T09:12:41.000Z,Internet,08DB,9,198.51.100.5:4711,192.0.2.25:25,<,550 5.1.1 No such user,
	{mark: ",<,", software: "exchange", separator: ',', cell: 2, end: ','},
	{mark: ",>,", software: "exchange", separator: ',', cell: 2, end: ','},
	// Mon 2026-11-16 09:12:41.123: [912:3] --> RCPT To:<a@example.org>
	{mark: "--> ", software: "mdaemon", separator: '[', cell: 1},
	{mark: "<-- ", software: "mdaemon", separator: '[', cell: 1},
	// "SMTPC"	4220	2	"2026-11-16 09:12:41.123"	"192.0.2.25"	"RECEIVED: 550-No[nl]550 such user"
	{mark: "\t\"RECEIVED: ", software: "hmailserver", separator: '\t', cell: 2, end: '"'},
	{mark: "\t\"SENT: ", software: "hmailserver", separator: '\t', cell: 2, end: '"'},
	// [PROTOCOL] [9C1A….1.1] [outbound] S: 550 5.1.1 No such user
	{mark: "] C: ", software: "haraka", separator: '[', cell: 2},
	{mark: "] S: ", software: "haraka", separator: '[', cell: 2},
	// 11/16/26 09:12:41	SMTP-OU	9C1A.MAI	1234	192.0.2.25	RCPT	RCPT TO:<a@example.org>	550 5.1.1 No such user	30	45
	{mark: "\tRCPT\t", software: "mailenable", separator: '\t', cell: 2, both: true},
	// 2026-11-16 09:12:41 192.0.2.1 pc SMTPSVC1 SRV 198.51.100.1 0 RCPT - +TO:<a@example.org> 550 0 32 31 0 SMTP - - - -
	{mark: " 0 RCPT", software: "iis", separator: ' ', cell: 2, both: true},
	// 2026-11-16 09:12:41 192.0.2.25 OutboundConnectionResponse SMTPSVC1 SRV - 25 - - 550+5.1.1+No+such+user 0 0 27 0 94 SMTP - - - -
	{mark: " OutboundConnectionResponse ", software: "iis", separator: ' ', cell: 2, skip: 6, end: ' '},
	{mark: " OutboundConnectionCommand ", software: "iis", separator: ' ', cell: 2, skip: 4},
}

// session is one SMTP session (RFC 5321, section 4.2). Whether a line is a
// command or a reply shows in its words: marks of direction mean one thing
// where a server sends and the other where it receives.
type session struct {
	asked    []ask   // commands that wait for their reply: they may be sent in a row (RFC 2920)
	to       []value // recipients that were accepted
	remote   value
	refused  bool          // a recipient was
	messages int           // how many were begun
	lines    *mime.Builder // of a reply of several lines that has not ended
}

// ask is a command: the first byte of its verb, where the reply matters.
type ask struct {
	verb    byte
	to      value // of RCPT
	command value
}

// verbs are the commands that have a reply; those whose reply matters come
// first. What else a session says, is no command (the words of AUTH, a message).
var verbs = [...]string{"rcpt", "mail", "data", "bdat", "auth", "ehlo", "helo", "lhlo", "rset", "quit", "noop", "starttls", "xforward"}

const maxSessions = 10000

// readTalk reads a line of that form, and reports whether it was a command or a
// reply.
func (l *logReader) readTalk(f *talkForm, line []byte, start int) bool {
	at := bytes.Index(line, []byte(f.mark)) + len(f.mark)
	for n := f.skip; n > 0 && at < len(line); at++ {
		if line[at] == f.separator {
			n--
		}
	}
	id := line
	for n := f.cell; n > 0; n-- {
		_, id, _ = bytes.Cut(id, []byte{f.separator})
	}
	if f.separator == '[' {
		id, _, _ = bytes.Cut(id, []byte{']'})
	} else {
		id, _, _ = bytes.Cut(id, []byte{f.separator})
	}
	s := l.sessions[string(id)]
	if s == nil {
		if l.sessions == nil || len(l.sessions) >= maxSessions {
			l.sessions = map[string]*session{}
		}
		s = &session{}
		l.sessions[string(id)] = s
	}
	if f.both {
		if f.separator == ' ' {
			at -= len("RCPT")
		}
		n := bytes.IndexByte(line[at:], '>')
		if n < 0 || at+n+2 > len(line) || !l.say(s, string(id), start+at, start+at+n+1, f) {
			return false
		}
		at += n + 2
	}
	end := f.end
	if f.both {
		end = f.separator
	} else if at < len(line) && line[at] == '"' {
		end = '"'
		at++
	}
	stop := len(line)
	if n := bytes.IndexByte(line[at:], end); end != 0 && n >= 0 {
		stop = at + n
	}
	return l.say(s, string(id), start+at, start+stop, f)
}

// say takes what was said in a session, l.t.Bytes[start:end].
func (l *logReader) say(s *session, id string, start, end int, f *talkForm) bool {
	b := l.t.Bytes[start:end]
	if isReplyCode(b) && (len(b) == 3 || b[3] == ' ' || b[3] == '-' || b[3] == '+') {
		l.answered(s, id, start, end, f)
		return true
	}
	for i, v := range verbs {
		if !hasPrefixFold(b, v) || len(b) > len(v) && b[len(v)] != ' ' {
			continue
		}
		a := ask{command: valueAt(l.t, start, end)}
		if i < 5 {
			a.verb = v[0]
		}
		if i < 2 { // IIS writes "RCPT - +TO:<…>"
			a.command.text = [...]string{"rcpt to", "mail from"}[i]
		}
		if from, to := findAddress(b, 0); from >= 0 {
			a.to = valueAt(l.t, start+from, start+to)
		}
		if len(s.asked) < 200 { // else a log without replies
			s.asked = append(s.asked, a)
		}
		return true
	}
	return false
}

// answered takes a reply or one line of it.
func (l *logReader) answered(s *session, id string, start, end int, f *talkForm) {
	b := l.t.Bytes[start:end]
	// IIS logs only the first of several lines, hMailServer all in one.
	more := len(b) > 3 && b[3] == '-' && f.skip == 0 && f.end != '"'
	if s.lines == nil {
		s.lines = mime.NewBuilder(l.t, len(b)+1)
	}
	if len(s.lines.Bytes) < maxWords {
		s.lines.Copy(start, end)
		s.lines.Replace([]byte{'\n'}, end-1, end)
	}
	if more {
		return
	}
	text := s.lines.Bytes
	for i, c := range text {
		if c == '+' && f.skip > 0 {
			text[i] = ' '
		} else if c == '[' && hasPrefix(text[i:], "[nl]") {
			copy(text[i:], "    ")
		}
	}
	w := joinWords(&s.lines.Text, 0, len(text))
	s.lines = nil
	var a ask
	asked := len(s.asked) > 0
	if asked {
		if first := &s.asked[0]; b[0] == '3' {
			// The message, or the words of AUTH, whose reply is still to come.
			if first.verb == 'd' {
				first.verb, first.command.text = 'b', "end of data"
			}
			return
		}
		a, s.asked = s.asked[0], s.asked[1:]
	}
	to := s.to
	switch {
	case b[0] < '4' && a.verb == 'r':
		s.to = append(s.to, a.to)
		return
	case b[0] < '4' && a.verb == 'm':
		s.to, s.refused = nil, false
		s.messages++
		return
	case b[0] < '4' && a.verb != 'b' || asked && a.verb == 0:
		if !asked {
			s.remote = hostIn(w.slice(0, min(len(w.b), 80)))
		}
		return
	case a.verb == 'r':
		to, s.refused = []value{a.to}, true
	case a.verb == 'm' || len(to) == 0:
		if s.refused || b[0] < '4' {
			return // nobody was left
		}
		to = []value{{}}
		s.to = nil
	default:
		s.to = nil
	}
	for _, address := range to {
		d := &delivery{address: address, id: id + "\x00" + ascii.Itoa(s.messages)}
		d.setWords(w)
		d.command, d.remote = a.command, s.remote
		d.local, d.quoted = false, true
		d.action = d.byClass()
		l.record(d, f.software)
	}
}
