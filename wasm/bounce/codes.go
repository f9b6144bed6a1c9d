package bounce

import (
	"bytes"

	"retour/wasm/ascii"
	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// codes are the reply code and the enhanced status code of one reply, and
// where they stand in its words.
type codes struct {
	reply               smtp.ReplyCode
	replyAt             int
	status              smtp.Status
	statusAt, statusEnd int
	sure                bool // the reply code stands where only a reply code stands
}

func (c codes) none() bool { return c.reply == 0 && c.status.IsZero() }

// leadingStatus is smtp.LeadingStatus for subjects that occur: the registry
// has 0 to 7, a few servers made up 8 and 9. Anything larger is a version or a
// date.
func leadingStatus(b []byte) (smtp.Status, int) {
	s, n := smtp.LeadingStatus(b)
	if s.Subject > 9 {
		return smtp.Status{}, 0
	}
	return s, n
}

// findCodes returns the codes of a reply. A three-digit number counts only
// where the words around it say that it is a reply code, a dotted number only
// where it cannot be an address, a date or a version.
func findCodes(b []byte) codes {
	var c codes
	c.replyAt = -1
	for i := 0; i+3 <= len(b); i++ {
		if b[i] < '2' || b[i] > '5' || !isReplyCode(b[i:]) || !beginsToken(b, i) {
			continue
		}
		sure := isSureReply(b, i)
		if !sure {
			continue
		}
		code, _ := smtp.ParseReplyCode(string(b[i : i+3]))
		if code.Class() < 4 && catalog.ReplyOf(code) == nil {
			continue // a program's exit status
		}
		if 401 <= code && code <= 416 {
			if _, n := leadingStatus(b[min(i+4, len(b)):]); n == 0 {
				continue // a web server's, an interface's
			}
		}
		// A 2xx or 3xx reply says what went well before; the first 4xx or 5xx decides.
		if c.reply == 0 || c.reply.Class() < 4 && code.Class() >= 4 {
			c.reply, c.replyAt, c.sure = code, i, true
		}
		if c.reply.Class() >= 4 {
			break
		}
	}
	c.findStatus(b)
	return c
}

// findStatus looks for the enhanced status: right behind the reply code, then
// right before it, then anywhere.
func (c *codes) findStatus(b []byte) {
	if c.reply != 0 {
		j := c.replyAt + 3
		for k := 0; j < len(b) && k < 4 && isBetweenCodes(b[j]); k++ {
			j++
		}
		if s, n := leadingStatus(b[j:]); n > 0 && s.Class >= 2 {
			c.status, c.statusAt, c.statusEnd = s, j, j+n
			return
		}
	}
	for i := 0; i+5 <= len(b); i++ {
		if b[i+1] != '.' || b[i] != '2' && b[i] != '4' && b[i] != '5' || !beginsStatus(b, i, c.reply != 0) {
			continue
		}
		s, n := leadingStatus(b[i:])
		if n == 0 || s.Class == 2 && c.reply.Class() != 2 {
			continue
		}
		same := c.reply == 0 || int(s.Class) == c.reply.Class()
		if c.status.IsZero() || same && c.reply != 0 && int(c.status.Class) != c.reply.Class() {
			c.status, c.statusAt, c.statusEnd = s, i, i+n
		}
		if same {
			return
		}
		i += n - 1
	}
}

func isBetweenCodes(c byte) bool {
	return c == ' ' || c == '-' || c == '#' || c == '(' || c == ':' || c == '_' || c == '[' || c == '<' || c == ',' || c == ';' || c == '/'
}

// beginsToken reports whether a number may begin at i: not inside a word, a
// longer number, a version, a host name or a path.
func beginsToken(b []byte, i int) bool {
	if i == 0 {
		return true
	}
	p := b[i-1]
	if isDigit(p) || isLetter(p) || p >= 0x80 && quoteAtEnd(b[:i]) == 0 && !endsWide(b[:i]) {
		return false
	}
	// "postfix/smtp[412]:" is a process.
	if p == '[' && i > 1 && (isLetter(b[i-2]) || isDigit(b[i-2])) && i+3 < len(b) && b[i+3] == ']' {
		return false
	}
	switch p {
	case '.', '/', '@', '%', '+', '$', '&', '?', '\\', '~':
		return false
	case '-':
		return i >= 2 && b[i-2] == '-' // "Fax -551" is an extension
	case '_':
		return false
	case '=':
		j := i - 1
		for j > 0 && isLetter(b[j-1]) {
			j--
		}
		key := b[j : i-1]
		return equalFold(key, "stat") || equalFold(key, "led") || equalFold(key, "reply") || equalFold(key, "code") || equalFold(key, "status") || equalFold(key, "reject") || equalFold(key, "response") || equalFold(key, "err")
	}
	return true
}

// endsWide reports whether b ends in a character of a script that writes
// without spaces, so that a code may touch it.
func endsWide(b []byte) bool {
	n := len(b)
	return n >= 3 && isWide(b[n-3]) && b[n-2] >= 0x80 && b[n-1] >= 0x80
}

// quoteAtEnd returns the length of the typographic quotation mark or dash, or
// the full-width mark, that b ends in, 0 when it ends in none.
func quoteAtEnd(b []byte) int {
	n := len(b)
	switch {
	case n >= 7 && bytes.Equal(b[n-7:n-2], []byte("\u00E2\u20AC")):
		return 7 // such a mark read in Windows-1252: "â€œ"
	case n >= 3 && (b[n-3] == 0xE2 && b[n-2] == 0x80 || b[n-3] == 0xEF && b[n-2] == 0xBC):
		return 3
	case n >= 2 && b[n-2] == 0xC2:
		return 2
	}
	return 0
}

// codeWords are names that may stand before a status without a reply code.
const codeWords = "error|errors|code|status|smtp|dsn|ndr|fehler|fehlercode|fehlermeldung|statuscode|bounce|erreur|errore|esmtp|and|mit|with|the|der|die|grund|reason|" +
	"meldung|smtp-fehler|unzustellbar|diagnostic|failed|rejected|delivery"

// beginsStatus is beginsToken for a dotted number: what names a version or a
// date before it rules it out.
func beginsStatus(b []byte, i int, hasReply bool) bool {
	if i == 0 {
		return true
	}
	switch p := b[i-1]; {
	case isDigit(p) || isLetter(p) || p == '.' || p == '/' || p == '@' || p == '_' || p == '%' || p == '+' || p == '$' || p == '&' || p == '?' || p == '~' || p == '\\':
		return false
	case p == '-':
		// "550-5.1.1", or a dash with a space before it.
		return i >= 2 && b[i-2] == ' ' || i >= 4 && isReplyCode(b[i-4:])
	case p >= 0x80:
		return quoteAtEnd(b[:i]) > 0
	case p == ' ':
		j := i - 1
		k := j
		for k > 0 && (isLetter(b[k-1]) || b[k-1] == '.') {
			k--
		}
		if isOneOf(b[k:j], versionWords) {
			return false
		}
		// "OpenSSL 5.1.1": a name before it, unless it is one for codes.
		if k < j && 'A' <= b[k] && b[k] <= 'Z' && j-k > 1 && !hasReply {
			return isOneOf(b[k:j], codeWords)
		}
	}
	return true
}

// versionWords are words before a dotted number that make it a version.
const versionWords = "version|v|ver.|exim|postfix|sendmail|exchange|courier|qmail|release|build|dovecot|amavisd|spamassassin|esmtp|mdaemon|on|am|vom|den|since|seit|bis|" +
	"until|le|el|il|del|dated|datum|date|smail|imail|mailscanner|linux|kernel|microsoft|php|java|perl|python|zimbra|merak|mercury"

// replyIntroductions are what stands directly before a reply code, but for
// spaces, quotation marks and brackets.
const replyIntroductions = "said:|smtp;|error|error:|errors:|code|code:|code is|response:|reply:|returned|returned:|reason:|status|status:|was:|is:|]:|>:|):|because:|message:|" +
	"text:|deferred:|failed:|rejected:|smtp|answered|answered:|reject:|command:|antwort:|antwort|antwortet|meldet|meldete|smtp-auth|fehler|fehler:|lautet:|fehlercode|fehlercode:|statuscode|" +
	"statuscode:|meldung:|grund:|fehlermeldung|fehlermeldung:|erreur|erreur :|erreur:|errore|errore:|código|fout|stat=|led=|said|reply=|code=|status=|" +
	"reject=|response=|diagnostic:|with|mit|x-unix;|x-postfix;|host:|server:|mta:|details:|explanation:|description:|cause:|problem:|log:|data:|failure:|" +
	"delayed:|bounced:|got|replied|replied:|responded:|responded with|##|#|>>>|<<<|<--|<-|сервера:|erro|erro:|error code|rcpt to|mail from|data|result:|rcpt|zurück|zurueck|" +
	"info:|output:|remote:|mailer:|retcode|rc|fejl|fel|virhe|bounce:|..."

// units are words behind a number that make it a quantity.
const units = "seconds|sec|secs|s|minutes|minute|min|mins|hours|hour|days|day|bytes|kb|mb|gb|kib|mib|k|m|messages|recipients|mails|emails|e-mails|connections|ms|" +
	"times|characters|lines|users|sekunden|minuten|stunden|tage|nachrichten|of|percent|euro|years|people|addresses|octets|eur|euros|usd|chf|seiten|pages|" +
	"artikel|items|item|personen|persons|stück|teilnehmer|km|kg|cm|mm|kw|watt|volt|punkte|points|plätze|zeilen|wörter|words|kunden|customers|errors|warnings|fixes|features|fotos|bilder|photos|visitors|besucher"

// isQuantity reports whether the words behind a number make it a quantity.
func isQuantity(rest []byte) bool {
	n := 0
	for n < len(rest) && (isLetter(rest[n]) || rest[n] == '-') {
		n++
	}
	if isOneOf(rest[:n], units) {
		return true
	}
	return len(rest) > 0 && rest[0] == '%'
}

// quantities are words before a colon that make the number behind it no reply code.
const quantities = "port|line|page|id|size|count|room|phone|tel|fax|lines|bytes|number|pid|uid|length|zip|plz|ext|version|messages|total|limit|preis|price|zimmer|raum|" +
	"konto|iso|seite|rechnung|invoice|order|bestellung|ticket|telefon|mobil|handy|hotline|betrag|summe|anzahl"

// followsReply reports whether what stands behind a number goes on as a reply
// does: with words, or with the hyphen of a reply of several lines.
func followsReply(rest []byte) bool {
	if len(rest) == 0 {
		return true
	}
	if rest[0] == ' ' && len(rest) > 1 {
		return !isDigit(rest[1]) || beginsWithIP(rest[1:]) || isNumbered(rest[1:])
	}
	return rest[0] == '-' && len(rest) > 1 && (isLetter(rest[1]) || rest[1] == '<' || rest[1] == '[' || beginsWithIP(rest[1:])) || rest[0] == ')' || rest[0] == ';' || rest[0] == ','
}

// beginsWithIP reports whether b begins with an IPv4 address, as replies about one do.
func beginsWithIP(b []byte) bool {
	n := 0
	for n < len(b) && n < 16 && (isDigit(b[n]) || b[n] == '.') {
		n++
	}
	return isIP(string(b[:n]))
}

// isNumbered reports whether b begins with a small number and a sentence:
// "554 30 Sorry, your message …" (Yahoo).
func isNumbered(b []byte) bool {
	n := leadingDigits(b)
	return n > 0 && n < 3 && n+2 < len(b) && b[n] == ' ' && 'A' <= b[n+1] && b[n+1] <= 'Z'
}

// isSureReply reports whether the number at i is a reply code: it stands at
// the beginning, behind words that introduce one, or before an enhanced status.
func isSureReply(b []byte, i int) bool {
	j := i + 3
	if j < len(b) {
		switch c := b[j]; c {
		case ' ', '\t':
			if isQuantity(b[j+1:]) {
				return false
			}
		case '-', '#', '_', '/':
			if j+1 < len(b) && isDigit(b[j+1]) {
				if _, n := leadingStatus(b[j+1:]); n == 0 && !(c == '-' && beginsWithIP(b[j+1:])) {
					return false
				}
			}
		case '.', ',', ':':
			if j+1 < len(b) && isDigit(b[j+1]) {
				if _, n := leadingStatus(b[j+1:]); n == 0 || c != ':' {
					return false // a decimal number, an address, a time
				}
			}
		case ';', '"', '\'', ')', '(', '<', '>', ']', '!', '?', '*', '\\':
		default:
			if c >= 0x80 && j+1 < len(b) && b[j+1] >= 0x80 {
				break // a typographic quotation mark
			}
			return false
		}
	}
	k := j
	for n := 0; k < len(b) && n < 4 && isBetweenCodes(b[k]); n++ {
		k++
	}
	if k > j {
		if s, n := leadingStatus(b[k:]); n > 0 && (int(s.Class) == int(b[i]-'0') || s.Class >= 4 && b[i] >= '4') {
			return true
		}
	}
	// "Other mail system problem 550-'Unknown user": the hyphen of a first line.
	if j+1 < len(b) && b[j] == '-' && b[i] >= '4' && (b[j+1] == '\'' || b[j+1] == '"' || 'A' <= b[j+1] && b[j+1] <= 'Z' || b[j+1] == '<') {
		return true
	}
	// "550 <a@example.org>... User unknown": sendmail's form.
	if hasPrefix(b[j:], " <") && b[i] >= '4' {
		if e := addressAt(b, j+2); hasPrefix(b[e:], ">... ") {
			return true
		}
	}
	before := b[:i]
	dash := false
	for len(before) > 0 {
		switch c := before[len(before)-1]; {
		case isSpace(c) || c == '"' || c == '\'' || c == '(' || c == '[' || c == '<' || c == '*' || c == '`':
			before = before[:len(before)-1]
			continue
		case c == 0x9A && bytes.HasSuffix(before, []byte("\uFF1A")), c == 0xBA && bytes.HasSuffix(before, []byte("\u00A3\u00BA")): // also read as Windows-1252
			return b[i] >= '4' && followsReply(b[j:]) // a full-width colon
		case c >= 0x80 && quoteAtEnd(before) > 0:
			mark := before[len(before)-quoteAtEnd(before):]
			dash = dash || len(mark) == 3 && (mark[2] == 0x93 || mark[2] == 0x94)
			before = before[:len(before)-len(mark)]
			continue
		case c == 0x92 && bytes.HasSuffix(before, []byte("\u2192")): // an arrow
			dash = true
			before = before[:len(before)-3]
			continue
		}
		break
	}
	if len(before) == 0 {
		return b[i] >= '4' || j == len(b) || b[j] == ' ' || b[j] == '-'
	}
	if before[len(before)-1] == ':' && b[i] >= '4' && followsReply(b[j:]) {
		if b[i-1] == ':' && endsHost(before[:len(before)-1]) {
			return false // "smtp.example.org:587"
		}
		k := len(before) - 1
		for k > 0 && isLetter(before[k-1]) {
			k--
		}
		return !isOneOf(before[k:len(before)-1], quantities)
	}
	// "[192.0.2.1], 554 Service unavailable", "mx.example.org - 550 User unknown".
	if n := len(before); n > 1 && b[i] >= '4' && followsReply(b[j:]) && (before[n-1] == ',' && (before[n-2] == ']' || before[n-2] == ')' || before[n-2] == '>') || before[n-1] == '-' && before[n-2] == ' ') {
		return isCatalogued(b[i:j])
	}
	// "16.11.26 08:12:41 550 User unknown", a line of a device's log.
	if n := len(before); n > 6 && b[i] >= '4' && followsReply(b[j:]) && before[n-3] == ':' && before[n-6] == ':' && isDigit(before[n-1]) {
		return isCatalogued(b[i:j])
	}
	// `customers get "550 Verification failed …"`, "it says – 550 User unknown"
	if (b[i-1] != ' ' || dash) && b[i] >= '4' && j+1 < len(b) && b[j] == ' ' && 'A' <= b[j+1] && b[j+1] <= 'Z' && isCatalogued(b[i:j]) {
		return true
	}
	// "hans@example.org 550 Requested action not taken"
	if k := bytes.LastIndexByte(before, ' ') + 1; b[i] >= '4' && addressAt(before, k) == len(before) && len(before) > k && followsReply(b[j:]) && isCatalogued(b[i:j]) {
		return true
	}
	if endsWide(before) && b[i] >= '4' && followsReply(b[j:]) && isCatalogued(b[i:j]) {
		return true
	}
	// "5.1.1 550 User unknown"
	if k := bytes.LastIndexByte(before, ' ') + 1; len(before)-k >= 5 && before[k] == b[i] {
		if _, n := leadingStatus(before[k:]); n == len(before)-k {
			return true
		}
	}
	for w, more := nextInList(replyIntroductions); w != ""; w, more = nextInList(more) {
		if hasSuffixFold(before, w) && (!isLetter(w[0]) || len(before) == len(w) || !isLetter(before[len(before)-len(w)-1])) {
			return true
		}
	}
	return false
}

// isCatalogued reports whether three digits are a reply code that servers use.
func isCatalogued(b []byte) bool {
	code, _ := smtp.ParseReplyCode(string(b))
	return catalog.ReplyOf(code) != nil
}

// endsHost reports whether b ends in a host's name or address: what stands
// behind its colon is a port.
func endsHost(b []byte) bool {
	k := len(b)
	for k > 0 && isHostByte(b[k-1]) {
		k--
	}
	return bytes.IndexByte(b[k:], '.') > 0 || equalFold(b[k:], "localhost") || k == len(b) && k > 0 && b[k-1] == ']'
}

// looseWords are what may stand before a reply code in what people write.
const looseWords = "error|code|fehler|smtp|status|get|gets|got|bekomme|kommt|erhalte|bounce|meldung|a|an|ein|eine|einen|the|der|den|die|response|antwort|is|ist|of|von|" +
	"mean|means|bedeutet|heißt|about|why|warum|says|sagt|and|und|or|oder|was|what|erreur|errore|retour|ndr"

// findLooseReply returns the first number in b that is a catalogued 4xx or 5xx
// reply code and no part of anything larger, and its offset; 0 and -1 when
// there is none. For fragments in which nothing says more: the number stands at
// the beginning or the end, or behind a word that may introduce it.
func findLooseReply(b []byte) (smtp.ReplyCode, int) {
	for i := 0; i+3 <= len(b); i++ {
		if b[i] != '4' && b[i] != '5' || !isReplyCode(b[i:]) || !beginsToken(b, i) {
			continue
		}
		if j := i + 3; j < len(b) && (isDigit(b[j]) || isLetter(b[j]) || b[j] == '%' || b[j] == '/' || b[j] == '@' || b[j] == '_' || (b[j] == '.' || b[j] == ',' || b[j] == ':' || b[j] == '-') && j+1 < len(b) && (isDigit(b[j+1]) || isLetter(b[j+1]))) {
			continue
		}
		if amongDigits(b, i) || i > 0 && !endsWithWord(b[:i]) && letters(b) > maxLooseWords {
			continue
		}
		code, _ := smtp.ParseReplyCode(string(b[i : i+3]))
		if !(i+4 < len(b) && isQuantity(b[i+4:])) && catalog.ReplyOf(code) != nil {
			return code, i
		}
	}
	return 0, -1
}

// maxLooseWords is how many letters may stand around a number that nothing
// introduces: "postfix 550", "gmx 554 was tun".
const maxLooseWords = 24

// amongDigits reports whether the number at i is a group of a longer one, as in
// "+49 201 550 21 10", or stands behind a quantity's name.
func amongDigits(b []byte, i int) bool {
	before := ascii.TrimEnd(b[:i], " -/")
	if n := len(before); n > 0 && n < i && (isDigit(before[n-1]) || before[n-1] == '+') {
		return true
	}
	if j := i + 3; j+1 < len(b) && b[j] == ' ' && isDigit(b[j+1]) {
		_, n := leadingStatus(b[j+1:])
		return n == 0
	}
	before = ascii.TrimEnd(before, ".: ")
	k := len(before)
	for k > 0 && (isLetter(before[k-1]) || before[k-1] >= 0x80) {
		k--
	}
	return isOneOf(before[k:], quantities)
}

// endsWithWord reports whether b ends in one of looseWords and what separates words.
func endsWithWord(b []byte) bool {
	e := len(b)
	for e > 0 && !isLetter(b[e-1]) && b[e-1] < 0x80 {
		e--
	}
	s := e
	for s > 0 && (isLetter(b[s-1]) || b[s-1] >= 0x80) {
		s--
	}
	if isOneOf(b[s:e], looseWords) {
		return true
	}
	return s == e
}
