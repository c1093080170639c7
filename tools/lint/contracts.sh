#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# A rule of the three contracts of ir/README.md has one label, planned_c2, in
# three places: the list, a comment at the check of a verifier, and a lit test.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

# Prints the labels of the contracts that the files of a pathspec have.
labels() {
  project_files "$@" |
    xargs -r grep -ohE '\b(traced|pruned|planned)_c[0-9]+' | LC_ALL=C sort -u
}

rules=$(sed -nE 's/^- ((traced|pruned|planned)_c[0-9]+): .*/\1/p' ir/README.md)
[[ -n $rules ]] || complain ir/README.md "has no rule of a contract"
for rule in $rules; do
  [[ $(grep -c "^- $rule: " ir/README.md) -eq 1 ]] ||
    complain ir/README.md "has $rule twice"
done

# compare PLACE PATHSPEC...: the labels there are those of the list.
compare() {
  local place=$1 rule
  shift
  while read -r rule; do
    complain "$place" "nothing has the label $rule of ir/README.md"
  done < <(LC_ALL=C comm -23 <(LC_ALL=C sort -u <<<"$rules") <(labels "$@"))
  while read -r rule; do
    complain "$place" "has the label $rule, which ir/README.md has not"
  done < <(LC_ALL=C comm -13 <(LC_ALL=C sort -u <<<"$rules") <(labels "$@"))
}
compare passes 'passes/*.cpp'
compare tests/lit/passes 'tests/lit/passes/*.mlir'
finish
