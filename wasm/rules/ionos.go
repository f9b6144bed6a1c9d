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
no-such-mailbox-code = postmaster.1und1.de + c=r1601 | 550 own r1601

[mailbox-full]
quota-exceeded = exceeded storage allocation + postmaster.1und1.de | own r1503

[ip-blocklisted]
ip-black-listed = ip address is black listed + kundenserver.de | own bip
ip-black-listed-code = c=bip | code own bip

[reverse-dns-missing]
invalid-ptr = invalid dns ptr resource record + kundenserver.de

[policy-refused]
policy-at-connect = kundenserver.de + no smtp service reject due to policy restrictions | own sp
policy-mailbox = requested action not taken: mailbox unavailable reject due to policy restrictions + 1and1.com | 550 own poli
policy-code = &c=poli | code own poli

[poor-reputation]
policy-violations-450 = mailbox unavailable + reject due to policy violations | 450 case ionos own poli

[receiver-internal-error]
local-error = requested action aborted: local error in processing | host

[mailbox-refuses-sender]
no-mail-from-other-servers = this recipient is not allowed to receive e-mail from other servers

[login-failed]
smtp-auth-failed = smtp auth failed with the remote server

[message-too-large]
size = mail size limit exceeded. for explanation visit

[sending-limit-reached]
mail-send-limit = mail send limit exceeded
`,
}
