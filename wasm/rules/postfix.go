package rules

// postfix holds the texts of Postfix: what its smtpd and postscreen answer, and
// what its own delivery agents write into reports and logs.
var postfix = Source{
	ID:       "postfix",
	Document: "postfix sources: src/smtpd, src/smtp, src/cleanup, src/local, src/virtual, src/global",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
undeliverable-511 = recipient address rejected: undeliverable address | 550 5.1.1 guess case undeliverable-address
no-valid-recipients = error: no valid recipients | guess
user-unknown-in-local-recipient = recipient address rejected: user unknown in local recipient table
user-unknown-in-virtual-alias = recipient address rejected: user unknown in virtual alias table
user-unknown-in-virtual-mailbox = recipient address rejected: user unknown in virtual mailbox table
user-unknown-in-relay-recipient = recipient address rejected: user unknown in relay recipient table
user-unknown = recipient address rejected: user unknown
unknown-local-user = unknown user: "
undeliverable-recipient = recipient address rejected: undeliverable address | guess
recipient-access-denied = recipient address rejected: access denied | guess

[address-syntax]
syntax-mail = syntax: mail from:
syntax-rcpt = syntax: rcpt to:
recipient-not-fully-qualified = recipient address rejected: need fully-qualified address
bad-syntax-in-address = bad address literal

[no-such-domain]
recipient-domain-not-found = recipient address rejected: domain not found
host-or-domain-name-not-found = host or domain name not found. name service error + host not found
recipient-domain-malformed-dns = recipient address rejected: malformed dns server reply | case broken-dns

[domain-takes-no-mail]
recipient-null-mx = recipient address rejected: domain + does not accept mail (nullmx)
null-mx = domain + does not accept mail (nullmx)
no-address-record = host found but no data record of requested type

[mailbox-full]
quota-exceeded-mailbox = recipient address rejected: quota exceeded (mailbox for user is full)
over-quota-policy = recipient address rejected: mailbox full
mailbox-file-too-large = cannot update mailbox + file too large
maildir-overquota = maildir over quota
user-maildir-full = the user's maildir has overdrawn his diskspace quota

[message-too-large]
size-fixed-limit = message size exceeds fixed limit
size-limit-of-server = exceeds size limit + of server | case own-server
message file too big

[sender-refused]
sender-access-denied = sender address rejected: access denied
sender-not-fully-qualified = sender address rejected: need fully-qualified address
bad-sender-syntax = bad sender address syntax

[protocol-error]
tls already active | 554 5.5.1 case tls-active
postscreen-protocol-error-521 = protocol error | 521 5.5.1
postscreen-protocol-error = protocol error | 550 5.5.1
multi-recipient bounce

[from-not-owned]
sender-not-owned = sender address rejected: not owned by user
sender-not-owned-by-login = sender address rejected: not owned

[sender-verification-failed]
sender-undeliverable = sender address rejected: undeliverable address
sender-unverified = sender address rejected: unverified address
sender-unknown = sender address rejected: user unknown

[sender-domain-invalid]
sender-domain-not-found = sender address rejected: domain not found
sender-null-mx = sender address rejected: domain + does not accept mail (nullmx)
sender-malformed-dns = sender address rejected: malformed dns server reply

[login-required]
sender-not-logged-in = sender address rejected: not logged in

[login-failed]
auth-failed = error: authentication failed
sasl-auth-failed = sasl authentication failed; server | case smarthost
sasl-cannot-authenticate = sasl authentication failed; cannot authenticate to server | case smarthost
too-many-auth-commands = error: too many auth commands from

[login-method-refused]
auth-not-enabled = error: authentication not enabled

[relay-denied]
relay access denied

[tls-required]
starttls-first = must issue a starttls command first
session-encryption-required = session encryption is required
our-tls-engine = tls is required, but our tls engine is unavailable | guess

[receiver-tls-faulty]
tls-not-offered = tls is required, but was not offered by host
tls-refused = tls is required, but host + refused to start tls
requiretls-not-offered = sender requested requiretls, but
certificate-not-verified = server certificate not verified
certificate-not-trusted = server certificate not trusted
handshake = cannot start tls: handshake failure

[international-address]
smtputf8-declare = must declare smtputf8 to send unicode address
smtputf8-required = smtputf8 is required, but was not offered by host
smtputf8-no-server = message requires smtputf8, but no server was found

[reverse-dns-missing]
client-hostname = client host rejected: cannot find your hostname
client-reverse-hostname = client host rejected: cannot find your reverse hostname

[helo-invalid]
helo-host-not-found = helo command rejected: host not found
helo-not-fully-qualified = helo command rejected: need fully-qualified hostname
helo-invalid-name = helo command rejected: invalid name
helo-invalid-ip = helo command rejected: invalid ip address
helo-access-denied = helo command rejected: access denied

[policy-refused]
etrn-refused = service unavailable | 459
client-access-denied = client host rejected: access denied
milter-command-rejected = 5.7.1 command rejected | guess
unknown-access-denied = error: access denied for
postscreen-refused-521 = service currently unavailable | 521 5.3.2
postscreen-refused-550 = service currently unavailable | 550 5.3.2

[rate-limited]
too-much-mail = error: too much mail from
too-many-recipients-from = error: too many recipients from
too-many-tls-sessions = error: too many new tls sessions from

[too-many-connections]
error: too many connections from

[receiver-overloaded]
postscreen-all-ports-busy = all server ports are busy

[too-many-recipients]
error: too many recipients

[greylisted]
postscreen-greylisted = service currently unavailable | 450 4.3.2
recipient-greylisted = recipient address rejected: greylisted
client-greylisted = client host rejected: greylisted
sender-greylisted = sender address rejected: greylisted
recipient-verification-in-progress = recipient address rejected: unverified address: address verification in progress
recipient-try-later = recipient address rejected: try again later

[receiver-internal-error]
queue file write error
temporary lookup failure
temporary lookup error
address-unverified = recipient address rejected: unverified address | guess
temporary authentication failure
internal-error = error: internal error
mail transport unavailable | case own-server

[receiver-misconfigured]
own-configuration = mail system configuration error | case own-server
sasl-generic-failure = authentication failed: generic failure
unknown-mail-transport = unknown mail transport error | case own-server

[receiver-internal-error]
bounce-service-failure = bounce or trace service failure
cannot update mailbox | guess
maildir-failed = maildir delivery failed | guess
command-died = command died with | guess
command-time-limit = command time limit exceeded

[receiver-misconfigured]
alias-database = alias database unavailable

[routing-loop]
loops-back = loops back to myself | 5.4.6 case own-server
virtual-expansion = unreasonable virtual_alias_maps map

[receiver-disk-full]
insufficient system storage

[receiver-misconfigured]
server configuration error
server configuration problem
tls-local-problem = tls not available due to local problem

[content-filter-down]
milter-unavailable = service unavailable - try again later

[connection-failed]
while-sending-body = while sending message body | 4.4.2 case large-messages
while-sending-end = while sending end of data | 4.4.2 case large-messages
while-receiving-greeting = while receiving the initial server greeting | 4.4.2 case at-the-greeting
while-performing-helo = while performing the | 4.4.2 case at-the-greeting
connect-timed-out = connect to + connection timed out
connect-operation-timed-out = connect to + operation timed out
connect-refused = connect to + connection refused
connect-reset = connect to + connection reset by peer
connect-no-route = connect to + no route to host
connect-unreachable = connect to + network is unreachable
connect-host-down = connect to + host is down
lost-connection = lost connection with
conversation-timed-out = conversation with + timed out while
delivery-suspended = delivery temporarily suspended | guess
timeout-exceeded = error: timeout exceeded

[dns-failure]
backup-mx = as mail exchanger | 4.4.4 case backup-mx
host-not-found-try-again = host or domain name not found. name service error + host not found, try again
malformed-name-server-reply = malformed or unexpected name server reply

[routing-loop]
loops back to myself
mail forwarding loop for
error: too many hops

[queue-expired]
expired = status=expired, returned to sender | guess

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
bare-lf = error: bare <lf> received

[protocol-error]
pipelining = improper use of smtp command pipelining
unsupported option
`,
}
