package rules

// qmail holds the texts of qmail, of its reports, and of the patches and filters
// that are common with it, among them chkuser and spamdyke.
var qmail = Source{
	ID:       "qmail",
	Document: "netqmail sources: qmail-smtpd.c, qmail-remote.c, qmail-local.c, qmail-send.c; vpopmail, qmail-ldap, chkuser; spamdyke.h",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
rcpt first (#5.5.1) | guess
no mailbox here by that name
no mailbox here by that name. vpopmail
i don't have an account by that name
the recipient does not have a mailbox here
no mailbox here by that name. (#5.1.1) + ldap
not in my list of allowed recipients

[no-such-domain]
couldn't find any host named
couldn't find any host by that name

[domain-takes-no-mail]
couldn't find a mail exchanger or ip address

[mailbox-full]
user is over quota
message delivery would exceed + quota
the users mailfolder is over the allowed quota
mailbox quota exceeded

[mailbox-disabled]
mailaddress is administrative + disabled
refused. the recipient is not accepting mail right now

[message-too-large]
exceeds my databytes limit

[malware]
viruses found
your email was rejected because it contains the + virus

[spam-content]
your email is considered spam
refused. your message has been blocked due to its content

[malformed-message]
see http://pobox.com/~djb/docs/smtplf.html
accept message with empty subject

[sender-refused]
your envelope sender is in my badmailfrom list
your envelope sender has been denied
sorry, sender address has invalid format
refused. your sender address has been blacklisted

[sender-domain-invalid]
your envelope sender domain must exist
domain does not exist or does not have a valid mx | guess
the domain of your sender address has no mail exchanger

[mailbox-refuses-sender]
in my badrcptto list
mailbox is restricted
in my badrecipientto list
refused. mail is not being accepted at this address
list address must be in to: or cc:

[relay-denied]
isn't in my list of allowed rcpthosts
that domain isn't allowed to be relayed
sending to remote addresses (relaying) is not allowed

[too-many-recipients]
reached maximum number of recipients

[receiver-internal-error]
mail server temporarily rejected message (#4
qqt failure
qq trouble
qq temporary problem

[receiver-disk-full]
qq write error or disk full
temporary error on maildir delivery + no space left

[receiver-overloaded]
qq out of memory

[receiver-internal-error]
qq internal bug

[receiver-misconfigured]
uh-oh: home directory is writable

[receiver-overloaded]
system resources temporarily unavailable

[receiver-internal-error]
aack, child crashed

[receiver-misconfigured]
unable to chdir to maildir

[receiver-internal-error]
temporary error on maildir delivery

[receiver-misconfigured]
unable to run qmail-remote
unable to read controls
unable to switch to home directory

[connection-failed]
wasn't able to establish an smtp connection
but connection died
but greeting failed | guess

[helo-invalid]
but my name was rejected

[connection-failed]
timeout (#4.4.2)

[dns-failure]
cname lookup failed temporarily

[routing-loop]
too many hops, this message is looping
this message is looping: it already has my delivered-to line | case forwarding
although i'm listed as a best-preference mx or a for that host | case own-server

[queue-expired]
this message has been in the queue too long

[protocol-error]
unimplemented (#5.5.1)
mail first (#5.5.1)
syntax error (#5.5.4)
you are not following the smtp protocol
talk faster next time
you must specify at least one valid recipient

[policy-refused]
mail server permanently rejected message
sorry, you are violating our security policies
identical sender and recipient addresses

[attachment-refused]
invalid message content (#5.3.4
unacceptable mime content-type

[spf-failed]
spf.pobox.com/why

[address-syntax]
sorry, recipient address has invalid format
try supplying a domain name

[dynamic-ip]
your reverse dns entry contains your ip address

[domain-blocklisted]
your domain name is listed in the rhsbl

[login-method-refused]
refused. unknown authentication method

[from-not-owned]
refused. your sender address does not match
`,
}
