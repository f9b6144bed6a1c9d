package rules

// barracuda holds the replies of Barracuda's gateways and of its blocklist.
var barracuda = Source{
	ID:       "barracuda",
	Document: "https://www.barracudacentral.org/rbl",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
barracuda-reputation = blocked using barracuda reputation | own BRBL
reputation-page = barracudanetworks.com/reputation | own BRBL
brbl = blocked using b.barracudacentral.org | own BRBL
brbl-page = barracudacentral.org/lookups | own BRBL

[policy-refused]
recipients-blocked = permanent failure for one or more recipients + :blocked)
blocked | 550 host

[no-such-mailbox]
recipients-unknown = permanent failure for one or more recipients + :550 5.1.1
nsu-user-unknown = cuda_nsu + user unknown | own cuda_nsu
nsu-mailbox-unavailable = cuda_nsu requested action not taken: mailbox unavailable or not local | own cuda_nsu
no such user (

[greylisted]
greylisted = recipient address rejected: greylisted for 5 minutes

[receiver-internal-error]
nsu-temporary = cuda_nsu temporary server error | own cuda_nsu
temporary-failure = temporary failure, please try again later | 421

[receiver-misconfigured]
license = license expired | 422

[spoofing-protection]
spoofed = rejecting spoofed message

[link-blocklisted]
spam-url = rejected due to spam url in content

[spam-content]
banned-content = rejecting banned content
`,
}
