package bounce

import (
	"strings"

	"retour/wasm/ascii"
	"retour/wasm/mime"
	"retour/wasm/rules"
)

// softwareSigns are words, in folded form, by which the program that wrote a
// report is known. The first one found decides. "mime" looks at the header
// section and the From field, "text" at the words for people.
// Sources: the programs' report templates, seen 2026-11.
var softwareSigns = [...]struct {
	text, software string
}{
	{"this is the mail system at host", "postfix"},
	{"this is the postfix program at host", "postfix"},
	{"x-postfix-queue-id", "postfix"},
	{"this message was created automatically by mail delivery software", "exim"},
	{"a message that you sent could not be delivered to one or more of its recipients", "exim"},
	{"this is the qmail-send program", "qmail"},
	{"i'm afraid i wasn't able to deliver your message", "qmail"},
	{"----- transcript of session follows", "sendmail"},
	{"the original message was received at", "sendmail"},
	{"diagnostic information for administrators", "exchange"},
	{"diagnoseinformationen für administratoren", "exchange"},
	{"informations de diagnostic pour les administrateurs", "exchange"},
	{"información de diagnóstico para administradores", "exchange"},
	{"informazioni di diagnostica per gli amministratori", "exchange"},
	{"microsoft exchange", "exchange"},
	{"did not reach the following recipient(s)", "exchange"},
	{"technical details of permanent failure", "gmail"},
	{"technical details of temporary failure", "gmail"},
	{"google tried to deliver your message", "gmail"},
	{"the response from the remote server was", "gmail"},
	{"google groups", "googlegroups"},
	{"dragonfly mail agent", "dragonfly"},
	{"this is the mailer-daemon", "opensmtpd"},
	{"opensmtpd", "opensmtpd"},
	{"this is the courier", "courier"},
	{"unable to deliver message to the following recipients, due to being unable to connect", "ses"},
	{"amazonses.com", "ses"},
	{"|--- failed addresses follow", "smail"},
	{"|------------------------- message log follows", "smail"},
	{"this is a delivery failure notification message", "momentum"},
	{"powermta", "powermta"},
	{"domino", "domino"},
	{"groupwise", "groupwise"},
	{"mdaemon", "mdaemon"},
	{"hmailserver", "hmailserver"},
	{"mailenable", "mailenable"},
	{"apache james", "james"},
	{"stalwart", "stalwart"},
	{"haraka", "haraka"},
	{"halon", "halon"},
	{"kerio", "kerio"},
	{"mimecast", "mimecast"},
	{"mailmarshal", "mailmarshal"},
}

// identify sets the program and the host that wrote a report.
func (r *report) identify(from string, h *mime.Header) {
	if r.software == "" {
		var folded []byte
		for i := range r.human {
			t := &r.human[i]
			folded, _ = rules.Fold(folded, t.Bytes[:min(len(t.Bytes), 6000)], nil)
		}
		text := string(folded)
		if h != nil {
			text += " " + ascii.Lower(h.Get("message-id")+" "+h.Get("x-mailer")) + " " + from
		}
		for _, s := range softwareSigns {
			if strings.Contains(text, s.text) {
				r.software = s.software
				break
			}
		}
		if r.software == "" && strings.Contains(text, "googlemail.com") {
			r.software = "gmail"
		}
	}
	if r.host == "" {
		r.host = r.hostInText(from)
	}
}

// hostInText returns the reporting host where the text or the From field names it.
func (r *report) hostInText(from string) string {
	for i := range r.human {
		s := r.human[i].Bytes[:min(len(r.human[i].Bytes), 3000)]
		for _, lead := range [...]string{"mail system at host ", "qmail-send program at ", "postfix program at host ", "generating server: ", "generierender server: ", "mail agent v0"} {
			if at := indexFold(s, lead); at >= 0 {
				at += len(lead)
				e := at
				for e < len(s) && isHostByte(s[e]) {
					e++
				}
				if e > at {
					return strings.TrimSuffix(string(s[at:e]), ".")
				}
			}
		}
	}
	if a, b := findAddress([]byte(from), 0); a >= 0 {
		return domainOf(from[a:b])
	}
	return ""
}
