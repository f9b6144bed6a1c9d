package rules

// gmail holds the replies of Gmail and Google Workspace and the sentences of
// their reports.
var gmail = Source{
	ID:       "gmail",
	Document: "https://support.google.com/a/answer/3726730",
	Seen:     "2026-02",
	table: `
[no-such-mailbox]
the email account that you tried to reach does not exist | own NoSuchUser
?p=nosuchuser | code own NoSuchUser
because the address couldn't be found, or is unable to receive mail
nicht gefunden wurde oder keine e-mails empfangen kann
car l'adresse est introuvable
porque no se ha encontrado la dirección
die adresse wurde nicht gefunden | guess

[no-such-domain]
we weren't able to find the recipient domain | own BadRcptDomain
?p=badrcptdomain | code own BadRcptDomain
responded with code nxdomain
because the domain + couldn't be found

[address-syntax]
is not a valid rfc 5321 address | guess
is not a valid rfc 5321 address + the recipient address
the recipient address + is not a valid rfc-5321 address

[domain-takes-no-mail]
responded with code noerror
domain name not found: + null mx

[mailbox-disabled]
the email account that you tried to reach is inactive | own DisabledUser
the email account that you tried to reach is disabled | own DisabledUser
?p=disableduser | code own DisabledUser

[mailbox-full]
error that the other server returned was: | 450 4.2.2 case gmail
the recipient's inbox is out of storage space | own OverQuotaTemp
the recipient's inbox is out of storage space and inactive | case gmail own OverQuotaPerm
the email account that you tried to reach is over quota | own OverQuota
?p=overquota | code own OverQuota
inbox is full, or it's getting too much mail right now

[recipient-too-busy]
the user you are trying to contact is receiving mail too quickly
is receiving mail at a rate that prevents additional messages from being delivered | own ReceivingRate
?p=receivingrate | code own ReceivingRate

[mailbox-refuses-sender]
groups.google.com/support

[message-too-large]
size-limits-old = your message exceeded google's message size limits | 552 5.2.3 case gmail-old own MaxSizeError
size-limits = your message exceeded google's message size limits | case gmail own MaxSizeError
exceeded google's message size limits of | case gmail own MaxSizeError
exceeds google's limit of + attachments | case gmail
exceeded google's message header size limits | case gmail
?p=maxsizeerror | code case gmail own MaxSizeError

[spam-content]
suspicious due to the nature of the content
our system has detected that this message is likely unsolicited mail | own UnsolicitedMessageError
our system has detected that this message is likely suspicious.
?p=unsolicitedmessageerror | code own UnsolicitedMessageError

[attachment-refused]
content presents a potential security | own BlockedMessage
our system detected an illegal attachment on your message | case old
?p=blockedmessage | code own BlockedMessage

[malformed-message]
messages missing a valid address in the from: header | own RfcMessageNonCompliant
messages missing a valid address in from: header, or having no from: header | own RfcMessageNonCompliant
messages missing a valid message-id | own RfcMessageNonCompliant
rfc 5322 compliant because it has duplicate headers | own RfcMessageNonCompliant
this message is not rfc 5322 compliant | own RfcMessageNonCompliant
messages with multiple addresses in from: | own RfcMessageNonCompliant
mail message is malformed. not accepted | own RfcMessageNonCompliant
quota for sending messages that have the same message-id
?p=rfcmessagenoncompliant | code own RfcMessageNonCompliant

[sender-refused]
the sender address + is not a valid rfc 5321 address

[login-required]
?p=wantautherror | own WantAuthError
authentication-required-host = authentication required | 530 host own WantAuthError

[login-failed]
username and password not accepted | own BadCredentials
too many login attempts, please try again later
?p=badcredentials | code own BadCredentials

[login-method-refused]
application-specific password required | own InvalidSecondFactor
please log in through your web browser and then try again | own WebLoginRequired
please log in via your web browser | own WebLoginRequired
?p=invalidsecondfactor | code own InvalidSecondFactor

[sending-account-blocked]
the sending email account has been temporarily suspended

[sending-limit-reached]
daily user sending limit exceeded
daily user sending quota exceeded
daily smtp relay limit exceeded for user
daily smtp relay sending limit exceeded for this customer
daily smtp relay limit exceeded for customer
peak smtp relay limit exceeded for customer
you have reached a limit for sending mail

[relay-denied]
invalid credentials for relay
mail sending denied

[tls-required]
tls required for rcpt domain
rate limited because you're not using a tls connection
blocked because it wasn't sent over a tls connection

[spf-failed]
has an spf record with a hard
rate limited because spf authentication didn't pass
blocked because it didn't pass spf authentication
spf record of the sending domain has one or more suspicious entries

[dkim-failed]
rate limited because dkim authentication didn't pass
blocked because it didn't pass dkim authentication

[dmarc-failed]
is not accepted due to domain's dmarc policy | own DmarcRejection
rate limited because the from: header (rfc5322) in this message isn't aligned
blocked because the from: header (rfc5322) in this message isn't aligned
?p=dmarcrejection | code own DmarcRejection

[dns-failure]
dmarc policy, but temporary dns failures prevent authentication | own DmarcRejection
responded with code servfail

[dmarc-record-missing]
rate limited because the sending domain doesn't have a dmarc record
blocked because the sending domain doesn't have a dmarc record

[not-authenticated]
neither-passed = dkim = did not pass + spf
rate limited because it is unauthenticated
blocked because the sender is unauthenticated. gmail requires
does not have authentication information
does not pass authentication checks (spf and dkim both do not pass)

[reverse-dns-missing]
the ip address sending this message does not have a ptr record
the sending ip address for this message doesn't have a ptr record
does not meet ipv6 sending guidelines regarding ptr records | own IPv6AuthError
?p=ipv6autherror | code own IPv6AuthError

[helo-invalid]
helo/ehlo argument + invalid, closing connection | own helo
empty helo/ehlo argument not allowed | own helo

[dynamic-ip]
not authorized to send email directly to our servers | own NotAuthorizedError
?p=notauthorizederror | code own NotAuthorizedError

[ip-needs-registration]
ip not in whitelist for rcpt domain

[poor-reputation]
suspicious due to the very low reputation of the sending ip address
suspicious due to the very low reputation of the sending domain
unusual rate of unsolicited mail originating from your ip address | own UnsolicitedIPError

[policy-refused]
has a policy that prohibited the mail that you sent
gcdp | 550 5.7.1 code host own gcdp

[rate-limited]
unusual rate of email originating from your ip address | own UnsolicitedRateLimitError
unusual rate of unsolicited email originating from your ip netblock | own UnsolicitedRateLimitError
unusual rate of unsolicited email originating from your dkim domain | case domain own UnsolicitedRateLimitError
unusual rate of unsolicited email originating from your spf domain | case domain own UnsolicitedRateLimitError
unusual rate of unsolicited email containing one of your url domains | case link own UnsolicitedRateLimitError
unusual rate of unsolicited mail originating from your | own UnsolicitedRateLimitError
?p=unsolicitedratelimiterror | code own UnsolicitedRateLimitError
try again later, closing connection

[too-many-recipients]
your message has too many recipients | 452 4.5.3 case gmail own TooManyRecipientsError
your message has too many recipients. for more | own TooManyRecipientsError
domain policy size per transaction exceeded
too many recipients for this sender

[receiver-internal-error]
mail server temporarily rejected message | case gmail
email server has temporarily rejected this message | case gmail
temporary system problem. try again later
cannot authenticate due to a temporary system problem

[receiver-overloaded]
server busy, try again later

[connection-failed]
timeout - closing connection
connection expired, try reconnecting
the recipient server did not accept our requests to connect

[routing-loop]
this may indicate an email loop | own MailLoop
?p=mailloop | code own MailLoop

[protocol-error]
multiple destination domains per transaction is unsupported
ehlo/helo first | own helo
smtp protocol violation, no commands allowed to pipeline after starttls
smtp protocol violation, see rfc
syntax error, cannot decode response
syntax error | 555 5.5.2 host
unrecognized command | 502 host

[poor-reputation]
unusual rate of unsolicited email originating from your ip address | own UnsolicitedIPError
unusual amount of unsolicited email

[message-too-large]
per individual header size | case gmail
google's header name limit | case gmail
exceeds google's message header size limits | case gmail

[malformed-message]
unicode character in a disallowed header
encoded-word syntax is not permitted

[policy-refused]
has a policy that prohibits the email that you sent

[relay-denied]
email sending denied

[protocol-error]
no identity changes permitted
`,
}
