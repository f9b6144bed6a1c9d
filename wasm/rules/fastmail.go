package rules

// fastmail holds the replies of Fastmail that are not Postfix's own.
var fastmail = Source{
	ID:       "fastmail",
	Document: "fastmail.help",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
sorry, user address unknown

[from-not-owned]
not authorised to send from this header address

[login-method-refused]
error: authentication failed: authentication failure | host
`,
}
