# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the MiniLM example and the driver on a file with the real model's header.

usage: minilm_lora_test.py BIN_DIR GOLDEN_DIR

The contents are a pattern instead of the real weights (90.9 MB that a test should
not download); what is forwarded must be those bytes, and every lora_a must be what
JAX draws.
"""

import hashlib
import json
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from safetensors_file import read

BIN, GOLDEN = Path(sys.argv[1]), Path(sys.argv[2])


def model_shapes():
    """Returns name -> (dtype, shape) of all-MiniLM-L6-v2's 104 tensors."""
    tensors = {
        "embeddings.word_embeddings.weight": ("F32", [30522, 384]),
        "embeddings.position_embeddings.weight": ("F32", [512, 384]),
        "embeddings.token_type_embeddings.weight": ("F32", [2, 384]),
        "embeddings.position_ids": ("I64", [1, 512]),
    }

    def dense(prefix, out, into):
        tensors[prefix + ".weight"] = ("F32", [out, into])
        tensors[prefix + ".bias"] = ("F32", [out])

    def norm(prefix):
        tensors[prefix + ".weight"] = ("F32", [384])
        tensors[prefix + ".bias"] = ("F32", [384])

    norm("embeddings.LayerNorm")
    dense("pooler.dense", 384, 384)
    for i in range(6):
        layer = f"encoder.layer.{i}"
        for name in ("query", "key", "value"):
            dense(f"{layer}.attention.self.{name}", 384, 384)
        dense(f"{layer}.attention.output.dense", 384, 384)
        norm(f"{layer}.attention.output.LayerNorm")
        dense(f"{layer}.intermediate.dense", 1536, 384)
        dense(f"{layer}.output.dense", 384, 1536)
        norm(f"{layer}.output.LayerNorm")
    return tensors


def nbytes(dtype, shape):
    size = {"F32": 4, "I64": 8}[dtype]
    for extent in shape:
        size *= extent
    return size


def write(path, tensors):
    """Writes a safetensors file whose tensors hold a pattern of their name."""
    header, offset = {}, 0
    for name, (dtype, shape) in tensors.items():
        size = nbytes(dtype, shape)
        header[name] = {"dtype": dtype, "shape": shape,
                        "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for name, (dtype, shape) in tensors.items():
            pattern = hashlib.sha256(name.encode()).digest()
            size = nbytes(dtype, shape)
            file.write((pattern * (size // 32 + 1))[:size])


class MiniLMTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.dir = Path(cls.folder.name)
        cls.model = cls.dir / "model.safetensors"
        write(cls.model, model_shapes())

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_tool(self, *args):
        return subprocess.run([str(BIN / args[0]), *map(str, args[1:])],
                              capture_output=True, text=True, check=False)

    def refuse(self, change):
        """Runs the example on a changed model; returns its message."""
        tensors = model_shapes()
        change(tensors)
        broken, out = self.dir / "broken.safetensors", self.dir / "none.safetensors"
        write(broken, tensors)
        result = self.run_tool("minilm_lora", broken, "-o", out)
        self.assertNotEqual(result.returncode, 0)
        self.assertFalse(out.exists())
        return result.stderr

    def test_adds_adapters_and_forwards_the_rest(self):
        out = self.dir / "lora.safetensors"
        result = self.run_tool("minilm_lora", self.model, "-o", out)
        self.assertEqual(result.returncode, 0, result.stderr)
        old, new = read(self.model), read(out)
        for name, tensor in old.items():
            self.assertEqual(new[name], tensor, name)
        self.assertEqual(len(new), len(old) + 48)
        lora_a = {name: t for name, t in new.items() if name.endswith(".lora_a")}
        golden = json.loads((GOLDEN / "minilm_lora_a.json").read_text())
        self.assertEqual(
            {n: hashlib.sha256(t[2]).hexdigest() for n, t in lora_a.items()}, golden)
        for name, tensor in new.items():
            if name.endswith(".lora_b"):
                self.assertEqual(set(tensor[2]), {0}, name)
        # Nothing but the adapters was drawn, and the prediction held.
        elements = sum(t[1][0] * t[1][1] for t in lora_a.values())
        self.assertIn(f"drew {elements} elements into 48 new arrays", result.stdout)
        self.assertIn("peak +294912 bytes, predicted +294912", result.stdout)
        self.assertIn("104 initializers pruned (90.9 MB not computed): "
                      "104 overwritten", result.stdout)

    def test_driver_on_traced_program_gives_the_same_file(self):
        args = ("--rank=2", "--targets=query,value")
        direct, traced, driven = (self.dir / name for name in
                                  ("direct.st", "traced.mlir", "driven.st"))
        for result in (
                self.run_tool("minilm_lora", self.model, "-o", direct, *args),
                self.run_tool("minilm_lora", self.model, "-o", traced, *args,
                              "--emit=traced"),
                self.run_tool("graft", "run", traced, f"--bind=old={self.model}",
                              "-o", driven)):
            self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(direct.read_bytes(), driven.read_bytes())
        self.assertEqual(len(read(direct)), 104 + 24)

    def test_unknown_emit_is_refused_before_the_file_is_read(self):
        result = self.run_tool("minilm_lora", self.dir / "none", "-o",
                               self.dir / "none.st", "--emit=planned")
        self.assertEqual(result.returncode, 1)
        self.assertIn("expected --emit=traced, got 'planned'", result.stderr)

    def test_removed_tensor_is_named(self):
        message = self.refuse(lambda t: t.pop("pooler.dense.bias"))
        self.assertIn("pooler.dense.bias", message)
        self.assertIn("not given and not fresh", message)

    def test_renamed_tensor_is_named_with_the_nearest(self):
        def rename(tensors):
            tensors["pooler.dense.biass"] = tensors.pop("pooler.dense.bias")
        message = self.refuse(rename)
        self.assertIn("pooler.dense.biass", message)
        self.assertIn("pooler.dense.bias ", message)

    def test_reshaped_tensor_is_named_with_both_shapes(self):
        def reshape(tensors):
            tensors["pooler.dense.bias"] = ("F32", [383])
        message = self.refuse(reshape)
        self.assertIn("pooler.dense.bias", message)
        self.assertIn("f32[384]", message)
        self.assertIn("f32[383]", message)

    def test_driver_lists_every_mismatch(self):
        traced = self.dir / "all.mlir"
        self.run_tool("minilm_lora", self.model, "-o", traced, "--emit=traced")
        tensors = model_shapes()
        tensors.pop("pooler.dense.bias")
        tensors["extra.weight"] = ("F32", [1])
        tensors["pooler.dense.weight"] = ("F32", [384, 383])
        broken, out = self.dir / "broken2.safetensors", self.dir / "none.st"
        write(broken, tensors)
        result = self.run_tool("graft", "run", traced, f"--bind=old={broken}",
                               "-o", out)
        self.assertEqual(result.returncode, 3)
        self.assertFalse(out.exists())
        for part in ("3 problems", "old:pooler.dense.bias", "is missing from",
                     "old:extra.weight", "f32[384,383]", "nothing was written"):
            self.assertIn(part, result.stderr)

    def test_malformed_program_is_a_located_error(self):
        bad = self.dir / "bad.mlir"
        for text in ("func.func @f(", "(" * 100000, "\0\xff", ""):
            bad.write_text(text, encoding="latin-1")
            result = self.run_tool("graft", "plan", bad)
            self.assertGreater(result.returncode, 0, text[:20])
            self.assertIn("error", result.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
