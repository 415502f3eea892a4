# Two commands do everything: `make run` and `make test`. The steps behind them are in .make/.

.PHONY: run test dev fuzz bench check clean
.DEFAULT_GOAL := run

run: ## Builds and serves Milpa with demonstration data on the first start, and prints the address
	@.make/setup build
	@.make/build
	@.make/serve

test: ## Everything: format, lints, domain, readers, both databases, server, browser
	@.make/setup test
	@.make/test

check: ## Format and lints only: seconds, for before a commit
	@.make/check

dev: ## Rebuilds and reloads as files change
	@.make/setup build
	@. .make/env && cargo leptos watch

fuzz: ## Readers of files and of addresses, with every check on: MILPA_FUZZ_SECONDS and MILPA_FUZZ_RUNS a target at least
	@MILPA_FUZZ_SECONDS=$${MILPA_FUZZ_SECONDS:-600} MILPA_FUZZ_RUNS=$${MILPA_FUZZ_RUNS:-1000000} \
		cargo test --profile fuzz -p domain -p feeds --test fuzz -- --nocapture

bench: ## Server and import against their gates, beside Datasette; needs ../shared/bench
	@.make/setup build
	@.make/build
	@.make/bench

clean: ## Removes what was built; the database in .milpa/ stays
	@cargo clean
