package rules

// mailRu holds the replies of Mail.ru.
var mailRu = Source{
	ID:       "mail-ru",
	Document: "https://help.mail.ru/mail-help/postmaster",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
user-not-found = message was not accepted -- invalid mailbox. local mailbox + user not found
invalid-mailbox = message was not accepted -- invalid mailbox

[mailbox-disabled]
terminated = message was not accepted -- invalid mailbox. local mailbox + user is terminated
disabled = message was not accepted -- invalid mailbox. local mailbox + account is disabled

[spam-content]
spam = spam message rejected. please visit http://help.mail.ru

[dynamic-ip]
dynamic = we do not accept mail from hosts with dynamic ip or generic dns ptr-records

[login-required]
authorization = administrative prohibition -- authorization required

[dmarc-failed]
dmarc = not accepted due to domain + owner dmarc policy

[mailbox-full]
full = message was not accepted -- invalid mailbox. local mailbox + mailbox is full
`,
}
