package rules

// earthlink holds the replies of EarthLink.
var earthlink = Source{
	ID:       "earthlink",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[mailbox-full]
user account is overquota

[ip-blocklisted]
is blocked by earthlink
`,
}
