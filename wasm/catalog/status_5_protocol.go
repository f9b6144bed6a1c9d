package catalog

// X.5.Y: mail delivery protocol status (RFC 3463, section 3.6).
var subject5 = []Detail{
	{Subject: 5, Number: 0, Classes: Class2 | Class4 | Class5, Name: "Other or undefined protocol status", Replies: "220 250 251 252 253 451 452 454 458 459 501 502 503 554",
		Causes:  []Cause{ProtocolError, NoSuchMailbox, MailboxDisabled, IPBlocklisted},
		Related: "X.5.1 X.5.2 X.5.4", Sources: "rfc3463#3.6 iana-enhanced"},
	{Subject: 5, Number: 1, Classes: Class2 | Class4 | Class5, Name: "Invalid command", Replies: "430 500 501 503 530 550 554 555",
		Causes:  []Cause{ProtocolError, LoginRequired, NoSuchMailbox, PolicyRefused},
		Related: "X.5.0 X.5.2 X.5.4 X.7.0", Sources: "rfc3463#3.6 iana-enhanced"},
	{Subject: 5, Number: 2, Classes: Class4 | Class5, Name: "Syntax error", Replies: "500 501 502 550 555",
		Causes:  []Cause{ProtocolError, HELOInvalid, SenderRefused, AddressSyntax},
		Related: "X.5.1 X.5.4 X.1.3", Sources: "rfc3463#3.6 iana-enhanced"},
	{Subject: 5, Number: 3, Classes: Class4 | Class5, Name: "Too many recipients", Replies: "451",
		Causes:  []Cause{TooManyRecipients, RateLimited},
		Related: "X.2.4 X.4.5 X.7.1", Sources: "rfc3463#3.6 rfc5321#4.5.3.1.10 iana-enhanced"},
	{Subject: 5, Number: 4, Classes: Class4 | Class5, Name: "Invalid command arguments", Replies: "451 501 502 503 504 550 555",
		Causes:  []Cause{HELOInvalid, ProtocolError, PoorReputation, IPBlocklisted, AddressSyntax},
		Related: "X.5.1 X.5.2 X.1.3", Sources: "rfc3463#3.6 iana-enhanced"},
	{Subject: 5, Number: 5, Classes: Class5, Name: "Wrong protocol version",
		Causes:  []Cause{ProtocolError},
		Related: "X.5.0 X.5.1", Sources: "rfc3463#3.6 iana-enhanced"},
	{Subject: 5, Number: 6, Classes: Class5, Name: "Authentication Exchange line is too long", Replies: "500",
		Causes:  []Cause{ProtocolError, LoginFailed},
		Related: "X.5.2 X.7.8", Sources: "rfc4954#6 iana-enhanced"},
}
