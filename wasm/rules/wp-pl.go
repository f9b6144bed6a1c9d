package rules

// wpPl holds the replies of wp.pl.
var wpPl = Source{
	ID:       "wp-pl",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[sender-domain-invalid]
sorry, refused mailfrom because return mx does not exist
`,
}
