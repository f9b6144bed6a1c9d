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
recip-not-found = resolver.adr.recipnotfound | own RESOLVER.ADR.RecipNotFound
ex-recip-not-found = resolver.adr.exrecipnotfound | own RESOLVER.ADR.ExRecipNotFound

[receiver-misconfigured]
adr-ambiguous = resolver.adr.ambiguous | own RESOLVER.ADR.Ambiguous
adr-bad-primary = resolver.adr.badprimary | own RESOLVER.ADR.BadPrimary

[address-syntax]
adr-invalid = resolver.adr.invalid | own RESOLVER.ADR.Invalid
adr-invalid-smtp = resolver.adr.invalidinsmtp | own RESOLVER.ADR.InvalidInSmtp

[no-such-mailbox]
adr-x400 = resolver.adr. | guess own RESOLVER.ADR
address-you-entered-not-found = the e-mail address you entered couldn't be found
email-address-you-entered-not-found = the email address you entered couldn't be found
address-not-found-in-system = wasn't found at | guess
address-unknown-de = die von ihnen eingegebene e-mail-adresse wurde nicht gefunden
address-entered-de = die eingegebene e-mail-adresse konnte nicht gefunden werden
address-entered-fr = l'adresse de messagerie que vous avez entrée est introuvable
address-entered-es = no se encontró la dirección de correo electrónico que
address-entered-it = impossibile trovare l'indirizzo di posta elettronica immesso
address-entered-nl = het e-mailadres dat u hebt ingevoerd + niet worden gevonden
account-does-not-exist-2003 = the e-mail account does not exist at the organization this message was sent to
account-does-not-exist-2003-de = das e-mail-konto ist nicht in der organisation vorhanden
account-does-not-exist-2003-fr = le compte de messagerie n'existe pas
unknown-recipient-imceaex = imceaex- | guess own IMCEAEX
recipient-name-not-recognized = the recipient name is not recognized

[mailbox-moved]
adr-moved = resolver.adr.moved | own RESOLVER.ADR.Moved

[no-such-domain]
nonexistent-domain = smtpsend.dns.nonexistentdomain | own SMTPSEND.DNS.NonExistentDomain

[receiver-misconfigured]
no-connector = routing.noconnectorforaddresstype | own ROUTING.NoConnectorForAddressType

[no-such-domain]
dns-reported-domain-not-exist = recipient's domain doesn't exist
dns-reported-domain-not-exist-old = recipient's domain does not exist
dns-reported-domain-de = das dns hat gemeldet, dass die domäne des empfängers nicht vorhanden ist

[mailbox-full]
quota-exceeded-exception = quotaexceededexception | own QuotaExceededException
shutoff-quota = mapiexceptionshutoffquotaexceeded | own MapiExceptionShutoffQuotaExceeded
mailbox-full-storedrv = storedrv.deliver; mailbox full | own STOREDRV.Deliver
plain-mailbox-full = the recipient's mailbox is full and can't accept messages now
plain-mailbox-full-de = das postfach des empfängers ist voll
plain-mailbox-full-fr = la boîte aux lettres du destinataire est pleine
plain-mailbox-full-es = el buzón del destinatario está lleno
plain-mailbox-full-it = la cassetta postale del destinatario è piena
plain-mailbox-full-nl = het postvak van de geadresseerde is vol
plain-over-size-2003 = the recipient's mailbox is over its size limit

[mailbox-disabled]
account-disabled-exception = accountdisabledexception | own AccountDisabledException
mailbox-disabled-storedrv = storedrv.deliver: mailbox disabled | own STOREDRV.Deliver

[receiver-internal-error]
mailbox-in-transit = mailboxintransitexception | own MailboxInTransitException

[mailbox-refuses-sender]
auth-required = resolver.rst.authrequired | own RESOLVER.RST.AuthRequired
not-authorized = resolver.rst.notauthorized | own RESOLVER.RST.NotAuthorized
dl-restricted = resolver.rst.dlneedssenderrestrictions | own RESOLVER.RST.DLNeedsSenderRestrictions
restricted-to-recipients = resolver.rst.restrictedtorecipientspermission | own RESOLVER.RST.RestrictedToRecipientsPermission
recipient-not-authenticated = resolver.rst.sendernotauthenticated | own RESOLVER.RST.SenderNotAuthenticated
plain-no-permission = you don't have permission to send to
plain-no-permission-you-might = your message can't be delivered because delivery to this address is restricted
plain-restricted-de = die zustellung an diese adresse ist eingeschränkt
plain-restricted-fr = la remise à cette adresse est limitée
plain-not-allowed-2003 = you do not have permission to send to this recipient
plain-not-allowed-2003-de = sie sind nicht berechtigt, an diesen empfänger zu senden
plain-not-allowed-2003-fr = vous n'êtes pas autorisé à envoyer
plain-not-allowed-2003-it = non si dispone dell'autorizzazione per inviare

[message-too-large]
recip-size-limit = resolver.rst.recipsizelimit | own RESOLVER.RST.RecipSizeLimit
send-size-limit = resolver.rst.sendsizelimit | own RESOLVER.RST.SendSizeLimit
plain-too-large = this message is larger than the size limit
plain-too-large-system = this message is larger than the current system limit
plain-too-large-de = diese nachricht überschreitet die aktuelle größenbeschränkung
plain-too-large-de-2 = nachricht ist größer als die größenbeschränkung
plain-too-large-fr = la taille de ce message dépasse la limite

[too-many-recipients]
recip-limit = resolver.adr.reciplimit | own RESOLVER.ADR.RecipLimit

[routing-loop]
hop-count = hop count exceeded - possible mail loop
fwd-loop = resolver.fwd.loop | own RESOLVER.FWD.Loop
routing-loop-store = routing.loopdetection | own ROUTING.LoopDetection
storedrv-loop = looping message | guess own STOREDRV

[relay-denied]
non-accepted-domain = unable to relay recipient in non-accepted domain
unable to relay for

[login-required]
not-authenticated = client was not authenticated | 5.7.1

[receiver-overloaded]
back-pressure = insufficient system resources | own back pressure
storedrv-busy = storedrv + mdb concurrency | own STOREDRV
conn-limit-storedrv = concurrency limit exceeded

[malformed-message]
corrupt-content = storedrv.deliver; corrupt message content | own STOREDRV.Deliver
corrupt-exception = invalid message content + storedrv | own STOREDRV.Deliver
cat-invalid = cat.invalidcontent | own CAT.InvalidContent

[connection-failed]
winsock-10060 = winsock error code: 10060 | own 10060
winsock-10061 = winsock error code: 10061 | own 10061
primary-target = error encountered while communicating with primary target ip address | guess

[unknown]
primary-target-responded = primary target ip address responded with | guess

[connection-failed]
smtpsend-connection = smtpsend.suspiciousremoteservererror | own SMTPSEND.SuspiciousRemoteServerError

[queue-expired]
plain-gave-up = the server has tried to deliver this message, without success, and has stopped trying
plain-gave-up-de = der server hat versucht, diese nachricht zuzustellen + beendet
could-not-deliver-time = could not deliver the message in the time limit specified
could-not-deliver-time-de = nicht innerhalb des festgelegten zeitlimits übermittelt

[policy-refused]
org-rejected = your message was rejected by + organization | guess
plain-rejected-by-rule = a mail rule + rejected your message | guess

[spam-content]
content-filter-agent = message rejected as spam by content filtering

[spf-failed]
sender-id-fail = sender id (pra) not permitted

[policy-refused]
requested-action-not-taken-smtp = external client with ip address + does not have permissions to submit

[mailbox-refuses-sender]
recipient-filter = recipient not authorized | guess

[attachment-refused]
attachment-filter = message rejected due to unacceptable attachments

[receiver-internal-error]
storedrv.deliver.exception | guess own STOREDRV.Deliver.Exception
storedrv.storage | guess own STOREDRV.Storage

[from-not-owned]
submission-denied = mapiexceptionsendasdenied | own MapiExceptionSendAsDenied

[sender-refused]
sender-denied-filter = sender denied as sender's email address is on senderfilterconfig list
`,
}
