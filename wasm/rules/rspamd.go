package rules

// rspamd holds the texts that rspamd gives to the mail server by default, and
// what its task log says of a message.
var rspamd = Source{
	ID:       "rspamd",
	Document: "https://rspamd.com/doc/",
	Seen:     "2026-11",
	table: `
[spam-content]
spam message rejected
t (reject): [

[greylisted]
greylisting in action, please come back later
f (greylist): [
f (soft reject): [ | guess

[rate-limited]
f (soft reject): [ + ratelimit

[dmarc-failed]
action set by dmarc

[malware]
t (reject): [ + _virus
virus found: "

[attachment-refused]
forbidden_file_extension
`,
}
