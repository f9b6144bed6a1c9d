package catalog

// Cause is why a message was not delivered, an index into Causes. The zero
// value is Unknown: no more than the class is known.
type Cause uint8

// CauseRow is what is known of a cause in every language.
type CauseRow struct {
	ID    string // for ever; the address is /causes/<ID>/
	Party Party  // who must act; while a delivery is still being tried, Nobody where Waits is set
	Waits bool   // while the delivery is delayed nobody needs to act
	Class string // coarse class, for comparing recognisers with each other
}

const (
	Unknown                  Cause = iota // no more than the class is known
	NoSuchMailbox                         // the part before @ does not exist there
	MailboxMoved                          // the mailbox is gone, perhaps with a new address named
	AddressSyntax                         // the address cannot exist as written
	NoSuchDomain                          // the part after @ does not exist in DNS
	DomainTakesNoMail                     // null MX, or a host that is no mail server
	MailboxFull                           // the recipient's quota is used up
	MailboxDisabled                       // locked, suspended, dormant, unpaid
	MailboxRefusesSender                  // this recipient, list or group does not take mail from you (members only, blocked by the user, internal only)
	RecipientTooBusy                      // this mailbox gets mail faster than its provider allows
	MessageTooLarge                       // over the size limit of mailbox, server or policy
	SpamContent                           // the content was judged spam
	Malware                               // virus or phishing was found
	AttachmentRefused                     // a forbidden file type or archive
	MalformedMessage                      // headers or MIME break RFC 5322 / 2045
	InternationalAddress                  // SMTPUTF8 address or header that the way does not support
	SenderRefused                         // this sender address is not accepted
	FromNotOwned                          // the From or envelope address does not belong to the account that logged in
	SenderVerificationFailed              // the receiver asked the sender's server whether the address exists, and got no
	SenderDomainInvalid                   // the sender's domain does not resolve or takes no mail
	LoginRequired                         // the server relays only after login
	LoginFailed                           // user name, password, app password or token is wrong
	LoginMethodRefused                    // this way to log in is switched off: app password, OAuth or a permission for SMTP AUTH is needed
	SendingAccountBlocked                 // your own account is locked for sending
	SendingLimitReached                   // your own quota of messages or recipients is used up
	RelayDenied                           // the server is not responsible for that domain
	TLSRequired                           // the other side demands encryption that this delivery did not have
	ReceiverTLSFaulty                     // the receiving side's certificate, DANE, MTA-STS or STARTTLS is broken
	SPFFailed                             // that check failed
	DKIMFailed                            // that check failed
	DMARCFailed                           // that check failed
	DMARCRecordMissing                    // the receiver demands a DMARC record or policy that the domain lacks
	NotAuthenticated                      // several or none of the checks passed
	ReverseDNSMissing                     // no PTR record, or it does not match
	HELOInvalid                           // the HELO/EHLO name is not acceptable
	DynamicIP                             // a home or generic address: on policy lists of addresses that should not send directly
	IPNeedsRegistration                   // the provider takes mail only from addresses it knows (T-Online and others)
	IPBlocklisted                         // on a named list
	DomainBlocklisted                     // on a named list
	LinkBlocklisted                       // on a named list
	PoorReputation                        // the provider's own rating of IP or domain
	BlocklistQueryRefused                 // the list is dead or answered with an error code, and the receiver took that for a listing
	SpoofingProtection                    // it looks like the receiver's own domain, and only its own servers may use that
	PolicyRefused                         // a local rule, not spelled out
	RateLimited                           // too much mail from you in this time
	TooManyConnections                    // too many parallel connections
	TooManyRecipients                     // more recipients than allowed at once
	Greylisted                            // first contact, deliberately delayed
	ReceiverInternalError                 // queue, disk write, table lookup, unspecific
	ReceiverOverloaded                    // busy, maintenance, back pressure
	ReceiverDiskFull                      // the whole server is out of storage
	ReceiverMisconfigured                 // its configuration or hosting is broken
	ContentFilterDown                     // its scanner or milter does not answer
	ConnectionFailed                      // no answer, refused, broke off
	DNSFailure                            // a lookup timed out or failed
	RoutingLoop                           // too many hops, mail loops back
	QueueExpired                          // tried until the time was up and no last error is named (where one is, that is the cause, and `more` holds this page)
	ProtocolError                         // bad command, sequence or argument
	Suppressed                            // your sending service did not even try: the address is on its suppression list

	causeCount
)

// Causes holds every cause, in the order of the constants.
var Causes = [causeCount]CauseRow{
	Unknown:                  {ID: "unknown", Party: Sender, Class: "unknown"},
	NoSuchMailbox:            {ID: "no-such-mailbox", Party: Sender, Class: "user_unknown"},
	MailboxMoved:             {ID: "mailbox-moved", Party: Sender, Class: "user_unknown"},
	AddressSyntax:            {ID: "address-syntax", Party: Sender, Class: "user_unknown"},
	NoSuchDomain:             {ID: "no-such-domain", Party: Sender, Class: "host_unknown"},
	DomainTakesNoMail:        {ID: "domain-takes-no-mail", Party: Sender, Class: "host_no_mail"},
	MailboxFull:              {ID: "mailbox-full", Party: Recipient, Class: "mailbox_full"},
	MailboxDisabled:          {ID: "mailbox-disabled", Party: Recipient, Class: "account_disabled"},
	MailboxRefusesSender:     {ID: "mailbox-refuses-sender", Party: Recipient, Class: "recipient_rejected"},
	RecipientTooBusy:         {ID: "recipient-too-busy", Party: Nobody, Class: "rate_limit"},
	MessageTooLarge:          {ID: "message-too-large", Party: Sender, Class: "too_big"},
	SpamContent:              {ID: "spam-content", Party: SenderAdmin, Class: "spam_or_content"},
	Malware:                  {ID: "malware", Party: SenderAdmin, Class: "spam_or_content"},
	AttachmentRefused:        {ID: "attachment-refused", Party: Sender, Class: "spam_or_content"},
	MalformedMessage:         {ID: "malformed-message", Party: SenderAdmin, Class: "policy"},
	InternationalAddress:     {ID: "international-address", Party: SenderAdmin, Class: "protocol"},
	SenderRefused:            {ID: "sender-refused", Party: SenderAdmin, Class: "sender_rejected"},
	FromNotOwned:             {ID: "from-not-owned", Party: Sender, Class: "sender_rejected"},
	SenderVerificationFailed: {ID: "sender-verification-failed", Party: SenderAdmin, Class: "sender_rejected"},
	SenderDomainInvalid:      {ID: "sender-domain-invalid", Party: SenderAdmin, Class: "sender_rejected"},
	LoginRequired:            {ID: "login-required", Party: Sender, Class: "policy"},
	LoginFailed:              {ID: "login-failed", Party: Sender, Class: "policy"},
	LoginMethodRefused:       {ID: "login-method-refused", Party: Sender, Class: "policy"},
	SendingAccountBlocked:    {ID: "sending-account-blocked", Party: Sender, Class: "sender_rejected"},
	SendingLimitReached:      {ID: "sending-limit-reached", Party: Sender, Class: "rate_limit"},
	RelayDenied:              {ID: "relay-denied", Party: SenderAdmin, Class: "relay_denied"},
	TLSRequired:              {ID: "tls-required", Party: SenderAdmin, Class: "policy"},
	ReceiverTLSFaulty:        {ID: "receiver-tls-faulty", Party: RecipientAdmin, Class: "policy"},
	SPFFailed:                {ID: "spf-failed", Party: SenderAdmin, Class: "auth_dns"},
	DKIMFailed:               {ID: "dkim-failed", Party: SenderAdmin, Class: "auth_dns"},
	DMARCFailed:              {ID: "dmarc-failed", Party: SenderAdmin, Class: "auth_dns"},
	DMARCRecordMissing:       {ID: "dmarc-record-missing", Party: SenderAdmin, Class: "auth_dns"},
	NotAuthenticated:         {ID: "not-authenticated", Party: SenderAdmin, Class: "auth_dns"},
	ReverseDNSMissing:        {ID: "reverse-dns-missing", Party: SenderAdmin, Class: "auth_dns"},
	HELOInvalid:              {ID: "helo-invalid", Party: SenderAdmin, Class: "auth_dns"},
	DynamicIP:                {ID: "dynamic-ip", Party: SenderAdmin, Class: "reputation"},
	IPNeedsRegistration:      {ID: "ip-needs-registration", Party: SenderAdmin, Class: "reputation"},
	IPBlocklisted:            {ID: "ip-blocklisted", Party: SenderAdmin, Class: "reputation"},
	DomainBlocklisted:        {ID: "domain-blocklisted", Party: SenderAdmin, Class: "reputation"},
	LinkBlocklisted:          {ID: "link-blocklisted", Party: SenderAdmin, Class: "reputation"},
	PoorReputation:           {ID: "poor-reputation", Party: SenderAdmin, Class: "reputation"},
	BlocklistQueryRefused:    {ID: "blocklist-query-refused", Party: RecipientAdmin, Class: "reputation"},
	SpoofingProtection:       {ID: "spoofing-protection", Party: RecipientAdmin, Class: "policy"},
	PolicyRefused:            {ID: "policy-refused", Party: SenderAdmin, Class: "policy"},
	RateLimited:              {ID: "rate-limited", Party: SenderAdmin, Waits: true, Class: "rate_limit"},
	TooManyConnections:       {ID: "too-many-connections", Party: SenderAdmin, Class: "rate_limit"},
	TooManyRecipients:        {ID: "too-many-recipients", Party: Sender, Class: "too_big"},
	Greylisted:               {ID: "greylisted", Party: Nobody, Class: "greylisting"},
	ReceiverInternalError:    {ID: "receiver-internal-error", Party: RecipientAdmin, Waits: true, Class: "system"},
	ReceiverOverloaded:       {ID: "receiver-overloaded", Party: Nobody, Class: "system"},
	ReceiverDiskFull:         {ID: "receiver-disk-full", Party: RecipientAdmin, Class: "system"},
	ReceiverMisconfigured:    {ID: "receiver-misconfigured", Party: RecipientAdmin, Class: "system"},
	ContentFilterDown:        {ID: "content-filter-down", Party: RecipientAdmin, Class: "system"},
	ConnectionFailed:         {ID: "connection-failed", Party: RecipientAdmin, Waits: true, Class: "network"},
	DNSFailure:               {ID: "dns-failure", Party: SenderAdmin, Waits: true, Class: "network"},
	RoutingLoop:              {ID: "routing-loop", Party: RecipientAdmin, Class: "network"},
	QueueExpired:             {ID: "queue-expired", Party: Sender, Waits: true, Class: "delay_or_expired"},
	ProtocolError:            {ID: "protocol-error", Party: SenderAdmin, Class: "protocol"},
	Suppressed:               {ID: "suppressed", Party: Sender, Class: "suppressed"},
}

// String returns the cause's ID.
func (c Cause) String() string { return Causes[c].ID }

// Party returns who must act, given whether the delivery is still being tried.
func (c Cause) Party(delayed bool) Party {
	if delayed && Causes[c].Waits {
		return Nobody
	}
	return Causes[c].Party
}
