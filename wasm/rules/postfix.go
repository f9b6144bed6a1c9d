package rules

// postfix holds the texts of Postfix: what its smtpd and postscreen answer, and
// what its own delivery agents write into reports and logs. With them stand the
// answers of the policy services that are common with it: iRedAPD, cbpolicyd,
// policyd and policyd-rate-limit.
var postfix = Source{
	ID:       "postfix",
	Document: "postfix sources: src/smtpd, src/smtp, src/cleanup, src/local, src/virtual, src/global; iRedAPD libs/__init__.py; cbpolicyd modules",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
undeliverable-511 = recipient address rejected: undeliverable address | 550 5.1.1 guess case undeliverable-address
error: no valid recipients | guess
recipient address rejected: user unknown in local recipient table
recipient address rejected: user unknown in virtual alias table
recipient address rejected: user unknown in virtual mailbox table
recipient address rejected: user unknown in relay recipient table
recipient address rejected: user unknown
unknown user: "
undeliverable-recipient = recipient address rejected: undeliverable address | guess
recipient address rejected: access denied | guess

[address-syntax]
syntax: mail from:
syntax: rcpt to:
recipient address rejected: need fully-qualified address
bad address literal

[no-such-domain]
recipient address rejected: domain not found
host or domain name not found. name service error + host not found
recipient address rejected: malformed dns server reply | case broken-dns

[domain-takes-no-mail]
recipient address rejected: domain + does not accept mail (nullmx)
domain + does not accept mail (nullmx)
host found but no data record of requested type

[mailbox-full]
recipient address rejected: quota exceeded (mailbox for user is full)
recipient address rejected: mailbox full
cannot update mailbox + file too large
maildir over quota
the user's maildir has overdrawn his diskspace quota

[message-too-large]
message size exceeds fixed limit
exceeds size limit + of server | case own-server
message file too big

[sender-refused]
sender address rejected: access denied
sender address rejected: need fully-qualified address
bad sender address syntax

[protocol-error]
tls already active | 554 5.5.1 case tls-active
postscreen-protocol-error-521 = protocol error | 521 5.5.1
postscreen-protocol-error = protocol error | 550 5.5.1
multi-recipient bounce

[from-not-owned]
sender address rejected: not owned by user
sender address rejected: not owned
sender login mismatch
sender is not same as smtp authenticate username

[sender-verification-failed]
sender address rejected: undeliverable address
sender address rejected: unverified address
sender address rejected: user unknown

[sender-domain-invalid]
sender address rejected: domain not found
sender address rejected: domain + does not accept mail (nullmx)
sender address rejected: malformed dns server reply

[login-required]
sender address rejected: not logged in
smtp auth is required for users under this sender domain

[login-failed]
error: authentication failed
sasl authentication failed; server | case smarthost
sasl authentication failed; cannot authenticate to server | case smarthost
error: too many auth commands from

[login-method-refused]
error: authentication not enabled
sasl authentication failed; cannot authenticate to server + no mechanism available
no worthy mechs found

[relay-denied]
relay access denied

[tls-required]
must issue a starttls command first
session encryption is required
tls is required, but our tls engine is unavailable | guess

[receiver-tls-faulty]
tls is required, but was not offered by host
tls is required, but host + refused to start tls
sender requested requiretls, but
server certificate not verified
server certificate not trusted
cannot start tls: handshake failure

[international-address]
must declare smtputf8 to send unicode address
smtputf8 is required, but was not offered by host
message requires smtputf8, but no server was found

[reverse-dns-missing]
client host rejected: cannot find your hostname
client host rejected: cannot find your reverse hostname

[helo-invalid]
helo command rejected: host not found
helo command rejected: need fully-qualified hostname
helo command rejected: invalid name
helo command rejected: invalid ip address
helo command rejected: access denied
blacklisted helo/ehlo

[policy-refused]
service unavailable | 459
client host rejected: access denied
5.7.1 command rejected | guess
error: access denied for
postscreen-refused-521 = service currently unavailable | 521 5.3.2
postscreen-refused-550 = service currently unavailable | 550 5.3.2
access-denied-571 = recipient address rejected: access denied | x.7.1

[rate-limited]
error: too much mail from
error: too many recipients from
error: too many new tls sessions from
policy rejection- quota exceeded
throttling quota exceeded
rate limit reach, retry later

[too-many-connections]
error: too many connections from

[receiver-overloaded]
all server ports are busy

[too-many-recipients]
error: too many recipients

[greylisted]
postscreen-greylisted = service currently unavailable | 450 4.3.2
recipient address rejected: greylisted
client host rejected: greylisted
sender address rejected: greylisted
recipient address rejected: unverified address: address verification in progress
recipient address rejected: try again later

[receiver-internal-error]
queue file write error
temporary lookup failure
temporary lookup error
recipient address rejected: unverified address | guess
temporary authentication failure
error: internal error
mail transport unavailable | case own-server

[receiver-misconfigured]
mail system configuration error | case own-server
authentication failed: generic failure
unknown mail transport error | case own-server
unable to find primary relay for

[receiver-internal-error]
bounce or trace service failure
cannot update mailbox | guess
maildir delivery failed | guess
command died with | guess
command time limit exceeded

[receiver-misconfigured]
alias database unavailable

[routing-loop]
loops-back = loops back to myself | 5.4.6 case own-server
unreasonable virtual_alias_maps map

[receiver-disk-full]
insufficient system storage

[receiver-misconfigured]
server configuration error
server configuration problem
tls not available due to local problem

[content-filter-down]
service unavailable - try again later

[connection-failed]
while sending message body | 4.4.2 case large-messages
while sending end of data | 4.4.2 case large-messages
while receiving the initial server greeting | 4.4.2 case at-the-greeting
while performing the | 4.4.2 case at-the-greeting
connect to + connection timed out
connect to + operation timed out
connect to + connection refused
connect to + connection reset by peer
connect to + no route to host
connect to + network is unreachable
connect to + host is down
lost connection with
conversation with + timed out while
delivery temporarily suspended | guess
error: timeout exceeded

[dns-failure]
as mail exchanger | 4.4.4 case backup-mx
host or domain name not found. name service error + host not found, try again
malformed or unexpected name server reply

[routing-loop]
loops back to myself
mail forwarding loop for
error: too many hops

[queue-expired]
status=expired, returned to sender | guess
status=force-expired, returned to sender | guess

[protocol-error]
error: too many errors
error: nested mail command
error: send helo/ehlo first
error: command not recognized
error: command not implemented
error: bad syntax
error: need mail command
error: need rcpt command

[malformed-message]
error: bare <lf> received

[protocol-error]
improper use of smtp command pipelining
unsupported option

[sending-limit-reached]
cbpolicyd-quota = policy rejection; quota exceeded
policy rejection; message count
policy rejection; cumulative message size

[mailbox-refuses-sender]
recipient address rejected: blacklisted | guess
recipient address rejected: not authorized | guess

[dynamic-ip]
blacklisted reverse dns name
please relay via isp
`,
}
