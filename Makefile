# Needs git, make, CPython 3.11 or newer with venv, and a package index. `make help` lists the rest.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SITE_ARGS ?=
TEST_ARGS ?=
RUN := $(VENV)/.run-ready
DEV := $(VENV)/.dev-ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.DEFAULT_GOAL := help
.PHONY: help site serve test check lint format golden bench screenshots wheel lock browser clean

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 20

site: $(RUN) ## build content/ into site/
	$(BIN)/python build.py build $(SITE_ARGS)

serve: $(RUN) ## build, serve on this machine, build again on change
	$(BIN)/python build.py serve

test: $(DEV) browser ## lint, types and every test
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest $(TEST_ARGS)

check: $(DEV) ## lint, types and the quick tests
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest -m "not slow and not browser" $(TEST_ARGS)

lint: $(DEV) ## style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(DEV) ## put the code into its one style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

golden: $(DEV) ## renew the expected site of tests/golden
	$(BIN)/python -m pytest tests/golden --renew-golden

bench: $(DEV) ## time cold, small and empty builds, and every extractor against the language model
	$(BIN)/python -m benchmarks.build
	$(BIN)/python -m benchmarks.extractors

screenshots: $(DEV) browser site ## picture the real site into docs/screenshots
	$(BIN)/python -m scripts.screenshots

wheel: $(DEV) ## make the wheel in dist/
	$(BIN)/python -m hatchling build --target wheel --directory dist

lock: $(DEV) ## renew requirements.txt and requirements-dev.txt from pyproject.toml
	PYTHON=$(BIN)/python sh scripts/lock.sh

browser: ## install Chromium for the browser tests where that is possible
	@sh scripts/install_browser.sh

clean: ## remove what was made, but not site/
	rm -rf $(VENV) .dateline dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

# pip compares with the lock by hash, so a changed lock is installed anew and an unchanged one is not.
$(RUN): requirements.txt
	sh scripts/make_venv.sh "$(PYTHON)" "$(VENV)"
	$(PIP) -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt
	sh scripts/make_venv.sh "$(PYTHON)" "$(VENV)"
	$(PIP) -r requirements-dev.txt
	@touch $@ $(RUN)
