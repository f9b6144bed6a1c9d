package rules

// cisco holds the replies of Cisco Secure Email (IronPort). It prints the
// status behind a number sign.
var cisco = Source{
	ID:       "cisco",
	Document: "AsyncOS user guide; replies in public reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
#5.1.0 address rejected

[poor-reputation]
has been rejected due to poor reputation
rejected due to the sending mta's poor reputation | own SenderBase

[policy-refused]
your access to submit messages to this e-mail system has been rejected

[rate-limited]
too many recipients received this hour

[too-many-connections]
too many connections to this host
too many connections from your host

[spf-failed]
spf unauthorized mail is prohibited

[dmarc-failed]
dmarc unauthenticated mail is prohibited

[message-too-large]
#5.3.4 message size exceeds | case gateway

[queue-expired]
delivery expired (message too old)

[connection-failed]
delivery expired (message too old) + timeout
exceeded allowable connection time

[dns-failure]
delivery expired (message too old) + dns soft error
dns soft error

[address-syntax]
#5.1.1 bad address
`,
}
