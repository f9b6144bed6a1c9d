package rules

// mimecast holds the replies of Mimecast, which stands before other mail
// systems. Many end in the address of its page, DOC-1369.
var mimecast = Source{
	ID:       "mimecast",
	Document: "Mimecast's article on SMTP error codes",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
invalid recipient - https://community.mimecast.com | own DOC-1369#550
invalid recipient - https://mimecastsupport.zendesk.com | own 550

[greylisted]
internal resources are temporarily unavailable | own DOC-1369#451
internal resource temporarily unavailable

[receiver-internal-error]
recipient temporarily unavailable | 451 host
unable to process command | 451

[rate-limited]
ip temporarily blacklisted

[receiver-misconfigured]
the incorrect hostname used for inbounds
account inbounds disabled
configuration is invalid for this certificate | guess

[relay-denied]
open relay not allowed

[sending-account-blocked]
account outbounds disabled

[too-many-connections]
account service is temporarily unavailable
exceeding outbound thread limit

[receiver-overloaded]
unable to process connection at this time

[protocol-error]
message ended early

[mailbox-refuses-sender]
sender address blocked | 421 host
envelope blocked - user entry
envelope blocked - user domain entry
rejected by header based manually blocked senders
rejected by header based blocked senders

[policy-refused]
administrative prohibition - envelope blocked
message bounced due to content examination policy
host network not allowed

[spoofing-protection]
rejected by header based anti-spoofing policy
anti-spoofing policy - inbound not allowed

[spf-failed]
spf sender invalid - envelope rejected

[dkim-failed]
dkim sender invalid - envelope rejected

[dmarc-failed]
dmarc sender invalid - envelope rejected

[poor-reputation]
local ct ip reputation - (reject)
csi.mimecast.org poor reputation sender

[login-failed]
submitter failed to authenticate

[tls-required]
this route requires encryption (tls)
this route requires tls version
this route requires high-strength ciphers

[message-too-large]
maximum email size exceeded

[routing-loop]
mail loop detected - https://community.mimecast.com

[spam-content]
email rejected due to security policies

[address-syntax]
invalid address | 501 host

[too-many-recipients]
too many recipients | 452 host

[ip-needs-registration]
sender ip not in list of authorised outbounds
`,
}
