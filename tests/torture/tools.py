# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tries with the program `graft`: it is killed, starved, and given damaged input."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import time
from pathlib import Path

from common import (CODES, PROGRAM, Failed, check_end, damage, damage_directory, damage_text,
                    expect, left_over, run, safetensors_bytes)

ROOT = Path(__file__).resolve().parents[2]


class Tools:
    """The tries; each takes a source of chance and an empty folder."""

    def __init__(self, binaries: Path):
        self.graft = str(binaries / "graft")

    def _command(self, rng, folder, elements, output):
        program, old = folder / "p.mlir", folder / "old.safetensors"
        program.write_text(PROGRAM.format(elements=elements))
        old.write_bytes(safetensors_bytes(rng))
        return [self.graft, "run", str(program), "--seed", "rngs=1", "--bind", f"old={old}",
                "--ignore-extra", "*", "-o", output]

    def _check_output(self, output: str, wanted: bool) -> None:
        path = Path(output)
        expect(path.exists() or not wanted, "a run that succeeded wrote nothing")
        if path.exists():
            done = run([self.graft, "inspect", output])
            expect(done.returncode == 0 and b"2 tensors" in done.stdout,
                   f"an output that is not whole: {done.stderr!r}")

    def kill_run(self, rng: random.Random, folder: Path) -> None:
        """A signal at a random moment; then the same run again, which tidies up."""
        output = str(folder / "out") + rng.choice(("", "/"))
        command = self._command(rng, folder, rng.choice((1 << 12, 1 << 20, 1 << 24)), output)
        sent = rng.choice((signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT,
                           signal.SIGHUP))
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(rng.random() * rng.choice((0.05, 0.3)))
        process.send_signal(sent)
        try:
            process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            raise Failed(f"{sent} does not end it") from None
        expect(process.returncode in (*CODES, -sent), f"ended with {process.returncode}")
        self._check_output(output, process.returncode == 0)
        if sent != signal.SIGKILL and process.returncode != -sent:
            expect(not left_over(folder), f"{sent} leaves {left_over(folder)}")
        if not Path(output).is_dir():
            again = run(command)
            expect(again.returncode == 0, f"the next run fails: {again.stderr!r}")
            self._check_output(output, True)
            expect(not left_over(folder), f"the next run leaves {left_over(folder)}")

    def small_disk(self, rng: random.Random, folder: Path) -> None:
        """A file system of a few megabytes where root may mount one, or else a limit."""
        disk = folder / "disk"
        disk.mkdir()
        size = rng.randrange(4096, 3 << 20)
        mounted = os.geteuid() == 0 and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)],
            check=False, capture_output=True).returncode == 0
        try:
            output = str(disk / "out") + rng.choice(("", "/"))
            command = self._command(rng, folder, rng.choice((1 << 10, 1 << 18, 1 << 19)), output)
            done = run(command, preexec_fn=None if mounted else _limit("FSIZE", size))
            check_end(done)
            self._check_output(output, done.returncode == 0)
            expect(not left_over(disk), f"leaves {left_over(disk)}")
        finally:
            if mounted:
                subprocess.run(["umount", str(disk)], check=False)

    def limits(self, rng: random.Random, folder: Path) -> None:
        """Too few bytes of a file, descriptors, or threads."""
        output = str(folder / "out") + rng.choice(("", "/"))
        command = self._command(rng, folder, 1 << rng.randrange(4, 20), output)
        name, least, most = rng.choice((("FSIZE", 1, 4 << 20), ("NOFILE", 4, 20),
                                        ("NPROC", 1, 3)))
        cache = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
        done = run(command, preexec_fn=_limit(name, rng.randrange(least, most)), env=cache)
        if name == "NOFILE" and done.returncode == 127:
            return  # the libraries cannot be loaded
        check_end(done)
        self._check_output(output, done.returncode == 0)
        expect(not left_over(folder), f"leaves {left_over(folder)}")

    def damaged_file(self, rng: random.Random, folder: Path) -> None:
        """A safetensors file with wrong bytes."""
        path = folder / "damaged.safetensors"
        path.write_bytes(damage(safetensors_bytes(rng), rng))
        check_end(run([self.graft, "inspect", str(path)]))
        command = self._command(rng, folder, 16, str(folder / "out"))
        check_end(run([part.replace("old.safetensors", "damaged.safetensors")
                       for part in command]))

    def damaged_directory(self, rng: random.Random, folder: Path) -> None:
        """An Orbax directory in which a file is wrong or missing."""
        made = str(folder / "made") + "/"
        command = self._command(rng, folder, 16, made)
        expect(run(command).returncode == 0, "cannot make a directory")
        damage_directory(Path(made), rng)
        check_end(run([self.graft, "inspect", made]))

    def damaged_golden(self, rng: random.Random, folder: Path) -> None:
        """A directory that Orbax wrote, with a database, in which a file is wrong."""
        chosen = rng.choice(sorted(path for path in (ROOT / "tests/golden/orbax").iterdir()
                                   if path.is_dir()))
        copy = folder / "copy"
        subprocess.run(["cp", "-r", str(chosen), str(copy)], check=True)
        damage_directory(copy, rng)
        check_end(run([self.graft, "inspect", str(copy)]))

    def damaged_text(self, rng: random.Random, folder: Path) -> None:
        """A program of the tests with wrong words or bytes."""
        sources = sorted((ROOT / "tests/lit").rglob("*.mlir"))
        sources += sorted((ROOT / "tests/golden/programs").glob("ops_*.generic.mlir"))
        path = folder / "damaged.mlir"
        path.write_text(damage_text(rng.choice(sources).read_text(), rng))
        check_end(run([self.graft, rng.choice(("plan", "inspect")), str(path)]))


def _limit(name: str, value: int):
    def set_limit():
        which = getattr(resource, f"RLIMIT_{name}")
        resource.setrlimit(which, (value, value))
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    return set_limit
