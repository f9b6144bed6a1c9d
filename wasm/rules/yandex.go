package rules

// yandex holds the replies of Yandex Mail.
var yandex = Source{
	ID:       "yandex",
	Document: "https://yandex.com/support/mail/",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
no such user!

[mailbox-disabled]
policy rejection on the target address

[spam-content]
message rejected under suspicion of spam

[mailbox-full]
mailbox size limit exceeded

[recipient-too-busy]
the recipient has exceeded message rate limit

[greylisted]
sorry, the service is currently unavailable. please come back later

[receiver-internal-error]
unknown error | 5.3.0 host
`,
}
