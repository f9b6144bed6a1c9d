package rules

// sendgrid holds the replies of SendGrid to those who send through it, and its
// reasons for not sending.
var sendgrid = Source{
	ID:       "sendgrid",
	Document: "SendGrid documentation, SMTP errors",
	Seen:     "2026-11",
	table: `
[login-required]
unauthenticated senders not allowed

[from-not-owned]
you are not authorized to send from that email address
does not match a verified sender identity

[sending-limit-reached]
authentication failed: maximum credits exceeded

[login-failed]
authentication failed: bad username / password | case sending-service

[login-method-refused]
basic authentication is not allowed with 2fa enabled

[rate-limited]
too many recipients received this hour (throttled)

[poor-reputation]
message from ( + temporarily deferred

[suppressed]
spam reporting address
unsubscribed address
bounced address | host
`,
}
