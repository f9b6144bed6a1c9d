package rules

// gmail holds the replies of Gmail and Google Workspace and the sentences of
// their reports.
var gmail = Source{
	ID:       "gmail",
	Document: "https://support.google.com/a/answer/3726730",
	Seen:     "2026-02",
	table: `
[no-such-mailbox]
no-such-user = the email account that you tried to reach does not exist | own NoSuchUser
no-such-user-code = ?p=nosuchuser | code own NoSuchUser
report-address-not-found = because the address couldn't be found, or is unable to receive mail
report-address-not-found-de = nicht gefunden wurde oder keine e-mails empfangen kann
report-address-not-found-fr = car l'adresse est introuvable
report-address-not-found-es = porque no se ha encontrado la dirección
report-address-not-found-title-de = die adresse wurde nicht gefunden | guess

[no-such-domain]
bad-recipient-domain = we weren't able to find the recipient domain | own BadRcptDomain
bad-recipient-domain-code = ?p=badrcptdomain | code own BadRcptDomain
report-nxdomain = responded with code nxdomain
report-domain-not-found = because the domain + couldn't be found

[address-syntax]
not-rfc-5321 = is not a valid rfc 5321 address | guess
recipient-not-rfc-5321 = is not a valid rfc 5321 address + the recipient address
recipient-not-rfc-5321-old = the recipient address + is not a valid rfc-5321 address

[domain-takes-no-mail]
report-no-mx = responded with code noerror
report-null-mx = domain name not found: + null mx

[mailbox-disabled]
inactive = the email account that you tried to reach is inactive | own DisabledUser
disabled = the email account that you tried to reach is disabled | own DisabledUser
disabled-code = ?p=disableduser | code own DisabledUser

[mailbox-full]
other-server = error that the other server returned was: | 450 4.2.2 case gmail
over-quota-temporary = the recipient's inbox is out of storage space | own OverQuotaTemp
over-quota-permanent = the recipient's inbox is out of storage space and inactive | case gmail own OverQuotaPerm
over-quota-old = the email account that you tried to reach is over quota | own OverQuota
over-quota-code = ?p=overquota | code own OverQuota
report-inbox-full = inbox is full, or it's getting too much mail right now

[recipient-too-busy]
receiving-too-quickly = the user you are trying to contact is receiving mail too quickly
receiving-rate = is receiving mail at a rate that prevents additional messages from being delivered | own ReceivingRate
receiving-rate-code = ?p=receivingrate | code own ReceivingRate

[mailbox-refuses-sender]
groups-no-permission = groups.google.com/support

[message-too-large]
size-limits-old = your message exceeded google's message size limits | 552 5.2.3 case gmail-old own MaxSizeError
size-limits = your message exceeded google's message size limits | case gmail own MaxSizeError
size-limits-bytes = exceeded google's message size limits of | case gmail own MaxSizeError
number-of-attachments = exceeds google's limit of + attachments | case gmail
header-size = exceeded google's message header size limits | case gmail
size-code = ?p=maxsizeerror | code case gmail own MaxSizeError

[spam-content]
suspicious-content = suspicious due to the nature of the content
likely-unsolicited = our system has detected that this message is likely unsolicited mail | own UnsolicitedMessageError
likely-suspicious = our system has detected that this message is likely suspicious.
unsolicited-code = ?p=unsolicitedmessageerror | code own UnsolicitedMessageError

[attachment-refused]
security-issue = content presents a potential security | own BlockedMessage
illegal-attachment = our system detected an illegal attachment on your message | case old
blocked-code = ?p=blockedmessage | code own BlockedMessage

[malformed-message]
no-from = messages missing a valid address in the from: header | own RfcMessageNonCompliant
no-from-old = messages missing a valid address in from: header, or having no from: header | own RfcMessageNonCompliant
no-message-id = messages missing a valid message-id | own RfcMessageNonCompliant
duplicate-headers = rfc 5322 compliant because it has duplicate headers | own RfcMessageNonCompliant
not-rfc-5322 = this message is not rfc 5322 compliant | own RfcMessageNonCompliant
multiple-from = messages with multiple addresses in from: | own RfcMessageNonCompliant
malformed = mail message is malformed. not accepted | own RfcMessageNonCompliant
same-message-id = quota for sending messages that have the same message-id
rfc-code = ?p=rfcmessagenoncompliant | code own RfcMessageNonCompliant

[sender-refused]
sender-not-rfc-5321 = the sender address + is not a valid rfc 5321 address

[login-required]
authentication-required = ?p=wantautherror | own WantAuthError
authentication-required-host = authentication required | 530 host own WantAuthError

[login-failed]
bad-credentials = username and password not accepted | own BadCredentials
too-many-logins = too many login attempts, please try again later
bad-credentials-code = ?p=badcredentials | code own BadCredentials

[login-method-refused]
app-password = application-specific password required | own InvalidSecondFactor
log-in-by-browser = please log in through your web browser and then try again | own WebLoginRequired
log-in-by-browser-old = please log in via your web browser | own WebLoginRequired
second-factor-code = ?p=invalidsecondfactor | code own InvalidSecondFactor

[sending-account-blocked]
relay-suspended = the sending email account has been temporarily suspended

[sending-limit-reached]
daily-user-limit = daily user sending limit exceeded
daily-user-quota = daily user sending quota exceeded
daily-relay-user = daily smtp relay limit exceeded for user
daily-relay-customer = daily smtp relay sending limit exceeded for this customer
daily-relay-customer-short = daily smtp relay limit exceeded for customer
peak-relay-customer = peak smtp relay limit exceeded for customer
report-limit = you have reached a limit for sending mail

[relay-denied]
invalid credentials for relay
mail sending denied

[tls-required]
tls-for-domain = tls required for rcpt domain
rate-limited-no-tls = rate limited because you're not using a tls connection
blocked-no-tls = blocked because it wasn't sent over a tls connection

[spf-failed]
hard-fail = has an spf record with a hard
spf-rate-limited = rate limited because spf authentication didn't pass
spf-blocked = blocked because it didn't pass spf authentication
suspicious-spf = spf record of the sending domain has one or more suspicious entries

[dkim-failed]
dkim-rate-limited = rate limited because dkim authentication didn't pass
dkim-blocked = blocked because it didn't pass dkim authentication

[dmarc-failed]
dmarc = is not accepted due to domain's dmarc policy | own DmarcRejection
alignment-rate-limited = rate limited because the from: header (rfc5322) in this message isn't aligned
alignment-blocked = blocked because the from: header (rfc5322) in this message isn't aligned
dmarc-code = ?p=dmarcrejection | code own DmarcRejection

[dns-failure]
dmarc-dns = dmarc policy, but temporary dns failures prevent authentication | own DmarcRejection
report-servfail = responded with code servfail

[dmarc-record-missing]
dmarc-record-rate-limited = rate limited because the sending domain doesn't have a dmarc record
dmarc-record-blocked = blocked because the sending domain doesn't have a dmarc record

[not-authenticated]
neither-passed = dkim = did not pass + spf
unauthenticated-rate-limited = rate limited because it is unauthenticated
unauthenticated-blocked = blocked because the sender is unauthenticated. gmail requires
security-risk = does not have authentication information
does-not-pass-checks = does not pass authentication checks (spf and dkim both do not pass)

[reverse-dns-missing]
no-ptr = the ip address sending this message does not have a ptr record
no-ptr-temporary = the sending ip address for this message doesn't have a ptr record
ipv6-guidelines = does not meet ipv6 sending guidelines regarding ptr records | own IPv6AuthError
ipv6-code = ?p=ipv6autherror | code own IPv6AuthError

[helo-invalid]
helo-argument = helo/ehlo argument + invalid, closing connection | own helo
helo-empty = empty helo/ehlo argument not allowed | own helo

[dynamic-ip]
not-authorized-to-send = not authorized to send email directly to our servers | own NotAuthorizedError
not-authorized-code = ?p=notauthorizederror | code own NotAuthorizedError

[ip-needs-registration]
not-in-whitelist = ip not in whitelist for rcpt domain

[poor-reputation]
ip-reputation = suspicious due to the very low reputation of the sending ip address
domain-reputation = suspicious due to the very low reputation of the sending domain
unusual-rate-ip-blocked = unusual rate of unsolicited mail originating from your ip address | own UnsolicitedIPError

[policy-refused]
policy-prohibited = has a policy that prohibited the mail that you sent
gcdp | 550 5.7.1 code host own gcdp

[rate-limited]
unusual-rate-ip = unusual rate of email originating from your ip address | own UnsolicitedRateLimitError
unusual-rate-netblock = unusual rate of unsolicited email originating from your ip netblock | own UnsolicitedRateLimitError
unusual-rate-dkim = unusual rate of unsolicited email originating from your dkim domain | case domain own UnsolicitedRateLimitError
unusual-rate-spf = unusual rate of unsolicited email originating from your spf domain | case domain own UnsolicitedRateLimitError
unusual-rate-url = unusual rate of unsolicited email containing one of your url domains | case link own UnsolicitedRateLimitError
unusual-rate-old = unusual rate of unsolicited mail originating from your | own UnsolicitedRateLimitError
rate-code = ?p=unsolicitedratelimiterror | code own UnsolicitedRateLimitError
try-again-closing = try again later, closing connection

[too-many-recipients]
too-many-for-you = your message has too many recipients | 452 4.5.3 case gmail own TooManyRecipientsError
too-many-recipients = your message has too many recipients. for more | own TooManyRecipientsError
domain-policy-size = domain policy size per transaction exceeded
too-many-for-sender = too many recipients for this sender

[receiver-internal-error]
temporarily-rejected = mail server temporarily rejected message | case gmail
temporarily-rejected-new = email server has temporarily rejected this message | case gmail
temporary-system-problem = temporary system problem. try again later
cannot-authenticate = cannot authenticate due to a temporary system problem

[receiver-overloaded]
server-busy = server busy, try again later

[connection-failed]
timeout-closing = timeout - closing connection
connection-expired = connection expired, try reconnecting
report-no-connect = the recipient server did not accept our requests to connect

[routing-loop]
hops = this may indicate an email loop | own MailLoop
mail-loop-code = ?p=mailloop | code own MailLoop

[protocol-error]
multiple-destinations = multiple destination domains per transaction is unsupported
ehlo-first = ehlo/helo first | own helo
protocol-violation = smtp protocol violation, no commands allowed to pipeline after starttls
protocol-violation-451 = smtp protocol violation, see rfc
cannot-decode = syntax error, cannot decode response
syntax error | 555 5.5.2 host
unrecognized command | 502 host

[poor-reputation]
unusual-rate-email-blocked = unusual rate of unsolicited email originating from your ip address | own UnsolicitedIPError
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
