package rules

// rspamd holds the texts that rspamd gives to the mail server by default.
var rspamd = Source{
	ID:       "rspamd",
	Document: "https://rspamd.com/doc/",
	Seen:     "2026-11",
	table: `
[spam-content]
spam = spam message rejected

[greylisted]
greylisting-in-action = greylisting in action, please come back later

[dmarc-failed]
dmarc = action set by dmarc

[malware]
virus found: "
`,
}
