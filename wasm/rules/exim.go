package rules

// exim holds the texts of Exim and of the configurations in which it is most
// often met: Debian's and cPanel's.
var exim = Source{
	ID:       "exim",
	Document: "exim sources: src/smtp_in.c, src/verify.c, src/deliver.c, src/transports; cPanel's Exim configuration",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
valid rcpt command must precede data | guess
all rcpt commands were rejected with this error | guess
unrouteable address | guess
no such user here
the account or domain may not exist, they may be blacklisted | guess
no such person at this address
mailbox is unknown or not accepting mail

[domain-takes-no-mail]
all relevant mx records point to non-existent hosts
all relevant mx records point to non-existent hosts or (invalidly) to ip addresses
an mx or srv record indicated no smtp service

[mailbox-full]
mailbox is full + quota exceeded while writing to
mailbox is full: retry timeout exceeded

[message-too-large]
message size exceeds maximum permitted
message is too big (transport limit

[spam-content]
high probability of spam
this message was classified as spam and may not be delivered
message scored + points

[malware]
this message contains a virus

[malformed-message]
maximum allowed line length is 998 octets
headers fail syntax check
message contains malformed mime
maximum line length is 998
message header not crlf terminated
lines too long for transport
syntax error in + header line
failing address in + header
missing at end of address + header

[sender-verification-failed]
sender verify failed
could not complete sender verify callout
could not complete sender verify
callback setup failed while verifying
callout verification failed
no verifiable sender address in message headers

[login-required]
please turn on smtp authentication in your mail client + is not permitted to relay
is not permitted to relay through this server without authentication
smtp auth is required for message submission

[login-failed]
incorrect authentication data

[login-method-refused]
auth command used when not advertised

[sending-account-blocked]
outgoing mail from + has been suspended
outgoing mail for this + hold | guess

[sending-limit-reached]
has exceeded the max defers and failures per hour
has exceeded the max emails per hour

[relay-denied]
mailing to remote domains not supported
relay not permitted

[receiver-tls-faulty]
a tls session is required
failure while setting up tls session
dane error: tlsa lookup

[reverse-dns-missing]
no host name found for ip address

[helo-invalid]
syntactically invalid helo argument
syntactically invalid ehlo argument

[protocol-error]
helo required before mail

[ip-blocklisted]
rejected because + is in a black list at
junkmail rejected - + is in an rbl

[policy-refused]
etrn-refused = administrative prohibition | 458 case etrn-refused
administrative prohibition

[too-many-connections]
too many concurrent smtp connections; please try again later
too many concurrent smtp connections from this ip address

[greylisted]
greylisted. please try again
is not yet authorized to deliver

[receiver-internal-error]
already processing | 458 case already-running
temporary local problem - please try later
unable to authenticate at present
could not complete recipient verify callout
local delivery failed | guess
child process of + (could mean permission denied) | guess

[receiver-overloaded]
too much load; please try again later

[receiver-disk-full]
space shortage, please try later

[connection-failed]
remote host closed connection
smtp timeout while connected to
have been failing for a long time
smtp command timeout - closing connection
smtp incoming data timeout - closing connection
remote host + closed connection in response to

[dns-failure]
host lookup did not complete
no ip address found for host | guess

[routing-loop]
lowest numbered mx record points to local host
too many "received" headers

[queue-expired]
retry timeout exceeded
retry time not reached for any host after a long failure period
retry time not reached for any host

[protocol-error]
smtp synchronization error
smtp protocol synchronization error
too many nonmail commands
too many syntax or protocol errors
too many unrecognized commands

[receiver-misconfigured]
never_users list
child process of + transport returned | guess
tainted + not permitted
tainted arg
error in redirect data
mailbox + has wrong uid
mailbox + has the wrong mode

[address-syntax]
restricted characters in address

[rate-limited]
sender rate overlimit
server has reached its limit for processing requests

[content-filter-down]
malware acl condition

[domain-blocklisted]
rejected because + is in a black list at rhsbl
rejected because + is in a black list at dbl.

[poor-reputation]
number of failed recipients exceeded

[sender-refused]
sender envelope address + locally blacklisted
`,
}
