package bounce

import (
	"strings"

	"retour/wasm/ascii"
)

// months by their first three letters (RFC 5322, section 3.3).
const months = "janfebmaraprmayjunjulaugsepoctnovdec"

// dateTime returns an RFC 5322 date-time as RFC 3339 with the offset it was
// given in; "" when it is none. Package time would cost the browser's module
// 67 KB.
func dateTime(s string) string {
	words := ascii.Fields(s)
	if len(words) > 0 && strings.HasSuffix(words[0], ",") {
		words = words[1:]
	}
	if len(words) < 4 {
		return ""
	}
	day, ok := ascii.Number(words[0])
	month := 0
	if len(words[1]) >= 3 {
		if i := strings.Index(months, ascii.Lower(words[1][:3])); i >= 0 && i%3 == 0 {
			month = i/3 + 1
		}
	}
	year, ok2 := ascii.Number(words[2])
	if year < 100 { // RFC 5322, section 4.3
		year += 2000
	}
	clock := words[3]
	if len(clock) == 5 {
		clock += ":00"
	}
	if !ok || !ok2 || day < 1 || day > 31 || month == 0 || year < 1980 || year > 2999 || len(clock) != 8 || clock[2] != ':' || clock[5] != ':' {
		return ""
	}
	for i, c := range []byte(clock) {
		if i%3 != 2 && !isDigit(c) {
			return ""
		}
	}
	zone := "Z"
	if len(words) > 4 {
		if z := words[4]; len(z) == 5 && (z[0] == '+' || z[0] == '-') && isDigit(z[1]) && isDigit(z[2]) && isDigit(z[3]) && isDigit(z[4]) {
			zone = z[:3] + ":" + z[3:]
		}
	}
	return ascii.Itoa(year) + "-" + two(month) + "-" + two(day) + "T" + clock + zone
}

func two(n int) string {
	if n < 10 {
		return "0" + ascii.Itoa(n)
	}
	return ascii.Itoa(n)
}
