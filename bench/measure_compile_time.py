# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long Graft takes to compile.

usage: measure_compile_time.py [--runs 7] [--largest 100000] [--peer-largest 100]
                               [--program PATH] [--out DIR]

The seven most common initializers, from IR to drawn values, with an empty and with a warm
object cache; and the way from a traced program to its plan, for 10 variables to
--largest, beside JAX's lowering and compiling of the same program up to --peer-largest,
which takes minutes for a thousand. Every run is a fresh process. Writes
DIR/compile_time.json, .md and .png, and prints the Markdown.
"""

import os
import sys
import tempfile
from pathlib import Path

from report import (ROOT, format_cell, machine, parse_arguments, run_process, spread,
                    to_table, write)

PEER = ROOT / "bench" / "compile_time_jax.py"

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
    """Returns {contestant: {number of variables: [seconds]}}."""
    contestants = {
        "Graft": ([arguments.program, "plan"], arguments.largest, arguments.runs),
        "JAX": ([sys.executable, PEER], arguments.peer_largest, min(arguments.runs, 3)),
    }
    plans = {}
    for name, (command, largest, runs) in contestants.items():
        plans[name], variables = {}, 10
        while variables <= largest:
            print(f"{name}, {variables} variables", file=sys.stderr)
            plans[name][variables] = [run_process([*command, variables])["plan_seconds"]
                                      for _ in range(runs)]
            variables *= 10
    return plans


def plan_chart(path, plans, caption):
    """Draws the time over the number of variables, both logarithmic."""
    from matplotlib import pyplot  # pylint: disable=import-outside-toplevel

    figure, axis = pyplot.subplots(layout="constrained", figsize=(7, 4))
    titles = {"Graft": "Graft: traced program to plan", "JAX": "JAX: lower and compile"}
    for name, figures in plans.items():
        values = {variables: spread(seconds) for variables, seconds in figures.items()}
        middles = [value["median"] for value in values.values()]
        axis.errorbar(list(values), middles,
                      [[middle - value["min"] for middle, value in
                        zip(middles, values.values())],
                       [value["max"] - middle for middle, value in
                        zip(middles, values.values())]],
                      marker="o", label=titles[name])
    axis.set_xscale("log")
    axis.set_yscale("log")
    axis.set_xlabel("variables of the model")
    axis.set_ylabel("seconds (less is better)")
    axis.legend(fontsize=8)
    figure.suptitle(caption, fontsize=8)
    figure.savefig(path, dpi=110)


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
              "| variables | Graft, ms | microseconds a variable | JAX, lower and compile, "
              "ms |", "|---|---|---|---|"]
    for variables, seconds in report["plans"]["Graft"].items():
        values = spread(seconds)
        peer = report["plans"]["JAX"].get(variables)
        lines.append(f"| {variables:,} | {format_cell(values, 1e3, '.1f')} | "
                     f"{values['median'] / variables * 1e6:.1f} | "
                     f"{format_cell(spread(peer), 1e3, '.0f') if peer else ''} |")
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_compile_time",
                                {"runs": 7, "largest": 100000, "peer-largest": 100})
    runs = measure_first(arguments)
    report = {
        "machine": machine(),
        "setting": {"runs": arguments.runs, "largest": arguments.largest,
                    "peer_largest": arguments.peer_largest},
        "summary": {name: {metric: spread([run[metric] for run in runs[name]])
                           for metric, _, _, _ in METRICS} for name in CONTESTANTS},
        "runs": runs,
        "plans": measure_plans(arguments),
    }
    folder = Path(arguments.out)
    write(folder, "compile_time", report, to_markdown(report))
    plan_chart(folder / "compile_time.png", report["plans"],
               f"Compile time by size of the model. {report['machine']}")


if __name__ == "__main__":
    main()
