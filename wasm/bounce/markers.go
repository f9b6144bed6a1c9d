package bounce

// sign is what a phrase in a text tells of the text.
type sign uint8

const (
	saysFailed   sign = iota // the delivery has failed for good
	saysDelayed              // it is still being tried
	saysTrying               // the same, in words that no report of a failure uses
	saysDone                 // it was delivered, relayed or expanded
	saysBounce               // the text is a report on a delivery
	saysAway                 // it is an out-of-office notice or another automatic answer
	saysReceipt              // it is a read receipt
	saysComplain             // it is a spam complaint
	saysChalleng             // it asks the sender to prove to be human
	saysProgram              // which program wrote it, and nothing else
	saysOriginal             // the message that came back begins here
	signCount
)

// marker is a phrase in folded form (package rules) and what it tells.
type marker struct {
	phrase   string
	sign     sign
	software string // the program that writes this, "" many do
}

// markers are phrases of reports in the languages they come in. They only tell
// what kind of text it is; what the cause is, package rules tells.
// Sources: the programs' own texts (Postfix bounce(5) templates, Exim, sendmail,
// qmail-send, Exchange and Microsoft 365 NDRs, Gmail, Domino, Courier, seen 2026-11).
var markers = [...]marker{
	// English
	{"could not be delivered", saysFailed, ""},
	{"couldn't be delivered", saysFailed, ""},
	{"cannot be delivered", saysFailed, ""},
	{"can't be delivered", saysFailed, ""},
	{"was not delivered", saysFailed, ""},
	{"wasn't delivered", saysFailed, ""},
	{"were not delivered", saysFailed, ""},
	{"has not been delivered", saysFailed, ""},
	{"was undeliverable", saysFailed, ""},
	{"undelivered mail", saysFailed, ""},
	{"undeliverable", saysFailed, ""},
	{"did not reach the following recipient", saysFailed, ""},
	{"did not reach some or all of the intended recipients", saysFailed, ""},
	{"delivery has failed", saysFailed, ""},
	{"delivery failed", saysFailed, ""},
	{"failed permanently", saysFailed, ""},
	{"delivery failure", saysFailed, ""},
	{"permanent error", saysFailed, ""},
	{"permanent fatal error", saysFailed, ""},
	{"permanent failure", saysFailed, ""},
	{"fatal error", saysFailed, ""},
	{"unable to deliver", saysFailed, ""},
	{"not able to deliver", saysFailed, ""},
	{"wasn't able to deliver", saysFailed, ""},
	{"unable to be delivered", saysFailed, ""},
	{"failed to deliver", saysFailed, ""},
	{"giving up on", saysFailed, ""},
	{"i've given up", saysFailed, ""},
	{"rejected your message", saysFailed, ""},
	{"your message was rejected", saysFailed, ""},
	{"message was not accepted", saysFailed, ""},
	{"error delivering your mail", saysFailed, ""},
	{"there was an error delivering", saysFailed, ""},
	{"following addresses failed", saysFailed, ""},
	{"following address failed", saysFailed, ""},
	{"following address(es) failed", saysFailed, ""},
	{"failed addresses follow", saysFailed, ""},
	{"failed recipient", saysFailed, ""},
	{"could not deliver", saysFailed, ""},
	{"couldn't deliver", saysFailed, ""},
	{"could not send", saysFailed, ""},
	{"delivery to the following recipient failed", saysFailed, ""},
	{"delivery to the following recipients failed", saysFailed, ""},
	{"address not found", saysFailed, ""},
	{"message not delivered", saysFailed, ""},
	{"message blocked", saysFailed, ""},
	{"returned mail", saysFailed, ""},
	{"mail delivery failed", saysFailed, ""},
	{"failure notice", saysFailed, ""},
	{"message will be deleted from queue", saysFailed, ""},
	{"will be removed from the queue", saysFailed, ""},
	{"retry timeout exceeded", saysFailed, ""},
	{"will not try to redeliver", saysFailed, ""},
	{"has been returned", saysFailed, ""},
	{"message returned to sender", saysFailed, ""},
	{"returning message to sender", saysFailed, ""},
	{"non-delivery report", saysFailed, ""},
	{"nondeliverable mail", saysFailed, ""},
	{"could not be completed", saysFailed, ""},
	{"not been delivered to the following", saysFailed, ""},
	{"reason for delivery failure", saysFailed, ""},
	{"email returned", saysFailed, ""},
	{"mail system error - returned mail", saysFailed, ""},
	{"list posting rejected", saysFailed, ""},
	{"rejected by the list moderator", saysFailed, ""},
	{"has been automatically rejected", saysFailed, ""},
	{"not accepted by the moderator", saysFailed, ""},
	{"not allowed to post to this mailing list", saysFailed, ""},
	{"authorized to send mail to the", saysFailed, ""},
	{"are not a member of this mailing list", saysFailed, ""},
	{"are not member", saysFailed, ""},
	{"cannot be processed and has been rejected", saysFailed, ""},
	{"this is a warning message only", saysTrying, ""},
	{"you do not need to resend", saysTrying, ""},
	{"has not yet been delivered", saysTrying, ""},
	{"not yet been delivered", saysTrying, ""},
	{"hasn't been delivered", saysDelayed, ""},
	{"delivery is delayed", saysTrying, ""},
	{"delivery has been delayed", saysTrying, ""},
	{"has been delayed", saysDelayed, ""},
	{"delivery delayed", saysTrying, ""},
	{"delivery incomplete", saysTrying, ""},
	{"message delayed", saysDelayed, ""},
	{"delayed mail", saysDelayed, ""},
	{"(still being retried)", saysTrying, ""},
	{"warning: could not send message for past", saysTrying, ""},
	{"transient non-fatal error", saysTrying, ""},
	{"will continue to try", saysDelayed, ""},
	{"will keep trying", saysDelayed, ""},
	{"will be retried", saysDelayed, ""},
	{"will retry", saysDelayed, ""},
	{"will try again", saysDelayed, ""},
	{"delivery attempts will continue", saysTrying, ""},
	{"no action is required on your part", saysTrying, ""},
	{"will try to deliver", saysDelayed, ""},
	{"will attempt to deliver", saysDelayed, ""},
	{"message will be kept trying", saysDelayed, ""},
	{"delivery temporarily", saysDelayed, ""},
	{"still trying to deliver", saysTrying, ""},
	{"there was a temporary problem", saysTrying, ""},
	{"gmail will retry for", saysTrying, ""},
	{"could not be delivered for more than", saysTrying, ""},
	{"it will be retried until", saysTrying, ""},
	{"i will keep trying", saysTrying, ""},
	{"was automatically rejected", saysFailed, ""},
	{"was successfully delivered", saysDone, ""},
	{"successfully delivered to", saysDone, ""},
	{"has been successfully delivered", saysDone, ""},
	{"had successful delivery notifications", saysDone, ""},
	{"delivery to the following recipient was successful", saysDone, ""},
	{"relayed to the following", saysDone, ""},
	{"successfully relayed", saysDone, ""},
	{"delivery to these recipients or groups is complete", saysDone, ""},
	{"your message has been delivered to the following recipients", saysDone, ""},
	{"delivery notification: delivery has been successful", saysDone, ""},
	{"mail delivery system", saysBounce, ""},
	{"mail delivery subsystem", saysBounce, ""},
	{"mailer-daemon", saysBounce, ""},
	{"delivery status notification", saysBounce, ""},
	{"diagnostic information for administrators", saysBounce, "exchange"},
	{"transcript of session follows", saysBounce, ""},
	{"remote server returned", saysBounce, ""},
	{"remote host said", saysBounce, ""},
	{"recipient address rejected", saysBounce, ""},
	{"in reply to rcpt to command", saysBounce, ""},
	{"in reply to end of data command", saysBounce, ""},
	{"smtp error from remote mail server", saysBounce, ""},
	{"generating server:", saysBounce, ""},
	{"reporting-mta:", saysBounce, ""},
	{"diagnostic-code:", saysBounce, ""},
	{"this is the mail system at host", saysBounce, "postfix"},
	{"created automatically by mail delivery software", saysBounce, ""},

	// Programs and services
	{"this is the postfix program at host", saysProgram, "postfix"},
	{"x-postfix-queue-id", saysProgram, "postfix"},
	{"this message was created automatically by mail delivery software", saysProgram, "exim"},
	{"a message that you sent could not be delivered to one or more of its recipients", saysProgram, "exim"},
	{"this is the qmail-send program", saysProgram, "qmail"},
	{"i'm afraid i wasn't able to deliver your message", saysProgram, "qmail"},
	{"----- transcript of session follows", saysProgram, "sendmail"},
	{"the original message was received at", saysProgram, "sendmail"},
	{"microsoft exchange", saysProgram, "exchange"},
	{"did not reach the following recipient(s)", saysProgram, "exchange"},
	{"technical details of permanent failure", saysProgram, "gmail"},
	{"technical details of temporary failure", saysProgram, "gmail"},
	{"google tried to deliver your message", saysProgram, "gmail"},
	{"the response from the remote server was", saysProgram, "gmail"},
	{"google groups", saysProgram, "googlegroups"},
	{"dragonfly mail agent", saysProgram, "dragonfly"},
	{"this is the mailer-daemon", saysProgram, "opensmtpd"},
	{"opensmtpd", saysProgram, "opensmtpd"},
	{"this is the courier", saysProgram, "courier"},
	{"unable to deliver message to the following recipients, due to being unable to connect", saysProgram, "ses"},
	{"amazonses.com", saysProgram, "ses"},
	{"|--- failed addresses follow", saysProgram, "smail"},
	{"|------------------------- message log follows", saysProgram, "smail"},
	{"this is a delivery failure notification message", saysProgram, "momentum"},
	{"powermta", saysProgram, "powermta"},
	{"domino", saysProgram, "domino"},
	{"groupwise", saysProgram, "groupwise"},
	{"mdaemon", saysProgram, "mdaemon"},
	{"hmailserver", saysProgram, "hmailserver"},
	{"mailenable", saysProgram, "mailenable"},
	{"apache james", saysProgram, "james"},
	{"stalwart", saysProgram, "stalwart"},
	{"haraka", saysProgram, "haraka"},
	{"halon", saysProgram, "halon"},
	{"kerio", saysProgram, "kerio"},
	{"mimecast", saysProgram, "mimecast"},
	{"mailmarshal", saysProgram, "mailmarshal"},
	{"googlemail.com", saysProgram, "gmail"},

	{"the response was:", saysProgram, "gmail"},
	{"running the courier mail server", saysProgram, "courier"},
	{"dsn generated by:", saysBounce, "exchange"},
	{"more info for email admins", saysBounce, "exchange"},

	// German
	{"weitere informationen für e-mail-administratoren", saysBounce, "exchange"},
	{"konnte nicht zugestellt werden", saysFailed, ""},
	{"konnten nicht zugestellt werden", saysFailed, ""},
	{"wurde nicht zugestellt", saysFailed, ""},
	{"unzustellbar", saysFailed, ""},
	{"nicht zustellbar", saysFailed, ""},
	{"fehler bei der nachrichtenzustellung", saysFailed, ""},
	{"fehler bei der zustellung", saysFailed, ""},
	{"zustellung fehlgeschlagen", saysFailed, ""},
	{"zustellung ist fehlgeschlagen", saysFailed, ""},
	{"endgültig gescheitert", saysFailed, ""},
	{"mailversand fehlerbericht", saysFailed, ""},
	{"hat einige oder alle empfänger nicht erreicht", saysFailed, ""},
	{"zurückgewiesen", saysFailed, ""},
	{"nicht ausgeliefert werden", saysFailed, ""},
	{"nicht übermittelt werden", saysFailed, ""},
	{"übermittlung an folgende empfänger fehlgeschlagen", saysFailed, ""},
	{"übermittlung an folgende empfänger ist fehlgeschlagen", saysFailed, ""},
	{"zustellung an folgende empfänger fehlgeschlagen", saysFailed, ""},
	{"zustellung nicht möglich", saysFailed, ""},
	{"automatisch erstellte benachrichtigung über den zustell", saysBounce, ""},
	{"noch nicht zugestellt werden", saysTrying, ""},
	{"bisher nicht zugestellt", saysTrying, ""},
	{"vorübergehend nicht zugestellt", saysTrying, ""},
	{"wird erneut versucht", saysTrying, ""},
	{"vorübergehendes problem", saysTrying, ""},
	{"endgültig nicht zugestellt werden k", saysTrying, ""},
	{"wir versuchen es", saysDelayed, ""},
	{"zustellung verzögert", saysTrying, ""},
	{"zustellung verzoegert", saysTrying, ""},
	{"verzögerte zustellung", saysTrying, ""},
	{"noch nicht zugestellt", saysTrying, ""},
	{"verzögert sich", saysDelayed, ""},
	{"wird weiterhin versucht", saysDelayed, ""},
	{"versuche werden fortgesetzt", saysDelayed, ""},
	{"erfolgreich zugestellt", saysDone, ""},
	{"diagnoseinformationen für administratoren", saysBounce, "exchange"},
	{"generierender server:", saysBounce, ""},

	// French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Japanese
	{"n'a pas pu être remis", saysFailed, ""},
	{"n'a pas été remis", saysFailed, ""},
	{"échec de la remise", saysFailed, ""},
	{"non remis", saysFailed, ""},
	{"n'a pas pu être délivré", saysFailed, ""},
	{"n'a pas pu etre", saysFailed, ""},
	{"informations de diagnostic pour les administrateurs", saysBounce, "exchange"},
	{"serveur de génération", saysBounce, ""},
	{"no se pudo entregar", saysFailed, ""},
	{"no se ha podido entregar", saysFailed, ""},
	{"no se puede entregar", saysFailed, ""},
	{"error de entrega", saysFailed, ""},
	{"no entregado", saysFailed, ""},
	{"información de diagnóstico para administradores", saysBounce, "exchange"},
	{"non è stato possibile recapitare", saysFailed, ""},
	{"mancato recapito", saysFailed, ""},
	{"impossibile recapitare", saysFailed, ""},
	{"non recapitabile", saysFailed, ""},
	{"non è stato recapitato", saysFailed, ""},
	{"recapito non riuscito", saysFailed, ""},
	{"informazioni di diagnostica per gli amministratori", saysBounce, "exchange"},
	{"não foi possível entregar", saysFailed, ""},
	{"não pôde ser entregue", saysFailed, ""},
	{"falha na entrega", saysFailed, ""},
	{"kan niet worden bezorgd", saysFailed, ""},
	{"kon niet worden bezorgd", saysFailed, ""},
	{"kon niet worden afgeleverd", saysFailed, ""},
	{"niet bezorgd", saysFailed, ""},
	{"onbestelbaar", saysFailed, ""},
	{"nie można dostarczyć", saysFailed, ""},
	{"nie została dostarczona", saysFailed, ""},
	{"не может быть доставлено", saysFailed, ""},
	{"не было доставлено", saysFailed, ""},
	{"не удалось доставить", saysFailed, ""},
	{"送信できませんでした", saysFailed, ""},
	{"配信できませんでした", saysFailed, ""},
	{"配送できません", saysFailed, ""},
	{"无法投递", saysFailed, ""},
	{"退信", saysFailed, ""},
	{"no es posible entregar", saysFailed, ""},
	{"ha retrasado la entrega", saysTrying, ""},
	{"la remise est retardée", saysTrying, ""},
	{"remise différée", saysTrying, ""},
	{"recapito ritardato", saysTrying, ""},
	{"bezorging vertraagd", saysTrying, ""},
	{"is mislukt", saysFailed, ""},
	{"não é possível entregar", saysFailed, ""},
	{"não entregue", saysFailed, ""},
	{"entrega atrasada", saysTrying, ""},
	{"niedostarczalne", saysFailed, ""},
	{"dostarczenie nie powiodło się", saysFailed, ""},
	{"nedoručitelné", saysFailed, ""},
	{"nepodařilo se doručit", saysFailed, ""},
	{"nelze doručit", saysFailed, ""},
	{"nedoručiteľné", saysFailed, ""},
	{"kézbesíthetetlen", saysFailed, ""},
	{"nem kézbesíthető", saysFailed, ""},
	{"nelivrabil", saysFailed, ""},
	{"nu a putut fi livrat", saysFailed, ""},
	{"teslim edilemiyor", saysFailed, ""},
	{"teslim edilemedi", saysFailed, ""},
	{"kunde inte levereras", saysFailed, ""},
	{"gick inte att leverera", saysFailed, ""},
	{"går inte att leverera", saysFailed, ""},
	{"kunne ikke leveres", saysFailed, ""},
	{"kan ikke leveres", saysFailed, ""},
	{"uleverlig", saysFailed, ""},
	{"toimittaminen epäonnistui", saysFailed, ""},
	{"ei voi toimittaa", saysFailed, ""},
	{"не удается доставить", saysFailed, ""},
	{"не может быть отправлено", saysFailed, ""},
	{"недоставленное", saysFailed, ""},
	{"не вдалося доставити", saysFailed, ""},
	{"配信不能", saysFailed, ""},
	{"未传递", saysFailed, ""},
	{"无法传递", saysFailed, ""},
	{"無法傳遞", saysFailed, ""},
	{"被退回", saysFailed, ""},
	{"발송 실패", saysFailed, ""},
	{"메일발송실패", saysFailed, ""},
	{"배달되지 않음", saysFailed, ""},

	// Automatic answers
	{"out of office", saysAway, ""},
	{"out of the office", saysAway, ""},
	{"out-of-office", saysAway, ""},
	{"automatic reply", saysAway, ""},
	{"auto-reply", saysAway, ""},
	{"autoreply", saysAway, ""},
	{"auto reply", saysAway, ""},
	{"automated reply", saysAway, ""},
	{"i am on vacation", saysAway, ""},
	{"i'm on vacation", saysAway, ""},
	{"on annual leave", saysAway, ""},
	{"away from my desk", saysAway, ""},
	{"automatische antwort", saysAway, ""},
	{"abwesenheitsnotiz", saysAway, ""},
	{"abwesenheitsmeldung", saysAway, ""},
	{"abwesenheitsassistent", saysAway, ""},
	{"nicht im büro", saysAway, ""},
	{"ich bin im urlaub", saysAway, ""},
	{"bin ich nicht erreichbar", saysAway, ""},
	{"réponse automatique", saysAway, ""},
	{"absence du bureau", saysAway, ""},
	{"respuesta automática", saysAway, ""},
	{"fuera de la oficina", saysAway, ""},
	{"risposta automatica", saysAway, ""},
	{"fuori sede", saysAway, ""},
	{"automatisch antwoord", saysAway, ""},
	{"afwezigheidsbericht", saysAway, ""},
	{"awaits moderator approval", saysAway, ""},
	{"held until the list moderator can review it", saysAway, ""},
	{"message is awaiting moderator approval", saysAway, ""},
	{"this is a receipt for the mail you sent", saysReceipt, ""},
	{"return receipt", saysReceipt, ""},
	{"read receipt", saysReceipt, ""},
	{"your message was read on", saysReceipt, ""},
	{"wurde gelesen am", saysReceipt, ""},
	{"lesebestätigung", saysReceipt, ""},
	{"this is an email abuse report", saysComplain, ""},
	{"abuse report", saysComplain, ""},
	{"feedback-type:", saysComplain, ""},
	{"click the link below to complete the verification", saysChalleng, ""},
	{"confirm that you are a real person", saysChalleng, ""},
	{"challenge-response", saysChalleng, ""},
	{"complete the verification process", saysChalleng, ""},
	{"protecting myself from receiving junk mail", saysChalleng, ""},
	{"click the link below so i can receive your emails", saysChalleng, ""},
	{"your message is being held until you confirm", saysChalleng, ""},
	{"awaiting your verification", saysChalleng, ""},

	// Where the message that came back begins
	{"- this is a copy of the message", saysOriginal, ""},
	{"- below this line is a copy of the message", saysOriginal, ""},
	{"- enclosed is a copy of the message", saysOriginal, ""},
	{"- enclosed are the original headers", saysOriginal, ""},
	{"- the header of the original message", saysOriginal, ""},
	{"- unsent message follows", saysOriginal, ""},
	{"- message header follows", saysOriginal, ""},
	{"- message text follows", saysOriginal, ""},
	{"- original message follows", saysOriginal, ""},
	{"- original message -", saysOriginal, ""},
	{"- original message headers", saysOriginal, ""},
	{"message headers follow", saysOriginal, ""},
	{"original message follows", saysOriginal, ""},
	{"original message headers:", saysOriginal, ""},
	{"original message header:", saysOriginal, ""},
	{"- returned message", saysOriginal, ""},
	{"your original message:", saysOriginal, ""},
	{"the original message was:", saysOriginal, ""},
	{"headers of the original message", saysOriginal, ""},
	{"ursprüngliche nachrichtenköpfe", saysOriginal, ""},
	{"ursprüngliche nachrichtenkopf", saysOriginal, ""},
	{"ursprüngliche kopfzeilen", saysOriginal, ""},
	{"en-têtes de message d'origine", saysOriginal, ""},
	{"encabezados de mensajes originales", saysOriginal, ""},
	{"encabezados originales del mensaje", saysOriginal, ""},
	{"intestazioni messaggio originale", saysOriginal, ""},
	{"intestazioni originali del messaggio", saysOriginal, ""},
	{"oorspronkelijke berichtkoppen", saysOriginal, ""},
	{"oorspronkelijke berichtheaders", saysOriginal, ""},
	{"cabeçalhos originais da mensagem", saysOriginal, ""},
	{"- copy of the original message", saysOriginal, ""},
	{"here is a copy of the first part of the message", saysOriginal, ""},
	{"below is a copy of the original message", saysOriginal, ""},
	{"the first 50 lines of the original message", saysOriginal, ""},
	{"--- begin of header", saysOriginal, ""},
	{"kopfzeilen der ursprünglichen", saysOriginal, ""},
	{"original-nachricht", saysOriginal, ""},
	{"es folgt die nachricht", saysOriginal, ""},
	{"- nachfolgend", saysOriginal, ""},
}

// The table of markers: a hash of a phrase's first four bytes leads to a chain
// of markers. Built at the first use, in a few microseconds.
const markerHashBits = 10

var (
	markerHeads [1 << markerHashBits]uint16 // index into markers + 1
	markerNext  [len(markers)]uint16
	markersMade bool
)

func markerHash(b0, b1, b2, b3 byte) uint32 {
	return (uint32(b0) | uint32(b1)<<8 | uint32(b2)<<16 | uint32(b3)<<24) * 2654435761 >> (32 - markerHashBits)
}

// signCounts is how often each sign was found.
type signCounts [signCount]int

// reports tells whether a text speaks of a delivery and how it went.
func (c signCounts) reports() bool {
	return c[saysFailed]+c[saysDelayed]+c[saysTrying]+c[saysDone] > 0
}

// signs are how often each sign was found, and where the original begins.
type signs struct {
	count    signCounts
	software string // the program that wrote the text, by its first sign
	original int    // offset in the folded text, -1: not found
}

// readSigns finds every marker in a folded text. Once the message that came
// back begins, the rest is not looked at.
func readSigns(folded []byte) signs {
	if !markersMade {
		for i := range markers {
			p := markers[i].phrase
			h := markerHash(p[0], p[1], p[2], p[3])
			markerNext[i] = markerHeads[h]
			markerHeads[h] = uint16(i + 1)
		}
		markersMade = true
	}
	s := signs{original: -1}
	for i := 0; i+4 <= len(folded); i++ {
		for n := markerHeads[markerHash(folded[i], folded[i+1], folded[i+2], folded[i+3])]; n != 0; n = markerNext[n-1] {
			m := &markers[n-1]
			if len(folded)-i < len(m.phrase) || string(folded[i:i+len(m.phrase)]) != m.phrase {
				continue
			}
			if i > 0 && isLetter(folded[i-1]) && isLetter(m.phrase[0]) {
				continue
			}
			s.count[m.sign]++
			if s.software == "" {
				s.software = m.software
			}
			if m.sign == saysOriginal {
				s.original = i
				return s
			}
		}
	}
	return s
}
