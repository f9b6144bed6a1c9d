package main

import (
	"cmp"
	"fmt"
	"html/template"
	"math"
	"strings"
)

// The time line of the retry schedules: logarithmic from a minute to a week,
// with the first attempt to the left of it.
const (
	firstAttempt = 1.5 // per cent of the width
	lineStart    = 6.0
	lineEnd      = 97.0
	rowHeight    = 3.3 // em

	// Strokes nearer than this, in thousandths of the width, run together.
	nearestStrokes = 4
)

// axisMarks are the times that have a line and a label.
var axisMarks = []int{5 * minute, hour, 4 * hour, day, 4 * day}

// onLine returns where a time stands on the line, per cent of the width.
func onLine(seconds int) float64 {
	return lineStart + (lineEnd-lineStart)*math.Log(float64(seconds)/minute)/math.Log(7*day/minute)
}

// drawRetries draws when server programs try again, and lists the same numbers.
func (s *Site) drawRetries(l *Lang) template.HTML {
	var d drawing
	bottom := 1.6 + rowHeight*float64(len(retries))
	for _, t := range axisMarks {
		x := percent(onLine(t))
		d.text(x, 1, "middle", "c", l.roughly(t))
		d.line(x, 1.3, x, bottom, ` stroke-opacity=".25"`)
	}
	for i, r := range retries {
		y := 2.8 + rowHeight*float64(i)
		d.text("0", y, "", "", bold(r.title())+template.HTMLEscapeString(l.retryNote(r, ", ")))
		d.text("100%", y, "end", "", template.HTMLEscapeString(l.roughly(r.end)))
		d.line(percent(firstAttempt), y+1.05, percent(onLine(r.end)), y+1.05, ` stroke-opacity=".5"`)
		d.put(`<circle cx="%s" cy="%s" r="3"/>`, percent(firstAttempt), em(y+1.05))
		d.put(`<svg y="%s" width="100%%" height="1em" viewBox="0 0 1000 10" preserveAspectRatio="none"><path d="%s" fill="currentColor" stroke="currentColor" stroke-width="1.5" vector-effect="non-scaling-stroke"/></svg>`,
			em(y+.55), strokes(r.tries(r.end)))
		for _, t := range r.notices() {
			d.above(percent(onLine(t)), y+1.05, diamond, ` class="m" fill="currentColor"`)
		}
		d.above(percent(onLine(r.end)), y+1.05, cross, ` class="k"`+signStroke)
	}
	return d.figure("retry-schedules", l.must("diagram_retry_title"), l.must("diagram_retry_text"), bottom, l.must("diagram_retry_caption")) +
		template.HTML(l.retryTable())
}

// strokes returns a path with a stroke for each attempt, in thousandths of the
// width; those too near to be told apart become a block.
func strokes(tries []int) string {
	var path strings.Builder
	start, last := -1, -1
	flush := func() {
		if start == last {
			fmt.Fprintf(&path, "M%d 0v10", start)
		} else {
			fmt.Fprintf(&path, "M%d 0h%dv10h-%dz", start, last-start, last-start)
		}
	}
	for _, t := range tries {
		x := int(math.Round(10 * onLine(t)))
		if start >= 0 && x-last >= nearestStrokes {
			flush()
			start = x
		}
		if start < 0 {
			start = x
		}
		last = x
	}
	flush()
	return path.String()
}

// retryNote tells two rows of one program apart, "" where it has only one.
func (l *Lang) retryNote(r retry, before string) string {
	if r.note == "" {
		return ""
	}
	return before + l.must("diagram_retry_"+r.note)
}

// title returns the name of a row's program.
func (r retry) title() string { return cmp.Or(r.name, senderName(r.provider)) }

// retryTable lists the numbers of the drawing. It has two columns only, for
// narrow windows.
func (l *Lang) retryTable() string {
	var b strings.Builder
	put := func(format string, words ...string) {
		args := make([]any, len(words))
		for i, w := range words {
			args[i] = template.HTMLEscapeString(w)
		}
		fmt.Fprintf(&b, format, args...)
	}
	put(`<details><summary>%s</summary><table><thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>`,
		l.must("diagram_retry_table"), l.must("diagram_retry_program"), l.must("diagram_retry_numbers"))
	for _, r := range retries {
		tries := r.tries(r.end)
		put(`<tr><td>%s%s</td><td>%s (%s)<br>%s<br>%s`, r.title(), l.retryNote(r, ", "),
			l.attempts(tries), l.must("diagram_retry_count", "Count", len(tries)), l.retryNotice(r), l.must("diagram_retry_end", "Time", l.exactly(r.end)))
		for _, setting := range r.settings {
			put(`<br><code>%s</code>`, setting)
		}
		b.WriteString(`<br>` + sourceLink(r.source) + `</td></tr>`)
	}
	b.WriteString("</tbody></table></details>\n")
	return b.String()
}

// retryNotice says when delay notices are sent.
func (l *Lang) retryNotice(r retry) string {
	if r.notice == 0 {
		return l.must("diagram_retry_no_notice")
	}
	text := l.must("diagram_retry_notice", "Time", l.timeIn("hours", r.notice/hour))
	if r.again > 0 {
		text += ", " + l.must("diagram_retry_then_every", "Interval", l.timeIn("hours", r.again/hour))
	}
	return text
}

// sourceLink names a source of the catalogue, with its address.
func sourceLink(id string) string {
	row := sourceRow(id)
	if row.URL == "" {
		return template.HTMLEscapeString(row.Title)
	}
	return fmt.Sprintf(`<a href="%s">%s</a>`, template.HTMLEscapeString(row.URL), template.HTMLEscapeString(row.Title))
}

// shownAttempts is how many attempts are listed singly.
const shownAttempts = 7

// attempts says when a program tries again: stretches of one interval in one
// piece, others one by one, and what comes last.
func (l *Lang) attempts(tries []int) string {
	var pieces []string
	list := stretches(tries)
	single := 0
	for i, one := range list {
		switch {
		case i == len(list)-1 && one.count > 1 && i == 0:
			pieces = append(pieces, l.must("diagram_retry_every", "Interval", l.exactly(one.interval)))
		case i == len(list)-1 && one.count > 1:
			pieces = append(pieces, l.must("diagram_retry_then_every", "Interval", l.exactly(one.interval)))
		case one.count > 2:
			pieces = append(pieces, l.must("diagram_retry_every_until", "Interval", l.exactly(one.interval), "End", l.exactly(one.end)))
		case i == len(list)-1:
			pieces = append(pieces, l.must("diagram_retry_last", "Time", l.exactly(one.end)))
		default:
			for n := one.count - 1; n >= 0; n-- {
				if single++; single <= shownAttempts {
					pieces = append(pieces, l.exactly(one.end-n*one.interval))
				}
			}
		}
	}
	return strings.Join(pieces, ", ")
}

// units are those of times, the longest first.
var units = []struct {
	id     string
	length int
}{{"days", day}, {"hours", hour}, {"minutes", minute}, {"seconds", 1}}

// timeIn names a number of units. Only days have a plural.
func (l *Lang) timeIn(id string, n int) string {
	if id == "days" {
		return l.must("diagram_days", "Count", n)
	}
	return l.must("diagram_"+id, "Number", n)
}

// roughly names a time by its largest unit, for labels: "4 days".
func (l *Lang) roughly(seconds int) string {
	for _, unit := range units {
		if seconds >= unit.length {
			return l.timeIn(unit.id, seconds/unit.length)
		}
	}
	return ""
}

// exactly names a time by two units at most, rounded down to the smaller one.
func (l *Lang) exactly(seconds int) string {
	for i, unit := range units {
		if seconds < unit.length {
			continue
		}
		text := l.timeIn(unit.id, seconds/unit.length)
		if i+1 < len(units) {
			if rest := seconds % unit.length / units[i+1].length; rest > 0 {
				text += " " + l.timeIn(units[i+1].id, rest)
			}
		}
		return text
	}
	return ""
}
