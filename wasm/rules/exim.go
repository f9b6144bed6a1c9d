package rules

// exim holds the texts of Exim and of the configurations in which it is most
// often met: Debian's and cPanel's.
var exim = Source{
	ID:       "exim",
	Document: "exim sources: src/smtp_in.c, src/verify.c, src/deliver.c, src/transports; cPanel's Exim configuration",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
rcpt-must-precede = valid rcpt command must precede data | guess
rcpt-rejected-with = all rcpt commands were rejected with this error | guess
unrouteable address | guess
no such user here
cpanel-may-not-exist = the account or domain may not exist, they may be blacklisted | guess
no-such-person = no such person at this address
mailbox is unknown or not accepting mail

[domain-takes-no-mail]
mx-nonexistent = all relevant mx records point to non-existent hosts
mx-nonexistent-old = all relevant mx records point to non-existent hosts or (invalidly) to ip addresses
null-mx = an mx or srv record indicated no smtp service

[mailbox-full]
mailbox-quota = mailbox is full + quota exceeded while writing to
mailbox-over-quota-retry = mailbox is full: retry timeout exceeded

[message-too-large]
message size exceeds maximum permitted
too-large-for = message is too big (transport limit

[spam-content]
cpanel-high-probability = high probability of spam
classified-as-spam = this message was classified as spam and may not be delivered

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
callback-setup-failed = callback setup failed while verifying
callout-not-verified = callout verification failed

[login-required]
cpanel-turn-on-auth = please turn on smtp authentication in your mail client + is not permitted to relay
without-authentication = is not permitted to relay through this server without authentication

[login-failed]
incorrect authentication data

[login-method-refused]
auth command used when not advertised

[sending-account-blocked]
cpanel-outgoing-suspended = outgoing mail from + has been suspended
cpanel-sender-on-hold = outgoing mail for this + hold | guess

[sending-limit-reached]
cpanel-max-defers = has exceeded the max defers and failures per hour
cpanel-max-emails = has exceeded the max emails per hour

[relay-denied]
mailing to remote domains not supported
relay not permitted

[receiver-tls-faulty]
own-tls-required = a tls session is required
tls-setup-failure = failure while setting up tls session

[reverse-dns-missing]
no-host-name = no host name found for ip address

[helo-invalid]
syntactically invalid helo argument
syntactically invalid ehlo argument

[protocol-error]
helo required before mail

[ip-blocklisted]
rejected-because-black-list = rejected because + is in a black list at
cpanel-in-an-rbl = junkmail rejected - + is in an rbl

[policy-refused]
etrn-refused = administrative prohibition | 458 case etrn-refused
administrative prohibition

[too-many-connections]
too many concurrent smtp connections; please try again later
too many concurrent smtp connections from this ip address

[greylisted]
greylisted-retry-later = greylisted. please try again

[receiver-internal-error]
etrn-already-running = already processing | 458 case already-running
temporary local problem - please try later
unable to authenticate at present
recipient-callout = could not complete recipient verify callout
local delivery failed | guess

[receiver-overloaded]
too much load; please try again later

[receiver-disk-full]
space shortage, please try later

[connection-failed]
remote-closed = remote host closed connection
smtp-timeout-while-connected = smtp timeout while connected to
failing-long = have been failing for a long time

[dns-failure]
host lookup did not complete
no-ip-address = no ip address found for host | guess

[routing-loop]
lowest numbered mx record points to local host
too-many-received = too many "received" headers

[queue-expired]
retry timeout exceeded
retry-time-not-reached = retry time not reached for any host after a long failure period
retry-time-not-reached-short = retry time not reached for any host

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
