package catalog

// Source is a document that the facts of the catalogue rest on.
type Source struct {
	ID    string // rows name it, with an optional section behind "#"
	Title string
	URL   string // "" where the document has no lasting address
	Seen  string // year and month in which it was last read, "2026-11"; "" for an RFC, which never changes
}

// Sources holds every document, sorted by ID. Only pages show them: rows name
// them by ID and no code of the module refers to this table, so the linker
// leaves it out there.
var Sources = [...]Source{
	{ID: "bounce-rules", Title: "Rules of bounce classifiers in public repositories", Seen: "2026-11"},
	{ID: "bytecamp", Title: "Bytecamp: FAQ on error messages", Seen: "2026-11"},
	{ID: "exchange-docs", Title: "Microsoft Learn: Exchange Server, DSNs and NDRs", URL: "https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages", Seen: "2026-11"},
	{ID: "exim", Title: "Exim source code, 4.98 and later", URL: "https://github.com/Exim/exim", Seen: "2025-12"},
	{ID: "exim-docs", Title: "Exim: specification", URL: "https://www.exim.org/exim-html-current/doc/html/spec_html/", Seen: "2026-11"},
	{ID: "freenet", Title: "Log line of emig.freenet.de, September 2017", Seen: "2026-11"},
	{ID: "google-errors", Title: "Google Workspace Admin Help: Gmail SMTP errors and codes", URL: "https://support.google.com/a/answer/3726730", Seen: "2026-06"},
	{ID: "iana-enhanced", Title: "IANA: SMTP Enhanced Status Codes Registry", URL: "https://www.iana.org/assignments/smtp-enhanced-status-codes/", Seen: "2026-11"},
	{ID: "kumomta-rules", Title: "KumoMTA: community bounce rules", URL: "https://github.com/KumoCorp/kumomta", Seen: "2026-11"},
	{ID: "microsoft-forwarding", Title: "Microsoft Learn: control automatic external email forwarding", URL: "https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding", Seen: "2026-11"},
	{ID: "microsoft-ndr", Title: "Microsoft Learn: email non-delivery reports and SMTP errors in Exchange Online", URL: "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online", Seen: "2026-11"},
	{ID: "microsoft-relay-pool", Title: "Microsoft Learn: forwarded or relayed messages are rejected with error 5.7.367 (25 March 2026)", Seen: "2026-11"},
	{ID: "microsoft-reports", Title: "Non-delivery reports of Exchange Online in public mailing lists, 2021 to 2026", Seen: "2026-11"},
	{ID: "microsoft-smtp-auth", Title: "Microsoft Learn: enable or disable authenticated client SMTP submission (SMTP AUTH) in Exchange Online", URL: "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission", Seen: "2026-11"},
	{ID: "opensmtpd", Title: "OpenSMTPD source code, June 2025", URL: "https://github.com/OpenSMTPD/OpenSMTPD", Seen: "2026-11"},
	{ID: "outlook-postmaster", Title: "Outlook.com: postmaster pages, troubleshooting", URL: "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting", Seen: "2026-11"},
	{ID: "postfix-docs", Title: "Postfix: manual and configuration parameters", URL: "https://www.postfix.org/postconf.5.html", Seen: "2026-11"},
	{ID: "rfc1846", Title: "RFC 1846: SMTP 521 Reply Code", URL: "https://www.rfc-editor.org/rfc/rfc1846"},
	{ID: "rfc1870", Title: "RFC 1870: SMTP Service Extension for Message Size Declaration", URL: "https://www.rfc-editor.org/rfc/rfc1870"},
	{ID: "rfc1985", Title: "RFC 1985: SMTP Service Extension for Remote Message Queue Starting", URL: "https://www.rfc-editor.org/rfc/rfc1985"},
	{ID: "rfc2554", Title: "RFC 2554: SMTP Service Extension for Authentication (obsolete)", URL: "https://www.rfc-editor.org/rfc/rfc2554"},
	{ID: "rfc2645", Title: "RFC 2645: On-Demand Mail Relay", URL: "https://www.rfc-editor.org/rfc/rfc2645"},
	{ID: "rfc3207", Title: "RFC 3207: SMTP Service Extension for Secure SMTP over TLS", URL: "https://www.rfc-editor.org/rfc/rfc3207"},
	{ID: "rfc3463", Title: "RFC 3463: Enhanced Mail System Status Codes", URL: "https://www.rfc-editor.org/rfc/rfc3463"},
	{ID: "rfc3464", Title: "RFC 3464: An Extensible Message Format for Delivery Status Notifications", URL: "https://www.rfc-editor.org/rfc/rfc3464"},
	{ID: "rfc3886", Title: "RFC 3886: An Extensible Message Format for Message Tracking Responses", URL: "https://www.rfc-editor.org/rfc/rfc3886"},
	{ID: "rfc4468", Title: "RFC 4468: Message Submission BURL Extension", URL: "https://www.rfc-editor.org/rfc/rfc4468"},
	{ID: "rfc4954", Title: "RFC 4954: SMTP Service Extension for Authentication", URL: "https://www.rfc-editor.org/rfc/rfc4954"},
	{ID: "rfc5248", Title: "RFC 5248: A Registry for SMTP Enhanced Mail System Status Codes", URL: "https://www.rfc-editor.org/rfc/rfc5248"},
	{ID: "rfc5321", Title: "RFC 5321: Simple Mail Transfer Protocol", URL: "https://www.rfc-editor.org/rfc/rfc5321"},
	{ID: "rfc5322", Title: "RFC 5322: Internet Message Format", URL: "https://www.rfc-editor.org/rfc/rfc5322"},
	{ID: "rfc5782", Title: "RFC 5782: DNS Blacklists and Whitelists", URL: "https://www.rfc-editor.org/rfc/rfc5782"},
	{ID: "rfc6376", Title: "RFC 6376: DomainKeys Identified Mail (DKIM) Signatures", URL: "https://www.rfc-editor.org/rfc/rfc6376"},
	{ID: "rfc6409", Title: "RFC 6409: Message Submission for Mail", URL: "https://www.rfc-editor.org/rfc/rfc6409"},
	{ID: "rfc6531", Title: "RFC 6531: SMTP Extension for Internationalized Email", URL: "https://www.rfc-editor.org/rfc/rfc6531"},
	{ID: "rfc6647", Title: "RFC 6647: Email Greylisting", URL: "https://www.rfc-editor.org/rfc/rfc6647"},
	{ID: "rfc6710", Title: "RFC 6710: SMTP Extension for Message Transfer Priorities", URL: "https://www.rfc-editor.org/rfc/rfc6710"},
	{ID: "rfc7208", Title: "RFC 7208: Sender Policy Framework (SPF)", URL: "https://www.rfc-editor.org/rfc/rfc7208"},
	{ID: "rfc7293", Title: "RFC 7293: The Require-Recipient-Valid-Since Header Field and SMTP Service Extension", URL: "https://www.rfc-editor.org/rfc/rfc7293"},
	{ID: "rfc7372", Title: "RFC 7372: Email Authentication Status Codes", URL: "https://www.rfc-editor.org/rfc/rfc7372"},
	{ID: "rfc7489", Title: "RFC 7489: Domain-based Message Authentication, Reporting, and Conformance (DMARC)", URL: "https://www.rfc-editor.org/rfc/rfc7489"},
	{ID: "rfc7504", Title: "RFC 7504: SMTP 521 and 556 Reply Codes", URL: "https://www.rfc-editor.org/rfc/rfc7504"},
	{ID: "rfc7505", Title: "RFC 7505: A Null MX No Service Resource Record", URL: "https://www.rfc-editor.org/rfc/rfc7505"},
	{ID: "rfc7672", Title: "RFC 7672: SMTP Security via Opportunistic DANE TLS", URL: "https://www.rfc-editor.org/rfc/rfc7672"},
	{ID: "rfc8461", Title: "RFC 8461: SMTP MTA Strict Transport Security (MTA-STS)", URL: "https://www.rfc-editor.org/rfc/rfc8461"},
	{ID: "rfc8601", Title: "RFC 8601: Message Header Field for Indicating Message Authentication Status", URL: "https://www.rfc-editor.org/rfc/rfc8601"},
	{ID: "rfc8617", Title: "RFC 8617: The Authenticated Received Chain (ARC) Protocol", URL: "https://www.rfc-editor.org/rfc/rfc8617"},
	{ID: "rfc8689", Title: "RFC 8689: SMTP Require TLS Option", URL: "https://www.rfc-editor.org/rfc/rfc8689"},
	{ID: "rspamd-docs", Title: "Rspamd: documentation", URL: "https://docs.rspamd.com/", Seen: "2026-11"},
	{ID: "sendgrid-suppression", Title: "SendGrid: suppressions and drop reasons", URL: "https://www.twilio.com/docs/sendgrid", Seen: "2026-11"},
	{ID: "ses-suppression", Title: "Amazon SES: account-level suppression list", URL: "https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html", Seen: "2026-11"},
	{ID: "sisimai", Title: "Sisimai: bounce samples and rules", URL: "https://github.com/sisimai/set-of-emails", Seen: "2026-11"},
	{ID: "smtp-field-manual", Title: "SMTP Field Manual: replies of mail providers", URL: "https://smtpfieldmanual.com/", Seen: "2026-11"},
	{ID: "yahoo-errors", Title: "Yahoo Sender Hub: SMTP error codes", URL: "https://senders.yahooinc.com/smtp-error-codes", Seen: "2026-11"},
	{ID: "zone-mta", Title: "ZoneMTA: bounce rules", URL: "https://github.com/zone-eu/zone-mta", Seen: "2026-11"},
}
