package rules

// bytecamp holds the replies of Bytecamp, in which German stands behind the
// English words.
var bytecamp = Source{
	ID:       "bytecamp",
	Document: "bytecamp.net FAQ",
	Seen:     "2026-11",
	table: `
[mailbox-full]
quota limit exceeded (speicherplatz des kontos ueberschritten)

[spam-content]
message classified as spam (nachricht als spam eingestuft)
`,
}
