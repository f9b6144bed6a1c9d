package rules

// netcologne holds the replies of NetCologne that are not Postfix's own.
var netcologne = Source{
	ID:       "netcologne",
	Document: "netcologne.de/postmaster",
	Seen:     "2026-11",
	table: `
[greylisted]
please try again in a few seconds | 450

[dynamic-ip]
source: dyn/dialup
`,
}
