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
e-mail-adresse konnte nicht gefunden
konnte nicht zugestellt + nicht gefunden | guess
wasn't found at
entrée est introuvable
adresse introuvable
adresse + pas été trouvée
no se encontró la dirección
no encontrada | guess
impossibile trovare l'indirizzo
indirizzo + trovato
adres + niet gevonden
e-mailadres + niet gevonden
endereço + encontrado
encontrar o endereço
recip-not-found-511 = resolver.adr.recipnotfound | 550 5.1.1 case exchange own RESOLVER.ADR.RecipNotFound
ex-recip-not-found-511 = resolver.adr.exrecipnotfound | 550 5.1.1 case exchange own RESOLVER.ADR.ExRecipNotFound
recip-not-found = resolver.adr.recipnotfound | own RESOLVER.ADR.RecipNotFound
ex-recip-not-found = resolver.adr.exrecipnotfound | own RESOLVER.ADR.ExRecipNotFound

[receiver-misconfigured]
objectnotfoundexception | own STOREDRV.Deliver.Exception
propertyerrorexception | own STOREDRV.Deliver.Exception
problem with the recipient's mailbox
resolver.adr.ambiguous | own RESOLVER.ADR.Ambiguous
resolver.adr.badprimary | own RESOLVER.ADR.BadPrimary
cannot achieve exchange server authentication

[address-syntax]
resolver.adr.invalidinsmtp | own RESOLVER.ADR.InvalidInSmtp

[no-such-mailbox]
resolver.adr. | guess own RESOLVER.ADR
the e-mail address you entered couldn't be found
the email address you entered couldn't be found
nous n'avons pas trouvé l'adresse de courrier que vous avez entrée
the e-mail account does not exist at the organization this message was sent to
imceaex- | guess own IMCEAEX
the recipient name is not recognized

[no-such-domain]
recipient's domain couldn't be found
smtpsend.dns.nonexistentdomain | own SMTPSEND.DNS.NonExistentDomain

[receiver-misconfigured]
routing.noconnectorforaddresstype | own ROUTING.NoConnectorForAddressType

[no-such-domain]
recipient's domain doesn't exist
recipient's domain does not exist
das dns hat gemeldet, dass die domäne des empfängers nicht vorhanden ist

[mailbox-full]
posteingang des empfängers voll
destinataire est pleine
destinatario está lleno
destinatario è piena
geadresseerde is vol
destinatário está cheia
plain-too-large-or-full-any = this message is larger than the current system limit or the recipient's mailbox is full | case exchange
quotaexceededexception | own QuotaExceededException
mapiexceptionshutoffquotaexceeded | own MapiExceptionShutoffQuotaExceeded
storedrv.deliver; mailbox full | own STOREDRV.Deliver
plain-too-large-or-full = this message is larger than the current system limit or the recipient's mailbox is full | x.2.2
the recipient's mailbox is full and can't accept messages now
the recipient's mailbox is over its size limit

[mailbox-disabled]
accountdisabledexception | own AccountDisabledException
storedrv.deliver: mailbox disabled | own STOREDRV.Deliver

[receiver-internal-error]
communication failure occurred | guess
problem with the recipient's email system | guess
problem with the recipient's e-mail system | guess
mailboxintransitexception | own MailboxInTransitException

[mailbox-refuses-sender]
nicht berechtigt, nachrichten an
berechtigung zum senden an diesen
zustellung an diese adresse eingeschränkt
resolver.rst.authrequired | own RESOLVER.RST.AuthRequired
resolver.rst.notauthorized | own RESOLVER.RST.NotAuthorized
resolver.rst.dlneedssenderrestrictions | own RESOLVER.RST.DLNeedsSenderRestrictions
resolver.rst.restrictedtorecipientspermission | own RESOLVER.RST.RestrictedToRecipientsPermission
resolver.rst.sendernotauthenticated | own RESOLVER.RST.SenderNotAuthenticated
you don't have permission to send to
your message can't be delivered because delivery to this address is restricted
you do not have permission to send to this recipient

[message-too-large]
größer als die größenbeschränkung
nachrichtengröße | guess
plain-too-large-or-full-523 = this message is larger than the current system limit or the recipient's mailbox is full | x.2.3
resolver.rst.recipsizelimit | own RESOLVER.RST.RecipSizeLimit
resolver.rst.sendsizelimit | own RESOLVER.RST.SendSizeLimit
this message is larger than the size limit

[too-many-recipients]
resolver.adr.reciplimit | own RESOLVER.ADR.RecipLimit

[routing-loop]
hop count exceeded - possible mail loop
resolver.fwd.loop | case forwarding own RESOLVER.FWD.Loop
routing.loopdetection | own ROUTING.LoopDetection
looping message | own STOREDRV

[relay-denied]
unable to relay recipient in non-accepted domain
unable to relay for

[login-required]
client was not authenticated | 5.7.1

[receiver-overloaded]
mailbox server is offline
mailbox server is too busy
insufficient system resources | own back pressure
storedrv + mdb concurrency | own STOREDRV
mdb concurrency limit
concurrency limit exceeded

[malformed-message]
storedrv.deliver; corrupt message content | own STOREDRV.Deliver
invalid message content + storedrv | own STOREDRV.Deliver
cat.invalidcontent | own CAT.InvalidContent

[connection-failed]
connection timed out | 421 4.4.1 case session-timeout
winsock error code: 10060 | own 10060
winsock error code: 10061 | own 10061
error encountered while communicating with primary target ip address | guess

[unknown]
primary target ip address responded with | guess

[connection-failed]
smtpsend.suspiciousremoteservererror | own SMTPSEND.SuspiciousRemoteServerError

[queue-expired]
message delayed | 4.4.7 case delayed
the server has tried to deliver this message, without success, and has stopped trying
could not deliver the message in the time limit specified

[policy-refused]
your message was rejected by + organization | guess

[spam-content]
message rejected as spam by content filtering

[spf-failed]
sender id (pra) not permitted

[ip-blocklisted]
external client with ip address + does not have permissions to submit
your ip has been found on a block list

[attachment-refused]
message rejected due to unacceptable attachments

[receiver-internal-error]
storedrv.deliver.exception | guess own STOREDRV.Deliver.Exception
storedrv.storage | guess own STOREDRV.Storage

[spf-failed]
nicht bestätigen konnte, dass ihre nachricht von einem vertrauenswürdigen ort

[from-not-owned]
mapiexceptionsendasdenied | own MapiExceptionSendAsDenied

[sender-refused]
sender denied as sender's email address is on senderfilterconfig list

[helo-invalid]
invalid domain name | 501 5.5.4 case exchange

[receiver-misconfigured]
resolver.adr.invalid | own RESOLVER.ADR.Invalid
resolver.con. | own RESOLVER.CON
resolver.pf. | own RESOLVER.PF
resolver.grp. | own RESOLVER.GRP
resolver.fwd. | own RESOLVER.FWD
resolver.mt. | own RESOLVER.MT
resolver.rst.invalidobject | own RESOLVER.RST
transport rule evaluation timed out
directory misconfiguration

[address-syntax]
recipient addresses in single label domains

[no-such-domain]
recipient address reserved by rfc 2606
routing.invalidaddress | own ROUTING.InvalidAddress

[sender-domain-invalid]
sender addresses in single label domains
sender id (pra) domain does not exist

[dns-failure]
smtpsend.dns.invaliddata | own SMTPSEND.DNS.InvalidData
sender id check is temporarily unavailable

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
storedrv; mailbox | guess own STOREDRV

[protocol-error]
body type not supported by remote host

[not-authenticated]
missing purported responsible address
`,
}
