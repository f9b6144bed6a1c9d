package main

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"retour/wasm/bounce"
	"retour/wasm/catalog"
	"retour/wasm/rules"
	"retour/wasm/smtp"
)

// printer writes answers for people.
type printer struct {
	*terminal
	*words
	told map[string]bool // cause and party, where their first steps have been written already
}

// answer is a recipient and those others for whom the same was said.
type answer struct {
	bounce.Recipient
	also  []string // their addresses
	count int
}

var withDigits = regexp.MustCompile(`\S*\d\S*`)

// group returns one answer for all recipients whose cause, codes and words are
// the same, the failed before the delayed, the delivered last. Queue names,
// times and addresses differ between words that are the same.
func group(recipients []bounce.Recipient) []*answer {
	known := map[string]*answer{}
	named := map[string]bool{} // by answer and address
	var list []*answer
	for _, r := range recipients {
		text := r.Text
		for _, address := range []string{r.Address, r.Original} {
			if address != "" {
				text = strings.ReplaceAll(text, address, "")
			}
		}
		key := strings.Join([]string{string(r.Action), r.Cause, reply(&r), r.Status, r.Page, r.Rule, withDigits.ReplaceAllString(text, "#")}, "\x00")
		a := known[key]
		if a == nil {
			a = &answer{Recipient: r, count: 1}
			known[key], list = a, append(list, a)
			named[key+"\x00"+r.Address] = true
			continue
		}
		a.count++
		if r.Address != "" && !named[key+"\x00"+r.Address] {
			a.also = append(a.also, r.Address)
		}
		named[key+"\x00"+r.Address] = true
	}
	order := []bounce.Action{bounce.Failed, bounce.Delayed}
	slices.SortStableFunc(list, func(a, b *answer) int {
		return (slices.Index(order, a.Action)+3)%3 - (slices.Index(order, b.Action)+3)%3
	})
	return list
}

// result writes the answer to one message. text is where it was read.
func (p *printer) result(r *bounce.Result, text *passages) {
	if len(r.Recipients) == 0 {
		p.plain(r, text)
		p.notes(r)
		return
	}
	for i, a := range group(r.Recipients) {
		if i > 0 {
			p.line("")
		}
		p.answer(r, a, text)
	}
	p.notes(r)
}

// heading names the input that the answer below belongs to.
func (p *printer) heading(file string, message int, several bool) {
	if file == "-" {
		file = p.say("cli_standard_input")
	}
	s := foreign(file, 200)
	if several {
		s += ", " + p.say("cli_message", "Number", message)
	}
	p.line(p.style("── "+s+" "+strings.Repeat("─", max(3, p.width-4-visible(s))), dim))
}

// plain says what a message is that tells of no delivery.
func (p *printer) plain(r *bounce.Result, text *passages) {
	id := string(r.Kind)
	for _, n := range r.Notes {
		if p.has(messageID("tool_title_", string(n))) {
			id = string(n)
		}
	}
	if slices.Contains(r.Notes, bounce.Binary) && text.outlook {
		id = "outlook"
	}
	if r.Subject != "" {
		p.text("", "", foreign(r.Subject, 300))
	}
	p.line(p.style(p.say(messageID("tool_title_", id)), bold))
	p.text("", "", p.say(messageID("cli_text_", id)))
}

// notes tells what else there is to say about an answer.
func (p *printer) notes(r *bounce.Result) {
	for _, n := range r.Notes {
		if id := messageID("tool_note_", string(n)); p.has(id) {
			p.line("")
			p.text(p.style("! ", yellow), "  ", p.say(id))
		}
	}
}

// answer writes one answer: headline, facts, first steps, evidence, pages.
func (p *printer) answer(r *bounce.Result, a *answer, text *passages) {
	made := a.Action != bounce.Failed && a.Action != bounce.Delayed
	sign, tone := "✕ ", red
	switch {
	case made:
		sign, tone = "✓ ", green
	case a.Action == bounce.Delayed:
		sign, tone = "! ", yellow
	}
	title, summary := p.headline(a, made)
	p.text(p.style(sign, tone), "  ", p.style(title, tone))
	if summary != "" {
		p.text("  ", "  ", p.prose(summary))
	}
	p.line("")
	p.text("", "", strings.Join(p.about(r, a), " · "))
	p.line("")
	p.facts(p.factsOf(a, made))
	if !made {
		p.firstSteps(a)
	}
	p.evidence(a, text)
	if a.Page != "" {
		p.line("")
		p.line(p.style(p.say("tool_page"), bold))
		for _, page := range append([]string{a.Page}, a.More...) {
			p.line("  " + p.style(page, underline))
		}
	}
}

// headline takes the words of the cause; where it is unknown, the title is
// that of the page.
func (p *printer) headline(a *answer, made bool) (title, summary string) {
	if made {
		return p.say("tool_title_" + string(a.Action)), ""
	}
	title, summary = p.cause(a.Cause)
	if a.Cause == catalog.Unknown.String() {
		status, _ := smtp.ParseStatus(a.Status)
		if t, _ := p.code(smtp.ReplyCode(a.Reply), status); t != "" {
			title = t
		}
	}
	return title, summary
}

// mostAddresses is how many addresses of one answer are named.
const mostAddresses = 5

// about says to whom the message went and who reported it.
func (p *printer) about(r *bounce.Result, a *answer) []string {
	to := p.say("tool_to_unknown")
	more := a.count - 1
	if a.Address != "" {
		names := append([]string{a.Address}, a.also...)
		more = max(0, len(names)-mostAddresses)
		names = names[:len(names)-more]
		for i, name := range names {
			names[i] = foreign(name, 320)
		}
		to = p.say("tool_to", "Address", strings.Join(names, ", "))
	}
	if more > 0 {
		to += " " + p.say("tool_more_addresses", "Count", more)
	}
	if a.Original != "" {
		to += " (" + p.say("tool_original", "Address", foreign(a.Original, 320)) + ")"
	}
	list := []string{to}
	if by := known(provider(r.Reporter.Software), foreign(r.Reporter.Host, 255)); by != "" {
		list = append(list, p.say("tool_by", "Reporter", by))
	}
	if r.Subject != "" {
		list = append(list, foreign(r.Subject, 300))
	}
	return list
}

// factsOf returns what is known of an answer, with the names of the facts.
func (p *printer) factsOf(a *answer, made bool) []fact {
	var list []fact
	add := func(name, value string) { list = append(list, fact{p.say(name), value}) }

	add("tool_fate", p.fate(a, made))
	if !made {
		add("tool_act", p.style(p.say(messageID("tool_act_", a.Party)), bold))
	}
	if code := strings.TrimSpace(reply(&a.Recipient) + " " + a.Status); code != "" {
		add("tool_reply", p.style(code, cyan))
	} else {
		add("tool_reply", p.say("tool_no_code"))
	}
	if a.Text != "" {
		add("tool_words", foreign(a.Text, 600))
	}
	if a.Speaker != "" {
		speaker := p.say(messageID("tool_speaker_", string(a.Speaker)))
		if by := known(provider(a.Provider), foreign(a.Remote, 255)); by != "" {
			speaker += " (" + by + ")"
		}
		add("tool_speaker", speaker)
	}
	if a.RetryAfter > 0 {
		add("tool_retry", p.say("tool_retry_after", "Time", p.duration(a.RetryAfter)))
	}
	if a.OwnCode != "" {
		add("tool_own_code", foreign(a.OwnCode, 100))
	}
	if a.List != "" {
		add("tool_list", listName(a.List))
	}
	if !made {
		add("tool_confidence", p.say(messageID("tool_confidence_", string(a.Confidence))))
		add("cli_decided", p.decided(a))
	}
	return list
}

// fate says whether the message is lost.
func (p *printer) fate(a *answer, made bool) string {
	id := "tool_fate_" + string(a.Action)
	switch {
	case made:
	case a.Action == bounce.Delayed && !a.Temporary:
		id += "_permanent"
	case a.Action == bounce.Failed && a.Temporary:
		id += "_temporary"
	}
	s := p.say(id)
	if until, err := time.Parse(time.RFC3339, a.RetryUntil); err == nil && a.Action == bounce.Delayed {
		s += " " + p.say("tool_until", "Time", p.say("cli_time", "Year", until.Format("2006"), "Month", until.Format("01"),
			"Day", until.Format("02"), "Time", until.Format("15:04"), "Zone", until.Format("-07:00")))
	}
	return s
}

// decided names the rule or the code that decided.
func (p *printer) decided(a *answer) string {
	code := strings.TrimSpace(reply(&a.Recipient) + " " + a.Status)
	switch {
	case a.Rule != "":
		return p.say("cli_decided_rule", "Rule", a.Rule, "Words", phrase(a.Rule))
	case code != "":
		return p.say("cli_decided_code", "Code", code)
	}
	return p.say("cli_decided_nothing")
}

// duration returns a time to wait in words.
func (p *printer) duration(seconds int) string {
	switch {
	case seconds < 120:
		return p.say("cli_seconds", "Count", seconds)
	case seconds < 7200:
		return p.say("cli_minutes", "Count", (seconds+30)/60)
	}
	return p.say("cli_hours", "Count", (seconds+1800)/3600)
}

// firstSteps writes what each party does, the one that must act first.
func (p *printer) firstSteps(a *answer) {
	p.line("")
	p.line(p.style(p.say("tool_steps"), bold))
	parties := []catalog.Party{catalog.Sender, catalog.SenderAdmin, catalog.Recipient, catalog.RecipientAdmin}
	if i := slices.IndexFunc(parties, func(one catalog.Party) bool { return one.String() == a.Party }); i >= 0 {
		first := parties[i]
		parties = append([]catalog.Party{first}, slices.Delete(parties, i, i+1)...)
	} else {
		p.text("  ", "  ", p.say("tool_wait"))
	}
	if p.told[a.Cause+"/"+a.Party] {
		p.text("  ", "  ", p.say("cli_steps_above"))
		return
	}
	p.told[a.Cause+"/"+a.Party] = true
	for _, one := range parties {
		steps := p.steps(a.Cause, one)
		if len(steps) == 0 {
			continue
		}
		p.text(" ", " ", p.style(p.say(messageID("tool_for_", one.String())), dim))
		p.numbers(steps)
	}
}

// evidence writes the passage that the answer rests on and explains its marks.
func (p *printer) evidence(a *answer, text *passages) {
	if len(a.Spans) == 0 {
		return
	}
	p.line("")
	p.line(p.style(p.say("tool_evidence"), bold))
	for _, it := range text.show(p.terminal, &a.Recipient) {
		s := p.say(messageID("tool_is_", it.is)) + ": " + p.style(it.words, cyan)
		if title := p.codeTitle(it.words); title != "" && (it.is == "reply" || it.is == "status") {
			s += " · " + title
		}
		if it.decoded {
			s += " (" + p.say("tool_decoded") + ")"
		}
		p.text("  "+p.style(superscript(it.n), bold)+" ", "    ", s)
	}
}

// codeTitle returns the title of a code that has a page of its own, "" for others.
func (p *printer) codeTitle(code string) string {
	reply, _ := smtp.ParseReplyCode(code)
	status, _ := smtp.ParseStatus(code)
	if catalog.PagePath(reply, status) != code {
		return ""
	}
	title, _ := p.code(reply, status)
	return title
}

// reply returns the reply code in digits, "" where there is none.
func reply(r *bounce.Recipient) string { return smtp.ReplyCode(r.Reply).String() }

// provider returns the proper name of a provider or server program.
func provider(id string) string {
	if p := catalog.ProviderByID(id); p != nil {
		return p.Name
	}
	return id
}

// listName returns the proper name of a blocklist.
func listName(id string) string {
	for i := range rules.Lists {
		if rules.Lists[i].ID == id {
			return rules.Lists[i].Name
		}
	}
	return id
}

// phrase returns the wording of a rule.
func phrase(id string) string {
	for _, s := range rules.Sources() {
		for i := range s.Rules {
			if r := &s.Rules[i]; r.ID == id {
				if r.And != "" {
					return r.Phrase + " … " + r.And
				}
				return r.Phrase
			}
		}
	}
	return ""
}

// known joins what is known of several things.
func known(values ...string) string {
	values = slices.DeleteFunc(values, func(s string) bool { return s == "" })
	return strings.Join(values, ", ")
}
