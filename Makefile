# The front door. `make serve` and `make test` are all a newcomer needs.

PORT ?= 8080
BASE_URL ?= http://127.0.0.1:8080
CORPUS ?= ../shared/corpus

# The module: no symbol tables, no source paths; without the newer garbage
# collector it is 10 KB smaller on the wire.
WASM := .build/explain.wasm
WASM_ENV := GOOS=wasip1 GOARCH=wasm GOEXPERIMENT=nogreenteagc
WASM_LDFLAGS := -s -w
WASM_GCFLAGS :=
GEN := go run ./gen

.PHONY: serve build test check bench size accuracy new-code vuln laws unit wasm-test html-test retour tools

serve: $(WASM)
	$(GEN) serve -port $(PORT) -wasm $(WASM)

build: $(WASM)
	$(GEN) build -out public -wasm $(WASM) -base $(BASE_URL)

# Go decides itself what has to be built again.
.PHONY: $(WASM)
$(WASM):
	@mkdir -p $(@D)
	$(WASM_ENV) go build -buildmode=c-shared -trimpath -ldflags='$(WASM_LDFLAGS)' -gcflags='$(WASM_GCFLAGS)' -o $@ ./wasm
