package rules

// dovecot holds the texts of Dovecot's LMTP server and delivery agent.
var dovecot = Source{
	ID:       "dovecot",
	Document: "https://doc.dovecot.org/ and its sources",
	Seen:     "2026-11",
	table: `
[mailbox-full]
quota exceeded (mailbox for user is full)
not enough disk quota (mailbox for user is full)

[no-such-mailbox]
user doesn't exist:

[receiver-internal-error]
temporary internal error | 4.3.0
internal error occurred. refer to server log for more information

[tls-required]
authentication disallowed on non-secure
`,
}
