package rules

// cox holds Cox's own codes, which stand at the end of its replies as AUP#.
var cox = Source{
	ID:       "cox",
	Document: "Cox's list of e-mail error codes",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
cxbl = aup#cxbl | code own AUP#CXBL
ipbl0001 = aup#ipbl0001 | code own AUP#IPBL0001
ipbl0010 = aup#ipbl0010 | code own AUP#IPBL0010
ipbl0100 = aup#ipbl0100 | code own AUP#IPBL0100
ipbl1000 = aup#ipbl1000 | code own AUP#IPBL1000
ipbl00001 = aup#ipbl00001 | code own AUP#IPBL00001
ipbl-any = aup#ipbl | code guess own AUP#IPBL

[reverse-dns-missing]
cxdns = aup#cxdns | code own AUP#CXDNS

[not-authenticated]
cxsndr = aup#cxsndr | code own AUP#CXSNDR

[protocol-error]
cxsmtp = aup#cxsmtp | code own AUP#CXSMTP

[too-many-connections]
cxcnct = aup#cxcnct | code own AUP#CXCNCT

[rate-limited]
cxmxrt = aup#cxmxrt | code own AUP#CXMXRT

[poor-reputation]
cdrbl = aup#cdrbl | code own AUP#CDRBL

[sending-account-blocked]
cxthrt = aup#cxthrt | code own AUP#CXTHRT
cxmj = aup#cxmj | code own AUP#CXMJ

[link-blocklisted]
urlbl011 = aup#urlbl011 | code own AUP#URLBL011
urlbl101 = aup#urlbl101 | code own AUP#URLBL101
urlbl110 = aup#urlbl110 | code own AUP#URLBL110
urlbl1001 = aup#urlbl1001 | code own AUP#URLBL1001
`,
}
