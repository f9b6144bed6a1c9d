package rules

// stalwart holds the texts of Stalwart.
var stalwart = Source{
	ID:       "stalwart",
	Document: "Stalwart sources",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
mailbox does not exist | 5.1.2

[rate-limited]
rate limit exceeded, try again later

[not-authenticated]
arc validation failed

[greylisted]
greylisted, please try again in a few moments
`,
}
