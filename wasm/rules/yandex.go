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
policy-target = policy rejection on the target address

[spam-content]
suspicion = message rejected under suspicion of spam

[mailbox-full]
size-limit = mailbox size limit exceeded

[recipient-too-busy]
rate = the recipient has exceeded message rate limit

[greylisted]
come-back-later = sorry, the service is currently unavailable. please come back later

[receiver-internal-error]
unknown error | 5.3.0 host
`,
}
