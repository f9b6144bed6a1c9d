package rules

// mimecast holds the replies of Mimecast, which stands before other mail
// systems. Many end in the address of its page, DOC-1369.
var mimecast = Source{
	ID:       "mimecast",
	Document: "Mimecast's article on SMTP error codes",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
invalid-recipient = invalid recipient - https://community.mimecast.com | own DOC-1369#550
invalid-recipient-new = invalid recipient - https://mimecastsupport.zendesk.com | own 550

[greylisted]
internal-resources = internal resources are temporarily unavailable | own DOC-1369#451

[receiver-internal-error]
recipient-unavailable = recipient temporarily unavailable | 451 host
unable to process command | 451

[rate-limited]
ip temporarily blacklisted

[receiver-misconfigured]
incorrect-hostname = the incorrect hostname used for inbounds
inbounds-disabled = account inbounds disabled
certificate-configuration = configuration is invalid for this certificate | guess

[relay-denied]
open-relay = open relay not allowed

[sending-account-blocked]
outbounds-disabled = account outbounds disabled

[too-many-connections]
account-service = account service is temporarily unavailable
outbound-threads = exceeding outbound thread limit

[receiver-overloaded]
unable-to-process-connection = unable to process connection at this time

[protocol-error]
ended-early = message ended early

[mailbox-refuses-sender]
sender-blocked = sender address blocked | 421 host
user-entry = envelope blocked - user entry
user-domain-entry = envelope blocked - user domain entry
blocked-senders = rejected by header based manually blocked senders
manually-blocked = rejected by header based blocked senders

[policy-refused]
envelope-blocked = administrative prohibition - envelope blocked
content-examination = message bounced due to content examination policy
host-network = host network not allowed

[spoofing-protection]
anti-spoofing-header = rejected by header based anti-spoofing policy
anti-spoofing-inbound = anti-spoofing policy - inbound not allowed

[spf-failed]
spf = spf sender invalid - envelope rejected

[dkim-failed]
dkim = dkim sender invalid - envelope rejected

[dmarc-failed]
dmarc = dmarc sender invalid - envelope rejected

[poor-reputation]
ct-reputation = local ct ip reputation - (reject)
csi = csi.mimecast.org poor reputation sender

[login-failed]
submitter = submitter failed to authenticate

[tls-required]
route-tls = this route requires encryption (tls)
route-tls-version = this route requires tls version
route-ciphers = this route requires high-strength ciphers

[message-too-large]
size = maximum email size exceeded

[routing-loop]
loop = mail loop detected - https://community.mimecast.com

[spam-content]
security-policies = email rejected due to security policies

[address-syntax]
invalid address | 501 host

[too-many-recipients]
too many recipients | 452 host
`,
}
