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

// run says where Bytes[at:next.at] came from.
type run struct {
	at   int // offset in the decoded text
	raw  int // offset in the input
	unit int // input bytes for each byte of the run; 0: the run is one block, up to end
	end  int // end of the block in the input, for unit 0
}

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
	i += t.base
	r := t.runs[t.runAt(i)]
	if r.unit == 0 {
		return r.raw, r.end
	}
	from := r.raw + (i-r.at)*r.unit
	return from, from + r.unit
}

// runAt returns the index of the run that holds the offset.
func (t *Text) runAt(offset int) int {
	lo, hi := 0, len(t.runs)
	for lo+1 < hi {
		mid := (lo + hi) / 2
		if t.runs[mid].at <= offset {
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
	if src.runs == nil {
		b.addRun(run{at: len(b.Bytes), raw: src.base + start, unit: 1})
	} else {
		from, to := src.base+start, src.base+end
		for k := src.runAt(from); k < len(src.runs) && src.runs[k].at < to; k++ {
			r := src.runs[k]
			skip := max(0, from-r.at)
			b.addRun(run{at: len(b.Bytes) + r.at + skip - from, raw: r.raw + skip*r.unit, unit: r.unit, end: r.end})
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
	b.addRun(run{at: len(b.Bytes), raw: from, end: to})
	b.Bytes = append(b.Bytes, text...)
}

// replaceByte appends one byte that stands for n bytes of the source. A row of
// them takes one run.
func (b *Builder) replaceByte(c byte, start, n int) {
	if b.src.runs == nil {
		b.addRun(run{at: len(b.Bytes), raw: b.src.base + start, unit: n})
		b.Bytes = append(b.Bytes, c)
		return
	}
	b.Replace([]byte{c}, start, start+n)
}

// addRun appends a run unless it only continues the last one.
func (b *Builder) addRun(r run) {
	if n := len(b.runs); n > 0 {
		last := b.runs[n-1]
		if last.unit == r.unit && (r.unit != 0 && last.raw+(r.at-last.at)*last.unit == r.raw || r.unit == 0 && last.raw == r.raw && last.end == r.end) {
			return
		}
	}
	b.runs = append(b.runs, r)
}
