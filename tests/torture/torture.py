# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kills, starves and damages runs and saves, and prints a table of tries and failures.

    torture.py BIN_DIR [--minutes M | --tries N] [--seed S] [--only KIND]

A try is its kind and its number: `--only kill_run --seed 17 --tries 1` repeats one. With
`--tries` what is tried depends on the seed alone; moments of kills are as the machine has
them. Python is the one that runs this script, with the package `graft` in it.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from common import Failed, expect, left_over, run
from tools import Tools

HERE = Path(__file__).resolve().parent
TOOL_KINDS = ("kill_run", "small_disk", "limits", "damaged_file", "damaged_directory",
              "damaged_golden", "damaged_text")
PACKAGE_KINDS = ("trees", "damaged", "programs", "threads")
KINDS = (*TOOL_KINDS, *PACKAGE_KINDS, "kill_save")
BATCH = 20  # tries in one process of Python, which takes seconds to start


class Table:
    """Tries and failures, by kind."""

    def __init__(self):
        self.tries = dict.fromkeys(KINDS, 0)
        self.failures: dict[str, list[str]] = {kind: [] for kind in KINDS}

    def fail(self, kind: str, number: int, message: str) -> None:
        """Notes a failure and says it."""
        self.failures[kind].append(message)
        print(f"FAILED --only {kind} --seed {number} --tries 1: {message}", flush=True)

    def __str__(self) -> str:
        rows = [f"{kind:20} {self.tries[kind]:8} {len(self.failures[kind]):9}" for kind in KINDS]
        total = sum(self.tries.values()), sum(map(len, self.failures.values()))
        return "\n".join([f"{'kind':20} {'tries':>8} {'failures':>9}", *rows,
                          f"{'all':20} {total[0]:8} {total[1]:9}"])


def package_command(kind: str, seed: int, count: int, folder: str) -> list[str]:
    """Returns how the tries of a kind are run in a process of their own."""
    return [sys.executable, str(HERE / "package.py"), kind, str(seed), str(count), folder]


def kill_save(rng: random.Random, folder: Path, graft: str) -> None:
    """Python's saves are killed; what is there is whole, and the next save tidies up."""
    process = subprocess.Popen(package_command("save", rng.randrange(1 << 30), 1, str(folder)),
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdout.readline()  # it has saved once
    for _ in range(rng.randrange(3)):
        process.stdout.readline()
    time.sleep(rng.random() * 0.1)
    process.kill()
    process.communicate()
    for name in ("saved", "saved.safetensors"):
        if (folder / name).exists():
            done = run([graft, "inspect", str(folder / name)])
            expect(done.returncode == 0 and b"8 tensors" in done.stdout,
                   f"{name} is not whole: {done.stderr!r}")
    again = subprocess.Popen(package_command("save", 1, 1, str(folder)),
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    line = again.stdout.readline()
    # What is there now is of this process alone.
    left = len(left_over(folder))
    again.kill()
    again.communicate()
    expect(line == b"saved\n", "the next save fails")
    expect(left <= 1, f"{left} temporaries beside a living save")


def try_package(kind: str, seed: int, count: int, table: Table) -> None:
    """Does a batch of tries; where the process ends early, the try that it was at failed."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = run(package_command(kind, seed, count, folder), seconds=600)
        except Failed as error:
            table.tries[kind] += count
            table.fail(kind, seed, str(error))
            return
    at = seed
    for line in done.stdout.decode().splitlines():
        word, number, *rest = line.split(" ", 2)
        at = int(number)
        table.tries[kind] += word == "begin"
        if word == "failed":
            table.fail(kind, at, "".join(rest))
    if done.returncode != 0:
        table.fail(kind, at, f"ended with {done.returncode}: {done.stderr[-300:]!r}")


def try_one(kind: str, seed: int, tools: Tools, table: Table) -> None:
    """Does one try with the tools."""
    table.tries[kind] += 1
    rng = random.Random(f"{kind} {seed}")
    with tempfile.TemporaryDirectory() as folder:
        try:
            if kind == "kill_save":
                kill_save(rng, Path(folder), tools.graft)
            else:
                getattr(tools, kind)(rng, Path(folder))
        except Failed as error:
            table.fail(kind, seed, str(error))


def arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", type=Path)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--tries", type=int, help="of each kind, instead of minutes")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", choices=KINDS)
    return parser.parse_args()


def main() -> int:
    """Runs the rounds; returns 1 if anything failed."""
    given = arguments()
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    tools, table = Tools(given.bin.resolve()), Table()
    kinds = [given.only] if given.only else KINDS
    end, seed = time.monotonic() + 60 * given.minutes, given.seed
    last = seed + given.tries if given.tries else None
    while seed < last if last else time.monotonic() < end:
        count = min(BATCH, last - seed) if last else BATCH
        for kind in kinds:
            if kind in PACKAGE_KINDS:
                try_package(kind, seed, count, table)
                continue
            # Each takes seconds, not milliseconds.
            for number in range(seed, seed + (min(count, 3) if kind == "kill_save" else count)):
                try_one(kind, number, tools, table)
        seed += count
    print(table)
    return 1 if any(table.failures.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
