package rules

// microsoft365 holds the replies of Exchange Online and the texts of its
// reports. What Exchange Server writes as well stands with exchange-server.
var microsoft365 = Source{
	ID:       "microsoft365",
	Document: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
recipient-not-found = not found by smtp address lookup
recipient-not-found-smtp = resolver.adr.recipientnotfound + not found by smtp address lookup | own RESOLVER.ADR.RecipientNotFound
access-denied-541 = recipient address rejected: access denied | 5.4.1
all-recipients-rejected = all recipient addresses rejected : access denied
recipient-access-denied-504 = recipient address rejected: access denied | 5.7.504
banned-recipient = access denied, banned recipient

[no-such-domain]
dns domain + does not exist
info-domain-nonexistent = infodomainnonexistent | own InfoDomainNonexistent

[domain-takes-no-mail]
info-no-records = infonorecords | own InfoNoRecords

[recipient-too-busy]
recipient-limit-per-hour = the recipient has exceeded their limit for the number of messages they can receive per hour
recipient-thread-limit = recipient thread limit exceeded

[sending-account-blocked]
bad inbound connector | case connector
bad-outbound-sender = access denied, bad outbound sender
spam-abuse-detected = access denied, spam abuse detected
banned-sender-502 = access denied, banned sender | 5.7.502
tenant-threshold = access denied, tenant has exceeded threshold

[sending-limit-reached]
daily-recipients = you've reached your daily limit for message recipients
submission-quota = submission quota exceeded
trial-tenant-daily = trial tenant has exceeded its daily limit for sending email to external recipients
tenant-daily = tenant exceeded its daily limit for sending email to external recipients

[rate-limited]
as780090 | code case microsoft own AS780090
sender-to-recipient-per-hour = the sender has exceeded the limit for the number of messages they can send to this recipient per hour
server-busy-as = server busy. please try again later from | own AS
server-busy-as761 = (as761) | code own AS761
server-busy-as77712344 = (as77712344) | code own AS77712344
permitted-limits = has exceeded permitted limits within

[mailbox-refuses-sender]
sender denied | 5.1.0 host
not-authenticated-by-organization = sender was not authenticated by organization
allowed-senders-list = sender not in allowed-senders list | own RESOLVER.RST.RestrictedToRecipientsPermission
authenticated-for-group = sender not authenticated for group
authenticated-for-mailbox = sender was not authenticated for mailbox
authenticated-for-public-folder = sender was not authenticated for public folder
authenticated-mail-user = sender was not authenticated | 5.7.136
authenticated-group-smtp = resolver.rst.sendernotauthenticatedforgroup | own RESOLVER.RST.SenderNotAuthenticatedForGroup
rejected-by-recipient = access denied, rejected by recipient
customer-block-list = using customer block list | own AS16012607
as-customer-block = (as16012607) | code own AS16012607

[policy-refused]
recipient's email provider rejected it | guess
tenant-allow-block-list = are blocked by your organization using tenant allow block list

[queue-expired]
queue-expired = queue.expired; message expired | own QUEUE.Expired
message-expired-54300 = message expired | 5.4.300 guess

[connection-failed]
expired-refused = message expired, connection refused
expired-reset = message expired, connection reset
expired-cannot-connect = message expired, cannot connect to remote server
socket-error-10061 = socket error code 10061
socket-error-10060 = socket error code 10060
suspicious-remote-server = suspiciousremoteservererror

[receiver-tls-faulty]
ssl-policy-errors = remote certificate + sslpolicyerrors

[dns-failure]
server-failure-dns = dns query failed + serverfailure
error-retry-dns = dns query failed + errorretry
dns-query-failed-timeout = dns query failed + errortimeout

[receiver-tls-faulty]
untrusted-root = cannot connect to remote server + untrustedroot
certificate-expired-44317 = cannot connect to remote server + certificateexpired
subject-mismatch = cannot connect to remote server + subjectmismatch

[tls-required]
starttls-is-required = cannot connect to remote server + 451 5.7.3 starttls is required

[receiver-tls-faulty]
mta-sts = failed mta-sts validation
starttls-not-supported:
certificate-expired:
tlsa-invalid:
dnssec-invalid:
certificate-host-mismatch:

[routing-loop]
hop-count-attr = hop count exceeded - possible mail loop attr | own ATTR
loop-detected-512 = smtp loop detected
routing-loop-6 = a routing loop was detected

[too-many-recipients]
too many recipients | 452 4.5.3 host

[message-too-large]
too-many-recipients-53 = resolver.rst.recipientsizelimit | own RESOLVER.RST.RecipientSizeLimit

[too-many-recipients]
transport-recipient-limit = sender's submission has exceeded the recipient limit

[malformed-message]
bare-line-feeds = invalid characters (bare line feeds)
bare-line-feeds-smtpsend = smtpsend.barelinefeedsareillegal | own SMTPSEND.BareLinefeedsAreIllegal
rfc-5322-section = message must be rfc 5322 section 3.6.2 compliant
message-id-missing = message-id is missing | guess

[relay-denied]
relay-denied-attr36 = relay access denied attr36 | case unregistered
relay-denied-541 = relay access denied | 5.4.1
tenant-attribution = tenantattribution; relay access denied | own TenantAttribution
tenant-attribution-code = tenantattribution | code own TenantAttribution

[spf-failed]
spf-violation = because of sender policy framework violation

[reverse-dns-missing]
ipv6-reverse-dns = the sending ipv6 address + must have a reverse dns record | case ipv6

[not-authenticated]
ipv6-spf-or-dkim = message sent over ipv6 + must pass either spf or dkim validation | case ipv6

[login-required]
anonymous-mail = not authenticated to send anonymous mail during mail from
anonymous-mail-smtp = client was not authenticated to send anonymous mail

[from-not-owned]
send-as = does not have permissions to send as this sender
send-as-denied = sendasdenied | own SendAsDenied
unregistered-domains = client blocked from sending from unregistered domains

[login-method-refused]
basic-authentication-disabled = authentication unsuccessful, basic authentication is disabled
smtp-auth-disabled = smtpclientauthentication is disabled for the | own smtp_auth_disabled
security-defaults = user is locked by your organization's security defaults policy
criteria = the request did not meet the criteria to be authenticated successfully

[login-failed]
credentials-incorrect = authentication unsuccessful, the user credentials were incorrect

[helo-invalid]
bad-helo = access denied, bad helo

[dmarc-failed]
dmarc-reject = does not pass dmarc verification and has a dmarc policy of reject
dmarc-short = does not pass dmarc verification

[policy-refused]
no-ipv6 = does not accept email over ipv6
mail-flow-rule = resolver.rst.transportrules | own TRANSPORT.RULES.RejectMessage
delivery-not-authorized = delivery not authorized, message refused | 5.7.1 host
rejected-by-organization-policy = the message was rejected by organization policy | own TRANSPORT.RULES.RejectMessage

[ip-blocklisted]
spam-abuse-ip-range = spam abuse detected from ip range | 5.7.501 case ip-range
banned-sender-ip-511 = access denied, banned sender + delist@
banned-sending-ip = access denied, banned sending ip | own AS(1430)
spamhaus = client host + blocked using spamhaus | own AS16012611
fblw15 = blocked using fblw15 | own FBLW15
as1430 = as(1430) | code own AS(1430)
(as16012611) | code own AS16012611

[domain-blocklisted]
banned-sender-800 = access denied, banned sender | 5.7.800

[poor-reputation]
traffic-not-accepted = access denied, traffic not accepted from this ip
try-again-later-850 = access denied, please try again later

[receiver-misconfigured]
attr5 = in a hosted tenant which has no mail-enabled subscriptions | own ATTR5

[receiver-internal-error]
nexthop: outlook.com | 451 4.7.0 case nexthop own PRX
no-healthy-secondary = no healthy secondary server available to accept replica
prx = temporary server error. please try again later. prx | own PRX
attr = temporary server error. please try again later attr | own ATTR

[unknown]
remote-server-returned = remote server returned an error | 5.0.350 guess

[receiver-overloaded]
service-not-available-432 = service not available | 421 4.3.2 host
organization-queue-quota = organization queue quota exceeded
pfa agent busy

[too-many-connections]
sender thread limit exceeded
aka.ms/concurrent_sending
resource-forest = maximum number of concurrent connections per resource forest

[policy-refused]
external-forwarding = your organization does not allow external forwarding | own AS(7555)

[spoofing-protection]
direct-send = direct send not allowed for this organization

[no-such-mailbox]
as201806281 = as(201806281) | code own AS(201806281)

[spam-content]
contains content identified as spam | own AS(4810)

[ip-blocklisted]
s2017052602 = s(2017052602) | code own S(2017052602)

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
