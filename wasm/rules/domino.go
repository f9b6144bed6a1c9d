package rules

// domino holds the texts of HCL (IBM, Lotus) Domino's reports.
var domino = Source{
	ID:       "domino",
	Document: "HCL Domino reports",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
directory-de = im domino-verzeichnis
directory = not listed in domino directory
address-book = not listed in public name & address book
directory-fr = non répertorié dans l'annuaire domino
directory-ja = domino ディレクトリには見つかりません

[receiver-misconfigured]
not-unique = several matches found in domino directory

[policy-refused]
policy-reasons = message rejected for policy reasons | 5.7.1
rejected-policy = your message was rejected + for policy reasons

[no-such-domain]
no-route = no route found to domain | guess

[mailbox-full]
database-quota = cannot allocate database object - database would exceed its disk quota
`,
}
