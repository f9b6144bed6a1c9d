package rules

// sophos holds the replies of Sophos Email.
var sophos = Source{
	ID:       "sophos",
	Document: "replies in public reports",
	Seen:     "2026-09",
	table: `
[tls-required]
xgemail-0006 = xgemail_0006 + mismatch in tls versions | own XGEMAIL_0006
xgemail-0006-code = xgemail_0006 | code own XGEMAIL_0006

[policy-refused]
xgemail_0011 | code own XGEMAIL_0011
`,
}
