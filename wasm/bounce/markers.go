package bounce

import "strings"

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

// markersText are phrases of reports in the languages they come in, in folded
// form (package rules), below what they tell: a sign, and the program that
// writes them where many do not. A star stands for other words of the sentence. They only tell what kind of text it is; what
// the cause is, package rules tells. It is one text because pointers and
// lengths do not compress.
// Sources: the programs' own texts (Postfix bounce(5) templates, Exim, sendmail,
// qmail-send, Exchange and Microsoft 365 NDRs, Gmail, Domino, Courier, seen 2026-11).
const markersText = `[failed]
could not be delivered
couldn't be delivered
cannot be delivered
can't be delivered
was not delivered
wasn't delivered
were not delivered
has not been delivered
was undeliverable
undelivered mail
undeliverable
did not reach the following recipient
did not reach some or all of the intended recipients
delivery has failed
delivery failed
failed permanently
delivery failure
permanent error
permanent fatal error
permanent failure
fatal error
unable to deliver
not able to deliver
wasn't able to deliver
unable to be delivered
failed to deliver
giving up on
i've given up
rejected your message
message * was rejected
email * was rejected
message * too large to be delivered
recipient * does not exist
your message was rejected
message was not accepted
error delivering your mail
there was an error delivering
following addresses failed
following address failed
following address(es) failed
failed addresses follow
failed recipient
could not deliver
couldn't deliver
could not send
delivery to the following recipient failed
delivery to the following recipients failed
address not found
recipient address that was incorrectly constructed
message not delivered
message blocked
returned mail
mail delivery failed
failure notice
failure sending mail
unable to send to all recipients
smtp error (
smtp-fehler
reported error (0x
fehler (0x
smtplib.py
mailconnectexception
smtpconnection.
greeting never received
message will be deleted from queue
will be removed from the queue
retry timeout exceeded
will not try to redeliver
has been returned
message returned to sender
returning message to sender
non-delivery report
nondeliverable mail
could not be completed
not been delivered to the following
reason for delivery failure
email returned
mail system error - returned mail
list posting rejected
rejected by the list moderator
has been automatically rejected
not accepted by the moderator
not allowed to post to this mailing list
authorized to send mail to the
are not a member of this mailing list
are not member
cannot be processed and has been rejected
was automatically rejected
nicht zugestellt
nicht * zugestellt werden
nicht gesendet werden
kann nicht gesendet
nicht versendet
zustellung * nicht möglich
zustellung * aufgegeben
zustellung * fehlgeschlagen
zustellung * gescheitert
nachricht * abgelehnt
nachricht * abgewiesen
nachricht * blockiert
nachricht * nicht angenommen
mail * abgelehnt
mail * abgewiesen
mail * blockiert
mail * nicht angenommen
annahme * verweigert
empfänger * abgelehnt
wurde zurückgesendet
unzustellbar
nicht zustellbar
fehler bei der nachrichtenzustellung
fehler bei der zustellung
zustellung fehlgeschlagen
zustellung ist fehlgeschlagen
endgültig gescheitert
mailversand fehlerbericht
hat einige oder alle empfänger nicht erreicht
zurückgewiesen
nicht ausgeliefert werden
nicht übermittelt werden
übermittlung an folgende empfänger fehlgeschlagen
übermittlung an folgende empfänger ist fehlgeschlagen
zustellung an folgende empfänger fehlgeschlagen
zustellung nicht möglich
n'a pas pu être remis
n'a pas été remis
échec de la remise
non remis
n'a pas pu être délivré
n'a pas pu etre
no se pudo entregar
mensaje * rechazado
no se ha podido entregar
no se puede entregar
error de entrega
no entregado
non è stato possibile recapitare
mancato recapito
avviso di mancata consegna
impossibile recapitare
non recapitabile
non è stato recapitato
recapito non riuscito
não foi possível entregar
não pôde ser entregue
falha na entrega
kan niet worden bezorgd
kon niet worden bezorgd
kon niet worden afgeleverd
niet bezorgd
onbestelbaar
nie można dostarczyć
nie została dostarczona
не может быть доставлено
не было доставлено
не удалось доставить
送信できませんでした
配信できませんでした
配送できません
无法投递
退信
no es posible entregar
is mislukt
não é possível entregar
não entregue
niedostarczalne
dostarczenie nie powiodło się
nedoručitelné
nepodařilo se doručit
nelze doručit
nedoručiteľné
kézbesíthetetlen
nem kézbesíthető
nelivrabil
nu a putut fi livrat
teslim edilemiyor
teslim edilemedi
kunde inte levereras
gick inte att leverera
går inte att leverera
kunne ikke leveres
kan ikke leveres
uleverlig
toimittaminen epäonnistui
ei voi toimittaa
не удается доставить
не может быть отправлено
недоставленное
не вдалося доставити
配信不能
未传递
无法传递
無法傳遞
被退回
발송 실패
메일발송실패
배달되지 않음
[delayed]
hasn't been delivered
has been delayed
message delayed
delayed mail
will continue to try
will keep trying
will be retried
will retry
will try again
will try to deliver
will attempt to deliver
message will be kept trying
delivery temporarily
wir versuchen es
verzögert sich
wird weiterhin versucht
versuche werden fortgesetzt
[trying]
this is a warning message only
you do not need to resend
has not yet been delivered
not yet been delivered
delivery is delayed
delivery has been delayed
delivery delayed
delivery incomplete
(still being retried)
warning: could not send message for past
transient non-fatal error
a message is delayed for more than
only a temporary failure report
delivery attempts will continue
no action is required on your part
still trying to deliver
gmail lo reintentará
gmail continuerà a provare
gmail * bude pokoušet
there was a temporary problem
gmail will retry for
could not be delivered for more than
it will be retried until
i will keep trying
nur eine warnung
vorübergehend zurückgestellt
noch nicht zugestellt werden
bisher nicht zugestellt
vorübergehend nicht zugestellt
wird erneut versucht
vorübergehendes problem
endgültig nicht zugestellt werden k
zustellung verzögert
zustellung verzoegert
verzögerte zustellung
noch nicht zugestellt
ha retrasado la entrega
la remise est retardée
remise différée
recapito ritardato
bezorging vertraagd
entrega atrasada
[done]
was successfully delivered
was delivered successfully
has been delivered to
wurde zugestellt
successfully delivered to
has been successfully delivered
had successful delivery notifications
delivery to the following recipient was successful
relayed to the following
successfully relayed
delivery to these recipients or groups is complete
your message has been delivered to the following recipients
delivery notification: delivery has been successful
erfolgreich zugestellt
accettato dal sistema
avvenuta consegna
wurde den folgenden empfängern zugestellt
zustellung an diese empfänger oder gruppen ist abgeschlossen
[bounce]
mail delivery system
mail delivery subsystem
mailer-daemon
delivery status notification
transcript of session follows
remote server returned
remote host said
recipient address rejected
in reply to rcpt to command
in reply to end of data command
smtp error from remote mail server
generating server:
reporting-mta:
diagnostic-code:
created automatically by mail delivery software
automatisch erstellte benachrichtigung über den zustell
generierender server:
serveur de génération
[bounce exchange]
diagnostic information for administrators
dsn generated by:
more info for email admins
weitere informationen für e-mail-administratoren
diagnoseinformationen für administratoren
informations de diagnostic pour les administrateurs
información de diagnóstico para administradores
informazioni di diagnostica per gli amministratori
[bounce postfix]
this is the mail system at host
[away]
out of office
out of the office
out-of-office
automatic reply
auto-reply
autoreply
auto reply
automated reply
i am on vacation
i'm on vacation
on annual leave
on parental leave
away from my mail
will be read when
away from my desk
automatische antwort
abwesenheitsnotiz
abwesenheitsmeldung
abwesenheitsassistent
nicht im büro
ich bin im urlaub
bin ich nicht erreichbar
réponse automatique
absence du bureau
respuesta automática
fuera de la oficina
risposta automatica
fuori sede
automatisch antwoord
afwezigheidsbericht
awaits moderator approval
held until the list moderator can review it
message is awaiting moderator approval
[receipt]
this is a receipt for the mail you sent
return receipt
read receipt
your message was read on
wurde gelesen am
lesebestätigung
[complaint]
this is an email abuse report
abuse report
feedback-type:
[challenge]
to release your message for delivery
please confirm your message
click the link below to complete the verification
confirm that you are a real person
challenge-response
complete the verification process
protecting myself from receiving junk mail
click the link below so i can receive your emails
your message is being held until you confirm
awaiting your verification
[program postfix]
this is the postfix program at host
x-postfix-queue-id
[program exim]
this message was created automatically by mail delivery software
a message that you sent could not be delivered to one or more of its recipients
[program qmail]
this is the qmail-send program
i'm afraid i wasn't able to deliver your message
[program sendmail]
----- transcript of session follows
the original message was received at
[program exchange]
microsoft exchange
did not reach the following recipient(s)
[program gmail]
technical details of permanent failure
technical details of temporary failure
google tried to deliver your message
the response from the remote server was
googlemail.com
the response was:
[program googlegroups]
google groups
[program dragonfly]
dragonfly mail agent
[program opensmtpd]
this is the mailer-daemon
opensmtpd
[program courier]
this is the courier
running the courier mail server
[program ses]
unable to deliver message to the following recipients, due to being unable to connect
amazonses.com
[program smail]
|--- failed addresses follow
|------------------------- message log follows
[program momentum]
this is a delivery failure notification message
[program powermta]
powermta
[program domino]
domino
[program groupwise]
groupwise
[program mdaemon]
mdaemon
[program hmailserver]
hmailserver
[program mailenable]
mailenable
[program james]
apache james
[program stalwart]
stalwart
[program haraka]
haraka
[program halon]
halon
[program kerio]
kerio
[program mimecast]
mimecast
[program mailmarshal]
mailmarshal
[original]
- this is a copy of the message
- below this line is a copy of the message
- enclosed is a copy of the message
- enclosed are the original headers
- the header of the original message
- unsent message follows
- message header follows
- message text follows
- original message follows
- original message -
- original message headers
message headers follow
original message follows
original message headers:
original message header:
- returned message
your original message:
the original message was:
headers of the original message
ursprüngliche nachrichtenköpfe
ursprüngliche nachrichtenkopf
ursprüngliche kopfzeilen
en-têtes de message d'origine
encabezados de mensajes originales
encabezados originales del mensaje
intestazioni messaggio originale
intestazioni originali del messaggio
oorspronkelijke berichtkoppen
oorspronkelijke berichtheaders
cabeçalhos originais da mensagem
- copy of the original message
here is a copy of the first part of the message
below is a copy of the original message
the first 50 lines of the original message
--- begin of header
kopfzeilen der ursprünglichen
original-nachricht
es folgt die nachricht
- nachfolgend
`

// signNames are the signs as markersText writes them.
const signNames = "failed delayed trying done bounce away receipt complaint challenge program original "

// marker is a phrase and what it tells.
type marker struct {
	phrase   string
	then     string // what else must follow in the sentence, "" nothing
	software string // the program that writes this, "" many do
	sign     sign
}

// The table of markers: a hash of a phrase's first four bytes leads to a chain
// of markers. Built at the first use, in a few microseconds.
const (
	markerHashBits = 10
	maxMarkers     = 512 // a test says when it is too small
)

var (
	markers     [maxMarkers]marker          // from 1
	markerHeads [1 << markerHashBits]uint16 // index into markers
	markerNext  [maxMarkers]uint16
	markersMade bool
)

// makeMarkers fills the table.
func makeMarkers() {
	markersMade = true
	n := uint16(1)
	head := marker{}
	for text := markersText; text != ""; {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if line[0] == '[' {
			name, software, _ := strings.Cut(line[1:len(line)-1], " ")
			head.software, head.sign = software, sign(strings.Count(signNames[:strings.Index(signNames, name)], " "))
			continue
		}
		phrase, then, _ := strings.Cut(line, " * ")
		markers[n] = marker{phrase, then, head.software, head.sign}
		h := markerHash(line[0], line[1], line[2], line[3])
		markerNext[n] = markerHeads[h]
		markerHeads[h] = n
		n++
	}
}

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
		makeMarkers()
	}
	s := signs{original: -1}
	for i := 0; i+4 <= len(folded); i++ {
		for n := markerHeads[markerHash(folded[i], folded[i+1], folded[i+2], folded[i+3])]; n != 0; n = markerNext[n] {
			m := &markers[n]
			if len(folded)-i < len(m.phrase) || string(folded[i:i+len(m.phrase)]) != m.phrase {
				continue
			}
			if i > 0 && isLetter(folded[i-1]) && isLetter(m.phrase[0]) || m.then != "" && !goesOnWith(folded[i+len(m.phrase):], m.then) {
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

// maxGap is how far apart the two halves of a marker stand at most, in bytes.
const maxGap = 100

// goesOnWith reports whether a sentence goes on with the words then, somewhere.
func goesOnWith(rest []byte, then string) bool {
	if len(rest) > 0 && isLetter(rest[0]) {
		return false // "mails" is no "mail"
	}
	rest = rest[:min(len(rest), maxGap)]
	at := strings.Index(string(rest), then)
	return at >= 0 && !strings.Contains(string(rest[:at]), ". ")
}
