#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Shell scripts pass shellcheck and are executable; Python sources compile.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

mapfile -t scripts < <(project_files '*.sh' .ci/run)
shellcheck -x "${scripts[@]}" || complain tools "shellcheck found problems"
for script in "${scripts[@]}"; do
  [[ $script != */common.sh ]] || continue
  [[ $fix -eq 0 ]] || chmod +x "$script"
  [[ -x $script ]] || complain "$script" "is not executable"
done

while IFS= read -r file; do
  /usr/bin/python3 - "$file" <<'PYTHON' || complain "$file" "does not compile"
import sys
compile(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1], "exec")
PYTHON
done < <(project_files '*.py')
finish
