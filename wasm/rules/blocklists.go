package rules

// blocklists holds replies in which a blocklist's name decides the cause: a
// list of addresses that should not send directly, of domains or of links, or a
// list that answers no more. A bare name is a guess: it is seldom mentioned for
// another reason than a listing. That an address is listed somewhere at all is
// a general wording.
var blocklists = Source{
	ID:       "blocklists",
	Document: "https://www.spamhaus.org/blocklists/ and the pages of the other lists",
	Seen:     "2026-11",
	table: `
[ip-blocklisted]
spamhaus | guess
spamcop-words = spamcop | guess
barracudacentral | guess
uceprotect | guess
abusix | guess
psbl | guess
mailspike | guess
spamrats | guess
cloudmark | guess
gbudb | guess
invaluement | guess
zen = blocked using zen.spamhaus.org
sbl = blocked using sbl.spamhaus.org
xbl = blocked using xbl.spamhaus.org
sbl-xbl = blocked using sbl-xbl.spamhaus.org
cbl = blocked using cbl.abuseat.org
spamcop-page = spamcop.net/bl.shtml
spamcop = blocked using bl.spamcop.net
cloudmark-csi = csi.cloudmark.com/reset-request | own CSI
spamrl = is listed on https://spamrl.com
hostkarma = black listed at hostkarma
fabel = blocked using spamsources.fabel.dk
magicspam = listed as abusive + protection provided by magicspam | own MagicSpam
kpn = has been blacklisted. please contact abuse@kpn.com
blacklisted-xbl = is blacklisted (xbl.spamhaus.org)
spamhaus-sbl-words = listed on the spamhaus block list
spamhaus-query = spamhaus.org/query/ip
spamhaus-query-bl = spamhaus.org/query/bl
spamhaus-sbl-page = spamhaus.org/sbl/query
blue-shield = you are listed on blue-shield.at
abuseat-lookup = cbl.abuseat.org/lookup.cgi

[dynamic-ip]
pbl-words = policy block list
zen-pbl = blocked using zen.spamhaus.org + listed by pbl
pbl = blocked using pbl.spamhaus.org
pbl-page = spamhaus.org/pbl
rats-dyna = blocked using dyna.spamrats.com
abusix-dynamic = dynamic.mail.abusix.zone

[reverse-dns-missing]
rats-noptr = blocked using noptr.spamrats.com

[domain-blocklisted]
dbl = blocked using dbl.spamhaus.org
dbl-page = spamhaus.org/query/domain
dbl-words = spamhaus dbl

[link-blocklisted]
surbl-words = surbl | guess
uribl-words = uribl | guess
spamrl-url = is listed on https://spamrl.com + url in
surbl = blocked using multi.surbl.org
uribl = blocked using black.uribl.com
uribl-multi = blocked using multi.uribl.com

[blocklist-query-refused]
query refused | guess
sorbs-words = dnsbl.sorbs.net | guess
nixspam-words = ix.dnsbl.manitu.net | guess
zen-open-resolver = blocked using zen.spamhaus.org + error: open resolver | own 127.255.255.254
zen-too-many-queries = blocked using zen.spamhaus.org + 127.255.255.255 | own 127.255.255.255
spamhaus-open-resolver = spamhaus.org/returnc/pub | own 127.255.255.254
spamhaus-volume = spamhaus.org/returnc/vol | own 127.255.255.255
nixspam-closed = blocked using ix.dnsbl.manitu.net
sorbs-closed = blocked using dnsbl.sorbs.net
sorbs-closed-page = sorbs.net/lookup.shtml
uribl-refused = query refused. see http://uribl.com/refused.shtml | own 127.0.0.1
njabl-closed = blocked using dnsbl.njabl.org
ahbl-closed = blocked using dnsbl.ahbl.org

[policy-refused]
magicspam-country = your country has been blacklisted + protection provided by magicspam | own MagicSpam
`,
}
