#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Builds and runs the consumer project beside Graft.
#
# usage: tests/consumer/run.sh installed|subdirectory|files [CXX]
#
# `installed` installs build/$GRAFT_PRESET (release) into a scratch prefix, moves
# it, as a package would be moved, and finds it there. `subdirectory` builds all of
# Graft a second time, with CXX; `files` does so with what reads and writes files
# alone. CXX is the compiler, by default the machine's own c++.

set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
way=${1:?usage: tests/consumer/run.sh installed|subdirectory|files [CXX]}
cxx=${2:-c++}
preset=${GRAFT_PRESET:-release}
work=$PWD/build/consumer/$way-$(basename "$cxx")
rm -rf "$work"
mkdir -p "$work"

options=(-G Ninja -S tests/consumer -B "$work/build"
  -DCMAKE_BUILD_TYPE=Release "-DCMAKE_CXX_COMPILER=$cxx")
programs=(consumer consumer_files)
case $way in
  installed)
    cmake --install "build/$preset" --prefix "$work/staging" >/dev/null
    mv "$work/staging" "$work/prefix"
    if grep -rlF "$PWD" "$work/prefix/include" "$work/prefix/lib/cmake"; then
      echo "run.sh: error: the package names the build machine's folders" >&2
      exit 1
    fi
    options+=("-DCMAKE_PREFIX_PATH=$work/prefix")
    ;;
  subdirectory | files)
    [[ $way == subdirectory ]] || programs=(consumer_files)
    options+=("-DGRAFT_SOURCE_DIR=$PWD")
    if command -v ccache >/dev/null; then
      options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    ;;
  *)
    echo "run.sh: error: unknown way '$way'" >&2
    exit 2
    ;;
esac

cmake "${options[@]}" >"$work/configure.log" 2>&1 || {
  cat "$work/configure.log" >&2
  exit 1
}
ninja -C "$work/build" "${programs[@]}"
cd "$work"
for program in "${programs[@]}"; do
  "$(find build -name "$program" -type f -executable)"
done
