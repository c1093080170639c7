# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Calls of graft.jit beside nnx.jit: what a call costs besides its work, and compiling.

usage: measure_python_calls.py [--runs 5] [--later 30] [--largest 10000] [--program PATH]
                               [--out DIR]

Later calls of the guide's partial initialization with d = 4, of 200 small Linears, and of a
training step of 20 ms or more; and first calls of chains, of sums of prefixes and of random
DAGs of up to --largest operations, with XLA's share apart. Every run is a fresh process; the
contestants take turns. Writes DIR/python_calls.json and .md, and prints the latter.
"""

import os
import sys

from contestants import ROOT, is_present, parse_arguments, run_process, say, turns
from report import format_cell, new_report, page, spread, table, write

SCRIPT = ROOT / "bench" / "python_calls_contestants.py"
CONTESTANTS = {"graft": "`graft.jit`", "flax": "`nnx.jit`"}
JOBS = {"partial initialization, d = 4": ("partial", 4), "200 Linears": ("linears", 200),
        "a training step of two layers of 1024": ("step", 1024)}
PROGRAMS = {"`y = y*y + y`": "chain", "`cumsum`": "cumsum", "a random DAG": "random"}


def measure_calls(arguments):
    """Returns the runs in [job][mode][contestant]."""
    runs = {job: {mode: {name: [] for name in arguments.contestants}
                  for mode in ("time", "memory")} for job in JOBS}
    for job, (kind, size) in JOBS.items():
        for mode, modes in runs[job].items():
            for name in turns(dict.fromkeys(arguments.contestants, arguments.runs)):
                say(f"{job}, {mode}, {name}")
                modes[name].append(run_process(
                    [sys.executable, SCRIPT, name, kind, mode, size, arguments.later]))
    return runs


def measure_compiling(arguments):
    """Returns the runs in [program][size][contestant]."""
    runs = {}
    for program, kind in PROGRAMS.items():
        runs[program], size = {}, 10
        # XLA takes minutes for a chain of ten thousand.
        while size <= (arguments.largest if kind == "cumsum" else arguments.largest // 10):
            runs[program][size] = {name: [] for name in arguments.contestants}
            for name in turns(dict.fromkeys(arguments.contestants, min(arguments.runs, 3))):
                say(f"{program}, {size}, {name}")
                runs[program][size][name].append(run_process(
                    [sys.executable, SCRIPT, name, kind, "compile", size, 0]))
            size *= 10
    return runs


def call_rows(runs):
    """Returns a row for each job and contestant."""
    rows = []
    for job, modes in runs.items():
        for name, times in modes["time"].items():
            later = spread([run["later"] for run in times])
            memory = spread([run["calls"][-1]["peak_bytes"] for run in modes["memory"][name]])
            rows.append([job, CONTESTANTS[name], format_cell(later, 1e3, ".2f"),
                         format_cell(memory, 1e-6, ".1f")])
    return rows


def compile_rows(runs):
    """Returns a row for each program and size."""
    rows = []
    for program, sizes in runs.items():
        for size, contestants in sizes.items():
            row = [program, f"{size:,}"]
            for name, metric in (("graft", "own_seconds"), ("graft", "xla_seconds"),
                                 ("graft", "tracing_seconds"), ("flax", "xla_seconds")):
                row.append(format_cell(spread([run[metric] for run in contestants[name]]), 1e3,
                                       ".0f"))
            rows.append(row)
    return rows


def to_markdown(report):
    return page(
        report, "Calls from Python",
        f"Median (min - max) of {report['setting']['runs']} fresh processes each, taking turns; "
        f"of a process the median of {report['setting']['later']} later calls.",
        table(["", "", "later call, ms", "memory above what there was, MB"],
              call_rows(report["calls"])),
        "## First calls",
        "Graft's own time is what is left of a first call after JAX's tracing and XLA's "
        "compilation of the islands.",
        table(["", "operations", "Graft itself, ms", "XLA for Graft, ms", "tracing, ms",
               "XLA for `nnx.jit`, ms"], compile_rows(report["compiling"])))


def main():
    arguments = parse_arguments(__doc__, "../python/graft/__init__.py", CONTESTANTS,
                                {"runs": 5, "later": 30, "largest": 10000})
    if not is_present("flax"):
        sys.exit("bench: error: there is no Python package without Flax")
    os.environ.update(PYTHONPATH=str(arguments.program.parent.parent), JAX_PLATFORMS="cpu")
    report = new_report(arguments, calls=measure_calls(arguments),
                        compiling=measure_compiling(arguments))
    write(arguments.out, "python_calls", report, to_markdown(report))


if __name__ == "__main__":
    main()
