// Package content embeds the words of every language, for programs that show
// them away from the site, such as the command-line tool. One folder per
// language holds ui.<lang>.toml (the interface), names.toml (a name and a
// sentence per code and cause) and the pages as Markdown.
//
// The browser's module must never import it: its words come from the site.
package content

import "embed"

// FS holds the folders of all languages and operator.toml.
//
//go:embed *
var FS embed.FS
