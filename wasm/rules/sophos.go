package rules

// sophos holds the replies of Sophos Email.
var sophos = Source{
	ID:       "sophos",
	Document: "Sophos Email manual, rejection codes; replies in public reports",
	Seen:     "2026-11",
	table: `
[tls-required]
xgemail_0006 + mismatch in tls versions | own XGEMAIL_0006
xgemail_0006 | code own XGEMAIL_0006

[dkim-failed]
xgemail_0001 | code own XGEMAIL_0001

[spf-failed]
xgemail_0002 | code own XGEMAIL_0002

[dmarc-failed]
xgemail_0003 | code own XGEMAIL_0003

[ip-blocklisted]
xgemail_0004 | code own XGEMAIL_0004

[domain-blocklisted]
xgemail_0005 | code own XGEMAIL_0005

[receiver-misconfigured]
xgemail_0007 | code own XGEMAIL_0007

[policy-refused]
xgemail_0008 | code own XGEMAIL_0008

[mailbox-refuses-sender]
xgemail_0009 | code own XGEMAIL_0009

[relay-denied]
xgemail_0010 | code own XGEMAIL_0010

[no-such-mailbox]
xgemail_0011 | code own XGEMAIL_0011

[message-too-large]
xgemail_0012 | code own XGEMAIL_0012

[too-many-recipients]
xgemail_0013 | code own XGEMAIL_0013

[rate-limited]
xgemail_0014 | code own XGEMAIL_0014

[recipient-too-busy]
xgemail_0015 | code own XGEMAIL_0015
`,
}
