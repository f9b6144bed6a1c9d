package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"path"
)

// neverRuns are patterns (path.Match) for the names of functions that do not
// run in this module, by reason. The linker keeps them because something that
// does run could call them in another program. It writes a name such as
// runtime.(*profBuf).read as runtime.__profBuf_.read.
//
// Should one run all the same, the module traps, and the page starts a new one
// as after any trap. The tests run the finished module over every sample and
// over hostile inputs of many megabytes.
var neverRuns = []string{
	// On the way to a crash: panics, which nothing here recovers from, and their tracebacks.
	"runtime.gopanic", "runtime.goPanic*", "runtime.panicCheck*", "runtime.panicdottype*", "runtime.panicwrap", "runtime.panicshift",
	"runtime.throw*", "runtime.fatal*", "runtime.startpanic_m", "runtime.dopanic_m", "runtime.preprintpanics*", "runtime.canpanic", "runtime.recovery",
	"runtime.gorecover*", "runtime.___panic_.*", "runtime.popDefer", "runtime.sigpanic", "runtime.switchToCrashStack", "runtime.freezetheworld",
	"runtime.badPointer", "runtime.badmorestackg0*", "runtime.gotraceback", "runtime.gwrite", "runtime.writeErrData", "runtime.recordForPanic",
	"runtime.print*", "runtime.traceback*", "runtime.goroutineheader", "runtime.showframe*", "runtime.showfuncinfo", "runtime.elideWrapper*",
	"runtime.expandCgoFrames", "runtime.callCgoSymbolizer", "runtime.cgoContextPCs", "runtime.__Frames_.*", "runtime.fpTraceback*", "runtime.fpunwind*",
	"runtime.funcline1", "runtime.funcfile", "runtime.funcpkgpath", "runtime.funcName*ForPrint", "runtime.__inlineUnwinder_.*", "runtime.newInlineUnwinder",
	"runtime.callers*", "runtime.gcallers", "runtime.CallersFrames", "runtime.hexdump*", "runtime.__hexdumper_.*", "runtime.isExportedRuntime", "runtime.fmtNSAsMS", "runtime.itoa*",
	"runtime.__TypeAssertionError_.*", "runtime.*boundsError*.*", "runtime.*plainError*.*", "runtime.*errorString*.*", "runtime.errorAddressString.*",
	"runtime.mapKeyError*", "internal_runtime_maps.mapKeyError*", "internal_runtime_maps.*unhashableTypeError*.*",
	// Number formatting for them; the reader has its own (package ascii).
	"internal_strconv.*",
	// Traces, dumps, profiles, leak and lock checks, race and memory debugging.
	"runtime.trace[A-Z]*", "runtime.___trace*", "runtime.__trace*", "runtime.makeTraceFrame*", "runtime.schedtrace*", "runtime.dump*",
	"runtime.gcDumpObject", "runtime.__mspan_.reportZombies*", "runtime.__profBuf_.*", "runtime.saveblockevent", "runtime.saveBlockEventStack",
	"runtime.findGoroutineLeaks", "runtime.*ecordGoroutineProfile*", "runtime.checkFinalizersAndCleanups*", "runtime.*Checkmark*", "runtime.saveg",
	"runtime.stkbucket", "runtime.newBucket", "runtime.setprofilebucket", "runtime.mProf_Free", "runtime.__bucket_.*", "runtime.startPCForTrace",
	"runtime.synctest*", "runtime.__synctestBubble_.*", "runtime.__userArena*", "runtime.setUserArena*", "runtime.*setUserArenaChunkToFault*",
	"runtime.postMallocgcDebug", "runtime.preMallocgcDebug", "runtime.clobberfree", "runtime.allGsSnapshotSortedForGC", "runtime.gcRestoreSyncObjects*",
	// Threads, of which there is one, and system calls that block, which WASI has not.
	"runtime.allocm", "runtime.allocm.func*", "runtime.newm*", "runtime.startm", "runtime.stopm", "runtime.handoffp", "runtime.stoplockedm", "runtime.startlockedm", "runtime.mexit", "runtime.gcstopm",
	"runtime.oneNewExtraM", "runtime.lockextra", "runtime.exitsyscall*", "runtime.reentersyscall*", "runtime.entersyscall*", "runtime.syscallingThread.*", "runtime.cgocall",
	"runtime.stealWork", "runtime.runqgrab", "runtime.runqsteal", "runtime.runqdrain", "runtime.runqputslow", "runtime.checkdead*", "runtime.findMaybeRunnableGoroutines",
	"runtime.netpoll*", "runtime.__pollDesc_.*", "runtime.__p_.destroy*", "runtime.preemptPark", "runtime.goyield*", "runtime.gfpurge",
	// Timers and locks that goroutines wait for: the reader has one goroutine.
	"runtime.__timer_.modify*", "runtime.__timer_.stop", "runtime.__timer_.unlockAndRun", "runtime.__timer_.maybe*", "runtime.__timer_.updateHeap", "runtime.__timer_.needsAdd",
	"runtime.__timers_.adjust", "runtime.__timers_.sift*", "runtime.__timers_.cleanHead", "runtime.__timers_.deleteMin", "runtime.__timers_.addHeap", "runtime.__timers_.run", "runtime.__timers_.take",
	"runtime.blockTimerChan", "runtime.unblockTimerChan", "runtime.timerchandrain", "runtime.__semaRoot_.*", "runtime.syncadjustsudogs", "runtime.__rwmutex_.*",
	// Finalizers, cleanups and what else hangs on objects.
	"runtime.freeSpecial", "runtime.addspecial", "runtime.forEachSpecial", "runtime.queuefinalizer", "runtime.gcScanFinalizer", "runtime.__cleanupQueue_.enqueue", "runtime.__cleanupBlock_.*", "runtime.getCleanupContext",
	// Types at run time: no interface is converted to another, no map has keys but strings.
	"runtime.getitab", "runtime.itabInit", "runtime.interfaceSwitch", "runtime.buildInterfaceSwitchCache*", "runtime.resolveTypeOff", "runtime.resolveNameOff", "runtime.rtype.*", "runtime.pkgPath", "runtime.typesEqual",
	"runtime.mapassign", "runtime.mapassign_fast32", "runtime.mapaccess2", "runtime.mapaccess1_fast32", "runtime.mapaccess2_fast32",
	"internal_runtime_maps.__Map_.putSlotSmall", "internal_runtime_maps.__Map_.putSlotSmallFast32", "internal_runtime_maps.__Map_.getWithKeySmall",
	"type_.eq.runtime*", "type_.eq._*_runtime*",
}

// neededAllTheSame are functions that match a pattern and run all the same:
// questions such as "is there a trace?", which are asked at every start.
var neededAllTheSame = map[string]bool{
	"runtime.traceLockInit": true, "runtime.traceAcquire": true, "runtime.traceEnabled": true, "runtime.traceLocker.ok": true,
	"runtime.traceAllocFreeEnabled": true, "runtime.traceShuttingDown": true, "runtime.traceRelease": true,
	"internal_strconv.ParseInt": true, "internal_strconv.ParseUint": true, // of GODEBUG
	"runtime.netpollinited": true, "runtime.__rwmutex_.init": true,
}

// isNeverRun reports whether a function's body can be replaced by a trap.
func isNeverRun(name string) bool {
	if neededAllTheSame[name] {
		return false
	}
	for _, pattern := range neverRuns {
		if ok, _ := path.Match(pattern, name); ok {
			return true
		}
	}
	return false
}

// trap is the body of a function without locals that executes unreachable.
var trap = []byte{0x00, 0x00, 0x0B}

// minNeverRun is how many functions must be found: fewer means that the names
// have changed with the version of Go.
const minNeverRun = 300

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
		if isNeverRun(names[i]) {
			code = trap
			replaced++
		}
		out = binary.AppendUvarint(out, uint64(len(code)))
		out = append(out, code...)
	}
	if r.failed {
		return nil, errors.New("the code section is damaged")
	}
	if replaced < minNeverRun {
		return nil, fmt.Errorf("only %d functions of those that never run were found: compare neverRuns with the names in %s", replaced, goVersion)
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
