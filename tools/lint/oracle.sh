#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# The oracle (backend/reference) is for tests alone: outside tests/ and itself
# nothing includes its headers or links its libraries. What the product shared
# with it, no test would check.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

# forbid PATTERN REASON FILE_PATTERN... complains of each line that matches.
forbid() {
  local pattern=$1 reason=$2 file line text
  shift 2
  while IFS=: read -r file line text; do
    complain "$file:$line" "$reason: $text"
  done < <(project_files "$@" ':!tests/' ':!backend/reference/' |
    xargs -r grep -HnE "$pattern" || true)
}
forbid '^ *# *include *["<]([^">]*/)?reference/' \
  'only tests include the oracle' '*.cpp' '*.h' '*.inc'
forbid '^[^#]*(Graft(Reference|Interpreter)|graft::(reference|interpreter))\b' \
  'only tests link the oracle' '*CMakeLists.txt' '*.cmake' '*.cmake.in'
finish
