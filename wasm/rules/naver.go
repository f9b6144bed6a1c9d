package rules

// naver holds the replies of Naver.
var naver = Source{
	ID:       "naver",
	Document: "https://help.naver.com/",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
no such user. for more information, go to https://help.naver.com

[mailbox-refuses-sender]
the receiver denied your mail. please contact the receiver with another way | own RDENY

[mailbox-disabled]
ract + mailbox is inactive | own RACT

[ip-blocklisted]
your ip blocked from this server
`,
}
