package outlook

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// A node is a storage with kids or a stream with data, as they are put into a
// file by build.
type node struct {
	name string
	data string
	kids []node
}

// wide returns text as UTF-16, little endian.
func wide(text string) string {
	var out []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		out = binary.LittleEndian.AppendUint16(out, unit)
	}
	return string(out)
}

const sector = 512

// compound is a compound file in the making ([MS-CFB]).
type compound struct {
	sectors [][]byte
	fat     []uint32
	entries []entry
	mini    []byte
	miniFat []uint32
}

// chain stores data in sectors and returns the first.
func (c *compound) chain(data []byte) uint32 {
	if len(data) == 0 {
		return 0xFFFFFFFE
	}
	first := uint32(len(c.sectors))
	for len(data) > 0 {
		s := make([]byte, sector)
		data = data[copy(s, data):]
		c.sectors = append(c.sectors, s)
		c.fat = append(c.fat, uint32(len(c.sectors)))
	}
	c.fat[len(c.fat)-1] = 0xFFFFFFFE
	return first
}

// add stores the nodes, each the right sibling of the one before it, and returns the first.
func (c *compound) add(nodes []node) uint32 {
	first := uint32(noEntry)
	for i := len(nodes) - 1; i >= 0; i-- {
		n := nodes[i]
		e := entry{name: n.name, kind: 1, left: noEntry, right: first, child: noEntry}
		if n.kids != nil {
			e.child = c.add(n.kids)
		} else {
			e.kind, e.size = 2, uint32(len(n.data))
			if len(n.data) >= 4096 {
				e.start = c.chain([]byte(n.data))
			} else {
				e.start = uint32(len(c.miniFat))
				for at := 0; at < len(n.data); at += 64 {
					piece := make([]byte, 64)
					copy(piece, n.data[at:])
					c.mini = append(c.mini, piece...)
					c.miniFat = append(c.miniFat, uint32(len(c.miniFat)+1))
				}
				if len(n.data) > 0 {
					c.miniFat[len(c.miniFat)-1] = 0xFFFFFFFE
				}
			}
		}
		first = uint32(len(c.entries))
		c.entries = append(c.entries, e)
	}
	return first
}

// build returns a compound file that holds the nodes.
func build(nodes []node) []byte {
	le := binary.LittleEndian
	c := &compound{entries: []entry{{name: "Root Entry", kind: 5, left: noEntry, right: noEntry}}}
	c.entries[0].child = c.add(nodes)
	c.entries[0].size = uint32(len(c.mini))
	c.entries[0].start = c.chain(c.mini)
	var miniFat, directory []byte
	for _, n := range c.miniFat {
		miniFat = le.AppendUint32(miniFat, n)
	}
	for len(miniFat)%sector != 0 {
		miniFat = append(miniFat, 0xFF)
	}
	miniFatStart := c.chain(miniFat)
	for _, e := range c.entries {
		b := make([]byte, 128)
		copy(b, wide(e.name))
		le.PutUint16(b[64:], uint16(2*len(e.name)+2))
		b[66] = e.kind
		le.PutUint32(b[68:], e.left)
		le.PutUint32(b[72:], e.right)
		le.PutUint32(b[76:], e.child)
		le.PutUint32(b[116:], e.start)
		le.PutUint32(b[120:], e.size)
		directory = append(directory, b...)
	}
	directoryStart := c.chain(directory)
	fatStart := len(c.sectors)
	fatSectors := (fatStart + sector/4 - 2) / (sector/4 - 1)
	header := make([]byte, sector)
	copy(header, signature)
	le.PutUint16(header[30:], 9)
	le.PutUint16(header[32:], 6)
	le.PutUint32(header[48:], directoryStart)
	le.PutUint32(header[56:], 4096)
	le.PutUint32(header[60:], miniFatStart)
	le.PutUint32(header[68:], 0xFFFFFFFE)
	for i := range 109 {
		le.PutUint32(header[76+4*i:], noEntry)
	}
	fat := make([]byte, 0, fatSectors*sector)
	for i := range fatSectors {
		le.PutUint32(header[76+4*i:], uint32(fatStart+i))
		c.fat = append(c.fat, 0xFFFFFFFD)
	}
	for _, n := range c.fat {
		fat = le.AppendUint32(fat, n)
	}
	for len(fat) < fatSectors*sector {
		fat = le.AppendUint32(fat, noEntry)
	}
	return append(append(header, bytes.Join(c.sectors, nil)...), fat...)
}

// report is what Outlook keeps of a report on two recipients.
func report() []node {
	return []node{
		{name: "__substg1.0_0037001F", data: wide("Unzustellbar: Grüße")},
		{name: "__properties_version1.0", data: "\x00\x00\x00"},
		{name: "__substg1.0_1001001F", data: wide("Fehler bei der Nachrichtenzustellung")},
		{name: "__attach_version1.0_#00000000", kids: []node{{name: "__substg1.0_37010102", data: "attachment 550 5.7.1"}}},
		{name: "__recip_version1.0_#00000000", kids: []node{
			{name: "__substg1.0_39FE001F", data: wide("bertha@example.org")},
			{name: "__substg1.0_0C1B001F", data: wide("mx.example.org #550 5.1.1 No such user ##")},
		}},
		{name: "__recip_version1.0_#00000001", kids: []node{
			{name: "__substg1.0_3003001E", data: "carl@example.net"},
			{name: "__substg1.0_0C1B001E", data: "#550 5.2.2 Mailbox full f\xFCr Carl##"},
		}},
		{name: "__recip_version1.0_#00000002", kids: []node{{name: "__substg1.0_39FE001F", data: wide("only-listed@example.org")}}},
	}
}

func TestText(t *testing.T) {
	long := strings.Repeat("Long words. ", 2000)
	for _, test := range []struct {
		name  string
		nodes []node
		want  string
	}{
		{"report", report(), "Subject: Unzustellbar: Grüße\n\nFehler bei der Nachrichtenzustellung\n\nbertha@example.org\n\nmx.example.org #550 5.1.1 No such user ##\n\ncarl@example.net\n\n#550 5.2.2 Mailbox full für Carl##\n\n"},
		{"body", []node{{name: "__substg1.0_1000001F", data: wide("550 5.1.1 no")}, {name: "__substg1.0_10130102", data: "<p>not this"}}, "550 5.1.1 no\n\n"},
		{"long body", []node{{name: "__substg1.0_1000001E", data: long}}, long + "\n\n"},
		{"page", []node{{name: "__substg1.0_10130102", data: "<html><b>550</b> &lt;5.1.1&gt;"}}, "\n550 <5.1.1>\n\n"},
		{"page in windows-1252", []node{{name: "__substg1.0_10130102", data: "550 f\xFCr Carl"}}, "550 für Carl\n\n"},
		{"lower case", []node{{name: "__SUBSTG1.0_1000001f", data: wide("a")}}, "a\n\n"},
		{"nothing that is read", []node{{name: "__substg1.0_00010102", data: "x"}}, ""},
		{"empty body", []node{{name: "__substg1.0_1000001F", data: ""}}, ""},
	} {
		file := build(test.nodes)
		text, ok := Text(file)
		if string(text.Bytes) != test.want || ok != (test.want != "") {
			t.Errorf("%s: got %v, %q, want %q", test.name, ok, text.Bytes, test.want)
		}
		for i := range text.Bytes {
			if from, to := text.Raw(i, i+1); from < 0 || to <= from || to > len(file) {
				t.Fatalf("%s: byte %d leads to %d to %d of %d", test.name, i, from, to, len(file))
			}
		}
	}
}

// TestDamaged wants a file that is cut off or changed anywhere to be read
// without a fault.
func TestDamaged(t *testing.T) {
	file := build(report())
	for n := range len(file) {
		Text(file[:n])
	}
	for at := 8; at < len(file); at++ {
		for _, c := range []byte{0, 1, 0x7F, 0xFF} {
			was := file[at]
			if was == 0 && at%sector > 140 {
				break // mostly padding
			}
			file[at] = c
			if text, ok := Text(file); ok && len(text.Bytes) > 8*len(file) {
				t.Errorf("byte %d as %#x: %d bytes of text from %d", at, c, len(text.Bytes), len(file))
			}
			file[at] = was
		}
	}
}

// TestBounds wants files that name one thing again and again to be read once.
func TestBounds(t *testing.T) {
	le := binary.LittleEndian
	t.Run("sectors of the FAT", func(t *testing.T) {
		file := build(report())
		fat := le.Uint32(file[76:])
		list := make([]byte, sector)
		for i := range sector/4 - 1 {
			le.PutUint32(list[4*i:], fat)
		}
		at := uint32(len(file)/sector - 1)
		le.PutUint32(list[sector-4:], at) // goes on with itself
		le.PutUint32(file[68:], at)
		for i := range 109 {
			le.PutUint32(file[76+4*i:], fat)
		}
		file = append(file, list...)
		f, ok := open(file)
		if !ok || len(f.fat)*sector > 2*len(file)+sector*sector {
			t.Errorf("got %v, a FAT of %d entries for %d sectors", ok, len(f.fat), len(file)/sector)
		}
	})
	t.Run("recipients that share their properties", func(t *testing.T) {
		nodes := make([]node, maxEntries-10)
		for i := range nodes {
			nodes[i] = node{name: "__recip_version1.0_#x", kids: []node{}}
		}
		nodes[0].kids = report()[4].kids
		file := build(nodes)
		// Every storage has the first one's kids.
		f, _ := open(file)
		shared := uint32(noEntry)
		for i := range f.entries {
			if f.entries[i].kind == 1 && f.entries[i].child != noEntry {
				shared = f.entries[i].child
			}
		}
		at := int(le.Uint32(file[48:])+1) * sector
		for i := range f.entries {
			if e := file[at+128*i:]; e[66] == 1 {
				le.PutUint32(e[76:], shared)
			}
		}
		text, ok := Text(file)
		if n := strings.Count(string(text.Bytes), "bertha@example.org"); !ok || n != 1 {
			t.Errorf("got %v, %d recipients, want 1", ok, n)
		}
	})
	t.Run("streams that share their sectors", func(t *testing.T) {
		nodes := make([]node, 1000)
		for i := range nodes {
			nodes[i] = node{name: "__recip_version1.0_#x", kids: []node{{name: "__substg1.0_0C1B001E", data: "x"}, {name: "__substg1.0_39FE001E", data: "y"}}}
		}
		nodes = append(nodes, node{name: "long", data: strings.Repeat("550 5.1.1 ", 100000)})
		file := build(nodes)
		f, _ := open(file)
		at := int(le.Uint32(file[48:])+1) * sector
		for i := range f.entries {
			if f.entries[i].name == "long" {
				for k := range f.entries {
					if e := file[at+128*k:]; strings.HasPrefix(f.entries[k].name, "__substg") {
						le.PutUint32(e[116:], f.entries[i].start)
						le.PutUint32(e[120:], f.entries[i].size)
					}
				}
			}
		}
		if text, ok := Text(file); !ok || len(text.Bytes) > maxText+maxStream+10 {
			t.Errorf("got %v, %d bytes of text", ok, len(text.Bytes))
		}
	})
}

func TestIsFile(t *testing.T) {
	for text, want := range map[string]bool{"": false, "From: a\n": false, string(signature): true, string(signature[:7]): false} {
		if got := IsFile([]byte(text)); got != want {
			t.Errorf("IsFile(%q) = %v", text, got)
		}
		if _, ok := Text([]byte(text)); ok {
			t.Errorf("%q has words", text)
		}
	}
}

func FuzzOutlook(f *testing.F) {
	f.Add(build(report()))
	f.Add(build([]node{{name: "__substg1.0_10130102", data: "<html><b>550</b> &lt;5.1.1&gt;"}}))
	f.Fuzz(func(t *testing.T, file []byte) {
		text, ok := Text(file)
		if !ok {
			return
		}
		if len(text.Bytes) == 0 || len(text.Bytes) > maxText+3*maxStream+1000 {
			t.Errorf("%d bytes of text", len(text.Bytes))
		}
		if !utf8.Valid(text.Bytes) {
			t.Errorf("no UTF-8: %q", text.Bytes)
		}
		for i := 0; i < len(text.Bytes); i += 1 + len(text.Bytes)/1000 {
			if from, to := text.Raw(i, i+1); from < 0 || to <= from || to > len(file) {
				t.Fatalf("byte %d leads to %d to %d of %d", i, from, to, len(file))
			}
		}
	})
}
