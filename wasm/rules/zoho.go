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
mail rejected by destination domain
mailpolicy violation error delivering to mailboxes
mailbox delivery restricted by policy error
mailbox delivery failure policy error

[dmarc-failed]
email rejected per dmarc policy for

[malware]
detected by zoho mail

[from-not-owned]
relaying disallowed as
sender is not allowed to relay emails

[spam-content]
reason: email flagged as spam

[receiver-internal-error]
temporary system error | 4.3.1

[sending-account-blocked]
unusual sending activity detected
email outgoing blocked

[malformed-message]
subject is mandatory

[message-too-large]
size exceeded the policy
`,
}
