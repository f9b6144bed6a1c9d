package rules

// opensmtpd holds the texts of OpenSMTPD.
var opensmtpd = Source{
	ID:       "opensmtpd",
	Document: "OpenSMTPD sources",
	Seen:     "2026-11",
	table: `
[receiver-misconfigured]
mailing list expansion problem | 524

[no-such-mailbox]
invalid recipient: < | 550

[receiver-internal-error]
temporary failure | 421 host

[queue-expired]
envelope expired

[policy-refused]
destination seem to reject all mails

[domain-takes-no-mail]
no mx found for
`,
}
