package bounce

import (
	"bytes"
	"unicode/utf8"

	"retour/wasm/ascii"
	"retour/wasm/mime"
)

// Events are what sending services report by webhook, pasted as they are. The
// reader knows no service by name: an object that names a recipient and, in
// itself or in what it holds, a reason is a delivery. It was written for SES
// (also inside an SNS notification), SendGrid, Mailgun, Postmark, Mailjet,
// SparkPost, Brevo and Mandrill (the services' webhook documents, seen 2026-11).
type eventReader struct {
	t         *mime.Text
	at        int
	all       []*delivery
	complaint bool
}

// node is a JSON value.
type node struct {
	key   string
	kind  byte // '{', '[', '"', or the first byte of a number or word
	value value
	kids  []node
}

const maxEventDepth = 12

// readEvents returns the deliveries of the JSON events in a text, and whether
// one of them is a complaint. ok is false when the text holds no events.
func readEvents(t *mime.Text) (all []*delivery, complaint, ok bool) {
	s := t.Bytes
	for i := 0; i < len(s) && len(all) < maxDeliveries; i++ {
		if s[i] != '{' && s[i] != '[' || i > 0 && s[i-1] != '\n' && s[i-1] != ' ' {
			if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
				i += n
				continue
			}
			break
		}
		r := &eventReader{t: t, at: i}
		if n, valid := r.parse(0); valid {
			r.walk(&n, nil)
			all = append(all, r.all...)
			complaint = complaint || r.complaint
			i = max(i, r.at-1)
		}
	}
	return all, complaint, len(all) > 0 || complaint
}

// parse reads the value at r.at (RFC 8259). A value that breaks off counts as
// far as it goes.
func (r *eventReader) parse(depth int) (node, bool) {
	r.space()
	s := r.t.Bytes
	if r.at >= len(s) || depth > maxEventDepth {
		return node{}, false
	}
	n := node{kind: s[r.at]}
	switch n.kind {
	case '{', '[':
		closing := n.kind + 2 // ASCII: { | }, [ \ ]
		r.at++
		for {
			r.space()
			if r.at >= len(s) {
				return n, len(n.kids) > 0
			}
			if s[r.at] == closing {
				r.at++
				return n, true
			}
			if s[r.at] == ',' {
				r.at++
				continue
			}
			key := ""
			if n.kind == '{' {
				v, ok := r.string()
				if !ok {
					return n, false
				}
				key = v.text
				r.space()
				if r.at >= len(s) || s[r.at] != ':' {
					return n, false
				}
				r.at++
			}
			kid, ok := r.parse(depth + 1)
			if !ok {
				return n, false
			}
			kid.key = key
			if len(n.kids) < 10000 {
				n.kids = append(n.kids, kid)
			}
		}
	case '"':
		v, ok := r.string()
		n.value = v
		// SNS puts the event into a string.
		if ok && len(v.text) > 20 && v.text[0] == '{' {
			inner := &eventReader{t: v.src, at: 0}
			if in, valid := inner.parse(depth + 1); valid {
				return in, true
			}
		}
		return n, ok
	}
	start := r.at
	for r.at < len(s) && s[r.at] != ',' && s[r.at] != '}' && s[r.at] != ']' && !isSpace(s[r.at]) {
		r.at++
	}
	n.value = valueAt(r.t, start, r.at)
	return n, r.at > start && r.at-start < 40
}

func (r *eventReader) space() {
	for r.at < len(r.t.Bytes) && isSpace(r.t.Bytes[r.at]) {
		r.at++
	}
}

// string reads the string at r.at. Its value stands in a text of its own, of
// which the whole is mapped to the literal.
func (r *eventReader) string() (value, bool) {
	s := r.t.Bytes
	if r.at >= len(s) || s[r.at] != '"' {
		return value{}, false
	}
	start := r.at + 1
	var out []byte
	for i := start; i < len(s); i++ {
		switch c := s[i]; c {
		case '"':
			r.at = i + 1
			if out == nil {
				return valueAt(r.t, start, i), true
			}
			b := mime.NewBuilder(r.t, len(out))
			b.Replace(out, start, max(i, start+1))
			return valueAt(&b.Text, 0, len(b.Bytes)), true
		case '\\':
			if out == nil {
				out = append(make([]byte, 0, 256), s[start:i]...)
			}
			i++
			if i >= len(s) {
				return value{}, false
			}
			switch s[i] {
			case 'n', 'r':
				out = append(out, '\n')
			case 't':
				out = append(out, '\t')
			case 'u':
				r := rune(0)
				for k := i + 1; k <= i+4 && k < len(s); k++ {
					r = r<<4 | rune(max(hexDigit(s[k]), 0))
				}
				i += 4
				out = utf8.AppendRune(out, r)
			default:
				out = append(out, s[i])
			}
		default:
			if out != nil {
				out = append(out, c)
			}
		}
	}
	return value{}, false
}

func hexDigit(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// The names of fields, in lower case, separated by spaces, the best first.
const (
	recipientKeys = "emailaddress email recipient rcpt_to to recipientaddress recipient_address"
	reasonKeys    = "diagnosticcode raw_reason raw-reason smtp-response smtpresponse diag details reason message description bounce_description comment error error_related_to"
	statusKeys    = "status enhanced-code enhanced_code bounce_code"
	codeKeys      = "code error_code bounce_code smtp_code"
	fateKeys      = "event notificationtype eventtype recordtype type action severity bouncetype name"
)

// walk looks for deliveries in n. fate is what the objects around it say of
// how the delivery went.
func (r *eventReader) walk(n *node, fate []string) {
	if n.kind != '{' && n.kind != '[' {
		return
	}
	if n.kind == '{' {
		for i := range n.kids {
			if k := &n.kids[i]; k.kind == '"' && hasWordFold(fateKeys, k.key) {
				fate = append(fate[:len(fate):len(fate)], ascii.Lower(k.value.text))
			}
		}
		if to := n.field(recipientKeys); to != nil && len(r.all) < maxDeliveries {
			reason := n.deep(reasonKeys, 2)
			if r.take(n, to, reason, fate) {
				return
			}
		}
	}
	for i := range n.kids {
		r.walk(&n.kids[i], fate)
	}
}

// take makes a delivery of an object that names a recipient, and reports
// whether it is one.
func (r *eventReader) take(n, to, reason *node, fate []string) bool {
	a, b := findAddress([]byte(to.value.text), 0)
	if a < 0 {
		return false
	}
	d := &delivery{}
	for _, f := range fate {
		switch {
		case containsAny(f, "complain", "spam"):
			r.complaint = true
			return true
		case containsAny(f, "defer", "delay", "soft", "transient", "temporary"):
			d.action = Delayed
		case d.action == "" && containsAny(f, "bounce", "fail", "drop", "reject", "permanent", "block", "invalid", "undeliver"):
			d.action = Failed
		case d.action == "" && (f == "delivered" || f == "delivery" || f == "sent"):
			d.action = Delivered
		}
	}
	if d.action == "" || reason == nil && d.action == Delivered {
		return false
	}
	d.address = to.value
	d.address.text = to.value.text[a:b]
	if reason != nil {
		v := reason.value
		w := joinWords(v.src, v.start, v.end)
		// "smtp; 550 5.1.1 …", as in a Diagnostic-Code field.
		if len(w.b) > 5 && hasPrefixFold(w.b, "smtp;") {
			w = w.slice(5, len(w.b))
			for len(w.b) > 0 && w.b[0] == ' ' {
				w = w.slice(1, len(w.b))
			}
		}
		x := newReply(w, findCodes(w.b))
		d.reply, d.codes, d.remote, d.command, d.quoted = x.reply, x.codes, x.remote, x.command, true
	}
	if s := n.deep(statusKeys, 1); s != nil {
		if _, l := leadingStatus([]byte(s.value.text)); l > 0 {
			d.status = s.value
		}
	}
	if d.codes.reply == 0 {
		if c := n.deep(codeKeys, 1); c != nil && isReplyCode([]byte(c.value.text)) && len(c.value.text) == 3 && c.value.text[0] >= '4' {
			w := joinWords(c.value.src, c.value.start, c.value.end)
			code := findCodes(w.b)
			if len(d.reply.b) == 0 {
				d.reply, d.codes = w, code
			} else {
				d.extra, d.extraCode = c.value, code.reply
			}
		}
	}
	r.all = append(r.all, d)
	return true
}

// field returns the field of n whose key stands first in keys.
func (n *node) field(keys string) *node {
	for keys != "" {
		var key string
		key, keys = cutWord(keys)
		for i := range n.kids {
			if k := &n.kids[i]; k.value.text != "" && ascii.EqualFold(k.key, key) && k.kind != '{' && k.kind != '[' {
				return k
			}
		}
	}
	return nil
}

// deep is field for n and what it holds down to a depth.
func (n *node) deep(keys string, depth int) *node {
	if f := n.field(keys); f != nil {
		return f
	}
	if depth > 0 {
		for i := range n.kids {
			if k := &n.kids[i]; k.kind == '{' {
				if f := k.deep(keys, depth-1); f != nil {
					return f
				}
			}
		}
	}
	return nil
}

// cutWord returns the first word of a list and the rest.
func cutWord(list string) (string, string) {
	for i := 0; i < len(list); i++ {
		if list[i] == ' ' {
			return list[:i], list[i+1:]
		}
	}
	return list, ""
}

func hasWordFold(list, word string) bool {
	for list != "" {
		var w string
		if w, list = cutWord(list); ascii.EqualFold(w, word) {
			return true
		}
	}
	return false
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if indexFold([]byte(s), p) >= 0 {
			return true
		}
	}
	return false
}
