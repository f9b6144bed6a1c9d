package rules

import (
	"bytes"
	"strings"
)

// List is a DNS blocklist, or a reputation service that is named in replies as
// one. Tables are static data.
type List struct {
	ID     string   // for ever
	Name   string   // as its operator writes it
	Kind   ListKind // what a listing says
	Marks  string   // what names it in a folded reply text, separated by "|": zones, hosts of its pages, proper names
	Closed string   // since when it lists nothing any more, "2024-06"; an answer from it is then no listing either. "" it works
}

// ListPage is what readers need to know of a list and the recogniser does not.
// It stands apart so that the browser's module does not carry it.
type ListPage struct {
	ID     string // of the List
	Delist string // page to look up and remove an entry
	Errors string // answers that are no listing but say that the query was refused, separated by spaces; "" none known
}

// ListKind is what a blocklist lists.
type ListKind uint8

const (
	ListsIP          ListKind = iota // addresses that sent spam or were taken over
	ListsPolicy                      // addresses that should not send directly: dynamic ranges, no reverse DNS
	ListsDomain                      // domains of senders and links
	ListsLink                        // domains in links
	ListsBackscatter                 // servers that bounce to forged senders or call back
)

// ListIn returns the blocklist that is named in a folded reply text, nil when
// there is none. Of several the one named first counts, since the page to which
// a reply points may belong to another list of the same operator; of several
// marks at one place the longest.
func ListIn(folded []byte) *List {
	var list *List
	at, length := len(folded), 0
	for i := range Lists {
		for marks := Lists[i].Marks; marks != ""; {
			var mark string
			mark, marks, _ = strings.Cut(marks, "|")
			p := findName(folded, mark)
			if p >= 0 && (p < at || p == at && len(mark) > length) {
				list, at, length = &Lists[i], p, len(mark)
			}
		}
	}
	return list
}

// findName returns where the name first stands in text as words or as the end
// of a host name, -1 when it does not.
func findName(text []byte, name string) int {
	for from := 0; ; {
		i := bytes.IndexByte(text[from:], name[0])
		if i < 0 {
			return -1
		}
		start := from + i
		end := start + len(name)
		if end > len(text) {
			return -1
		}
		if string(text[start:end]) == name &&
			(start == 0 || !isWord(text[start-1]) && text[start-1] != '-') &&
			(end == len(text) || !isWord(text[end])) {
			return start
		}
		from = start + 1
	}
}

// Lists holds the blocklists that are named in replies, by operator.
var Lists = [...]List{
	// Spamhaus, https://www.spamhaus.org/blocklists/, seen 2026-11. Paying users
	// query <key>.zen.dq.spamhaus.net.
	{ID: "spamhaus", Name: "Spamhaus", Kind: ListsIP, Marks: "spamhaus|spamhaus.org|spamhaus.net"},
	{ID: "spamhaus-zen", Name: "Spamhaus ZEN", Kind: ListsIP, Marks: "zen.spamhaus.org|zen.spamhaus|zen.dq.spamhaus.net|sbl-xbl.spamhaus.org"},
	{ID: "spamhaus-sbl", Name: "Spamhaus SBL", Kind: ListsIP, Marks: "sbl.spamhaus.org|sbl.dq.spamhaus.net|spamhaus sbl|spamhaus-sbl|spamhaus block list|spamhaus.org/sbl|spamhaus.org/query/sbl|spamhaus css|css.spamhaus.org"},
	{ID: "spamhaus-xbl", Name: "Spamhaus XBL", Kind: ListsIP, Marks: "xbl.spamhaus.org|xbl.dq.spamhaus.net|spamhaus xbl|spamhaus-xbl|exploits block list|spamhaus.org/xbl|cbl.abuseat.org|abuseat.org"},
	{ID: "spamhaus-pbl", Name: "Spamhaus PBL", Kind: ListsPolicy, Marks: "pbl.spamhaus.org|pbl.dq.spamhaus.net|spamhaus pbl|spamhaus-pbl|policy block list|spamhaus.org/pbl|spamhaus.org/query/pbl"},
	{ID: "spamhaus-dbl", Name: "Spamhaus DBL", Kind: ListsDomain, Marks: "dbl.spamhaus.org|dbl.dq.spamhaus.net|spamhaus dbl|spamhaus-dbl|domain block list|spamhaus.org/dbl|spamhaus.org/query/domain|spamhaus.org/query/dbl"},
	{ID: "spamhaus-zrd", Name: "Spamhaus ZRD", Kind: ListsDomain, Marks: "zrd.dq.spamhaus.net|spamhaus zrd"},

	{ID: "spamcop", Name: "SpamCop", Kind: ListsIP, Marks: "bl.spamcop.net|spamcop.net|spamcop"},
	{ID: "barracuda", Name: "Barracuda Reputation Block List", Kind: ListsIP, Marks: "b.barracudacentral.org|bb.barracudacentral.org|barracudacentral.org|barracuda reputation|barracudanetworks.com/reputation|brbl"},
	{ID: "psbl", Name: "Passive Spam Block List", Kind: ListsIP, Marks: "psbl.surriel.com|psbl.org|psbl"},
	{ID: "uceprotect-1", Name: "UCEPROTECT Level 1", Kind: ListsIP, Marks: "dnsbl-1.uceprotect.net|uceprotect-level1|uceprotect level 1|uceprotectl1"},
	{ID: "uceprotect-2", Name: "UCEPROTECT Level 2", Kind: ListsIP, Marks: "dnsbl-2.uceprotect.net|uceprotect-level2|uceprotect level 2|uceprotectl2"},
	{ID: "uceprotect-3", Name: "UCEPROTECT Level 3", Kind: ListsIP, Marks: "dnsbl-3.uceprotect.net|uceprotect-level3|uceprotect level 3|uceprotectl3"},
	{ID: "uceprotect", Name: "UCEPROTECT", Kind: ListsIP, Marks: "uceprotect.net|uceprotect"},
	{ID: "backscatterer", Name: "Backscatterer", Kind: ListsBackscatter, Marks: "ips.backscatterer.org|backscatterer.org"},
	{ID: "spamrats-dyna", Name: "RATS-Dyna", Kind: ListsPolicy, Marks: "dyna.spamrats.com|rats-dyna"},
	{ID: "spamrats-noptr", Name: "RATS-NoPtr", Kind: ListsPolicy, Marks: "noptr.spamrats.com|rats-noptr"},
	{ID: "spamrats", Name: "SpamRATS", Kind: ListsIP, Marks: "spam.spamrats.com|auth.spamrats.com|all.spamrats.com|spamrats.com|rats-spam|spamrats"},
	{ID: "abusix-black", Name: "Abusix Mail Intelligence", Kind: ListsIP, Marks: "combined.mail.abusix.zone|black.mail.abusix.zone|exploit.mail.abusix.zone|mail.abusix.zone|abusix.zone|lookup.abusix.com|abusix"},
	{ID: "abusix-dynamic", Name: "Abusix Mail Intelligence, dynamic addresses", Kind: ListsPolicy, Marks: "dynamic.mail.abusix.zone|nod.mail.abusix.zone"},
	{ID: "abusix-domain", Name: "Abusix Mail Intelligence, domains", Kind: ListsDomain, Marks: "dblack.mail.abusix.zone|white.mail.abusix.zone"},
	{ID: "mailspike", Name: "Mailspike", Kind: ListsIP, Marks: "bl.mailspike.net|z.mailspike.net|rep.mailspike.net|mailspike.net|mailspike.org|mailspike"},
	{ID: "invaluement", Name: "Invaluement", Kind: ListsIP, Marks: "sip.invaluement.com|sip24.invaluement.com|invaluement.com|invaluement|ivmsip|ivmsip/24"},
	{ID: "gbudb-truncate", Name: "GBUdb Truncate", Kind: ListsIP, Marks: "truncate.gbudb.net|gbudb.net|gbudb"},
	{ID: "hostkarma", Name: "Hostkarma", Kind: ListsIP, Marks: "hostkarma.junkemailfilter.com|junkemailfilter.com|hostkarma"},
	{ID: "0spam", Name: "0Spam", Kind: ListsIP, Marks: "bl.0spam.org|0spam.fusionzero.com|nbl.0spam.org|0spam.org|0spam"},
	{ID: "s5h", Name: "s5h", Kind: ListsIP, Marks: "all.s5h.net|s5h.net"},
	{ID: "spfbl", Name: "SPFBL", Kind: ListsIP, Marks: "dnsbl.spfbl.net|spfbl.net|matrix.spfbl.net"},
	{ID: "dronebl", Name: "DroneBL", Kind: ListsIP, Marks: "dnsbl.dronebl.org|dronebl.org|dronebl"},
	{ID: "blocklist-de", Name: "blocklist.de", Kind: ListsIP, Marks: "bl.blocklist.de|all.bl.blocklist.de|blocklist.de"},
	{ID: "spameatingmonkey", Name: "Spam Eating Monkey", Kind: ListsIP, Marks: "bl.spameatingmonkey.net|backscatter.spameatingmonkey.net|spameatingmonkey.net|spameatingmonkey.com"},
	{ID: "lashback", Name: "LashBack UBL", Kind: ListsIP, Marks: "ubl.unsubscore.com|ubl.lashback.com|lashback.com|lashback"},
	{ID: "wpbl", Name: "WPBL", Kind: ListsIP, Marks: "db.wpbl.info|wpbl.info"},
	{ID: "nordspam", Name: "NordSpam", Kind: ListsIP, Marks: "bl.nordspam.com|dbl.nordspam.com|nordspam.com"},
	{ID: "swinog", Name: "SWINOG", Kind: ListsIP, Marks: "dnsrbl.swinog.ch|uribl.swinog.ch|swinog.ch"},
	{ID: "senderscore", Name: "Validity Sender Score", Kind: ListsIP, Marks: "bl.score.senderscore.com|score.senderscore.com|senderscore.com|senderscore.org"},
	{ID: "interserver", Name: "InterServer RBL", Kind: ListsIP, Marks: "rbl.interserver.net|sigs.interserver.net"},
	{ID: "fabel", Name: "Fabelsources", Kind: ListsIP, Marks: "spamsources.fabel.dk|fabel.dk"},
	{ID: "spamrl", Name: "SpamRL", Kind: ListsIP, Marks: "spamrl.com"},
	{ID: "blue-shield", Name: "blue-shield.at", Kind: ListsIP, Marks: "blue-shield.at"},

	// Lists of names and links.
	{ID: "surbl", Name: "SURBL", Kind: ListsLink, Marks: "multi.surbl.org|surbl.org|surbl"},
	{ID: "uribl", Name: "URIBL", Kind: ListsLink, Marks: "multi.uribl.com|black.uribl.com|grey.uribl.com|red.uribl.com|uribl.com|uribl"},
	{ID: "ivmuri", Name: "Invaluement URI", Kind: ListsLink, Marks: "uri.invaluement.com|ivmuri"},
	{ID: "sem-uri", Name: "Spam Eating Monkey URI", Kind: ListsLink, Marks: "uribl.spameatingmonkey.net|urired.spameatingmonkey.net|fresh.spameatingmonkey.net"},
	{ID: "rfc-clueless", Name: "RFC-Clueless", Kind: ListsDomain, Marks: "fulldom.rfc-clueless.org|rfc-clueless.org"},

	// Reputation services of vendors, named in replies like a blocklist.
	{ID: "cloudmark", Name: "Cloudmark Sender Intelligence", Kind: ListsIP, Marks: "csi.cloudmark.com|cloudmark sender intelligence|cloudmark.com|cloudmark"},
	{ID: "proofpoint", Name: "Proofpoint Dynamic Reputation", Kind: ListsIP, Marks: "ipcheck.proofpoint.com|prs.proofpoint.com|support.proofpoint.com/dnsbl-lookup.cgi|proofpoint.com/dnsbl-lookup|proofpoint dynamic reputation"},
	{ID: "trend-micro", Name: "Trend Micro Email Reputation Services", Kind: ListsIP, Marks: "ers.trendmicro.com|trend micro email reputation|trend micro rbl|rbl-plus.mail-abuse.org|mail-abuse.com|mail-abuse.org"},
	{ID: "talos", Name: "Cisco Talos", Kind: ListsIP, Marks: "talosintelligence.com|senderbase.org|senderbase|rf.senderbase.org|query.senderbase.org"},
	{ID: "symantec", Name: "Symantec IP Reputation", Kind: ListsIP, Marks: "ipremoval.sms.symantec.com|symantec ip reputation"},
	{ID: "cyren", Name: "Cyren IP Reputation", Kind: ListsIP, Marks: "cyren ip reputation|commtouch ip reputation|commtouch.com"},
	{ID: "microsoft", Name: "Microsoft's own block list", Kind: ListsIP, Marks: "sender.office.com|delist@microsoft.com|fblw15|fblw20"},

	// Lists that were closed. Their names stand in old configurations; what such
	// a configuration rejects is not the sender's fault.
	{ID: "nixspam", Name: "NiX Spam", Kind: ListsIP, Marks: "ix.dnsbl.manitu.net|dnsbl.manitu.net|nixspam|nix spam", Closed: "2025-01"},
	{ID: "sorbs-dul", Name: "SORBS DUHL", Kind: ListsPolicy, Marks: "dul.dnsbl.sorbs.net|duhl.dnsbl.sorbs.net|noservers.dnsbl.sorbs.net", Closed: "2024-06"},
	{ID: "sorbs", Name: "SORBS", Kind: ListsIP, Marks: "dnsbl.sorbs.net|sorbs.net|sorbs", Closed: "2024-06"},
	{ID: "njabl", Name: "NJABL", Kind: ListsIP, Marks: "dnsbl.njabl.org|combined.njabl.org|njabl.org", Closed: "2013-03"},
	{ID: "ahbl", Name: "AHBL", Kind: ListsIP, Marks: "dnsbl.ahbl.org|ahbl.org", Closed: "2015-01"},
	{ID: "dsbl", Name: "DSBL", Kind: ListsIP, Marks: "list.dsbl.org|dsbl.org", Closed: "2009-03"},
	{ID: "ordb", Name: "ORDB", Kind: ListsIP, Marks: "relays.ordb.org|ordb.org", Closed: "2006-12"},
	{ID: "rfc-ignorant", Name: "RFC-Ignorant", Kind: ListsDomain, Marks: "rfc-ignorant.org|rfc-ignorant.de", Closed: "2012-09"},
}

// spamhausErrors: https://www.spamhaus.com/resource-center/if-you-query-the-legacy-dnsbls-via-cloudflare-dns-move-to-spamhaus-technologys-free-dqs/
// 252 typing error in the zone's name, 254 query by a public resolver, 255 too many queries. Seen 2026-11.
const spamhausErrors = "127.255.255.252 127.255.255.254 127.255.255.255"

// ListPages holds the pages of the lists that work, in the order of Lists.
var ListPages = [...]ListPage{
	{ID: "spamhaus", Delist: "https://check.spamhaus.org/", Errors: spamhausErrors},
	{ID: "spamhaus-zen", Delist: "https://check.spamhaus.org/", Errors: spamhausErrors},
	{ID: "spamhaus-sbl", Delist: "https://check.spamhaus.org/", Errors: spamhausErrors},
	{ID: "spamhaus-xbl", Delist: "https://check.spamhaus.org/", Errors: spamhausErrors},
	{ID: "spamhaus-pbl", Delist: "https://check.spamhaus.org/", Errors: spamhausErrors},
	{ID: "spamhaus-dbl", Delist: "https://check.spamhaus.org/", Errors: spamhausErrors},
	{ID: "spamhaus-zrd", Delist: "https://check.spamhaus.org/", Errors: spamhausErrors},
	{ID: "spamcop", Delist: "https://www.spamcop.net/bl.shtml"},
	{ID: "barracuda", Delist: "https://www.barracudacentral.org/rbl/removal-request"},
	{ID: "psbl", Delist: "https://psbl.org/"},
	{ID: "uceprotect-1", Delist: "https://www.uceprotect.net/en/rblcheck.php"},
	{ID: "uceprotect-2", Delist: "https://www.uceprotect.net/en/rblcheck.php"},
	{ID: "uceprotect-3", Delist: "https://www.uceprotect.net/en/rblcheck.php"},
	{ID: "uceprotect", Delist: "https://www.uceprotect.net/en/rblcheck.php"},
	{ID: "backscatterer", Delist: "https://www.backscatterer.org/?target=test"},
	{ID: "spamrats-dyna", Delist: "https://www.spamrats.com/removal.php"},
	{ID: "spamrats-noptr", Delist: "https://www.spamrats.com/removal.php"},
	{ID: "spamrats", Delist: "https://www.spamrats.com/removal.php"},
	{ID: "abusix-black", Delist: "https://lookup.abusix.com/"},
	{ID: "abusix-dynamic", Delist: "https://lookup.abusix.com/"},
	{ID: "abusix-domain", Delist: "https://lookup.abusix.com/"},
	{ID: "mailspike", Delist: "https://mailspike.io/ip_verify"},
	{ID: "invaluement", Delist: "https://www.invaluement.com/lookup/"},
	{ID: "gbudb-truncate", Delist: "https://www.gbudb.com/truncate/"},
	{ID: "hostkarma", Delist: "https://ipadmin.junkemailfilter.com/remove.php"},
	{ID: "0spam", Delist: "https://0spam.org/"},
	{ID: "s5h", Delist: "https://www.usenix.org.uk/content/rbl.html"},
	{ID: "spfbl", Delist: "https://matrix.spfbl.net/"},
	{ID: "dronebl", Delist: "https://dronebl.org/lookup"},
	{ID: "blocklist-de", Delist: "https://www.blocklist.de/en/delist.html"},
	{ID: "spameatingmonkey", Delist: "https://spameatingmonkey.com/lookup"},
	{ID: "lashback", Delist: "https://blacklist.lashback.com/"},
	{ID: "wpbl", Delist: "https://www.wpbl.info/"},
	{ID: "nordspam", Delist: "https://www.nordspam.com/delist/"},
	{ID: "swinog", Delist: "https://antispam.imp.ch/spamikaze/remove.php"},
	{ID: "senderscore", Delist: "https://senderscore.org/", Errors: "127.255.255.255"},
	{ID: "interserver", Delist: "https://sigs.interserver.net/"},
	{ID: "fabel", Delist: "https://www.fabel.dk/"},
	{ID: "spamrl", Delist: "https://spamrl.com/"},
	{ID: "surbl", Delist: "https://surbl.org/surbl-analysis", Errors: "127.0.0.1"},
	{ID: "uribl", Delist: "https://admin.uribl.com/", Errors: "127.0.0.1"},
	{ID: "ivmuri", Delist: "https://www.invaluement.com/lookup/"},
	{ID: "sem-uri", Delist: "https://spameatingmonkey.com/lookup"},
	{ID: "rfc-clueless", Delist: "https://rfc-clueless.org/"},
	{ID: "cloudmark", Delist: "https://csi.cloudmark.com/en/reset/"},
	{ID: "proofpoint", Delist: "https://ipcheck.proofpoint.com/"},
	{ID: "trend-micro", Delist: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/"},
	{ID: "talos", Delist: "https://talosintelligence.com/reputation_center"},
	{ID: "symantec", Delist: "https://ipremoval.sms.symantec.com/"},
	{ID: "microsoft", Delist: "https://sender.office.com/"},
}
