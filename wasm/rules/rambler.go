package rules

// rambler holds the replies of Rambler.
var rambler = Source{
	ID:       "rambler",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[mailbox-disabled]
recipient address rejected: inactive
recipient address rejected: blocked | 540

[spam-content]
spam message rejected; if this is not spam contact abuse

[rate-limited]
rate limit exceeded | 4.5.3 host
`,
}
