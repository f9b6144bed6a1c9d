package main

import (
	"bufio"
	"bytes"
	"cmp"
	"html/template"
	"slices"
	"strconv"
	"strings"

	"retour/wasm/catalog"
)

// view is what a template shows of a page: everything looked up and worded.
type view struct {
	Lang     *Lang
	Kind     Kind
	Path     string
	Code     string // of a code page
	Title    string
	Summary  string
	Brief    bool   // no written page: from the catalogue only
	Borrowed *crumb // the page whose words a pair without words of its own shows
	Home     bool

	Base       string
	Canonical  string
	Alternates []alternate // the page in every language
	Default    string      // the address without a language
	Crumbs     []crumb
	Data       []template.JS // JSON-LD
	Report     string
	Assets     *assets
	Operator   operator

	Verdict  *verdict
	Way      []stop
	Parts    []codePart
	Samples  []sampleView // the first ones
	Further  []sampleView // the rest, folded away
	Sections []Section
	Cases    []caseView // what rules and catalogue lead to and the page lacks
	Actions  []action   // steps per audience, for a cause without a page
	Related  []reference
	Sources  []source
	State    *pageState
	Replies  []replyRow  // of a provider
	Groups   []codeGroup // of the list of codes
	List     []reference // of another list
	Lists    []listView  // of the tool's page
	Contents []crumb     // the headings of the page
}

type alternate struct {
	Lang, Name, Address, URL string
	Current                  bool
}

type crumb struct{ Name, Address string }

// codePart is a piece of a code and its meaning: Before and After stand around it.
type codePart struct{ Before, On, After, Meaning string }

type sampleView struct {
	ID   string
	HTML template.HTML
	Text string
	By   string
}

// caseView is a case that a page did not spell out.
type caseView struct {
	ID, Title, Summary, Address string
	Step                        template.HTML // the first step of who must act, on pages that are not written
	Samples                     []sampleView
}

type action struct {
	ID, Title string
	Steps     []template.HTML
}

// reference is a link to one of our pages with what it says.
type reference struct{ Address, Code, Title, Summary, Tone, Verdict, Party, Short string }

type source struct{ Title, Section, Address, Seen string }

type replyRow struct {
	Sample  sampleView
	Title   string
	Address string
	Party   string
}

type codeGroup struct {
	ID, Title string
	Rows      []reference
}

type listView struct {
	Title, More, Address string
	Items                []reference
}

// A page shows some samples and folds some more away. The rest stands on the
// pages of its causes: a page with all of them would be too heavy.
const shownSamples, foldedSamples = 6, 12

// view prepares a page of a language.
func (s *Site) view(l *Lang, e *Entry) *view {
	v := &view{
		Lang: l, Kind: e.Kind, Path: e.Path, Code: e.code(), Title: s.title(l, e), Summary: s.summary(l, e),
		Brief: e.brief(l), Home: e.Kind == kindHome,
		Base: s.base, Canonical: s.base + l.address(e.Path), Default: s.base + neutralAddress(e.Path),
		Alternates: s.alternates(l, e.Path), Crumbs: s.crumbs(l, e),
		Assets: s.assets, Operator: s.operator, Report: s.operator.reportLink(s.base + l.address(e.Path)),
		Related: s.neighbours(l, e), Sources: l.sources(e.sources()), State: s.state(l, e),
	}
	if d := e.text(l); d != nil {
		v.Sections = d.Sections
		if e.doc(l) == nil {
			from := s.byPath[d.Name]
			v.Borrowed = &crumb{from.code(), l.address(from.Path)}
			v.Canonical = s.base + l.address(from.Path)
		}
	}
	switch e.Kind {
	case kindCode:
		bar := l.classVerdict(e.class(), e.causes())
		v.Verdict = &bar
		if !e.goesWell() { // else nothing stands still, and a step that worked is no delivery yet
			v.Way = l.way(firstCause(e.causes()), e.Detail != nil && e.Detail.Outgoing)
		}
		v.Parts = l.parts(e)
		s.addSamples(v, l, e, e.samples)
		v.Cases = s.missingCases(l, e)
	case kindCause:
		temporary, permanent := s.classesOf(e.Cause)
		bar := l.causeVerdict(e.Cause, temporary, permanent)
		v.Verdict, v.Way = &bar, l.way(e.Cause, false)
		s.addSamples(v, l, e, oneOfEach(e.samples, func(one *Sample) string { return one.Sender }))
		if v.Brief {
			v.Actions = s.actions(l, e.Cause)
		}
		v.Related = append(s.codesOf(l, e.Cause), v.Related...)
	case kindProvider:
		if one, ok := wordings(e.Provider.ID); ok && !slices.ContainsFunc(v.Sources, func(other source) bool { return other.Title == one.Title }) {
			v.Sources = append([]source{one}, v.Sources...)
		}
		for i, one := range e.samples {
			cause := s.byPath["causes/"+one.Rule.Cause.String()]
			v.Replies = append(v.Replies, replyRow{
				Sample: s.sampleView(l, one, i), Title: s.causeName(l, one.Rule.Cause), Address: s.heading(l, one),
				Party: l.party(catalog.Causes[cause.Cause].Party),
			})
		}
	case kindCodes:
		v.Groups = s.codeGroups(l)
	case kindList:
		v.List = s.listed(l, e.Path)
	case kindHome:
		v.Lists = s.homeLists(l)
	}
	if e.Doc != "" {
		v.Contents = l.contents(v)
	}
	v.Data = s.structuredData(l, e, v)
	return v
}

// contents returns the headings of level 2 of a page, in the order of its template.
func (l *Lang) contents(v *view) []crumb {
	var list []crumb
	add := func(show bool, id, title string) {
		if show && id != "" {
			list = append(list, crumb{title, "#" + id})
		}
	}
	code := v.Kind == kindCode
	add(len(v.Parts) > 0, "parts", l.must("parts_title"))
	add(len(v.Samples) > 0 && (code || v.Brief), "said", l.must("samples_title"))
	for _, section := range v.Sections {
		add(true, section.ID, section.Title)
		add(section.ID == "signs" && len(v.Samples) > 0, "said", l.must("samples_title"))
	}
	add(code && v.Brief && len(v.Cases) > 0, "cases", l.must("section_cases"))
	add(len(v.Actions) > 0, "what-to-do", l.must("section_what_to_do"))
	add(len(v.Related) > 0, "related", l.must("related_title"))
	add(len(v.Sources) > 0, "sources", l.must("sources_title"))
	return list
}

func neutralAddress(path string) string {
	if path == "" {
		return "/"
	}
	return "/" + path + "/"
}

// alternates returns the page's address in every language.
func (s *Site) alternates(current *Lang, path string) []alternate {
	var list []alternate
	for _, l := range s.langs {
		list = append(list, alternate{l.Code, l.must("language_name"), l.address(path), s.base + l.address(path), l == current})
	}
	return list
}

// crumbs returns the way from the lists to the page, the page itself left out.
func (s *Site) crumbs(l *Lang, e *Entry) []crumb {
	list := func(name string) crumb { return crumb{l.must("list_" + name + "_name"), l.address(name)} }
	switch e.Kind {
	case kindCode:
		crumbs := []crumb{list("codes")}
		if e.Pair != nil && e.ReplyRow != nil {
			crumbs = append(crumbs, crumb{e.Reply.String(), l.address(e.Reply.String())})
		}
		return crumbs
	case kindCause:
		return []crumb{list("causes")}
	case kindProvider:
		return []crumb{list("providers")}
	case kindGuide:
		return []crumb{list("guides")}
	}
	return nil
}

// parts takes a code apart: the meaning of each of its digits.
func (l *Lang) parts(e *Entry) []codePart {
	var parts []codePart
	class := func(digit string) string { return l.Names.Class[digit].Part }
	if r := e.Reply.String(); r != "" {
		parts = append(parts, codePart{"", r[:1], r[1:], l.Names.Digit[r[:1]].Part})
		parts = append(parts, codePart{r[:1], r[1:], "", l.Names.Reply[r].Part})
	}
	if !e.Status.IsZero() {
		digits := strings.Split(e.Status.String(), ".")
		if e.Reply == 0 || e.Reply.Class() != int(e.Status.Class) {
			parts = append(parts, codePart{"", digits[0], "." + digits[1] + "." + digits[2], class(digits[0])})
		}
		parts = append(parts, codePart{digits[0] + ".", digits[1], "." + digits[2], l.Names.Subject[digits[1]].Part})
		detail := codePart{digits[0] + "." + digits[1] + ".", digits[2], "", ""}
		if e.Detail != nil {
			detail.Meaning = l.Names.Detail[detailKey(e.Detail)].Part
		}
		parts = append(parts, detail)
	}
	return slices.DeleteFunc(parts, func(p codePart) bool { return p.Meaning == "" })
}

// addSamples shows one sample of each sender and heading. Each heading comes
// once before any comes twice, the usual causes first; within them providers
// with a page of ours come first, the words of the standard last.
func (s *Site) addSamples(v *view, l *Lang, e *Entry, samples []*Sample) {
	causes := e.causes()
	likely := func(one *Sample) int {
		if one.Rule != nil {
			if i := slices.Index(causes, one.Rule.Cause); i >= 0 {
				return i
			}
		}
		return len(causes)
	}
	known := func(one *Sample) int {
		switch {
		case s.byPath["providers/"+one.Sender] != nil:
			return 0
		case one.Sender == standardText:
			return 3
		case one.Sender == "general":
			return 2
		}
		return 1
	}
	list := oneOfEach(samples, func(one *Sample) string { return one.Sender + " " + one.Heading() })
	slices.SortStableFunc(list, func(a, b *Sample) int { return cmp.Compare(known(a), known(b)) })
	turn := map[*Sample]int{}
	seen := map[string]int{}
	for _, one := range list {
		seen[one.Heading()]++
		turn[one] = seen[one.Heading()]
	}
	slices.SortStableFunc(list, func(a, b *Sample) int {
		return cmp.Or(cmp.Compare(turn[a], turn[b]), cmp.Compare(likely(a), likely(b)))
	})
	for i, one := range list[:min(len(list), shownSamples+foldedSamples)] {
		if i < shownSamples {
			v.Samples = append(v.Samples, s.sampleView(l, one, i))
		} else {
			v.Further = append(v.Further, s.sampleView(l, one, i))
		}
	}
}

// oneOfEach returns the first sample of each key, in the order given.
func oneOfEach(samples []*Sample, key func(*Sample) string) []*Sample {
	seen := map[string]bool{}
	var list []*Sample
	for _, one := range samples {
		if k := key(one); !seen[k] {
			seen[k] = true
			list = append(list, one)
		}
	}
	return list
}

func (s *Site) sampleView(l *Lang, one *Sample, i int) sampleView {
	return sampleView{ID: "reply-" + strconv.Itoa(i+1), HTML: highlighted("reply", one.Text), Text: one.Text, By: s.saidBy(l, one)}
}

// saidBy says who sends a sample and what it means.
func (s *Site) saidBy(l *Lang, one *Sample) string {
	sender := senderName(one.Sender)
	switch {
	case one.Sender == standardText:
		return l.must("sample_standard")
	case sender == "":
		sender = l.must("sample_many")
	}
	if one.Rule == nil {
		return sender
	}
	return sender + ": " + s.causeName(l, one.Rule.Cause)
}

// heading returns the address of the heading that explains a sample.
func (s *Site) heading(l *Lang, one *Sample) string {
	e := s.byPath[one.Page]
	switch {
	case e == nil || one.Page == "":
		return l.address("causes/" + one.Rule.Cause.String())
	case e.Kind != kindCode || one.Heading() == "":
		return l.address(e.Path)
	}
	return l.address(e.Path) + "#" + one.Heading()
}

// missingCases returns the cases that the usual causes of a code page and the
// samples on it lead to and that its text does not spell out. What only a
// sample leads to is kept short: the page of its cause has the words.
func (s *Site) missingCases(l *Lang, e *Entry) []caseView {
	d := e.text(l)
	var cases []caseView
	add := func(id string, c catalog.Cause, usual bool) *caseView {
		if d.hasHeading(id) || c == catalog.Unknown {
			return nil
		}
		for i := range cases {
			if cases[i].ID == id {
				return &cases[i]
			}
		}
		page := s.byPath["causes/"+c.String()]
		one := caseView{ID: id, Title: s.title(l, page), Address: l.address(page.Path)}
		if usual {
			one.Summary = s.summary(l, page)
			if steps := s.steps(l, c, catalog.Causes[c].Party); len(steps) > 0 && d == nil {
				one.Step = inlineCode(steps[0])
			}
		}
		cases = append(cases, one)
		return &cases[len(cases)-1]
	}
	for _, c := range e.causes() {
		add(c.String(), c, true)
	}
	for i, one := range e.samples {
		if one.Rule == nil {
			continue
		}
		if c := add(one.Heading(), one.Rule.Cause, false); c != nil && len(c.Samples) == 0 {
			view := s.sampleView(l, one, i)
			view.ID = "case-" + view.ID
			c.Samples = append(c.Samples, view)
		}
	}
	return cases
}

// classesOf returns whether replies that mean a cause are temporary, and
// whether they are permanent: by the samples and by the catalogue's rows.
func (s *Site) classesOf(c catalog.Cause) (temporary, permanent bool) {
	see := func(class int) { temporary, permanent = temporary || class == 4, permanent || class == 5 }
	for _, one := range s.samples {
		if one.Rule != nil && one.Rule.Cause == c {
			see(one.Reply.Class())
			see(int(one.Status.Class))
		}
	}
	for _, e := range s.entriesOf(kindCode) {
		if firstCause(e.causes()) == c {
			see(e.class())
		}
	}
	return temporary, permanent
}

// codesOf returns the codes that usually mean a cause, the most frequent pairs first.
func (s *Site) codesOf(l *Lang, c catalog.Cause) []reference {
	var list []*Entry
	for _, e := range s.entriesOf(kindCode) {
		if firstCause(e.causes()) == c && e.Pair != nil && !e.goesWell() {
			list = append(list, e)
		}
	}
	slices.SortStableFunc(list, func(a, b *Entry) int { return cmp.Compare(a.Pair.Rank, b.Pair.Rank) })
	for _, e := range s.entriesOf(kindCode) {
		if firstCause(e.causes()) == c && e.Pair == nil && !e.goesWell() {
			list = append(list, e)
		}
	}
	var refs []reference
	for _, e := range list[:min(len(list), 12)] {
		refs = append(refs, s.reference(l, e))
	}
	return refs
}

// actions returns what each party does about a cause, from its names.
func (s *Site) actions(l *Lang, c catalog.Cause) []action {
	var list []action
	for p := catalog.Sender; p < catalog.Nobody; p++ {
		steps := l.Names.Cause[c.String()].steps(p)
		if len(steps) == 0 {
			continue
		}
		one := action{ID: p.String(), Title: l.must(partyMessage("audience_", p))}
		for _, step := range steps {
			one.Steps = append(one.Steps, inlineCode(step))
		}
		list = append(list, one)
	}
	return list
}

// reference returns a link to an entry with its verdict.
func (s *Site) reference(l *Lang, e *Entry) reference {
	r := reference{Address: l.address(e.Path), Code: e.code(), Title: s.title(l, e), Summary: s.summary(l, e)}
	switch e.Kind {
	case kindCode:
		bar := l.classVerdict(e.class(), e.causes())
		r.Tone, r.Verdict, r.Party = bar.Tone, bar.Word, bar.Party
		if e.Detail != nil && e.Detail.Last > e.Detail.Number && e.Pair == nil {
			last := e.Status
			last.Detail = e.Detail.Last
			r.Code += "–" + last.String()
		}
	case kindCause:
		r.Party = l.party(catalog.Causes[e.Cause].Party)
		r.Short = s.causeName(l, e.Cause)
	case kindProvider:
		r.Short = e.Provider.Name
	}
	return r
}

// named returns the entry of a page that a row names: a code, a cause or a guide.
func (s *Site) named(name string) *Entry {
	for _, path := range []string{name, "causes/" + name, "guides/" + name} {
		if e := s.byPath[path]; e != nil {
			return e
		}
	}
	return nil
}

// neighbours returns the pages that an entry's row names, for a code without
// any the nearest ones.
func (s *Site) neighbours(l *Lang, e *Entry) []reference {
	list := s.references(l, e, e.related())
	if len(list) == 0 && e.Kind == kindCode {
		list = s.references(l, e, e.nearest())
	}
	return list
}

// references resolves the pages that an entry's row names. An "X" code that
// does not exist in the entry's class is left out.
func (s *Site) references(l *Lang, e *Entry, names []string) []reference {
	var list []reference
	for _, name := range names {
		if target := s.named(e.inClass(name)); target != nil && target != e {
			list = append(list, s.reference(l, target))
		}
	}
	return list
}

// sources resolves "rfc5321#4.2.2" to a title, a section and an address.
func (l *Lang) sources(ids []string) []source {
	var list []source
	for _, id := range ids {
		name, section, _ := strings.Cut(id, "#")
		row := sourceRow(name)
		if row == nil {
			continue
		}
		one := source{Title: row.Title, Address: row.URL, Seen: row.Seen}
		if section != "" {
			one.Section = l.must("source_section", "Section", section)
			if strings.HasPrefix(name, "rfc") {
				one.Address += "#section-" + section
			}
		}
		if !slices.Contains(list, one) {
			list = append(list, one)
		}
	}
	return list
}

// sourceRow returns a source of the catalogue, nil for an unknown ID.
func sourceRow(id string) *catalog.Source {
	for i := range catalog.Sources {
		if catalog.Sources[i].ID == id {
			return &catalog.Sources[i]
		}
	}
	return nil
}

// codeGroups returns the list of all codes: replies by first digit, enhanced
// codes by subject, then the pairs.
func (s *Site) codeGroups(l *Lang) []codeGroup {
	var groups []codeGroup
	add := func(id, title string, e *Entry) {
		if len(groups) == 0 || groups[len(groups)-1].ID != id {
			groups = append(groups, codeGroup{ID: id, Title: title})
		}
		g := &groups[len(groups)-1]
		g.Rows = append(g.Rows, s.reference(l, e))
	}
	for _, e := range s.entriesOf(kindCode) {
		if e.Pair == nil && e.Detail == nil {
			digit := strconv.Itoa(e.Reply.Class())
			add("replies-"+digit, l.must("codes_replies", "First", digit, "Name", l.Names.Digit[digit].Name), e)
		}
	}
	enhanced := slices.DeleteFunc(s.entriesOf(kindCode), func(e *Entry) bool { return e.Reply != 0 })
	slices.SortStableFunc(enhanced, func(a, b *Entry) int {
		return cmp.Or(cmp.Compare(a.Status.Subject, b.Status.Subject), cmp.Compare(a.Status.Class, b.Status.Class), cmp.Compare(a.Status.Detail, b.Status.Detail))
	})
	for _, e := range enhanced {
		subject := strconv.Itoa(int(e.Status.Subject))
		add("subject-"+subject, l.must("codes_subject", "Subject", subject, "Name", l.Names.Subject[subject].Name), e)
	}
	for _, e := range s.entriesOf(kindCode) {
		if e.Pair != nil {
			digit := strconv.Itoa(e.Reply.Class())
			add("pairs-"+digit, l.must("codes_pairs", "First", digit, "Name", l.Names.Digit[digit].Name), e)
		}
	}
	return groups
}

// listed returns the entries of the list of causes, providers or guides.
func (s *Site) listed(l *Lang, path string) []reference {
	kind := map[string]Kind{"causes": kindCause, "providers": kindProvider, "guides": kindGuide}[path]
	var list []reference
	for _, e := range s.entriesOf(kind) {
		if e.Kind == kindCause && e.Cause == catalog.Unknown {
			continue
		}
		list = append(list, s.reference(l, e))
	}
	return list
}

// homeCodes, homeCauses and homeProviders are what the tool's page lists.
const homeCodes = 12

var homeCauses = []catalog.Cause{
	catalog.NoSuchMailbox, catalog.MailboxFull, catalog.IPBlocklisted, catalog.SpamContent, catalog.NotAuthenticated,
	catalog.Greylisted, catalog.RateLimited, catalog.ReceiverInternalError, catalog.ConnectionFailed, catalog.RelayDenied,
}

var homeProviders = []string{"gmail", "microsoft365", "outlook", "gmx", "web-de", "t-online", "yahoo", "icloud", "ionos", "strato", "postfix", "exim"}

func (s *Site) homeLists(l *Lang) []listView {
	var pairs []*Entry
	for _, e := range s.entriesOf(kindCode) {
		if e.Pair != nil && e.class() != 2 {
			pairs = append(pairs, e)
		}
	}
	slices.SortStableFunc(pairs, func(a, b *Entry) int { return cmp.Compare(a.Pair.Rank, b.Pair.Rank) })
	codes := listView{Title: l.must("home_codes"), More: l.must("home_codes_more"), Address: l.address("codes")}
	for _, e := range pairs[:min(homeCodes, len(pairs))] {
		codes.Items = append(codes.Items, s.reference(l, e))
	}
	causes := listView{Title: l.must("home_causes"), More: l.must("home_causes_more"), Address: l.address("causes")}
	for _, c := range homeCauses {
		causes.Items = append(causes.Items, s.reference(l, s.byPath["causes/"+c.String()]))
	}
	providers := listView{Title: l.must("home_providers"), More: l.must("home_providers_more"), Address: l.address("providers")}
	for _, id := range homeProviders {
		if e := s.byPath["providers/"+id]; e != nil {
			providers.Items = append(providers.Items, s.reference(l, e))
		}
	}
	return []listView{codes, causes, providers}
}

// highlighted returns code with its colours as classes.
func highlighted(language, code string) template.HTML {
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	if err := highlight(w, language, code); err != nil {
		return template.HTML(template.HTMLEscapeString(code))
	}
	w.Flush()
	return template.HTML(strings.TrimSpace(b.String()))
}

// inlineCode returns a sentence with what stands in backticks as code.
func inlineCode(text string) template.HTML {
	var b strings.Builder
	for i, piece := range strings.Split(text, "`") {
		if i%2 == 1 {
			b.WriteString("<code>" + template.HTMLEscapeString(piece) + "</code>")
		} else {
			b.WriteString(template.HTMLEscapeString(piece))
		}
	}
	return template.HTML(b.String())
}
