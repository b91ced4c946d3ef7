# Every chore of the project is a target here, and CI runs nothing else.
PYTHON ?= python3.11
OTHER_PYTHONS ?= python3.12 python3.13 python3.14
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
PIP_VERSION := 26.3

# Without byte code on disk, every process of a run compiles all that it loads.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install generate new pages check test coverage pythons demo bench soak clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

install: $(INSTALLED) ## make .venv with the package and the development tools

$(INSTALLED): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip==$(PIP_VERSION)
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

generate: $(INSTALLED) ## write generated/ anew from spec/, the list of public names, and derived vectors
	$(BIN)/python -m cloudinfinite_codegen
	$(BIN)/python -m tests.public_api
	$(BIN)/python -m cloudinfinite_emulator.coverage docs/operations.md
	$(BIN)/python -m tests.ports.derive

new: $(INSTALLED) ## from a saved page to a feed, its facts and its vectors: OPERATION=family/Name PAGE=file
	@test -n "$(OPERATION)" -a -n "$(PAGE)" || { echo "say which: make new OPERATION=family/Name PAGE=file"; exit 2; }
	$(BIN)/python -m cloudinfinite_pages new "$(OPERATION)" $(PAGE) $(if $(HREF),--href "$(HREF)") $(if $(UPDATED),--updated "$(UPDATED)")
	@$(MAKE) --no-print-directory generate

pages: $(INSTALLED) ## read the vendor's pages in PAGES, hold them against the spec; keep their facts with SAVE=1, as a job with MEMORY=folder REPORT=file
	@test -n "$(PAGES)" || { echo "say where the pages are: make pages PAGES=folder"; exit 2; }
	$(BIN)/python -m cloudinfinite_pages read $(if $(SAVE),--save) $(if $(MEMORY),--exit-code --memory "$(MEMORY)") $(if $(REPORT),--report "$(REPORT)") "$(PAGES)"

check: $(INSTALLED) ## format, lint, types, whether generated/ is up to date, and the spec agrees with the pages
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/python -m mypy tests examples
	$(BIN)/python -m cloudinfinite_codegen --check
	$(BIN)/python -m cloudinfinite_pages hold
	$(BIN)/python -m tests.public_api --check
	$(BIN)/python -m cloudinfinite_emulator.coverage --check docs/operations.md
	$(BIN)/python -m tests.ports.derive --check

test: $(INSTALLED) ## run the tests; with more examples by PROFILE=ci or PROFILE=thorough
	$(BIN)/python -m pytest $(if $(PROFILE),--hypothesis-profile=$(PROFILE))

coverage: $(INSTALLED) ## the tests as CI runs them: more examples, and too few lines reached fail
	$(BIN)/python -m pytest --hypothesis-profile=ci --cov --cov-report=term

pythons: $(INSTALLED) ## run the quick tests on those of the other Pythons that are here
	$(BIN)/python -m tests.pythons $(OTHER_PYTHONS)

demo: $(INSTALLED) ## a batch over real media files against the emulator
	$(BIN)/python -m cloudinfinite_emulator.demo

bench: $(INSTALLED) ## measure against the peers; a table here, and build/bench.json; roughly with QUICK=1
	$(BIN)/python -m tests.bench $(if $(QUICK),--quick)

soak: $(INSTALLED) ## 100,000 calls, some 2 minutes; fails if sockets, threads or memory pile up
	$(BIN)/python -m tests.soak

clean: ## remove everything that the other targets made, but generated/
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.* build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
