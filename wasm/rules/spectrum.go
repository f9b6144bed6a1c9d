package rules

// spectrum holds the codes of Spectrum (Charter): AUP#, a letter for the
// server, a hyphen and four digits.
var spectrum = Source{
	ID:       "spectrum",
	Document: "Spectrum's list of e-mail error codes",
	Seen:     "2026-11",
	table: `
[poor-reputation]
-1000 + aup# | code own AUP#1000
-1560 + aup# | code own AUP#1560

[sending-account-blocked]
-1010 + aup# | code own AUP#1010
-1020 + aup# | code own AUP#1020
-1030 + aup# | code own AUP#1030
-1040 + aup# | code own AUP#1040
-1050 + aup# | code own AUP#1050
-1060 + aup# | code own AUP#1060
-1070 + aup# | code own AUP#1070
-1080 + aup# | code own AUP#1080

[receiver-internal-error]
-1090 + aup# | code own AUP#1090

[reverse-dns-missing]
-1100 + aup# | code own AUP#1100
-1110 + aup# | code own AUP#1110
-1120 + aup# | code own AUP#1120
-1130 + aup# | code own AUP#1130
-1140 + aup# | code own AUP#1140
-1150 + aup# | code own AUP#1150

[dmarc-failed]
-1160 + aup# | code guess own AUP#1160
-1170 + aup# | code guess own AUP#1170
-1180 + aup# | code guess own AUP#1180
-1190 + aup# | code guess own AUP#1190

[ip-blocklisted]
-1200 + aup# | code own AUP#1200
-1210 + aup# | code own AUP#1210
-1220 + aup# | code own AUP#1220
-1230 + aup# | code own AUP#1230
-1240 + aup# | code own AUP#1240
-1250 + aup# | code own AUP#1250

[policy-refused]
-1260 + aup# | code own AUP#1260

[too-many-connections]
-1300 + aup# | code own AUP#1300
-1310 + aup# | code own AUP#1310
-1320 + aup# | code own AUP#1320
-1330 + aup# | code own AUP#1330
-1340 + aup# | code own AUP#1340

[rate-limited]
-1350 + aup# | code own AUP#1350
-1360 + aup# | code own AUP#1360
-1370 + aup# | code own AUP#1370
-1380 + aup# | code own AUP#1380
-1390 + aup# | code own AUP#1390
-1400 + aup# | code own AUP#1400
-1410 + aup# | code own AUP#1410
-1420 + aup# | code own AUP#1420
-1430 + aup# | code own AUP#1430
-1440 + aup# | code own AUP#1440
-1450 + aup# | code own AUP#1450
-1460 + aup# | code own AUP#1460
-1470 + aup# | code own AUP#1470
-1480 + aup# | code own AUP#1480
-1490 + aup# | code own AUP#1490
-1540 + aup# | code own AUP#1540
-1580 + aup# | code own AUP#1580

[from-not-owned]
-1500 + aup# | code own AUP#1500
-1520 + aup# | code own AUP#1520

[message-too-large]
-1530 + aup# | code own AUP#1530

[too-many-recipients]
-1550 + aup# | code own AUP#1550
`,
}
