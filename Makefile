# Two words a person needs: `make demo` and `make test`. Each sets up all it needs in .venv.

PYTHON ?= python3
VENV   ?= .venv
TORCH  ?= torch==2.13.0
PORT   ?= 8501
# Where PyTorch publishes builds without CUDA, asked only if the plain name would bring several GB of CUDA packages.
TORCH_CPU_INDEX ?= https://download.pytorch.org/whl/cpu

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: demo test lint clean help

help:
	@echo "make demo   set up, read the seed articles, find their disputes, open the dashboard on 127.0.0.1:$(PORT)"
	@echo "make test   set up and run the tests"
	@echo "make lint   check style"
	@echo "make clean  remove .venv and the demo's database"

demo: $(VENV)/installed
	$(BIN)/claimcheck ingest seeds
	$(BIN)/claimcheck check
	$(BIN)/claimcheck dashboard --port $(PORT)

test: $(VENV)/installed-dev
	$(BIN)/python -m pytest

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

clean:
	rm -rf $(VENV) claimcheck.db claimcheck.db-wal claimcheck.db-shm

$(VENV)/torch:
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "claimcheck needs Python 3.11 or newer, this is " + sys.version.split()[0] + ". Install one and run: make demo PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	@if [ "$$(uname -s)" != Linux ] || [ -e /proc/driver/nvidia/version ] \
	  || $(PIP) install -q --dry-run --no-deps --report - "$(TORCH)" | grep -q '"version": "[^"]*+cpu"'; \
	then $(PIP) install "$(TORCH)"; \
	else $(PIP) install --index-url "$(TORCH_CPU_INDEX)" "$(TORCH)" \
	  || { echo "No PyTorch build without CUDA could be had. To accept several GB of CUDA packages: $(PIP) install '$(TORCH)' && touch $@"; exit 1; }; \
	fi
	@touch $@

$(VENV)/installed: $(VENV)/torch pyproject.toml
	$(PIP) install -q -e .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(PIP) install -q -e '.[dev]'
	@touch $@
