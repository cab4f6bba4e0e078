#!/bin/sh
# Runs Maven as given, then sums up what Surefire and Failsafe have reported in this run, over all modules: the ten
# slowest classes, the time, and what passed and failed. Above BOUND minutes, where that is set, the summary says so in
# red; the build does not fail for it.
# Ends with Maven's exit code, or with 1 where no test ran.
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
started=$(mktemp)
trap 'rm -f "$started"' EXIT
begun=$(date +%s)

"$@"
code=$?

find "$root" -path '*/target/*-reports/TEST-*.xml' -newer "$started" -exec grep -h -m 1 '<testsuite ' {} + |
  awk -v code="$code" -v seconds="$(($(date +%s) - begun))" -v bound="${BOUND:-0}" '
  function value(name) { return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  function clock(s) { return sprintf("%d min %02d s", s / 60, s % 60) }
  {
    tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped")
    classes++; took[classes] = value("time") + 0; name[classes] = value("name")
  }
  END {
    print "\nThe slowest classes:"
    for (n = 0; n < 10 && n < classes; n++) {
      longest = 0
      for (i in took) if (!longest || took[i] > took[longest]) longest = i
      printf "%7.1f s  %s\n", took[longest], name[longest]
      delete took[longest]
    }
    printf "\n%s", clock(seconds)
    if (bound && seconds > bound * 60) printf ": \033[31mover the bound of %d minutes\033[0m", bound
    printf "\n%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
    exit code != 0 ? code : tests == 0
  }'
