package rules

// cox holds Cox's own codes, which stand at the end of its replies as AUP#.
var cox = Source{
	ID:       "cox",
	Document: "Cox's list of e-mail error codes",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
aup#cxbl | code own AUP#CXBL
aup#ipbl0001 | code own AUP#IPBL0001
aup#ipbl0010 | code own AUP#IPBL0010
aup#ipbl0100 | code own AUP#IPBL0100
aup#ipbl1000 | code own AUP#IPBL1000
aup#ipbl00001 | code own AUP#IPBL00001
aup#ipbl | code guess own AUP#IPBL

[reverse-dns-missing]
aup#cxdns | code own AUP#CXDNS

[not-authenticated]
aup#cxsndr | code own AUP#CXSNDR

[protocol-error]
aup#cxsmtp | code own AUP#CXSMTP

[too-many-connections]
aup#cxcnct | code own AUP#CXCNCT

[rate-limited]
aup#cxmxrt | code own AUP#CXMXRT

[poor-reputation]
aup#cdrbl | code own AUP#CDRBL

[sending-account-blocked]
aup#cxthrt | code own AUP#CXTHRT
aup#cxmj | code own AUP#CXMJ

[link-blocklisted]
aup#urlbl011 | code own AUP#URLBL011
aup#urlbl101 | code own AUP#URLBL101
aup#urlbl110 | code own AUP#URLBL110
aup#urlbl1001 | code own AUP#URLBL1001
`,
}
