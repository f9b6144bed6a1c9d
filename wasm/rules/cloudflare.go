package rules

// cloudflare holds the replies of Cloudflare Email Routing. Its upstream error
// hides the reply of the server behind it.
var cloudflare = Source{
	ID:       "cloudflare",
	Document: "https://developers.cloudflare.com/email-routing/postmaster/",
	Seen:     "2026-11",
	table: `
[unknown]
upstream error, please check https://developers.cloudflare.com/email-routing | guess

[no-such-mailbox]
address does not exist | 5.1.1 host
`,
}
