package rules

// ses holds the replies of Amazon SES to those who send through it, and the
// texts of its reports.
var ses = Source{
	ID:       "ses",
	Document: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
	Seen:     "2026-11",
	table: `
[suppressed]
suppressed = amazon ses has suppressed sending to this address
account-suppression = because it is on the account-level suppression list + amazon ses | own OnAccountSuppressionList
account-suppression-long = amazon ses did not send the message to this address because it is on the suppression list | own OnAccountSuppressionList

[sending-limit-reached]
sending-rate = throttling failure: maximum sending rate exceeded
daily-quota = throttling failure: daily message quota exceeded

[from-not-owned]
not-verified = email address is not verified. the following identities failed
not-verified-short = message rejected: email address is not verified

[login-failed]
credentials-invalid = authentication credentials invalid | case sending-service
not-subscribed = account not subscribed to ses | case sending-service

[login-required]
authentication required | 530 host

[queue-expired]
expired = message expired: unable to deliver in + minutes | guess
expired-no-connection = message expired + unable to reach the recipient

[receiver-internal-error]
temporary service failure | 451
temporary authentication failure | 454 host

[too-many-connections]
connections = too many concurrent smtp connections | host

[connection-failed]
timeout = timeout waiting for data from client

[sending-account-blocked]
sending-paused = sending paused for this account
`,
}
