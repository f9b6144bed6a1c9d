package rules

// proton holds the replies of Proton Mail.
var proton = Source{
	ID:       "proton",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
recipient address rejected: address does not exist

[mailbox-disabled]
recipient address rejected: this mailbox is inactive and has been disabled

[spam-content]
rejected by spam filter | 5.7.1 host
`,
}
