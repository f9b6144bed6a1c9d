package rules

// netease holds the codes of NetEase (163.com, 126.com, yeah.net): two letters,
// a colon and three letters at the beginning of the reply.
var netease = Source{
	ID:       "netease",
	Document: "http://mail.163.com/help/help_spam_16.htm",
	Seen:     "2026-11",
	table: `
[poor-reputation]
hl:ihu | code own HL:IHU
hl:rep | code own HL:REP

[too-many-connections]
hl:icc | code own HL:ICC

[rate-limited]
rp:ccl | code own RP:CCL
rp:qrc | code own RP:QRC
rp:trc | code own RP:TRC
mi:stc | code own MI:STC
hl:ifq | code own HL:IFQ
hl:ifc | code own HL:IFC

[poor-reputation]
hl:mep | code own HL:MEP

[protocol-error]
rp:cel | code own RP:CEL
mi:cel | code own MI:CEL

[rate-limited]
mi:dmc | code own MI:DMC
mi:ccl | code own MI:CCL

[too-many-recipients]
rp:rcl | code own RP:RCL
rp:drc | code own RP:DRC

[ip-blocklisted]
hl:ipb | code own HL:IPB
dt:rbl | code own DT:RBL

[ip-needs-registration]
wm:bli | code own WM:BLI

[spam-content]
dt:spm | code own DT:SPM
dt:spm ,please try again | own DT:SPM

[rate-limited]
mi:sfq | code own MI:SFQ
rp:orq | code guess own RP:ORQ
hl:itc | code own HL:ITC

[reverse-dns-missing]
rp:rdn | code guess own RP:RDN

[sender-refused]
wm:blu | code own WM:BLU
mi:spb | code own MI:SPB
mi:imf | code own MI:IMF

[helo-invalid]
mi:nhd | code own MI:NHD

[spf-failed]
mi:spf | code own MI:SPF

[dmarc-failed]
mi:dma | code own MI:DMA

[relay-denied]
rp:frl | code own RP:FRL
no smtp mx only

[from-not-owned]
dt:sum | code own DT:SUM

[login-method-refused]
user has no permission
`,
}
