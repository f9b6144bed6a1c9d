package rules

// godaddy holds the replies of GoDaddy (secureserver.net). They end in IB and
// three digits.
var godaddy = Source{
	ID:       "godaddy",
	Document: "GoDaddy help, article 40685",
	Seen:     "2026-11",
	table: `
[login-failed]
ib401 = authentication not allowed on ibsmtp servers | case wrong-server own IB401
ib401-code = ib401 | code case wrong-server own IB401

[malformed-message]
ib501 = blank from: addresses are not allowed | own IB501
ib501-code = ib501 | code own IB501
ib502 = ip addresses are not allowed as a from: address | own IB502
ib502-code = ib502 | code own IB502

[sender-domain-invalid]
ib506 = from: domain is invalid. provide a valid from | own IB506
ib506-code = ib506 | code own IB506

[spf-failed]
ib508 = invalid spf record. inspect your spf settings | own IB508
ib508-code = ib508 | code own IB508

[reverse-dns-missing]
ib108 = temporarily rejected. reverse dns for this ip failed | own IB108
ib108-code = ib108 | code own IB108

[spam-content]
ib212 = rejected due to content judged to be spam by the internet community | own IB212
ib212-code = ib212 | code own IB212

[malware]
ib705 = virus infected message rejected | own IB705
ib705-code = ib705 | code own IB705

[too-many-recipients]
ib605 = this message contains too many recipients | own IB605
ib605-code = ib605 | code own IB605

[too-many-connections]
ib007 = connection refused, too many sessions from this ip | own IB007
ib007-code = ib007 | code own IB007

[receiver-overloaded]
ib101 = server temporarily unavailable. try again later | own IB101
ib101-code = ib101 | code own IB101

[poor-reputation]
ib110 = temporarily blocked for attempting to send too many messages containing content judged to be spam | own IB110
ib110-code = ib110 | code own IB110
ib112 = temporarily blocked for attempting to mail too many invalid recipients | own IB112
ib112-code = ib112 | code own IB112

[rate-limited]
ib504 = this ip has sent too many messages this hour | own IB504
ib504-code = ib504 | code own IB504
ib510 = exceeded the max number of messages per session | own IB510
ib510-code = ib510 | code own IB510
ib607 = this ip has sent too many to too many recipients this hour | own IB607
ib607-code = ib607 | code own IB607

[ip-blocklisted]
ib103 = this ip has a poor reputation on cloudmark sender intelligence | own IB103
ib103-code = ib103 | code own IB103
ib104 = listed on the spamhaus block list (sbl) | own IB104
ib104-code = ib104 | code own IB104
ib105 = listed on the exploits block list (xbl) | own IB105
ib105-code = ib105 | code own IB105

[dynamic-ip]
ib106 = listed on the policy block list (pbl) | own IB106
ib106-code = ib106 | code own IB106

[no-such-mailbox]
recipient not found. | 5.1.0
`,
}
