package rules

// zoho holds the replies of Zoho Mail.
var zoho = Source{
	ID:       "zoho",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
user unknown | 5.1.1 host

[policy-refused]
destination-domain = mail rejected by destination domain
policy-violation = mailpolicy violation error delivering to mailboxes
delivery-restricted = mailbox delivery restricted by policy error
delivery-failure = mailbox delivery failure policy error

[dmarc-failed]
dmarc = email rejected per dmarc policy for

[malware]
virus = detected by zoho mail

[from-not-owned]
relaying-disallowed = relaying disallowed as

[spam-content]
flagged = reason: email flagged as spam

[receiver-internal-error]
temporary system error | 4.3.1

[sending-account-blocked]
unusual-sending = unusual sending activity detected

[malformed-message]
subject is mandatory

[message-too-large]
size-policy = size exceeded the policy
`,
}
