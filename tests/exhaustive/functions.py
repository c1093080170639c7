# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares elementary functions with JAX on every F32, F16 and BF16 argument.

    functions.py BINDIR [--every N]

BINDIR has the program `graft`. With --every only each Nth of the 256 parts of the F32
arguments is compared. Prints one line a function, and fails if one differs. One NaN counts
as any other. All of it takes an hour; `tools/dev.sh test-functions` runs it.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ["XLA_FLAGS"] = os.environ.get("XLA_FLAGS", "") + " --xla_cpu_max_isa=AVX2"

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file, save_file

PART = 2**24
NAMES = ["exp", "expm1", "log", "log1p", "tanh", "logistic", "erf", "erfc", "sqrt", "rsqrt",
         "sin", "cos", "tan", "cbrt", "floor", "round"]
WORDS = {"float32": np.uint32, "float16": np.uint16, "bfloat16": np.uint16}
# docs/stablehlo.md, "Elementary functions"
EXCEPT = {("expm1", "float16")}
# Those that do not flush: their denormals are not compared.
DENORMAL = {"cbrt", "floor", "logistic"}
LEAST = 2.0**-126


def values(name, x):
    """The function; erf in a kernel with a constant, which no argument chooses."""
    if name == "erf":
        return jnp.where(jnp.isinf(x) & (x == 0), jnp.zeros_like(x), jax.lax.erf(x))
    return getattr(jax.lax, name)(x)


class Program:
    """One function of one shape, for JAX and for Graft."""

    def __init__(self, graft, folder, name, shape, dtype):
        self.graft, self.folder, self.name = graft, folder, name
        self.jitted = jax.jit(lambda x: {"y": values(name, x["x"])})
        like = {"x": jax.ShapeDtypeStruct(shape, dtype)}
        module = self.jitted.lower(like).compiler_ir("stablehlo")
        self.text = folder / f"{name}.{dtype}.mlir"
        self.text.write_text(module.operation.get_asm(
            print_generic_op_form=True, enable_debug_info=True))

    def differences(self, x, file):
        out = self.folder / "out.safetensors"
        done = subprocess.run(
            [self.graft, "run", self.text, "--bind", f"x={file}", "-o", out],
            capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stderr)
        got, = load_file(out).values()
        want = np.asarray(self.jitted({"x": x})["y"])
        word = WORDS[want.dtype.name]
        differ = got.view(word) != want.view(word)
        differ &= ~(np.isnan(got.astype(np.float32)) & np.isnan(want.astype(np.float32)))
        if self.name in DENORMAL:
            for value in (x, got):
                magnitude = np.abs(value.astype(np.float64))
                differ &= ~((magnitude > 0) & (magnitude < LEAST))
        return np.flatnonzero(differ)


def compare(graft, folder, dtype, parts, bits_of):
    size = min(PART, 2 ** (8 * np.dtype(WORDS[dtype]).itemsize))
    programs = [Program(graft, folder, name, (size,), dtype) for name in NAMES]
    counts = {name: 0 for name in NAMES}
    shown = {}
    for part in parts:
        x = bits_of(part).view(jnp.dtype(dtype))
        file = folder / "in.safetensors"
        save_file({"x": x}, file)
        for program in programs:
            places = program.differences(x, file)
            counts[program.name] += len(places)
            if len(places):
                shown.setdefault(program.name, x[places[0]])
    for name, count in counts.items():
        known = " (documented)" if (name, dtype) in EXCEPT else ""
        first = f", first at {float(shown[name]).hex()}" if name in shown else ""
        print(f"{dtype} {name}: {count} differ{known}{first}", flush=True)
    return [name for name, count in counts.items() if count and (name, dtype) not in EXCEPT]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bindir", type=Path)
    parser.add_argument("--every", type=int, default=1)
    arguments = parser.parse_args()
    graft = arguments.bindir / "graft"
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for dtype in ("float16", "bfloat16"):
            failed += compare(graft, folder, dtype, [0],
                              lambda _: np.arange(2**16, dtype=np.uint16))
        failed += compare(
            graft, folder, "float32", range(0, 256, arguments.every),
            lambda part: np.arange(part * PART, (part + 1) * PART, dtype=np.uint32))
    if failed:
        sys.exit(f"functions that differ: {' '.join(failed)}")


main()
