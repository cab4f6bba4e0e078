# 'make help' lists the targets.

DEMO  := dist/demo
BUILT := $(DEMO)/target/.built

# What the demo is made of. A folder's own time tells that a file in it went away.
SOURCES := $(shell find pom.xml */pom.xml dist/*/pom.xml */src/main dist/*/src/main -name node_modules -prune -o -print)

.PHONY: help run clean test verify mutants chromium

help: ## Lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(BUILT) ## Starts Keycloak with Roster, the demo application and an inbox
	@exec java -jar $(DEMO)/target/roster-demo.jar $(DEMO)

$(BUILT): $(SOURCES)
	@echo "Building Roster: a minute or two the first time, when Maven fetches Keycloak (177 MB) …"
	@mvn --quiet --batch-mode -Dstyle.color=never --projects dist/demo --also-make package -DskipTests -Dspotless.check.skip
	@touch $@

clean: ## Forgets what was built, and the demo's data
	@mvn --quiet --batch-mode -Dstyle.color=never clean
	@rm -rf $(DEMO)/work

test: chromium ## Builds everything and runs all tests but the long ones
	@BOUND=20 tests/summary.sh mvn -B -T2 verify

verify: chromium ## Builds everything and runs the long tests (load, outage, cluster)
	@tests/summary.sh mvn -B verify -Pverify

mutants: ## Breaks the decisions about who comes in, and wants a test red for each
	@mvn -q -B verify -Pmutants -pl user-storage -Dspotless.check.skip

# Chromium that draws no windows: a page costs a tenth in it. Who cannot install it tests with the Chromium that is there.
chromium:
	@command -v chromium-headless-shell > /dev/null || \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium-headless-shell > /dev/null; } || \
	  command -v chromium > /dev/null
