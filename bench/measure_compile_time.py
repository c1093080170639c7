# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long Graft takes to compile.

usage: measure_compile_time.py [--runs 7] [--largest 100000] [--program PATH] [--out DIR]

The seven most common initializers, from IR to drawn values, with an empty and with a warm
object cache; and the way from a traced program to its plan, for 10 variables to
--largest. Every run is a fresh process. Writes DIR/compile_time.json and
DIR/compile_time.md, and prints the latter.
"""

import os
import sys
import tempfile
from pathlib import Path

from report import (format_cell, machine, parse_arguments, run_process, spread, to_table,
                    write)

CONTESTANTS = {"cold": "empty object cache", "warm": "warm object cache"}
METRICS = [
    ("compile_seconds", "IR to schedule, ms", 1e3, ".1f"),
    ("run_seconds", "schedule to values, ms", 1e3, ".1f"),
    ("total_seconds", "IR to values, ms", 1e3, ".1f"),
    ("generated", "kernels generated", 1, ".0f"),
]


def measure_first(arguments):
    """Returns the runs of each contestant, a cold one and a warm one in turns."""
    runs = {name: [] for name in CONTESTANTS}
    for turn in range(arguments.runs):
        print(f"run {turn + 1}/{arguments.runs}", file=sys.stderr)
        with tempfile.TemporaryDirectory() as cache:
            environment = {**os.environ, "XDG_CACHE_HOME": cache}
            for name in CONTESTANTS:
                run = run_process([arguments.program, "first"], environment)
                run["total_seconds"] = run["compile_seconds"] + run["run_seconds"]
                runs[name].append(run)
    return runs


def measure_plans(arguments):
    """Returns the seconds of each number of variables."""
    plans, variables = {}, 10
    while variables <= arguments.largest:
        print(f"{variables} variables", file=sys.stderr)
        plans[variables] = [
            run_process([arguments.program, "plan", variables])["plan_seconds"]
            for _ in range(arguments.runs)]
        variables *= 10
    return plans


def to_markdown(report):
    lines = [
        "# Compile time",
        "",
        f"{report['machine']}. Median (min - max) of {report['setting']['runs']} fresh "
        "processes each.",
        "",
        "## The seven most common initializers",
        "",
    ]
    lines += to_table(report["summary"], CONTESTANTS, METRICS)
    lines += ["", "## From a traced program to its plan", "",
              "| variables | ms | microseconds a variable |", "|---|---|---|"]
    for variables, seconds in report["plans"].items():
        values = spread(seconds)
        lines.append(f"| {variables:,} | {format_cell(values, 1e3, '.1f')} | "
                     f"{values['median'] / variables * 1e6:.1f} |")
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_compile_time",
                                {"runs": 7, "largest": 100000})
    runs = measure_first(arguments)
    report = {
        "machine": machine(),
        "setting": {"runs": arguments.runs, "largest": arguments.largest},
        "summary": {name: {metric: spread([run[metric] for run in runs[name]])
                           for metric, _, _, _ in METRICS} for name in CONTESTANTS},
        "runs": runs,
        "plans": measure_plans(arguments),
    }
    write(Path(arguments.out), "compile_time", report, to_markdown(report))


if __name__ == "__main__":
    main()
