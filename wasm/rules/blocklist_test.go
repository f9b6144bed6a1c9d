package rules

import (
	"regexp"
	"strings"
	"testing"
)

func TestListIn(t *testing.T) {
	cases := []struct{ text, want string }{
		{"554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.25", "spamhaus-zen"},
		{"554 blocked using abcdefghijklmnop.zen.dq.spamhaus.net", "spamhaus-zen"},
		{"554 blocked using pbl.spamhaus.org", "spamhaus-pbl"},
		{"554 blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.25 (AS16012611)", "spamhaus"},
		{"550 5.7.1 domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/", "spamhaus-dbl"},
		{"554 blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.25", "spamcop"},
		{"554 blocked using b.barracudacentral.org", "barracuda"},
		{"554 blocked using recent.spam.dnsbl.sorbs.net", "sorbs"},
		{"554 blocked using dul.dnsbl.sorbs.net", "sorbs-dul"},
		{"554 blocked using ix.dnsbl.manitu.net", "nixspam"},
		{"554 blocked using dnsbl-3.uceprotect.net", "uceprotect-3"},
		{"554 blocked using dyna.spamrats.com", "spamrats-dyna"},
		{"554 blocked using combined.mail.abusix.zone", "abusix-black"},
		{"554 blocked using black.uribl.com", "uribl"},
		{"550 5.5.4 ETP208 Your IP 192.0.2.25 is listed by Invaluement.", "invaluement"},
		{"550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.25", "proofpoint"},
		{"", ""},
		{"550 5.1.1 User unknown", ""},
		{"550 5.1.1 <anna@notspamcop.net>: User unknown", ""},
		{"550 see our page about spamhausen", ""},
		{"550 5.1.1 <spamcoper@example.org> unknown", ""},
	}
	for _, c := range cases {
		folded, _ := Fold(nil, c.text, nil)
		got := ""
		if l := ListIn(folded); l != nil {
			got = l.ID
		}
		if got != c.want {
			t.Errorf("ListIn(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestListsWellFormed(t *testing.T) {
	ids, marks := map[string]bool{}, map[string]string{}
	for _, l := range Lists {
		if !regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString(l.ID) || ids[l.ID] {
			t.Errorf("list %q: the ID must be unique and in lower case", l.ID)
		}
		ids[l.ID] = true
		if l.Name == "" || l.Marks == "" {
			t.Errorf("list %s: Name and Marks must be given", l.ID)
		}
		for _, m := range strings.Split(l.Marks, "|") {
			if folded, _ := Fold(nil, m, nil); string(folded) != m || m == "" {
				t.Errorf("list %s: the mark %q is not in folded form", l.ID, m)
			}
			if marks[m] != "" {
				t.Errorf("list %s: the mark %q is one of %s too", l.ID, m, marks[m])
			}
			marks[m] = l.ID
			if got := ListIn([]byte("blocked using " + m)); got == nil || got.ID != l.ID {
				t.Errorf("list %s: a text that names %q leads to %v", l.ID, m, got)
			}
		}
		if l.Closed != "" && !regexp.MustCompile(`^20\d\d-\d\d$`).MatchString(l.Closed) {
			t.Errorf("list %s: Closed is a year and month, not %q", l.ID, l.Closed)
		}
	}
}

func TestListPages(t *testing.T) {
	next := 0
	for _, l := range Lists {
		if next == len(ListPages) || ListPages[next].ID != l.ID {
			continue
		}
		p := ListPages[next]
		next++
		if p.Delist != "" && !strings.HasPrefix(p.Delist, "https://") {
			t.Errorf("list %s: Delist must be an https address, not %q", p.ID, p.Delist)
		}
		if l.Closed != "" {
			t.Errorf("list %s: it is closed, so there is nothing to remove an entry from", p.ID)
		}
		for _, e := range strings.Fields(p.Errors) {
			if !strings.HasPrefix(e, "127.") {
				t.Errorf("list %s: answers are addresses in 127.0.0.0/8, not %q", p.ID, e)
			}
		}
	}
	if next != len(ListPages) {
		t.Errorf("ListPages: %s is not in Lists, or not in its order", ListPages[next].ID)
	}
}

// TestClosedListsAreNoListing: what a closed list answers says nothing about
// the sender, so a rule must lead to that cause.
func TestClosedListsAreNoListing(t *testing.T) {
	for _, zone := range []string{"ix.dnsbl.manitu.net", "dnsbl.sorbs.net", "dnsbl.njabl.org", "dnsbl.ahbl.org"} {
		folded, _ := Fold(nil, "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using "+zone, nil)
		if l := ListIn(folded); l == nil || l.Closed == "" {
			t.Errorf("%s is not known as closed", zone)
		}
		if h, ok := Best(folded, Facts{}); !ok || h.Rule.Cause.String() != "blocklist-query-refused" {
			t.Errorf("%s: the best rule is %v", zone, h.Rule)
		}
	}
}
