package rules

// mailRu holds the replies of Mail.ru.
var mailRu = Source{
	ID:       "mail-ru",
	Document: "https://help.mail.ru/mail-help/postmaster",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
message was not accepted -- invalid mailbox. local mailbox + user not found
message was not accepted -- invalid mailbox

[mailbox-disabled]
message was not accepted -- invalid mailbox. local mailbox + user is terminated
message was not accepted -- invalid mailbox. local mailbox + account is disabled

[spam-content]
spam message rejected. please visit http://help.mail.ru

[dynamic-ip]
we do not accept mail from hosts with dynamic ip or generic dns ptr-records

[login-required]
administrative prohibition -- authorization required

[dmarc-failed]
not accepted due to domain + owner dmarc policy

[mailbox-full]
message was not accepted -- invalid mailbox. local mailbox + mailbox is full

[tls-required]
smtp is available only with ssl or tls connection

[from-not-owned]
not local sender over smtp
`,
}
