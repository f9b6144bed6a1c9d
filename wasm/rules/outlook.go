package rules

// outlook holds the replies of Outlook.com, the mailboxes at outlook.com,
// hotmail.com, live.com and msn.com.
var outlook = Source{
	ID:       "outlook",
	Document: "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
requested action not taken: mailbox unavailable (s2017062302) | 5.5.0 own S2017062302
requested action not taken: mailbox unavailable | 5.5.0
(s2017062302) | code own S2017062302

[address-syntax]
invalid address | 501 host

[not-authenticated]
doesn't meet the required authentication level
does not meet the required authentication level

[ip-blocklisted]
part of their network is on our block list
part of their network is on our block list (s3140) | own S3140
part of their network is on our block list (s3150) | own S3150
(s3140) | code own S3140
as3140 | code own S3140
(s3150) | code own S3150
as3150 | code own S3150
sc-001 | code own SC-001
sc-003 | code own SC-003
sc-004 | code own SC-004
dy-002 | code own DY-002
ou-001 | code own OU-001
ou-002 | code own OU-002

[poor-reputation]
temporarily rate limited due to ip reputation
(s775) | code own S775
(s843) | code own S843
(s3114) | code own S3114
(s3113) | code own S3113
sc-002 | code own SC-002

[rate-limited]
unfortunately, some messages from + weren't sent | guess

[poor-reputation]
unfortunately, messages from + weren't sent | guess

[domain-blocklisted]
helo domain is listed in spamhaus | own S8001
mailfrom domain is listed in spamhaus | own S8002
(s8001) | code own S8001
(s8002) | code own S8002

[too-many-connections]
has exceeded the maximum number of connections | own S3115
(s3115) | code own S3115
rp-003 | code own RP-003

[rate-limited]
rp-001 | code own RP-001
rp-002 | code own RP-002

[dynamic-ip]
does not relay dynamically-assigned ip ranges | own DY-001
dy-001 | code own DY-001
`,
}
