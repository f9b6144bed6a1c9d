package rules

// ses holds the replies of Amazon SES to those who send through it, and the
// texts of its reports.
var ses = Source{
	ID:       "ses",
	Document: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html",
	Seen:     "2026-11",
	table: `
[suppressed]
amazon ses has suppressed sending to this address
because it is on the account-level suppression list + amazon ses | own OnAccountSuppressionList
amazon ses did not send the message to this address because it is on the suppression list | own OnAccountSuppressionList
onaccountsuppressionlist | code own OnAccountSuppressionList

[mailbox-full]
mailboxfull | code own MailboxFull

[message-too-large]
messagetoolarge | code own MessageTooLarge

[attachment-refused]
attachmentrejected | code own AttachmentRejected

[spam-content]
contentrejected | code own ContentRejected

[malware]
bad content

[sending-limit-reached]
throttling failure: maximum sending rate exceeded
throttling failure: daily message quota exceeded

[from-not-owned]
email address is not verified. the following identities failed
message rejected: email address is not verified

[login-failed]
authentication credentials invalid | case sending-service
account not subscribed to ses | case sending-service

[login-required]
authentication required | 530 host

[queue-expired]
message expired: unable to deliver in + minutes | guess
message expired + unable to reach the recipient

[receiver-internal-error]
temporary service failure | 451
temporary authentication failure | 454 host

[too-many-connections]
too many concurrent smtp connections | host

[connection-failed]
timeout waiting for data from client

[sending-account-blocked]
sending paused for this account
`,
}
