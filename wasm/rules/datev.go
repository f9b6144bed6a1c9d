package rules

// datev holds the replies of DATEV's mail gateway.
var datev = Source{
	ID:       "datev",
	Document: "replies of a test of mail hosts",
	Seen:     "2026-09",
	table: `
[no-such-mailbox]
undeliverable address: user unknown, servertime=
`,
}
