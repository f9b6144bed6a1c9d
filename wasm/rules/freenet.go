package rules

// freenet holds the replies of freenet.
var freenet = Source{
	ID:       "freenet",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[reverse-dns-missing]
inconsistent/missing dns ptr record | own RFC 1912
inconsistent or no dns ptr record for your ip address
sender ip must resolve

[no-such-mailbox]
unrouteable address | 550 host

[greylisted]
greylisted, please come back later
`,
}
