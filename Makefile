# Everything is done with Python (3.11 or newer) and make. The first target that needs them fetches the locked packages into .venv;
# after that nothing here needs the network.

PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site check test test-all test-content suites engines scale long plugins search-report golden lint lock clean

help:
	@echo "make serve  show the handbook on this computer while you edit"
	@echo "make site   build the handbook into site/"
	@echo "make check  say what is wrong in methods/, and how to mend it"
	@echo "make test   run the tests: five minutes on two cores"
	@echo "make test-all      those, and the ones that take longer: every page, every path, all paper"
	@echo "make test-content  hold what the handbook says to its sources"
	@echo "make engines  walk the main paths in Firefox and WebKit"
	@echo "make scale    hold speed, memory and size with many methods"
	@echo "make long     every page on two more screens, and a build after every failure and every kind of edit"
	@echo "make plugins  build a new handbook beside each of the plugins of others in docs/development/plugins.md"
	@echo "make search-report  how well the search does on judged queries, with every miss"
	@echo "make golden write the schemas and the golden files anew, after a change of the model or of what is shown: read the difference"
	@echo "make lint   format, lint and types"
	@echo "make lock   lock the newest versions of all packages, with hashes"
	@echo "make clean  remove what can be made again"

serve: .venv/site.stamp
	$(BIN)/mkdocs serve

site: .venv/site.stamp
	$(BIN)/mkdocs build --strict

check: .venv/site.stamp
	$(BIN)/handreiking check

# The suites that are asked for are one run: the tests are collected once, and each site is built once.
test: suites
test-all: suites
test-content: suites

MARKS_test := (not all and not content and not engines and not scale and not long)
MARKS_test-all := $(MARKS_test) or (all and not content and not long)
MARKS_test-content := content
ASKED := $(foreach suite,$(filter test test-all test-content,$(MAKECMDGOALS)),or $(MARKS_$(suite)))

suites: .venv/test.stamp
	$(TESTS) -m "$(wordlist 2,$(words $(ASKED)),$(ASKED))"

scale: .venv/test.stamp
	$(TESTS) -m scale

long: .venv/test.stamp
	$(TESTS) -m long

plugins: .venv-plugins/stamp
	.venv-plugins/bin/python -m pytest --numprocesses auto -m long tests/hosts/test_plugins.py

engines: .venv/test.stamp
	$(TESTS) -m engines

TESTS := $(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

search-report: .venv/test.stamp
	$(BIN)/python -m tests.search.report

golden: .venv/test.stamp
	$(BIN)/handreiking schema
	HANDREIKING_UPDATE=1 $(BIN)/python -m pytest --quiet $$(grep --recursive --files-with-matches --include='test_*.py' HANDREIKING_UPDATE tests)

lint: .venv/test.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

lock: .venv/test.stamp
	$(BIN)/python -m pip install uv
	$(BIN)/uv pip compile pyproject.toml --upgrade --extra build --extra pdf $(LOCK) --output-file requirements.txt
	$(BIN)/uv pip compile pyproject.toml --upgrade --extra build --extra pdf --extra test $(LOCK) --constraint requirements.txt --output-file requirements-test.txt
	$(BIN)/uv pip compile pyproject.toml --upgrade --extra build --extra pdf --extra test --group plugins $(filter-out --universal,$(LOCK)) --constraint requirements-test.txt --output-file requirements-plugins.txt

LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet

clean:
	rm -rf .venv .venv-plugins site .site.* .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache macros/handreiking.egg-info

.venv/site.stamp: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

.venv/test.stamp: requirements-test.txt .venv/site.stamp
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-test.txt
	touch $@

.venv-plugins/stamp: requirements-plugins.txt pyproject.toml
	$(PYTHON) -m venv .venv-plugins
	.venv-plugins/bin/python -m pip install --quiet --require-hashes --requirement requirements-plugins.txt
	.venv-plugins/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@
