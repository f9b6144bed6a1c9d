package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"retour/wasm/bounce"
)

// object is a decoded JSON object.
type object = map[string]any

// answersTo returns the objects that -json prints, one in each line.
func answersTo(t *testing.T, out string) []object {
	t.Helper()
	var list []object
	for _, line := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
		var o object
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatalf("%v in line %q", err, line)
		}
		list = append(list, o)
	}
	return list
}

// tree writes files into a new folder, whose path it returns.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func zipped(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(text))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestFileNames(t *testing.T) {
	root := tree(t, map[string]string{"b.eml": unknownMailbox, "a/z.eml": unknownMailbox, "a/sub/y.eml": ordinary, "c.eml": unknownMailbox})
	if err := os.Symlink(root+"/b.eml", root+"/link.eml"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(root+"/a", root+"/loop"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(root, root+"-link"); err != nil {
		t.Fatal(err)
	}
	inside := []string{"/a/sub/y.eml", "/a/z.eml", "/b.eml", "/c.eml", "/link.eml"}
	under := func(folder string) []string {
		var list []string
		for _, name := range inside {
			list = append(list, folder+name)
		}
		return list
	}
	for _, test := range []struct {
		name string
		args []string
		want []string
	}{
		{"file", []string{root + "/b.eml"}, []string{root + "/b.eml"}},
		{"file as given", []string{root + "/a/../b.eml"}, []string{root + "/a/../b.eml"}},
		{"files in the order given", []string{root + "/c.eml", "-", root + "/b.eml"}, []string{root + "/c.eml", "-", root + "/b.eml"}},
		{"standard input", nil, []string{"-"}},
		{"folder", []string{root}, under(root)},
		{"folder with a slash", []string{root + "/"}, under(root)},
		{"folder as given", []string{root + "/a/.."}, under(root + "/a/..")},
		{"link to a folder", []string{root + "-link"}, under(root + "-link")},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := callWith(unknownMailbox, append([]string{"explain", "-json"}, test.args...)...)
			var names []string
			for _, o := range answersTo(t, got.out) {
				names = append(names, o["file"].(string))
			}
			if !slices.Equal(names, test.want) {
				t.Errorf("files %q, want %q", names, test.want)
			}
			if got.status != 0 {
				t.Errorf("status %d: %s", got.status, got.stderr)
			}
		})
	}
}

func TestUnreadableFilesAreNamed(t *testing.T) {
	damaged := []byte(zipped(t, unknownMailbox))
	damaged[len(damaged)-8] ^= 0xFF // its checksum (RFC 1952, section 2.3.1)
	root := tree(t, map[string]string{"a.eml": unknownMailbox, "damaged.gz": string(damaged), "z.eml": unknownMailbox})
	if err := os.Symlink(root+"/nowhere", root+"/dangling"); err != nil {
		t.Fatal(err)
	}
	got := callWith("", "explain", "-json", root+"/missing", root)
	if got.status != 2 {
		t.Errorf("status %d, want 2", got.status)
	}
	for _, want := range []string{
		"retour: " + root + "/missing: no such file or directory\n",
		"retour: " + root + "/dangling: no such file or directory\n",
		"retour: " + root + "/damaged.gz: damaged gzip file: ",
	} {
		if !strings.Contains(got.stderr, want) {
			t.Errorf("no %q in %q", want, got.stderr)
		}
	}
	if n := len(answersTo(t, got.out)); n != 2 {
		t.Errorf("%d answers, want those to the two files that can be read", n)
	}
}

func TestInputs(t *testing.T) {
	second := strings.ReplaceAll(unknownMailbox, "bob@", "carol@")
	wide := []byte{0xFF, 0xFE}
	for _, unit := range utf16.Encode([]rune(unknownMailbox)) {
		wide = append(wide, byte(unit), byte(unit>>8))
	}
	packed := zipped(t, unknownMailbox+strings.Repeat("\nfiller that does not compress away: 0123456789", 2000))
	for _, test := range []struct {
		name      string
		input     string
		addresses []string // of each message, the first
		notes     string
	}{
		{"message", unknownMailbox, []string{"bob@example.com"}, ""},
		{"CRLF", strings.ReplaceAll(unknownMailbox, "\n", "\r\n"), []string{"bob@example.com"}, ""},
		{"mbox", "From a@example.org Fri Nov 20 10:00:00 2026\n" + unknownMailbox + "\nFrom b@example.org Fri Nov 20 10:05:00 2026\n" + second,
			[]string{"bob@example.com", "carol@example.com"}, ""},
		{"gzip", zipped(t, unknownMailbox), []string{"bob@example.com"}, ""},
		{"gzip cut short", packed[:len(packed)-9], []string{"bob@example.com"}, "incomplete"},
		{"UTF-16", string(wide), []string{"bob@example.com"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := callWith(test.input, "explain", "-json")
			answers := answersTo(t, got.out)
			if got.status != 0 || len(answers) != len(test.addresses) {
				t.Fatalf("status %d, %d answers, want %d: %s", got.status, len(answers), len(test.addresses), got.out)
			}
			for i, o := range answers {
				if message := o["message"].(float64); message != float64(i+1) {
					t.Errorf("message %v, want %d", message, i+1)
				}
				recipient := o["recipients"].([]any)[0].(object)
				if recipient["address"] != test.addresses[i] || recipient["status"] != "5.1.1" || recipient["reply"] != 550.0 {
					t.Errorf("got %v, want %s with 550 5.1.1", recipient, test.addresses[i])
				}
				var notes []any
				if test.notes != "" {
					notes = []any{test.notes}
				}
				if got := o["notes"].([]any); !slices.Equal(got, notes) {
					t.Errorf("notes %v, want %v", got, notes)
				}
			}
		})
	}
}

// fields are the fields of each object, sorted, and of what they may hold.
var fields = map[string][]string{
	"":           {"date", "file", "kind", "message", "notes", "recipients", "reporter", "subject"},
	"reporter":   {"host", "software"},
	"recipients": {"action", "address", "cause", "command", "confidence", "list", "more", "original", "own_code", "page", "party", "provider", "remote", "reply", "retry_after", "retry_until", "rule", "spans", "speaker", "status", "temporary", "text"},
	"spans":      {"end", "is", "start"},
}

// wantFields checks that an object and those in it have exactly their fields.
func wantFields(t *testing.T, name string, value any) {
	t.Helper()
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			wantFields(t, name, one)
		}
	case object:
		var names []string
		for key, inner := range value {
			names = append(names, key)
			wantFields(t, key, inner)
		}
		slices.Sort(names)
		if !slices.Equal(names, fields[name]) {
			t.Errorf("%q has the fields %v, want %v", name, names, fields[name])
		}
	case nil:
		t.Errorf("%q is null", name)
	}
}

func TestEveryFieldIsPresent(t *testing.T) {
	for _, input := range []string{unknownMailbox, ordinary, "", "451 4.3.0", "\x00\x00\x00\x00"} {
		for _, o := range answersTo(t, callWith(input, "explain", "-json").out) {
			wantFields(t, "", o)
		}
	}
}

// hostile are characters that a terminal obeys: ESC, BEL, CSI as one
// character, BACKSPACE, DEL, turned writing, a line separator, a hidden one.
const hostile = "\x1b[31m\x07\u009b1m\b\x7f\u202e\u2066\u2028\u200b\xff"

func TestNothingForeignReachesTheTerminal(t *testing.T) {
	mail := strings.NewReplacer("Undelivered", "Undelivered "+hostile, "User unknown", "User unknown "+hostile, "<bob@", "<bob"+hostile+"@",
		"mx.example.com", "mx"+hostile+".example.com").Replace(unknownMailbox)
	root := tree(t, map[string]string{"name\x1b[31m\u202e.eml": mail, "plain.eml": mail})
	if err := os.Symlink(root+"/nowhere", root+"/gone\x1b]0;x\x07"); err != nil {
		t.Fatal(err)
	}
	calls := [][]string{
		{"explain", root}, {"explain", "-json", root}, {"explain", "-lang", "de", root}, {"explain", root + "/plain.eml"},
		{"explain", "missing" + hostile}, {"explain", "-" + hostile}, {"code", hostile}, {hostile},
	}
	for _, args := range calls {
		got := callWith("", args...)
		for where, text := range map[string]string{"output": got.out, "standard error": got.stderr} {
			if !utf8.ValidString(text) {
				t.Errorf("%q: %s is not UTF-8", args, where)
			}
			for _, r := range text {
				if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
					t.Errorf("%q: %s holds %U: %q", args, where, r, text)
					break
				}
			}
		}
	}
}

func TestPrintableJSONMeansTheSame(t *testing.T) {
	r := bounce.Result{File: hostile + "\U000E0041 ü \"\\", Subject: "a\u2029b"}
	b := r.AppendJSON(nil)
	var plain, escaped object
	if err := json.Unmarshal(b, &plain); err != nil {
		t.Fatal(err)
	}
	printed := printableJSON(b)
	if err := json.Unmarshal(printed, &escaped); err != nil {
		t.Fatalf("%v: %s", err, printed)
	}
	if !reflect.DeepEqual(plain, escaped) {
		t.Errorf("got %v, want %v", escaped, plain)
	}
}

func TestJSONLoadsNoWords(t *testing.T) {
	c, err := parse([]string{"explain", "-json"})
	if err != nil {
		t.Fatal(err)
	}
	var out, stderr strings.Builder
	c.stdin, c.out, c.stderr = strings.NewReader(unknownMailbox), newTerminal(&out, &out), &stderr
	if status := c.explain(); status != 0 || c.printer != nil {
		t.Errorf("status %d, words loaded: %v; want 0 and none", status, c.printer != nil)
	}
}

func BenchmarkExplainJSON(b *testing.B) {
	b.SetBytes(int64(len(unknownMailbox)))
	for b.Loop() {
		callWith(unknownMailbox, "explain", "-json")
	}
}
