package rules

// strato holds the replies of Strato (rzone.de). Most end in a number of its
// own, [MSGnnnn].
var strato = Source{
	ID:       "strato",
	Document: "strato.de FAQ 2420",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
no such mailbox [msg0031] | own MSG0031
[msg0031] | code own MSG0031

[mailbox-disabled]
mailbox is blocked [msg0029] | own MSG0029
[msg0029] | code own MSG0029
mailbox is disabled [msg0030] | own MSG0030
[msg0030] | code own MSG0030

[spam-content]
refused by local policy. no spam please | own MSG0011
refused by local policy. no spam please! (b-ex | own B-EX
no spam please! (b-text + refused by local policy | own B-TEXT
no spam please! (b-score + refused by local policy | own B-SCORE

[link-blocklisted]
no spam please! (b-url + refused by local policy | own B-URL

[attachment-refused]
no spam please! (b-attach + refused by local policy | own B-ATTACH

[malware]
suspected phishing attempt

[mailbox-full]
mailbox full | 550 host
quota exceeded | 550 host
mailbox is overquota
user has exhausted allowed storage | host
`,
}
