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

[malware]
this message contains a virus

[malformed-message]
maximum allowed line length is 998 octets
headers fail syntax check
message contains malformed mime

[sender-verification-failed]
sender verify failed
could not complete sender verify callout
could not complete sender verify
callback setup failed while verifying
callout verification failed

[login-required]
please turn on smtp authentication in your mail client + is not permitted to relay
is not permitted to relay through this server without authentication

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

[receiver-internal-error]
already processing | 458 case already-running
temporary local problem - please try later
unable to authenticate at present
could not complete recipient verify callout
local delivery failed | guess

[receiver-overloaded]
too much load; please try again later

[receiver-disk-full]
space shortage, please try later

[connection-failed]
remote host closed connection
smtp timeout while connected to
have been failing for a long time

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
`,
}
