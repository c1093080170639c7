#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# docs/ops.md and docs/passes.md are what the .td files say, and every relative
# link of the Markdown pages leads to a file.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

while IFS= read -r page; do
  while IFS= read -r target; do
    case $target in
      '' | http://* | https://* | mailto:* | '#'*) continue ;;
    esac
    target=${target%%#*}
    [[ -e $(dirname "$page")/$target ]] ||
      complain "$page" "links to $target, which does not exist"
  done < <(grep -oP '\]\(\K[^)\s]+(?=\))' "$page" || true)
done < <(project_files '*.md')

if [[ $fix -eq 1 ]]; then
  tools/dev.sh docs || complain docs "could not be generated"
else
  tools/dev.sh docs --check || complain docs "run tools/lint/docs.sh --fix"
fi
finish
