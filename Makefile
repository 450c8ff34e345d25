# Two commands on a fresh machine do everything: `make demo` and `make test`.

# An editable installation makes setuptools print a page of advice.
export PYTHONWARNINGS := ignore

# Tests start hundreds of processes: each would compile the package anew.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.installed

.PHONY: install demo test test-full test-recbole lint picture bench clean

install: $(READY)

$(READY): pyproject.toml constraints.txt plugins/cragru-knn/pyproject.toml plugins/cragru-implicit/pyproject.toml plugins/cragru-baselines/pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=24"
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[test]"
	$(BIN)/python -m pip install --quiet --no-deps --editable plugins/cragru-knn --editable plugins/cragru-baselines
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable plugins/cragru-implicit
	touch $@

demo: install
	$(BIN)/cragru demo

test: install
	PYTHONWARNINGS= $(BIN)/python -m pytest -m "not slow" --numprocesses auto --dist loadfile --timeout 300

test-full: install
	PYTHONWARNINGS= $(BIN)/python -m pytest

# RecBole takes minutes to install and holds libraries back: its plugin has an environment of its own.
RECBOLE := .venv-recbole

$(RECBOLE)/.installed: pyproject.toml constraints.txt plugins/cragru-recbole/pyproject.toml
	test -x $(RECBOLE)/bin/python || $(PYTHON) -m venv $(RECBOLE)
	$(RECBOLE)/bin/python -m pip install --quiet --upgrade "pip>=24"
	$(RECBOLE)/bin/python -m pip install --quiet --constraint constraints.txt --editable ".[test]" \
	  --editable "plugins/cragru-recbole[recbole,test]"
	touch $@

test-recbole: $(RECBOLE)/.installed
	PYTHONWARNINGS= $(RECBOLE)/bin/python -m pytest plugins/cragru-recbole

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

picture: install
	$(BIN)/python examples/picture.py examples/picture.svg

# Figures as JSON; name data sets with DATA="ml-100k ml-1m".
DATA ?= demo
bench: install
	cd tests/benchmarks && for script in forgetting never_had_it quality commands; do \
	  ../../$(BIN)/python $$script.py $(DATA) || exit 1; done

clean:
	rm -rf $(VENV) $(RECBOLE) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
