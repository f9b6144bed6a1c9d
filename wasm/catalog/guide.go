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
	{ID: "link-to-retour", Related: "554-5.7.1 450-4.7.1 5.7.1", Sources: "rfc5321#4.2 postfix-docs exim-docs rspamd-docs"},
	{ID: "not-smtp-numbers", Related: "connection-failed 550 5.1.1 4.4.7", Sources: "rfc5321#4.2 rfc3463#2 iana-enhanced"},
}
