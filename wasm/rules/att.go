package rules

// att holds the replies of the servers that AT&T ran until its mailboxes moved
// to Yahoo.
var att = Source{
	ID:       "att",
	Document: "replies in public reports of 2017 and earlier",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
dnsbl:rbl 521 | own DNSBL:RBL
dnsbl:attrbl | own DNSBL:ATTRBL

[no-such-mailbox]
addressee unknown, relay=
worldnet addressee unknown

[reverse-dns-missing]
connections not accepted from servers without a valid sender domain
`,
}
