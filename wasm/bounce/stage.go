package bounce

import (
	"retour/wasm/catalog"
	"retour/wasm/smtp"
)

// stage is the step of the dialogue in which a server refused. It bounds what
// the reason can be: a server cannot refuse a recipient before it was told one
// (RFC 5321, section 4.1.4).
type stage uint8

const (
	anyStage   stage = iota // unknown, or RCPT TO and later, where everything is known
	greeting                // connect, EHLO: the server knows the client's address and name
	fromSender              // MAIL FROM: and the sender's address
)

func stageOf(command string) stage {
	switch command {
	case "connect", "EHLO", "HELO":
		return greeting
	case "MAIL FROM":
		return fromSender
	}
	return anyStage
}

// fits reports whether a server can have the cause at that stage. What it
// refuses at the greeting for a rule not spelled out, it refuses for the address.
func (s stage) fits(c catalog.Cause) bool {
	if s == anyStage {
		return true
	}
	switch c {
	case catalog.NoSuchMailbox, catalog.MailboxMoved, catalog.AddressSyntax, catalog.NoSuchDomain, catalog.DomainTakesNoMail,
		catalog.MailboxFull, catalog.MailboxDisabled, catalog.MailboxRefusesSender, catalog.RecipientTooBusy, catalog.TooManyRecipients,
		catalog.SpamContent, catalog.Malware, catalog.AttachmentRefused, catalog.MalformedMessage, catalog.LinkBlocklisted:
		return false
	}
	return s != greeting || c != catalog.SenderRefused && c != catalog.SenderDomainInvalid && c != catalog.MessageTooLarge && c != catalog.PolicyRefused
}

// fallback returns the cause of a refusal of which no more is known than its
// stage and class.
func (s stage) fallback(class int) (catalog.Cause, bool) {
	switch {
	case s == fromSender && class == 5:
		return catalog.SenderRefused, true
	case s == greeting && class == 5:
		return catalog.PoorReputation, true
	case s == greeting && class == 4:
		return catalog.ReceiverOverloaded, true
	}
	return catalog.Unknown, false
}

// ofSender returns what words about an address or a domain mean in reply to
// MAIL FROM, where they can only be about the sender's.
func ofSender(c catalog.Cause) catalog.Cause {
	switch c {
	case catalog.NoSuchMailbox, catalog.MailboxDisabled, catalog.MailboxMoved, catalog.AddressSyntax:
		return catalog.SenderRefused
	case catalog.NoSuchDomain, catalog.DomainTakesNoMail:
		return catalog.SenderDomainInvalid
	}
	return c
}

// causeOfCodes returns the usual cause of a pair, else of the status, else of
// the reply, of those that the stage allows; false when the codes say nothing
// but their class.
func causeOfCodes(reply smtp.ReplyCode, s smtp.Status, at stage) (catalog.Cause, bool) {
	known := false
	for _, causes := range [...][]catalog.Cause{causesOfPair(reply, s), causesOfStatus(s), causesOfReply(reply)} {
		for _, c := range causes {
			if at.fits(c) {
				return c, true
			}
			known = true
		}
	}
	if known {
		class := int(s.Class)
		if reply != 0 {
			class = reply.Class()
		}
		return at.fallback(class)
	}
	return catalog.Unknown, false
}

func causesOfPair(reply smtp.ReplyCode, s smtp.Status) []catalog.Cause {
	if p := catalog.PairOf(reply, s); p != nil {
		return p.Causes
	}
	return nil
}

// causesOfStatus returns none for X.0.0, which says no more than its class.
func causesOfStatus(s smtp.Status) []catalog.Cause {
	if d := catalog.DetailOf(s); d != nil && isTelling(s) {
		return d.Causes
	}
	return nil
}

func causesOfReply(reply smtp.ReplyCode) []catalog.Cause {
	if row := catalog.ReplyOf(reply); row != nil {
		return row.Causes
	}
	return nil
}

// isTelling reports whether a status says more than its class.
func isTelling(s smtp.Status) bool { return s.Subject != 0 || s.Detail != 0 }

// isPrecise reports whether a status says more than what it is about. X.7.1 is
// used for every refusal there is.
func isPrecise(s smtp.Status) bool {
	return s.Detail != 0 && !(s.Subject == 7 && s.Detail == 1)
}
