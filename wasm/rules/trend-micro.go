package rules

// trendMicro holds the replies of Trend Micro Email Security and of servers
// that ask its list.
var trendMicro = Source{
	ID:       "trend-micro",
	Document: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
blocked by trend micro email reputation service | own ERS
blocked using trend micro rbl+ | own RBL+

[mailbox-refuses-sender]
ers-customized-block | own ERS-Customized-Block
recipient address rejected: block-sender | own BLOCK-SENDER

[no-such-mailbox]
recipient address rejected: invalid-recipient | own Invalid-Recipient
please check if address is correct
`,
}
