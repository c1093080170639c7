# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Names, metadata and hashes of what `graft run` writes.

usage: metadata_test.py BIN_DIR
"""

import hashlib
import json
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import safetensors_file

BIN = Path(sys.argv[1])


class MetadataTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_names_and_metadata(self):
        """Keys with dots and quotes are bound and written without the quotes of their path."""
        header = (b'{"__metadata__":{"format":"pt"},'
                  b'"a.b":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},'
                  b'"it\'s.w":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}}')
        old, new = self.folder / "old.safetensors", self.folder / "new.safetensors"
        old.write_bytes(struct.pack("<Q", len(header)) + header + b"abc")
        program = self.folder / "rename.mlir"
        program.write_text("""
func.func @main(%a: tensor<2xui8> {graft.path = "'a.b'", graft.source = "old"},
                %b: tensor<1xui8> {graft.path = "'it's'.w", graft.source = "old"})
    -> (tensor<2xui8> {graft.path = "'x.y'"}, tensor<1xui8> {graft.path = "z"}) {
  return %a, %b : tensor<2xui8>, tensor<1xui8>
}
""")
        subprocess.run([str(BIN / "graft"), "run", str(program), f"--bind=old={old}", "-o",
                        str(new)], check=True, stderr=subprocess.DEVNULL)
        self.assertEqual(safetensors_file.read(new),
                         {"x.y": ("U8", [2], b"ab"), "z": ("U8", [1], b"c")})
        self.assertIn(b'"__metadata__":{"format":"pt"}', new.read_bytes())
        found = subprocess.run([str(BIN / "graft"), "inspect", "--hash", "--json", str(new)],
                               check=True, stdout=subprocess.PIPE).stdout
        self.assertEqual([tensor["sha256"] for tensor in json.loads(found)],
                         [hashlib.sha256(data).hexdigest() for data in (b"ab", b"c")])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
