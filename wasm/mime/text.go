// Package mime reads just enough of RFC 5322 and RFC 2045 to 2047 to reach the
// parts of a report. It reads broken mail without loss: a part whose boundary
// or encoding is wrong is still returned as text.
//
// It does not parse addresses or dates and keeps no attachments. Every piece
// of decoded text knows where in the input it came from, so that a reader can
// be shown the very bytes an answer rests on.
package mime

// Text is decoded text with a map back to the input. The zero value is empty.
type Text struct {
	Bytes []byte
	base  int   // offset of Bytes[0] in the input while runs is nil, else in what the runs describe
	runs  []run // in ascending order of at; nil: the text stands in the input as it is
}

// run says where Bytes[at:next.at] came from. Offsets have 32 bits: there may
// be millions of runs, and no input has more than 64 MB.
type run struct {
	at   int32 // offset in the decoded text
	raw  int32 // offset in the input
	unit int32 // input bytes for each byte of the run; 0: the run is one block, up to end
	end  int32 // end of the block in the input, for unit 0
}

// Behind maxRuns exact runs, short ones are joined to blocks of some
// blockLength bytes, so that a map takes no more than some 30 MB for an input
// of 64 MB in which every second letter is encoded.
const (
	maxRuns     = 1 << 20
	blockLength = 256
)

// Plain returns text that stands in the input as it is, from offset base.
func Plain(b []byte, base int) Text { return Text{Bytes: b, base: base} }

// Raw returns the stretch of the input that Bytes[start:end] came from,
// rounded outwards where the encoding allows no exact answer.
func (t *Text) Raw(start, end int) (int, int) {
	if t.runs == nil {
		return t.base + start, t.base + end
	}
	from, _ := t.locate(start)
	if end <= start {
		return from, from
	}
	_, to := t.locate(end - 1)
	return from, to
}

// locate returns the input bytes that Bytes[i] came from.
func (t *Text) locate(i int) (int, int) {
	if len(t.runs) == 0 {
		return 0, 0 // empty text
	}
	i += t.base
	r := t.runs[t.runAt(i)]
	if r.unit == 0 {
		return int(r.raw), int(r.end)
	}
	from := int(r.raw + (int32(i)-r.at)*r.unit)
	return from, from + int(r.unit)
}

// runAt returns the index of the run that holds the offset.
func (t *Text) runAt(offset int) int {
	lo, hi := 0, len(t.runs)
	for lo+1 < hi {
		mid := (lo + hi) / 2
		if int(t.runs[mid].at) <= offset {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// Slice returns the text from start to end, sharing the memory of t.
func (t *Text) Slice(start, end int) Text {
	return Text{Bytes: t.Bytes[start:end], base: t.base + start, runs: t.runs}
}

// Builder makes a Text piece by piece from another. Use NewBuilder.
type Builder struct {
	Text
	src *Text // where the pieces come from
}

// NewBuilder returns a Builder for text made from src.
func NewBuilder(src *Text, capacity int) *Builder {
	return &Builder{Text: Text{Bytes: make([]byte, 0, capacity), runs: []run{}}, src: src}
}

// Copy appends src.Bytes[start:end] as it is.
func (b *Builder) Copy(start, end int) {
	if start >= end {
		return
	}
	src := b.src
	from, to := src.base+start, src.base+end
	if src.runs == nil {
		b.addRun(run{at: int32(len(b.Bytes)), raw: int32(from), unit: 1}, int32(end-start))
	} else {
		for k := src.runAt(from); k < len(src.runs) && int(src.runs[k].at) < to; k++ {
			r := src.runs[k]
			at, next := max(from, int(r.at)), to
			if k+1 < len(src.runs) {
				next = min(to, int(src.runs[k+1].at))
			}
			b.addRun(run{at: int32(len(b.Bytes) + at - from), raw: r.raw + (int32(at)-r.at)*r.unit, unit: r.unit, end: r.end}, int32(next-at))
		}
	}
	b.Bytes = append(b.Bytes, src.Bytes[start:end]...)
}

// Replace appends text that stands for src.Bytes[start:end].
func (b *Builder) Replace(text []byte, start, end int) {
	if len(text) == 0 {
		return
	}
	from, to := b.src.Raw(start, end)
	b.addRun(run{at: int32(len(b.Bytes)), raw: int32(from), end: int32(to)}, int32(len(text)))
	b.Bytes = append(b.Bytes, text...)
}

// replaceByte appends one byte that stands for n bytes of the source. A row of
// them takes one run.
func (b *Builder) replaceByte(c byte, start, n int) {
	if b.src.runs == nil {
		b.addRun(run{at: int32(len(b.Bytes)), raw: int32(b.src.base + start), unit: int32(n)}, 1)
		b.Bytes = append(b.Bytes, c)
		return
	}
	b.Replace([]byte{c}, start, start+n)
}

// addRun appends a run of n bytes unless it only continues the last one.
func (b *Builder) addRun(r run, n int32) {
	if k := len(b.runs); k > 0 {
		last := &b.runs[k-1]
		length := r.at - last.at
		if last.unit == r.unit && (r.unit != 0 && last.raw+length*last.unit == r.raw || r.unit == 0 && last.raw == r.raw && last.end == r.end) {
			return
		}
		if k >= maxRuns && length+n <= blockLength {
			if last.unit != 0 {
				last.end, last.unit = last.raw+length*last.unit, 0
			}
			if r.unit != 0 {
				r.end = r.raw + n*r.unit
			}
			last.raw, last.end = min(last.raw, r.raw), max(last.end, r.end)
			return
		}
	}
	b.runs = append(b.runs, r)
}
