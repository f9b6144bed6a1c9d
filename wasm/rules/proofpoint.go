package rules

// proofpoint holds the replies of Proofpoint, which stands before other mail
// systems, iCloud among them.
var proofpoint = Source{
	ID:       "proofpoint",
	Document: "https://ipcheck.proofpoint.com/",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
blocked - see https://ipcheck.proofpoint.com | own PDR
ipcheck.proofpoint.com | code own PDR
support.proofpoint.com/dnsbl-lookup | own PDR
blocked using prs.proofpoint.com | own PRS
blocked using cloudmark sender intelligence | own CSI

[dmarc-failed]
email rejected per sender's dmarc policy

[sender-domain-invalid]
domain of sender address does not exist

[no-such-mailbox]
user email address is marked as invalid
user unknown | 5.1.1 host

[relay-denied]
relaying denied | 5.7.1 host

[poor-reputation]
deferred - see https://ipcheck.proofpoint.com
`,
}
