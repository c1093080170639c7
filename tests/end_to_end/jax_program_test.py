# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs JAX programs with the driver and compares the files it writes with what JAX gave.

usage: jax_program_test.py BIN_DIR GOLDEN_DIR
"""

import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from safetensors_file import read

BIN = Path(sys.argv[1])
PROGRAMS = Path(sys.argv[2]) / "programs"


def floats(tensor):
    dtype, _, data = tensor
    assert dtype == "F32", dtype
    return struct.unpack(f"<{len(data) // 4}f", data)


class JaxProgramTest(unittest.TestCase):
    def run_program(self, name):
        """Returns what the driver writes, and what JAX gave in the order of results."""
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "out.safetensors"
            subprocess.run([BIN / "graft", "run", PROGRAMS / f"{name}.generic.mlir",
                            f"--bind=args={PROGRAMS / name}.in.safetensors", "-o", out],
                           check=True, capture_output=True, text=True)
            return read(out), read(PROGRAMS / f"{name}.out.safetensors")

    def test_partial_initialization_has_jax_bits(self):
        found, expected = self.run_program("partial_init")
        names = ["linear1.bias", "linear1.kernel", "linear1.lora.lora_a", "linear1.lora.lora_b",
                 "linear2.bias", "linear2.kernel"]
        self.assertEqual({name: expected[f"out{i:03}"] for i, name in enumerate(names)}, found)

    def test_forward_pass_is_near_jax(self):
        found, expected = self.run_program("cnn_fwd")
        for i, name in enumerate(["0", "1.bn.mean", "1.bn.var"]):
            wanted = expected[f"out{i:03}"]
            self.assertEqual(found[name][:2], wanted[:2])
            for a, b in zip(floats(found[name]), floats(wanted)):
                self.assertLessEqual(abs(a - b), 1e-5 * max(1, abs(b)), name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
