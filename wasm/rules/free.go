package rules

// free holds the replies of Free (free.fr).
var free = Source{
	ID:       "free",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[mailbox-full]
quota = user quota exceeded

[mailbox-disabled]
inactivity = this mailbox has been blocked due to inactivity

[spam-content]
spam = spam detected | 550 host

[malware]
virus = virus detected | 550 host

[poor-reputation]
spams = too many spams from your ip
`,
}
