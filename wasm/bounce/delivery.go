package bounce

import (
	"retour/wasm/mime"
	"retour/wasm/rules"
	"retour/wasm/smtp"
)

// delivery is what was read of one recipient before the cause is known.
type delivery struct {
	address, original value
	action            Action // "" where nothing says it
	status            value  // of a Status field or of a log's dsn=
	reply             words  // the reply text, without what introduces it
	codes             codes  // in reply
	remote            value
	command           value
	retryUntil        value
	id                string // queue id in a log: the latest state of id and address counts
	extra             value  // a reply code that stands apart from the text, as in events
	extraCode         smtp.ReplyCode
	local             bool      // the reporting server says it itself, no other host answered
	passedOn          bool      // who answered quotes another server behind it
	quoted            bool      // reply was quoted from another host
	bracketed         bool      // the address stood in brackets before a colon
	fromList          bool      // the address stands in a recipient's place
	own               rules.Hit // the rule whose own code is all that was given
	signed            bool      // a bare address behind a reply or a goodbye: perhaps how somebody signs
	footer            bool      // signed, below words: a signature, a mailing list's footer
	weak              bool      // the address stands in running text, not in a recipient's place
}

// value is a piece of text and where it stands.
type value struct {
	text       string
	src        *mime.Text
	start, end int
}

func valueAt(src *mime.Text, start, end int) value {
	return value{text: string(src.Bytes[start:end]), src: src, start: start, end: end}
}

func (v value) span(is string) Span {
	if v.src == nil || v.start >= v.end {
		return Span{}
	}
	from, to := v.src.Raw(v.start, v.end)
	return Span{Start: from, End: to, Is: is}
}

// strength tells how much a reply says: of two for the same recipient the
// stronger one counts.
func (d *delivery) strength() int {
	switch {
	case len(d.reply.b) == 0:
		return 0
	case d.codes.reply != 0 && !d.codes.status.IsZero():
		return 4
	case d.codes.reply != 0:
		return 3
	case !d.codes.status.IsZero():
		return 2
	}
	return 1
}

// follows reports whether a reply only follows from an earlier one: the
// sending server went on with DATA although every recipient was refused.
func follows(b []byte, c codes) bool {
	return c.reply == 503 || c.reply == 554 && indexFold(b, "no valid recipients") >= 0
}

// take sets the reply if it says more than the one there is. Of two that say
// the same much, a refusal goes before a postponement, and what only follows
// from an earlier refusal before nothing.
func (d *delivery) take(w words, c codes) bool {
	next := delivery{reply: w, codes: c}
	have, want := d.strength(), next.strength()
	if d.codes.reply != 0 && d.codes.reply.Class() < 4 && c.reply.Class() >= 4 {
		d.reply, d.codes = w, c // an earlier step of the dialogue went well
		return true
	}
	if d.codes.reply.Class() >= 4 && c.reply != 0 && c.reply.Class() < 4 {
		return false
	}
	after503 := follows(d.reply.b, d.codes) && c.reply != 0 && !follows(w.b, c)
	if follows(w.b, c) && d.codes.reply != 0 {
		return false
	}
	if want > have && !(have == 3 && want == 4 && d.codes.reply.Class() == 5 && c.reply.Class() == 4) || after503 ||
		want == have && want > 1 && d.codes.reply.Class() == 4 && c.reply.Class() == 5 ||
		want == have && want > 2 && d.codes.reply == c.reply && letters(d.reply.b) < 6 && letters(w.b) > 8 {
		d.reply, d.codes = w, c
		return true
	}
	return false
}
