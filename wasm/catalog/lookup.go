package catalog

import (
	"strings"

	"retour/wasm/smtp"
)

// ReplyOf returns the row of a reply code, nil when the code is not in the catalogue.
func ReplyOf(code smtp.ReplyCode) *Reply {
	low, high := 0, len(Replies)
	for low < high {
		if middle := (low + high) / 2; Replies[middle].Code < code {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(Replies) && Replies[low].Code == code {
		return &Replies[low]
	}
	return nil
}

// IsNotSMTP reports whether the number is one that people take for a reply
// code but that is none: the guide not-smtp-numbers explains it.
func IsNotSMTP(number smtp.ReplyCode) bool {
	for _, n := range NotSMTP {
		if n == number {
			return true
		}
	}
	return false
}

// DetailOf returns the row that a status belongs to, nil when the catalogue
// has none for its subject and detail in its class. A row of its own goes
// before a range that contains the number, a narrow range before a wide one.
func DetailOf(s smtp.Status) *Detail {
	if int(s.Subject) >= len(Subjects) {
		return nil
	}
	rows := Subjects[s.Subject]
	low, high := 0, len(rows)
	for low < high {
		if middle := (low + high) / 2; rows[middle].Number <= s.Detail {
			low = middle + 1
		} else {
			high = middle
		}
	}
	// Ranges never overlap in part, so the nearest row that holds the number
	// is the narrowest.
	for i := low - 1; i >= 0; i-- {
		if d := &rows[i]; s.Detail <= max(d.Number, d.Last) && d.Classes.Has(s.Class) {
			return d
		}
	}
	return nil
}

// PairOf returns the row of a pair that has an address of its own, nil otherwise.
func PairOf(code smtp.ReplyCode, s smtp.Status) *Pair {
	key := pairKey(code, s)
	low, high := 0, len(Pairs)
	for low < high {
		middle := (low + high) / 2
		if p := &Pairs[middle]; pairKey(p.Reply, p.Status) < key {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(Pairs) && Pairs[low].Reply == code && Pairs[low].Status == s {
		return &Pairs[low]
	}
	return nil
}

// pairKey returns a number by which Pairs is sorted: reply, class, subject, detail.
func pairKey(code smtp.ReplyCode, s smtp.Status) uint64 {
	return uint64(code)<<40 | uint64(s.Class)<<32 | uint64(s.Subject)<<16 | uint64(s.Detail)
}

// PagePath returns the name of the page that says most about a reply with a
// status, either of which may be zero: "450-4.2.1" where the pair is a row,
// else the status ("4.2.1", or the first number of its range), else the reply
// ("450"), and "" when the catalogue has none of them.
func PagePath(code smtp.ReplyCode, s smtp.Status) string {
	if PairOf(code, s) != nil {
		return code.String() + "-" + s.String()
	}
	if d := DetailOf(s); d != nil {
		s.Detail = d.Number
		return s.String()
	}
	if ReplyOf(code) != nil {
		return code.String()
	}
	return ""
}

// CauseByID returns the cause with that ID, and false when there is none.
func CauseByID(id string) (Cause, bool) {
	for i := range Causes {
		if Causes[i].ID == id {
			return Cause(i), true
		}
	}
	return Unknown, false
}

// ProviderByID returns the provider with that ID, nil when there is none.
func ProviderByID(id string) *Provider {
	for i := range Providers {
		if Providers[i].ID == id {
			return &Providers[i]
		}
	}
	return nil
}

// ProviderOfHost returns the provider that a lower-case host name or mail
// domain belongs to, nil when none is known. The longest domain that matches
// decides: "x.olc.protection.outlook.com" is Outlook.com, "x.mail.protection.outlook.com"
// Microsoft 365.
func ProviderOfHost(host string) *Provider {
	host = strings.TrimSuffix(host, ".")
	var found *Provider
	longest := 0
	if host == "" {
		return nil
	}
	last := host[len(host)-1]
	for i := range Providers {
		list := Providers[i].Hosts
		for start, end := 0, 0; end < len(list); end++ {
			if end+1 < len(list) && list[end+1] != ' ' {
				continue
			}
			// list[start:end+1] is a domain; most end in another letter.
			if list[end] == last {
				domain := list[start : end+1]
				if n := len(host) - len(domain); len(domain) > longest && n >= 0 && host[n:] == domain && (n == 0 || host[n-1] == '.') {
					found, longest = &Providers[i], len(domain)
				}
			}
			end++
			start = end + 1
		}
	}
	return found
}

// TextPath returns the path of the page whose words a pair shows that has none
// of its own: that of its status, and where that says no more than the class,
// of its reply code. "" when the two codes have different classes: those words
// would be about the other outcome.
func TextPath(reply smtp.ReplyCode, s smtp.Status) string {
	switch {
	case reply.Class() != int(s.Class):
		return ""
	case s.Subject == 0 && s.Detail == 0:
		return reply.String()
	}
	return PagePath(0, s)
}
