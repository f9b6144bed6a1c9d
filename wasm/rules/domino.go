package rules

// domino holds the texts of HCL (IBM, Lotus) Domino's reports.
var domino = Source{
	ID:       "domino",
	Document: "HCL Domino reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
im domino-verzeichnis
not listed in domino directory
not listed in public name & address book
non répertorié dans l'annuaire domino
domino ディレクトリには見つかりません

[receiver-misconfigured]
several matches found in domino directory

[policy-refused]
message rejected for policy reasons | 5.7.1
your message was rejected + for policy reasons

[no-such-domain]
no route found to domain | guess

[mailbox-full]
cannot allocate database object - database would exceed its disk quota

[connection-failed]
unable to find path to server
`,
}
