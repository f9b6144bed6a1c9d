// Package outlook reads what dragging a message out of Outlook gives: a .msg
// file, a compound file ([MS-CFB]) whose streams are the properties of the
// message ([MS-OXMSG], sections 2.1 to 2.4). It returns the words that a
// person would see, subject, body and what the report says of each recipient;
// it reads neither attachments nor compressed RTF.
package outlook

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"retour/wasm/ascii"
	"retour/wasm/mime"
)

var signature = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1} // [MS-CFB], section 2.2

// IsFile reports whether b is a compound file.
func IsFile(b []byte) bool { return bytes.HasPrefix(b, signature) }

const (
	maxEntries = 20000   // directory entries read
	maxStream  = 4 << 20 // bytes read of one stream
	maxText    = 8 << 20 // bytes of words; streams that are longer together are left out
	endOfChain = 0xFFFFFFFA
	noEntry    = 0xFFFFFFFF
)

// file is a compound file. Every read is checked: a damaged file gives less
// text, never a panic.
type file struct {
	b              []byte
	sector, mini   int // sizes in bytes
	fat, miniFat   []uint32
	entries        []entry
	seen           []bool // entries that children has returned
	miniStream     []byte
	miniStreamSize uint32 // streams smaller than this lie in the mini stream
}

type entry struct {
	name               string
	kind               byte // 1 storage, 2 stream, 5 root
	left, right, child uint32
	start, size        uint32
}

// Text returns the words of a message file, false when it holds none. Spans in
// it cover whole streams of the file.
func Text(b []byte) (mime.Text, bool) {
	f, ok := open(b)
	if !ok {
		return mime.Text{}, false
	}
	whole := mime.Plain(b, 0)
	out := mime.NewBuilder(&whole, 8192)
	add := func(before string, e *entry) {
		if len(out.Bytes) > maxText {
			return
		}
		text := f.words(e)
		if len(ascii.Trim(text)) == 0 {
			return
		}
		at := min(max(0, int(e.start+1)*f.sector), len(b))
		end := min(at+max(int(e.size), 1), len(b))
		at = min(at, max(end-1, 0))
		out.Replace([]byte(before), at, end)
		out.Replace(text, at, end)
		out.Replace([]byte("\n\n"), at, end)
	}
	top := f.children(0)
	// PidTagSubject, PidTagBody, PidTagHtml, PidTagReportText ([MS-OXPROPS]).
	add("Subject: ", f.property(top, "0037"))
	body := f.property(top, "1000")
	add("", body)
	if body == nil {
		if html := f.property(top, "1013"); html != nil {
			raw := mime.Plain(f.words(html), 0)
			text := mime.HTMLText(&raw)
			at := min(int(html.start+1)*f.sector, len(b)-1)
			out.Replace(text.Bytes, at, min(at+max(int(html.size), 1), len(b)))
			out.Replace([]byte("\n\n"), at, at+1)
		}
	}
	add("", f.property(top, "1001"))
	for _, i := range top {
		if !strings.HasPrefix(f.entries[i].name, "__recip_version1.0_") {
			continue
		}
		inner := f.children(i)
		// PidTagSupplementaryInfo holds the reply; without it the recipient is
		// only listed. PidTagSmtpAddress, else PidTagEmailAddress.
		if info := f.property(inner, "0C1B"); info != nil {
			address := f.property(inner, "39FE")
			if address == nil {
				address = f.property(inner, "3003")
			}
			add("", address)
			add("", info)
		}
	}
	return out.Text, len(out.Bytes) > 0
}

// property returns the string or binary property with that hexadecimal ID.
func (f *file) property(children []uint32, id string) *entry {
	for _, kind := range [...]string{"001F", "001E", "0102"} {
		name := "__substg1.0_" + id + kind
		for _, i := range children {
			if e := &f.entries[i]; e.kind == 2 && ascii.EqualFold(e.name, name) && e.size > 0 {
				return e
			}
		}
	}
	return nil
}

// words returns a property's text as UTF-8.
func (f *file) words(e *entry) []byte {
	if e == nil {
		return nil
	}
	s := f.stream(e)
	if ascii.EqualFold(e.name[len(e.name)-4:], "001F") {
		text := append([]byte{0xFF, 0xFE}, s...)
		t, _ := mime.UTF16(text)
		return t.Bytes
	}
	if utf8.Valid(s) {
		return s
	}
	return mime.FromCharset(s, "windows-1252")
}

func open(b []byte) (*file, bool) {
	if !IsFile(b) || len(b) < 1536 {
		return nil, false
	}
	f := &file{b: b, sector: 1 << min(u16(b, 30), 16), mini: 1 << min(u16(b, 32), 12), miniStreamSize: u32(b, 56)}
	if f.sector < 512 {
		return nil, false
	}
	// The FAT's own sectors: 109 in the header, more in a chain ([MS-CFB], section 2.5).
	for i := 0; i < 109; i++ {
		f.addFAT(u32(b, 76+4*i))
	}
	next := u32(b, 68)
	for n := 0; next < endOfChain && n < 1024; n++ {
		s := f.sectorAt(next)
		if s == nil {
			break
		}
		for i := 0; i+8 <= len(s); i += 4 {
			f.addFAT(u32(s, i))
		}
		next = u32(s, len(s)-4)
	}
	for s := f.chain(u32(b, 60), maxStream); len(s) >= 4; s = s[4:] {
		f.miniFat = append(f.miniFat, u32(s, 0))
	}
	for s := f.chain(u32(b, 48), maxEntries*128); len(s) >= 128; s = s[128:] {
		n := min(max(u16(s, 64)-2, 0), 62)
		name := make([]byte, 0, 32)
		for i := 0; i < n; i += 2 {
			name = append(name, s[i])
		}
		f.entries = append(f.entries, entry{name: string(name), kind: s[66], left: u32(s, 68), right: u32(s, 72), child: u32(s, 76), start: u32(s, 116), size: u32(s, 120)})
	}
	if len(f.entries) == 0 || f.entries[0].kind != 5 {
		return nil, false
	}
	f.seen = make([]bool, len(f.entries))
	f.miniStream = f.chain(f.entries[0].start, int(min(f.entries[0].size, 64<<20)))
	return f, true
}

// addFAT appends the FAT's sector n, unless the FAT covers the file already, as
// it does in a file that names one sector again and again.
func (f *file) addFAT(n uint32) {
	if n >= endOfChain || len(f.fat)*f.sector >= len(f.b) {
		return
	}
	for s := f.sectorAt(n); len(s) >= 4; s = s[4:] {
		f.fat = append(f.fat, u32(s, 0))
	}
}

// children returns the indices of the entries in a storage, in the order of
// its tree ([MS-CFB], section 2.6.4). An entry is returned once for the whole
// file, so that trees that bite their tails or share branches end.
func (f *file) children(storage uint32) []uint32 {
	var found []uint32
	stack := []uint32{f.entries[storage].child}
	for len(stack) > 0 {
		i := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if int64(i) >= int64(len(f.entries)) || f.seen[i] {
			continue
		}
		f.seen[i] = true
		found = append(found, i)
		stack = append(stack, f.entries[i].right, f.entries[i].left)
	}
	return found
}

// stream returns the content of a stream.
func (f *file) stream(e *entry) []byte {
	size := int(min(e.size, maxStream))
	if e.size >= f.miniStreamSize {
		s := f.chain(e.start, size)
		return s[:min(size, len(s))]
	}
	var out []byte
	for n, count := e.start, 0; n < endOfChain && len(out) < size && count <= len(f.miniFat); count++ {
		at := int(n) * f.mini
		if at+f.mini > len(f.miniStream) || int(n) >= len(f.miniFat) {
			break
		}
		out = append(out, f.miniStream[at:at+f.mini]...)
		n = f.miniFat[n]
	}
	return out[:min(size, len(out))]
}

// chain returns the sectors that begin with start, up to limit bytes.
func (f *file) chain(start uint32, limit int) []byte {
	var out []byte
	for n, count := start, 0; n < endOfChain && len(out) < limit && count <= len(f.fat); count++ {
		s := f.sectorAt(n)
		if s == nil || int64(n) >= int64(len(f.fat)) {
			break
		}
		out = append(out, s...)
		n = f.fat[n]
	}
	return out
}

// sectorAt returns one sector, nil when the file ends before it.
func (f *file) sectorAt(n uint32) []byte {
	at := (int64(n) + 1) * int64(f.sector)
	if at < 0 || at+int64(f.sector) > int64(len(f.b)) {
		return nil
	}
	return f.b[at : at+int64(f.sector)]
}

func u16(b []byte, i int) int { return int(b[i]) | int(b[i+1])<<8 }

func u32(b []byte, i int) uint32 {
	return uint32(b[i]) | uint32(b[i+1])<<8 | uint32(b[i+2])<<16 | uint32(b[i+3])<<24
}
