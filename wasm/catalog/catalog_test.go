package catalog

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"retour/wasm/smtp"
)

var idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// sourceForm is how a row names a source: "rfc5321", "rfc5321#4.2.2".
var sourceForm = regexp.MustCompile(`^([a-z0-9-]+)(#[0-9]+(\.[0-9]+)*)?$`)

func TestCauses(t *testing.T) {
	seen := map[string]bool{}
	for i, c := range Causes {
		if !idForm.MatchString(c.ID) {
			t.Errorf("cause %d has the ID %q: give it lower-case words with hyphens between them", i, c.ID)
		}
		if seen[c.ID] {
			t.Errorf("cause %s is there twice: rename one, IDs are addresses", c.ID)
		}
		seen[c.ID] = true
		if c.Class == "" {
			t.Errorf("cause %s has no class: name its coarse class", c.ID)
		}
		if got, ok := CauseByID(c.ID); !ok || got != Cause(i) {
			t.Errorf("CauseByID(%q) = %d, %v, want %d, true", c.ID, got, ok, i)
		}
		checkNames(t, "cause "+c.ID, CauseNotes[i].Related, c.ID)
		checkSources(t, "cause "+c.ID, CauseNotes[i].Sources)
	}
	if _, ok := CauseByID("no-such-cause"); ok {
		t.Error("CauseByID finds a cause that does not exist")
	}
}

func TestParty(t *testing.T) {
	for _, test := range []struct {
		cause   Cause
		delayed bool
		want    Party
	}{
		{NoSuchMailbox, false, Sender},
		{NoSuchMailbox, true, Sender},
		{RateLimited, true, Nobody},
		{RateLimited, false, SenderAdmin},
		{ReceiverInternalError, true, Nobody},
		{ReceiverInternalError, false, RecipientAdmin},
		{QueueExpired, false, Sender},
		{Greylisted, false, Nobody},
	} {
		if got := test.cause.Party(test.delayed); got != test.want {
			t.Errorf("%s.Party(%v) = %s, want %s", test.cause, test.delayed, got, test.want)
		}
	}
}

func TestReplies(t *testing.T) {
	var last smtp.ReplyCode
	for i := range Replies {
		r := &Replies[i]
		name := "reply " + r.Code.String()
		if !r.Code.Valid() {
			t.Errorf("%s is not in 200 to 599: it cannot be sent, move it to NotSMTP", name)
		}
		if r.Code <= last {
			t.Errorf("%s stands after %d: sort the table, one row for each code", name, last)
		}
		last = r.Code
		if IsNotSMTP(r.Code) {
			t.Errorf("%s is in NotSMTP too: keep one of the two", name)
		}
		if (r.Text == "") != r.Vendor && r.Code != 334 { // 334 carries a challenge, no text
			t.Errorf("%s: a reply of a standard has the standard's text, one of a vendor none: fix Text or Vendor", name)
		}
		if failure := r.Code >= 400; failure != (len(r.Causes) > 0) {
			t.Errorf("%s: a reply from 400 on names its usual causes, one below names none", name)
		}
		checkCauses(t, name, r.Causes)
		checkNames(t, name, r.Related, r.Code.String())
		checkSources(t, name, r.Sources)
		if ReplyOf(r.Code) != r {
			t.Errorf("ReplyOf(%d) does not find its row", r.Code)
		}
	}
	for _, code := range []smtp.ReplyCode{0, 199, 212, 441, 599, 999} {
		if got := ReplyOf(code); got != nil {
			t.Errorf("ReplyOf(%d) = %v, want nil", code, got.Code)
		}
	}
	for i := 1; i < len(NotSMTP); i++ {
		if NotSMTP[i] <= NotSMTP[i-1] {
			t.Errorf("NotSMTP: %d stands after %d: sort the table", NotSMTP[i], NotSMTP[i-1])
		}
	}
}

func TestDetails(t *testing.T) {
	for subject, rows := range Subjects {
		for i := range rows {
			d := &rows[i]
			name := "detail X." + strconv.Itoa(int(d.Subject)) + "." + strconv.Itoa(int(d.Number))
			if int(d.Subject) != subject {
				t.Errorf("%s stands among those of X.%d: move it to its file", name, subject)
			}
			if d.Classes == 0 || d.Classes&^(Class2|Class4|Class5) != 0 {
				t.Errorf("%s: its classes must be some of Class2, Class4, Class5", name)
			}
			if d.Last != 0 && d.Last <= d.Number {
				t.Errorf("%s: the range ends at %d: Last must be above Number, or 0", name, d.Last)
			}
			if d.Vendor == "" && d.Last != 0 {
				t.Errorf("%s is a range without a vendor: only vendors have ranges", name)
			}
			if d.Vendor != "" && ProviderByID(d.Vendor) == nil {
				t.Errorf("%s names the vendor %q: add it to Providers or correct the ID", name, d.Vendor)
			}
			if d.Name == "" {
				t.Errorf("%s has no name: copy the registry's or the vendor's", name)
			}
			for _, code := range strings.Fields(d.Replies) {
				if n, ok := smtp.ParseReplyCode(code); !ok || ReplyOf(n) == nil && !IsNotSMTP(n) {
					t.Errorf("%s names the reply %s, which the catalogue does not have: add or correct it", name, code)
				}
			}
			checkCauses(t, name, d.Causes)
			checkSources(t, name, d.Sources)
			for _, class := range []uint8{2, 4, 5} {
				if !d.Classes.Has(class) {
					continue
				}
				s := smtp.Status{Class: class, Subject: d.Subject, Detail: d.Number}
				if DetailOf(s) != d {
					t.Errorf("DetailOf(%s) finds another row: two rows share the number in this class, drop one", s)
				}
			}
			for j := range rows[:i] {
				before := &rows[j]
				if before.Number > d.Number {
					t.Errorf("%s stands after number %d: sort the table by Number", name, before.Number)
				}
				last, lastBefore := max(d.Number, d.Last), max(before.Number, before.Last)
				if before.Classes&d.Classes != 0 && lastBefore >= d.Number && last > lastBefore {
					t.Errorf("%s overlaps the range %d-%d in part: ranges are apart or inside each other", name, before.Number, before.Last)
				}
			}
			checkNames(t, name, d.Related, "")
		}
	}
}

func TestDetailOf(t *testing.T) {
	for _, test := range []struct {
		status string
		number uint16 // of the row
		found  bool
	}{
		{"5.1.1", 1, true},
		{"2.1.1", 0, false}, // the class does not occur
		{"5.1.2", 2, true},  // not a range
		{"4.7.500", 500, true},
		{"4.7.523", 500, true}, // inside the range
		{"4.7.650", 650, true}, // a row of its own inside a range
		{"4.7.653", 500, true},
		{"4.7.700", 700, true},
		{"5.7.700", 700, true},
		{"5.7.606", 606, true},
		{"5.7.620", 606, true}, // the narrower of two ranges
		{"5.7.650", 500, true},
		{"5.7.502", 501, true},
		{"5.7.511", 511, true},
		{"5.7.704", 700, true},
		{"5.7.705", 705, true},
		{"5.7.999", 900, true},
		{"4.7.999", 0, false},
		{"5.7.107", 0, false},
		{"5.8.1", 0, false},
		{"5.999.999", 0, false},
	} {
		s := status(t, test.status)
		d := DetailOf(s)
		switch {
		case d == nil && test.found:
			t.Errorf("DetailOf(%s) = nil, want row %d", s, test.number)
		case d != nil && !test.found:
			t.Errorf("DetailOf(%s) = row %d, want nil", s, d.Number)
		case d != nil && (d.Number != test.number || d.Subject != s.Subject || !d.Classes.Has(s.Class)):
			t.Errorf("DetailOf(%s) = row X.%d.%d, want row %d in its class", s, d.Subject, d.Number, test.number)
		}
	}
	if DetailOf(smtp.Status{}) != nil {
		t.Error("DetailOf finds a row for the zero status")
	}
}

func TestPairs(t *testing.T) {
	ranks := map[uint16]bool{}
	for i := range Pairs {
		p := &Pairs[i]
		name := "pair " + p.Reply.String() + " " + p.Status.String()
		if i > 0 && pairKey(p.Reply, p.Status) <= pairKey(Pairs[i-1].Reply, Pairs[i-1].Status) {
			t.Errorf("%s stands after a higher one: sort by reply, class, subject, detail, one row for each", name)
		}
		if p.Rank == 0 || ranks[p.Rank] {
			t.Errorf("%s has the rank %d: give each pair its own, from 1", name, p.Rank)
		}
		ranks[p.Rank] = true
		if ReplyOf(p.Reply) == nil && !IsNotSMTP(p.Reply) {
			t.Errorf("%s: the reply has no row: add it to Replies or NotSMTP", name)
		}
		if d := DetailOf(p.Status); d == nil {
			t.Errorf("%s: the status has no row in its class: add it to Subjects", name)
		} else if p.Causes == nil && len(d.Causes) == 0 {
			t.Errorf("%s: neither the pair nor its status names a cause: add Causes", name)
		}
		checkCauses(t, name, p.Causes)
		checkNames(t, name, p.Related, p.Reply.String()+"-"+p.Status.String())
		if PairOf(p.Reply, p.Status) != p {
			t.Errorf("PairOf does not find %s", name)
		}
	}
	if got := PairOf(450, smtp.Status{}); got != nil {
		t.Errorf("PairOf(450, zero) = %v, want nil", *got)
	}
	if got := PairOf(599, status(t, "5.9.9")); got != nil {
		t.Errorf("PairOf(599, 5.9.9) = %v, want nil", *got)
	}
}

func TestPagePath(t *testing.T) {
	for _, test := range []struct {
		reply  smtp.ReplyCode
		status string
		want   string
	}{
		{450, "4.2.1", "450-4.2.1"},
		{550, "4.4.7", "550-4.4.7"}, // the classes contradict each other, and servers send it
		{550, "5.7.606", "550-5.7.606"},
		{550, "5.7.611", "5.7.606"}, // a number inside a range
		{450, "4.7.650", "4.7.650"}, // no such pair
		{0, "4.2.1", "4.2.1"},
		{441, "4.4.1", "4.4.1"}, // not a reply of SMTP, its status is one
		{450, "", "450"},
		{450, "4.9.9", "450"}, // no such status
		{441, "", ""},
		{0, "", ""},
		{0, "5.9.9", ""},
	} {
		var s smtp.Status
		if test.status != "" {
			s = status(t, test.status)
		}
		if got := PagePath(test.reply, s); got != test.want {
			t.Errorf("PagePath(%d, %q) = %q, want %q", test.reply, test.status, got, test.want)
		}
	}
}

func TestProviders(t *testing.T) {
	hosts := map[string]string{}
	for i := range Providers {
		p := &Providers[i]
		if !idForm.MatchString(p.ID) {
			t.Errorf("provider ID %q: write lower-case words with hyphens between them", p.ID)
		}
		if i > 0 && p.ID <= Providers[i-1].ID {
			t.Errorf("provider %s stands after %s: sort by ID, one row for each", p.ID, Providers[i-1].ID)
		}
		if ProviderByID(p.ID) != p {
			t.Errorf("ProviderByID does not find %s", p.ID)
		}
		if p.Name == "" || p.Name != strings.TrimSpace(p.Name) {
			t.Errorf("provider %s has the name %q: write its proper name", p.ID, p.Name)
		}
		if p.Software && p.Hosts != "" {
			t.Errorf("provider %s is software and has hosts: anyone runs it, drop them", p.ID)
		}
		for _, host := range strings.Split(p.Hosts, " ") {
			if p.Hosts == "" {
				break
			}
			if host == "" || host != strings.ToLower(host) || !strings.Contains(host, ".") {
				t.Errorf("provider %s has the host %q: write lower-case domains with one space between them", p.ID, host)
			}
			if other, twice := hosts[host]; twice {
				t.Errorf("host %s belongs to %s and %s: drop one", host, other, p.ID)
			}
			hosts[host] = p.ID
		}
	}
	for host, id := range hosts {
		for _, parent, _ := strings.Cut(host, "."); parent != ""; _, parent, _ = strings.Cut(parent, ".") {
			if other, listed := hosts[parent]; listed {
				if other == id {
					t.Errorf("provider %s lists %s and %s: the longer one is contained, drop it", id, host, parent)
				}
				break
			}
		}
	}
}

func TestProviderOfHost(t *testing.T) {
	for _, test := range []struct{ host, want string }{
		{"gmail.com", "gmail"},
		{"gmail-smtp-in.l.google.com", "gmail"},
		{"gmail-smtp-in.l.google.com.", "gmail"},
		{"notgmail.com", ""},
		{"example-org.mail.protection.outlook.com", "microsoft365"},
		{"outlook-com.olc.protection.outlook.com", "outlook"},
		{"am6pr05mb1234.eurprd05.prod.outlook.com", "microsoft365"},
		{"hotmail.com", "outlook"},
		{"mx00.emig.gmx.net", "gmx"},
		{"mx.example.org", ""},
		{"com", ""},
		{"", ""},
		{".", ""},
	} {
		got := ""
		if p := ProviderOfHost(test.host); p != nil {
			got = p.ID
		}
		if got != test.want {
			t.Errorf("ProviderOfHost(%q) = %q, want %q", test.host, got, test.want)
		}
	}
}

func TestGuides(t *testing.T) {
	seen := map[string]bool{}
	for _, g := range Guides {
		if !idForm.MatchString(g.ID) || seen[g.ID] {
			t.Errorf("guide %q: IDs are unique, in lower case with hyphens", g.ID)
		}
		seen[g.ID] = true
		checkNames(t, "guide "+g.ID, g.Related, "")
		checkSources(t, "guide "+g.ID, g.Sources)
	}
}

func TestSources(t *testing.T) {
	var used strings.Builder // every Sources of every table; pages name some of their own
	for i := range Replies {
		used.WriteString(" " + Replies[i].Sources)
	}
	for _, rows := range Subjects {
		for i := range rows {
			used.WriteString(" " + rows[i].Sources)
		}
	}
	for i := range CauseNotes {
		used.WriteString(" " + CauseNotes[i].Sources)
	}
	for i := range Guides {
		used.WriteString(" " + Guides[i].Sources)
	}
	names := map[string]bool{}
	for _, field := range strings.Fields(used.String()) {
		id, _, _ := strings.Cut(field, "#")
		names[id] = true
	}
	pages, err := filepath.Glob("../../content/en/*/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, page := range pages {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, list := range regexp.MustCompile(`(?m)^sources = \[(.*)\]$`).FindAllStringSubmatch(string(text), 1) {
			for _, id := range strings.Split(list[1], ",") {
				names[strings.Trim(id, ` "`)] = true
			}
		}
	}
	for i, s := range Sources {
		if i > 0 && s.ID <= Sources[i-1].ID {
			t.Errorf("source %s stands after %s: sort by ID, one row for each", s.ID, Sources[i-1].ID)
		}
		if s.Title == "" {
			t.Errorf("source %s has no title: name the document", s.ID)
		}
		if s.URL != "" && !strings.HasPrefix(s.URL, "https://") {
			t.Errorf("source %s has the address %q: use https", s.ID, s.URL)
		}
		if isRFC := strings.HasPrefix(s.ID, "rfc"); isRFC != (s.Seen == "") {
			t.Errorf("source %s: name year and month when it was seen, except for an RFC", s.ID)
		}
		if s.Seen != "" && !regexp.MustCompile(`^20[0-9]{2}-(0[1-9]|1[0-2])$`).MatchString(s.Seen) {
			t.Errorf("source %s was seen %q: write year and month, 2026-11", s.ID, s.Seen)
		}
		if !names[s.ID] {
			t.Errorf("source %s is used by no row and no page: drop it", s.ID)
		}
	}
}

// status returns the status that text spells.
func status(t *testing.T, text string) smtp.Status {
	t.Helper()
	s, ok := smtp.ParseStatus(text)
	if !ok {
		t.Fatalf("%q is no status", text)
	}
	return s
}

// checkCauses reports a cause that stands twice in a row, or that is Unknown.
func checkCauses(t *testing.T, row string, causes []Cause) {
	t.Helper()
	seen := map[Cause]bool{}
	for _, c := range causes {
		if c == Unknown || c >= causeCount {
			t.Errorf("%s names the cause %d: leave it out, a row without causes is unknown", row, c)
		} else if seen[c] {
			t.Errorf("%s names the cause %s twice: drop one", row, c)
		}
		seen[c] = true
	}
}

// checkSources reports a row without sources and sources that do not exist.
func checkSources(t *testing.T, row, list string) {
	t.Helper()
	if list == "" {
		t.Errorf("%s names no source: say where it is written", row)
	}
	for _, field := range strings.Fields(list) {
		m := sourceForm.FindStringSubmatch(field)
		if m == nil {
			t.Errorf("%s names the source %q: write id or id#section", row, field)
			continue
		}
		found := false
		for i := range Sources {
			found = found || Sources[i].ID == m[1]
		}
		if !found {
			t.Errorf("%s names the source %q: add it to Sources or correct the ID", row, m[1])
		}
	}
}

// checkNames reports names in list that are no page, that stand twice or that
// name the row itself.
func checkNames(t *testing.T, row, list, self string) {
	t.Helper()
	seen := map[string]bool{}
	for _, name := range strings.Fields(list) {
		if seen[name] || name == self {
			t.Errorf("%s: related page %s is itself or stands twice: drop it", row, name)
		}
		seen[name] = true
		if !isPage(name) {
			t.Errorf("%s: there is no page %s: add its row or drop it", row, name)
		}
	}
}

// isPage reports whether name is a code's or a cause's page: "451", "4.3.0",
// "X.3.0" with any class, "451-4.3.0", "greylisted".
func isPage(name string) bool {
	if _, ok := CauseByID(name); ok {
		return true
	}
	if code, ok := smtp.ParseReplyCode(name); ok {
		return ReplyOf(code) != nil
	}
	if reply, detail, ok := strings.Cut(name, "-"); ok {
		code, ok1 := smtp.ParseReplyCode(reply)
		s, ok2 := smtp.ParseStatus(detail)
		return ok1 && ok2 && PairOf(code, s) != nil
	}
	if rest, ok := strings.CutPrefix(name, "X."); ok {
		for _, class := range []string{"2.", "4.", "5."} {
			if isPage(class + rest) {
				return true
			}
		}
		return false
	}
	s, ok := smtp.ParseStatus(name)
	if !ok {
		return false
	}
	d := DetailOf(s)
	return d != nil && d.Number == s.Detail
}

func BenchmarkPagePath(b *testing.B) {
	s := smtp.Status{Class: 5, Subject: 7, Detail: 1}
	for b.Loop() {
		PagePath(550, s)
	}
}

func BenchmarkProviderOfHost(b *testing.B) {
	for b.Loop() {
		ProviderOfHost("example-org.mail.protection.outlook.com")
	}
}
