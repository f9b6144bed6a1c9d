package rules

// strato holds the replies of Strato (rzone.de). Most end in a number of its
// own, [MSGnnnn].
var strato = Source{
	ID:       "strato",
	Document: "strato.de FAQ 2420",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
no-such-mailbox = no such mailbox [msg0031] | own MSG0031
[msg0031] | code own MSG0031

[mailbox-disabled]
blocked = mailbox is blocked [msg0029] | own MSG0029
[msg0029] | code own MSG0029
disabled = mailbox is disabled [msg0030] | own MSG0030
[msg0030] | code own MSG0030

[spam-content]
no-spam-please = refused by local policy. no spam please | own MSG0011
b-ex = refused by local policy. no spam please! (b-ex | own B-EX
b-text = no spam please! (b-text + refused by local policy | own B-TEXT
b-score = no spam please! (b-score + refused by local policy | own B-SCORE

[link-blocklisted]
b-url = no spam please! (b-url + refused by local policy | own B-URL

[attachment-refused]
b-attach = no spam please! (b-attach + refused by local policy | own B-ATTACH

[malware]
phishing = suspected phishing attempt

[mailbox-full]
full = mailbox full | 550 host
quota = quota exceeded | 550 host
overquota = mailbox is overquota
exhausted = user has exhausted allowed storage | host
`,
}
