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
ip-block-listed = ip address is block listed | own r0201
ip-black-listed = ip address is black listed | own bip
ip-black-listed-r0301 = c=r0301 | code own r0301
ip-block-listed-code = c=r0201 | code own r0201

[reverse-dns-missing]
bad-or-missing-ptr = ptr resource record is bad or missing | case gmx
bad-ptr = bad dns ptr resource record | own rdns
invalid-ptr = invalid dns ptr resource record
ptr-code = c=rdns | code own rdns

[no-such-mailbox]
mailbox unavailable | host
no-such-mailbox-code = c=r1601 | 550 own r1601

[mailbox-full]
quota-exceeded = exceeded storage allocation + quota exceeded | own r1503
quota-code = c=r1503 | code own r1503

[policy-refused]
policy-at-connect = no smtp service + reject due to policy restrictions | own poli
policy-mailbox = requested action not taken: mailbox unavailable + reject due to policy restrictions | 550 own poli
policy = reject due to policy restrictions

[poor-reputation]
policy-violations = reject due to policy violations

[sender-domain-invalid]
invalid-mx = invalid dns mx or a/aaaa resource record | 550

[malformed-message]
header-based = c=hi | code own hi

[receiver-overloaded]
not-available-421 = nemesis esmtp service not available | 421

[unknown]
failure-sending = mailbox unavailable + failure sending mail. try again later | 550

[rate-limited]
rate-limit = rate limit reached. please try again later

[spf-failed]
spf-policy = reject due to spf policy | 550
spf-not-permitted = originating ip of the message is not permitted by the domain owner
`,
}
