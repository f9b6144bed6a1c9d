package rules

// hornetsecurity holds the replies of Hornetsecurity (antispameurope).
var hornetsecurity = Source{
	ID:       "hornetsecurity",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[poor-reputation]
address has a bad reputation. to unblock visit

[spam-content]
customer rejected spam

[policy-refused]
customer rule based reject

[sender-refused]
customer rule based reject + blacklisted
`,
}
