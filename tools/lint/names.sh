#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# A pass has one name in four spellings: class PruneInitializers, flag
# graft-prune-initializers, passes/prune_initializers.cpp, beside its passes.td,
# and tests/lit/passes/prune_initializers.mlir.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

check_passes() {
  local td=$1 passes=0 class flag snake file
  # def PruneInitializers : Pass<"graft-prune-initializers", ...
  while read -r class flag; do
    passes=$((passes + 1))
    snake=$(sed -E 's/([a-z0-9])([A-Z])/\1_\2/g; s/([A-Z])([A-Z][a-z])/\1_\2/g' \
      <<<"$class" | tr '[:upper:]' '[:lower:]')
    [[ $flag == "graft-${snake//_/-}" ]] ||
      complain "$td" "pass $class should have the flag graft-${snake//_/-}, not $flag"
    for file in "${td%/*}/$snake.cpp" "tests/lit/passes/$snake.mlir"; do
      [[ -f $file ]] || complain "$td" "pass $class has no $file"
    done
  done < <(tr '\n' ' ' <"$td" |
    grep -oE 'def +[A-Za-z0-9]+ *: *Pass< *"[^"]*"' |
    sed -E 's/def +([A-Za-z0-9]+) *: *Pass< *"([^"]*)"/\1 \2/')
  [[ $passes -gt 0 ]] || complain "$td" "defines no pass"
}
check_passes passes/passes.td
check_passes passes/analysis/passes.td
check_passes backend/kernels/passes.td

while IFS= read -r file; do
  base=${file##*/}
  # lit looks for its configuration under this name.
  [[ $base == lit.cfg.py || $base =~ ^[a-z0-9_]+\.[a-z]+$ ]] ||
    complain "$file" "should have a name in snake_case"
done < <(project_files '*.cpp' '*.h' '*.td' '*.py' ':!*/lit.cfg.py')
finish
