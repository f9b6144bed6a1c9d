package rules

import "testing"

func TestRetryAfter(t *testing.T) {
	cases := []struct {
		text string
		want int // 0: the reply names no time
	}{
		{"450 4.2.0 Greylisted, please try again in 300 seconds", 300},
		{"450 4.2.0 <anna@example.org>: Recipient address rejected: Greylisted for 5 minutes", 300},
		{"451 4.7.1 Greylisting in action, please come back in 00:05:00", 300},
		{"451 4.7.1 Greylisting in action, please come back in 04:59", 299},
		{"450 4.2.0 Greylisted, retry in 5 min", 300},
		{"450 please retry after 1 hour", 3600},
		{"450 4.7.1 Sender address rejected: Greylisted for 300 sec.", 300},
		{"451 Temporary failure, wait 60 seconds and try again", 60},
		{"421 Too many messages. Wait 2 hours before sending more.", 7200},
		{"450 Greylisted: try again in 4 minutes and 30 seconds", 270},
		{"450 Greylisted: try again in 4 minutes 30 seconds", 270},
		{"451 4.7.1 Please try again in 90s", 90},
		{"450 deferred for 15m", 900},
		{"451 Try again after 1 day", 86400},
		{"450 Bitte versuchen Sie es in 5 Minuten erneut", 300},
		{"450 Bitte 10 Minuten warten", 600},
		{"421 Rate limit: 300 seconds remaining", 300},
		{"450 Greylisted (300 seconds to go)", 300},
		{"450 4.2.0 Greylisted, 240 seconds left", 240},

		{"", 0},
		{"450 4.2.0 Greylisted", 0},
		{"550 5.1.1 User unknown", 0},
		{"421 Try again later", 0},
		{"Warning: message still undelivered after 4 hours. Will keep trying until message is 5 days old", 0},
		{"Message could not be delivered for 5 days. Try again", 0},
		{"4.4.7 Message expired: unable to deliver in 840 minutes", 0},
		{"450 try again at 2026-11-20 10:00:00", 0},
		{"421 mx1.example.org 192.0.2.25 try again later, 4.16.55", 0},
		{"450 Greylisted until 2026", 0},
		{"450 too many messages in 60 minutes", 0},
		{"450 try again in 9999 days", 0},
		{"450 try again in 0 seconds", 0},
		{"The message will be retried for 4 more days", 0},
	}
	for _, c := range cases {
		folded, _ := Fold(nil, c.text, nil)
		got, ok := RetryAfter(folded)
		if got != c.want || ok != (c.want > 0) {
			t.Errorf("RetryAfter(%q) = %d, %v; want %d", c.text, got, ok, c.want)
		}
	}
}

func FuzzRetryAfter(f *testing.F) {
	f.Add("450 greylisted, try again in 4 minutes and 30 seconds")
	f.Add("retry in 1:02:")
	f.Add("wait 5")
	f.Fuzz(func(t *testing.T, text string) {
		folded, _ := Fold(nil, text, nil)
		got, ok := RetryAfter(folded)
		if ok != (got > 0) || got < 0 || got > maxRetryAfter {
			t.Errorf("RetryAfter(%q) = %d, %v", text, got, ok)
		}
	})
}
