package rules

// facebook holds the codes of Facebook's mail servers, which stand before the
// address of its list of them. The list is no longer online; other programs
// keep copies.
var facebook = Source{
	ID:       "facebook",
	Document: "postmaster.facebook.com/response_codes",
	Seen:     "2026-11",
	table: `
[dynamic-ip]
pol-p1 | code own POL-P1

[poor-reputation]
pol-p2 | code own POL-P2
pol-p3 | code own POL-P3
pol-p4 | code own POL-P4
pol-t1 | code own POL-T1

[malware]
pol-p5 | code own POL-P5

[link-blocklisted]
pol-p6 | code own POL-P6

[not-authenticated]
pol-p7 | code guess own POL-P7

[sender-domain-invalid]
dns-p1 | code own DNS-P1
dns-p2 | code own DNS-P2

[reverse-dns-missing]
dns-p3 | code own DNS-P3
dns-t2 | code own DNS-T2

[receiver-overloaded]
con-t1 | code own CON-T1

[message-too-large]
msg-p1 | code own MSG-P1

[attachment-refused]
msg-p2 | code own MSG-P2

[no-such-mailbox]
rcp-p1 | code own RCP-P1

[mailbox-refuses-sender]
rcp-p2 | code own RCP-P2
rcp-p3 | code own RCP-P3

[mailbox-disabled]
rcp-t4 | code own RCP-T4

[receiver-internal-error]
int-p | code own INT-P
int-t | code own INT-T

[dkim-failed]
dkm-p1 | code own DKM-P1
`,
}
