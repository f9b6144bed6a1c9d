package rules

// comcast holds the replies of Comcast (Xfinity). Its mailboxes move to Yahoo
// since 2025.
var comcast = Source{
	ID:       "comcast",
	Document: "postmaster.comcast.net, mail error codes",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
comcast block for spam | own BL000000
found on one or more dnsbls, see http://postmaster.comcast.net | own BL000001
bl000000 | code own BL000000
bl000001 | code own BL000001
bl000010 | code own BL000010
bl000011 | code own BL000011
bl000100 | code own BL000100
bl000101 | code own BL000101
bl000110 | code own BL000110
bl000111 | code own BL000111

[dynamic-ip]
es000001 | code own ES000001
es000010 | code own ES000010

[rate-limited]
rl000001 | code own RL000001
rl000010 | code own RL000010

[too-many-connections]
too many sessions opened

[reverse-dns-missing]
reverse dns failure : try again later
requires that all mail servers must have a ptr record

[dmarc-failed]
message rejected due to dmarc. please see | own DM000001
dm000001 | code own DM000001

[no-such-mailbox]
account not available | 5.1.1
not our customer | 5.1.1

[mailbox-full]
recipient rejected - extended quota violation
user over quota | 4.1.1

[recipient-too-busy]
too many recent messages; try again later

[receiver-internal-error]
- recipient temporarily unavailable
`,
}
