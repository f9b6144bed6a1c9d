package rules

// free holds the replies of Free (free.fr).
var free = Source{
	ID:       "free",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[mailbox-full]
user quota exceeded

[mailbox-disabled]
this mailbox has been blocked due to inactivity

[spam-content]
spam detected | 550 host

[malware]
virus detected | 550 host

[poor-reputation]
too many spams from your ip
`,
}
