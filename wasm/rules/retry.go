package rules

// RetryAfter returns how many seconds the reply asks the sending server to
// wait, and false when it names no time. It reads what greylisting and rate
// limits write: "try again in 300 seconds", "greylisted for 5 minutes", "retry
// after 00:05:00", "please try again in 04:59", "in 5 Minuten erneut".
//
// A time counts only when words about trying again stand near it. How long a
// message has been waiting, or how long a server will keep trying, is no such
// time ("not delivered for 4 hours", "will keep trying until it is 5 days old").
// No more than the first 4 KB are read: a reply is shorter.
func RetryAfter(folded []byte) (seconds int, ok bool) {
	folded = folded[:min(len(folded), 4096)]
	for i := 0; i < len(folded); i++ {
		if !isDigit(folded[i]) || i > 0 && (isWord(folded[i-1]) || folded[i-1] == '.' || folded[i-1] == ':' || folded[i-1] == '-') {
			continue
		}
		n, end := readTime(folded, i)
		if n > 0 && n <= maxRetryAfter && isRetryHint(folded, i, end) {
			return n, true
		}
		for i+1 < len(folded) && isDigit(folded[i+1]) {
			i++
		}
	}
	return 0, false
}

// maxRetryAfter is the longest time believed, in seconds: a week. No server
// keeps a message longer; RFC 5321, section 4.5.4.1 speaks of four to five days.
const maxRetryAfter = 7 * 24 * 3600

// timeUnits are the words behind a number, and how many seconds they are. Of
// two words that fit the longer stands first.
var timeUnits = [...]struct {
	word    string
	seconds int
}{
	{"seconds", 1}, {"second", 1}, {"sekunden", 1}, {"sekunde", 1}, {"secondes", 1}, {"segundos", 1}, {"secondi", 1}, {"secs", 1}, {"sec", 1}, {"sek", 1}, {"s", 1},
	{"minutes", 60}, {"minute", 60}, {"minuten", 60}, {"minutos", 60}, {"minuti", 60}, {"mins", 60}, {"min", 60}, {"m", 60},
	{"hours", 3600}, {"hour", 3600}, {"stunden", 3600}, {"stunde", 3600}, {"heures", 3600}, {"heure", 3600}, {"horas", 3600}, {"hrs", 3600}, {"hr", 3600}, {"std", 3600}, {"h", 3600},
	{"days", 86400}, {"day", 86400}, {"tage", 86400}, {"tagen", 86400}, {"tag", 86400}, {"jours", 86400}, {"d", 86400},
}

// readTime returns the seconds of the time that stands at i, "300 seconds",
// "5min", "00:05:00" or "04:59", and where it ends; 0 when there is none.
func readTime(text []byte, i int) (seconds, end int) {
	n, end := readNumber(text, i)
	if end < len(text) && text[end] == ':' {
		// hh:mm:ss or mm:ss, each part behind the first with two digits. Without
		// such a word before it, it is a time of day.
		if !isSpan(text[:i]) {
			return 0, end
		}
		parts, total := 1, n
		for parts < 3 && end+2 < len(text) && text[end] == ':' && isDigit(text[end+1]) && isDigit(text[end+2]) {
			part, _ := readNumber(text[:end+3], end+1)
			total = total*60 + part
			end += 3
			parts++
		}
		if parts == 1 || end < len(text) && (isDigit(text[end]) || text[end] == ':') {
			return 0, end
		}
		return total, end
	}
	at := end
	for at < len(text) && (text[at] == ' ' || text[at] == '-') && at < end+1 {
		at++
	}
	for _, u := range timeUnits {
		stop := at + len(u.word)
		if stop <= len(text) && string(text[at:stop]) == u.word && (stop == len(text) || !isWord(text[stop])) {
			// "5 minutes 30 seconds", "5 min and 30 sec"
			more := stop
			for more < len(text) && (text[more] == ' ' || text[more] == ',') {
				more++
			}
			if more+4 < len(text) && string(text[more:more+4]) == "and " {
				more += 4
			}
			if u.seconds > 1 && more < len(text) && isDigit(text[more]) {
				if rest, restEnd := readTime(text, more); rest > 0 && rest < u.seconds {
					return n*u.seconds + rest, restEnd
				}
			}
			return n * u.seconds, stop
		}
	}
	return 0, end
}

// isSpan reports whether text ends in a word that makes a time behind it a span.
func isSpan(text []byte) bool {
	for _, word := range [...]string{"in ", "after ", "for ", "wait ", "another "} {
		if len(text) >= len(word) && string(text[len(text)-len(word):]) == word {
			return true
		}
	}
	return false
}

// readNumber returns the number at i, at most six digits of it, and where the
// digits end.
func readNumber(text []byte, i int) (n, end int) {
	for end = i; end < len(text) && isDigit(text[end]); end++ {
		if end-i < 6 {
			n = n*10 + int(text[end]-'0')
		}
	}
	return n, end
}

// Words before and behind a time that make it a hint. Before it they may stand
// up to hintDistance bytes away, behind it a little less; what lies between
// must not end a sentence.
const hintDistance = 48

var (
	hintsBefore = [...]string{
		"try again", "again in", "again after", "retry in", "retry after", "retry your", "retry at", "retry-after", "retry it in", "retry the message in",
		"resend in", "resend after", "greylist", "graylist", "grey list", "gray list", "greylisting", "come back", "comeback", "wait", "delayed", "deferred for", "defer for",
		"blocked for", "locked for", "returning in", "reconnect in", "send again in", "next try", "next attempt", "not before", "remaining", "expires in",
		"erneut", "warten", "versuchen sie es in", "noch einmal", "nochmal", "wieder in", "reessayer", "réessayer", "riprovare tra", "intente", "opnieuw",
	}
	hintsBehind = [...]string{"try again", "before retry", "and retry", "before trying", "before sending", "before you", "retry", "remaining", "to go", "left", "erneut", "warten", "noch einmal", "nochmal", "delay", "later"}
	// noHints between the words and the time: it is the sending server's own time.
	noHints = [...]string{"trying", "for the last", "for the past", "older than", "days old", "will be retried", "will retry", "will be tried", "not been delivered", "delivery attempts", "has been delayed"}
)

// isRetryHint reports whether the time at text[start:end] is one to wait.
func isRetryHint(text []byte, start, end int) bool {
	from := max(0, start-hintDistance)
	before := text[from:start]
	for i := 0; i+1 < len(before); i++ {
		// A sentence that ended has nothing to do with it. "e.g." and hosts go on
		// without a space.
		if (before[i] == '.' || before[i] == '!') && before[i+1] == ' ' {
			before = before[i+2:]
			i = -1
		}
	}
	behind := text[end:min(len(text), end+32)]
	for i := 0; i+1 < len(behind); i++ {
		if behind[i] == '.' && behind[i+1] == ' ' {
			behind = behind[:i]
		}
	}
	if hasAny(before, noHints[:]) || hasAny(behind, noHints[:]) {
		return false
	}
	return hasAny(before, hintsBefore[:]) || hasAny(behind, hintsBehind[:])
}

// hasAny reports whether one of the phrases stands in text where a word begins.
func hasAny(text []byte, phrases []string) bool {
	for _, p := range phrases {
		if find(text, p) >= 0 {
			return true
		}
	}
	return false
}
