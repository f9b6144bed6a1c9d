package catalog

// Note names, for the page of a cause, its neighbours and the documents it
// rests on.
type Note struct {
	Related string // pages easily confused with it, separated by spaces: causes by ID, codes as in Reply
	Sources string // as in Reply
}

// CauseNotes holds a note for every cause, in the order of the constants. Only
// pages show them: no code of the module refers to this table, so the linker
// leaves it out there.
var CauseNotes = [causeCount]Note{
	Unknown:                  {Related: "policy-refused receiver-internal-error", Sources: "rfc3463#2 rfc3464"},
	NoSuchMailbox:            {Related: "mailbox-moved address-syntax mailbox-disabled no-such-domain 5.1.1", Sources: "rfc3463#3.2 rfc5321#4.2.2"},
	MailboxMoved:             {Related: "no-such-mailbox mailbox-disabled 5.1.6 551", Sources: "rfc3463#3.2 rfc5321#3.4 rfc7293"},
	AddressSyntax:            {Related: "no-such-mailbox no-such-domain international-address 5.1.3", Sources: "rfc5321#4.1.2 rfc3463#3.2"},
	NoSuchDomain:             {Related: "domain-takes-no-mail dns-failure address-syntax 5.1.2", Sources: "rfc5321#5.1 rfc3463#3.2"},
	DomainTakesNoMail:        {Related: "no-such-domain connection-failed 5.1.10 556", Sources: "rfc7505 rfc7504"},
	MailboxFull:              {Related: "mailbox-disabled message-too-large receiver-disk-full 5.2.2 4.2.2", Sources: "rfc3463#3.3 rfc5321#4.5.3.1.10"},
	MailboxDisabled:          {Related: "no-such-mailbox mailbox-full mailbox-moved 5.2.1", Sources: "rfc3463#3.3"},
	MailboxRefusesSender:     {Related: "sender-refused policy-refused no-such-mailbox 5.7.124 5.7.2", Sources: "rfc3463#3.8 microsoft-ndr"},
	RecipientTooBusy:         {Related: "rate-limited mailbox-full greylisted 450-4.2.1", Sources: "google-errors microsoft-ndr"},
	MessageTooLarge:          {Related: "mailbox-full attachment-refused 5.3.4 5.2.3", Sources: "rfc1870 rfc3463#3.4"},
	SpamContent:              {Related: "link-blocklisted poor-reputation policy-refused malware 5.7.1", Sources: "rfc3463#3.8"},
	Malware:                  {Related: "attachment-refused spam-content sending-account-blocked", Sources: "rfc3463#3.8"},
	AttachmentRefused:        {Related: "malware message-too-large spam-content 552-5.7.0", Sources: "google-errors rfc3463#3.7"},
	MalformedMessage:         {Related: "protocol-error spam-content international-address 5.6.0", Sources: "rfc5322#3.6 rfc3463#3.7"},
	InternationalAddress:     {Related: "address-syntax malformed-message 5.6.7", Sources: "rfc6531#3.2"},
	SenderRefused:            {Related: "mailbox-refuses-sender from-not-owned sender-domain-invalid", Sources: "rfc3463#3.2"},
	FromNotOwned:             {Related: "login-required sender-refused relay-denied 553-5.7.1", Sources: "rfc6409#6.1 microsoft-ndr"},
	SenderVerificationFailed: {Related: "sender-domain-invalid sender-refused no-such-mailbox", Sources: "rfc5321#4.1.1.2 exim"},
	SenderDomainInvalid:      {Related: "dns-failure sender-verification-failed no-such-domain 5.1.8", Sources: "rfc3463#3.2 rfc7505#4.2"},
	LoginRequired:            {Related: "relay-denied login-failed tls-required 530", Sources: "rfc4954#6 rfc6409#4.3"},
	LoginFailed:              {Related: "login-method-refused login-required 535", Sources: "rfc4954#6"},
	LoginMethodRefused:       {Related: "login-failed login-required 534 5.7.139", Sources: "rfc4954#6 microsoft-smtp-auth google-errors"},
	SendingAccountBlocked:    {Related: "sending-limit-reached login-failed poor-reputation 5.7.705", Sources: "microsoft-ndr"},
	SendingLimitReached:      {Related: "rate-limited too-many-recipients sending-account-blocked 550-5.4.5", Sources: "google-errors microsoft-ndr"},
	RelayDenied:              {Related: "login-required no-such-mailbox receiver-misconfigured 454-4.7.1", Sources: "rfc5321#3.6.2 rfc6409#4.3"},
	TLSRequired:              {Related: "receiver-tls-faulty login-required 530 5.7.10", Sources: "rfc3207#4 rfc8689"},
	ReceiverTLSFaulty:        {Related: "tls-required connection-failed dns-failure 4.7.5", Sources: "rfc8461 rfc7672 rfc8689"},
	SPFFailed:                {Related: "dmarc-failed not-authenticated dkim-failed 5.7.23", Sources: "rfc7208#8.4 rfc7372#3.2"},
	DKIMFailed:               {Related: "dmarc-failed spf-failed not-authenticated 5.7.20", Sources: "rfc6376#6.1 rfc7372#3.1"},
	DMARCFailed:              {Related: "spf-failed dkim-failed dmarc-record-missing not-authenticated 5.7.26", Sources: "rfc7489#10.3 rfc7372#3.4"},
	DMARCRecordMissing:       {Related: "dmarc-failed not-authenticated 5.7.40", Sources: "google-errors rfc7489#6.1"},
	NotAuthenticated:         {Related: "spf-failed dkim-failed dmarc-failed 5.7.26 5.7.515", Sources: "google-errors outlook-postmaster yahoo-errors rfc8601"},
	ReverseDNSMissing:        {Related: "helo-invalid dynamic-ip not-authenticated 5.7.25", Sources: "rfc7372#3.3 rfc8601#3 google-errors"},
	HELOInvalid:              {Related: "reverse-dns-missing protocol-error 501-5.5.4", Sources: "rfc5321#4.1.1.1"},
	DynamicIP:                {Related: "ip-blocklisted reverse-dns-missing relay-denied", Sources: "rfc6409"},
	IPNeedsRegistration:      {Related: "poor-reputation ip-blocklisted reverse-dns-missing", Sources: "rfc5321#7.9"},
	IPBlocklisted:            {Related: "domain-blocklisted dynamic-ip poor-reputation blocklist-query-refused 5.7.1", Sources: "rfc5782"},
	DomainBlocklisted:        {Related: "ip-blocklisted link-blocklisted poor-reputation", Sources: "rfc5782#3"},
	LinkBlocklisted:          {Related: "domain-blocklisted spam-content malware", Sources: "rfc5782#3"},
	PoorReputation:           {Related: "ip-blocklisted rate-limited spam-content not-authenticated", Sources: "google-errors yahoo-errors outlook-postmaster"},
	BlocklistQueryRefused:    {Related: "ip-blocklisted receiver-misconfigured dns-failure", Sources: "rfc5782"},
	SpoofingProtection:       {Related: "spf-failed dmarc-failed from-not-owned", Sources: "rfc7208 rfc7489"},
	PolicyRefused:            {Related: "mailbox-refuses-sender spam-content poor-reputation 5.7.1", Sources: "rfc3463#3.8 rfc5321#7.9"},
	RateLimited:              {Related: "too-many-connections sending-limit-reached recipient-too-busy poor-reputation 421", Sources: "google-errors microsoft-ndr yahoo-errors"},
	TooManyConnections:       {Related: "rate-limited receiver-overloaded 421-4.7.0", Sources: "rfc5321#3.8 outlook-postmaster"},
	TooManyRecipients:        {Related: "rate-limited sending-limit-reached 452-4.5.3", Sources: "rfc5321#4.5.3.1.10"},
	Greylisted:               {Related: "rate-limited receiver-internal-error 450-4.2.0 451-4.7.1", Sources: "rfc6647"},
	ReceiverInternalError:    {Related: "receiver-overloaded receiver-misconfigured content-filter-down receiver-disk-full 4.3.0", Sources: "rfc3463#3.4 rfc5321#4.5.4.1"},
	ReceiverOverloaded:       {Related: "receiver-internal-error too-many-connections receiver-disk-full 4.3.2", Sources: "rfc5321#3.8 rfc3463#3.4"},
	ReceiverDiskFull:         {Related: "mailbox-full receiver-overloaded receiver-internal-error 4.3.1", Sources: "rfc3463#3.4"},
	ReceiverMisconfigured:    {Related: "receiver-internal-error routing-loop relay-denied 4.3.5", Sources: "rfc3463#3.4"},
	ContentFilterDown:        {Related: "receiver-internal-error greylisted 451-4.7.1", Sources: "rfc5321#4.2.2"},
	ConnectionFailed:         {Related: "dns-failure receiver-overloaded queue-expired 4.4.1 4.4.2", Sources: "rfc3463#3.5 rfc5321#4.5.4.1"},
	DNSFailure:               {Related: "no-such-domain connection-failed sender-domain-invalid 4.4.3", Sources: "rfc5321#5.1 rfc3463#3.5"},
	RoutingLoop:              {Related: "receiver-misconfigured queue-expired 5.4.6", Sources: "rfc5321#6.3 rfc3463#3.5"},
	QueueExpired:             {Related: "connection-failed dns-failure greylisted 4.4.7", Sources: "rfc5321#4.5.4.1 rfc3463#3.5"},
	ProtocolError:            {Related: "malformed-message helo-invalid connection-failed 503-5.5.1", Sources: "rfc5321#4.1.4 rfc3463#3.6"},
	Suppressed:               {Related: "no-such-mailbox sending-account-blocked", Sources: "ses-suppression sendgrid-suppression"},
}
