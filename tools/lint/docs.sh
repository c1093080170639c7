#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# docs/ops.md and docs/passes.md are what the .td files say, every relative link of
# the Markdown pages leads to a file, the functions that life_of_a_kernel.md names
# stand in the files that it names, and the picture of the pipeline shows what its
# text says.

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

# Whether FILE defines or declares FUNCTION: has FILE FUNCTION. In C++ a return type
# or a class stands before the name, or the line begins with it; calls have neither.
has() {
  if [[ $1 == *.py ]]; then
    grep -qP "^ *(async )?def \Q$2\E\(" "$1"
  else
    grep -qP "^( *(?!(return|else|co_return)\b)[A-Za-z_][\w:<>,*& ]*[ :*&])?\Q$2\E\(" "$1"
  fi
}

# A table's row "| n | [file](path) | `function` |" names a function of that file.
# shellcheck disable=SC2016 # the backticks are Markdown's
while IFS='|' read -r target function; do
  [[ ! -e docs/$target ]] || has "docs/$target" "$function" ||
    complain docs/life_of_a_kernel.md "docs/$target has no function $function"
done < <(sed -nE 's/^\| [0-9]+ \| \[[^]]*\]\(([^)]*)\) \| `([^`]*)` .*/\1|\2/p' \
  docs/life_of_a_kernel.md)

# Not drawn anew: how Graphviz lays out depends on the machine's fonts.
while IFS= read -r label; do
  grep -qF ">$label<" docs/images/pipeline.svg ||
    complain docs/images/pipeline.svg "lacks '$label'; draw it as pipeline.dot says"
done < <(grep -oP 'label="\K[^"]+' docs/images/pipeline.dot | sed 's/\\n/\n/g; s/-/\&#45;/g')

if [[ $fix -eq 1 ]]; then
  tools/dev.sh docs || complain docs "could not be generated"
else
  tools/dev.sh docs --check || complain docs "run tools/lint/docs.sh --fix"
fi
finish
