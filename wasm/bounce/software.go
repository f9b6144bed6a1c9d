package bounce

import (
	"strings"

	"retour/wasm/mime"
)

// identify sets the program and the host that wrote a report.
func (r *report) identify(from string, h *mime.Header) {
	if r.software == "" {
		r.software = r.signs.software
	}
	if r.software == "" && h != nil {
		r.software = readSigns(foldString(h.Get("message-id") + " " + h.Get("x-mailer") + " " + from)).software
	}
	if r.host == "" {
		r.host = r.hostInText(from)
	}
}

// hostInText returns the reporting host where the text or the From field names it.
func (r *report) hostInText(from string) string {
	for i := range r.human {
		s := r.human[i].Bytes[:min(len(r.human[i].Bytes), 3000)]
		for _, lead := range [...]string{"mail system at host ", "qmail-send program at ", "postfix program at host ", "generating server: ", "generierender server: "} {
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
