package bounce

import (
	"bytes"
	"os"
	"testing"
)

func BenchmarkTmp(b *testing.B) {
	data, err := os.ReadFile(os.Getenv("F"))
	if err != nil {
		b.Skip()
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	var out []byte
	for b.Loop() {
		for _, r := range Explain(bytes.Clone(data), "en") {
			out = r.AppendJSON(out[:0])
		}
	}
}
