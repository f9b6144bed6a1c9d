package rules

// proofpoint holds the replies of Proofpoint, which stands before other mail
// systems, iCloud among them.
var proofpoint = Source{
	ID:       "proofpoint",
	Document: "https://ipcheck.proofpoint.com/",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
ipcheck = blocked - see https://ipcheck.proofpoint.com | own PDR
ipcheck-code = ipcheck.proofpoint.com | code own PDR
dnsbl-lookup = support.proofpoint.com/dnsbl-lookup | own PDR
prs = blocked using prs.proofpoint.com | own PRS
csi = blocked using cloudmark sender intelligence | own CSI

[dmarc-failed]
dmarc = email rejected per sender's dmarc policy

[sender-domain-invalid]
sender-domain = domain of sender address does not exist

[no-such-mailbox]
marked-invalid = user email address is marked as invalid
user unknown | 5.1.1 host

[relay-denied]
relaying denied | 5.7.1 host

[poor-reputation]
ipcheck-deferred = deferred - see https://ipcheck.proofpoint.com
`,
}
