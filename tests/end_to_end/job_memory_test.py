# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Memory of each job of the benchmarks, as the system counts it.

A job runs in a fresh process, after the same on tiny tensors: what it grows by is what the
plan foretold, with huge pages and without, and where a cgroup leaves less than that it is
an error, not a kill.

usage: job_memory_test.py BIN_DIR
"""

import ctypes
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

BIN = Path(sys.argv[1])
MIB = 1 << 20
# Pages of kernels, stacks of threads, tiles, what compiling a larger program takes.
CONSTANT = 12 * MIB
PR_SET_THP_DISABLE = 41

# The command and what the peak may be, with the old state, over the size of the result.
JOBS = {
    "full_init": (["bench_full_init", "memory", "f32", "4096", "0"], 1.0),
    "full_init_bf16": (["bench_full_init", "memory", "bf16", "8192", "0"], 1.0),
    "partial_init": (["bench_partial_init", "memory", "4096", "0"], 1.0),
    "vocabulary_resize": (["bench_surgery", "vocabulary_resize", "memory", "0", "2"], 1.0),
    "head_swap": (["bench_surgery", "head_swap", "memory", "0", "2"], 1.124),
    "qkv_fusion": (["bench_surgery", "qkv_fusion", "memory", "0", "2"], 1.25),
    "layer_stacking": (["bench_surgery", "layer_stacking", "memory", "0", "2"], 1.125),
    # The added layers are copies of those they repeat.
    "depth_up_scaling": (["bench_surgery", "depth_up_scaling", "memory", "0", "2"], 1.0),
    # The old state alone is twice the result.
    "cast_to_bf16": (["bench_surgery", "cast_to_bf16", "memory", "0", "2"], 2.0),
    "rename_only": (["bench_surgery", "rename_only", "memory", "0", "2"], 1.0),
}


def without_huge_pages():
    """Has the kernel give this process, and what it becomes, no huge page."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0)


def run(command, before=None):
    return subprocess.run([str(BIN / command[0]), *command[1:]], preexec_fn=before,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          check=False, env={**os.environ, "GRAFT_OBJECT_CACHE": "off"})


class JobMemoryTest(unittest.TestCase):
    def check(self, name, before=None):
        command, bound = JOBS[name]
        done = run(command, before)
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(done.stdout)
        call = result["calls"][0]
        foretold = call["predicted_peak_bytes"]
        # The words of a seed are made by the call, not by the plan.
        self.assertAlmostEqual(call["accounted_peak_bytes"], foretold,
                               delta=max(64, 0.05 * foretold))
        self.assertLessEqual(call["growth_bytes"], foretold + CONSTANT)
        size = result["result_bytes"]
        self.assertLessEqual(call["peak_over_size"] * size, bound * size + CONSTANT)

    def test_grows_as_foretold(self):
        for name in JOBS:
            with self.subTest(name):
                self.check(name)

    def test_needs_no_huge_pages(self):
        for name in ("full_init", "vocabulary_resize", "cast_to_bf16"):
            with self.subTest(name):
                self.check(name, without_huge_pages)


def own_cgroup():
    """Returns the folder of this process's memory cgroup and the name of its limit."""
    for line in Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines():
        number, controllers, path = line.split(":", 2)
        if number == "0":
            folder = Path("/sys/fs/cgroup" + path)
            if (folder / "memory.max").exists() or (folder / "memory.current").exists():
                return folder, "memory.max"
        elif "memory" in controllers.split(","):
            return Path("/sys/fs/cgroup/memory" + path), "memory.limit_in_bytes"
    return None, None


class CgroupTest(unittest.TestCase):
    def setUp(self):
        parent, limit = own_cgroup()
        if not parent:
            self.skipTest("this process is in no memory cgroup")
        self.folder = parent / f"graft-test-{os.getpid()}"
        try:
            self.folder.mkdir()
        except OSError as error:
            self.skipTest(f"no cgroup can be made: {error}")
        self.addCleanup(self.folder.rmdir)
        if not (self.folder / limit).exists():
            self.skipTest("cgroups made here bound no memory")
        self.limit = self.folder / limit

    def run_within(self, limit, command):
        self.limit.write_text(str(limit), encoding="ascii")
        return run(command, lambda: (self.folder / "cgroup.procs").write_text(
            str(os.getpid()), encoding="ascii"))

    def test_too_little_is_an_error_with_the_number_needed(self):
        command = ["bench_full_init", "memory", "f32", "8192", "0"]  # 512 MiB
        done = self.run_within(256 * MIB, command)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(f"{512 * MIB} more bytes of memory are needed", done.stderr)

    def test_enough_is_enough(self):
        command = ["bench_full_init", "memory", "f32", "4096", "0"]  # 128 MiB
        done = self.run_within(256 * MIB, command)
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
