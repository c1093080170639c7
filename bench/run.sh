#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# usage: bench/run.sh [NAME [ARG...]]
#        bench/run.sh --targets [NAME]
#
# Measures Graft beside its peers, everything or one benchmark, and writes
# build/bench/NAME.md, NAME.json and, where there is one, the plot NAME.png. ARGs go to
# bench/measure_NAME.py. Builds nothing but the Python environment: tools/dev.sh bench
# builds Graft first. --targets prints what ninja has to build, all of it on a line.
#
# Peers come from PyPI, but for PyTorch: the build without CUDA is on PyTorch's own index
# alone, which is asked for torch and for nothing else, once. A peer that cannot be
# installed is left out.

set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv=build/bench-venv
torch_index=https://download.pytorch.org/whl/cpu

# A line is a benchmark: its name, what ninja builds for it, what it is measured beside.
table() {
  cat <<'TABLE'
partial_init    bench_partial_init    flax
full_init       bench_full_init       flax mlx torch matplotlib
surgery         bench_surgery         jax torch matplotlib
first_tile      bench_first_tile      flax
samplers        bench_samplers        jax mlx torch matplotlib
abstract_model  bench_abstract_model  flax
kernels         bench_kernels
compile_time    bench_compile_time    jax matplotlib
jax_compile_time bench_jax_compile_time
python_jit      GraftPython           flax
python_calls    GraftPython           flax
TABLE
}

say() { printf '==> %s\n' "$*" >&2; }

# Sets `names` to benchmark $1, or to all of them, `targets` to what ninja builds for
# them, and `peers` to what they are beside.
choose() {
  local name target peer known=0
  names=() targets=() peers=()
  while read -r name target peer; do
    [[ -z $1 || $1 == "$name" ]] || continue
    known=1
    if [[ $name == kernels && $(uname -m) != x86_64 ]]; then
      say "kernels is left out: the hand-written ones are of x86-64"
      continue
    fi
    names+=("$name")
    targets+=("$target")
    for peer in $peer; do
      [[ " ${peers[*]} " == *" $peer "* ]] || peers+=("$peer")
    done
  done < <(table)
  [[ $known -eq 0 ]] || return 0
  echo "run.sh: error: no benchmark '$1'; there are: $(table | cut -d' ' -f1 | xargs)" >&2
  exit 2
}

pip_install() {
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
}

# From PyPI.
install_pinned() { pip_install --constraint bench/constraints.txt "$@"; }

install_peer() {
  case $1 in
    mlx) install_pinned mlx mlx-cpu ;;
    torch)
      # No dependencies from there: nothing but torch itself may come from that index.
      install_pinned filelock fsspec jinja2 networkx sympy typing_extensions &&
        pip_install --no-deps --retries 0 --timeout 10 --index-url "$torch_index" \
          "$(grep '^torch==' bench/constraints.txt)"
      ;;
    *) install_pinned "$1" ;;
  esac
}

# Makes the environment, anew where the versions have changed, with the peers "$@".
install() {
  local peer
  if ! cmp -s bench/constraints.txt "$venv/constraints.txt"; then
    rm -rf "$venv"
    /usr/bin/python3 -m venv "$venv"
    mkdir "$venv/peers"
    cp bench/constraints.txt "$venv"
  fi
  for peer in "$@"; do
    [[ ! -e $venv/peers/$peer ]] || continue
    say "installing $peer into $venv"
    if install_peer "$peer"; then
      touch "$venv/peers/$peer"
    else
      say "$peer cannot be installed; the benchmarks go on without it (see above)"
    fi
  done
}

if [[ ${1:-} == --targets ]]; then
  choose "${2:-}"
  echo "${targets[*]}"
  exit
fi
choose "${1:-}"
[[ $# -eq 0 ]] || shift
install "${peers[@]}"
for name in "${names[@]}"; do
  "$venv/bin/python" "bench/measure_$name.py" "$@"
done
