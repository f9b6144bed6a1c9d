# The front door. `make serve` and `make test` are all a newcomer needs.

PORT     ?= 8080
BASE_URL ?= http://127.0.0.1:8080
CORPUS   ?= ../shared/corpus

# The module for the browser: no source paths; without inlining and with the
# older garbage collector it is 40 KB smaller on the wire. The packages that read
# every byte are inlined, for 3 KB and some 5 % of speed. Names stay in until
# slim has read them.
WASM         := .build/explain.wasm
WASM_MAIN    := ./wasm
GO_DIR       := .
WASM_ENV     := GOOS=wasip1 GOARCH=wasm GOEXPERIMENT=nogreenteagc
WASM_LDFLAGS := -w
WASM_INLINED := retour/wasm/rules retour/wasm/catalog retour/wasm/mime retour/wasm/ascii retour/wasm/smtp retour/wasm/dsn bytes unicode/utf8
WASM_GCFLAGS := -gcflags=all=-l $(patsubst %,-gcflags=%=,$(WASM_INLINED))

GEN  := go run ./gen
NODE := .ci/node_modules/.package-lock.json
# A built site for the tests: in spite of findings, which `check` reports.
SITE := .build/test-site

.PHONY: serve build test check bench size accuracy new-code vuln \
	module tools laws content unit wasm html lint

serve: module
	@$(GEN) serve -port $(PORT) -wasm $(WASM)

build: module
	$(GEN) build -out public -wasm $(WASM) -base $(BASE_URL)

# Go itself decides what has to be built again. slim takes out what only a
# traceback would need.
module:
	@mkdir -p .build
	@$(WASM_ENV) go build -C $(GO_DIR) -buildmode=c-shared -trimpath -ldflags='$(WASM_LDFLAGS)' $(WASM_GCFLAGS) -o $(abspath $(WASM)).linked $(WASM_MAIN)
	@go run ./wasm/cmd/slim $(WASM).linked $(WASM)
	@rm $(WASM).linked

## Tests

test: tools laws content unit wasm html

# What the browser tests need besides Go. Debian's packages are installed where
# that is allowed; npm fetches exactly what the lock file names.
tools: $(NODE)
	@if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -q && apt-get install -qy --no-install-recommends chromium; \
		else echo "the browser tests need Chromium: apt-get install chromium" >&2; exit 1; fi; fi

$(NODE): .ci/package-lock.json
	@if ! command -v npm >/dev/null; then \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -q && apt-get install -qy --no-install-recommends npm; \
		else echo "the page tests need npm: apt-get install npm" >&2; exit 1; fi; fi
	npm ci --ignore-scripts --no-audit --no-fund --prefix .ci
	@touch $@

# The browser tests come last: they want the processor for themselves.
unit:
	go test -shuffle=on $$(go list ./... | grep -v /site/browser)
	go test -shuffle=on -count=1 ./site/browser

# The tests of what runs in the browser once more as WebAssembly.
wasm:
	@mkdir -p .build/bin
	@go build -o .build/bin/wazero github.com/tetratelabs/wazero/cmd/wazero
	PATH="$(CURDIR)/.build/bin:$$PATH" GOWASIRUNTIME=wazero GOOS=wasip1 GOARCH=wasm \
		go test -exec "$$(go env GOROOT)/lib/wasm/go_wasip1_wasm_exec" $$(go list ./wasm/... | grep -v /cmd/)

# Every page, in both languages.
html: module $(NODE)
	@$(GEN) build -draft -out $(SITE) -wasm $(WASM) 2>/dev/null
	find $(SITE) -name index.html -print0 | xargs -0 .ci/node_modules/.bin/html-validate --config .ci/.htmlvalidate.json $(SITE)/404.html

# The laws of the house, each with what to do instead.
forbid = @if grep -rnE $(1); then echo '$(2)' >&2; exit 1; fi
laws:
	$(call forbid,'^[[:space:]]*([a-z_]+ )?"(embed|encoding/json|fmt|mime/multipart|net/mail|regexp|time)"$$' wasm --include=*.go --exclude=*_test.go --exclude-dir=cmd,wasm: these packages make the module large: see "A small module" in the README)
	$(call forbid,'https?://' site/js site/style site/templates,site: the site loads and links nothing of others: take the address out)
	$(call forbid,'retour/gen' wasm --include=*.go,wasm: the module never imports the generator)
	$(call forbid,'TODO|FIXME' content,content: finish it or take it out)
	$(call forbid,'<script>|<style| (style|on[a-z]+)=' site/templates,site/templates: no inline script or style: the policy forbids them)

content:
	$(GEN) check

## Quality

check: lint content

lint:
	@test -z "$$(gofmt -s -l .)" || { gofmt -s -l .; echo 'run gofmt -s -w on these files' >&2; exit 1; }
	go vet ./...
	GOOS=wasip1 GOARCH=wasm go vet $$(go list ./wasm/... | grep -v /cmd/)
	go tool staticcheck ./...
	# What //go:wasmexport exports looks unused to it.
	GOOS=wasip1 GOARCH=wasm "$$(go tool -n staticcheck)" -checks inherit,-U1000 ./wasm
	go mod tidy -diff

bench: tools
	go test -run '^$$' -bench . -benchmem ./... | tee .build/bench.txt
	@echo; awk '/^Benchmark/ { sub(/-[0-9]+$$/, "", $$1); printf "%-44s %14s %s %s %s\n", substr($$1, 10), $$3, $$4, $$5, $$6 }' .build/bench.txt

size: build
	@$(GEN) size -out public

accuracy:
	python3 $(CORPUS)/../tools/score.py --corpus $(CORPUS)

new-code:
	@$(GEN) new '$(CODE)'

# Needs the vulnerability database, so it is no part of the tests.
vuln:
	go run golang.org/x/vuln/cmd/govulncheck@v1.9.0 ./...
