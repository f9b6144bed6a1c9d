package bounce

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// A testCase is one file of testdata, or one sample of a rule.
type testCase struct {
	name  string
	file  string // "" for a sample
	input []byte
	want  string // of the section want.json; "" for a sample
	// encoded: the words of the input do not stand in it as they are.
	encoded bool
}

// readCases returns every file of testdata. A file holds a comment, a section
// input.<ext> and a section want.json, the answer as JSON, one message per
// line. What txtar cannot hold is written so that it can: input.utf16le.<ext>,
// input.utf16be.<ext> and input.windows-1252.<ext> are brought to that charset,
// input.base64 is decoded, and in input.escaped.<ext> \uXXXX stands for a character.
func readCases(t testing.TB) []testCase {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata (%v): the test must run in the package's folder", err)
	}
	var cases []testCase
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c := testCase{name: strings.TrimSuffix(filepath.Base(file), ".txtar"), file: file}
		for name, body := range sections(string(data)) {
			kind, isInput := strings.CutPrefix(name, "input.")
			switch {
			case isInput:
				c.input = encodeInput(t, file, kind, body)
				c.encoded = strings.Contains(kind, "utf16") || strings.Contains(kind, "escaped") || strings.Contains(body, "base64") || strings.Contains(body, "quoted-printable")
			case name == "want.json":
				c.want = body
			default:
				t.Fatalf("%s: unknown section %q (known: input.…, want.json)", file, name)
			}
		}
		if c.input == nil {
			t.Fatalf("%s: no section input.…", file)
		}
		cases = append(cases, c)
	}
	return cases
}

// sections yields the sections of a txtar archive.
func sections(archive string) func(yield func(name, body string) bool) {
	return func(yield func(string, string) bool) {
		section, start := "", 0
		for at := 0; at < len(archive); {
			end := at + strings.IndexByte(archive[at:]+"\n", '\n')
			line := strings.TrimSuffix(archive[at:min(end, len(archive))], "\n")
			if name, ok := strings.CutPrefix(line, "-- "); ok && strings.HasSuffix(name, " --") {
				if section != "" && !yield(section, archive[start:at]) {
					return
				}
				section, start = strings.TrimSuffix(name, " --"), end+1
			}
			at = end + 1
		}
		if section != "" {
			yield(section, archive[min(start, len(archive)):])
		}
	}
}

// encodeInput returns the bytes that a section of that kind stands for.
func encodeInput(t testing.TB, file, kind, body string) []byte {
	t.Helper()
	form, _, _ := strings.Cut(kind, ".")
	var out []byte
	switch form {
	case "utf16le", "utf16be":
		var order binary.AppendByteOrder = binary.LittleEndian
		if form == "utf16be" {
			order = binary.BigEndian
		}
		for _, unit := range utf16.Encode([]rune("\uFEFF" + body)) {
			out = order.AppendUint16(out, unit)
		}
	case "windows-1252":
		for _, r := range body {
			if i := strings.IndexRune("„“–", r); i >= 0 {
				out = append(out, [...]byte{0x84, 0x93, 0x96}[i/len("„")])
			} else if r < 256 {
				out = append(out, byte(r))
			} else {
				t.Fatalf("%s: %q is not in the table of this test", file, r)
			}
		}
	case "base64":
		data, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(body), ""))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		out = data
	case "escaped":
		for _, line := range strings.SplitAfter(body, "\n") {
			text, err := strconv.Unquote(`"` + strings.ReplaceAll(strings.TrimSuffix(line, "\n"), `"`, `\"`) + `"`)
			if err != nil {
				t.Fatalf("%s: %q: %v", file, line, err)
			}
			out = append(out, text...)
			if strings.HasSuffix(line, "\n") {
				out = append(out, '\n')
			}
		}
	default:
		out = []byte(body)
	}
	return out
}

// readSamples returns the samples of every rule, which are replies as they go
// over the wire, and those of the catalogue's codes.
func readSamples(t testing.TB) []testCase {
	t.Helper()
	files, err := filepath.Glob("../rules/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no samples (%v): the test must run in the package's folder", err)
	}
	files = append(files, "../catalog/samples.txtar")
	var cases []testCase
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for name, body := range sections(string(data)) {
			cases = append(cases, testCase{name: name, input: []byte(strings.TrimRight(body, "\n") + "\n")})
		}
	}
	return cases
}

func allCases(t testing.TB) []testCase {
	t.Helper()
	return append(readCases(t), readSamples(t)...)
}

// answer returns what Explain says, as JSON, one message per line.
func answer(input []byte) string {
	return toJSON(Explain(bytes.Clone(input), "en"))
}

func toJSON(results []Result) string {
	var out []byte
	for i := range results {
		out = append(results[i].AppendJSON(out), '\n')
	}
	return string(out)
}
