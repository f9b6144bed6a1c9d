package main

import (
	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/lexers"
)

// Our own lexers tell reply code, enhanced code and text apart:
//
//	reply   SMTP replies, one per line
//	smtp    a dialogue, lines begin "C: " or "S: "
//	log     lines of a mail server's log
var ownLexers = map[string]chroma.Lexer{
	"reply": chroma.MustNewLexer(&chroma.Config{Name: "SMTP reply"}, func() chroma.Rules {
		return chroma.Rules{"root": replyRules("root")}
	}),
	"smtp": chroma.MustNewLexer(&chroma.Config{Name: "SMTP dialogue"}, func() chroma.Rules {
		return chroma.Rules{
			"root": {
				{Pattern: `(C: )(AUTH|BDAT|DATA|EHLO|HELO|HELP|LHLO|MAIL FROM:|NOOP|QUIT|RCPT TO:|RSET|STARTTLS|VRFY|EXPN)?(.*\n?)`,
					Type: chroma.ByGroups(chroma.GenericPrompt, chroma.NameFunction, chroma.Text)},
				{Pattern: `S: `, Type: chroma.GenericPrompt, Mutator: chroma.Push("reply")},
				{Pattern: `.*\n?`, Type: chroma.Text},
			},
			"reply": append(replyRules("#pop"), chroma.Rule{Pattern: `\n`, Type: chroma.Text, Mutator: chroma.Pop(1)}),
		}
	}),
	"log": chroma.MustNewLexer(&chroma.Config{Name: "mail log"}, func() chroma.Rules {
		return chroma.Rules{"root": {
			{Pattern: `^(?:[A-Z][a-z]{2} +\d+ [\d:]{8}|\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-][\d:]+)?)`, Type: chroma.Comment},
			{Pattern: `\b([45][0-9]{2})([ -])([245]\.\d{1,3}\.\d{1,3})\b`, Type: chroma.ByGroups(chroma.Keyword, chroma.Text, chroma.NameConstant)},
			{Pattern: `(dsn=|status=|relay=|to=|from=|stat=|delay=|H=|T=|R=|host )`, Type: chroma.NameAttribute},
			{Pattern: `\b[245]\.\d{1,3}\.\d{1,3}\b(?!\.)`, Type: chroma.NameConstant},
			{Pattern: `\b[45]\d\d(?= [A-Z#])`, Type: chroma.Keyword},
			{Pattern: `[a-z0-9.]+|\s+|.`, Type: chroma.Text},
		}}
	}),
}

// replyRules returns the rules for one reply; done is the state behind its line.
func replyRules(done string) []chroma.Rule {
	next := chroma.Mutator(chroma.MutatorFunc(func(*chroma.LexerState) error { return nil }))
	if done == "#pop" {
		next = chroma.Pop(1)
	}
	var rules []chroma.Rule
	for _, code := range []struct {
		pattern string
		class   chroma.TokenType
	}{{`([45]\d\d)`, chroma.Keyword}, {`([23]\d\d)`, chroma.LiteralString}} { // a success has the colour of one
		rules = append(rules,
			chroma.Rule{Pattern: code.pattern + `([ -]#?)([245]\.\d{1,3}\.\d{1,3})(?=\s|$)(.*\n?)`,
				Type: chroma.ByGroups(code.class, chroma.Text, chroma.NameConstant, chroma.Text), Mutator: next},
			chroma.Rule{Pattern: code.pattern + `(?=[ -]|$)(.*\n?)`, Type: chroma.ByGroups(code.class, chroma.Text), Mutator: next})
	}
	return append(rules, []chroma.Rule{
		{Pattern: `([245]\.\d{1,3}\.\d{1,3})(?=[ :]|$)(.*\n?)`, Type: chroma.ByGroups(chroma.NameConstant, chroma.Text), Mutator: next},
		{Pattern: `.+\n?`, Type: chroma.Text, Mutator: next},
		{Pattern: `\n`, Type: chroma.Text, Mutator: next},
	}...)
}

// fenceLanguages are the languages that a fence may name. Others of chroma's
// can be added here; a fence without any is a finding.
var fenceLanguages = []string{"smtp", "reply", "log", "sh", "ini", "lua", "perl", "toml", "powershell", "dns", "text"}

// lexerOf returns the lexer of a fence's language, nil for plain text.
func lexerOf(language string) chroma.Lexer {
	if own := ownLexers[language]; own != nil {
		return own
	}
	if language == "text" || language == "" {
		return nil
	}
	return lexers.Get(language)
}
