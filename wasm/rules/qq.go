package rules

// qq holds the replies of QQ Mail and Tencent Exmail.
var qq = Source{
	ID:       "qq",
	Document: "https://service.mail.qq.com/",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
not-found = mailbox not found. http://service.mail.qq.com
not-found-host = mailbox not found | host

[recipient-too-busy]
unavailable = mailbox unavailable or access denied | guess

[mailbox-disabled]
deactivated = is a deactivated mailbox

[spam-content]
content-denied = mail content denied

[rate-limited]
ip-frequency = ip frequency limited
sender-frequency = sender frequency limited
domain-frequency = domain frequency limited

[too-many-connections]
connection-frequency = connection frequency limited

[poor-reputation]
connection denied | host
suspected spam ip
suspected bounce attacks

[spf-failed]
spf = spf check failed. http://service.mail.qq.com

[dmarc-failed]
dmarc = dmarc check failed. http://service.mail.qq.com

[mailbox-refuses-sender]
rejected-by-recipients = mail is rejected by recipients

[address-syntax]
syntax = bad address syntax. http://service.mail.qq.com

[message-too-large]
too-large = message too large. http://service.mail.qq.com
`,
}
