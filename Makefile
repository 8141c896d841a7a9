# Verbs for working on Unsent. `./unsent test` runs all of them at once.
bin := .venv/bin
resolve := uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11

.PHONY: style types tests docs coverage imports lock clean

style:
	$(bin)/ruff check --fix
	$(bin)/ruff format

types:
	$(bin)/mypy
	$(bin)/basedpyright

imports:
	$(bin)/lint-imports

tests:
	$(bin)/python -m pytest -q

docs:
	$(bin)/python -m pytest -q tests/docs/test_written.py --update-talks

coverage:
	$(bin)/python -m pytest -q --cov --cov-report=term

# Needs uv on PATH. UPGRADE=1 takes the newest of everything.
lock:
	$(resolve) $(if $(UPGRADE),--upgrade) pyproject.toml -o requirements.lock
	$(resolve) $(if $(UPGRADE),--upgrade) pyproject.toml --group test -c requirements.lock -o requirements-test.lock
	$(resolve) $(if $(UPGRADE),--upgrade) --group bench -o requirements-bench.lock

clean:
	rm -rf .venv .venv-* .unsent.lock .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage* mutants
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
