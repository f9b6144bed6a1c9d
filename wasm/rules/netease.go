package rules

// netease holds the codes of NetEase (163.com, 126.com, yeah.net): two letters,
// a colon and three letters at the beginning of the reply.
var netease = Source{
	ID:       "netease",
	Document: "http://mail.163.com/help/help_spam_16.htm",
	Seen:     "2026-11",
	table: `
[poor-reputation]
hl:rep | code own HL:REP

[too-many-connections]
hl:icc | code own HL:ICC

[rate-limited]
hl:ifc | code own HL:IFC

[poor-reputation]
hl:mep | code own HL:MEP

[protocol-error]
mi:cel | code own MI:CEL

[rate-limited]
mi:dmc | code own MI:DMC
mi:ccl | code own MI:CCL

[too-many-recipients]
rp:drc | code own RP:DRC

[ip-blocklisted]
dt:rbl | code own DT:RBL

[ip-needs-registration]
wm:bli | code own WM:BLI

[spam-content]
dt:spm | code own DT:SPM
dt-spm-try-again = dt:spm ,please try again | own DT:SPM

[rate-limited]
mi:sfq | code own MI:SFQ
rp:orq | code guess own RP:ORQ
hl:itc | code own HL:ITC

[reverse-dns-missing]
rp:rdn | code guess own RP:RDN
`,
}
