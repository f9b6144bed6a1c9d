package rules

// ionos holds the replies of IONOS and 1&1 (kundenserver.de, perfora.net) that
// differ from those of GMX, or that are common and mean something only from
// there.
var ionos = Source{
	ID:       "ionos",
	Document: "ionos.de/hilfe, SMTP-Fehlermeldungen der IONOS Mailserver",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
mailbox unavailable | host
postmaster.1und1.de + c=r1601 | 550 own r1601

[mailbox-full]
exceeded storage allocation + postmaster.1und1.de | own r1503

[ip-blocklisted]
ip address is black listed + kundenserver.de | own bip
c=bip | code own bip

[reverse-dns-missing]
invalid dns ptr resource record + kundenserver.de

[policy-refused]
kundenserver.de + no smtp service reject due to policy restrictions | own sp
requested action not taken: mailbox unavailable reject due to policy restrictions + 1and1.com | 550 own poli
&c=poli | code own poli

[poor-reputation]
mailbox unavailable + reject due to policy violations | 450 case ionos own poli

[receiver-internal-error]
requested action aborted: local error in processing | host

[mailbox-refuses-sender]
this recipient is not allowed to receive e-mail from other servers

[login-failed]
smtp auth failed with the remote server

[message-too-large]
mail size limit exceeded. for explanation visit

[sending-limit-reached]
mail send limit exceeded

[from-not-owned]
sender address is not allowed | host
`,
}
