package rules

// sendgrid holds the replies of SendGrid to those who send through it, and its
// reasons for not sending.
var sendgrid = Source{
	ID:       "sendgrid",
	Document: "SendGrid documentation, SMTP errors",
	Seen:     "2026-11",
	table: `
[login-required]
unauthenticated = unauthenticated senders not allowed

[from-not-owned]
not-authorized = you are not authorized to send from that email address
verified-identity = does not match a verified sender identity

[sending-limit-reached]
credits = authentication failed: maximum credits exceeded

[login-failed]
bad-password = authentication failed: bad username / password | case sending-service

[login-method-refused]
two-factor = basic authentication is not allowed with 2fa enabled

[rate-limited]
throttled = too many recipients received this hour (throttled)

[poor-reputation]
temporarily-deferred = message from ( + temporarily deferred

[suppressed]
spam-reporting = spam reporting address
unsubscribed = unsubscribed address | host
bounced = bounced address | host
`,
}
