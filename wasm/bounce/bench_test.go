package bounce

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// reports makes inputs of a length as people paste or drop them.
var reports = []struct {
	name string
	make func(n int) []byte
}{
	{"report", longReport},
	{"log", hostile("log of Postfix")},
	{"page", func(n int) []byte {
		return repeated("<html><body>", "<p>Your message to <b>zoe@example.org</b> couldn&#39;t be delivered.</p>\n<p>The group zoe isn&#39;t set up to receive messages: 550 5.7.133</p>\n")(n)
	}},
	{"text", func(n int) []byte {
		return repeated("", "The quick brown fox jumps over the lazy dog at 10:45 on 12.11.2026, 4.90.1 or 192.0.2.1 times.\n")(n)
	}},
}

// hostile returns the maker of a hostile shape.
func hostile(name string) func(n int) []byte {
	for _, s := range hostileShapes {
		if s.name == name {
			return s.input
		}
	}
	panic("no shape " + name)
}

// longReport returns a bounce of Postfix whose original, an attachment in
// base64, fills it up to n bytes.
func longReport(n int) []byte {
	const head = "From: MAILER-DAEMON@mx.example.com (Mail Delivery System)\nSubject: Undelivered Mail Returned to Sender\nTo: anna@example.com\nMIME-Version: 1.0\n" +
		"Content-Type: multipart/report; report-type=delivery-status; boundary=\"b/mx\"\n\n--b/mx\nContent-Description: Notification\nContent-Type: text/plain; charset=us-ascii\n\n" +
		"This is the mail system at host mx.example.com.\n\n<bertha@example.org>: host mx.example.org[192.0.2.25] said: 550 5.1.1\n    <bertha@example.org>: Recipient address rejected: User unknown (in reply to\n    RCPT TO command)\n\n" +
		"--b/mx\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; bertha@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org\n" +
		"Diagnostic-Code: smtp; 550 5.1.1 <bertha@example.org>: Recipient address rejected: User unknown\n\n--b/mx\nContent-Type: message/rfc822\n\nFrom: anna@example.com\nTo: bertha@example.org\nSubject: Report\n\n"
	const line = "VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZy4gVGhlIHF1aWNr\n"
	return []byte(head + strings.Repeat(line, max(0, n-len(head)-10)/len(line)) + "\n--b/mx--\n")
}

func BenchmarkExplain(b *testing.B) {
	for _, r := range reports {
		for _, size := range []struct {
			name string
			n    int
		}{{"1KB", 1 << 10}, {"10KB", 10 << 10}, {"1MB", 1 << 20}, {"32MB", 32 << 20}} {
			b.Run(fmt.Sprintf("%s/%s", r.name, size.name), func(b *testing.B) {
				data := r.make(size.n)
				input := bytes.Clone(data)
				var out []byte
				b.SetBytes(int64(len(data)))
				b.ReportAllocs()
				for b.Loop() {
					copy(input, data) // Explain changes it
					out = out[:0]
					for _, answer := range Explain(input, "en") {
						out = answer.AppendJSON(out)
					}
				}
				if len(out) == 0 {
					b.Fatal("no answer")
				}
			})
		}
	}
}

// BenchmarkCorpus reads every file of the folder that CORPUS names, one after
// the other, as the command line does.
func BenchmarkCorpus(b *testing.B) {
	folder := os.Getenv("CORPUS")
	if folder == "" {
		b.Skip("CORPUS names no folder")
	}
	var files [][]byte
	total, longest := 0, 0
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(filepath.Base(path), "truth") || strings.HasPrefix(filepath.Base(path), "lines") {
			return err
		}
		data, err := os.ReadFile(path)
		files = append(files, data)
		total += len(data)
		longest = max(longest, len(data))
		return err
	})
	if err != nil || total == 0 {
		b.Fatalf("%s: no files (%v)", folder, err)
	}
	input := make([]byte, longest)
	var out []byte
	b.SetBytes(int64(total))
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range files {
			copy(input, data) // Explain changes it
			out = out[:0]
			for _, answer := range Explain(input[:len(data)], "en") {
				out = answer.AppendJSON(out)
			}
		}
	}
	b.ReportMetric(float64(total)/float64(len(files)), "B/file")
}
