# make run    serve the pages on http://127.0.0.1:8000 (another address: make run ADDRESS=127.0.0.1:9000)
# make test   run every test, the browser's included
# make check  lint, types, deployment settings, catalogues, plain English, generated documents, unused requirements
# make meaning  show what this tree tells travellers that another does not: make meaning BASE=main
# make bench  measure speed and size
# make mutants  put small wrongs into every rule, and show those that no story notices
PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000
BASE ?= main

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
STATIC_FILES := $(shell find static -type f 2>/dev/null)
PRODUCTION = RISKCHECK_ENV=production RISKCHECK_ALLOWED_HOSTS=check.example.org \
	RISKCHECK_SECRET_KEYS=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(48))')

.PHONY: run test check meaning bench mutants messages docs clean

run: .venv/installed collected/staticfiles.json
	$(BIN)/gunicorn --bind $(ADDRESS)

test: .venv/installed-dev collected/staticfiles.json
	chromium=$$(tools/find-chromium) && RISKCHECK_CHROMIUM="$$chromium" $(BIN)/python -m pytest -n 2

check: .venv/installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy riskcheck/engine riskcheck/rulebook riskcheck/facts
	$(BIN)/deptry --no-ansi .
	$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING
	tools/check-messages
	$(BIN)/python tools/readability.py
	$(MANAGE) document --check

meaning: .venv/installed
	$(BIN)/python tools/meaning.py $(BASE)

bench: .venv/installed-dev collected/staticfiles.json
	$(BIN)/python tools/bench.py
	$(BIN)/python tools/bench_register.py

mutants: .venv/installed-dev
	$(BIN)/python tools/mutants.py

messages: .venv/installed
	tools/find-program gettext xgettext >/dev/null
	mkdir -p locale
	$(MANAGE) makemessages --locale en --no-wrap --add-location file --no-obsolete \
		--ignore '.venv/*' --ignore 'collected/*' --ignore 'tests/*' --ignore 'tools/*' --ignore 'docs/*'

docs: .venv/installed
	$(MANAGE) document

clean:
	rm -rf .venv collected .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/installed: requirements.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/installed-dev: requirements-dev.txt .venv/installed
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

collected/staticfiles.json: .venv/installed $(STATIC_FILES)
	$(MANAGE) collectstatic --noinput --clear --verbosity 0
