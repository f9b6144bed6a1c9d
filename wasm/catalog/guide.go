package catalog

// Guide is a page that answers one question to the end; its address is
// /guides/<ID>/.
type Guide struct {
	ID      string
	Related string // as in Note
	Sources string // as in Reply
}

// Guides holds every guide, in the order of their list. Only pages show it.
var Guides = [...]Guide{
	{ID: "how-to-read-a-bounce", Related: "unknown 550 451 5.1.1", Sources: "rfc3464 rfc3463 rfc5321#4.2"},
	{ID: "temporary-or-permanent", Related: "queue-expired greylisted 421 450 550", Sources: "rfc5321#4.2.1 rfc5321#4.5.4.1 rfc3463#2"},
	{ID: "is-it-me-or-them", Related: "unknown 550-5.7.1 451-4.3.0", Sources: "rfc5321#4.2"},
	{ID: "writing-to-the-other-side", Related: "policy-refused ip-needs-registration poor-reputation", Sources: "rfc5321#4.5.1 rfc2142"},
	{ID: "how-long-servers-wait", Related: "queue-expired 4.4.7 451", Sources: "rfc5321#4.5.4.1 postfix-docs exim-docs sendmail-docs qmail-docs opensmtpd exchange-queues cisco-bounce microsoft-ndr sisimai ses-delivery sendgrid-errors mailgun-retry mimecast-queue"},
	{ID: "greylisting", Related: "greylisted 450 451-4.7.1", Sources: "rfc6647 postgrey rspamd-docs postfix-docs mailgun-retry"},
	{ID: "spf-dkim-dmarc", Related: "spf-failed dkim-failed dmarc-failed not-authenticated dmarc-record-missing", Sources: "rfc7208 rfc6376 rfc7489 rfc8601 google-errors google-senders"},
	{ID: "forwarding", Related: "spf-failed dmarc-failed 5.7.23", Sources: "rfc7208 rfc8617 postsrsd exim-docs microsoft-forwarding"},
	{ID: "ptr-and-helo", Related: "reverse-dns-missing helo-invalid dynamic-ip 5.7.25", Sources: "rfc5321#4.1.4 rfc5321#2.3.5 google-errors microsoft-ndr postfix-docs"},
	{ID: "dns-and-mx", Related: "no-such-domain domain-takes-no-mail dns-failure 5.4.4", Sources: "rfc5321#5.1 rfc2181#10.3 rfc7505"},
	{ID: "tls", Related: "tls-required receiver-tls-faulty 5.7.10", Sources: "rfc3207 rfc8314#3.3 rfc8461 rfc7672 rfc8460 rfc8689 postfix-docs"},
	{ID: "blocklists", Related: "ip-blocklisted domain-blocklisted link-blocklisted blocklist-query-refused", Sources: "rfc5782#5 spamhaus validity-uceprotect microsoft-ndr postfix-docs"},
	{ID: "message-size", Related: "message-too-large 552 5.3.4", Sources: "rfc2045#6.8 rfc1870 rfc3030 postfix-docs exim-docs apple-limits ses-quotas microsoft-limits"},
	{ID: "mailbox-full", Related: "mailbox-full 552-5.2.2 452-4.2.2 5.2.2 4.2.2", Sources: "rfc3463#3.3 google-errors microsoft-limits postfix-docs"},
	{ID: "sending-limits", Related: "sending-limit-reached rate-limited too-many-recipients 5.4.5", Sources: "google-limits google-relay microsoft-limits microsoft-tenant-limits outlook-limits apple-limits ses-quotas godaddy-limits hosting-de-limits"},
	{ID: "login-and-oauth", Related: "login-required login-failed login-method-refused 535", Sources: "rfc4954 rfc7628 google-oauth microsoft-smtp-auth microsoft-smtp-auth-timeline"},
	{ID: "scan-to-mail", Related: "login-method-refused from-not-owned relay-denied tls-required", Sources: "microsoft-devices google-relay postfix-docs"},
	{ID: "relay-denied", Related: "relay-denied login-required sending-account-blocked 5.7.54 5.7.64", Sources: "rfc5321#3.6.2 postfix-docs exim-docs sendmail-docs qmail-docs exchange-docs microsoft-ndr"},
	{ID: "mail-loops", Related: "routing-loop 5.4.6 4.4.6", Sources: "rfc5321#6.3 rfc3834 postfix-docs exim-docs"},
	{ID: "backscatter", Related: "no-such-mailbox sending-account-blocked spoofing-protection", Sources: "rfc5321#6.2 postfix-docs exim-docs"},
	{ID: "newsletters", Related: "suppressed no-such-mailbox mailbox-full poor-reputation", Sources: "google-senders ses-reputation sendgrid-suppression mailgun-retry rfc8058 rfc3464"},
	{ID: "link-to-retour", Related: "554-5.7.1 450-4.7.1 5.7.1", Sources: "rfc5321#4.2 postfix-docs exim-docs rspamd-docs"},
	{ID: "not-smtp-numbers", Related: "connection-failed 550 5.1.1 4.4.7", Sources: "rfc5321#4.2 rfc3463#2 iana-enhanced"},
}
