package rules

// rackspace holds the replies of Rackspace Email (emailsrvr.com). They end in a
// code in brackets that begins with G.
var rackspace = Source{
	ID:       "rackspace",
	Document: "docs.rackspace.com, e-mail bounce codes",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
email address could not be found, or was misspelled | own G8
(g9) | code own G9
(g8) | code own G8

[too-many-connections]
too many concurrent connections from this client | own G2

[reverse-dns-missing]
client host + has no ptr record | own G1F

[connection-failed]
recipient's server was temporarily unavailable to accept your message | own G6

[recipient-too-busy]
mailbox received too much email in a short period of time | own G30

[routing-loop]
routing loop detected (g16) | own G16

[dns-failure]
temporary dmarc dns lookup failure | own G1E

[rate-limited]
too many messages from a new or untrusted ip | own G28

[poor-reputation]
throttled - too much spam from your mail server
`,
}
