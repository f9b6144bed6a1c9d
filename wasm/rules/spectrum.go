package rules

// spectrum holds the codes of Spectrum (Charter): AUP#, a letter for the
// server, a hyphen and four digits.
var spectrum = Source{
	ID:       "spectrum",
	Document: "Spectrum's list of e-mail error codes",
	Seen:     "2026-11",
	table: `
[poor-reputation]
aup-1000 = -1000 + aup# | code own AUP#1000
aup-1560 = -1560 + aup# | code own AUP#1560

[sending-account-blocked]
aup-1010 = -1010 + aup# | code own AUP#1010
aup-1020 = -1020 + aup# | code own AUP#1020
aup-1030 = -1030 + aup# | code own AUP#1030
aup-1040 = -1040 + aup# | code own AUP#1040
aup-1050 = -1050 + aup# | code own AUP#1050
aup-1060 = -1060 + aup# | code own AUP#1060
aup-1070 = -1070 + aup# | code own AUP#1070
aup-1080 = -1080 + aup# | code own AUP#1080

[receiver-internal-error]
aup-1090 = -1090 + aup# | code own AUP#1090

[reverse-dns-missing]
aup-1100 = -1100 + aup# | code own AUP#1100
aup-1110 = -1110 + aup# | code own AUP#1110
aup-1120 = -1120 + aup# | code own AUP#1120
aup-1130 = -1130 + aup# | code own AUP#1130
aup-1140 = -1140 + aup# | code own AUP#1140
aup-1150 = -1150 + aup# | code own AUP#1150

[dmarc-failed]
aup-1160 = -1160 + aup# | code guess own AUP#1160
aup-1170 = -1170 + aup# | code guess own AUP#1170
aup-1180 = -1180 + aup# | code guess own AUP#1180
aup-1190 = -1190 + aup# | code guess own AUP#1190

[ip-blocklisted]
aup-1200 = -1200 + aup# | code own AUP#1200
aup-1210 = -1210 + aup# | code own AUP#1210
aup-1220 = -1220 + aup# | code own AUP#1220
aup-1230 = -1230 + aup# | code own AUP#1230
aup-1240 = -1240 + aup# | code own AUP#1240
aup-1250 = -1250 + aup# | code own AUP#1250

[policy-refused]
aup-1260 = -1260 + aup# | code own AUP#1260

[too-many-connections]
aup-1300 = -1300 + aup# | code own AUP#1300
aup-1310 = -1310 + aup# | code own AUP#1310
aup-1320 = -1320 + aup# | code own AUP#1320
aup-1330 = -1330 + aup# | code own AUP#1330
aup-1340 = -1340 + aup# | code own AUP#1340

[rate-limited]
aup-1350 = -1350 + aup# | code own AUP#1350
aup-1360 = -1360 + aup# | code own AUP#1360
aup-1370 = -1370 + aup# | code own AUP#1370
aup-1380 = -1380 + aup# | code own AUP#1380
aup-1390 = -1390 + aup# | code own AUP#1390
aup-1400 = -1400 + aup# | code own AUP#1400
aup-1410 = -1410 + aup# | code own AUP#1410
aup-1420 = -1420 + aup# | code own AUP#1420
aup-1430 = -1430 + aup# | code own AUP#1430
aup-1440 = -1440 + aup# | code own AUP#1440
aup-1450 = -1450 + aup# | code own AUP#1450
aup-1460 = -1460 + aup# | code own AUP#1460
aup-1470 = -1470 + aup# | code own AUP#1470
aup-1480 = -1480 + aup# | code own AUP#1480
aup-1490 = -1490 + aup# | code own AUP#1490
aup-1540 = -1540 + aup# | code own AUP#1540
aup-1580 = -1580 + aup# | code own AUP#1580

[from-not-owned]
aup-1500 = -1500 + aup# | code own AUP#1500
aup-1520 = -1520 + aup# | code own AUP#1520

[message-too-large]
aup-1530 = -1530 + aup# | code own AUP#1530

[too-many-recipients]
aup-1550 = -1550 + aup# | code own AUP#1550
`,
}
