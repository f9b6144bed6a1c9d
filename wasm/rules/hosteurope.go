package rules

// hosteurope holds the replies of Host Europe.
var hosteurope = Source{
	ID:       "hosteurope",
	Document: "replies of a test of mail hosts",
	Seen:     "2026-09",
	table: `
[no-such-mailbox]
address invalid (id:550:1:1 | own ID:550:1:1
`,
}
