#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# clang-tidy finds nothing in the sources of the project.
#
# usage: tools/lint/tidy.sh [--fix] [--changed[=BASE]]
#
# --changed looks only at the .cpp files that differ from BASE (HEAD if not
# given). Builds first: it needs the compile commands and the generated headers.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

base=
for arg in "$@"; do
  case $arg in
    --fix) ;;
    --changed) base=HEAD ;;
    --changed=*) base=${arg#*=} ;;
    *)
      printf 'tidy.sh: error: unknown argument %s\n' "$arg" >&2
      exit 2
      ;;
  esac
done

build=build/${GRAFT_PRESET:-release}
tools/dev.sh build >/dev/null

mapfile -t files < <(
  if [[ -n $base ]]; then
    { repo_git diff --name-only --diff-filter=d "$base" -- '*.cpp'
      repo_git ls-files --others --exclude-standard -- '*.cpp'; } | sort -u
  else
    # Tests are left out: GoogleTest's macros cost most of the time there.
    project_files '*.cpp' ':!tests'
  fi
)

# Only what the build compiles has a command.
known=()
for file in "${files[@]}"; do
  if grep -qF "\"file\": \"$root/$file\"" "$build/compile_commands.json"; then
    known+=("$file")
  fi
done
[[ ${#known[@]} -gt 0 ]] || exit 0

tidy=(clang-tidy-22 -p "$build" --quiet)
if [[ $fix -eq 1 ]]; then
  # One at a time: two may want to mend the same header.
  for file in "${known[@]}"; do
    "${tidy[@]}" --fix "$file" 2>/dev/null || complain "$file" "see above"
  done
else
  printf '%s\0' "${known[@]}" |
    xargs -0 -n 1 -P "$(nproc)" "${tidy[@]}" 2>/dev/null ||
    complain "${#known[@]} files" "clang-tidy found problems, see above"
fi
finish
