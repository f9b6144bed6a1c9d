package rules

// tiscali holds the replies of Tiscali, whose gateway asks Cloudmark.
var tiscali = Source{
	ID:       "tiscali",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
you are not allowed to send mail. please see http://csi.cloudmark.com | own CSI
`,
}
