package rules

// mailgun holds Mailgun's reasons for not sending.
var mailgun = Source{
	ID:       "mailgun",
	Document: "https://documentation.mailgun.com/",
	Seen:     "2026-11",
	table: `
[suppressed]
not delivering to previously bounced address | own 605
not delivering to unsubscribed address | own 606
not delivering to a user who marked your messages as spam | own 607

[domain-takes-no-mail]
no mx for | 498 own 498

[queue-expired]
too old + mailgun | own 602
`,
}
