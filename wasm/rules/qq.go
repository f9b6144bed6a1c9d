package rules

// qq holds the replies of QQ Mail and Tencent Exmail.
var qq = Source{
	ID:       "qq",
	Document: "https://service.mail.qq.com/",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
mailbox not found. http://service.mail.qq.com
mailbox not found | host

[recipient-too-busy]
mailbox unavailable or access denied | guess

[mailbox-disabled]
is a deactivated mailbox

[spam-content]
mail content denied

[rate-limited]
ip frequency limited
sender frequency limited
domain frequency limited

[too-many-connections]
connection frequency limited

[poor-reputation]
connection denied | host
suspected spam ip
suspected bounce attacks

[spf-failed]
spf check failed. http://service.mail.qq.com

[dmarc-failed]
dmarc check failed. http://service.mail.qq.com

[mailbox-refuses-sender]
mail is rejected by recipients

[address-syntax]
bad address syntax. http://service.mail.qq.com

[message-too-large]
message too large. http://service.mail.qq.com

[login-required]
need ehlo and auth first
`,
}
