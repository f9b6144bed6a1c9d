package rules

// godaddy holds the replies of GoDaddy (secureserver.net). They end in IB and
// three digits.
var godaddy = Source{
	ID:       "godaddy",
	Document: "GoDaddy help, article 40685",
	Seen:     "2026-11",
	table: `
[login-failed]
authentication not allowed on ibsmtp servers | case wrong-server own IB401
ib401 | code case wrong-server own IB401

[malformed-message]
blank from: addresses are not allowed | own IB501
ib501 | code own IB501
ip addresses are not allowed as a from: address | own IB502
ib502 | code own IB502

[sender-domain-invalid]
from: domain is invalid. provide a valid from | own IB506
ib506 | code own IB506

[spf-failed]
invalid spf record. inspect your spf settings | own IB508
ib508 | code own IB508

[reverse-dns-missing]
temporarily rejected. reverse dns for this ip failed | own IB108
ib108 | code own IB108

[spam-content]
rejected due to content judged to be spam by the internet community | own IB212
ib212 | code own IB212

[malware]
virus infected message rejected | own IB705
ib705 | code own IB705

[too-many-recipients]
this message contains too many recipients | own IB605
ib605 | code own IB605

[too-many-connections]
connection refused, too many sessions from this ip | own IB007
ib007 | code own IB007

[receiver-overloaded]
server temporarily unavailable. try again later | own IB101
ib101 | code own IB101

[poor-reputation]
temporarily blocked for attempting to send too many messages containing content judged to be spam | own IB110
ib110 | code own IB110
temporarily blocked for attempting to mail too many invalid recipients | own IB112
ib112 | code own IB112

[rate-limited]
this ip has sent too many messages this hour | own IB504
ib504 | code own IB504
exceeded the max number of messages per session | own IB510
ib510 | code own IB510
this ip has sent too many to too many recipients this hour | own IB607
ib607 | code own IB607

[ip-blocklisted]
this ip has a poor reputation on cloudmark sender intelligence | own IB103
ib103 | code own IB103
listed on the spamhaus block list (sbl) | own IB104
ib104 | code own IB104
listed on the exploits block list (xbl) | own IB105
ib105 | code own IB105

[dynamic-ip]
listed on the policy block list (pbl) | own IB106
ib106 | code own IB106

[no-such-mailbox]
recipient not found. | 5.1.0

[sending-limit-reached]
reached your daily relay quota
`,
}
