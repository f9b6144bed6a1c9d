package rules

// gmx holds the replies of GMX. WEB.DE and IONOS run the same server software,
// named Nemesis in its greeting; where a wording is theirs too, the rule here
// finds it for all of them.
var gmx = Source{
	ID:       "gmx",
	Document: "https://postmaster.gmx.net/en/error-messages",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
ip address is block listed | own r0201
ip address is black listed | own bip
c=r0301 | code own r0301
c=r0201 | code own r0201

[reverse-dns-missing]
ptr resource record is bad or missing | case gmx
bad dns ptr resource record | own rdns
invalid dns ptr resource record
c=rdns | code own rdns

[no-such-mailbox]
mailbox unavailable | host
no-such-mailbox-code = c=r1601 | 550 own r1601

[mailbox-full]
exceeded storage allocation + quota exceeded | own r1503
c=r1503 | code own r1503

[policy-refused]
no smtp service + reject due to policy restrictions | own poli
requested action not taken: mailbox unavailable + reject due to policy restrictions | 550 own poli
reject due to policy restrictions

[poor-reputation]
reject due to policy violations

[sender-domain-invalid]
invalid dns mx or a/aaaa resource record | 550

[malformed-message]
c=hi | code own hi

[receiver-overloaded]
nemesis esmtp service not available | 421

[unknown]
mailbox unavailable + failure sending mail. try again later | 550

[rate-limited]
rate limit reached. please try again later

[spf-failed]
reject due to spf policy | 550
originating ip of the message is not permitted by the domain owner

[from-not-owned]
sender address is not allowed | host

[too-many-connections]
nemesis esmtp service not available + too many connections | 421
`,
}
