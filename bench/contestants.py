# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the measuring scripts share: who takes part, in which process, and whose turn it is.

A benchmark has its contestants as {name: title}. A name begins with the library that it
needs: "graft-cold" is Graft, "jax-jit" needs JAX. Whose library is not installed is left
out.
"""

import argparse
import importlib.util
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def say(text):
    print(text, file=sys.stderr)


def is_present(name):
    """Returns whether the library of a contestant is there."""
    library = name.split("-", maxsplit=1)[0]
    return library == "graft" or importlib.util.find_spec(library) is not None


def parse_arguments(description, program, contestants, counts):
    """Reads the command line: an integer option for each of `counts`, the path of
    Graft's PROGRAM and the folder for the results.

    Returns it with `contestants`, those of the given ones that take part, `left_out`, the
    titles of the others, and `setting`, the integers.
    """
    parser = argparse.ArgumentParser(description=description.split("\n", maxsplit=1)[0])
    for name, default in counts.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--program", type=Path,
                        default=ROOT / "build/release/bin" / program)
    parser.add_argument("--out", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    if not arguments.program.exists():
        parser.error(f"{arguments.program} does not exist; tools/dev.sh bench builds it")
    arguments.setting = {name: getattr(arguments, name)
                         for name in (count.replace("-", "_") for count in counts)}
    arguments.contestants = {name: title for name, title in contestants.items()
                             if is_present(name)}
    arguments.left_out = [title for name, title in contestants.items()
                          if not is_present(name)]
    for title in arguments.left_out:
        say(f"bench: not installed and left out: {title}")
    return arguments


def run_process(command, environment=None):
    """Runs a contestant and returns the JSON object on its last line."""
    done = subprocess.run([str(part) for part in command], env=environment, text=True,
                          stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"bench: error: {command[0]} exited with {done.returncode}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def command_of(arguments, name, peers, *sizes):
    """Returns how contestant NAME is run: Graft by its program, others by the script
    bench/PEERS, which gets the name first."""
    if name.startswith("graft"):
        return [arguments.program, *sizes]
    return [sys.executable, ROOT / "bench" / peers, name, *sizes]


def graft_environment(name, cache):
    """Returns the environment of a run of Graft: of contestant "graft-cold" the object
    cache, the folder `cache`, is emptied first."""
    if name == "graft-cold":
        shutil.rmtree(cache, ignore_errors=True)
        cache.mkdir()
    return {**os.environ, "XDG_CACHE_HOME": str(cache)}


def turns(counts):
    """Yields each name of {name: count} so often, all in turns, and says so."""
    for turn in range(max(counts.values())):
        for name, count in counts.items():
            if turn < count:
                say(f"run {turn + 1}/{count}: {name}")
                yield name


def measure_jobs(arguments, jobs, command):
    """Runs command(name, job, mode, later calls) `arguments.runs` times for each job,
    mode ("time", "memory") and contestant, who take turns. Returns the results as lists
    in [job][name][mode]."""
    runs = {job: {name: {"time": [], "memory": []} for name in arguments.contestants}
            for job in jobs}
    with tempfile.TemporaryDirectory() as work:
        cache = Path(work) / "cache"
        for turn, job in itertools.product(range(arguments.runs), jobs):
            for mode, name in itertools.product(("time", "memory"), arguments.contestants):
                say(f"run {turn + 1}/{arguments.runs}: {job}, {name}, {mode}")
                later = arguments.later if mode == "time" else 0
                runs[job][name][mode].append(run_process(
                    command(name, job, mode, later), graft_environment(name, cache)))
    return runs
