package rules

// hornetsecurity holds the replies of Hornetsecurity (antispameurope). It gives
// statuses meanings of its own, which EveryCloud lists for what seems the same
// service; their words vary.
var hornetsecurity = Source{
	ID:       "hornetsecurity",
	Document: "replies in public reports; https://support.everycloud.com/support/solutions/articles/4000039509-workspace-reason-codes, …/4000007755-workspace-classification-codes",
	Seen:     "2026-11",
	table: `
[poor-reputation]
address has a bad reputation. to unblock visit
spam-ip = reject | 5.5.4 host

[spam-content]
customer rejected spam
spam = reject | 5.5.5 host
spam-header = reject | 5.6.1 host
spam-body = reject | 5.6.3 host

[policy-refused]
customer rule based reject
compliance filter | host

[sender-refused]
customer rule based reject + blacklisted

[link-blocklisted]
spam-link = reject | 5.6.2 host

[attachment-refused]
attachment = reject | 5.5.7 host

[malware]
virus | 5.6.4 host

[message-too-large]
size | 5.5.3 host

[tls-required]
tls encryption | 5.6.5 host

[routing-loop]
loop | 5.5.6 host
`,
}
