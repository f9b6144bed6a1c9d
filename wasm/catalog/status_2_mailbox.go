package catalog

// X.2.Y: mailbox status (RFC 3463, section 3.3).
var subject2 = []Detail{
	{Subject: 2, Number: 0, Classes: Class2 | Class4, Name: "Other or undefined mailbox status",
		Causes:  []Cause{Greylisted, ReceiverInternalError, ReceiverMisconfigured, PoorReputation},
		Related: "X.1.1 X.2.1 X.2.2 X.7.1", Sources: "rfc3463#3.3 iana-enhanced"},
	{Subject: 2, Number: 0, Classes: Class5, Name: "Other or undefined mailbox status",
		Causes:  []Cause{MailboxFull, SpamContent, MailboxDisabled, MailboxRefusesSender, Greylisted, ReceiverInternalError},
		Related: "X.1.1 X.2.1 X.2.2 X.7.1", Sources: "rfc3463#3.3 iana-enhanced"},
	{Subject: 2, Number: 1, Classes: Class4 | Class5, Name: "Mailbox disabled, not accepting messages",
		Causes:  []Cause{MailboxDisabled, RecipientTooBusy, NoSuchMailbox},
		Related: "X.1.1 X.1.6 X.2.0 X.2.2 X.7.13", Sources: "rfc3463#3.3 iana-enhanced google-errors"},
	{Subject: 2, Number: 2, Classes: Class4 | Class5, Name: "Mailbox full", Replies: "552",
		Causes:  []Cause{MailboxFull, SendingLimitReached},
		Related: "X.2.0 X.2.1 X.2.3 X.3.1", Sources: "rfc3463#3.3 iana-enhanced"},
	{Subject: 2, Number: 3, Classes: Class4 | Class5, Name: "Message length exceeds administrative limit", Replies: "552",
		Causes:  []Cause{MessageTooLarge, PolicyRefused},
		Related: "X.2.2 X.3.4 X.7.16", Sources: "rfc3463#3.3 iana-enhanced"},
	{Subject: 2, Number: 4, Classes: Class4 | Class5, Name: "Mailing list expansion problem", Replies: "450 452",
		Causes:  []Cause{ReceiverMisconfigured, NoSuchMailbox},
		Related: "X.1.4 X.7.2", Sources: "rfc3463#3.3 iana-enhanced"},

	// Exchange Server and Exchange Online
	{Subject: 2, Number: 11, Classes: Class5, Name: "RESOLVER.RST.SendSizeLimit.Sender", Replies: "500 550", Vendor: "exchange-server",
		Causes:  []Cause{MessageTooLarge},
		Related: "X.2.3 X.3.4", Sources: "microsoft-ndr"},
	{Subject: 2, Number: 121, Classes: Class5, Name: "Recipient's per hour message receive limit from this sender exceeded", Replies: "554", Vendor: "microsoft365",
		Causes:  []Cause{RateLimited},
		Related: "X.2.122 X.7.508", Sources: "microsoft-ndr microsoft-limits"},
	{Subject: 2, Number: 122, Classes: Class5, Name: "Recipient's per hour message receive limit exceeded", Replies: "554", Vendor: "microsoft365",
		Causes:  []Cause{RecipientTooBusy},
		Related: "X.2.1 X.2.2 X.2.121", Sources: "microsoft-ndr microsoft-limits"},
	{Subject: 2, Number: 252, Classes: Class5, Name: "SendAsDenied", Replies: "554", Vendor: "microsoft365",
		Causes:  []Cause{FromNotOwned},
		Related: "X.7.1 X.7.60", Sources: "microsoft-ndr"},
}
