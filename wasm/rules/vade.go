package rules

// vade holds the replies of Vade.
var vade = Source{
	ID:       "vade",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[policy-refused]
vadesecure.com/inbound_error_codes/#_403 | code own _403

[spam-content]
message blocked due to spam content in the message | own VI-1
`,
}
