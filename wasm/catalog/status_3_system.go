package catalog

// X.3.Y: mail system status (RFC 3463, section 3.4).
var subject3 = []Detail{
	{Subject: 3, Number: 0, Classes: Class2 | Class4 | Class5, Name: "Other or undefined mail system status", Replies: "221 250 421 451 550 554",
		Causes:  []Cause{ReceiverInternalError, ReceiverMisconfigured, PoorReputation, ReceiverOverloaded},
		Related: "X.0.0 X.3.2 X.3.5 X.7.0", Sources: "rfc3463#3.4 iana-enhanced"},
	{Subject: 3, Number: 1, Classes: Class4 | Class5, Name: "Mail system full", Replies: "452",
		Causes:  []Cause{ReceiverDiskFull, ReceiverOverloaded, ReceiverInternalError},
		Related: "X.2.2 X.3.0 X.3.2", Sources: "rfc3463#3.4 iana-enhanced"},
	{Subject: 3, Number: 2, Classes: Class4 | Class5, Name: "System not accepting network messages", Replies: "453 521",
		Causes:  []Cause{ReceiverOverloaded, ReceiverInternalError, RateLimited, Greylisted, TooManyConnections, PolicyRefused},
		Related: "X.3.0 X.3.1 X.4.5", Sources: "rfc3463#3.4 rfc7504 iana-enhanced"},
	{Subject: 3, Number: 3, Classes: Class2 | Class4 | Class5, Name: "System not capable of selected features",
		Causes:  []Cause{ProtocolError, InternationalAddress, ReceiverMisconfigured},
		Related: "X.5.1 X.6.3 X.6.7", Sources: "rfc3463#3.4 iana-enhanced"},
	{Subject: 3, Number: 4, Classes: Class5, Name: "Message too big for system", Replies: "552 554",
		Causes:  []Cause{MessageTooLarge},
		Related: "X.2.3 X.3.1 X.7.16", Sources: "rfc3463#3.4 iana-enhanced"},
	{Subject: 3, Number: 5, Classes: Class4 | Class5, Name: "System incorrectly configured",
		Causes:  []Cause{ReceiverMisconfigured, RoutingLoop},
		Related: "X.3.0 X.4.6", Sources: "rfc3463#3.4 iana-enhanced"},
	{Subject: 3, Number: 6, Classes: Class2, Name: "Requested priority was changed", Replies: "250 251",
		Related: "X.7.15 X.7.16", Sources: "rfc6710 iana-enhanced"},

	// Exchange Online
	{Subject: 3, Number: 190, Classes: Class5, Name: "Journaling on-premises messages to Microsoft 365 is not supported when Journaling Archive is disabled", Replies: "550", Vendor: "microsoft365",
		Causes:  []Cause{ReceiverMisconfigured},
		Related: "X.3.5", Sources: "microsoft-ndr"},
}
