package rules

// microsoft365 holds the replies of Exchange Online and the texts of its
// reports. What Exchange Server writes as well stands with exchange-server.
var microsoft365 = Source{
	ID:       "microsoft365",
	Document: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
not found by smtp address lookup
resolver.adr.recipientnotfound + not found by smtp address lookup | own RESOLVER.ADR.RecipientNotFound
access-denied-541 = recipient address rejected: access denied | 5.4.1
all recipient addresses rejected : access denied
recipient-access-denied-504 = recipient address rejected: access denied | 5.7.504
access denied, banned recipient
recipient address rejected: access denied. as(201806281) | x.7.1 own AS(201806281)

[no-such-domain]
dns domain + does not exist
infodomainnonexistent | own InfoDomainNonexistent

[domain-takes-no-mail]
infonorecords | own InfoNoRecords

[recipient-too-busy]
the recipient has exceeded their limit for the number of messages they can receive per hour
recipient thread limit exceeded
recipient's per hour message receive limit exceeded

[sending-account-blocked]
bad inbound connector | case connector
access denied, bad outbound sender
access denied, spam abuse detected
banned-sender-502 = access denied, banned sender | 5.7.502
access denied, tenant has exceeded threshold
outboundspamexception | own OutboundSpamException

[sending-limit-reached]
you've reached your daily limit for message recipients
submission quota exceeded
trial tenant has exceeded its daily limit for sending email to external recipients
tenant exceeded its daily limit for sending email to external recipients

[rate-limited]
as780090 | code case microsoft own AS780090
the sender has exceeded the limit for the number of messages they can send to this recipient per hour
server busy. please try again later from | own AS
(as761) | code own AS761
(as77712344) | code own AS77712344
has exceeded permitted limits within
message receive limit from specific sender exceeded

[mailbox-refuses-sender]
sender denied | 5.1.0 host
sender was not authenticated by organization
sender not in allowed-senders list | own RESOLVER.RST.RestrictedToRecipientsPermission
sender not authenticated for group
sender was not authenticated for mailbox
sender was not authenticated for public folder
sender was not authenticated | 5.7.136
resolver.rst.sendernotauthenticatedforgroup | own RESOLVER.RST.SenderNotAuthenticatedForGroup
access denied, rejected by recipient
using customer block list | own AS16012607
(as16012607) | code own AS16012607

[policy-refused]
recipient's email provider rejected it | guess
are blocked by your organization using tenant allow block list

[queue-expired]
queue.expired; message expired | own QUEUE.Expired
message expired | 5.4.300 guess

[connection-failed]
message expired, connection refused
message expired, connection reset
message expired, cannot connect to remote server
socket error code 10061
socket error code 10060
suspiciousremoteservererror

[receiver-tls-faulty]
remote certificate + sslpolicyerrors

[dns-failure]
dns query failed + serverfailure
dns query failed + errorretry
dns query failed + errortimeout

[receiver-tls-faulty]
cannot connect to remote server + untrustedroot
cannot connect to remote server + certificateexpired
cannot connect to remote server + subjectmismatch

[tls-required]
cannot connect to remote server + 451 5.7.3 starttls is required
tls 1.0 and 1.1 are not supported

[receiver-tls-faulty]
failed mta-sts validation
starttls-not-supported:
certificate-expired:
tlsa-invalid:
dnssec-invalid:
certificate-host-mismatch:

[routing-loop]
hop count exceeded - possible mail loop attr | own ATTR
smtp loop detected
a routing loop was detected

[too-many-recipients]
too many recipients | 452 4.5.3 host

[message-too-large]
resolver.rst.recipientsizelimit | own RESOLVER.RST.RecipientSizeLimit

[too-many-recipients]
sender's submission has exceeded the recipient limit

[malformed-message]
invalid characters (bare line feeds)
smtpsend.barelinefeedsareillegal | own SMTPSEND.BareLinefeedsAreIllegal
message must be rfc 5322 section 3.6.2 compliant
message-id is missing | guess

[relay-denied]
relay access denied attr36 | case unregistered
relay access denied | 5.4.1
tenantattribution; relay access denied | own TenantAttribution
tenantattribution | code own TenantAttribution

[spf-failed]
because of sender policy framework violation

[reverse-dns-missing]
the sending ipv6 address + must have a reverse dns record | case ipv6

[not-authenticated]
message sent over ipv6 + must pass either spf or dkim validation | case ipv6

[login-required]
not authenticated to send anonymous mail during mail from
client was not authenticated to send anonymous mail

[from-not-owned]
does not have permissions to send as this sender
sendasdenied | own SendAsDenied
client blocked from sending from unregistered domains

[login-method-refused]
authentication unsuccessful, basic authentication is disabled
smtpclientauthentication is disabled for the | own smtp_auth_disabled
user is locked by your organization's security defaults policy
the request did not meet the criteria to be authenticated successfully

[login-failed]
authentication unsuccessful, the user credentials were incorrect

[helo-invalid]
access denied, bad helo

[dmarc-failed]
does not pass dmarc verification and has a dmarc policy of reject
does not pass dmarc verification

[policy-refused]
does not accept email over ipv6
resolver.rst.transportrules | own TRANSPORT.RULES.RejectMessage
delivery not authorized, message refused | 5.7.1 host
the message was rejected by organization policy | own TRANSPORT.RULES.RejectMessage

[ip-blocklisted]
spam abuse detected from ip range | 5.7.501 case ip-range
access denied, banned sender + delist@
access denied, banned sending ip | own AS(1430)
client host + blocked using spamhaus | own AS16012611
blocked using fblw15 | own FBLW15
as(1430) | code own AS(1430)
(as16012611) | code own AS16012611

[domain-blocklisted]
banned-sender-800 = access denied, banned sender | 5.7.800

[poor-reputation]
access denied, traffic not accepted from this ip
access denied, please try again later

[receiver-misconfigured]
in a hosted tenant which has no mail-enabled subscriptions | own ATTR5

[receiver-internal-error]
nexthop: outlook.com | 451 4.7.0 case nexthop own PRX
no healthy secondary server available to accept replica
temporary server error. please try again later. prx | own PRX
temporary server error. please try again later attr | own ATTR

[unknown]
remote server returned an error | 5.0.350 guess

[receiver-overloaded]
service not available | 421 4.3.2 host
organization queue quota exceeded
pfa agent busy

[too-many-connections]
sender thread limit exceeded
aka.ms/concurrent_sending
maximum number of concurrent connections per resource forest

[policy-refused]
your organization does not allow external forwarding | own AS(7555)

[spoofing-protection]
direct send not allowed for this organization

[no-such-mailbox]
as(201806281) | code own AS(201806281)

[spam-content]
contains content identified as spam | own AS(4810)

[ip-blocklisted]
s(2017052602) | code own S(2017052602)

[sending-account-blocked]
weren't recognized as a valid sender

[policy-refused]
tenant recipient block policy
custom mail flow rule

[malformed-message]
x-dg-ref header is too long

[connection-failed]
message expired, connection timed out

[queue-expired]
microsoft exchange has been trying to deliver
`,
}
