package rules

// icloud holds the replies of iCloud Mail (icloud.com, me.com, mac.com) that
// are not Postfix's or Proofpoint's own.
var icloud = Source{
	ID:       "icloud",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
: user does not exist
unknown or illegal alias

[mailbox-disabled]
: inactive email address

[mailbox-moved]
recipient no longer on server

[mailbox-full]
: user is over quota

[policy-refused]
message rejected due to local policy. please visit https://support.apple.com | own CS01
[cs01] | code own CS01
[cs02] | code own CS02
[hm08] | code own HM08

[not-authenticated]
blocked for failing both spf and dkim authentication checks | own HME1

[dmarc-failed]
your message was rejected due to + dmarc policy

[domain-blocklisted]
due to having a domain present in the spamhaus dbl

[ip-blocklisted]
was rejected due to listing in spamhaus sbl

[dynamic-ip]
was rejected due to listing in spamhaus pbl

[recipient-too-busy]
deferred due to excessive volume

[receiver-internal-error]
[bs02] temporary server error | own BS02

[poor-reputation]
[hcm1] your mail from | guess own HCM1
esmtp not accepting connections

[receiver-overloaded]
service unavailable | 451 4.7.1 host case icloud

[mailbox-moved]
user no longer on system

[from-not-owned]
from address is not one of your addresses
`,
}
