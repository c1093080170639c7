# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the guide and reads what it saved without Graft.

usage: guide_checkpoint_test.py BIN_DIR GOLDEN_DIR

The guide saves a model as an Orbax directory and makes a safetensors file of that:
both must hold the same tensors, and the driver must see the same in both.
"""

import json
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BIN = Path(sys.argv[1])
SHAPES = {
    "linear1.bias": [4],
    "linear1.kernel": [4, 4],
    "linear2.bias": [4],
    "linear2.kernel": [4, 4],
}


def run(program, *args):
    return subprocess.run(
        [BIN / program, *args], check=True, capture_output=True, text=True
    ).stdout


def read_zarr(array):
    """Returns shape and bytes of an array of one plain chunk."""
    metadata = json.loads((array / ".zarray").read_text())
    assert metadata["chunks"] == metadata["shape"], metadata
    assert (metadata["dtype"], metadata["compressor"]) == ("<f4", None), metadata
    chunk = ".".join("0" for _ in metadata["shape"])
    return metadata["shape"], (array / chunk).read_bytes()


def read_safetensors(path):
    content = path.read_bytes()
    (size,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + size])
    return {
        name: (entry["shape"], content[8 + size :][slice(*entry["data_offsets"])])
        for name, entry in header.items()
        if name != "__metadata__"
    }


class GuideCheckpointTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = Path(directory.name)
        run("guide", self.directory)
        self.orbax = self.directory / "nnx-surgery-state"
        self.file = self.directory / "nnx-surgery-state.safetensors"

    def test_both_checkpoints_hold_the_model(self):
        arrays = {path.name: read_zarr(path) for path in self.orbax.glob("linear*")}
        self.assertEqual(
            {name: shape for name, (shape, _) in arrays.items()},
            {name + ".value": shape for name, shape in SHAPES.items()},
        )
        self.assertEqual(
            {name + ".value": tensor for name, tensor in read_safetensors(self.file).items()},
            arrays,
        )
        bias, kernel = (arrays[f"linear1.{n}.value"][1] for n in ("bias", "kernel"))
        self.assertEqual(bias, bytes(16))
        # The first value that jax.nn.initializers.lecun_normal draws for it.
        self.assertAlmostEqual(struct.unpack("<f", kernel[:4])[0], 0.5350889, 6)

    def test_the_driver_sees_the_same_in_both(self):
        def tensors(path):
            return run("graft", "inspect", path).splitlines()[1:]

        self.assertEqual(len(tensors(self.orbax)), len(SHAPES))
        self.assertEqual(tensors(self.orbax), tensors(self.file))

    def test_runs_again_in_the_same_place(self):
        before = self.file.read_bytes()
        run("guide", self.directory)
        self.assertEqual(self.file.read_bytes(), before)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
