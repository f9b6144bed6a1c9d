package rules

// infomaniak holds the replies of Infomaniak.
var infomaniak = Source{
	ID:       "infomaniak",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[dmarc-failed]
rejected by dmarc policy for
`,
}
