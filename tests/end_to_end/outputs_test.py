# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where `graft` writes: files, links to files, standard output, and what is none of these.

usage: outputs_test.py BIN_DIR
"""

import hashlib
import json
import os
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import safetensors_file

BIN = Path(sys.argv[1])
PROGRAM = """
func.func @main(%key: !graft.key {graft.path = "key", graft.source = "rngs"})
    -> (tensor<COUNTxf32> {graft.path = "w"}) {
  %a = graft.normal %key : tensor<COUNTxf32>
  return %a : tensor<COUNTxf32>
}
"""


class OutputsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def command(self, *more, count=1000):
        program = self.folder / "p.mlir"
        program.write_text(PROGRAM.replace("COUNT", str(count)))
        return [str(BIN / "graft"), *more[:1], str(program), *more[1:]]

    def run_graft(self, *more, count=1000, **keywords):
        return subprocess.run(self.command(*more, "--seed=rngs=1", count=count),
                              stderr=subprocess.PIPE, check=False, **keywords)

    def written(self):
        out = self.folder / "out.safetensors"
        self.assertEqual(self.run_graft("run", "-o", str(out)).returncode, 0)
        return out.read_bytes()

    def left(self):
        return sorted(path.name for path in self.folder.iterdir())

    def test_standard_output(self):
        result = self.run_graft("run", "-o", "-", stdout=subprocess.PIPE)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout, self.written())
        self.assertIn(b"wrote standard output: 1 tensors, 4000 bytes", result.stderr)

    def test_link_to_standard_output_stays_a_link(self):
        link, file = self.folder / "stdout", self.folder / "file"
        link.symlink_to("/proc/self/fd/1")
        with file.open("wb") as opened:
            result = self.run_graft("run", "-o", str(link), stdout=opened)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue(link.is_symlink())
        self.assertEqual(file.read_bytes(), self.written())
        result = self.run_graft("run", "-o", str(link), stdout=subprocess.PIPE)
        self.assertEqual(result.returncode, 3)
        self.assertIn(b"found a pipe", result.stderr)

    def test_no_reader(self):
        for more, code in ((("run", "-o", "-"), 141), (("plan", "--verbose"), 141)):
            process = subprocess.Popen(
                self.command(*more, "--seed=rngs=1", count=1_000_000),
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            process.stdout.close()
            process.wait(timeout=60)
            self.assertEqual((process.returncode, process.stderr.read()), (code, b""), more)
            process.stderr.close()

    def test_number_of_threads(self):
        for value, code in (("two", 3), ("0", 3), ("-1", 3), ("2", 0), ("", 0)):
            result = self.run_graft("run", "-o", str(self.folder / "out"),
                                    env={**os.environ, "GRAFT_NUM_THREADS": value})
            self.assertEqual(result.returncode, code, result.stderr)
            if code:
                self.assertIn(b"expected GRAFT_NUM_THREADS to be a number", result.stderr)

    def test_largest_size_of_files(self):
        """Also of kernels in the object cache: no half file stays."""
        cache = self.folder / "cache"
        for target in ("out.safetensors", "out/"):
            result = self.run_graft(
                "run", "-o", str(self.folder / target), count=100_000,
                env={**os.environ, "XDG_CACHE_HOME": str(cache)},
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048)))
            self.assertEqual(result.returncode, 1, result.stderr)
            self.assertNotEqual(result.stderr, b"")
            self.assertEqual([name for name in self.left() if name.startswith(("out", ".out"))],
                             [])
        self.assertTrue((cache / "graft").is_dir())
        self.assertEqual([path for path in cache.rglob("*") if path.is_file()], [])

    def test_what_killed_runs_left(self):
        out = self.folder / "out.safetensors"
        process = subprocess.Popen(
            self.command("run", "--seed=rngs=1", "-o", str(out), count=1 << 25))
        while process.poll() is None and not list(self.folder.glob(".out*")):
            pass
        process.kill()
        process.wait()
        self.assertEqual(self.run_graft("run", "-o", str(out)).returncode, 0)
        self.assertEqual(self.left(), ["out.safetensors", "p.mlir"])

    def test_hangup(self):
        """Cleans up as the other ends do; with nohup there is none."""
        for ignored in (False, True):
            process = subprocess.Popen(
                self.command("run", "--seed=rngs=1", "-o", str(self.folder / "out"),
                             count=1 << 25), stderr=subprocess.PIPE,
                preexec_fn=(lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
                if ignored else None)
            while process.poll() is None and not list(self.folder.glob(".out*")):
                pass
            process.send_signal(signal.SIGHUP)
            process.communicate()
            self.assertIn(process.returncode, (0,) if ignored else (0, 130))
            self.assertEqual([name for name in self.left() if name.startswith(".")], [])

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

    def test_ir(self):
        result = self.run_graft("plan", "--phase=prune", stdout=subprocess.PIPE)
        self.assertIn(b"graft.normal", result.stdout)
        self.assertIsInstance(json.loads(self.run_graft(
            "plan", "--json", stdout=subprocess.PIPE).stdout), dict)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
