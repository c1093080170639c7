# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Files and signals of `graft`, as a shell has them.

usage: files_test.py BIN_DIR
"""

import fcntl
import os
import resource
import signal
import stat
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

GRAFT = str(Path(sys.argv[1]) / "graft")
ELEMENTS = 1 << 10
PROGRAM = """
func.func @main(%key: !graft.key {graft.path = "key", graft.source = "rngs"})
    -> (tensor<ELEMENTSxf32> {graft.path = "w"}) {
  %a = graft.normal %key : tensor<ELEMENTSxf32>
  return %a : tensor<ELEMENTSxf32>
}
"""
# linalg's parser goes on without the list that it could not read.
HOSTILE = """
func.func @main(%f: tensor<4x3xf32>, %3: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %1 = linalg.transpose ins(%f : tensor<4x3xf32>) outs(%3 : tensor<3x4xf32>)
    permutation = LIST
  return %1 : tensor<3x4xf32>
}
"""


class FilesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.program = self.write("p.mlir", PROGRAM.replace("ELEMENTS", str(ELEMENTS)))
        self.cache = self.folder / "cache"
        self.cache.mkdir()

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    def graft(self, *args, **options):
        options.setdefault("env", {**os.environ, "XDG_CACHE_HOME": str(self.cache)})
        return subprocess.run([GRAFT, *map(str, args)], capture_output=True, timeout=60,
                              check=False, **options)

    def run_to(self, output, program=None, **options):
        return self.graft("run", program or self.program, "--seed=rngs=1", "-o", output, **options)

    def start(self, *args, **options):
        return subprocess.Popen([GRAFT, *map(str, args)], stderr=subprocess.PIPE, **options)

    def left(self):
        known = {"p.mlir", "cache"}
        return sorted(p.name for p in self.folder.iterdir() if p.name not in known)

    def test_output_goes_through_a_link(self):
        whole = self.folder / "whole.safetensors"
        self.assertEqual(self.run_to(whole).returncode, 0)
        link = self.folder / "link"
        link.symlink_to("target.safetensors")
        for _ in range(2):  # absent, then there
            done = self.run_to(link)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue(link.is_symlink())
            self.assertEqual(link.read_bytes(), whole.read_bytes())

    def test_what_is_no_file_is_refused_and_stays(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        (self.folder / "stdout").symlink_to("/proc/self/fd/1")
        for output, kind in ((pipe, b"is a named pipe"), (self.folder, b"is a directory"),
                             ("/dev/null", b"is a device"),
                             (self.folder / "stdout", b"is a named pipe")):
            before = os.lstat(output)
            done = self.run_to(output)
            self.assertEqual(done.returncode, 3)
            self.assertIn(kind, done.stderr)
            self.assertEqual(stat.S_IFMT(os.lstat(output).st_mode), stat.S_IFMT(before.st_mode))
        self.assertEqual(self.left(), ["pipe", "stdout"])

    def test_a_dash_is_standard_output(self):
        whole = self.folder / "whole.safetensors"
        self.assertEqual(self.run_to(whole).returncode, 0)
        done = self.run_to("-")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout, whole.read_bytes())
        self.assertIn(b"wrote standard output", done.stderr)
        self.assertIn(b"Orbax, which standard output cannot hold", self.run_to("-/").stderr)
        self.assertFalse((self.folder / "-").exists())
        text = self.graft("run", self.program, "--phase=trace", "-o", "-")
        self.assertIn(b"graft.normal", text.stdout)

    def test_a_closed_pipe_ends_a_stream(self):
        large = self.write("large.mlir", PROGRAM.replace("ELEMENTS", str(1 << 20)))
        for args in (["plan", self.program], ["inspect", self.program],
                     ["run", large, "--seed=rngs=1", "-o", "-"]):
            read, write = os.pipe()
            os.close(read)
            process = self.start(*args, stdout=write, restore_signals=True)
            os.close(write)
            _, message = process.communicate(timeout=60)
            self.assertEqual((process.returncode, message), (-signal.SIGPIPE, b""))

    def limited(self, size):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        return limit

    def test_a_limit_of_file_sizes_is_an_error(self):
        for output in ("out.safetensors", "out/"):
            done = self.run_to(f"{self.folder}/{output}", preexec_fn=self.limited(2000))
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertRegex(done.stderr, b"ulimit -f|File too large")
        with open(self.folder / "printed", "wb") as out:
            process = self.start("run", self.program, "--seed=rngs=1", "-o", "-", stdout=out,
                                 preexec_fn=self.limited(2000))
            _, message = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 1, message)
        self.assertIn(b"File too large", message)
        self.assertEqual(self.left(), ["printed"])

    def test_no_half_of_a_kernel_stays_in_the_cache(self):
        done = self.run_to("/dev/full/none", preexec_fn=self.limited(600))
        self.assertNotEqual(done.returncode, 0)
        done = self.run_to(self.folder / "out", preexec_fn=self.limited(600))
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual([p for p in self.cache.rglob("*") if p.is_file()], [])

    def test_what_dead_runs_left_is_removed(self):
        def temporary(name):
            (self.folder / f".{name}.graft-aaaaaa").write_text("half")
            (self.folder / f".{name}.graft-bbbbbb").mkdir()
            (self.folder / f".{name}.graft-bbbbbb/x").write_text("half")
            return f".{name}.graft-cccccc"
        for name, output in (("f", "f"), ("d", "d/")):
            living = self.write(temporary(name), "half")
            with open(living, "rb") as held:
                fcntl.flock(held, fcntl.LOCK_EX)
                done = self.run_to(f"{self.folder}/{output}")
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(self.left(), sorted([living.name, name]))
            living.unlink()
            for path in sorted(self.folder.glob(f"{name}/**/*"), reverse=True):
                path.rmdir() if path.is_dir() else path.unlink()
            path = self.folder / name
            path.rmdir() if path.is_dir() else path.unlink()

    def test_a_killed_run_leaves_nothing_for_the_next(self):
        large = self.write("large.mlir", PROGRAM.replace("ELEMENTS", str(1 << 24)))
        out = self.folder / "out.safetensors"
        for _ in range(50):
            process = self.start("run", large, "--seed=rngs=1", "-o", out)
            while process.poll() is None and not list(self.folder.glob(".out*")):
                time.sleep(0.001)
            process.kill()
            process.communicate()
            if list(self.folder.glob(".out*")):
                break
        else:
            self.skipTest("never killed in time")
        self.assertEqual(self.run_to(out).returncode, 0)
        self.assertEqual(self.left(), ["large.mlir", "out.safetensors"])

    def test_first_signal_ends_a_program_that_is_not_there_yet(self):
        pipe = self.folder / "pipe.mlir"
        os.mkfifo(pipe)
        for command in (["plan", "-"], ["run", "-", "-o", self.folder / "out"], ["plan", pipe],
                        ["run", pipe, "-o", self.folder / "out"], ["inspect", pipe]):
            for sent in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                process = self.start(*command, stdin=subprocess.PIPE)
                self.wait_for_handler(process, sent)
                process.send_signal(sent)
                self.assertEqual(process.wait(timeout=10), 130, command)
                self.assertIn(b"nothing was written", process.communicate()[1])

    def wait_for_handler(self, process, sent):
        """Returns once the process catches `sent`."""
        for _ in range(3000):
            status = Path(f"/proc/{process.pid}/status").read_text()
            if int(status.split("SigCgt:")[1].split()[0], 16) >> (sent - 1) & 1:
                return
            time.sleep(0.01)
        self.fail(f"signal {sent} is not caught")

    def test_threads_that_are_no_number(self):
        for text in ("abc", "0", "-3"):
            done = self.run_to(self.folder / "out", env={
                **os.environ, "XDG_CACHE_HOME": str(self.cache), "GRAFT_NUM_THREADS": text})
            self.assertEqual(done.returncode, 3)
            self.assertIn(b"GRAFT_NUM_THREADS to be a number of threads", done.stderr)
        self.assertEqual(self.left(), [])

    def test_text_that_crashes_the_parser_is_an_error(self):
        for text, message in (("i32}] [1, 0]", b"expected a list of integers"),
                              ("array<i64: 1, 0>", b"expected a program in MLIR")):
            hostile = self.write("hostile.mlir", HOSTILE.replace("LIST", text))
            for command in ("plan", "inspect"):
                done = self.graft(command, hostile)
                self.assertEqual(done.returncode, 3, done.stderr)
                self.assertIn(b"hostile.mlir", done.stderr)
                self.assertIn(message, done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
