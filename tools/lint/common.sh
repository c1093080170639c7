# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# shellcheck shell=bash
#
# What the lints share. Each sources this file and then
# * is at the root of the repository,
# * has `fix` set to 1 if it was called with --fix, else to 0,
# * ends by calling `finish`.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
name=$(basename "$0" .sh)

# shellcheck disable=SC2034 # read by the scripts that source this
fix=0
for arg in "$@"; do
  # shellcheck disable=SC2034
  [[ $arg != --fix ]] || fix=1
done

problems=0

# Reports a problem: complain FILE[:LINE] MESSAGE
complain() {
  printf '%s: %s [%s]\n' "$1" "$2" "$name"
  problems=$((problems + 1))
}

finish() {
  [[ $problems -eq 0 ]] || exit 1
}

# Runs git on this repository, also where somebody else owns the files.
repo_git() { git -c safe.directory="$root" "$@"; }

# Prints the files of the project that match the patterns "$@": tracked, or new
# and not ignored.
project_files() {
  local path
  while IFS= read -r path; do
    [[ ! -f $path || -L $path ]] || printf '%s\n' "$path"
  done < <(repo_git ls-files --cached --others --exclude-standard -- "$@" |
    LC_ALL=C sort -u)
}
