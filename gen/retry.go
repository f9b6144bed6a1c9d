package main

// retry is how long a server program tries to deliver a message, by its
// defaults.
type retry struct {
	provider string // ID in the catalogue
	name     string // where the catalogue's is too long for a label, else ""
	note     string // ends the ID of a message that tells rows of one program apart; "" none
	tries    schedule
	notice   int // seconds until the first delay notice, 0: none is sent
	again    int // seconds between further delay notices, 0: one only
	end      int // seconds until it gives up
	settings []string
	source   string // ID of the catalogue's source that names the settings
}

// retries are the rows of the diagram "retry-schedules", in its order.
var retries = []retry{
	// postconf(5); src/global/mail_params.h and src/*qmgr/qmgr_active.c of Postfix 3 (seen 2026-11).
	{provider: "postfix", tries: backoff(300, 300, 4000), end: 5 * day,
		settings: []string{"queue_run_delay = 300s", "minimal_backoff_time = 300s", "maximal_backoff_time = 4000s", "maximal_queue_lifetime = 5d", "delay_warning_time = 0h"}, source: "postfix-docs"},

	// The retry rule of src/configure.default, delay_warning of the specification;
	// a list of one time repeats itself (src/deliver.c; seen 2026-11).
	{provider: "exim", tries: retryRule("F,2h,15m; G,16h,1h,1.5; F,4d,6h"), notice: day, again: day, end: 4 * day,
		settings: []string{"* * F,2h,15m; G,16h,1h,1.5; F,4d,6h", "delay_warning = 24h"}, source: "exim-docs"},

	// "Message retry, resubmit, and expiration intervals", Exchange 2010 to Subscription
	// Edition, Mailbox servers: a queue without a connection (seen 2026-11).
	{provider: "exchange-server", name: "Exchange", note: "connection", tries: steps(step{4, minute}, step{6, 5 * minute}, step{0, 10 * minute}), notice: 4 * hour, end: 2 * day,
		settings: []string{"QueueGlitchRetryCount 4", "QueueGlitchRetryInterval 00:01:00", "TransientFailureRetryCount 6", "TransientFailureRetryInterval 00:05:00", "OutboundConnectionFailureRetryInterval 00:10:00",
			"DelayNotificationTimeout 4:00:00", "MessageExpirationTimeout 2.00:00:00"}, source: "exchange-queues"},
	// The same document: a single message with the status Retry.
	{provider: "exchange-server", name: "Exchange", note: "message", tries: steps(step{0, 15 * minute}), notice: 4 * hour, end: 2 * day,
		settings: []string{"MessageRetryInterval 00:15:00", "DelayNotificationTimeout 4:00:00", "MessageExpirationTimeout 2.00:00:00"}, source: "exchange-queues"},

	// cf/README: Timeout.queuereturn and Timeout.queuewarn. The interval of the queue
	// runs has no default; the usual start is shown (seen 2026-11).
	{provider: "sendmail", tries: steps(step{0, 30 * minute}), notice: 4 * hour, end: 5 * day,
		settings: []string{"sendmail -bd -q30m", "Timeout.queuewarn=4h", "Timeout.queuereturn=5d"}, source: "sendmail-docs"},

	// qmail-send.c: chanskip is 20 for remote deliveries; qmail-control(5) (seen 2026-11).
	{provider: "qmail", tries: squares(20), end: 604800,
		settings: []string{"queuelifetime 604800"}, source: "qmail-docs"},
}

// notices returns when delay notices are sent, seconds since the first attempt failed.
func (r retry) notices() []int {
	var list []int
	for t := r.notice; t > 0 && t < r.end; t += r.again {
		list = append(list, t)
		if r.again == 0 {
			break
		}
	}
	return list
}
