package rules

// barracuda holds the replies of Barracuda's gateways and of its blocklist.
var barracuda = Source{
	ID:       "barracuda",
	Document: "https://www.barracudacentral.org/rbl",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
blocked using barracuda reputation | own BRBL
barracudanetworks.com/reputation | own BRBL
blocked using b.barracudacentral.org | own BRBL
barracudacentral.org/lookups | own BRBL

[policy-refused]
permanent failure for one or more recipients + :blocked)
blocked | 550 host

[no-such-mailbox]
permanent failure for one or more recipients + :550 5.1.1
cuda_nsu + user unknown | own cuda_nsu
cuda_nsu requested action not taken: mailbox unavailable or not local | own cuda_nsu
no such user (
no such domain/user

[greylisted]
recipient address rejected: greylisted for 5 minutes

[receiver-internal-error]
cuda_nsu temporary server error | own cuda_nsu
temporary failure, please try again later | 421

[receiver-misconfigured]
license expired | 422

[spoofing-protection]
rejecting spoofed message

[link-blocklisted]
rejected due to spam url in content

[spam-content]
rejecting banned content
`,
}
