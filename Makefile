# make run    serve the pages on http://127.0.0.1:8000 (another address: make run ADDRESS=127.0.0.1:9000)
# make dev    the same while you work on them: what you edit shows at the next reload
# make shell  Python with assess, RULEBOOK and COUNTRIES at hand
# make fast   run the quick tests, in under a minute: no browser, nothing marked slow
# make test   run every test, the browser's included (some of them: make test ARGS=tests/engine)
# make deep   run the tests that try case after case, on ten times as many cases
# make stories  tell every traveller's story and nothing else, in seconds (some: make stories ARGS="-k hong_kong")
# make check  lint, imports, types, deployment settings, catalogues, plain English, generated documents, unused requirements
# make meaning  show what this tree tells travellers that another does not: make meaning BASE=main
# make wheel  build the package into dist/, the same bytes every time
# make bench  measure speed and size, and judging beside another tree's: make bench BASE=main
# make faults kill, stop, fill and cut off what serves, and show that it holds (some: make faults ARGS=kill_a_worker)
# make soak   find the most it can serve, then hold it there and beyond, some 15 minutes (sooner: make soak SOAK_SECONDS=30)
# make scale  how many machines for how many people, and how a rush is served
# make docs   write what is generated of the rules, and build the documentation as a site in site/
# make links  try 200,000 wrong ways into checks: none may open, and none may cost anything
# make fuzz   feed each reader whatever comes, ten minutes each (40 minutes on two cores): make fuzz FUZZ_SECONDS=60
# make lock   write requirements.lock anew: everything the service runs on, with hashes
# make sbom   list everything the service runs on, as CycloneDX, in dist/sbom.json
# make audit  look for unsafe code, and for known faults of what the service runs on
# make mutants  put small wrongs into every rule, and show those that no story notices
PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
BASE ?= main
SOAK_SECONDS ?= 600

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
CATALOGUES := $(patsubst %.po,%.mo,$(filter-out locale/en/%,$(wildcard locale/*/LC_MESSAGES/django.po)))
STATIC_FILES := $(shell find static -type f 2>/dev/null)
PRODUCTION = RISKCHECK_ENV=production RISKCHECK_ALLOWED_HOSTS=check.example.org \
	RISKCHECK_SECRET_KEYS=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(48))')

# The reading copy of the rules is a page of the site, and never committed. Its builder announces its successor at every start.
SITE = $(MANAGE) document && NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

.PHONY: run dev shell fast test deep stories check meaning wheel bench faults soak scale links fuzz lock sbom audit mutants messages docs clean

run: .venv/installed collected/staticfiles.json $(CATALOGUES)
	$(BIN)/python -m riskcheck.operations.serve --bind $(ADDRESS)

dev: .venv/installed $(CATALOGUES)
	RISKCHECK_DEBUG=1 $(MANAGE) dev $(ADDRESS)

shell: .venv/installed
	$(MANAGE) shell

fast: .venv/installed-dev collected/staticfiles.json $(CATALOGUES)
	$(BIN)/python -m pytest -n 2 -m "not browser and not slow" $(ARGS)

test: .venv/installed-dev collected/staticfiles.json $(CATALOGUES)
	tools/find-fonts && nginx=$$(tools/find-nginx) && chromium=$$(tools/find-chromium) && firefox=$$(tools/find-firefox) && RISKCHECK_CHROMIUM="$$chromium" RISKCHECK_FIREFOX="$$firefox" NGINX_PROGRAM="$$nginx" $(BIN)/python -m pytest -n 4 --dist worksteal $(ARGS)

deep: .venv/installed-dev collected/staticfiles.json $(CATALOGUES)
	DEPTH=10 $(BIN)/python -m pytest -n 2 $(shell grep -rl 'from tests.depth' tests) $(ARGS)

# Stories ask the rulebook alone: without Django's plugin and the settings of pytest they take half the time.
stories: .venv/installed-dev
	PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 $(BIN)/python -m pytest -q -c /dev/null --rootdir . --noconftest -W error \
		-p no:cacheprovider -p no:logging -p no:threadexception -p no:unraisableexception tests/stories $(ARGS)

check: .venv/installed-dev $(CATALOGUES)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports
	$(BIN)/mypy riskcheck tools
	$(BIN)/deptry --config tools/deptry.toml --no-ansi .
	$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING
	tools/check-messages
	$(BIN)/python tools/translations.py
	$(BIN)/python tools/readability.py
	$(MANAGE) document --check
	$(SITE)

meaning: .venv/installed
	$(BIN)/python tools/meaning.py $(BASE)

wheel: .venv/installed-dev
	$(BIN)/pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .

bench: .venv/installed-dev collected/staticfiles.json $(CATALOGUES)
	$(BIN)/python tools/bench.py $(BASE)
	$(BIN)/python tools/bench_pages.py
	$(BIN)/python tools/bench_api.py
	$(BIN)/python tools/bench_register.py
	$(BIN)/python tools/bench_asking.py

faults: .venv/installed-dev collected/staticfiles.json $(CATALOGUES)
	nginx=$$(tools/find-nginx) && NGINX_PROGRAM="$$nginx" $(BIN)/python -m tools.faults $(ARGS)

soak: .venv/installed-dev collected/staticfiles.json $(CATALOGUES)
	SOAK_SECONDS=$(SOAK_SECONDS) $(BIN)/python -m tools.soak

scale: .venv/installed-dev
	$(BIN)/python -m tools.scale

links: .venv/installed
	$(BIN)/python tools/try_links.py

fuzz: .venv/installed-dev collected/staticfiles.json $(CATALOGUES)
	FUZZ_SECONDS=$(or $(FUZZ_SECONDS),600) $(BIN)/python tools/fuzz.py

# For every system and Python that it runs on.
lock: .venv/installed-dev
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --output-file requirements.lock requirements.txt

# Of an environment that holds the locked packages and nothing else, each checked against its hash.
sbom: .venv/installed-dev
	rm -rf dist/locked && mkdir -p dist
	$(PYTHON) -m venv dist/locked
	dist/locked/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/cyclonedx-py environment --output-reproducible --of JSON -o dist/sbom.json dist/locked/bin/python
	rm -rf dist/locked

# pip-audit asks its database over the network.
audit: .venv/installed-dev
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive riskcheck tools
	$(BIN)/pip-audit --disable-pip --require-hashes -r requirements.lock

mutants: .venv/installed-dev
	$(BIN)/python tools/mutants.py

messages: .venv/installed-dev
	$(BIN)/python -m babel.messages.frontend --quiet extract --output locale/django.pot .
	$(BIN)/python -m babel.messages.frontend --quiet update --input locale/django.pot $(if $(LANGUAGE),--init-missing --locale $(LANGUAGE))
	rm locale/django.pot

docs: .venv/installed-dev
	$(SITE)

clean:
	rm -rf .venv collected dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/installed: requirements.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

.venv/installed-dev: requirements-dev.txt .venv/installed
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

%.mo: %.po | .venv/installed
	$(BIN)/python -m babel.messages.frontend --quiet compile --input $< --output $@

collected/staticfiles.json: .venv/installed $(STATIC_FILES)
	$(MANAGE) collectstatic --noinput --clear --verbosity 0
