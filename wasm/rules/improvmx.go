package rules

// improvmx holds the replies of ImprovMX, which forwards mail.
var improvmx = Source{
	ID:       "improvmx",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
the email account you tried to reach does not exist

[greylisted]
please try again later. (#id-5.9.4) | own #id-5.9.4

[receiver-misconfigured]
domain not found (#id-5.9.2) | own #id-5.9.2

[poor-reputation]
due to the very low reputation of the sending domain, this message has been blocked
`,
}
