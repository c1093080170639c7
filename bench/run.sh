#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# usage: bench/run.sh [NAME [ARG...]]
#
# Measures Graft beside its peers, everything or one benchmark (abstract_model,
# compile_time, first_tile, full_init, kernels, partial_init, python_jit, samplers,
# surgery), and writes build/bench/NAME.md, NAME.json and, where there is one, the plot
# NAME.png. ARGs go to bench/measure_NAME.py. Builds nothing but the Python
# environment: tools/dev.sh bench builds Graft first.

set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv=build/bench-venv
stamp=$venv/requirements.txt
benchmarks=(
  partial_init full_init surgery first_tile samplers abstract_model kernels compile_time
  python_jit
)

if ! cmp -s bench/requirements.txt "$stamp"; then
  rm -rf "$venv"
  /usr/bin/python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    -r bench/requirements.txt
  cp bench/requirements.txt "$stamp"
fi
if [[ $# -gt 0 ]]; then
  name=$1
  shift
  if [[ ! -e bench/measure_$name.py ]]; then
    echo "run.sh: error: no benchmark '$name'; there are: ${benchmarks[*]}" >&2
    exit 2
  fi
  exec "$venv/bin/python" "bench/measure_$name.py" "$@"
fi
for name in "${benchmarks[@]}"; do
  "$venv/bin/python" "bench/measure_$name.py"
done
