package rules

// exchangeServer holds the texts of Exchange Server, most of which Exchange
// Online writes as well: the names of its components, and the plain sentences
// with which reports begin.
var exchangeServer = Source{
	ID:       "exchange-server",
	Document: "https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
ndr-de-1 = e-mail-adresse konnte nicht gefunden
ndr-de-2 = konnte nicht zugestellt + nicht gefunden | guess
wasn't found at
ndr-fr-1 = entrée est introuvable
ndr-fr-2 = adresse introuvable
ndr-fr-3 = adresse + pas été trouvée
ndr-es-1 = no se encontró la dirección
ndr-es-2 = no encontrada | guess
ndr-it-1 = impossibile trovare l'indirizzo
ndr-it-2 = indirizzo + trovato
ndr-nl = adres + niet gevonden
ndr-nl-2 = e-mailadres + niet gevonden
ndr-pt-1 = endereço + encontrado
ndr-pt-2 = encontrar o endereço
recip-not-found-511 = resolver.adr.recipnotfound | 550 5.1.1 case exchange own RESOLVER.ADR.RecipNotFound
ex-recip-not-found-511 = resolver.adr.exrecipnotfound | 550 5.1.1 case exchange own RESOLVER.ADR.ExRecipNotFound
recip-not-found = resolver.adr.recipnotfound | own RESOLVER.ADR.RecipNotFound
ex-recip-not-found = resolver.adr.exrecipnotfound | own RESOLVER.ADR.ExRecipNotFound

[receiver-misconfigured]
object-not-found-exception = objectnotfoundexception | own STOREDRV.Deliver.Exception
property-error-exception = propertyerrorexception | own STOREDRV.Deliver.Exception
problem with the recipient's mailbox
adr-ambiguous = resolver.adr.ambiguous | own RESOLVER.ADR.Ambiguous
adr-bad-primary = resolver.adr.badprimary | own RESOLVER.ADR.BadPrimary

[address-syntax]
adr-invalid-smtp = resolver.adr.invalidinsmtp | own RESOLVER.ADR.InvalidInSmtp

[no-such-mailbox]
adr-x400 = resolver.adr. | guess own RESOLVER.ADR
address-you-entered-not-found = the e-mail address you entered couldn't be found
email-address-you-entered-not-found = the email address you entered couldn't be found
address-entered-fr = nous n'avons pas trouvé l'adresse de courrier que vous avez entrée
account-does-not-exist-2003 = the e-mail account does not exist at the organization this message was sent to
unknown-recipient-imceaex = imceaex- | guess own IMCEAEX
recipient-name-not-recognized = the recipient name is not recognized

[no-such-domain]
recipient's domain couldn't be found
nonexistent-domain = smtpsend.dns.nonexistentdomain | own SMTPSEND.DNS.NonExistentDomain

[receiver-misconfigured]
no-connector = routing.noconnectorforaddresstype | own ROUTING.NoConnectorForAddressType

[no-such-domain]
dns-reported-domain-not-exist = recipient's domain doesn't exist
dns-reported-domain-not-exist-old = recipient's domain does not exist
dns-reported-domain-de = das dns hat gemeldet, dass die domäne des empfängers nicht vorhanden ist

[mailbox-full]
ndr-de-full = posteingang des empfängers voll
ndr-fr-full = destinataire est pleine
ndr-es-full = destinatario está lleno
ndr-it-full = destinatario è piena
ndr-nl-full = geadresseerde is vol
ndr-pt-full = destinatário está cheia
plain-too-large-or-full-any = this message is larger than the current system limit or the recipient's mailbox is full | case exchange
quota-exceeded-exception = quotaexceededexception | own QuotaExceededException
shutoff-quota = mapiexceptionshutoffquotaexceeded | own MapiExceptionShutoffQuotaExceeded
mailbox-full-storedrv = storedrv.deliver; mailbox full | own STOREDRV.Deliver
plain-too-large-or-full = this message is larger than the current system limit or the recipient's mailbox is full | x.2.2
plain-mailbox-full = the recipient's mailbox is full and can't accept messages now
plain-over-size-2003 = the recipient's mailbox is over its size limit

[mailbox-disabled]
account-disabled-exception = accountdisabledexception | own AccountDisabledException
mailbox-disabled-storedrv = storedrv.deliver: mailbox disabled | own STOREDRV.Deliver

[receiver-internal-error]
communication failure occurred | guess
problem with the recipient's email system | guess
problem with the recipient's e-mail system | guess
mailbox-in-transit = mailboxintransitexception | own MailboxInTransitException

[mailbox-refuses-sender]
ndr-de-not-allowed = nicht berechtigt, nachrichten an
ndr-de-permission = berechtigung zum senden an diesen
ndr-de-restricted = zustellung an diese adresse eingeschränkt
auth-required = resolver.rst.authrequired | own RESOLVER.RST.AuthRequired
not-authorized = resolver.rst.notauthorized | own RESOLVER.RST.NotAuthorized
dl-restricted = resolver.rst.dlneedssenderrestrictions | own RESOLVER.RST.DLNeedsSenderRestrictions
restricted-to-recipients = resolver.rst.restrictedtorecipientspermission | own RESOLVER.RST.RestrictedToRecipientsPermission
recipient-not-authenticated = resolver.rst.sendernotauthenticated | own RESOLVER.RST.SenderNotAuthenticated
plain-no-permission = you don't have permission to send to
plain-no-permission-you-might = your message can't be delivered because delivery to this address is restricted
plain-not-allowed-2003 = you do not have permission to send to this recipient

[message-too-large]
ndr-de-size = größer als die größenbeschränkung
ndr-de-size-2 = nachrichtengröße | guess
plain-too-large-or-full-523 = this message is larger than the current system limit or the recipient's mailbox is full | x.2.3
recip-size-limit = resolver.rst.recipsizelimit | own RESOLVER.RST.RecipSizeLimit
send-size-limit = resolver.rst.sendsizelimit | own RESOLVER.RST.SendSizeLimit
plain-too-large = this message is larger than the size limit

[too-many-recipients]
recip-limit = resolver.adr.reciplimit | own RESOLVER.ADR.RecipLimit

[routing-loop]
hop-count = hop count exceeded - possible mail loop
fwd-loop = resolver.fwd.loop | case forwarding own RESOLVER.FWD.Loop
routing-loop-store = routing.loopdetection | own ROUTING.LoopDetection
storedrv-loop = looping message | own STOREDRV

[relay-denied]
non-accepted-domain = unable to relay recipient in non-accepted domain
unable to relay for

[login-required]
not-authenticated = client was not authenticated | 5.7.1

[receiver-overloaded]
mailbox server is offline
mailbox server is too busy
back-pressure = insufficient system resources | own back pressure
storedrv-busy = storedrv + mdb concurrency | own STOREDRV
mdb-concurrency = mdb concurrency limit
conn-limit-storedrv = concurrency limit exceeded

[malformed-message]
corrupt-content = storedrv.deliver; corrupt message content | own STOREDRV.Deliver
corrupt-exception = invalid message content + storedrv | own STOREDRV.Deliver
cat-invalid = cat.invalidcontent | own CAT.InvalidContent

[connection-failed]
session-timed-out = connection timed out | 421 4.4.1 case session-timeout
winsock-10060 = winsock error code: 10060 | own 10060
winsock-10061 = winsock error code: 10061 | own 10061
primary-target = error encountered while communicating with primary target ip address | guess

[unknown]
primary-target-responded = primary target ip address responded with | guess

[connection-failed]
smtpsend-connection = smtpsend.suspiciousremoteservererror | own SMTPSEND.SuspiciousRemoteServerError

[queue-expired]
message delayed | 4.4.7 case delayed
plain-gave-up = the server has tried to deliver this message, without success, and has stopped trying
could-not-deliver-time = could not deliver the message in the time limit specified

[policy-refused]
org-rejected = your message was rejected by + organization | guess

[spam-content]
content-filter-agent = message rejected as spam by content filtering

[spf-failed]
sender-id-fail = sender id (pra) not permitted

[policy-refused]
requested-action-not-taken-smtp = external client with ip address + does not have permissions to submit

[attachment-refused]
attachment-filter = message rejected due to unacceptable attachments

[receiver-internal-error]
storedrv.deliver.exception | guess own STOREDRV.Deliver.Exception
storedrv.storage | guess own STOREDRV.Storage

[spf-failed]
spf-de = nicht bestätigen konnte, dass ihre nachricht von einem vertrauenswürdigen ort

[from-not-owned]
submission-denied = mapiexceptionsendasdenied | own MapiExceptionSendAsDenied

[sender-refused]
sender-denied-filter = sender denied as sender's email address is on senderfilterconfig list

[helo-invalid]
invalid domain name | 501 5.5.4 case exchange

[receiver-misconfigured]
adr-invalid = resolver.adr.invalid | own RESOLVER.ADR.Invalid
contact = resolver.con. | own RESOLVER.CON
public-folder = resolver.pf. | own RESOLVER.PF
group = resolver.grp. | own RESOLVER.GRP
forwarding = resolver.fwd. | own RESOLVER.FWD
moderation = resolver.mt. | own RESOLVER.MT
restriction-object = resolver.rst.invalidobject | own RESOLVER.RST
transport rule evaluation timed out
directory misconfiguration

[address-syntax]
recipient addresses in single label domains

[no-such-domain]
recipient address reserved by rfc 2606
routing.invalidaddress | own ROUTING.InvalidAddress

[sender-domain-invalid]
sender addresses in single label domains

[dns-failure]
smtpsend.dns.invaliddata | own SMTPSEND.DNS.InvalidData

[international-address]
smtpsend.utf8 | own SMTPSEND.Utf8

[mailbox-refuses-sender]
approval.notauthorized | own APPROVAL.NotAuthorized

[malformed-message]
message is treated as poison
smtpsend.poisonforremote | own SMTPSEND.PoisonForRemote

[policy-refused]
message deleted by administrative action
message deleted by transport agent

[queue-expired]
message dropped. message too old

[rate-limited]
excessive message rate from sender to recipient

[receiver-disk-full]
mailbox disk is full

[receiver-overloaded]
storedrv-resources = storedrv.storage;
thread limit exceeded
database throttling limit exceeded
concurrent message size limit

[receiver-internal-error]
mailbox quarantined
retryable mailbox access denied
storedrv. | guess own STOREDRV
mailbox-database = storedrv; mailbox | guess own STOREDRV
`,
}
