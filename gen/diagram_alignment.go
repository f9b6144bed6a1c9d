package main

import "html/template"

// drawAlignment draws which name SPF and DKIM vouch for and which of them must
// agree with the name that readers see (RFC 7489, section 3.1). The example is
// that of the guide: a service with a return path of its own that signs for the
// sender's domain.
func (s *Site) drawAlignment(l *Lang) template.HTML {
	var d drawing
	box := func(x, y, width, height float64, class string) {
		d.put(`<g class="%s"><rect x="%s" y="%s" width="%s" height="%s" rx="6" fill="none" stroke="currentColor" stroke-width="1.5"/></g>`,
			class, percent(x), em(y), percent(width), em(height))
	}
	const left, right, middle = "25%", "75%", "50%"
	word := func(x string, y float64, id string) {
		d.text(x, y, "middle", "", template.HTMLEscapeString(l.must("diagram_alignment_"+id)))
	}
	for _, check := range []struct {
		x                      string
		from                   float64
		name, field, domain    string
		class, sign, agreement string
	}{
		{left, .5, "SPF", "MAIL FROM", "example.net", "k", cross, "differs"},
		{right, 51.5, "DKIM", "d=", "mail.example.org", "s", tick, "agrees"},
	} {
		box(check.from, .2, 48, 6.6, "c")
		d.text(check.x, 1.6, "middle", "", bold(check.name))
		word(check.x, 3, "of_"+check.agreement)
		d.text(check.x, 4.5, "middle", "", literal(check.field))
		d.text(check.x, 5.9, "middle", "", literal(check.domain))
		d.line(check.x, 6.8, check.x, 7.6, "")
		d.shape(check.x, 8.4, check.sign, ` class="`+check.class+`"`+signStroke)
		d.text(check.x, 10.2, "middle", check.class, bold(l.must("diagram_alignment_"+check.agreement)))
		d.line(check.x, 10.7, check.x, 11.5, "")
	}
	box(.5, 11.5, 99, 3.8, "c")
	word(middle, 12.9, "visible")
	d.text(middle, 14.5, "middle", "", literal("From: anna@example.org"))
	d.line(middle, 15.3, middle, 16.5, "")
	box(.5, 16.5, 99, 3.8, "s")
	d.text(middle, 17.9, "middle", "s", bold("DMARC"))
	word(middle, 19.5, "one_is_enough")
	return d.figure("alignment", l.must("diagram_alignment_title"), l.must("diagram_alignment_text"), 20.5, l.must("diagram_alignment_caption"))
}
