package rules

// netcologne holds the replies of NetCologne that are not Postfix's own.
var netcologne = Source{
	ID:       "netcologne",
	Document: "netcologne.de/postmaster",
	Seen:     "2026-11",
	table: `
[greylisted]
few-seconds = please try again in a few seconds | 450

[dynamic-ip]
dialup = source: dyn/dialup
`,
}
