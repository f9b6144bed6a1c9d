package rules

// qmail holds the texts of qmail, of its reports and of the patches that are
// common with it.
var qmail = Source{
	ID:       "qmail",
	Document: "netqmail sources: qmail-smtpd.c, qmail-remote.c, qmail-local.c, qmail-send.c; vpopmail, qmail-ldap",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
rcpt-first = rcpt first (#5.5.1) | guess
no mailbox here by that name
vpopmail-no-mailbox = no mailbox here by that name. vpopmail
not-in-rcpthosts-user = i don't have an account by that name
no-mailbox-goodrcptto = the recipient does not have a mailbox here
ldap-no-mailbox = no mailbox here by that name. (#5.1.1) + ldap

[no-such-domain]
couldn't find any host named
couldn't find any host by that name

[domain-takes-no-mail]
couldn't find a mail exchanger or ip address

[mailbox-full]
vpopmail-over-quota = user is over quota
vpopmail-message-over-quota = message delivery would exceed + quota
qmail-ldap-quota = the users mailfolder is over the allowed quota
qmail-ldap-quota-warning = mailbox quota exceeded

[mailbox-disabled]
qmail-ldap-disabled = mailaddress is administrative + disabled

[message-too-large]
databytes = exceeds my databytes limit

[malware]
viruses found
simscan-virus = your email was rejected because it contains the + virus

[spam-content]
simscan-spam = your email is considered spam

[malformed-message]
see http://pobox.com/~djb/docs/smtplf.html

[sender-refused]
badmailfrom = your envelope sender is in my badmailfrom list
badmailfrom-denied = your envelope sender has been denied

[sender-domain-invalid]
mfcheck = your envelope sender domain must exist
dns-mfcheck = domain does not exist or does not have a valid mx | guess

[mailbox-refuses-sender]
badrcptto-list = in my badrcptto list
badrcptto = mailbox is restricted

[relay-denied]
isn't in my list of allowed rcpthosts
that domain isn't allowed to be relayed

[too-many-recipients]
reached maximum number of recipients

[receiver-internal-error]
queue-temporary = mail server temporarily rejected message (#4
qqt failure
qq trouble
qq-other = qq temporary problem

[receiver-disk-full]
qq-write-error = qq write error or disk full

[receiver-overloaded]
qq out of memory

[receiver-internal-error]
qq internal bug

[receiver-misconfigured]
mail-system-error-home = uh-oh: home directory is writable

[receiver-overloaded]
system-resources = system resources temporarily unavailable

[receiver-internal-error]
aack, child crashed

[receiver-misconfigured]
unable-to-chdir = unable to chdir to maildir

[receiver-internal-error]
temporary-error-maildir = temporary error on maildir delivery

[receiver-misconfigured]
unable to run qmail-remote
unable to read controls
unable to switch to home directory

[connection-failed]
wasn't able to establish an smtp connection
connection-died = but connection died
greeting-failed = but greeting failed | guess

[helo-invalid]
sender-rejected-early = but my name was rejected

[connection-failed]
timeout-442 = timeout (#4.4.2)

[dns-failure]
cname lookup failed temporarily

[routing-loop]
hops = too many hops, this message is looping
looping-delivered-to = this message is looping: it already has my delivered-to line | case forwarding
best-preference = although i'm listed as a best-preference mx or a for that host | case own-server

[queue-expired]
this message has been in the queue too long

[protocol-error]
unimplemented = unimplemented (#5.5.1)
mail-first = mail first (#5.5.1)
syntax-555 = syntax error (#5.5.4)

[policy-refused]
queue-filter = mail server permanently rejected message

[attachment-refused]
content-534 = invalid message content (#5.3.4
`,
}
