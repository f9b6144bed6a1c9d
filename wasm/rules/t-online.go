package rules

// tOnline holds the replies of T-Online. They carry a word in brackets at the
// end that tells the reason.
var tOnline = Source{
	ID:       "t-online",
	Document: "https://postmaster.t-online.de/",
	Seen:     "2026-09",
	table: `
[ip-needs-registration]
none/bad reputation | own NOWL
(nowl) | code own NOWL

[ip-blocklisted]
a problem occurred. (ask your postmaster | own BL
[eab] 554 ip= | own BL
rx.t-online.de + (bl) | code own BL

[dynamic-ip]
dialup/transient ip not allowed | own DIAL
rx.t-online.de + (dial) | code own DIAL

[spam-content]
message considered as spam or virus, rejected | own Expurgate-ID
da sie als spam oder virus eingestuft wurde | own Expurgate-ID
expurgate-id: | code own Expurgate-ID

[no-such-mailbox]
user unknown | host

[mailbox-full]
over storage quota

[sending-limit-reached]
send quota exceeded
`,
}
