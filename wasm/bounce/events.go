package bounce

import (
	"bytes"
	"strings"

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
	kind  byte  // '{', '[', '"', or the first byte of a number or word
	value value // of a string without its escapes, where the whole string stands
	kids  []node
}

const maxEventDepth = 12

// readEvents returns the deliveries of the JSON events in a text, and whether
// one of them is a complaint. ok is false when the text holds no events.
func readEvents(t *mime.Text) (all []*delivery, complaint, ok bool) {
	s := t.Bytes
	l := &logReader{latest: map[string]*delivery{}}
	for i := 0; i < len(s) && len(l.all) < maxDeliveries; i++ {
		// At the beginning of a line, or behind what a log puts before it.
		if s[i] != '{' && s[i] != '[' || i > 0 && s[i-1] != '\n' && s[i-1] != ' ' {
			line := len(s) - i
			if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
				line = n
			}
			n := bytes.Index(s[i:i+line], []byte("{\""))
			if n < 0 && line > 0 && (s[i+line-1] == '{' || s[i+line-1] == '[') {
				n = line - 1
			}
			if n < 0 {
				i += line
				continue
			}
			i += n
		}
		r := &eventReader{t: t, at: i}
		if n, valid := r.parse(0); valid {
			r.walk(&n, nil, nil)
			for _, d := range r.all {
				l.record(d, "")
			}
			complaint = complaint || r.complaint
			i = max(i, r.at-1)
		} else if n := bytes.IndexByte(s[i:], '\n'); n >= 0 {
			i += n
		} else {
			break
		}
	}
	return l.all, complaint, len(l.all) > 0 || complaint
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
				return n, r.at >= len(s) && len(n.kids) > 0
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
			inner := &eventReader{t: decoded(r.t, v.start, v.end)}
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

// string reads the string at r.at.
func (r *eventReader) string() (value, bool) {
	s := r.t.Bytes
	if r.at >= len(s) || s[r.at] != '"' {
		return value{}, false
	}
	escapes := false
	for i := r.at + 1; i < len(s); i++ {
		switch s[i] {
		case '"':
			v := valueAt(r.t, r.at+1, i)
			if r.at = i + 1; escapes {
				v.text = string(decoded(r.t, v.start, i).Bytes)
			}
			return v, true
		case '\\':
			escapes = true
			i++
		}
	}
	v := valueAt(r.t, r.at+1, len(ascii.TrimEnd(s, " \n")))
	if strings.IndexByte(v.text, '\n') < 0 {
		r.at = len(s) // it was cut off here
		if escapes && strings.HasPrefix(v.text, "{") {
			v.text = string(decoded(r.t, v.start, v.end).Bytes)
			return v, true // an event in a string, see parse
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
	recipientKeys = "emailaddress email recipient rcpt_to to recipientaddress recipient_address address"
	hostKeys      = "mx-host remotemtaip peer_name"
	messageKeys   = "id messageid message_id message-id sg_message_id"
	enhancedKeys  = "enhanced_code enhanced"
	reasonKeys    = "delay_reason diagnosticcode raw_reason raw-reason smtp-response smtpresponse diag details reason message content response description bounce_description comment error error_related_to reject_reason bouncereason bouncesubtype"
	statusKeys    = "status enhanced-code enhanced_code bounce_code"
	codeKeys      = "code error_code bounce_code smtp_code"
	fateKeys      = "event notificationtype eventtype recordtype type action severity name status category"
	listKeys      = "recipient recipients to"
)

// walk looks for deliveries in n. fate is what the objects around it say of
// how the delivery went, reason the words that the nearest of them gives.
func (r *eventReader) walk(n *node, fate []string, reason *node) {
	if n.kind != '{' && n.kind != '[' {
		return
	}
	if n.kind == '{' {
		for i := range n.kids {
			k := &n.kids[i]
			switch {
			case k.kind != '"':
			case hasWordFold(fateKeys, k.key):
				fate = append(fate[:len(fate):len(fate)], ascii.Lower(k.value.text))
			case ascii.EqualFold(k.key, "bouncetype"): // of SES, also where it had tried for hours: "Transient"
				fate = append(fate[:len(fate):len(fate)], "bounce")
			}
		}
		if own := n.reason(); own != nil {
			reason = own
		}
		if to := n.field(recipientKeys); to != nil {
			if r.take(n, to, reason, fate) {
				return
			}
		} else if list := n.listOf(fate); list != nil {
			took := false
			for i := range list.kids {
				took = r.take(n, &list.kids[i], reason, fate) || took
			}
			if took {
				return
			}
		}
	}
	for i := range n.kids {
		if k := &n.kids[i]; !ascii.EqualFold(k.key, "commonheaders") {
			r.walk(k, fate, reason)
		}
	}
}

// listOf returns the list of recipients that n holds, as in KumoMTA's
// "recipient": ["a@example.org", "b@example.org"], nil when it holds none.
// SES refuses a message to everybody.
func (n *node) listOf(fate []string) *node {
	if list := n.list(listKeys, 0); list != nil && list.kind == '[' {
		return list
	}
	if has(fate, "reject") {
		return n.list("destination", 1)
	}
	return nil
}

// take makes a delivery of an object that names a recipient, and reports
// whether it is one.
func (r *eventReader) take(n, to, reason *node, fate []string) bool {
	a, b := findAddress([]byte(to.value.text), 0)
	if a < 0 || len(r.all) >= maxDeliveries {
		return false
	}
	d := &delivery{}
	for _, f := range fate {
		switch {
		case containsAny(f, "complain|spam|feedback"):
			r.complaint = true
			return true
		case containsAny(f, "defer|delay|transient|temporary"):
			d.action = Delayed
		case d.action == "" && containsAny(f, "bounce|fail|drop|reject|permanent|block|invalid|undeliver|expir|oob|error"):
			d.action = Failed
		case d.action == "" && (f == "delivered" || f == "delivery" || f == "sent"):
			d.action = Delivered
		}
	}
	if d.action == "" && reason != nil && reason.key == "delay_reason" {
		d.action = Delayed // postqueue -j
	}
	if d.action == "" && reason != nil {
		// An entry of a list of refused addresses.
		if c := findCodes([]byte(reason.value.text)); c.reply.Class() == 5 || c.status.Class == 5 {
			d.action = Failed
		}
	}
	if d.action == "" || reason == nil && d.action == Delivered {
		return false
	}
	d.address = to.value
	if d.address.end-d.address.start == len(d.address.text) { // no escapes
		d.address.start, d.address.end = d.address.start+a, d.address.start+b
	}
	d.address.text = to.value.text[a:b]
	if id := n.field(messageKeys); id != nil {
		d.id = id.value.text
	}
	var code, status, text value
	if reason != nil {
		text = reason.value
		// "smtp; 550 5.1.1 …", as in a Diagnostic-Code field.
		if hasPrefixFold([]byte(text.text), "smtp;") {
			n := len("smtp;")
			for n < len(text.text) && text.text[n] == ' ' {
				n++
			}
			text.text, text.start = text.text[n:], min(text.start+n, text.end)
		}
	}
	if s := n.deep(statusKeys, 1); s != nil {
		if _, l := leadingStatus([]byte(s.value.text)); l > 0 {
			d.status = s.value
		}
	}
	if c := n.deep(codeKeys, 2); c != nil && isReplyCode([]byte(c.value.text)) && len(c.value.text) == 3 && (c.value.text[0] >= '4') == (d.action != Delivered) {
		code = c.value
	}
	if s := n.list(enhancedKeys, 2); s != nil && len(s.kids) == 3 {
		// {"class": 5, "subject": 1, "detail": 1} and [5, 1, 1]
		status = s.kids[0].value
		status.text += "." + s.kids[1].value.text + "." + s.kids[2].value.text
		status.end = s.kids[2].value.end
		if _, l := leadingStatus([]byte(status.text)); l != len(status.text) || l == 0 {
			status.text = ""
		}
	}
	if w := compose(code, status, text); len(w.b) > 0 {
		d.setWords(w)
		d.local, d.quoted = false, true
	}
	if host := n.deep(hostKeys, 1); host != nil && d.codes.reply != 0 {
		d.remote = host.value
		d.remote.text = hostName(d.remote.text)
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

// reason returns the words of a reply in n and what it holds: the first of
// reasonKeys that is no mere keyword like "bounce", else the first.
func (n *node) reason() *node {
	var first *node
	for keys := reasonKeys; keys != ""; {
		var key string
		key, keys = cutWord(keys)
		f := n.deep(key, 2)
		if f == nil {
			// Halon: the lines of the reply
			if f = n.list(key, 2); f == nil || f.kind != '[' || len(f.kids) == 0 || f.kids[0].kind != '"' {
				continue
			}
			lines := f.kids[0].value
			for i := 1; i < len(f.kids) && len(lines.text) < maxWords; i++ {
				lines.text += "\n" + f.kids[i].value.text
				lines.end = f.kids[i].value.end
			}
			f.value = lines
		}
		if bytes.IndexByte([]byte(f.value.text), ' ') >= 0 {
			return f
		}
		if first == nil {
			first = f
		}
	}
	return first
}

// list is deep for lists and objects.
func (n *node) list(keys string, depth int) *node {
	for i := range n.kids {
		k := &n.kids[i]
		if k.kind != '{' && k.kind != '[' {
			continue
		}
		if hasWordFold(keys, k.key) {
			return k
		}
		if depth > 0 {
			if f := k.list(keys, depth-1); f != nil {
				return f
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

func has(list []string, value string) bool {
	for _, one := range list {
		if equalFold([]byte(one), value) {
			return true
		}
	}
	return false
}
