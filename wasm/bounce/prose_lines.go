package bounce

import (
	"bytes"

	"retour/wasm/ascii"
)

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
	return isOneOf(line, senderLabels)
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
	if len(line) < 3 || line[1] != 'i' && line[1] != 'a' && line[1] != 'n' && line[1] != '/' {
		return false
	}
	if beginsWithAny(line, "pipe to |save to |an undisclosed address") {
		return true
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
