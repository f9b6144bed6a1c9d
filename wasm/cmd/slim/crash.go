package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"path"
)

// crashOnly are patterns (path.Match) for the names of functions that run only
// on the way to a crash or for debugging. The linker writes a name such as
// runtime.(*profBuf).read as runtime.__profBuf_.read.
var crashOnly = []string{
	// Panics and tracebacks.
	"runtime.print*", "runtime.traceback*", "runtime.goroutineheader", "runtime.showframe*", "runtime.elideWrapper*",
	"runtime.dopanic_m", "runtime.preprintpanics*", "runtime.panicwrap", "runtime.badPointer", "runtime.expandCgoFrames",
	"runtime.__Frames_.*", "runtime.fpTraceback*", "runtime.fpunwind*",
	"runtime.__TypeAssertionError_.*", "runtime.boundsError.*", "runtime.plainError.*", "runtime.errorString.*", "runtime.errorAddressString.*",
	"runtime.mapKeyError*", "internal_runtime_maps.mapKeyError*", "runtime.panicCheck*", "runtime.panicdottype*",
	// Number formatting; the reader has its own (package ascii). goenvs parses
	// GODEBUG with ParseInt.
	"internal_strconv.*",
	// Traces, dumps, profiles, leak and lock checks.
	"runtime.trace[A-Z]*", "runtime.___trace*", "runtime.__trace*", "runtime.schedtrace*", "runtime.dump*", "runtime.__hexdumper_.*",
	"runtime.gcDumpObject", "runtime.__mspan_.reportZombies*", "runtime.__profBuf_.*", "runtime.saveblockevent",
	"runtime.findGoroutineLeaks", "runtime.doRecordGoroutineProfile*", "runtime.checkFinalizersAndCleanups*", "runtime.setCheckmark",
	"runtime.synctest*", "runtime.__synctestBubble_.*", "runtime.__userArena*", "runtime.setUserArena*",
	// Comparing types of several modules: there is one.
	"runtime.typesEqual", "type_.eq.runtime*", "type_.eq._*_runtime*",
}

// neededAllTheSame are functions that match a pattern and run all the same:
// questions such as "is there a trace?", which are asked at every start.
var neededAllTheSame = map[string]bool{
	"runtime.traceLockInit": true, "runtime.traceAcquire": true, "runtime.traceEnabled": true, "runtime.traceLocker.ok": true,
	"runtime.traceAllocFreeEnabled": true, "runtime.traceShuttingDown": true, "runtime.traceRelease": true,
	"internal_strconv.ParseInt": true, "internal_strconv.ParseUint": true,
}

// isCrashOnly reports whether a function's body can be replaced by a trap.
func isCrashOnly(name string) bool {
	if neededAllTheSame[name] {
		return false
	}
	for _, pattern := range crashOnly {
		if ok, _ := path.Match(pattern, name); ok {
			return true
		}
	}
	return false
}

// trap is the body of a function without locals that executes unreachable.
var trap = []byte{0x00, 0x00, 0x0B}

// minCrashOnly is how many functions must be found: fewer means that the names
// have changed with the version of Go.
const minCrashOnly = 200

// slimCode rewrites the code section. A module without names is left as it is.
func slimCode(body []byte, names map[int]string) ([]byte, error) {
	if len(names) == 0 {
		return body, nil
	}
	r := reader{b: body}
	n := r.uint()
	out := binary.AppendUvarint(nil, uint64(n))
	replaced := 0
	for i := range n {
		code := r.bytes(r.uint())
		if isCrashOnly(names[i]) {
			code = trap
			replaced++
		}
		out = binary.AppendUvarint(out, uint64(len(code)))
		out = append(out, code...)
	}
	if r.failed {
		return nil, errors.New("the code section is damaged")
	}
	if replaced < minCrashOnly {
		return nil, fmt.Errorf("only %d functions that print panics and traces were found: compare crashOnly with the names in %s", replaced, goVersion)
	}
	return out, nil
}

// functionNames returns the name of each function by its place in the code
// section, none when the module was linked with -s.
func functionNames(module []byte) (map[int]string, error) {
	names := map[int]string{}
	imports := 0
	for r := (reader{b: module, at: 8}); r.at < len(module) && !r.failed; {
		id := r.byte()
		body := reader{b: r.bytes(r.uint())}
		switch id {
		case 2:
			imports = body.uint()
			for range imports {
				body.bytes(body.uint())
				body.bytes(body.uint())
				if body.byte() != 0 {
					return nil, errors.New("something else than a function is imported")
				}
				body.uint()
			}
		case 0:
			if string(body.bytes(body.uint())) != "name" {
				continue
			}
			for body.at < len(body.b) && !body.failed {
				kind := body.byte()
				part := reader{b: body.bytes(body.uint())}
				if kind != 1 { // function names
					continue
				}
				for n := part.uint(); n > 0 && !part.failed; n-- {
					i := part.uint()
					names[i-imports] = string(part.bytes(part.uint()))
				}
			}
		}
	}
	return names, nil
}
