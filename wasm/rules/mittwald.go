package rules

// mittwald holds the replies of Mittwald that are not Postfix's own.
var mittwald = Source{
	ID:       "mittwald",
	Document: "mittwald.de FAQ",
	Seen:     "2026-11",
	table: `
[greylisted]
docking request denied, first time visit, you have been greylisted
`,
}
