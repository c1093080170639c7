#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Measures partial initialization beside Flax and writes build/bench/partial_init.md
# and .json. ARGs go to bench/run.py. Builds nothing but the Python environment:
# tools/dev.sh bench builds Graft first.

set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv=build/bench-venv
stamp=$venv/requirements.txt

if ! cmp -s bench/requirements.txt "$stamp"; then
  rm -rf "$venv"
  /usr/bin/python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    -r bench/requirements.txt
  cp bench/requirements.txt "$stamp"
fi
exec "$venv/bin/python" bench/run.py "$@"
