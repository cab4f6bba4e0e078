#!/bin/sh
# Runs Maven as given, then sums up what Surefire and Failsafe have reported in this run, over all modules.
# Ends with Maven's exit code, or with 1 where no test ran.
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
started=$(mktemp)
trap 'rm -f "$started"' EXIT

"$@"
code=$?

find "$root" -path '*/target/*-reports/TEST-*.xml' -newer "$started" -exec grep -h -m 1 '<testsuite ' {} + | awk -v code="$code" '
  function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
  END {
    printf "\n%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
    exit code != 0 ? code : tests == 0
  }'
