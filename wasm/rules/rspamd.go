package rules

// rspamd holds the texts that rspamd gives to the mail server by default, and
// what its task log says of a message.
var rspamd = Source{
	ID:       "rspamd",
	Document: "https://rspamd.com/doc/",
	Seen:     "2026-11",
	table: `
[spam-content]
spam = spam message rejected
task-reject = t (reject): [

[greylisted]
greylisting-in-action = greylisting in action, please come back later
task-greylist = f (greylist): [
task-soft-reject = f (soft reject): [ | guess

[rate-limited]
task-ratelimit = f (soft reject): [ + ratelimit

[dmarc-failed]
dmarc = action set by dmarc

[malware]
task-virus = t (reject): [ + _virus
virus found: "
`,
}
