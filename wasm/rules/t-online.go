package rules

// tOnline holds the replies of T-Online. They carry a word in brackets at the
// end that tells the reason.
var tOnline = Source{
	ID:       "t-online",
	Document: "https://postmaster.t-online.de/",
	Seen:     "2026-09",
	table: `
[ip-needs-registration]
nowl = none/bad reputation | own NOWL
nowl-code = (nowl) | code own NOWL

[ip-blocklisted]
problem = a problem occurred. (ask your postmaster | own BL
problem-eab = [eab] 554 ip= | own BL
bl-code = rx.t-online.de + (bl) | code own BL

[dynamic-ip]
dialup = dialup/transient ip not allowed | own DIAL
dial-code = rx.t-online.de + (dial) | code own DIAL

[spam-content]
spam-or-virus = message considered as spam or virus, rejected | own Expurgate-ID
spam-or-virus-de = da sie als spam oder virus eingestuft wurde | own Expurgate-ID
expurgate-code = expurgate-id: | code own Expurgate-ID

[no-such-mailbox]
user unknown | host

[mailbox-full]
storage-quota = over storage quota

[sending-limit-reached]
send-quota = send quota exceeded
`,
}
