package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tool opens the tool in a language.
func tool(t *testing.T, language string) *testPage {
	t.Helper()
	p := open(t, "/"+language+"/")
	p.wait("!document.querySelector('#tool').hidden")
	return p
}

// paste hands a text to the page as the clipboard does, and waits for the answer.
func (p *testPage) paste(text string) {
	p.Helper()
	p.hand("paste", "clipboardData", fmt.Sprintf("data.setData('text/plain', %q)", text))
	p.answered()
}

// drop hands files to the page, each given as a JavaScript expression for a File, and waits for the answer.
func (p *testPage) drop(files ...string) {
	p.Helper()
	var add []string
	for _, file := range files {
		add = append(add, "data.items.add("+file+")")
	}
	p.hand("drop", "dataTransfer", strings.Join(add, ";"))
	p.answered()
}

// hand dispatches an event whose data the script has filled. The answers that stand there are marked as old.
func (p *testPage) hand(event, property, fill string) {
	p.Helper()
	p.run(fmt.Sprintf(`(() => {
		for (const old of document.querySelectorAll("#answers > *")) old.dataset.old = true;
		const data = new DataTransfer();
		%s;
		const field = document.querySelector("#text"), target = field.hidden ? document.body : field;
		const made = %q == "paste" ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
			: new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
		target.dispatchEvent(made);
	})()`, fill, event))
}

// answered waits until an answer stands there that was not marked as old.
func (p *testPage) answered() {
	p.Helper()
	p.wait(`document.querySelector("#answers > .answer:not([data-old])")`)
}

// file returns the JavaScript expression for a file that holds the bytes.
func file(name string, content []byte) string {
	numbers := strings.Trim(strings.Join(strings.Fields(fmt.Sprint(content)), ","), "[]")
	return fmt.Sprintf("new File([new Uint8Array([%s])], %q)", numbers, name)
}

// TestMainJob pastes what people have and follows the link of the answer to its page and heading.
func TestMainJob(t *testing.T) {
	cases := []struct{ name, text, page, address string }{
		{"exchange", exchangeReport, "/550-5.1.10/", "bob@example.com"},
		{"gmail", gmailReport, "/550-5.1.1/", "bob@example.com"},
		{"postfix log", postfixLog, "/451-4.3.0/", "bob@example.com"},
		{"bare", "451 4.3.0", "/451-4.3.0/", ""},
	}
	for _, language := range languages {
		for _, c := range cases {
			t.Run(language+"/"+c.name, func(t *testing.T) {
				p := tool(t, language)
				p.paste(c.text)
				answer := p.text("#answers")
				p.contains("the answer", answer, c.address)
				for _, part := range []string{"h2", "ol.way .here", "dl.facts dd strong", "dl.facts code", "ol.steps li", "a.primary", "ol.evidence mark"} {
					if p.text("#answers "+part) == "" {
						t.Errorf("the answer has no %s:\n%s", part, answer)
					}
				}
				if got := eval[bool](p, `document.activeElement == document.querySelector("#answers h2")`); !got {
					t.Error("the answer's heading does not have the focus after a paste")
				}
				if marked := eval[int](p, `document.querySelectorAll("#read mark").length`); marked == 0 {
					t.Error("nothing is marked in the text")
				}
				p.run(`document.querySelector("#answers a.primary").click()`)
				p.wait(`!document.querySelector("#tool") && document.readyState == "complete"`)
				path := eval[string](p, "location.pathname")
				if path != "/"+language+c.page {
					t.Errorf("the link leads to %s, want /%s%s", path, language, c.page)
				}
				if eval[bool](p, `location.hash && !document.getElementById(location.hash.slice(1))`) {
					t.Errorf("%s has no heading %s", path, eval[string](p, "location.hash"))
				}
				if h1 := p.text("h1"); h1 == "" || h1 == "404" {
					t.Errorf("%s has the heading %q", path, h1)
				}
			})
		}
	}
}

// TestMarks checks that the marks cover the right characters in text that is not ASCII, and that they are explained.
func TestMarks(t *testing.T) {
	p := tool(t, "en")
	p.paste("Grüße 🚚 an <bob@example.com>\n\n" + bounce("bob@example.com", "452 4.2.2 Mailbox full – später 📦 wieder"))
	marks := eval[[]string](p, `[...document.querySelectorAll("#read mark")].map(mark => mark.textContent)`)
	for _, want := range []string{"452", "4.2.2"} {
		if !strings.Contains(strings.Join(marks, "|"), want) {
			t.Errorf("the marks %q lack %q", marks, want)
		}
	}
	for i, mark := range marks {
		if strings.ContainsRune(mark, '\uFFFD') {
			t.Errorf("mark %d cuts a character: %q", i, mark)
		}
	}
	numbers := eval[[]string](p, `[...document.querySelectorAll("#read mark[data-n]")].map(mark => mark.dataset.n)`)
	explained := eval[[]string](p, `[...document.querySelectorAll("#answers .evidence mark")].map(mark => mark.dataset.n)`)
	for _, number := range numbers {
		if !strings.Contains(" "+strings.Join(explained, " ")+" ", " "+number+" ") {
			t.Errorf("mark %s is not explained; explained are %q", number, explained)
		}
	}
}

// TestTyping checks that typing explains after a pause and leaves field and focus alone.
func TestTyping(t *testing.T) {
	p := tool(t, "en")
	p.do(chromedp.SendKeys("#text", "550 5.1.1"))
	p.answered()
	p.contains("the answer", p.text("#answers"), "5.1.1")
	if !eval[bool](p, `document.activeElement.id == "text" && !document.querySelector("#text").hidden`) {
		t.Error("the field lost focus or was hidden while typing")
	}
	p.paste(" User unknown")
	if value := eval[string](p, `document.querySelector("#text").value`); value != "550 5.1.1 User unknown" {
		t.Errorf("after a paste into the typed text the field holds %q", value)
	}
	p.run(`document.querySelector("#other").click()`)
	p.do(chromedp.SendKeys("#text", kb.End+strings.Repeat(kb.Backspace, len("550 5.1.1 User unknown"))))
	p.wait(`document.querySelector("#answers").children.length == 0`)
}

// TestGroups pastes reports for several recipients and expects one answer for those that are the same.
func TestGroups(t *testing.T) {
	var reports strings.Builder
	for _, name := range []string{"anna", "bob", "carol", "dave"} {
		reports.WriteString(bounce(name+"@example.com", "550 5.1.1 <"+name+"@example.com>: Recipient address rejected: User unknown in local recipient table"))
	}
	reports.WriteString(bounce("erin@example.net", "452 4.2.2 The email account that you tried to reach is over quota"))
	p := tool(t, "en")
	p.paste(reports.String())
	if got := eval[int](p, `document.querySelectorAll("#answers > .answer").length`); got != 2 {
		t.Fatalf("%d answers, want 2:\n%s", got, p.text("#answers"))
	}
	first := eval[string](p, `document.querySelector("#answers .to").textContent`)
	p.contains("the first answer", first, "anna@example.com", "3 more addresses", "dave@example.com")
	p.contains("the answers", p.text("#answers"), "erin@example.net")
}

// TestKinds pastes what is not a failed delivery, or nothing, or too little, and expects a clear answer to each.
func TestKinds(t *testing.T) {
	cases := []struct{ name, text, en, de string }{
		{"white space", " \n\t\n ", "Nothing to read yet", "Noch nichts zu lesen"},
		{"no bounce", "Dear Bob,\nshall we meet on Friday?\nAnna\n", "This does not look like a report", "Das sieht nicht nach"},
		{"auto-reply", autoReply, "This is an automatic reply", "Das ist eine automatische Antwort"},
		{"complaint", complaint, "This is a spam complaint", "Das ist eine Spam-Beschwerde"},
		{"delay", delayNotice, "It tries until", "Er versucht es bis"},
		{"success", successReport, "The message was delivered", "Die Nachricht wurde zugestellt"},
		{"without a code", noCodeReport, "none: the server gave no code", "ohne Code"},
		{"truncated", gmailReport[:len(gmailReport)*2/3], "5.1.1", "5.1.1"},
	}
	for _, language := range languages {
		p := tool(t, language)
		for _, c := range cases {
			t.Run(language+"/"+c.name, func(t *testing.T) {
				p := p.in(t)
				p.paste(c.text)
				want := c.en
				if language == "de" {
					want = c.de
				}
				p.contains("the answer", p.text("#answers"), want)
			})
		}
	}
}

// TestTwoBounces pastes one report behind the other and then another one, which must replace them.
func TestTwoBounces(t *testing.T) {
	p := tool(t, "en")
	p.paste(bounce("anna@example.com", "550 5.1.1 User unknown") + bounce("bob@example.net", "552 5.2.2 Mailbox full"))
	p.contains("the answers", p.text("#answers"), "anna@example.com", "bob@example.net")
	p.run(`document.querySelector("#other").click()`)
	if !eval[bool](p, `document.activeElement.id == "text"`) {
		t.Error("the field is not focused after asking for another text")
	}
	p.run(`document.querySelector("#text").value = ""`)
	p.paste(bounce("carol@example.org", "550 5.7.1 Relaying denied"))
	if answer := p.text("#answers"); strings.Contains(answer, "anna@example.com") {
		t.Errorf("the old answer still stands there:\n%s", answer)
	}
}

// TestLink opens addresses that carry a text.
func TestLink(t *testing.T) {
	for _, c := range []struct{ name, path, reply, want string }{
		{"utf-8", "/en/#text=550%205.1.1%20User%20unknown%20%C3%BC", "ü", "This text came with the link"},
		{"latin-1", "/de/#text=550%205.1.1%20User%20unknown%20%FC", "ü", "Dieser Text kam mit dem Link"},
		{"percent sign", "/en/#text=550%205.1.1%20User%20unknown,%20100%%20sure", "100% sure", "This text came with the link"},
		{"neutral", "/#text=550%205.1.1%20User%20unknown", "User unknown", "This text came with the link"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := open(t, c.path)
			p.answered()
			p.contains("the page", p.text("main"), c.want, c.reply)
			if address := eval[string](p, "location.href"); strings.Contains(address, "#") {
				t.Errorf("the text is still in the address: %s", address)
			}
			p.run(`document.querySelector("#answers").replaceChildren(); location.hash = "text=552%205.2.2%20Mailbox%20full"`)
			p.answered()
			p.contains("the page after hashchange", p.text("main"), "5.2.2")
		})
	}
}

// TestCopies reads what the buttons of an answer put on the clipboard.
func TestCopies(t *testing.T) {
	for _, language := range languages {
		t.Run(language, func(t *testing.T) {
			p := tool(t, language)
			p.run(`Object.defineProperty(navigator.clipboard, "writeText", { value: text => { window.copied = text; return Promise.resolve(); } })`)
			p.paste(personalReport)
			buttons := eval[int](p, `document.querySelectorAll("#answers button.chip").length`)
			if buttons != 4 {
				t.Fatalf("%d buttons, want link, customer, anonymous, print", buttons)
			}
			copied := func(i int) string {
				p.run(fmt.Sprintf(`document.querySelectorAll("#answers button.chip")[%d].click()`, i))
				p.wait("window.copied")
				return eval[string](p, "(text => (delete window.copied, text))(window.copied)")
			}
			if link := copied(0); !strings.HasPrefix(link, site+"/"+language+"/550-5.1.1/") {
				t.Errorf("the link is %q", link)
			}
			answer := copied(1)
			p.contains("the answer for a customer", answer, "550 5.1.1", site+"/"+language+"/")
			anonymous := copied(2)
			p.contains("the anonymous text", anonymous, "550", "5.1.1", "<address-1>", "<ip-1>", "<message-id-1>", "<name-1>", "<host-1>", "User unknown", "10:11:12")
			for _, private := range personal {
				if strings.Contains(answer, private) || strings.Contains(anonymous, private) {
					t.Errorf("%q was copied:\n%s\n\n%s", private, answer, anonymous)
				}
			}
		})
	}
}

// TestMessages looks for words that are missing: a message that does not exist shows its ID.
func TestMessages(t *testing.T) {
	p := tool(t, "en")
	for _, text := range []string{exchangeReport, delayNotice, successReport, noCodeReport, gmailReport, "nothing"} {
		p.paste(text)
		if body := eval[string](p, "document.body.textContent"); strings.Contains(body, "tool_") || strings.Contains(body, "{{") {
			t.Errorf("a message is missing:\n%s", p.text("#answers"))
		}
	}
}
