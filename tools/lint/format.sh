#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# C++ is formatted as .clang-format says.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

mapfile -t files < <(project_files '*.cpp' '*.h')
if [[ $fix -eq 1 ]]; then
  clang-format-22 -i "${files[@]}"
else
  # One line a file, instead of one a character.
  while IFS=: read -r file line _; do
    complain "$file:$line" "is not formatted; run tools/lint/format.sh --fix"
  done < <(clang-format-22 --dry-run "${files[@]}" 2>&1 |
    grep 'Wclang-format-violations' | awk -F: '!seen[$1]++')
fi
finish
