package rules

// mxroute holds the replies of MXroute.
var mxroute = Source{
	ID:       "mxroute",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[ip-needs-registration]
unauthenticated mail not allowed from this range
`,
}
