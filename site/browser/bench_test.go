package browser

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"
)

// smallest is the source of a module with the same exports that only adds two numbers and gives a fixed answer.
const smallest = `package main

import "unsafe"

var in []byte
var out = []byte(ANSWER)

//go:wasmexport input
func input(n int32) unsafe.Pointer {
	in = make([]byte, n+1)
	return unsafe.Pointer(unsafe.SliceData(in))
}

//go:wasmexport explain
func explain(n, lang int32) unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(out[:n+lang-n-lang+int32(len(out))])) }

//go:wasmexport output_length
func outputLength() int32 { return int32(len(out)) }

func main() {}
`

// BenchmarkFirstAnswer measures from the paste to the answer on a page that was loaded with an empty cache, in pairs:
// with our module and with the smallest one, which gives the same answer. The ratio is that of the medians.
func BenchmarkFirstAnswer(b *testing.B) {
	report := bounce("bob@example.com", "550 5.1.1 User unknown")
	var swapped atomic.Pointer[[]byte]
	address := withModule(b, &swapped)

	once := func() float64 {
		p := newPage(b)
		defer p.close()
		p.do(chromedp.Navigate(address + "/en/"))
		p.wait(`!document.querySelector("#tool").hidden && document.readyState == "complete"`)
		return eval[float64](p, fmt.Sprintf(`new Promise(done => {
			const data = new DataTransfer(), start = performance.now();
			data.setData("text/plain", %q);
			new MutationObserver(() => document.querySelector("#answers .answer") && done(performance.now() - start)).observe(document.querySelector("#answers"), { childList: true });
			document.querySelector("#text").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
		})`, report))
	}

	small := compile(b, strings.Replace(smallest, "ANSWER", fmt.Sprintf("%q", rawAnswer(b, report)), 1))
	var ours, theirs []float64
	for b.Loop() {
		for range 15 {
			swapped.Store(nil)
			ours = append(ours, once())
			swapped.Store(&small)
			theirs = append(theirs, once())
		}
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(median(ours), "ms/answer")
	b.ReportMetric(median(ours)/median(theirs), "ratio")
}

// BenchmarkExplain measures the module on a report of 10 KB, in Chromium's worker, once it is loaded and warm.
func BenchmarkExplain(b *testing.B) {
	report := bounce("bob@example.com", "550 5.1.1 User unknown")
	report = strings.Replace(report, "Subject: Friday\n", "Subject: Friday\n"+strings.Repeat("Received: from a.example.org (a.example.org [192.0.2.7]) by b.example.org; Sat, 21 Nov 2026 10:11:10 +0100\n", (10_000-len(report))/105), 1)
	p, module := loaded(b)
	defer p.close()
	var times []float64
	for b.Loop() {
		times = append(times, inWorker[float64](p, moduleScript(module, report, `
			let best = Infinity;
			for (let round = 0; round < 20; round++) {
				const start = performance.now();
				for (let i = 0; i < 50; i++) explain();
				best = Math.min(best, (performance.now() - start) / 50);
			}
			return best;`)))
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(median(times), "ms/report")
}

// BenchmarkCorpus measures the module on the mails (.eml) of the folder CORPUS, in Chromium's worker.
func BenchmarkCorpus(b *testing.B) {
	var mails []byte
	err := filepath.WalkDir(os.Getenv("CORPUS"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".eml" {
			return err
		}
		mail, err := os.ReadFile(path)
		mails = append(append(mails, bytes.ReplaceAll(mail, []byte{0}, nil)...), 0)
		return err
	})
	if err != nil || len(mails) == 0 {
		b.Skip("CORPUS names no folder with mails")
	}
	p, module := loaded(b)
	defer p.close()
	var speeds []float64
	for b.Loop() {
		speeds = append(speeds, inWorker[float64](p, moduleScript(module, base64.StdEncoding.EncodeToString(mails), `
			const all = Uint8Array.from(atob(new TextDecoder().decode(bytes)), c => c.charCodeAt(0));
			const mails = [];
			for (let i = 0; i < all.length;) {
				const end = all.indexOf(0, i);
				mails.push(all.subarray(i, end));
				i = end + 1;
			}
			let best = Infinity;
			for (let round = 0; round < 6; round++) {
				const start = performance.now();
				for (const mail of mails) {
					new Uint8Array(module.memory.buffer, module.input(mail.length) >>> 0, mail.length).set(mail);
					module.explain(mail.length, 0x6e65);
				}
				best = Math.min(best, performance.now() - start);
			}
			return all.length / best / 1000;`)))
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(median(speeds), "MB/s")
}

// loaded returns a page whose worker runs, and the address of the module.
func loaded(b *testing.B) (*testPage, string) {
	p := newPage(b)
	p.visit("/en/")
	p.paste("550 5.1.1")
	return p, site + eval[string](p, "document.documentElement.dataset.module")
}

// moduleScript returns JavaScript for the worker that loads the module anew and runs the body, which may call explain().
func moduleScript(module, text, body string) string {
	return fmt.Sprintf(`(async () => {
		const { start } = await import(new URL("wasi.js", location.href));
		const module = await start(fetch(%q));
		const bytes = new TextEncoder().encode(%q);
		const explain = () => {
			new Uint8Array(module.memory.buffer, module.input(bytes.length) >>> 0, bytes.length).set(bytes);
			const at = module.explain(bytes.length, 0x6e65) >>> 0;
			return new TextDecoder().decode(new Uint8Array(module.memory.buffer, at, module.output_length()));
		};
		%s
	})()`, module, text, body)
}

// rawAnswer returns what the module says to a text, as it is.
func rawAnswer(b *testing.B, text string) string {
	p, module := loaded(b)
	defer p.close()
	return inWorker[string](p, moduleScript(module, text, "return explain();"))
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
