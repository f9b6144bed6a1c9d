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
blocked using zen.spamhaus.org
blocked using sbl.spamhaus.org
blocked using xbl.spamhaus.org
blocked using sbl-xbl.spamhaus.org
blocked using cbl.abuseat.org
spamcop.net/bl.shtml
blocked using bl.spamcop.net
csi.cloudmark.com/reset-request | own CSI
is listed on https://spamrl.com
black listed at hostkarma
blocked using spamsources.fabel.dk
listed as abusive + protection provided by magicspam | own MagicSpam
has been blacklisted. please contact abuse@kpn.com
is blacklisted (xbl.spamhaus.org)
listed on the spamhaus block list
spamhaus.org/query/ip
spamhaus.org/query/bl
spamhaus.org/sbl/query
you are listed on blue-shield.at
cbl.abuseat.org/lookup.cgi
rejected by spamhaus
rejected by spamcop
blocked using + uceprotect.net
blocked using ips.backscatterer.org
kisa-rbl

[dynamic-ip]
policy block list
blocked using zen.spamhaus.org + listed by pbl
blocked using pbl.spamhaus.org
spamhaus.org/pbl
blocked using dyna.spamrats.com
dynamic.mail.abusix.zone
zen.spamhaus.org + pbl | guess
zen.spamhaus.org + 127.0.0.11 | guess
zen.spamhaus.org + 127.0.0.10 | guess
blocked using zen.spamhaus.org + 127.0.0.11
blocked using zen.spamhaus.org + 127.0.0.10

[reverse-dns-missing]
blocked using noptr.spamrats.com

[domain-blocklisted]
blocked using dbl.spamhaus.org
spamhaus.org/query/domain
spamhaus dbl
is listed on https://spamrl.com + sending domain
dbl.spamhaus.org | guess

[link-blocklisted]
surbl-words = surbl | guess
uribl-words = uribl | guess
is listed on https://spamrl.com + url in
blocked using multi.surbl.org
blocked using black.uribl.com
blocked using multi.uribl.com
rejected by surbl
dbl.spamhaus.org + url | guess
dbl.spamhaus.org + link | guess

[blocklist-query-refused]
query refused | guess
dnsbl.sorbs.net | guess
ix.dnsbl.manitu.net | guess
blocked using zen.spamhaus.org + error: open resolver | own 127.255.255.254
blocked using zen.spamhaus.org + 127.255.255.255 | own 127.255.255.255
spamhaus.org/returnc/pub | own 127.255.255.254
spamhaus.org/returnc/vol | own 127.255.255.255
blocked using ix.dnsbl.manitu.net
blocked using dnsbl.sorbs.net
sorbs.net/lookup.shtml
query refused. see http://uribl.com/refused.shtml | own 127.0.0.1
blocked using dnsbl.njabl.org
blocked using dnsbl.ahbl.org
blocked using dbl.spamhaus.org + open resolver | own 127.255.255.254
blocked using dbl.spamhaus.org + 127.255.255.254 | own 127.255.255.254
blocked using zen.spamhaus.org + 127.255.255.254 | own 127.255.255.254
error: open resolver + spamhaus.org/returnc/pub | own 127.255.255.254
excessive number of queries + spamhaus.org/returnc/vol | own 127.255.255.255

[policy-refused]
your country has been blacklisted + protection provided by magicspam | own MagicSpam
`,
}
