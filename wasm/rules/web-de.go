package rules

// webDe holds the replies of WEB.DE that differ from those of GMX, or that are
// common and mean something only from there.
var webDe = Source{
	ID:       "web-de",
	Document: "https://postmaster.web.de/de/fehlermeldungen",
	Seen:     "2026-11",
	table: `
[reverse-dns-missing]
invalid dns ptr resource record | host
bad dns ptr resource record | host

[malformed-message]
reject due to policy restrictions + c=hi | own hi
reject due to policy restrictions (header based)

[poor-reputation]
reject due to policy restrictions (domain based)
reject due to policy restrictions (ip based)

[spf-failed]
reject due to spf policy. the originating ip of the message is not permitted | 550

[ip-blocklisted]
ip address is block listed | host own r0201

[sender-domain-invalid]
invalid dns mx or a/aaaa resource record | 550 host

[mailbox-full]
exceeded storage allocation | host
user has exhausted allowed storage space

[no-such-mailbox]
mailbox unavailable | host

[rate-limited]
rate limit reached | host

[from-not-owned]
sender address is not allowed | host
`,
}
