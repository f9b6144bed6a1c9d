package browser

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

// gz returns data as a gzip file.
func gz(t *testing.T, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// utf16Bytes returns text as Windows saves it under "Unicode".
func utf16Bytes(text string, order binary.AppendByteOrder) []byte {
	b := order.AppendUint16(nil, 0xFEFF)
	for _, unit := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, unit)
	}
	return b
}

// TestFiles drops files as they come.
func TestFiles(t *testing.T) {
	unknown := bounce("bob@example.com", "550 5.1.1 User unknown")
	crlf := strings.ReplaceAll(unknown, "\n", "\r\n")
	mbox := "From MAILER-DAEMON Sat Nov 21 10:11:12 2026\n" + unknown + "\nFrom MAILER-DAEMON Sat Nov 21 10:12:12 2026\n" + bounce("carol@example.net", "552 5.2.2 Mailbox full")
	german := "Ihre Nachricht an bob@example.com wurde abgelehnt: 552 5.2.2 Postfach von Müller ist voll\n"
	latin := bytes.ReplaceAll([]byte(german), []byte("ü"), []byte{0xFC})
	archive := gz(t, []byte(strings.Repeat(postfixLog, 50)))

	for _, c := range []struct {
		name    string
		content []byte
		want    []string // in the answers
		text    string   // in the marked text
	}{
		{"bounce.eml", []byte(crlf), []string{"bob@example.com", "5.1.1"}, "User unknown"},
		{"folder.mbox", []byte(mbox), []string{"bob@example.com", "5.1.1", "carol@example.net", "5.2.2"}, "carol@example.net"},
		{"note.txt", []byte(german), []string{"bob@example.com", "5.2.2"}, "Müller"},
		{"western.txt", latin, []string{"5.2.2"}, "Müller"},
		{"little.txt", utf16Bytes(german, binary.LittleEndian), []string{"5.2.2"}, "Müller"},
		{"big.txt", utf16Bytes(german, binary.BigEndian), []string{"5.2.2"}, "Müller"},
		{"mail.log.gz", archive, []string{"bob@example.com", "451", "4.3.0"}, "Temporary lookup failure"},
		{"broken.log.gz", archive[:len(archive)*3/4], []string{"4.3.0", "The text breaks off"}, "Temporary lookup failure"},
		{"damaged.gz", []byte{0x1f, 0x8b, 1, 2, 3, 4}, []string{"This file cannot be opened"}, ""},
		{"empty.eml", nil, []string{"Nothing to read yet"}, ""},
		{"picture.png", append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), make([]byte, 2000)...), []string{"This file cannot be read as text"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := tool(t, "en")
			p.drop(file(c.name, c.content))
			p.contains("the answer", p.text("#answers"), c.want...)
			p.contains("the marked text", eval[string](p, `document.querySelector("#read").textContent`), c.text)
		})
	}

	t.Run("several", func(t *testing.T) {
		p := tool(t, "de")
		p.drop(file("one.eml", []byte(unknown)), file("two.txt", []byte(german)))
		p.contains("the answers", p.text("#answers"), "5.1.1", "5.2.2")
		p.contains("the marked text", eval[string](p, `document.querySelector("#read").textContent`), "one.eml", "two.txt")
	})
	t.Run("opened", func(t *testing.T) {
		p := tool(t, "en")
		p.run(`(() => {
			const data = new DataTransfer(), input = document.querySelector("#file");
			data.items.add(` + file("bounce.eml", []byte(unknown)) + `);
			input.files = data.files;
			input.dispatchEvent(new Event("change"));
		})()`)
		p.answered()
		p.contains("the answer", p.text("#answers"), "bob@example.com", "5.1.1")
	})
	t.Run("outlook", func(t *testing.T) {
		p := tool(t, "en")
		p.drop(file("bounce.msg", outlookMessage(unknown)))
		answer := p.text("#answers")
		if !strings.Contains(answer, "5.1.1") && !strings.Contains(answer, "Save As") {
			t.Errorf("neither read nor told how to save it:\n%s", answer)
		}
	})
	t.Run("decoded", func(t *testing.T) {
		p := tool(t, "en")
		p.paste(base64Report)
		p.contains("the answer", p.text("#answers"), "5.2.2", "(decoded)")
		p.contains("the decoded marks", eval[string](p, `[...document.querySelectorAll("#read mark.decoded")].map(mark => mark.textContent).join("|")`), "5.2.2")
	})
}

// outlookMessage returns the beginning of a compound file, the form of .msg, with the text in it as UTF-16.
func outlookMessage(text string) []byte {
	b := append([]byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}, make([]byte, 504)...)
	return append(b, utf16Bytes(text, binary.LittleEndian)[2:]...)
}
