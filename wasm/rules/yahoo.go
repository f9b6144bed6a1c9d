package rules

// yahoo holds the replies of Yahoo and AOL, whose servers also hold the
// mailboxes of AT&T and, since 2025, of Comcast.
var yahoo = Source{
	ID:       "yahoo",
	Document: "https://senders.yahooinc.com/smtp-error-codes/",
	Seen:     "2026-11",
	table: `
[poor-reputation]
tss04 = temporarily deferred due to unexpected volume or user complaints | own TSS04
tss05 = temporarily deferred due to user complaints | own TSS05
permanently-deferred = will be permanently deferred; retrying will not succeed | own TSS09
tss04-code = [tss04] | code own TSS04
tss05-code = [tss05] | code own TSS05
tss09-code = [tss09] | code own TSS09
tss11-code = [tss11] | code own TSS11
ts01-code = [ts01] | code own TS01
ts02-code = [ts02] | code own TS02
ts03-code = [ts03] | code own TS03
ipts04-code = [ipts04] | code own IPTS04
ipts05-code = [ipts05] | code own IPTS05
deferred-170 = message temporarily deferred - [170] | own [170]
deferred-code = message temporarily deferred - [ | guess

[ip-blocklisted]
bl21 = because the ip is in spamhaus's list | own BL21
bl23 = connections not accepted from ip addresses on spamhaus xbl | own BL23

[dynamic-ip]
bl-pbl = connections not accepted from ip addresses on spamhaus pbl | own BL22

[ip-blocklisted]
bl21-code = [bl21] | code own BL21
bl23-code = [bl23] | code own BL23
tss07-code = [tss07] | code own TSS07

[not-authenticated]
sender-unauthenticated = yahoo requires all senders to authenticate with either spf or dkim
policy-reasons = message not accepted for policy reasons | 5.7.9

[spam-content]
ph01 = [ph01] email not accepted for policy reasons | own PH01
ph01-code = [ph01] | code own PH01

[malformed-message]
headers-not-rfc = headers are not rfc compliant[291] | own [291]

[policy-refused]
not-allowed-299 = message not allowed - [299] | own [299]

[mailbox-full]
recipient-full = could not be delivered because the recipient's mailbox is full

[no-such-mailbox]
mailbox-not-found = requested mail action aborted, mailbox not found
no-account = delivery error: dd this user doesn't have a
no-account-short = this user doesn't have a yahoo

[mailbox-disabled]
disabled-30 = cannot be delivered. this mailbox is disabled (554.30) | own 554.30
cannot-be-delivered-disabled = cannot be delivered. this mailbox is disabled
cannot-be-delivered-discontinued = this account has been disabled or discontinued
no-longer-valid = is no longer valid. [-20] | own [-20]

[sender-domain-invalid]
unresolvable-from = unresolvable rfc.5321 from

[receiver-overloaded]
resources-unavailable = resources temporarily unavailable. please try again later [#4.16.1] | own #4.16.1
resources-unavailable-other = resources temporarily unavailable. please try again later [#4.
service-not-available = service not available, closing transmission channel | 421 host

[recipient-too-busy]
too-quickly = user is receiving mail too quickly

[receiver-internal-error]
temporary domain failure
internal server error | 451 4.3.2 host

[unknown]
action-aborted = delivery error: dd requested mail action aborted | guess

[rate-limited]
max-per-connection = max message per connection reached

[relay-denied]
relaying denied for
` +
		// Codes of AOL's servers before they became Yahoo's.
		`
[poor-reputation]
aol-rly-b1 = (rly:b1) | code own RLY:B1
aol-rly-b2 = (rly:b2) | code own RLY:B2
aol-con-b1 = (con:b1) | code own CON:B1

[dynamic-ip]
aol-rtr-bb = (rtr:bb) | code own RTR:BB
aol-rtr-du = (rtr:du) | code own RTR:DU

[link-blocklisted]
aol-hvu-b1 = (hvu:b1) | code own HVU:B1

[rate-limited]
aol-dyn-t1 = (dyn:t1) | code own DYN:T1

[reverse-dns-missing]
aol-dns-nr = (dns:nr) | code own DNS:NR
`,
}
