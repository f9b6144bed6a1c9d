package browser

import (
	"fmt"
	"strings"
	"testing"
)

// longest is how long a task on the page's main thread may take at most, in milliseconds.
const longest = 200

// TestLarge pastes and drops 5 MB and 50 MB and watches the main thread. It looks twice before it complains: other
// programs on the machine may have held the processor.
func TestLarge(t *testing.T) {
	for _, size := range []int{5, 50} {
		for _, way := range []string{"paste", "drop"} {
			t.Run(fmt.Sprintf("%s %d MB", way, size), func(t *testing.T) {
				task := longestTask(t, way, size<<20)
				if task > longest {
					task = min(task, longestTask(t, way, size<<20))
				}
				if task > longest {
					t.Errorf("a task of %d ms on the main thread, at most %d are allowed", task, longest)
				}
			})
		}
	}
}

// longestTask hands a log of a size to the tool and returns the longest task until the answer stands there, in milliseconds.
func longestTask(t *testing.T, way string, size int) int {
	t.Helper()
	p := tool(t, "en")
	defer p.close()
	p.run(`document.querySelector("#text").focus()`)
	p.fill(size)
	p.run(`(async () => {
		window.tasks = [0];
		new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => Math.round(entry.duration)))).observe({ type: "longtask" });
		window.data = new DataTransfer();
		if (` + fmt.Sprint(way == "paste") + `) data.setData("text/plain", big);
		else data.items.add(new File([big], "large.txt"));
		await new Promise(next => setTimeout(next, 500));
		tasks.length = 1;
	})()`)
	p.run(fmt.Sprintf(`void setTimeout(() => document.querySelector("#text").dispatchEvent(%q == "paste"
		? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
		: new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })))`, way))
	p.answered()
	p.run(`new Promise(next => setTimeout(next, 300))`) // the observer reports late
	p.contains("the answer", p.text("#answers"), "bob@example.com", "4.3.0")
	p.contains("the passages", eval[string](p, `document.querySelector("#read").textContent`), "Temporary lookup failure", "kilobytes left out")
	if shown := eval[int](p, `document.querySelector("#read").textContent.length + document.querySelector("#text").value.length`); shown > 250_000 {
		t.Errorf("%d characters of the text are in the page", shown)
	}
	return eval[int](p, "Math.max(...tasks)")
}

// fill makes window.big, a log of about size characters with a failed delivery at its end.
func (p *testPage) fill(size int) {
	p.Helper()
	line := "Nov 21 10:11:12 mail1 postfix/qmgr[2345]: 4Xw1Yz0Abd: from=<anna@example.org>, size=4711, nrcpt=1 (queue active)\n"
	p.run(fmt.Sprintf("void (window.big = %q.repeat(%d) + %q)", line, size/len(line), postfixLog))
}

// TestTooLarge drops more than is read, with a report before the limit and one behind it.
func TestTooLarge(t *testing.T) {
	p := tool(t, "de")
	p.run(`void (window.big = new Blob([` + fmt.Sprintf("%q", postfixLog) + `, "x ".repeat(1 << 19).concat("\n").repeat(64), ` + fmt.Sprintf("%q", strings.ReplaceAll(postfixLog, "bob", "carol")) + `]))`)
	p.drop(`new File([big], "mail.log")`)
	answer := p.text("#answers")
	p.contains("the answer", answer, "bob@example.com", "nur die ersten 64\u00a0MB")
	if strings.Contains(answer, "carol") {
		t.Errorf("the part behind the limit was read:\n%s", answer)
	}
}

// TestWorkerEnds shows that the page goes on after the worker was ended: after a large input a small one is explained.
func TestWorkerEnds(t *testing.T) {
	p := tool(t, "en")
	p.run(`(() => {
		window.ended = 0;
		const terminate = Worker.prototype.terminate;
		Worker.prototype.terminate = function () { ended++; terminate.call(this); };
	})()`)
	p.paste("550 5.1.1 User unknown")
	if ended := eval[int](p, "ended"); ended != 0 {
		t.Errorf("the worker was ended after a small input")
	}
	p.fill(9 << 20)
	p.drop(`new File([big], "large.log")`)
	if ended := eval[int](p, "ended"); ended != 1 {
		t.Errorf("the worker was ended %d times after a large input, want once", ended)
	}
	p.run(`document.querySelector("#other").click()`)
	p.paste("552 5.2.2 Mailbox full")
	p.contains("the answer", p.text("#answers"), "5.2.2")
}
