package rules

// general holds wordings that many servers share, or whose server is not known
// from the words. A provider's own wording goes before them. Rules marked guess
// fit other causes too; those marked weak are single words that stand in
// ordinary sentences as well, and count only where a code shows a reply.
var general = Source{
	ID:       generalID,
	Document: "replies of many servers",
	Seen:     "2026-11",
	table: `
[no-such-mailbox]
invalid final delivery userid
no sandbox for this email | case sandbox
need rcpt | guess
recipient + rejected | weak
recipient + refused | weak
user + unknown | guess
mailbox + not exist
user + not exist
account + not exist | guess
recipient + not exist | guess
address + not exist | guess
user + not found | guess
mailbox + not found | guess
recipient + not found | guess
address + not found | guess
not exist | weak
no user with
here by that name
not know this user
don't know that address
not a local mailbox
not a local user
not a local recipient
no local mailbox
address is unknown
recipient is unknown
account is unknown
isn't known here
user not listed
not registered here
user not registered
not a registered user
no account with
no account for
no mailbox for
no mailbox with
no mail box available for this user
no mailbox available
address not exist
account not exist
mailbox not exist
doesn't exist | weak
non-existent | guess
nonexistent | guess
cannot be found | weak
could not be found | weak
was not found | weak
recipient cannot be found
recipient could not be found
recipient was not found
user cannot be found
user could not be found
user was not found
mailbox cannot be found
mailbox could not be found
mailbox was not found
address cannot be found
address was not found
account could not be found
not in our database
not present in directory
not found in our | weak
not listed in | weak
cannot find user
could not find user
unable to find user
unable to find recipient
find your recipient
find that user
undeliverable recipient
undeliverable address | guess
not a valid email
not a valid e-mail
not a valid address
not a valid account
wrong email address
wrong e-mail address
incorrect email address
incorrect e-mail address
bad recipient
wrong recipient | weak
unknown alias
alias unknown
alias does not exist
unknown destination mailbox
destination address unknown
destination unknown
handle mail for that user
no such | weak
does not live here
doesn't live here
not have a mailbox
doesn't have a mailbox
not have an account
doesn't have an account
unknown person
unknown receiver
receiver unknown
receiver does not exist
receiver not found
unroutable address | guess
user is not valid
user invalid
mailbox is not valid
mailbox is invalid
account is invalid
account invalid
address is invalid | guess
recipient is invalid
invalid rcpt
rcpt is rejected | guess
unknown rcpt
been deleted | guess
was deleted | guess
mailbox deleted
account deleted
user deleted
deleted user
user has been removed
account has been removed
mailbox has been removed
mailbox removed
account removed
address removed
inexistent
address error | weak
unknown address error
user account not found
no recipient | weak
user not local; please try | 550
mailbox unavailable or not found
not a user of this
not user of this server
user unknown
unknown user
unknown or illegal user
no such user
no such recipient
no such mailbox
no such account
no such address
no such person
no such email
no such local user
no such domain user
no such virtual user
no one at this address
no account by that name
no user by that name
no mailbox by that name
no mailbox here
mailbox not found
mailbox unknown
mailbox is unknown
mailbox does not exist
mailbox doesn't exist
mailbox not available here
mailbox address is incorrect
mailbox invalid
unknown mailbox
invalid mailbox
not a valid mailbox
bad destination mailbox address
recipient unknown
unknown recipient
recipient not found
recipient does not exist
recipient doesn't exist
recipient not exist
recipient is not valid
recipient invalid
invalid recipient
not a valid recipient
recipient verify failed | guess
recipient unrecognised
recipient unrecognized
invalid user
not a valid user
is not a known user
user not found
user not known
user is unknown
user does not exist
user doesn't exist
user not exist
user address is not found
unknown local part
unknown-local-part-hyphen = unknown local-part
unknown address
unknown email address
unknown account
account unknown
account does not exist
account doesn't exist
account not found
account that you tried to reach does not exist
invalid account
not have an account here
doesn't have an account here
address not found
address does not exist
address doesn't exist
address not known
address unknown
addressee unknown
address couldn't be found
address could not be found
address is not valid | guess
address invalid | guess
not known here
not known at this site
not in directory
not found in directory
not in our directory
does not exist on this server
does not exist here
does not exist in | guess
recipient rejected | guess
recipient denied | guess
rejected recipient | guess
address rejected | weak
no valid recipient | guess
mailbox unavailable | guess
mailbox not available | guess
recipient's mailbox does not
mailbox unavailable or not local
delivery failed + unknown | guess
no longer at this address
destination addresses were unknown
not our customer
` +
		// German
		`
empfänger existiert nicht
existiert nicht | weak
nicht vorhanden | weak
empfängeradresse unbekannt
kein solcher
ungültiger empfänger
benutzer nicht gefunden
adresse nicht gefunden
empfaenger unbekannt
empfänger unbekannt
unbekannter empfänger
unbekannter empfaenger
benutzer unbekannt
benutzer nicht bekannt
adresse existiert nicht
postfach existiert nicht
adresse unbekannt
` +
		// French, Spanish, Italian, Portuguese, Dutch
		`
n'existe pas | weak
destinataire n'existe pas
inexistante | weak
no existe | weak
non esiste | weak
destinatario inesistente
casella di posta inesistente
desconhecido | weak
não existe | weak
nao existe | weak
bestaat niet | weak
adres onbekend
destinataire inconnu
utilisateur inconnu
adresse inconnue
adresse inexistante
usuario desconocido
usuario no existe
usuario inexistente
destinatario desconocido
cuenta no existe
buzon no existe
buzón no existe
utente sconosciuto
destinatario sconosciuto
indirizzo inesistente
casella inesistente
usuario nao existe
usuário não existe
conta inexistente
caixa postal inexistente
gebruiker onbekend
onbekende gebruiker
adres bestaat niet
` +
		// Polish, Czech, Russian, Japanese, Chinese
		`
nie istnieje
nie ma takiego
nieznany
neexistuje
neznámý
ru-not-found = не найден | weak
ru-not-exist = не существует | weak
ru-no-such = нет такого
ja-unknown = 宛先不明
zh-not-exist = 不存在 | weak

[mailbox-moved]
no longer works for
been retired
no longer in service
no longer with us
no longer with this
no longer at this company
no longer at our
no longer used | weak
left the company
left the organi
has left | weak
address has been changed
has a new address
has changed address
has changed his address
please use the new address | weak
user has moved
recipient has moved
mailbox has moved
account has moved
address has changed
no longer on server
not local; please try
no longer works here
no longer employed
no longer with the company
no longer valid | guess
no longer in use | guess
no longer available | guess
neue adresse:

[no-such-mailbox]
no longer exists

[address-syntax]
illegal characters
illegal character
invalid character
address contains
bad chars in
bad address | weak
invalid address | weak
invalid mail address | guess
invalid e-mail address | guess
address format
wrong format
misspelled
domain part | weak
missing domain
missing @
bad address syntax
bad recipient address syntax
bad destination mailbox address syntax
invalid address syntax
invalid recipient address syntax
malformed address
malformed recipient address
illegal recipient address
syntax error in recipient address
syntax error in mailbox address
syntactically incorrect address
mailbox name not allowed | guess
mailbox syntax incorrect
local part of the address + invalid | guess
user address required
hostname required
unbalanced '<'
invalid email address | guess
address syntax error
the address is not valid | guess

[no-such-domain]
domain + not exist | guess
domain lookup failed
domain nicht gefunden
no data by dns
not found by dns
domain not exist
domain name does not exist
domain name not exist
domain unresolvable
domain name is unknown | weak
unresolvable | weak
bad domain | weak
invalid domain | guess
nowhere to deliver mail to
no route to domain
no such host
host unknown
unknown host
host not found | guess
recipient domain not found
recipient domain does not exist
no such domain | guess
unknown domain | guess
domain unknown | guess
domain not found | guess
domain does not exist | guess
domain doesn't exist | guess
domain name not found | guess
bad destination system address
bad destination host
nxdomain
non-existent domain | guess
nonexistent domain | guess
unrouteable mail domain
unrouteable domain
unroutable domain
invalid destination domain
name or service not known
nodename nor servname provided
no address associated with
can't find any host named
domaine inconnu
dominio inesistente
domain existiert nicht
no mail servers appear to exist
illegal host/domain name

[domain-takes-no-mail]
not accept any mail
accepts no mail
no mail accepted
does not receive mail for
sends and receives no email
no mail service
no email service
does not accept mail + null
null mx
nullmx
domain does not accept mail
host does not accept mail
server does not accept mail
no mx record | guess
no mx or a
domain has no mx
no mail server | guess
no mail exchanger
mx record + 127.0.0.1 | guess
mx points to | guess

[mailbox-full]
mailbox ist voll
ist voll | weak
mailbox voll
postfach des empfängers ist voll
quota ueberschritten
quota superata
skrzynka pełna
przepełnion
je plná
je plna
jest pelna
ru-full = переполнен
zh-full = 已满 | weak
postvak vol
pleine | weak
lleno | weak
mailbox out of space
mailbox has reached
inbox has reached
too much mail data + docomo
mailbox + is full
account + is full | guess
storage limit | weak
of the recipient is full
reached its storage
storage limit reached
mailbox over limit
mailbox over the limit
recipient is full
quota is full
reached his quota
reached its quota
reached their quota
reached the quota
reached the maximum storage
over limit | weak
exceeded email quota
exceeded mail quota
exceeded mailbox
exceeds mailbox
mailbox capacity
space left in mailbox
enough space in
enough free space in
more space for this user
inbox has exceeded
inbox over
mailbox storage
user quota | weak
quota | weak
over his quota
over storage
over the storage
overdrawn
storage exceeded
space exceeded
insufficient mailbox space
insufficient space in mailbox
mailbox has no space
exceeded its size
mailbox hard limit
mailbox full
mailbox is full
mailbox was full
mailbox too full
mail box full
mail box is full
inbox is full
inbox full
account is full
mailfolder is full
mail folder is full
user is full
over quota
overquota
over disk quota
over their quota
over its quota
over the quota
over the allowed quota
over the maximum allowed | guess
out of quota
quota exceeded
quota is exceeded
quota has been exceeded
quota limit
quota violation
quota full
quota reached
quota usage exceeded
exceeds quota
exceeded quota
exceeded its quota
exceeded their quota
exceeded his quota
exceeded his/her quota
exceeded the quota
exceed the quota
exceed quota
exceeded disk quota
exceeded the storage
exceeded storage allocation
exceeded its storage
exceeds allowed size
exceed mailbox allocation
exceed user quota
mailbox has exceeded | guess
mailbox exceeded
mailbox size limit
mailbox limit exceeded
mailbox quota
storage limit exceeded
storage quota
storage full
out of storage space
user has exhausted allowed storage
user has too many messages
not enough storage space in
not enough disk space in mailbox
insufficient disk quota
not enough disk quota
maildir over
mail quota | guess
postfach voll
postfach ist voll
quota überschritten
speicherplatz + überschritten
speichervolumen + ueberschritten
zuviele mails auf dem server
boite pleine
boite aux lettres pleine
boîte aux lettres pleine
boite du destinataire pleine
quota dépassé
quota depasse
casella piena
buzon lleno
buzón lleno
cuota excedida
caixa postal cheia
mailbox vol
mailbox disk space
mailbox space not enough

[mailbox-disabled]
user locked
suspended | weak
disabled | weak
account is frozen
konto gesperrt
konto ist gesperrt
account ist gesperrt
wurde deaktiviert | weak
compte désactivé
compte bloqué
compte desactive
cuenta deshabilitada
disabilitato
disattivata | weak
conta desativada
conta bloqueada
ru-blocked = заблокирован
account is expired
mailbox is expired
cannot receive | guess
can not receive | guess
unable to receive | guess
not receive mail | guess
not receive email | guess
not receive e-mail | guess
account not available
user + disabled | weak
account + disabled | guess
mailbox + disabled | guess
account + suspended | guess
mailbox + suspended | guess
account + inactive | guess
mailbox + inactive | guess
been disabled | weak
been suspended | weak
temporarily suspended | weak
mailbox has been suspended
user has been suspended
user has been disabled
recipient has been disabled
been deactivated
is deactivated
user deactivated by
is disabled | weak
is suspended | weak
suspended user
currently suspended
currently disabled
temporarily disabled | weak
is frozen | weak
been frozen | weak
been locked | weak
been terminated
user is terminated
been closed | guess
is closed | weak
not activated
not active | weak
is inactive | weak
inactive mbox
inactive | weak
mailbox has expired
account is not available
account unavailable
account is unavailable
account is unused
unpaid
not been paid
dormant
user has not logged in
recipient has not logged in
out of service | weak
not accept mail | weak
not accept email | weak
not accept messages | weak
not accept incoming
not accepting mail for this recipient
not accepting messages | weak
refuse to accept mail
account is hibernated
user hangup
not monitored | weak
mailbox disabled
mailbox is disabled
mailbox has been disabled
mailbox temporarily disabled
mailbox inactive
mailbox is inactive
mailbox suspended
mailbox is suspended
mailbox locked
mailbox is locked
mailbox blocked
mailbox is blocked
mailbox is frozen
mailbox expired
mailbox has been closed
mailbox closed
mailbox not active
mailbox is not active
mailbox deactivated
account disabled
account is disabled
account has been disabled
account inactive
account is inactive
account is not active
account not active
account that you tried to reach is disabled
account suspended | guess
account is suspended | guess
account has been suspended | guess
account is temporarily suspended | guess
account expired
account has expired
account closed
account is closed
account has been closed
account is blocked | guess
account blocked | guess
account locked | guess
account is locked | guess
account has been locked | guess
account deactivated
account has been deactivated
account terminated
account discontinued
account is on hold
account on hold
user disabled
user is disabled
user suspended
user is suspended
user account suspended
user is inactive
user is not active
user expired
user is locked
user deactivated
inactive user
inactive account
inactive mailbox
inactive recipient
inactive email address
disabled user
disabled mailbox
disabled recipient
recipient disabled
recipient is disabled
recipient suspended
recipient is suspended
recipient is inactive
recipient inactive
recipient is blocked | guess
address is disabled
address disabled
address is inactive
email disabled
been temporarily disabled
due to inactivity
not been activated
no longer active
no longer accepting mail
domain has been suspended
domain has been disabled
domain is suspended
postfach gesperrt
postfach ist gesperrt
postfach deaktiviert
compte bloque
cuenta desactivada
cuenta suspendida
account deaktiviert
not accepting any mail
disabled by user from hpanel
stillgelegt | guess

[mailbox-refuses-sender]
user in blacklist
user does not accept mail from
aren't a member
sender-denied-510 = sender denied | 550 5.1.0
internal use only
no external mail
external mail is not
external senders
outside senders
from outside | weak
group is restricted
list is restricted
address is restricted
recipient is restricted
is restricted | weak
not allowed for this recipient
does not accept mail from this
reject list
blocked you
blocking you
refuses your
refused your mail
list is closed | guess
is moderated
not subscribed
not a subscriber
not a list member
not a member | weak
approved senders
allowed senders | weak
sender not allowed for
does not wish to receive
does not want to receive
do not wish to receive
unwilling to accept
private list
closed mailing list
members-only list
only members | guess
only subscribers
only accepts mail from
only accepts messages from
only accept messages from
not a member of | guess
not allowed to post
not authorized to post
not allowed to send to this
not allowed to send mail to
not allowed to send email to
not permitted to send to
not authorized to send to
not authorized to send mail to
not authorized to send messages to
not have permission to send to
not have permission to send messages to
permission to send to | guess
refused by recipient
refused by the recipient
rejected by recipient | guess
blocked by recipient
blocked by the recipient
blocked by user
blocked by the user
denied by the recipient
recipient has blocked
recipient does not want
recipient does not accept mail from
recipient refuses
recipient's block list
user's blacklist
receiver denied your mail
sender not allowed to send to
posting not allowed
restricted to | guess
accepts mail only from
does not accept mail from external
not accept e-mail from other servers
darf keine e-mails von anderen servern empfangen
internal list only
internal mail only
internal address | guess
members only | guess
is a no-reply address | guess
is a noreply address | guess
not accepting mail from this sender
nimmt keine + von ihnen
accept mail from outside
mailbox is send-only
recipient's whitelist
recipient has blacklisted
does not want mail from
restricted list
only local senders

[recipient-too-busy]
at a rate that prevents
receiving mail at a rate
receiving mail too quickly
too many recent messages
mailbox received too many messages
received too much email in a short
recipient + message rate limit
excessive volume | guess

[message-too-large]
maximale größe | guess
size is greater than
size limit | weak
size limit exceeded
attachment too large
attachments too large
attachment is too large
too large | weak
too big | weak
bigger than | weak
larger than | weak
mailsize limit
mail size limit
message size | weak
length of data content
exceeds maximum size
exceeds maximum message
exceeds the maximum message
exceeds the maximum allowed size
exceeds the allowed size
exceeds maximum allowed size
message size exceeds
message size exceeded
message size limit
message size is too
message too large
message is too large
message too big
message is too big
message too long
message length exceeds
message exceeds | guess
message exceeds maximum
message would exceed the size
message is larger than
message larger than
maximum message size
max message size
maximum email size
maximum mail size
maximum size exceeded
mail size limit exceeded
mail is too large
mail too large
mail too big
email is too large
exceeds size limit
exceeded message size
exceeds the maximum size
size exceeds + limit | guess
too large for this recipient
body too large
content length exceeded
too much mail data
data size exceeds
nachricht ist zu gro
nachricht zu gro
taille limite du message
message trop volumineux
mensaje demasiado grande
messaggio troppo grande
message size exceed
exceeds administrative limit(

[spam-content]
content policy violation
content-policy reject
mail refused + spam | guess
transaction failed + spam | guess
message refused + spam | guess
unacceptable content
message rejected + content | guess
honeypot | weak
reject + spam | weak
fortiguard | guess
spam_suspect
blocked + spam | weak
refused + spam | weak
denied + spam | weak
policy + spam | weak
filtered + spam | weak
not allowed + spam | weak
not accept + spam | weak
spam-cyrillic = спам
spam scale
spam | weak
junk | weak
accept spam | weak
no spam | weak
spam not accepted
rejecting spam
reject - spam
spam, reject
blocked by our spam
by our spam filter
spam + message rejected | guess
spam + email rejected | guess
spam score + exceeds
anti-spam | weak
antispam | weak
unsolicited | weak
bulk mail | weak
bulk email | weak
bulk mail not accepted
bulk email not accepted
forbidden words
content policy | weak
prohibited content
offensive content
objectionable content
suspicious content
content reject
content spam
content scan | weak
content check
mail content | weak
intent analysis
consider spam | weak
considered junk
considered to be junk
identified as junk
ube, | guess
dspam
bayes | weak
come spam
como spam
comme spam
als spam
jako spam
probabilmente spam
resend with pass phrase
scored as spam
considered spam
considered as spam
considered to be spam
considered unsolicited
identified as spam
classified as spam
detected as spam
recognized as spam
flagged as spam
marked as spam
tagged as spam
rejected as spam
refused as spam
blocked as spam
blocked for spam | guess
rejected for spam
rejected due to spam
rejected because of spam
rejected by spam
rejected by anti-spam
rejected by antispam
blocked by spam
spam detected
spam message | guess
spam rejected
spam refused
spam mail rejected
spam is not accepted
spam content | guess
spam score | guess
spam score too high
spam score is too high
high spam
probability of spam | guess
spam-like
spam filter | weak
spam pattern
spam signature
suspected spam
suspected to be spam
suspected as spam
under suspicion of spam
possible spam | guess
probable spam
probably spam
likely spam
is spam | guess
was spam | guess
be spam | guess
looks like spam
look like spam
appears to be spam
appears to be unsolicited
contains spam
contain spam
contained spam
likely unsolicited
unsolicited email | guess
unsolicited mail | guess
unsolicited bulk | guess
unsolicited commercial | guess
no spam please
no uce | guess
junk mail | guess
junkmail rejected
bulk mail rejected
content rejected
content denied
content not allowed
content refused
content not accepted
content filter | guess
content restrictions
rejected due to content
rejected due to the content
rejected for content
rejected by content
because of its content
spam-verdacht
spamverdacht
als spam eingestuft
als spam erkannt
als spam oder virus eingestuft
considéré comme spam
considere comme spam
considerado spam
considerado como spam
blocked spam {
[cs] message blocked
spam message discarded
detected your message as spam
high scoring spam
reported as spam by
rejected by nospamproxy | guess
banned word
message has been blocked + spam | guess
mail has been blocked + spam | guess

[malware]
infected-colon = infected:
reject + virus | weak
blocked + virus | weak
refused + virus | weak
virus + detected | weak
virus + found | weak
malicious content + rejected
virus | weak
malware | weak
infected | weak
due to virus
detected by clamav
malicious code
malicious attachment
virenverdacht
virus erkannt
virus found | weak
virus detected | weak
virus infected
virus was found | weak
virus was detected | weak
virus in message
virus in your
contains a virus
contains virus
contained a virus
contain a virus
contains a known virus
infected with
infected message
message infected
message is infected
malware found
malware detected
contains malware
contained malware
malicious | guess
trojan | guess
phishing | guess
phishing attempt
phishing detected
rejected + clamav
virenfund
enthält einen virus
enthaelt einen virus
virus + rejected | guess
blocked infected (

[attachment-refused]
anhang nicht erlaubt
forbidden file
attachment + not allowed | guess
attachments + not allowed | guess
attachment | weak
attachments of type
attachment + not accepted | guess
attachment + forbidden | guess
zip files
bad attachment
unsafe attachment
attached file + not allowed
executable content
file type | weak
potentially executable
attachment not allowed
attachment is not allowed
attachments are not allowed
attachments not allowed
attachment type
attachment with this type
attachment extension
attachment rejected
attachment blocked
attachment denied
attachment refused
forbidden attachment
prohibited attachment
illegal attachment
dangerous attachment
disallowed attachment
unacceptable attachment
unauthorized attachment
blocked attachment
executable attachment
executable files | guess
password protected | guess
encrypted archive
file type not allowed
file type is not allowed
file extension | guess
banned file
banned attachment
banned name
reject + banned:
anhang ist nicht erlaubt
attachment + security risk
documents with macros
attachment content | guess
blocked an attachment
blocked banned (
archive contains | guess
ausführbarem anhang

[malformed-message]
rfc 2822 | weak
rfc2822 | weak
rfc 5322 | weak
rfc5322 | weak
header is too long
headers too large
has no date
date header | weak
no date | weak
from header | weak
message-id | weak
header field | weak
invalid date
no to header
header size
too many headers
rfc 5322 compliant
rfc 2822 compliant
rfc 822 compliant
not rfc compliant | guess
not-rfc-compliant-2 = not rfc-compliant | guess
rfc5322 violation
headers are not rfc
rfc2822 headers
duplicate header
multiple from
missing from header
no from header
missing message-id
no message-id
missing date
missing header
missing required header
missing valid header
missing subject
invalid header
invalid message header
invalid from header
invalid from:
malformed header
malformed message
malformed mime
message is malformed
mime error
invalid mime
header syntax | guess
header contains illegal
header too long
header size exceeds
bare lf
bare-lf-2 = bare <lf>
bare newline
bare line feed
bare linefeed
stray newline
line too long
line length exceeded
lines longer than
maximum allowed line length
8-bit data in
improper use of 8-bit
non-ascii characters in | guess
corrupt message
message corrupt
conversion required but not
conversion not supported
contains nul characters
more than one from + header
required header | guess
blocked bad-header
duplicate + header

[international-address]
non-ascii | weak
smtputf8 | weak
eai not supported
smtputf8 is required
smtputf8 required
smtputf8 not supported
does not support smtputf8
requires smtputf8
internationalized email
internationalized address
non-ascii address
utf-8 string reply

[sender-refused]
email address has been blacklisted
email address is blacklisted
sender + rejected | weak
sender + denied | weak
sender + not accepted | weak
sender + refused | weak
sender + blocked | weak
sender is rejected
sender address not accepted
sender address is not accepted
sender address is blocked
sender address is rejected
mail from this sender | guess
email from this sender | guess
messages from this sender | guess
sender is on a blacklist
sender in blacklist
your address + blocked | guess
sender address must be specified
denied domain name
null sender is not allowed
your domain + not accepted | guess
blocked senders list
sender rejected | guess
sender address rejected | guess
sender denied | guess
sender refused
sender blocked
sender is blocked
sender not allowed
sender is not allowed
sender not authorized | guess
sender not accepted
sender address blocked
sender address refused
sender address not allowed
sender blacklisted
sender is blacklisted
sender on blacklist
sender is in my black list
blocked sender | guess
blacklisted sender
banned sender | guess
rejected sender | guess
illegal sender
invalid sender | guess
bad sender address
bad sender's mailbox address syntax
reject_reason + invalid-sender
invalid-sender-2 = invalid-sender | guess

[sender-domain-invalid]
your domain has no mx
return email domain is invalid
courier-domain = domain does not exist | 517
courier-no-such-domain = no such domain | 517
does not exist | 553 guess
no mx for your
domain may not exist or
your domain has no | weak
resolve your domain
mx for your
for your from address
valid mx for sender
fake sender
sender's domain | weak
sender domain | weak
your sender domain
from domain does not
return address + domain | guess
contains a domain with no valid mx
bad sender's system address
sender's domain has no mx
in mail from is unknown
courier-dns = dns lookup failure | 417
domain must resolve
sender's domain + can not be resolved
sender's domain + cannot be resolved

[sender-refused]
sender address syntax
syntax error in sender address
malformed sender
your address is blacklisted
your address is blocked
your email address is blocked
your email address has been blocked
mail from + rejected | guess
mail from your domain
mail from this address is not accepted
from address is not allowed
need fully-qualified address
null sender | guess
empty envelope sender
bounces are not accepted
bounce messages are not accepted
does not accept bounces
not accepting bounces
sends no mail | guess
does not send mail | guess

[sender-domain-invalid]
nxdomain from sender

[sender-refused]
absender abgelehnt

[from-not-owned]
unconfigured sending domain
this from address
non-local sender
send as this address
not send as
may not use this address
not belong to you
doesn't belong to you
not belong to your account
header from not allowed
conform with authentication
from address is not verified
sender is not verified
sender identity | guess
from address not allowed
not match your account
not match your login
valid for your login
not allowed to use this address
not owned by user
not owned by authenticated user
not authorized to send as
not authorized to use the sender
not allowed to send as
not allowed to use the sender
not allowed to send from this
not permitted to send from
not permitted to send as
not authorized to send from
not authorised to send from
not have permission to send as
not have permissions to send as
sender address must match
sender must match | guess
from address must match
from must match
mail from must equal
must equal authorized user
must be same as authorization user
does not match the authenticated
does not match authenticated
doesn't match the authenticated
sender address + does not belong to
sender mismatch
send as denied
unverified sender domain
sender address is not allowed
use this sender address
absenderadresse gehört nicht
absenderadresse gehoert nicht

[sender-verification-failed]
callout | weak
callback | weak
your address could not be verified
verify your address
verification failed for <
sender address unverified
your sender address does not exist
your email address does not exist
sender verification failed
sender verification error
sender verification | weak
sender address verification
sender callout
sender callback
callback verification failed
could not verify sender
cannot verify sender
can't verify sender
unable to verify sender
unable to verify your address
sender unknown
unknown sender | guess
sender does not exist
sender address does not exist
sender does not have a valid mailbox
sender address could not be verified

[sender-domain-invalid]
sender domain not found
sender domain does not exist
sender domain doesn't exist
sender domain is invalid
sender domain invalid
sender domain must
sender domain has no
sender domain cannot be
sender domain empty
sender domain unknown
sender's domain does not
sender's domain is invalid
sender address has no mx
sender's mx | guess
domain of sender | guess
invalid sender domain
unknown sender domain
unresolvable sender domain
unresolvable domain | guess
cannot resolve sender domain
unable to resolve sender
could not resolve sender domain
fake sender domain
return mx does not exist
no mx for sender
no valid mx for sender
mx or a/aaaa resource record
sender domain + has null mx
sender address has null mx

[login-required]
anmeldung erforderlich
mta requires authentication
server requires authentication
requires authentication | weak
authenticate | weak
logged in | weak
log in first
login first
authentication required
authentication is required
authentication needed
smtp authentication | guess
smtp auth required
auth required | guess
authorization required
must authenticate
must be authenticated
must first authenticate
must log in
must login
need to authenticate
please authenticate
please log in | weak
please login | guess
authenticate first
without authentication | guess
not logged in
log in to your mailbox | guess
client not authenticated
authentication + before sending | guess
check your mail before
pop before smtp
pop3 before smtp
authentifizierung erforderlich
authentification requise
not authenticated to send
smtp auth is required
need auth first
please use smtp auth

[login-failed]
passwort falsch
invalid username or password | 454 4.7.0 case go-smtp
user name or password
username or password
userid or password
user or password
login or password
id or password
name and password
username and password | guess
wrong user name
wrong user
bad password
too much fail authentication
fail authentication | weak
auth failures
auth error
authentication credentials
credentials | weak
password | weak
too many authentication errors
authentication failed
authentication failure
authentication unsuccessful
authentication rejected
authentication error | guess
invalid authentication
auth failed
login fail
login incorrect
invalid login
invalid credentials
invalid username
invalid user or password
invalid password
invalid user name
bad username
bad credentials
wrong password
wrong username
password incorrect
incorrect password
incorrect username
password not accepted
user credentials were incorrect
too many login
too many failed login
too many auth | guess
code d'authentification invalide
zugangsdaten falsch
anmeldung fehlgeschlagen
failed authentication attempts
bad auth

[login-method-refused]
xoauth is no longer
auth is disabled
auth is not enabled
auth disabled
authentication is disabled
authentication has been disabled
authentication disabled
authentication type
basic auth
application-specific password
app-specific password
app password
basic authentication is disabled
basic authentication is not
smtpclientauthentication is disabled
authentication mechanism | guess
authentication mechanism is too weak
authentication mechanism not
unrecognized authentication type
unrecognised authentication
authentication type not supported
auth not supported
does not advertise auth
no auth mechanism
authentication not enabled
authentication is not enabled
two-factor | guess
2fa enabled

[login-failed]
password expired

[login-method-refused]
password transition is needed

[sending-account-blocked]
sending account suspended
your account was | guess
for sending spam + your account
message sending for this account is disabled
sending for this account
account has been + spam
main account unavailable
your mailbox has been + block
not allowed to send messages from this account
outgoing messages from
credentials have been compromised
sending temporarily disabled for this mailbox
your account has been | guess
your account is blocked
your account has been blocked
your account has been disabled
your account has been suspended
your account is suspended
your account is disabled
your account has been locked
your email account has been + suspended
sending email account has been temporarily suspended
sending disabled
sending is disabled
sending has been disabled
sending mail has been suspended
outgoing mail + suspended
outgoing mail + disabled
outbound mail + disabled
from sending mail | guess
blocked from sending
disabled from sending
suspended from sending
not allowed to send any
account + compromised
spam abuse detected
bad outbound sender
tenant has exceeded threshold
sending account has been locked
sending from this account
your mailbox + blocked for sending
outgoing mail + blocked
account is not allowed to send mail

[sending-limit-reached]
allowed outgoing messages
messages per day
emails per day
mails per day
per day | weak
monthly sending
sending quota exceeded
daily quota exceeded
enough sending quota
messages sent, quota
limit of messages
hourly limit of
hourly quota
max recipients per hour
recipients per day
recipients per hour
recipients per day exceeded
limit for today
exceeded the hourly
exceeds the hourly
sending limit
sending quota
sending rate exceeded
daily message quota
daily sending
daily user sending
daily limit | guess
daily quota | guess
daily recipient | guess
hourly limit | guess
hourly sending
outgoing limit
outgoing quota
submission quota
relay limit exceeded
max emails per hour
max defers and failures per hour
maximum credits exceeded
you have exceeded your + limit
exceeded your sending
exceeded your quota | guess
reached your + limit | guess
you have sent too many
outgoing mail limit
outgoing message limit
hostinger_out
outmail quota
daily-quota-2 = daily_quota
tageslimit | guess
outgoing + quota exceeded
limit für versendete
sendelimit
outgoing messages from + exceeded
limit of outgoing
outbound rate limit

[relay-denied]
do not relay
relay access is denied
relay access was denied
domain not served
domain not handled
domain is not served
domain is not handled
not responsible for | guess
not host this domain
not host that domain
unauthorized relay
unauthorised relay
relaying not authorized
relaying unauthorized
relaying | guess
relay + not permitted | guess
mail for this domain | guess
not one of our domains
domain not local
domain not accepted here
not accept mail for | guess
not hosted here
not hosted on this
not an accepted domain
local users only
local user only
delivery is not allowed to this address
prohibited. we do not relay
tried to relay
to be relayed
relaying denied
relaying not allowed
relaying is not allowed
relaying not permitted
relaying is not permitted
relaying prohibited
relaying is prohibited
relaying refused
relaying disabled
relaying mail | guess
relaying to | guess
relaying to + prohibited
relay not allowed
relay is not allowed
relay denied
relay prohibited
relay rejected
relay refused
relay attempt
relay operation rejected
relay disabled
relay through this server | guess
unable to relay
cannot relay
can't relay
does not relay
don't relay
not permitted to relay
not allowed to relay
not authorized to relay
not relaying
not a relay
not an open relay
open relay | guess
no relay
use me as a relay
allowed rcpthosts
rcpthosts | guess
not a gateway
not configured to accept mail for
not our domain
domain not hosted here
domain is not hosted here
domain isn't hosted here
domain is not local
not a local domain
not handle mail for
does not accept mail for that domain
not accept mail for this domain
not accepting mail for this domain
non-local recipient | guess
user not local | guess
no access for + relay
weiterleitung nicht erlaubt
relais non autorisé
relay no permitido
don't handle mail for
relais refusé
relay + nicht gestattet
don't accept mail for | guess

[tls-required]
encrypted connection
accept encrypted
encrypted session
use starttls
tls encryption | guess
tls is mandatory
must use tls
must issue a starttls
starttls is mandatory | case receiving-server
starttls required
starttls is required
starttls first | guess
tls is required | guess
tls required | guess
tls needed
tls connection is required
tls connection required
tls minimum version | case receiving-server
tls version | guess
requires tls
requires encryption
encryption required
encryption is required
encryption needed
encryption too weak
only accept + tls | guess
secure connection required
ssl required
unencrypted + not | guess
nur verschluesselte
tls erforderlich
must use an ssl
tls 1.0 + not supported

[receiver-tls-faulty]
requiretls support
certificate verify failed
certificate | weak
starttls failed
tls connect failed
ssl handshake
ssl error
tls error
tls failure
tls is not available
tls is required, but was not offered
certificate verification failed
certificate has expired
certificate expired
certificate not trusted
certificate not verified
certificate rejected | guess
certificate is not valid
self signed certificate
self-signed-certificate-2 = self-signed certificate
starttls not supported | guess
starttls is not supported | guess
failed mta-sts
mta-sts | guess
dane validation | guess
tlsa record | guess
tls handshake failed | guess
tls negotiation failed | guess
tls session | guess
cannot start tls | guess
handshake failure | guess
no shared cipher | guess
unsupported protocol + ssl | guess
tls not available | guess
tls currently unavailable | guess
failed to negotiate tls
wrong version number
wrong-version-number-2 = wrong_version_number
certificate is valid for
unsafe legacy renegotiation

[spf-failed]
message rejected due to: spf fail | 550 5.7.23 case policyd-spf
fail + spf | guess
reject + spf | guess
denied + spf | guess
permitted sender | weak
not allowed to send for
not authorized to send for
not authorized to send mail for
not allowed to send mail for
not authorized to send email for
allowed senders for
(spf | guess
spf check | guess
spf lookup | weak
spf none
your spf | weak
the spf | weak
pass the sender policy
spf-check failed
spf check fail
spf fail
spf-fail-2 = spf: fail
spf hard fail
spf hardfail
spf softfail
spf soft fail
spf validation failed
spf validation error
spf verification failed
spf authentication failed
spf policy
spf violation
spf forgery
spf mismatch
spf reject
spf unauthorized
spf sender invalid
spf record | guess
spf record does not
spf test | guess
spf incorrect
invalid spf record
by spf | guess
blocked by spf
rejected by spf
failed spf
fails spf
violates spf
against spf
not pass spf
not pass an spf
due to spf
per spf | guess
not permitted by spf
not authorized by spf
sender policy framework
spf: + is not allowed to send
is not allowed to send mail from
is not permitted to send mail from
not designate + as permitted sender
does not designate | guess
openspf

[dns-failure]
dns query error
dns resolv
dns query | weak
dns resolution
name server | weak
unable to lookup dns
temperror + spf
temporary + spf | guess
enotfound
eai_again
unknownhostexception
key retrieval failed

[spf-failed]
spf permerror
spf permanent error

[dkim-failed]
dkim + fail | guess
dkim + reject | guess
dkim | weak
dkim unauthenticated
opendkim: no signature data
signature data | weak
dkim fail
dkim check failed
dkim verification failed
dkim validation failed
dkim authentication | guess
dkim signature | guess
dkim signature invalid
dkim signature verification failed
dkim sender invalid
bad dkim
invalid dkim
no passing dkim
no acceptable dkim
no valid author-matched dkim
missing dkim | guess
failed dkim
not pass dkim

[dmarc-failed]
dmarc + reject | guess
dmarc + fail | guess
dmarc | weak
dmarc policies
dmarc rejection
dmarc disposition
dmarc policy
dmarc verification failed
dmarc validation failed
dmarc check failed
dmarc evaluation | guess
dmarc fail
dmarc reject
dmarc violation
dmarc sender invalid
dmarc unauthenticated
failed dmarc
fails dmarc
pass dmarc
due to dmarc
by dmarc
per dmarc
for dmarc | guess
evaluated dmarc
dmarc is set to reject
dmarc alignment
adsp policy

[dmarc-record-missing]
no dmarc record
missing dmarc record
doesn't have a dmarc record
does not have a dmarc record

[not-authenticated]
message is not authenticated
message not authenticated
mail is not authenticated
email is not authenticated
authentication checks | weak
failed authentication checks
unauthenticated sender
sender is unauthenticated
unauthenticated email
unauthenticated mail | guess
multiple authentication checks failed
both spf and dkim
neither spf nor dkim
either spf or dkim
spf and dkim | guess
required authentication level
email authentication | guess
arc validation fail

[reverse-dns-missing]
valid ptr
reverse dns failure
reverse dns lookup failed
reverse dns lookup failure
lookup failed for your ip
valid dns name
no dns name
no host name for
no hostname for
hostname lookup failed for
does not resolve back
resolve to your ip
your dns | weak
reverse dns
reverse lookup
reverse hostname
reverse host name
reverse name | guess
reverse mapping
reverse entry
reverse record
reverse resolution
ptr record
ptr resource record
ptr name | guess
ptr lookup
no ptr
missing ptr
invalid ptr
dns ptr
rdns
fcrdns
forward-confirmed | guess
forward dns entry | guess
cannot find your hostname
cannot resolve your address
cannot resolve your hostname
could not resolve your | guess
unable to resolve your | guess
ip name lookup failed
ip name possibly forged
fix your dns
client hostname | guess
unknown client host
hostname does not match | guess
host name does not match | guess
not resolve to a hostname
has no reverse
without a valid reverse
must have a hostname

[helo-invalid]
name in helo
helo should
helo forged
helo | weak
ehlo | weak
helo host must
helo/ehlo greeting
using my name
using our name
helo command rejected
invalid helo
invalid ehlo
bad helo
bad ehlo
wrong helo
forged helo
fake helo
invalid name in helo
helo name
ehlo name
helo/ehlo | guess
helo host | guess
helo hostname
helo argument
helo does not
helo must
helo mismatch
helo verification
helo domain | guess
ehlo domain | guess
helo is | guess
helo string | guess
helo used | guess
helo restriction
helo requires domain address
ehlo requires domain address
need fully-qualified hostname
your greeting | guess
ehlo hostname

[dynamic-ip]
may not be mail exchanger
dynamically | weak
dynamic | weak
dynamic/zombied
your provider's mail | guess
your isp's | weak
ers-dul
provider's smtp
generic hostname
generic host
end user
dynamic ip
dynamic address
dynamic host
dynamic pool
dynamic/residential
dynamically assigned
dynamically-assigned-2 = dynamically-assigned
residential | guess
dialup
dial-up
generic rdns
generic reverse dns
generic ptr
generic dns ptr
use your isp
use your provider
use the smtp server of your
isp's mail server | guess
isp's smtp | guess
through your isp
from hosts with dynamic
consumer network | guess
einwahl-ip

[ip-needs-registration]
must be whitelisted
must register your
ip not registered
not in our whitelist
not in the whitelist
not registered with us | weak
not in whitelist | guess
not whitelisted | guess
not on whitelist | guess
register your ip | guess
ip is not allowed to connect
ip address is not allowed | guess
not authorized to send email directly

[ip-blocklisted]
of rbl
intrusion prevention
temporarily blacklisted
ihr mailserver ist gesperrt
ihre ip | weak
votre adresse ip | weak
denylist | guess
currently blocked by | guess
been blocked | weak
is in the + list | guess
is blocked | weak
server has been blocked
host has been blocked
host is blocked
network is blocked
network + blocked | guess
subnet + block | guess
is banned | weak
been banned | weak
ip banned
ip rejected
ip is rejected
ip is hangup
ip denied
ip is denied
ip refused
ip is forbidden
ip address is refused
ip address rejected
ip address denied
your ip + reject | guess
your ip + block | guess
your ip + denied | guess
your ip + refuse | guess
your ip + filtered | guess
from your ip + not accept | guess
from ip address + blocked
from ip + blocked
blocked for abuse
blocked due to abuse
spam list
spam database
spam black list
you are listed
is listed | weak
listed in | weak
listed by | weak
listed at | weak
listed on | weak
by rbl
by an rbl
by the rbl
our rbl
in rbl
rbl match
rbl check
rbl listed
rbl: | guess
rbls | weak
spam eating monkey
known spammer | guess
hosting a total of
poison | weak
banned address
blocked using
blocked by rbl
blocked by dnsbl
ip is blacklisted
ip address is blacklisted
ip address is blocklisted
ip address has been blacklisted
ip has been blacklisted
ip blacklisted
ip blocklisted
ip address has been blocked | guess
ip has been blocked | guess
ip address blocked | guess
ip address is blocked | guess
ip blocked | guess
ip is blocked | guess
blocked ip | guess
banned ip | guess
banned sending ip
client host blocked
host blacklisted
host is blacklisted
server is blacklisted
server blacklisted
server ip + listed as abusive
blacklist | guess
blocklist | guess
black list | guess
block list | guess
listed in + rbl
listed on + rbl
listed at + rbl
in an rbl
is in rbl
rbl restriction
rbl rejected
found in + rbl
found in + dnsbl
found on one or more dnsbl
found on one or more rbl
listed in + dnsbl
listed on + dnsbl
dnsbl | guess
rejected due to listing
your ip is on | guess
rejected because + blacklist
is in a black list
on our block list
listed as spam source
known spam source
spammer | guess
spam source | guess
sending spam | guess
currently sending spam
sperrliste | guess
liste noire | guess
lista negra | guess
dynamic screening
blacklisted ip
fortiguard + black ip
spamsource database

[domain-blocklisted]
sender address + blocked using
sender domain + blocked using
helo command + blocked using
domain is blacklisted
domain blacklisted
domain has been blacklisted
domain is blocked
domain has been blocked
domain is listed in
domain is listed | guess
domain listed | guess
domain is banned
sender domain + listed in
sender domain is listed
domain present in
rhsbl | guess
your domain + blacklist | guess

[link-blocklisted]
listed + url | weak
web hosts uri
black link
blacklisted url
blacklisted uri
blacklisted link
blacklisted domain in
blocked url
url blocked
url blacklist
url in this message is blacklisted
url listed
uri listed
black + url | guess
spam url
spam link
malicious url
malicious link
message contains a url | guess
body contains + surbl
urls in + blocklist
links + blacklist | guess
fortispamshield

[poor-reputation]
due to poor reputation
connection denied | guess
mailchannels-snk = [snk]
bad recipients
server is blocked + spam
sender score
too many complaints
high complaint
complaint rate
large number of invalid recipients
large number of unknown
nonexistent users
too many unknown users
too many nonexistent
too many errors from your ip
poor domain reputation
ip is suspicious
suspicious activity from
poor reputation
bad reputation
low reputation
negative reputation
due to reputation
sender reputation
ip reputation
domain reputation
reputation | guess
reputation filter
user complaints
untrusted ip
suspicious ip
too much spam from
too many spam
has sent spam
for spamming
spamming | guess
due to spam from
due to abuse | guess
excessive spam
suspicious activity | guess

[blocklist-query-refused]
error: open resolver
127.255.255.252
127.255.255.254
127.255.255.255
-> query refused
blocked using + query refused
dnsbl + excessive number of queries

[spoofing-protection]
use submission for
use our domain | weak
our own domain | guess
from our domain
using our domain
our domain as
our domain name
not from our
spoof | weak
forged | weak
forgery | weak
fake | weak
spoofed message
spoofed sender
spoofed mail
spoofed email
spoofing | guess
anti-spoofing
antispoofing
spoof protection
sender spoof
spoof detected
forged sender
forged mail | guess
sender forged
impersonat | guess
sender address is local | guess
you are not me
cannot be from our domain
local sender from + remote | guess
pretend to be | guess
sender address rejected + spoof | guess
with internal sender

[policy-refused]
you are not allowed to connect | guess
returned deny
policy | weak
policies | weak
prohibited | weak
forbidden | weak
not permitted | weak
not allowed | weak
blocked | weak
denied | weak
filtered | weak
blocked by filter
blocked by rule
your country
policy reason
policy violation
policy restriction
policy reject
due to policy
due to security polic
due to administrative polic
due to organization settings
due to company polic
local policy
site policy
system policy
security policy | guess
security policies | guess
company policy
email policy | guess
mail policy | guess
message policy | guess
blocked by policy
denied by policy
rejected by policy
refused by policy
violates policy
violates our policy
against policy
against our policy
administratively prohibited
administratively denied
administrative reject
rejected by administrator
prohibited by administrator
delivery not authorized, message refused
not authorized | guess
permission denied | guess
access denied | guess
access has been rejected | guess
access to this mail system has been rejected
access to submit messages to this e-mail system has been rejected
client host rejected | weak
blocked by + administrator
you have been blocked | guess
you are not allowed to send mail | guess
not welcome | guess
country + blacklisted
country + blocked | guess
geoip | guess
message rejected | guess
message refused | guess
message blocked | guess
message was blocked | guess
message denied | guess
message not accepted | guess
message was not accepted | guess
message not allowed | guess
mail rejected | guess
mail refused | guess
mail not accepted | guess
mail blocked | guess
email rejected | guess
email blocked | guess
rejected by filter | guess
rejected by rule | guess
refused by rule | guess
transport rule | guess
your request is blocked | guess
not taken: invalid ip
no access for this domain
refused-recipient = recipient address rejected | x.7.1 weak
refused-command = command rejected | x.7.1 weak
message has been blocked | weak
mail has been blocked | weak
email has been blocked | weak

[rate-limited]
slow down
message rate exceeded
try again tomorrow | weak
too many recipients from
emails per second
messages per second
you send too many
rate too high
too often
too frequent
too fast | weak
sending too many
limit exceeded | weak
per hour | weak
per minute | weak
limite de envio
exceeded allowable
too many messages from
too many mails in this
too many emails sent
too many e-mails, you | guess
not allowed to send more
ratelimited
throttle | weak
velocity | weak
flood | weak
hourly rate
frequency limit
rate limit | guess
rate limit exceeded
rate limit reached
rate limited
rate-limit-2 = rate-limit | guess
rate-limited-2 = rate-limited
ratelimit
rate exceeded | guess
rate is too high | guess
message rate | guess
throttled
throttling
too many messages | guess
too many mails | guess
too many emails | guess
too many e-mails | guess
too much mail
too many deliveries
too many requests
too many commands | guess
sending too fast
sent too many | guess
exceeded permitted limits
exceeded the limit for the number of messages
exceeded the rate
exceeded the maximum number of messages
max message per connection
messages per session | guess
messages per connection
excessive rate
frequency limited
unusual rate
unexpected volume
temporarily deferred | guess
mail + deferred due to | guess
mengenbegrenzung
too many recipients received
too many bad recipients
sender rate + exceed
too many + try again later | 451 4.7.1 guess

[poor-reputation]
too many invalid recipients
too many unknown recipients

[too-many-connections]
open sessions
many open connections
connection count
sessions from your
many connections | weak
connection time | weak
concurrent sessions
too many connections
too many concurrent
too many simultaneous
too many parallel
too many smtp connections
too many sessions
too many tcp connections
too many host connections
connection limit | guess
connections limit | guess
connection rate
concurrent connections | guess
simultaneous connections | guess
maximum number of connections
maximum number of concurrent
maximum connections
max connections
number of connections | guess
trop de connexions
zu viele verbindungen

[too-many-recipients]
recipient count exceeds
recipients in this message
too much recipient
number of rcpt
fewer recipients
recipient list + exceeds
too many recipients
too many rcpt
too many envelope recipients
number of recipients | guess
maximum recipients
maximum number of recipients
max recipients
max rcpt
recipient limit
recipients limit
recipients per | guess
recipients exceeded
only one recipient | guess
zu viele empf

[greylisted]
später erneut | weak
delayed | weak
first attempt | weak
first time | weak
retry later | weak
retry | weak
tarpit | weak
please wait | weak
intentionally delayed
greylist
graylist
grey listed
grey-listed-2 = grey-listed
gray listed
grey listing
grey-listing-2 = grey-listing
gray listing
gray-listed-2 = gray-listed
postgrey
come back later | guess
comeback later | guess
come back in | guess
first time visit
first contact | guess
try again later | 451 4.7.1 guess
try again in | guess
retry in | guess
retry after | guess
try your message again later | guess
resend later | guess
verification in progress | guess
new connection from | guess
mail is temporarily denied
grey list)
temporarily-rejected-471 = temporarily rejected | 4.7.1 guess
temporary failure, please try again later | 451 guess

[receiver-internal-error]
database problem
database | weak
mail system failure
temporary message delivery failure
message could not be stored
unable to store
cannot store
unable to save
failed to queue
cannot be queued
relay server not ready
plugin timeout
internal software
program error
exception | weak
execution of sieve filters was aborted
system i/o error
local error in processing
local error | guess
error in processing | guess
error during processing | guess
processing error | guess
processing failed | guess
temporary local problem
temporary system problem
temporary system failure
temporary server error
temporary server failure
temporary resources | guess
temporary failure | guess
temporary error | guess
temporary problem | guess
temporary backend
temporary rejection | guess
temporarily rejected | guess
temporarily unavailable | guess
temporarily not available | guess
temporarily unable | guess
recipient temporarily unavailable
mailbox temporarily unavailable
mailbox busy
mailbox is busy
mailbox is locked by
internal error
internal server error
internal problem
internal failure
server error | guess
server failure | guess
system error | guess
system failure | guess
unexpected error | guess
unexpected failure | guess
unknown error | guess
database error
database failure
database lookup | guess
database temporarily
sql error
ldap + fail
ldap error
queue write error
write error | guess
error writing | guess
cannot write message
can't write | guess
can't create | guess
cannot create | guess
i/o error | guess
lookup failure | guess
lookup failed | guess
unable to process | guess
unable to queue
unable to verify address | guess
cannot process | guess
cannot append | guess
could not complete | guess
try-again-later-2 = try again later | guess
try later | guess
upstream error | guess
backend + unavailable | guess
failure sending mail | guess
program failure
delivery agent + fail | guess
interner fehler
temporärer fehler
temporaerer fehler
mailbox has an invalid format
permanent message delivery failure | guess

[receiver-overloaded]
überlastet | weak
data_processing_timeout | 451 4.4.5 case kumomta
too busy to
overload | weak
busy | weak
temporarily out of service
unavailable | weak
service closing | weak
not available | weak
server busy
server is busy
server too busy
system busy
system is busy
too busy | guess
busy try again | guess
too much load
load too high
load is too high
load average
high load
system load | guess
overloaded
over capacity
insufficient resources | guess
resources temporarily unavailable
resources unavailable | guess
out of resources
out of memory
insufficient memory
no memory | guess
maintenance | weak
wartungsarbeiten
shutting down
service not available | guess
service unavailable | guess
service is unavailable | guess
service is currently unavailable | guess
service currently unavailable | guess
service temporarily unavailable | guess
service is temporarily unavailable | guess
server temporarily unavailable | guess
server unavailable | guess
not accepting network messages
not accepting connections | guess
not accepting mail | guess
unable to accept message | guess
unable to accept connection | guess
backlog | guess
queue full
queue quota exceeded
ausgelastet
ueberlastet | guess

[receiver-disk-full]
disk space left
no disk space
no free disk
out of space
no space on
disk | weak
no more disk space
insufficient storage | guess
insufficient disk space
insufficient disk storage
not enough disk space
not enough space on disk
no space left on device
out of disk space
disk is full
disk full
file system full
filesystem full
file system is full
mail system full
low on disk
space shortage
festplatte voll

[receiver-misconfigured]
misconfig | weak
improperly configured
incorrectly configured
config error | guess
maillist + is null
configuration error | guess
configuration problem | guess
system incorrectly configured
misconfigured | guess
misconfiguration | guess
license has expired
lizenz abgelaufen
no such file or directory
permission denied + file
read-only file system
can't open | guess
cannot open | guess
unable to open mailbox
mailbox is corrupt
no transport + available | guess
mailing list expansion problem
alias expansion | guess
no mail-enabled subscriptions
domain is not configured | guess
domain disabled | guess
command execution failed | guess

[content-filter-down]
filter failure
filter unavailable
filter temporarily unavailable
filter timed out
filter timeout
scanner not available
scanner timed out
scanner unavailable
scanning failed
unable to check for
temporarily unable to scan
virus checking error
virus scanner + error
virus scanner + fail
virus scanner + unavailable
virus scanner + not available
virus scan + fail | guess
unable to scan
could not scan
cannot scan
scan timed out
scan timeout
scan error
scanner error
scanning error
milter | guess
content filter + unavailable
filter + not available | guess
filtering + unavailable
spam checking + fail
clamd | guess
amavisd + error | guess
error in content filter
content scan + error | guess
scanner problem
unable to contact scanner
clamd: unable to connect
rspamd: scan failed
milter + timeout | guess
spamassassin + time | guess

[connection-failed]
tcp read error
tcp write error
unreachable host
unreachable | weak
connection | weak
io timeout
tried all mxs
host may be down
can't reach | guess
cannot reach | guess
could not reach | guess
unable to reach | guess
no connection | weak
not reachable | guess
connection timed out
connection timeout
connection time-out
connection refused | guess
connection was refused
connection reset
connection was reset
connection closed | guess
connection closed by remote
connection dropped
connection was dropped
connection broken
connection lost
connection died
connection failed | guess
connection failure | guess
connection expired
connection aborted
connection unexpectedly closed
closed connection | guess
closed the connection
lost connection
could not connect
couldn't connect
cannot connect
can't connect
unable to connect
failed to connect
error connecting
unable to contact
could not contact
unable to establish + connection
able to establish an smtp connection
no route to host
network is unreachable
network unreachable
network error | guess
host unreachable
host is unreachable
host is down
host down | guess
host did not respond
not responding | guess
no response | guess
no answer from host
server did not respond
broken pipe
bad connection | guess
operation timed out
conversation + timed out
timed out while
timed out | guess
timeout waiting for
smtp timeout
read timeout
command timeout
idle timeout
timeout | guess
all hosts + failing for a long time
host or network | guess
unreachable for too long
zeitüberschreitung
greeting never received
econnrefused
etimedout
econnreset

[dns-failure]
dns lookup failed
dns lookup failure
dns lookup timed out
dns lookup | guess
dns timeout
dns timed out
dns failure
dns error | guess
dns temporary failure
temporary dns
dns query failed
dns server returned + failure
dns server failure
dns problem | guess
servfail
host not found, try again
temporary failure in name resolution
name resolution | guess
name service error | guess
name server timeout
name server failure
nameserver | guess
directory server failure | guess
host name lookup failure
hostname lookup failure
resolver + timed out | guess
cannot resolve | guess
could not resolve | guess
unable to resolve | guess
unable to lookup | guess
unable to look up | guess

[routing-loop]
loop | weak
hops | weak
too many hops
hop count exceeded
hop count | guess
maximum hop
exceeded + hops
mail loop
mail is looping
loops back to
routing loop
forwarding loop
loop detected
loop was detected
message loop
message is looping
too many received
received headers | guess
mailschleife
mail-schleife

[queue-expired]
tried for
delivery attempts
too many failures
message expired | guess
message timed out
delivery time expired
delivery expired
delivery timed out
time limit + expired | guess
queue expired
queue lifetime | guess
expired in queue
in the queue too long
retry time not reached
retry limit | guess
maximum retries
max retries
retries exceeded
retry count exceeded
could not be delivered within
could not send message for
not be delivered for | guess
unable to deliver message after | guess
undeliverable for | guess

[protocol-error]
recipient already specified | 503 5.5.0 case same-address
vrfy command
helo/ehlo first
ehlo first
helo or ehlo required
bounce messages must not
synchronization | weak
command | weak
bad message size syntax
bad sequence of commands
bad sequence | guess
command out of sequence
commands out of sequence
improper sequence
syntax error | guess
syntax error in parameters
syntax error, command
unrecognized command
unrecognised command
unrecognized parameter
command unrecognized
command not recognized
command not implemented
command parameter not implemented
command not allowed
unsupported command
unknown command
invalid command
unimplemented | guess
need mail | guess
nested mail command
sender already specified
sender already given
send hello first
say hello first
polite people say helo
protocol violation | guess
smtp protocol violation
smtp protocol error
protocol error | guess
protocol synchronization
use of smtp command pipelining
commands allowed to pipeline | guess
too many errors
too many bad commands
too many syntax
too many protocol errors
invalid parameter | guess
invalid argument | guess
malformed command
no recipients | guess

[policy-refused]
transaction failed | guess

[protocol-error]
smtp greeting | guess
talk too soon
command rejected | weak

[suppressed]
was suppressed due to
marked as inactive
has unsubscribed
unsubscribed | weak
suppression for user
suppression | weak
suppressed | weak
suppression list
is suppressed | guess
previously bounced
previously unsubscribed
bounced address | guess
reject_reason + bounce
reject_reason + unsub
preblocked
hard-bounce | guess
soft-bounce | guess

[no-such-mailbox]
recipient address lookup failed
denied by secumail valid-address-filter | own 3F
af-rejected: address does not exist | own BL-N2

[greylisted]
recipient address rejected: service temporarily unavailable, please try later

[spf-failed]
doesn't allow sending mails from

[policy-refused]
error protokoll (dsgvo) | guess

[mailbox-disabled]
temporary locked
temporarily locked

[reverse-dns-missing]
mismatches client ip

[receiver-tls-faulty]
does not support tls
did not offer tls

[malformed-message]
header error
line limit exceeded

[no-such-mailbox]
this user doesn't have a + account
bad user
recipient cannot be verified | guess
recipient not ok | guess

[relay-denied]
not configured to relay

[no-such-domain]
could not find a gateway for | guess

[sender-refused]
an address that has been blacklisted

[spam-content]
reject, id= + - spam
message filtered | guess

[spf-failed]
bad spf record

[receiver-internal-error]
unable to contact ldap server
mailer error | guess
internal system error

[too-many-recipients]
try again | 452 4.5.3 guess

[receiver-misconfigured]
procmail: couldn't create
procmail: unable to | guess

[international-address]
did not offer smtputf8

[mailbox-refuses-sender]
group you tried to contact + may not exist, or you may not have permission to post

[greylisted]
policy rejection- please try later
intentional policy rejection, please try again later
service temporarily unavailable, greylisted

[ip-blocklisted]
listed in too many dnsbls
get removed from dnsbls

[poor-reputation]
temporarily blocked because of previous errors

[policy-refused]
blocked your message
rejected | weak
refused | weak
nachrichtenflussregel
organisationsrichtlinie + abgelehnt
der organisation + abgelehnt | guess
règle de flux
rejeté par l'organisation
regla de flujo
rechazado por la organización
regola del flusso
rifiutato dall'organizzazione
e-mailstroomregel
geweigerd door de organisatie

[mailbox-refuses-sender]
moderator + rejected | guess
moderator + approve | guess
sender was not authenticated | guess
nimmt nur nachrichten von
moderator + abgelehnt | guess
absender wurde nicht authentifiziert | guess
pas autorisé à envoyer
pas l'autorisation d'envoyer
le modérateur a | guess
par le modérateur | guess
expéditeur n'a pas été authentifié | guess
no tiene permiso para enviar
moderador + rechaz | guess
remitente no + autenticado | guess
dell'autorizzazione per inviare
moderatore + rifiutato | guess
mittente non + autenticato | guess
geen machtiging om berichten
niet gemachtigd om + verzenden
moderator + geweigerd | guess
afzender is niet geverifieerd | guess

[sending-account-blocked]
nicht als gültiger absender

[no-such-mailbox]
impossible de trouver l'adresse
est introuvable | guess
no se encontró | guess
non è stato trovato | guess
niet gevonden op | guess
encontrar la dirección
adres kan niet worden gevonden
e-mailadres kan niet worden gevonden

[no-such-domain]
domäne des empfängers konnte nicht gefunden
domaine + est introuvable
encontró el dominio
trovare il dominio
domein + niet gevonden

[mailbox-full]
posteingang des empfängers ist voll
postfach überfüllt
postfach ist überfüllt
überfülltes postfach
postfach + ueberfuellt

[message-too-large]
dépasse la taille
dépasse la limite de taille
plus volumineux que
límite de tamaño
mensaje es demasiado grande
limite di dimensioni
bericht is groter dan
bericht is te groot

[queue-expired]
message too old | guess
delivery failed + attempts:
erfolglos versucht, diese nachricht
nachricht ist abgelaufen
a cessé d'essayer
sans succès de remettre
message a expiré
entregar este mensaje, sin éxito
mensaje ha caducado
recapitare il messaggio senza
messaggio è scaduto
bericht te bezorgen, zonder succes
bericht is verlopen

[dns-failure]
dns reported an error

[mailbox-disabled]
not authorized to receive email

[connection-failed]
connection with + is broken

[spam-content]
matches a profile

[protocol-error]
tls already active

[receiver-overloaded]
under maintenance

[malware]
virus found + reject
virus found + refuse
virus detected + reject
virus detected + refuse
virus was + reject
virus was + refuse
a virus was found
a virus was detected
` +
		// German, of reports and dialogs that give no code: a noun and what is said of
		// it, or a word that says enough beside "zugestellt"
		`
[mailbox-full]
das postfach + voll | guess
speicherlimit | guess
postfach + überfüllt | guess
postfach + überschritten | guess
postfach + speicherplatz | guess
empfängerpostfach + voll | guess
mailbox + voll | guess
posteingang + voll | guess
mail-konto + voll | guess
speicher + überschritten | guess
speicherplatz des empf | guess
quota + überschritten | guess
maximale größe erreicht
überfüllt + zugestellt | guess
erschöpft + zugestellt | guess
ausgeschöpft + zugestellt | guess
postfachspeicher | guess

[no-such-mailbox]
adresse + existiert | guess
empfänger + existiert | guess
benutzer + existiert | guess
postfach + existiert | guess
adresse + nicht gefunden | guess
empfänger + nicht gefunden | guess
postfach + nicht vorhanden | guess
empfänger + nicht vorhanden | guess
adresse + nicht gibt | guess
empfänger + nicht bekannt | guess
adresse + unbekannt | guess
empfänger + unbekannt | guess
benutzer + unbekannt | guess
adresse + ungültig | guess
empfänger + ungültig | guess
kein benutzer | guess
kein postfach | guess
existiert + zugestellt | guess
nicht gefunden + zugestellt | guess
nicht vorhanden + zugestellt | guess
gibt es + zugestellt | guess
ist unbekannt + zugestellt | guess
nicht bekannt + zugestellt | guess
kein konto + zugestellt | guess
postfach wurde gelöscht

[mailbox-moved]
adresse + nicht mehr gültig | guess
verwenden sie künftig | guess
nicht mehr bei uns + zugestellt | guess

[mailbox-disabled]
das postfach + gesperrt | guess
mail-konto + gesperrt | guess
adresse + gesperrt | guess
wegen inaktivität | guess
gesperrt + zugestellt | guess
deaktiviert + zugestellt | guess
konto + deaktiviert | guess
inaktiv + zugestellt | guess

[no-such-domain]
die domain + nicht gefunden
dns nicht gefunden
empfängerdomain + existiert nicht
die domäne + existiert nicht
domain + nicht registriert | guess
unbekannte domain | guess
die domain + existiert nicht
die domain + nicht existiert
die domäne + nicht gefunden
domänenname + ungültig
no mail host
domaine + n'existe pas | guess
dominio + no existe | guess
dominio + non esiste | guess
domein + bestaat niet | guess

[domain-takes-no-mail]
domain + keine e-mails | guess
kein mailserver | guess
kein mx | guess

[message-too-large]
nachricht + zu gro | guess
mail + zu gro | guess
anhang + zu gro | guess
anhang zu gro
nachricht + größer als
überschreitet + größe | guess
größenbeschränkung | guess
zu gro + zugestellt | guess
attachment + too big | guess
message + too large | guess
tamaño máximo | guess

[spam-content]
vom spam | guess
spam + zugestellt | guess
spamfilter + abgelehnt | guess
spam abgelehnt | guess
verdacht auf spam | guess
als unerwünscht | guess
inhalt + abgelehnt | guess
spam filter + rejected | guess
filtro antispam | guess
prohibited virus or spam

[malware]
schadsoftware + nachricht | guess
virus enthält | guess
ein virus gefunden | guess
viren + abgelehnt | guess
virus + zugestellt | guess
schadsoftware + zugestellt | guess
contient un virus
contiene un virus

[attachment-refused]
anhang + nicht erlaubt | guess
dateianhang + nicht erlaubt
dateityp + anhang
der anhang + abgelehnt | guess
dateiendung | guess
passwortgeschützt + zugestellt | guess

[mailbox-refuses-sender]
nur nachrichten von
nur e-mails von
berechtigung + senden | guess
nicht berechtigt + senden | guess
hat ihre adresse blockiert
vom empfänger abgelehnt | guess
sie dürfen nicht an | guess
vom empfänger blockiert | guess
von externen absendern | guess

[relay-denied]
kein relay | guess
relay + nicht erlaubt
relay + verweigert
domain nicht zuständig | guess

[connection-failed]
mailserver + nicht erreichbar | guess
nicht erreichbar + zugestellt | guess
mailserver + antwortet nicht | guess
antwortet nicht + zugestellt | guess
verbindung verweigert | guess
verbindungsaufbau | guess
keine antwort vom server | guess
verbindung zu + zugestellt | guess
verbindung wurde + zugestellt | guess

[queue-expired]
tagen nicht zugestellt | guess
versuchen aufgegeben | guess
zustellversuche + eingestellt | guess

[routing-loop]
zu viele hops
hops + weiterleitungen | guess

[spf-failed]
fehlgeschlagen + spf | guess
spf-prüfung | guess

[dkim-failed]
fehlgeschlagen + dkim | guess

[dmarc-failed]
dmarc-richtlinie + abgewiesen
dmarc-richtlinie + abgelehnt
dmarc + abgelehnt | guess
fehlgeschlagen + dmarc | guess

[not-authenticated]
nicht authentifiziert + dkim

[sender-refused]
die absenderadresse + abgelehnt
der absender ist gesperrt
absenderadresse nicht | guess
ihre absenderadresse | guess
the sender address + was rejected

[sending-limit-reached]
versandlimit | guess
limit für ausgehende | guess

[sending-account-blocked]
für den versand gesperrt
versand gesperrt | guess
ihr konto + spam

[tls-required]
nur verschlüsselte verbindung
verschlüsselung + erforderlich | guess

[reverse-dns-missing]
reverse-dns-2 = reverse-dns
ptr-eintrag

[ip-blocklisted]
ip-adresse + gesperrt | guess
ip-adresse + blockiert | guess
ip-adresse + abgelehnt | guess
schwarzen liste | guess

[policy-refused]
aufgrund einer richtlinie | guess
nachricht + gegen unsere richtlinien | guess
abgelehnt + richtlinie | guess
abgelehnt + sicherheitsgründen | guess
abgelehnt | weak

[too-many-recipients]
anzahl an empf | guess

[receiver-internal-error]
technischer fehler + zugestellt | guess
empfänger + unbekannter fehler | guess
` +
		// The same in other languages, and the events of sending services
		`
[no-such-mailbox]
adresse + n'existe pas | guess
adresse + inconnue | guess
dirección + no existe | guess
indirizzo + non esiste | guess
destinatário + não existe | guess
e-mailadres + bestaat niet | guess
ontvanger + bestaat niet | guess
modtager + findes ikke | guess
mottagare + finns inte | guess

[mailbox-full]
boîte + pleine | guess
buzón + lleno | guess
skrzynka + pełna | guess
casella + piena | guess
caixa + cheia | guess
mailbox + is vol | guess
brevlåda + full | guess
postkasse + fuld | guess

[mailbox-disabled]
compte + désactivé | guess

[suppressed]
due to blacklist user

[address-syntax]
invalid_email | guess
`,
}
