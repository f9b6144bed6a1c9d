package rules

// orange holds the replies of Orange and Wanadoo (OFR) and of laposte.net
// (LPN). Most end in a number of three digits that tells the reason.
var orange = Source{
	ID:       "orange",
	Document: "replies in public reports",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
service unavailable; client + blocked using spamhaus lpn | own _101
adresse ip source bloquee pour incident de spam | own _102

[poor-reputation]
service refused, please try later
service-refused = service refuse. veuillez essayer plus tard | own _103

[receiver-internal-error]
service-refused-421 = service refuse. veuillez essayer plus tard | 421 4.2.1 own _505

[too-many-connections]
trop de connexions, veuillez verifier votre configuration | own _104

[login-failed]
code d'authentification invalide ofr | own _305

[spf-failed]
is not allowed to send mail. lpn | own _401
is not allowed to send mail. ofr | own _401

[login-required]
authentification requise. authentication required | own _402

[sender-refused]
emetteur invalide. invalid sender | own _405

[no-such-mailbox]
adresse d au moins un destinataire invalide | own _416

[mailbox-full]
boite du destinataire pleine. recipient overquota | own _417

[mailbox-disabled]
boite du destinataire archivee | own _420
le compte du destinataire est bloque | own _426

[from-not-owned]
mail from not owned by user | own _421

[spam-content]
mail rejete. mail rejected | own _506

[message-too-large]
taille limite du message atteinte | own _514

[dmarc-failed]
message refused, dmarc verification failed | own _517

[policy-refused]
client host rejected lpn | own _630
`,
}
