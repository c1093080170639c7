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


def read_tree(directory):
    """Returns the shapes of a directory of Orbax by name, and the bytes of its one data file."""
    tree = json.loads((directory / "_METADATA").read_text())["tree_metadata"]
    (data,) = (directory / "d").iterdir()
    return {
        ".".join(key["key"] for key in leaf["key_metadata"]):
            leaf["value_metadata"]["write_shape"]
        for leaf in tree.values()
    }, data.read_bytes()


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
        shapes, data = read_tree(self.orbax)
        self.assertEqual(shapes, {name + ".value": shape for name, shape in SHAPES.items()})
        arrays = read_safetensors(self.file)
        self.assertEqual({name: shape for name, (shape, _) in arrays.items()}, SHAPES)
        for _, tensor in arrays.values():
            self.assertIn(tensor, data)
        bias, kernel = (arrays[f"linear1.{n}"][1] for n in ("bias", "kernel"))
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
