package bounce

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the answers into testdata")

// TestGolden compares the answer to every file of testdata with the one that
// stands there.
func TestGolden(t *testing.T) {
	for _, c := range readCases(t) {
		t.Run(c.name, func(t *testing.T) {
			got := answer(c.input)
			if got == c.want {
				return
			}
			if *update {
				data, err := os.ReadFile(c.file)
				if err != nil {
					t.Fatal(err)
				}
				head, _, _ := strings.Cut(string(data), "-- want.json --\n")
				if err := os.WriteFile(c.file, []byte(head+"-- want.json --\n"+got), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Errorf("%s\n got %s\nwant %s(go test ./wasm/bounce -update writes the new answer)", c.file, got, c.want)
		})
	}
}
