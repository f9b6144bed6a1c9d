package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// code is a code as somebody asks for it, in either or both of its forms.
type code struct {
	text   string // in the usual form, "451 4.3.0"
	reply  smtp.ReplyCode
	status smtp.Status // zero too for what only looks like one
}

var codeForm = regexp.MustCompile(`^([0-9]{3})?(?:[ -]+|$|^)([0-9]\.[0-9]{1,3}\.[0-9]{1,3})?$`)

// parseCode reads "451", "4.3.0", "451 4.3.0" or "451-4.3.0", and returns false
// for what does not look like a code.
func parseCode(text string) (code, bool) {
	m := codeForm.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil || m[0] == "" {
		return code{}, false
	}
	c := code{text: strings.TrimSpace(m[1] + " " + m[2])}
	number, _ := strconv.Atoi(m[1]) // three digits or none
	c.reply = smtp.ReplyCode(number)
	c.status, _ = smtp.ParseStatus(m[2])
	return c, true
}

// nearest returns the code whose page says most about c, false when there is
// none: the pair, the status or the vendor's range that holds it, the reply,
// else the general status of its subject (RFC 3463, section 3: X.Y.0 stands for
// what has no detail of its own).
func (c code) nearest() (code, bool) {
	name := catalog.PagePath(c.reply, c.status)
	if name == "" && !c.status.IsZero() {
		name = catalog.PagePath(0, smtp.Status{Class: c.status.Class, Subject: c.status.Subject})
	}
	return parseCode(name)
}

// code writes the page of a code.
func (c *call) code() int {
	p, err := c.forPeople()
	if err != nil {
		fmt.Fprintf(c.stderr, "retour: %s\n", err)
		return 2
	}
	asked := c.asked
	if asked.status.IsZero() && asked.text == asked.reply.String() && catalog.IsNotSMTP(asked.reply) {
		p.notSMTP(asked)
		return 0
	}
	found, ok := asked.nearest()
	if !ok {
		for _, line := range wrap(p.say("cli_unknown_code", "Code", asked.text), c.out.width) {
			fmt.Fprintln(c.stderr, line)
		}
		return 1
	}
	if found.text != asked.text {
		p.text("", "", p.say("cli_nearest", "Code", asked.text))
		p.line("")
	}
	p.codePage(found)
	return 0
}

// notSMTP writes what the guide says about a number that is no SMTP code.
func (p *printer) notSMTP(c code) {
	const guide = "guides/not-smtp-numbers"
	address := "/" + p.lang + "/" + guide + "/"
	if doc := p.page(guide); doc != nil {
		p.title(doc.Title, "═")
		if section := doc.under(c.text); section != nil {
			(&renderer{terminal: p.terminal, lang: p.lang, source: doc.body}).blocks(section)
			address += "#" + c.text
		} else {
			p.text("", "", doc.Summary)
		}
	}
	p.line("")
	p.facts([]fact{{p.say("cli_page"), p.style(address, underline)}})
}

// codePage writes the page of a code: its text where it is written, else what
// names and catalogue know.
func (p *printer) codePage(c code) {
	title, summary := p.code(c.reply, c.status)
	p.title(strings.TrimSuffix(c.text+" · "+title, " · "), "═")
	p.text("", "", p.prose(summary))
	p.line("")
	name := pageName(c.reply, c.status)
	causes := causesOf(c)
	p.facts(append(p.verdict(c.class(), causes), fact{p.say("cli_page"), p.style("/"+p.lang+"/"+name+"/", underline)}))
	doc := p.page("codes/" + name)
	if doc == nil && c.reply != 0 && !c.status.IsZero() {
		if from := catalog.TextPath(c.reply, c.status); from != "" {
			if doc = p.page("codes/" + from); doc != nil {
				p.text("", "", p.say("borrowed")+" "+from+".")
			}
		}
	}
	if doc != nil {
		p.line("")
		(&renderer{terminal: p.terminal, lang: p.lang, source: doc.body}).blocks(children(doc.root))
	} else {
		p.brief(c, causes)
	}
	p.related(c)
}

// class returns the first digit that decides: that of the reply, by which
// servers retry or give up, else that of the status.
func (c code) class() int {
	if c.reply != 0 {
		return c.reply.Class()
	}
	return int(c.status.Class)
}

// causesOf returns the usual causes of a code, the most likely first.
func causesOf(c code) []catalog.Cause {
	if pair := catalog.PairOf(c.reply, c.status); pair != nil && len(pair.Causes) > 0 {
		return pair.Causes
	}
	if d := catalog.DetailOf(c.status); d != nil && len(d.Causes) > 0 {
		return d.Causes
	}
	if row := catalog.ReplyOf(c.reply); row != nil {
		return row.Causes
	}
	return nil
}

// verdict returns what the class and the usual causes decide.
func (p *printer) verdict(class int, causes []catalog.Cause) []fact {
	facts := func(word, party, you, long string) []fact {
		return []fact{
			{p.say("verdict_label"), p.style(p.say("verdict_"+word), map[string]string{"done": green, "temporary": yellow, "permanent": red}[word])},
			{p.say("verdict_party"), upperFirst(party)},
			{p.say("verdict_you"), p.say("you_" + you)},
			{p.say("verdict_long"), p.say("long_" + long)},
		}
	}
	first := catalog.Unknown
	if len(causes) > 0 {
		first = causes[0]
	}
	party := first.Party(class == 4)
	switch {
	case class < 4:
		return facts("done", p.party(catalog.Nobody), "done", "done")
	case class == 5:
		return facts("permanent", p.parties(causes, first), messageID("", party.String()), "never")
	case catalog.Causes[first].Waits:
		return facts("temporary", p.say("party_nobody_then", "Party", p.party(catalog.Causes[first].Party)), "wait", "wait")
	case party == catalog.Nobody:
		return facts("temporary", p.parties(causes, first), "wait", "wait")
	}
	return facts("temporary", p.parties(causes, first), "wait_then_act", "until_repaired")
}

func (p *printer) party(one catalog.Party) string { return p.say(messageID("party_", one.String())) }

// parties says who must act for good: one party, two, or that of the first
// cause as the most frequent of several.
func (p *printer) parties(causes []catalog.Cause, first catalog.Cause) string {
	seen := []catalog.Party{catalog.Causes[first].Party}
	for _, cause := range causes[:min(4, len(causes))] {
		if one := catalog.Causes[cause].Party; !slices.Contains(seen, one) {
			seen = append(seen, one)
		}
	}
	switch {
	case len(seen) == 1:
		return p.party(seen[0])
	case len(seen) == 2 && !slices.Contains(seen, catalog.Nobody):
		return p.say("party_either", "First", p.party(seen[0]), "Second", p.party(seen[1]))
	}
	return p.say("party_mostly", "Party", p.party(seen[0]))
}

// upperFirst returns s with a capital: parties are written as within a sentence.
func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// brief writes what stands on the page of a code that has no text yet: its
// parts and its usual causes.
func (p *printer) brief(c code, causes []catalog.Cause) {
	p.line("")
	p.text("", "", p.say("state_brief"))
	p.line("")
	p.title(p.say("parts_title"), "─")
	p.facts(p.parts(c))
	if len(causes) == 0 {
		return
	}
	p.line("")
	p.title(p.say("section_cases"), "─")
	for i, cause := range causes {
		if i > 0 {
			p.line("")
		}
		title, summary := p.cause(cause.String())
		p.text("▪ ", "  ", p.style(title, bold))
		p.text("  ", "  ", p.prose(summary))
		if steps := p.steps(cause.String(), catalog.Causes[cause].Party); len(steps) > 0 {
			p.text("  ", "  ", p.say("case_first_step")+" "+p.prose(steps[0]))
		}
		p.line("  " + p.style("/"+p.lang+"/causes/"+cause.String()+"/", underline))
	}
}

// parts takes a code apart.
func (p *printer) parts(c code) []fact {
	var list []fact
	add := func(part, meaning string) {
		if meaning != "" {
			list = append(list, fact{part, meaning})
		}
	}
	if c.reply != 0 {
		digits := c.reply.String()
		add(digits[:1]+"··", p.names.Class[digits[:1]].Part)
		add("·"+digits[1:], p.names.Reply[digits].Part)
	}
	if d := catalog.DetailOf(c.status); d != nil {
		digits := strings.Split(c.status.String(), ".")
		if c.reply == 0 || c.reply.Class() != int(c.status.Class) {
			add(digits[0]+".·.·", p.names.Class[digits[0]].Part)
		}
		add("·."+digits[1]+".·", p.names.Subject[digits[1]].Part)
		add("·.·."+digits[2], p.names.Detail[detailKey(d)].Part)
	}
	return list
}

// related names the codes that are easily confused with this one.
func (p *printer) related(c code) {
	list, class := "", c.class()
	if !c.status.IsZero() {
		class = int(c.status.Class)
	}
	if pair := catalog.PairOf(c.reply, c.status); pair != nil {
		list = pair.Related
	} else if d := catalog.DetailOf(c.status); d != nil {
		list = d.Related
	} else if row := catalog.ReplyOf(c.reply); row != nil {
		list = row.Related
	}
	var facts []fact
	for _, name := range strings.Fields(list) {
		if rest, ok := strings.CutPrefix(name, "X."); ok {
			name = strconv.Itoa(class) + "." + rest
		}
		if other, ok := parseCode(name); ok && catalog.PagePath(other.reply, other.status) == name {
			title, _ := p.code(other.reply, other.status)
			facts = append(facts, fact{other.text, title})
		}
	}
	if len(facts) > 0 {
		p.line("")
		p.title(p.say("related_title"), "─")
		p.facts(facts)
	}
}
