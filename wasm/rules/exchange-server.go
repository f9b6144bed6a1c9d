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
address-entered-fr = nous n'avons pas trouvé l'adresse de courrier que vous avez entrée
account-does-not-exist-2003 = the e-mail account does not exist at the organization this message was sent to
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
plain-too-large-or-full = this message is larger than the current system limit or the recipient's mailbox is full | x.2.2
plain-mailbox-full = the recipient's mailbox is full and can't accept messages now
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
plain-not-allowed-2003 = you do not have permission to send to this recipient

[message-too-large]
recip-size-limit = resolver.rst.recipsizelimit | own RESOLVER.RST.RecipSizeLimit
send-size-limit = resolver.rst.sendsizelimit | own RESOLVER.RST.SendSizeLimit
plain-too-large = this message is larger than the size limit

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
`,
}
