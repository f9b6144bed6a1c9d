// Command slim makes the browser's module smaller on the wire without changing
// what it does. It takes three things out of what Go's linker writes:
//
//   - The linker cuts the data into some 40,000 segments, so that runs of zero
//     bytes need not be stored. Each segment has its own offset and length,
//     which compress badly; zeros compress to nothing. slim merges them.
//     Measured: 572 to 526 KB, brotli 11.
//   - The names and line numbers of functions, which the runtime keeps for
//     tracebacks that nobody in a browser reads, and all other tables of them
//     but what the garbage collector and stack growth need: stack sizes, stack
//     maps and stack objects. Measured: 526 to 465 KB.
//   - The bodies of functions that never run here: printing of panics and traces,
//     profiles, threads, timers, finalizers and the like (never.go). Their
//     bodies become one trap, which is where a crash ends anyway, and their
//     tables go as well, with the powers of ten that only printing of numbers
//     needs. Measured: 88 KB, the tables alone 21 KB.
//
// And it puts in what the rules would look for at their first use, see
// rules.Windows: most of what the first answer would wait for.
//
// The layout of these tables belongs to one version of Go (runtime/symtab.go,
// type pcHeader; runtime/runtime2.go, type _func; read in Go 1.26). Whatever
// does not look exactly as expected is an error, and no file is written.
//
//	slim IN OUT
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"

	"retour/wasm/rules"
)

// goVersion is the version whose tables are known here.
const goVersion = "go1.26"

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: slim IN OUT")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintf(os.Stderr, "slim: %s: %v\n", os.Args[1], err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	if !strings.HasPrefix(runtime.Version(), goVersion) {
		return fmt.Errorf("built by %s, but its tables are only known for %s: compare runtime.pcHeader and runtime._func, then change goVersion", runtime.Version(), goVersion)
	}
	module, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	slim, err := slim(module)
	if err != nil {
		return err
	}
	return os.WriteFile(out, slim, 0o644)
}

// segment is an active data segment of memory 0 (WebAssembly 1.0, section 5.5.14).
type segment struct {
	at   int
	data []byte
}

// mergeGap is how many zero bytes between two segments are stored rather than
// begin a new one.
const mergeGap = 1024

// slim returns the module with merged data segments and empty name and line tables.
func slim(module []byte) ([]byte, error) {
	if !bytes.HasPrefix(module, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, errors.New("not a WebAssembly 1.0 module")
	}
	names, err := functionNames(module)
	if err != nil {
		return nil, err
	}
	out := bytes.Clone(module[:8])
	found := false
	for r := (reader{b: module, at: 8}); r.at < len(module); {
		id := r.byte()
		body := r.bytes(r.uint())
		if r.failed {
			return nil, errors.New("a section ends behind the file")
		}
		var err error
		switch id {
		case 0:
			continue // custom sections: names, producers
		case 10:
			body, err = slimCode(body, names)
		case 11:
			found = true
			body, err = slimData(body, len(names) > 0)
		}
		if err != nil {
			return nil, err
		}
		out = append(out, id)
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	if !found {
		return nil, errors.New("no data section")
	}
	return out, nil
}

// slimData rewrites the data section of a module, named if it still has names.
func slimData(body []byte, named bool) ([]byte, error) {
	r := reader{b: body}
	var segments []segment
	end := 0
	for n := r.uint(); n > 0 && !r.failed; n-- {
		if r.byte() != 0 || r.byte() != 0x41 { // active, memory 0; i32.const
			return nil, errors.New("a data segment is of an unknown kind")
		}
		at := r.int()
		if r.byte() != 0x0B {
			return nil, errors.New("a data segment's offset is no constant")
		}
		data := r.bytes(r.uint())
		segments = append(segments, segment{at, data})
	}
	if r.failed || len(segments) == 0 {
		return nil, errors.New("the data section is damaged")
	}
	slices.SortFunc(segments, func(a, b segment) int { return a.at - b.at })
	for _, s := range segments {
		if s.at < end {
			return nil, errors.New("data segments overlap")
		}
		end = s.at + len(s.data)
	}
	memory := make([]byte, end)
	for _, s := range segments {
		copy(memory[s.at:], s.data)
	}
	if err := clearNames(memory); err != nil {
		return nil, err
	}
	if named {
		if err := clearPowers(memory); err != nil {
			return nil, err
		}
	}
	if at := bytes.Index(memory, []byte(rules.WindowsMark)); at >= 0 {
		windows := rules.Windows()
		memory = append(memory, make([]byte, max(0, at+len(windows)-len(memory)))...) // zeros behind the last segment
		copy(memory[at:], windows)
	}
	merged := nonZero(memory)
	out := binary.AppendUvarint(nil, uint64(len(merged)))
	for _, s := range merged {
		out = append(out, 0, 0x41)
		out = appendSigned(out, int64(s.at))
		out = append(out, 0x0B)
		out = binary.AppendUvarint(out, uint64(len(s.data)))
		out = append(out, s.data...)
	}
	return out, nil
}

// nonZero returns the segments of a memory that is zero everywhere else.
func nonZero(memory []byte) []segment {
	var all []segment
	for i, c := range memory {
		if c == 0 {
			continue
		}
		if n := len(all); n > 0 && i-all[n-1].at-len(all[n-1].data) <= mergeGap {
			all[n-1].data = memory[all[n-1].at : i+1]
			continue
		}
		all = append(all, segment{i, memory[i : i+1]})
	}
	return all
}

// The fields of runtime._func that are read or cleared, in bytes from its start.
const (
	funcNameOff   = 4
	funcPCSP      = 16
	funcPCFile    = 20
	funcPCLine    = 24
	funcNPCData   = 28
	funcCUOffset  = 32
	funcStartLine = 36
	funcNFuncData = 43
	funcPCData    = 44
)

// What the garbage collector and stack growth read of a function
// (internal/abi/symtab.go; read by runtime.stkframe.getStackMap). The other
// tables are for tracebacks, preemption by signal and recovered panics.
const (
	pcdataStackMap    = 1
	funcdataArgs      = 0
	funcdataLocals    = 1
	funcdataObjects   = 2
	moduleGoFunc      = 40 // the one that points to what funcdata offsets count from
	noFuncData        = 0xFFFFFFFF
	stackObjectRecord = 16 // bytes
)

// clearNames sets to zero what tracebacks alone read of the function table.
func clearNames(memory []byte) error {
	// runtime.pcHeader: magic, two zero bytes, instruction size 1, pointer size 8.
	magic := []byte{0xF1, 0xFF, 0xFF, 0xFF, 0, 0, 1, 8}
	header := bytes.Index(memory, magic)
	if header < 0 || bytes.Contains(memory[header+1:], magic) {
		return errors.New("the function table was not found, or found twice")
	}
	word := func(i int) int { return int(binary.LittleEndian.Uint64(memory[header+8+8*i:])) }
	if header+8+8*8 > len(memory) {
		return errors.New("the function table ends behind the data")
	}
	functions, names, units, files, pcs, table := word(0), word(3), word(4), word(5), word(6), word(7)
	if functions < 1000 || functions > 100000 || names != 72 || !(names < units && units < files && files < pcs && pcs < table) || header+table+8*functions > len(memory) {
		return fmt.Errorf("the function table is not laid out as in %s", goVersion)
	}
	// runtime.moduledata begins with pointers to the header and the names.
	module := bytes.Index(memory, append(binary.LittleEndian.AppendUint64(nil, uint64(header)), binary.LittleEndian.AppendUint64(nil, uint64(header+names))...))
	if module < 0 || module+8*(moduleGoFunc+1) > len(memory) {
		return fmt.Errorf("the module's data is not laid out as in %s", goVersion)
	}
	blobs := funcBlobs{memory: memory, base: int(binary.LittleEndian.Uint64(memory[module+8*moduleGoFunc:])), kept: map[int]int{}}
	pctab := memory[header+pcs : header+table]
	used := make([]bool, len(pctab))
	for i := range functions {
		at := header + table + int(binary.LittleEndian.Uint32(memory[header+table+8*i+4:]))
		if at+funcPCData > len(memory) {
			return fmt.Errorf("function %d lies behind the data", i)
		}
		f := memory[at:]
		u32 := func(off int) int { return int(binary.LittleEndian.Uint32(f[off:])) }
		n, data := u32(funcNPCData), int(f[funcNFuncData])
		if n > 16 || data > 16 || funcPCData+4*n+4*data > len(f) {
			return fmt.Errorf("function %d has %d and %d tables", i, n, data)
		}
		// What never runs has no frame that anybody could read.
		runs := !isNeverRun(linked(memory[header+names+u32(funcNameOff):]))
		keep := func(off int, needed bool) error {
			if needed && runs {
				return markTable(pctab, used, u32(off))
			}
			clear(f[off : off+4])
			return nil
		}
		err := keep(funcPCSP, true)
		for k := 0; k < n && err == nil; k++ {
			err = keep(funcPCData+4*k, k == pcdataStackMap)
		}
		for k := 0; k < data && err == nil; k++ {
			off := funcPCData + 4*n + 4*k
			if err = blobs.add(u32(off), k, runs); !runs || k > funcdataObjects {
				binary.LittleEndian.PutUint32(f[off:], noFuncData)
			}
		}
		if err != nil {
			return fmt.Errorf("function %d: %w", i, err)
		}
		for _, off := range [...]int{funcNameOff, funcPCFile, funcPCLine, funcCUOffset, funcStartLine} {
			clear(f[off : off+4])
		}
	}
	clear(memory[header+names : header+pcs])
	for i, u := range used {
		if !u {
			pctab[i] = 0
		}
	}
	return blobs.clear()
}

// funcBlobs are the tables that functions refer to by offsets from a base, one
// behind the other.
type funcBlobs struct {
	memory []byte
	base   int
	starts []int       // of all
	kept   map[int]int // offset to length
}

// add notes the table at an offset, which is of a kind; one that is not needed
// is cleared in the end.
func (t *funcBlobs) add(offset, kind int, needed bool) error {
	if offset == noFuncData {
		return nil
	}
	at := t.base + offset
	if at < 0 || at+8 > len(t.memory) {
		return errors.New("its tables lie behind the data")
	}
	t.starts = append(t.starts, offset)
	if !needed {
		return nil
	}
	n, m := int(binary.LittleEndian.Uint32(t.memory[at:])), int(binary.LittleEndian.Uint32(t.memory[at+4:]))
	switch kind {
	case funcdataArgs, funcdataLocals: // runtime.stackmap
		t.kept[offset] = 8 + n*((m+7)/8)
	case funcdataObjects: // their number as a word, then runtime.stackObjectRecord
		t.kept[offset] = 8 + n*stackObjectRecord
	}
	return nil
}

// clear sets to zero what lies between the tables that are kept.
func (t *funcBlobs) clear() error {
	slices.Sort(t.starts)
	t.starts = slices.Compact(t.starts)
	for i, start := range t.starts[:max(0, len(t.starts)-1)] {
		next := t.starts[i+1]
		length, kept := t.kept[start]
		if start+length > next {
			return fmt.Errorf("a stack map is not laid out as in %s", goVersion)
		}
		if !kept {
			clear(t.memory[t.base+start : t.base+next])
		}
	}
	return nil
}

// linked returns the name at the start of b, up to a zero byte, as the linker
// writes it into the module.
func linked(b []byte) string {
	name := []byte{}
	for _, c := range b {
		if c == 0 {
			break
		}
		if c != '.' && c != '_' && !('a' <= c|0x20 && c|0x20 <= 'z') && !('0' <= c && c <= '9') {
			c = '_'
		}
		name = append(name, c)
	}
	return string(name)
}

// clearPowers sets to zero the powers of ten of internal/strconv, 11 KB that
// do not compress: only functions that never run read them.
func clearPowers(memory []byte) error {
	first := []byte{0x88, 0x02, 0x1C, 0x08, 0xA0, 0xD5, 0x8F, 0xFA} // 1e-348, pow10tab.go
	last := []byte{0x67, 0x75, 0x44, 0x69, 0x64, 0xB4, 0x3E, 0xD1}  // 1e347
	const size = 16 * (348 + 1 + 347)
	at := bytes.Index(memory, first)
	if at < 0 || at+size > len(memory) || !bytes.HasPrefix(memory[at+size-16:], last) {
		return fmt.Errorf("the powers of ten are not laid out as in %s", goVersion)
	}
	clear(memory[at : at+size])
	return nil
}

// markTable marks the bytes of the table at an offset as used: pairs of
// variable-length numbers up to a value of zero (runtime.pcvalue).
func markTable(pctab []byte, used []bool, at int) error {
	if at == 0 {
		return nil // no table
	}
	r := reader{b: pctab, at: at}
	for first := true; ; first = false {
		value := r.uint()
		if !r.failed && value == 0 && !first {
			break
		}
		r.uint()
		if r.failed {
			return errors.New("a table runs behind its end")
		}
	}
	for i := at; i < r.at; i++ {
		used[i] = true
	}
	return nil
}

// reader reads the module; after a read behind the end every value is zero and
// failed is set.
type reader struct {
	b      []byte
	at     int
	failed bool
}

func (r *reader) byte() byte {
	if r.at >= len(r.b) {
		r.failed = true
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.b)-r.at {
		r.failed = true
		return nil
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// uint reads an unsigned LEB128 number of 32 bits.
func (r *reader) uint() int {
	n := 0
	for shift := 0; shift < 35; shift += 7 {
		c := r.byte()
		n |= int(c&0x7F) << shift
		if c < 0x80 {
			return n
		}
	}
	r.failed = true
	return 0
}

// int reads a signed LEB128 number of 32 bits. Offsets are not negative, so
// that its bits are those of an unsigned one.
func (r *reader) int() int { return r.uint() }

// appendSigned appends n as signed LEB128.
func appendSigned(b []byte, n int64) []byte {
	for {
		c := byte(n & 0x7F)
		n >>= 7
		if n == 0 && c&0x40 == 0 || n == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
