#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# clang-tidy finds nothing in the sources of the project.
#
# usage: tools/lint/tidy.sh [--fix] [--changed[=BASE]]
#
# --changed looks only at what a change since BASE (HEAD if not given) can reach:
# the .cpp files that differ from where this branch left BASE, and those that
# include a file that does. Where that point is not known, as in a shallow clone, or
# is HEAD itself, it looks at the whole tree. Builds first: it needs the compile
# commands and the generated headers.

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

# Tests are left out: GoogleTest's macros cost most of the time there.
all_sources() { project_files '*.cpp' ':!tests'; }

# Prints the project's files that differ from the commit $1.
changed_since() {
  repo_git diff --name-only --diff-filter=d "$1" -- '*.cpp' '*.h' '*.td' |
    # What is generated of a .td file has its name.
    sed -E "s#^(.*)\.td\$#\1.td\n$build/\1.h.inc\n$build/\1.cpp.inc#"
  repo_git ls-files --others --exclude-standard -- '*.cpp' '*.h'
}

# Prints those of the sources that are, or include, one of the files on the input.
# ninja knows what each object was made of.
reached() {
  /usr/bin/python3 -c '
import os, subprocess, sys
build, root = sys.argv[1:3]
changed = {os.path.join(root, line.strip()) for line in sys.stdin}
text = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True,
                      text=True, check=True).stdout
for entry in text.split("\n\n"):
    names = [line.strip() for line in entry.splitlines()[1:]]
    paths = [os.path.normpath(os.path.join(root, build, name)) for name in names]
    if any(path in changed for path in paths):
        for path in paths:
            if path.endswith(".cpp") and path.startswith(root):
                print(os.path.relpath(path, root))
' "$build" "$root" | LC_ALL=C sort -u | LC_ALL=C comm -12 - <(all_sources)
}

point=
if [[ $base == HEAD ]]; then
  point=HEAD
elif [[ -n $base ]]; then
  point=$(repo_git merge-base HEAD "$base" 2>/dev/null || true)
  [[ $point != "$(repo_git rev-parse HEAD)" ]] || point=
fi
# Other rules reach every source.
[[ -z $point ]] || repo_git diff --quiet "$point" -- .clang-tidy || point=
if [[ -n $point ]]; then
  # Through a variable: a failure must not look like nothing to check.
  reachable=$(changed_since "$point" | reached)
  mapfile -t files < <(printf '%s' "${reachable:+$reachable$'\n'}")
else
  mapfile -t files < <(all_sources)
fi

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
