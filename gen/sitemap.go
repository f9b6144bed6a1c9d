package main

import (
	"bytes"
	"fmt"
	"strings"
)

// sitemap returns sitemap.xml: every page in every language, with its
// translations, but for those that show another page's words. Addresses without a language are x-default only.
func (s *Site) sitemap() file {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`)
	for _, e := range s.entries {
		for _, l := range s.langs {
			if e.doc(l) == nil && e.text(l) != nil {
				continue // its canonical address is another one
			}
			fmt.Fprintf(&b, "<url><loc>%s</loc>", s.base+l.address(e.Path))
			for _, a := range s.alternates(nil, e.Path) {
				fmt.Fprintf(&b, `<xhtml:link rel="alternate" hreflang="%s" href="%s"/>`, a.Lang, a.URL)
			}
			fmt.Fprintf(&b, `<xhtml:link rel="alternate" hreflang="x-default" href="%s"/></url>`+"\n", s.base+neutralAddress(e.Path))
		}
	}
	b.WriteString("</urlset>\n")
	return file{"sitemap.xml", b.Bytes()}
}

func (s *Site) robots() file {
	return file{"robots.txt", []byte("User-agent: *\nAllow: /\n\nSitemap: " + s.base + "/sitemap.xml\n")}
}

// The policies. Nothing is loaded from anywhere but the site itself, and no
// form is sent. A worker does not inherit the page's policy, so every response
// carries one; only the worker's own may compile the module.
const (
	metaPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
		"worker-src 'self'; form-action 'none'; base-uri 'none'"
	pagePolicy   = metaPolicy + "; frame-ancestors 'none'"
	workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
		"form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)

// header is a line of a response.
type header struct{ name, value string }

// workerScript is the name of the worker's script in the folder of scripts.
const workerScript = "worker.js"

// headersFor returns the headers of a path of the site, "assets/…/worker.js".
func headersFor(path string) []header {
	policy := pagePolicy
	if strings.HasPrefix(path, "assets/") && strings.HasSuffix(path, "/"+workerScript) {
		policy = workerPolicy
	}
	caching := "no-cache"
	if strings.HasPrefix(path, "assets/") {
		caching = "public, max-age=31536000, immutable"
	}
	return append([]header{{"Content-Security-Policy", policy}, {"Cache-Control", caching}}, everyHeader...)
}

var everyHeader = []header{
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "no-referrer"},
	{"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
}

// headersFile returns _headers, which static hosts read (Cloudflare's form: a
// line "! Name" takes off what an earlier rule has set).
func (s *Site) headersFile() file {
	var b bytes.Buffer
	rule := func(pattern string, headers []header, replace ...string) {
		b.WriteString(pattern + "\n")
		for _, name := range replace {
			b.WriteString("  ! " + name + "\n")
		}
		for _, h := range headers {
			b.WriteString("  " + h.name + ": " + h.value + "\n")
		}
	}
	page := headersFor("index.html")
	asset := headersFor("assets/x/style.css")
	worker := headersFor("assets/x/" + workerScript)
	rule("/*", page)
	rule("/assets/*", asset[1:2], "Cache-Control")
	rule(s.assets.Scripts+workerScript, worker[:1], "Content-Security-Policy")
	return file{"_headers", b.Bytes()}
}
