package bounce

import (
	"retour/wasm/mime"
	"retour/wasm/outlook"
)

func isOutlookFile(input []byte) bool { return outlook.IsFile(input) }

// readOutlookFile returns the words of a message file.
func readOutlookFile(input []byte) (mime.Text, bool) { return outlook.Text(input) }
