package bounce

// Kind is what a message is.
type Kind string

const (
	Failure   Kind = "failure"    // at least one recipient failed for good
	Delay     Kind = "delay"      // none failed, at least one is still being tried
	Success   Kind = "success"    // delivered, relayed or expanded
	AutoReply Kind = "auto-reply" // an out-of-office notice or another automatic answer
	Complaint Kind = "complaint"  // a spam complaint (RFC 5965)
	Other     Kind = "other"      // not a report on a delivery
)

// Action is the fate of one recipient (RFC 3464, section 2.3.3).
type Action string

const (
	Failed    Action = "failed"
	Delayed   Action = "delayed"
	Delivered Action = "delivered"
	Relayed   Action = "relayed"
	Expanded  Action = "expanded"
)

// Speaker is whose words a reply is.
type Speaker string

const (
	Receiver     Speaker = "receiver"      // the recipient's mail system
	Gateway      Speaker = "gateway"       // a filter in front of it
	Forwarder    Speaker = "forwarder"     // a system behind it, to which it forwards
	SenderServer Speaker = "sender-server" // the server that should have passed the message on
)

// Confidence is how much the cause rests on.
type Confidence string

const (
	Exact    Confidence = "exact" // the wording is known
	CodeOnly Confidence = "code"  // only a code was recognised
	Guess    Confidence = "guess" // a wording or code that fits several causes
)

// Note is an ID of something the reader should be told about the answer.
type Note string

const (
	NoCode           Note = "no-code"             // the server gave no code at all
	Truncated        Note = "truncated"           // the input was longer than what is read
	ClassContradicts Note = "class-contradicts"   // reply code and status, or status and action, have different classes
	Incomplete       Note = "incomplete"          // the message ends in the middle of a part
	NotABounce       Note = "not-a-bounce"        // mail or text, but no report on a delivery
	Empty            Note = "empty"               // nothing but white space was given
	Binary           Note = "binary"              // not text
	CodeNotSMTP      Note = "code-not-smtp"       // a number that people take for an SMTP code but that is none
	TooMany          Note = "too-many-deliveries" // only the first deliveries are listed
)

// Result is the answer to one message, log file or pasted text. The zero value
// is not valid: Explain fills every field. The JSON form is written by AppendJSON.
type Result struct {
	File       string // the argument exactly as given, "-" for standard input; "" in the browser
	Message    int    // from 1
	Kind       Kind
	Subject    string
	Date       string
	Reporter   Reporter
	Recipients []Recipient
	Notes      []Note
}

// Reporter is the system that wrote the report.
type Reporter struct {
	Software string // "postfix", "exim", …; "" unknown
	Host     string
}

// Recipient is one delivery.
type Recipient struct {
	Address    string // as written, without < >
	Original   string // the address before forwarding, "" when it is the same or unknown
	Action     Action
	Reply      int    // 200 to 599, 0 when the text holds none
	Status     string // "" when the text holds none; never invented
	Text       string // the reply text, decoded and unfolded to one line
	Remote     string // the host that answered
	Command    string // "RCPT TO", "DATA", "end of DATA", …
	RetryUntil string // RFC 3339 with the offset given, "" unknown
	RetryAfter int    // seconds, when the reply names a time
	Cause      string
	Party      string
	Temporary  bool
	Confidence Confidence
	Speaker    Speaker
	Provider   string
	Rule       string
	OwnCode    string
	List       string // the blocklist named
	Page       string // never empty for a delivery that was not made
	More       []string
	Spans      []Span
}

// Span is a stretch of the bytes given, in byte offsets from 0, that a field rests on.
type Span struct {
	Start, End int
	Is         string // address, original, reply, status, text, remote, command, phrase, own-code, retry-until
}
