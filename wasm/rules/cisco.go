package rules

// cisco holds the replies of Cisco Secure Email (IronPort). It prints the
// status behind a number sign.
var cisco = Source{
	ID:       "cisco",
	Document: "AsyncOS user guide; replies in public reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
address-rejected = #5.1.0 address rejected

[poor-reputation]
domain-reputation = has been rejected due to poor reputation
poor-reputation = rejected due to the sending mta's poor reputation | own SenderBase

[policy-refused]
access-to-submit = your access to submit messages to this e-mail system has been rejected

[rate-limited]
recipients-this-hour = too many recipients received this hour

[too-many-connections]
connections-to-host = too many connections to this host
connections-from-your-host = too many connections from your host

[spf-failed]
spf = spf unauthorized mail is prohibited

[dmarc-failed]
dmarc = dmarc unauthenticated mail is prohibited

[message-too-large]
size-534 = #5.3.4 message size exceeds | case gateway

[queue-expired]
delivery expired (message too old)

[connection-failed]
timeout = delivery expired (message too old) + timeout

[dns-failure]
expired-dns = delivery expired (message too old) + dns soft error
dns soft error
`,
}
