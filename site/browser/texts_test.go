package browser

import (
	"encoding/base64"
	"strings"
)

// bounce returns a report as Postfix writes it, for one recipient and the reply of its server.
func bounce(address, reply string) string {
	action, status := "failed", "5.0.0"
	if fields := strings.Fields(reply); strings.Count(fields[1], ".") == 2 {
		status = fields[1]
	}
	if reply[0] == '4' {
		action = "delayed"
	}
	return strings.NewReplacer("ADDRESS", address, "REPLY", reply, "ACTION", action, "STATUS", status).Replace(`From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: anna@example.org
Subject: Undelivered Mail Returned to Sender
Date: Sat, 21 Nov 2026 10:11:12 +0100
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

This is the mail system at host mail.example.org.

<ADDRESS>: host mx.example.com[192.0.2.25] said: REPLY (in reply to RCPT TO command)

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Arrival-Date: Sat, 21 Nov 2026 10:11:10 +0100

Final-Recipient: rfc822; ADDRESS
Original-Recipient: rfc822;ADDRESS
Action: ACTION
Status: STATUS
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; REPLY

--b1
Content-Type: text/rfc822-headers

Subject: Friday
From: anna@example.org

--b1--

`)
}

const postfixLog = `Nov 21 10:11:12 mail1 postfix/smtp[2345]: 4Xw1Yz0Abc: to=<bob@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1.2, delays=0.1/0/0.6/0.5, dsn=4.3.0, status=deferred (host mx.example.com[192.0.2.25] said: 451 4.3.0 <bob@example.com>: Temporary lookup failure (in reply to RCPT TO command))
`

const gmailReport = `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: anna@example.org
Subject: Delivery Status Notification (Failure)
Date: Sat, 21 Nov 2026 01:11:12 -0800 (PST)
MIME-Version: 1.0
Content-Type: multipart/report; boundary="000000000000aa"; report-type=delivery-status

--000000000000aa
Content-Type: multipart/alternative; boundary="000000000000bb"

--000000000000bb
Content-Type: text/plain; charset="UTF-8"

** Address not found **

Your message wasn't delivered to bob@example.com because the address couldn't be found, or is unable to receive mail.

The response from the remote server was:
550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser 5b1f17b1804b1-4779 - gsmtp

--000000000000bb
Content-Type: text/html; charset="UTF-8"

<html><body><p>Your message wasn't delivered to <a>bob@example.com</a></p></body></html>

--000000000000bb--
--000000000000aa
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Sat, 21 Nov 2026 01:11:10 -0800 (PST)

Final-Recipient: rfc822; bob@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; gmail-smtp-in.l.google.com. (192.0.2.26, the server for the domain example.com.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550-5.1.1 unnecessary spaces. For more information, go to
 550 5.1.1  https://support.google.com/mail/?p=NoSuchUser 5b1f17b1804b1-4779 - gsmtp
Last-Attempt-Date: Sat, 21 Nov 2026 01:11:12 -0800 (PST)

--000000000000aa--
`

const exchangeReport = `Delivery has failed to these recipients or groups:

bob@example.com<mailto:bob@example.com>
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your email admin.

Diagnostic information for administrators:

Generating server: AM0PR01MB1234.eurprd01.prod.exchangelabs.com

bob@example.com
Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@example.com not found by SMTP address lookup'

Original message headers:

From: Anna Example <anna@example.org>
To: bob@example.com
Subject: Friday
Message-ID: <1234567890@example.org>
`

const autoReply = `From: Bob <bob@example.com>
To: anna@example.org
Subject: Automatic reply: Friday
Date: Sat, 21 Nov 2026 10:11:12 +0100
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All

I am out of the office until 30 November.
`

const complaint = `From: <abuse@example.com>
To: <abuse@example.org>
Subject: FW: Newsletter
Date: Sat, 21 Nov 2026 10:11:12 +0100
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b2"

--b2
Content-Type: text/plain

This is an email abuse report for an email message received from IP 192.0.2.1.

--b2
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: ExampleReporter/1.0
Version: 1

--b2
Content-Type: message/rfc822

From: <news@example.org>
Subject: Newsletter

Hello

--b2--
`

const delayNotice = `From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: anna@example.org
Subject: Delayed Mail (still being retried)
Date: Sat, 21 Nov 2026 10:11:12 +0100
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b3"

--b3
Content-Type: text/plain

# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<bob@example.com>: connect to mx.example.com[192.0.2.25]:25: Connection timed out

--b3
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Arrival-Date: Sat, 21 Nov 2026 06:11:10 +0100

Final-Recipient: rfc822; bob@example.com
Action: delayed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.example.com[192.0.2.25]:25: Connection timed out
Will-Retry-Until: Thu, 26 Nov 2026 06:11:10 +0100

--b3--
`

const successReport = `From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: anna@example.org
Subject: Successful Mail Delivery Report
Date: Sat, 21 Nov 2026 10:11:12 +0100
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b4"

--b4
Content-Type: text/plain

Your message was successfully delivered to the destination(s) listed below.

<bob@example.com>: delivery via mx.example.com[192.0.2.25]:25: 250 2.1.5 Ok

--b4
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; bob@example.com
Action: delivered
Status: 2.1.5
Diagnostic-Code: smtp; 250 2.1.5 Ok

--b4--
`

const noCodeReport = `From: MAILER-DAEMON@example.org
To: anna@example.org
Subject: failure notice
Date: 21 Nov 2026 10:11:12 -0000

Hi. This is the qmail-send program at example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@example.com>:
Sorry, I wasn't able to establish an SMTP connection.
I'm not going to try again; this message has been in the queue too long.
`

// personalReport holds what the anonymous copy must not: see personal.
const personalReport = `Return-Path: <>
Received: from relay.sender.example (relay.sender.example [198.51.100.7]) by mx.sender.example; Sat, 21 Nov 2026 10:11:12 +0100
From: Mail Delivery System <MAILER-DAEMON@sender.example>
To: "Beispiel, Anna" <anna.beispiel@sender.example>
Subject: Undelivered Mail Returned to Sender
Message-ID: <20261121.4Xw1Yz@relay.sender.example>
Date: Sat, 21 Nov 2026 10:11:12 +0100

This is the mail system at host relay.sender.example [2001:db8::7].

<bob.muster@example.com>: host mx.example.com[192.0.2.25] said:
    550 5.1.1 <bob.muster@example.com>: User unknown; from=<anna.beispiel@sender.example>
    client 198.51.100.7 (in reply to RCPT TO command)

Dear Beispiel, Anna: please see bounce+bob.muster=example.com@lists.sender.example
References: <first@sender.example> <second@sender.example>
`

var personal = []string{
	"anna.beispiel", "Beispiel", "bob.muster", "sender.example", "198.51.100.7", "192.0.2.25", "2001:db8", "20261121.4Xw1Yz", "first@",
}

// base64Report says all that matters in base64 only.
var base64Report = `From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: anna@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

` + wrapped(base64.StdEncoding.EncodeToString([]byte(`This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<bob@example.com>: host mx.example.com[192.0.2.25] said: 552 5.2.2 Mailbox full
    (in reply to RCPT TO command)
`)))

// wrapped breaks a text into lines of 76 characters.
func wrapped(text string) string {
	var b strings.Builder
	for len(text) > 76 {
		b.WriteString(text[:76] + "\n")
		text = text[76:]
	}
	return b.String() + text + "\n"
}
