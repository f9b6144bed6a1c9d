package rules

// att holds the replies of the servers that AT&T ran until its mailboxes moved
// to Yahoo.
var att = Source{
	ID:       "att",
	Document: "replies in public reports of 2017 and earlier",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
rbl-521 = dnsbl:rbl 521 | own DNSBL:RBL
attrbl = dnsbl:attrbl | own DNSBL:ATTRBL

[no-such-mailbox]
addressee-unknown = addressee unknown, relay=
worldnet = worldnet addressee unknown

[reverse-dns-missing]
reverse-dns = connections not accepted from servers without a valid sender domain
`,
}
