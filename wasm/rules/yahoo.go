package rules

// yahoo holds the replies of Yahoo and AOL, whose servers also hold the
// mailboxes of AT&T and, since 2025, of Comcast.
var yahoo = Source{
	ID:       "yahoo",
	Document: "https://senders.yahooinc.com/smtp-error-codes/",
	Seen:     "2026-11",
	table: `
[poor-reputation]
temporarily deferred due to unexpected volume or user complaints | own TSS04
temporarily deferred due to user complaints | own TSS05
will be permanently deferred; retrying will not succeed | own TSS09
[tss04] | code own TSS04
[tss05] | code own TSS05
[tss09] | code own TSS09
[tss11] | code own TSS11
[ts01] | code own TS01
[ts02] | code own TS02
[ts03] | code own TS03
[ipts04] | code own IPTS04
[ipts05] | code own IPTS05
message temporarily deferred - [170] | own [170]
message temporarily deferred - [ | guess
excessive unknown recipients

[ip-blocklisted]
because the ip is in spamhaus's list | own BL21
connections not accepted from ip addresses on spamhaus xbl | own BL23

[dynamic-ip]
connections not accepted from ip addresses on spamhaus pbl | own BL22

[ip-blocklisted]
[bl21] | code own BL21
[bl23] | code own BL23
[tss07] | code own TSS07

[not-authenticated]
yahoo requires all senders to authenticate with either spf or dkim
message not accepted for policy reasons | 5.7.9

[spam-content]
[ph01] email not accepted for policy reasons | own PH01
[ph01] | code own PH01

[malformed-message]
headers are not rfc compliant[291] | own [291]

[policy-refused]
message not allowed - [299] | own [299]

[mailbox-full]
could not be delivered because the recipient's mailbox is full

[no-such-mailbox]
requested mail action aborted, mailbox not found
delivery error: dd this user doesn't have a
this user doesn't have a yahoo

[mailbox-disabled]
cannot be delivered. this mailbox is disabled (554.30) | own 554.30
cannot be delivered. this mailbox is disabled
this account has been disabled or discontinued
is no longer valid. [-20] | own [-20]
love to have gotten this email

[sender-domain-invalid]
unresolvable rfc.5321 from

[receiver-overloaded]
resources temporarily unavailable. please try again later [#4.16.1] | own #4.16.1
resources temporarily unavailable. please try again later [#4.
service not available, closing transmission channel | 421 host

[recipient-too-busy]
user is receiving mail too quickly

[receiver-internal-error]
temporary domain failure
internal server error | 451 4.3.2 host

[unknown]
delivery error: dd requested mail action aborted | guess

[rate-limited]
max message per connection reached

[relay-denied]
relaying denied for
` +
		// Codes of AOL's servers before they became Yahoo's.
		`
[poor-reputation]
(rly:b1) | code own RLY:B1
(rly:b2) | code own RLY:B2
(con:b1) | code own CON:B1

[dynamic-ip]
(rtr:bb) | code own RTR:BB
(rtr:du) | code own RTR:DU

[link-blocklisted]
(hvu:b1) | code own HVU:B1

[rate-limited]
(dyn:t1) | code own DYN:T1

[reverse-dns-missing]
(dns:nr) | code own DNS:NR

[sending-account-blocked]
cannot send message due to possible abuse
`,
}
