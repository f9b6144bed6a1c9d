package rules

// sendmail holds the texts of sendmail and of its standard configuration.
var sendmail = Source{
	ID:       "sendmail",
	Document: "sendmail sources: sendmail/srvrsmtp.c, sendmail/deliver.c, sendmail/sysexits.c, cf/m4",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
... user unknown

[address-syntax]
list:; syntax illegal for recipient addresses | case group-name
colon illegal in host name part

[no-such-domain]
host unknown (name server: + host not found)
host unknown (name server: + no data known)
virtual host unknown

[message-too-large]
message exceeds maximum fixed size
message size exceeds fixed maximum message size

[sender-domain-invalid]
domain of sender address + does not exist
domain of sender address + does not resolve

[sender-refused]
domain name required for sender address

[sender-domain-invalid]
real domain name required for sender address

[login-required]
proper authentication required

[relay-denied]
relaying denied. ip name lookup failed
relaying denied. ip name possibly forged

[reverse-dns-missing]
fix reverse dns for
client ip address + does not resolve
possibly forged hostname for
relaying temporarily denied

[policy-refused]
... access denied
esmtp not accepting messages | guess

[ip-blocklisted]
mail from + refused by blackhole site
rejected: + listed at

[policy-refused]
we don't accept mail from spammers | guess

[rate-limited]
connection rate limit exceeded

[too-many-connections]
too many open connections

[content-filter-down]
please try again later | 451 4.3.2 guess

[receiver-internal-error]
operating system error
can't create output | guess
can't create (user) output file

[protocol-error]
remote protocol error | guess

[malformed-message]
data format error | guess
bare carriage return (cr) not allowed
bare linefeed (lf) not allowed

[receiver-internal-error]
deferred: local mailer
service unavailable | 554 5.0.0 guess

[receiver-disk-full]
insufficient disk space; try again later

[receiver-misconfigured]
not available for sendmail programs | 554 5.0.0 case program
system config error
local configuration error
unknown mailer error

[connection-failed]
deferred: connection timed out with
deferred: connection refused by
deferred: connection reset by
deferred: no route to host
deferred: operation timed out with
timeout waiting for input from
lost input channel from
premature eom
reply: read error from

[dns-failure]
name server: + host name lookup failure

[routing-loop]
config error: mail loops back to me
too many hops + max): from
aliasing/forwarding loop broken | case forwarding

[queue-expired]
cannot send message for + days
message could not be delivered for + days

[receiver-tls-faulty]
tls not available | 503 5.5.0 case starttls
403 4.7.0 tls handshake

[protocol-error]
improper command pipelining

[mailbox-full]
procmail: quota exceeded while writing
`,
}
