package rules

// symantec holds the replies of Symantec Email Security.cloud (MessageLabs).
var symantec = Source{
	ID:       "symantec",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
invalid recipient + (#5.1.1)

[spam-content]
message filtered. refer to the troubleshooting page
message filtered. please see the faqs section on spam

[relay-denied]
you are trying to use me + as a relay, but i have not been configured

[receiver-internal-error]
requested action aborted [ | 450 guess

[receiver-overloaded]
service temporarily unavailable | 421 host

[poor-reputation]
connection rejected by policy [7

[sender-refused]
sender is on domain's blacklist
`,
}
