package rules

// trellix holds the replies of Trellix (FireEye ETP). They begin with ETP and a
// number.
var trellix = Source{
	ID:       "trellix",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[dmarc-failed]
etp205 dmarc failure for domain | own ETP205
etp205 | code own ETP205

[ip-blocklisted]
etp208 your ip + is listed by invaluement | own ETP208
etp208 | code own ETP208
`,
}
