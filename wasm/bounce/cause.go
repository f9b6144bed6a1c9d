package bounce

import (
	"bytes"
	"strings"

	"retour/wasm/ascii"
	"retour/wasm/catalog"
	"retour/wasm/mime"
	"retour/wasm/rules"
	"retour/wasm/smtp"
)

// settle gives every delivery an action where no field said one, and the
// report its kind. A 4xx reply is a delay and a 5xx a failure, unless the text
// says how it ended ("giving up", "this is a warning message only").
func (r *report) settle(isReport bool) {
	s := r.signs.count
	for _, d := range r.deliveries {
		if d.action != "" {
			continue
		}
		switch {
		case s[saysTrying] > 0:
			d.action = Delayed
		case s[saysFailed] > 0:
			d.action = Failed
		case s[saysDone] > 0 && d.class() < 4:
			d.action = Delivered
		case s[saysDelayed] > 0 && d.class() != 5:
			d.action = Delayed
		case d.class() == 4:
			d.action = Delayed
		case d.class() == 2:
			d.action = Delivered
		default:
			d.action = Failed
		}
	}
	r.kind = kindOf(r.deliveries)
	if len(r.deliveries) > 0 {
		return
	}
	// A report that names no recipient is still a report.
	d := &delivery{action: Failed}
	switch {
	case s[saysTrying] > 0:
		d.action = Delayed
	case s[saysFailed] == 0 && s[saysDone] > 0:
		d.action = Delivered
	case s[saysFailed] == 0 && s[saysDelayed] > 0:
		d.action = Delayed
	}
	r.deliveries = []*delivery{d}
	r.kind = kindOf(r.deliveries)
}

func kindOf(all []*delivery) Kind {
	kind := Success
	for _, d := range all {
		switch d.action {
		case Failed:
			return Failure
		case Delayed:
			kind = Delay
		}
	}
	return kind
}

// class returns the first digit that decides: of the reply, else of the status.
func (d *delivery) class() int {
	if d.codes.reply != 0 {
		return d.codes.reply.Class()
	}
	if d.extraCode != 0 {
		return d.extraCode.Class()
	}
	if !d.codes.status.IsZero() {
		return int(d.codes.status.Class)
	}
	if s, ok := smtp.ParseStatus(d.status.text); ok {
		return int(s.Class)
	}
	return 0
}

// deciding returns the enhanced status that says most: the one in the reply,
// unless it is X.0.0 and the Status field has a better one. A DSN's
// "Status: 5.0.0" often hides a better code in its text, seldom the reverse.
func (d *delivery) deciding() (smtp.Status, bool) {
	field, hasField := smtp.ParseStatus(d.status.text)
	text := d.codes.status
	if text.IsZero() || hasField && text.Subject == 0 && text.Detail == 0 && field.Class == text.Class && (field.Subject != 0 || field.Detail != 0) {
		return field, false
	}
	return text, true
}

// wording is what the rules say of a delivery.
type wording struct {
	hit     rules.Hit
	found   bool
	own     rules.Hit // a hit that names the provider's own code
	hasOwn  bool
	expired bool // the text says too that the time was up
}

// read applies the rules to a folded text. That the time was up is the cause
// only where no other error is named.
func (w *wording) read(folded []byte, f rules.Facts) {
	var best uint32
	var expired rules.Hit
	hasExpired := false
	rules.All(folded, f, func(h rules.Hit) {
		rank := rules.Rank(h.Source, h.Rule)
		if h.Rule.Own != "" && (!w.hasOwn || rank > rules.Rank(w.own.Source, w.own.Rule)) {
			w.own, w.hasOwn = h, true
		}
		if h.Rule.Cause == catalog.QueueExpired {
			if !hasExpired || rank > rules.Rank(expired.Source, expired.Rule) {
				expired, hasExpired = h, true
			}
			return
		}
		if !w.found || rank > best || rank == best && h.Rule.ID < w.hit.Rule.ID {
			w.hit, w.found, best = h, true, rank
		}
	})
	w.expired = hasExpired
	if hasExpired && (!w.found || w.hit.Rule.Guess) {
		w.hit, w.found = expired, true
	}
}

// explainer turns deliveries into answers; its buffers serve all of one input.
type explainer struct {
	lang    string
	folded  []byte
	offsets []int32

	host, hostProvider string // of providerOf
}

// answer returns the Recipient for a delivery of the report.
func (x *explainer) answer(r *report, d *delivery) Recipient {
	status, inText := d.deciding()
	reply := d.codes.reply
	if reply == 0 {
		reply = d.extraCode
	}
	a := Recipient{
		Address: clip(d.address.text), Original: clip(d.original.text), Action: d.action, Reply: int(reply), Status: status.String(),
		Text: toValid(d.reply.b), Remote: clip(d.remote.text), Command: commandName(d.command.text), RetryUntil: dateTime(d.retryUntil.text),
	}
	if sameAddress(a.Original, a.Address) {
		a.Original, d.original = "", value{}
	}
	x.folded, x.offsets = rules.Fold(x.folded[:0], d.reply.b, x.offsets[:0])
	provider := x.provider(d)
	facts := rules.Facts{Reply: reply, Status: status, Provider: provider}
	var w wording
	w.read(x.folded, facts)
	if !w.found && d.own.Rule != nil {
		w.hit, w.found, w.own, w.hasOwn = d.own, true, d.own, true
	}
	fromReply := w.found
	a.RetryAfter, _ = rules.RetryAfter(x.folded)
	if !fromReply || mayNameList(w.hit.Rule.Cause) {
		if list := rules.ListIn(x.folded); list != nil {
			a.List = list.ID
		}
	}
	if fromReply {
		a.Spans = append(a.Spans, d.reply.spanFolded(x.offsets, w.hit.Start, w.hit.End, "phrase"))
		if w.hit.AndEnd > 0 {
			a.Spans = append(a.Spans, d.reply.spanFolded(x.offsets, w.hit.AndStart, w.hit.AndEnd, "phrase"))
		}
	}
	// A wording may be known with a code that this server left out.
	if w.hasOwn {
		own := w.own.Rule.Own
		if i := indexFold(x.folded, ascii.Lower(own)); i >= 0 {
			a.OwnCode = own
			a.Spans = append(a.Spans, d.reply.spanFolded(x.offsets, i, i+len(own), "own-code"))
		}
	}
	if (!w.found || w.hit.Rule.Guess) && len(r.deliveries) == 1 {
		x.readHuman(r, d, facts, &w, &a)
	}

	// A success needs no cause.
	delayed := d.action == Delayed
	at := stageOf(a.Command)
	cause := catalog.Unknown
	caseID := ""
	switch {
	case d.action != Failed && d.action != Delayed:
	case w.found:
		cause, caseID = w.hit.Rule.Cause, w.hit.Rule.Case
		if at == fromSender && w.hit.Source.ID == "general" {
			cause = ofSender(cause)
		}
		a.Rule = w.hit.Rule.ID
		a.Confidence = Exact
		if w.hit.Rule.Guess {
			a.Confidence = Guess
			// A vague wording says less than a telling code, an everyday word
			// less than the step at which the server refused.
			c, ok := causeOfCodes(reply, status, at)
			outweighed := isPrecise(status) || status.Subject == 7 && catalog.Causes[cause].Class == "system"
			if ok && (outweighed && !listsCause(reply, status, cause) || w.hit.Rule.Weak && at != anyStage) {
				cause, caseID, a.Rule, a.Confidence = c, "", "", CodeOnly
			}
		}
		if provider == "" && w.hit.Source.ID != "general" {
			provider = w.hit.Source.ID
		}
	default:
		c, ok := causeOfCodes(reply, status, at)
		cause = c
		a.Confidence = CodeOnly
		if !ok {
			a.Confidence = Guess
		}
	}
	if a.Confidence == "" {
		a.Confidence = CodeOnly
		if reply == 0 && status.IsZero() {
			a.Confidence = Guess
		}
	}
	a.Provider = provider
	a.Cause = cause.String()
	a.Party = cause.Party(delayed).String()
	switch class := d.class(); {
	case class > 0:
		a.Temporary = class == 4
	default:
		a.Temporary = delayed || catalog.Causes[cause].Waits || catalog.Causes[cause].Party == catalog.Nobody
	}
	if d.action == Delivered || d.action == Relayed || d.action == Expanded {
		a.Party, a.Temporary = catalog.Nobody.String(), false
	}
	// A temporary error that ended in a failure: the server has given up.
	expired := w.expired || status.Subject == 4 && status.Detail == 7 || a.Temporary && d.action == Failed
	a.Speaker = x.speaker(r, d, status, cause)
	x.link(&a, reply, status, cause, caseID, expired && cause != catalog.Unknown)
	x.spans(&a, d, inText)
	return a
}

// mayNameList reports whether replies with that cause may name a blocklist.
func mayNameList(c catalog.Cause) bool {
	switch c {
	case catalog.IPBlocklisted, catalog.DomainBlocklisted, catalog.LinkBlocklisted, catalog.DynamicIP, catalog.BlocklistQueryRefused,
		catalog.PoorReputation, catalog.PolicyRefused, catalog.SpamContent, catalog.ReverseDNSMissing, catalog.RelayDenied:
		return true
	}
	return false
}

// readHuman applies the rules to the text for people where the reply itself
// does not tell and nobody else's reply can stand there. Beside a reply with a
// code only the wording of a known program counts.
func (x *explainer) readHuman(r *report, d *delivery, f rules.Facts, w *wording, a *Recipient) {
	for i := range r.human {
		t := &r.human[i]
		limit := min(len(t.Bytes), 8000)
		folded, offsets := rules.Fold(x.folded[:0], t.Bytes[:limit], x.offsets[:0])
		x.folded, x.offsets = folded, offsets
		var h wording
		h.read(folded, f)
		if !h.found || w.found && h.hit.Rule.Guess || !d.codes.none() && (h.hit.Rule.Guess || h.hit.Source.ID == "general" && !says(d, "service unavailable")) ||
			isReplyLine(t.Bytes, int(offsets[h.hit.Start])) && !d.codes.none() {
			continue
		}
		w.hit, w.found, w.expired = h.hit, true, h.expired
		a.Spans = a.Spans[:0]
		from, to := t.Raw(int(offsets[h.hit.Start]), int(offsets[h.hit.End]))
		a.Spans = append(a.Spans, Span{Start: from, End: to, Is: "phrase"})
		if a.Text == "" {
			a.Text = sentence(t, int(offsets[h.hit.Start]), int(offsets[h.hit.End]))
		}
		return
	}
}

// sentence returns the sentence in which t.Bytes[from:to] stands, in one line.
func sentence(t *mime.Text, from, to int) string {
	s := t.Bytes
	for limit := max(0, from-300); from > limit && !endsSentence(s, from-1); {
		from--
	}
	for limit := min(len(s), to+300); to < limit && !endsSentence(s, to); {
		to++
	}
	if to < len(s) && s[to] == '.' {
		to++
	}
	return toValid(joinWords(t, from, to).b)
}

// endsSentence reports whether a sentence ends at s[i]: at a full stop before
// white space, or at an empty line.
func endsSentence(s []byte, i int) bool {
	if s[i] == '\n' {
		before, behind := ascii.TrimEnd(s[:i], " \t"), ascii.TrimStart(s[i+1:], " \t")
		return len(before) == 0 || len(behind) == 0 || behind[0] == '\n' || before[len(before)-1] == '\n' || before[len(before)-1] == ':'
	}
	return (s[i] == '.' || s[i] == '!' || s[i] == '?') && (i+1 >= len(s) || isSpace(s[i+1]))
}

// says reports whether the reporting server's own line has those words: its
// program for local delivery has then said above it what was wrong.
func says(d *delivery, phrase string) bool {
	return !d.quoted && indexFold(d.reply.b, phrase) >= 0
}

// isReplyLine reports whether an offset stands in a transcript's reply, "<<< 421 …":
// that is another one than the reply which counts.
func isReplyLine(s []byte, at int) bool {
	line := s[bytes.LastIndexByte(s[:at], '\n')+1:]
	return bytes.HasPrefix(ascii.TrimStart(line, " >"), []byte("<<<"))
}

// provider returns the catalogue ID of who answered: by the remote host, else
// by the recipient's domain. A host of nobody we know does not rule the domain
// out: the mailbox may be somewhere else than its domain says.
func (x *explainer) provider(d *delivery) string {
	if id := x.providerOf(d.remote.text); id != "" {
		return id
	}
	return x.providerOf(domainOf(d.address.text))
}

// providerOf is catalog.ProviderOfHost, which looks through a long list, with a
// memory of one host: the same one stands in many lines of a log.
func (x *explainer) providerOf(host string) string {
	if host == "" {
		return ""
	}
	if host != x.host {
		x.host, x.hostProvider = host, ""
		if p := catalog.ProviderOfHost(ascii.Lower(host)); p != nil {
			x.hostProvider = p.ID
		}
	}
	return x.hostProvider
}

func isIP(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) && s[i] != '.' && s[i] != ':' {
			return false
		}
	}
	return true
}

// gateways are providers that stand in front of other people's mailboxes.
const gateways = " mimecast proofpoint barracuda cisco sophos hornetsecurity symantec trend-micro vade watchguard trellix cloudflare improvmx "

// speaker returns whose words the reply is.
func (x *explainer) speaker(r *report, d *delivery, s smtp.Status, cause catalog.Cause) Speaker {
	if row := catalog.DetailOf(s); row != nil && row.Outgoing {
		return SenderServer
	}
	if d.codes.reply == 0 && !d.quoted || d.local {
		switch cause {
		case catalog.ConnectionFailed, catalog.DNSFailure, catalog.NoSuchDomain, catalog.RoutingLoop, catalog.QueueExpired, catalog.Suppressed, catalog.ReceiverTLSFaulty, catalog.DomainTakesNoMail:
			return SenderServer
		}
		if d.local {
			return SenderServer
		}
	}
	if d.codes.reply == 0 && d.remote.text == "" {
		switch cause {
		case catalog.ConnectionFailed, catalog.DNSFailure, catalog.NoSuchDomain, catalog.QueueExpired, catalog.Suppressed:
			return SenderServer
		}
	}
	switch cause {
	case catalog.Suppressed, catalog.SendingLimitReached, catalog.LoginFailed, catalog.LoginMethodRefused, catalog.LoginRequired, catalog.SendingAccountBlocked:
		return SenderServer
	}
	if id := x.providerOf(d.remote.text); id != "" && strings.Contains(gateways, " "+id+" ") {
		return Gateway
	}
	if d.passedOn {
		return Forwarder
	}
	if d.original.text != "" && !ascii.EqualFold(domainOf(d.original.text), domainOf(d.address.text)) && domainOf(d.original.text) != "" {
		return Forwarder
	}
	return Receiver
}

// link fills Page and More. The fragment names a heading that the page has:
// the case of the rule, or a cause that the row lists.
func (x *explainer) link(a *Recipient, reply smtp.ReplyCode, s smtp.Status, cause catalog.Cause, caseID string, expired bool) {
	root := "/" + x.lang + "/"
	path := catalog.PagePath(reply, s)
	switch {
	case catalog.IsNotSMTP(reply) && s.IsZero():
		a.Page = root + "guides/not-smtp-numbers/#" + reply.String()
	case path != "":
		a.Page = root + path + "/"
		if caseID == "" && listsCause(reply, s, cause) {
			caseID = cause.String()
		}
		if caseID != "" && cause != catalog.Unknown {
			a.Page += "#" + caseID
		}
	case cause != catalog.Unknown:
		a.Page = root + "causes/" + cause.String() + "/"
	default:
		a.Page = root + "guides/how-to-read-a-bounce/"
	}
	add := func(page string) {
		for _, have := range a.More {
			if have == page {
				return
			}
		}
		if page != a.Page {
			a.More = append(a.More, page)
		}
	}
	if cause != catalog.Unknown {
		add(root + "causes/" + cause.String() + "/")
	}
	if expired && cause != catalog.QueueExpired {
		add(root + "causes/" + catalog.QueueExpired.String() + "/")
	}
	if p := catalog.ProviderByID(a.Provider); p != nil && p.Page {
		add(root + "providers/" + p.ID + "/")
	}
}

// listsCause reports whether the row of the codes lists the cause: its page
// then has a heading for it.
func listsCause(reply smtp.ReplyCode, s smtp.Status, cause catalog.Cause) bool {
	var causes []catalog.Cause
	if p := catalog.PairOf(reply, s); p != nil && len(p.Causes) > 0 {
		causes = p.Causes
	} else if d := catalog.DetailOf(s); d != nil {
		causes = d.Causes
	} else if row := catalog.ReplyOf(reply); row != nil {
		causes = row.Causes
	}
	for _, c := range causes {
		if c == cause {
			return true
		}
	}
	return false
}

// spans adds where each field stands, in the order of the text.
func (x *explainer) spans(a *Recipient, d *delivery, statusInText bool) {
	a.Spans = append(a.Spans, d.address.span("address"), d.original.span("original"), d.remote.span("remote"), d.command.span("command"), d.retryUntil.span("retry-until"), d.extra.span("reply"))
	if n := len(d.reply.b); n > 0 {
		a.Spans = append(a.Spans, d.reply.span(0, n, "text"))
		if d.codes.reply != 0 {
			a.Spans = append(a.Spans, d.reply.span(d.codes.replyAt, d.codes.replyAt+3, "reply"))
		}
	}
	if statusInText && d.codes.statusEnd > 0 {
		a.Spans = append(a.Spans, d.reply.span(d.codes.statusAt, d.codes.statusEnd, "status"))
	} else if a.Status != "" {
		a.Spans = append(a.Spans, d.status.span("status"))
	}
	kept := a.Spans[:0]
	for _, s := range a.Spans {
		if s.End > s.Start {
			kept = append(kept, s)
		}
	}
	// Few spans: insertion keeps the order of equals.
	for i := 1; i < len(kept); i++ {
		for j := i; j > 0 && (kept[j].Start < kept[j-1].Start || kept[j].Start == kept[j-1].Start && kept[j].End > kept[j-1].End); j-- {
			kept[j], kept[j-1] = kept[j-1], kept[j]
		}
	}
	a.Spans = kept
}

// spanFolded returns the input's bytes behind folded[start:end].
func (w *words) spanFolded(offsets []int32, start, end int, is string) Span {
	if end <= start || end >= len(offsets) {
		return Span{}
	}
	return w.span(int(offsets[start]), int(offsets[end]), is)
}

// clip bounds what is shown of a field, in bytes.
func clip(s string) string {
	if len(s) > 1000 {
		s = s[:1000]
	}
	return s
}
