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

import sys
import tempfile
from pathlib import Path

from contestants import (ROOT, graft_environment, parse_arguments, run_process, say,
                         turns)
from report import (format_cell, metric_table, new_figure, new_report, page, spread, table,
                    whiskers, write)

PEER = ROOT / "bench" / "compile_time_jax.py"
CONTESTANTS = {"graft": "Graft: traced program to plan", "jax": "JAX: lower and compile"}
CACHES = {"cold": "empty object cache", "warm": "warm object cache"}
METRICS = [
    ("compile_seconds", "IR to schedule, ms", 1e3, ".1f"),
    ("run_seconds", "schedule to values, ms", 1e3, ".1f"),
    ("total_seconds", "IR to values, ms", 1e3, ".1f"),
    ("generated", "kernels generated", 1, ".0f"),
]


def measure_first(arguments):
    """Returns Graft's runs by the state of the object cache, which take turns."""
    runs = {name: [] for name in CACHES}
    with tempfile.TemporaryDirectory() as work:
        for name in turns(dict.fromkeys(CACHES, arguments.runs)):
            run = run_process([arguments.program, "first"],
                              graft_environment("graft-" + name, Path(work) / "cache"))
            run["total_seconds"] = run["compile_seconds"] + run["run_seconds"]
            runs[name].append(run)
    return runs


def measure_plans(arguments):
    """Returns {"Graft" or "JAX": {number of variables: [seconds]}}."""
    commands = {
        "graft": ([arguments.program, "plan"], arguments.largest, arguments.runs),
        "jax": ([sys.executable, PEER], arguments.peer_largest, min(arguments.runs, 3)),
    }
    plans = {}
    for contestant, title in arguments.contestants.items():
        command, largest, runs = commands[contestant]
        name, variables = title.split(":", maxsplit=1)[0], 10
        plans[name] = {}
        while variables <= largest:
            say(f"{name}, {variables} variables")
            plans[name][variables] = [run_process([*command, variables])["plan_seconds"]
                                      for _ in range(runs)]
            variables *= 10
    return plans


def plan_chart(path, plans, caption):
    """Draws the time over the number of variables, both logarithmic."""
    figure, axis = new_figure(figsize=(7, 4))
    if not figure:
        return
    for title, figures in zip(CONTESTANTS.values(), plans.values()):
        middles, reach = whiskers([spread(seconds) for seconds in figures.values()])
        axis.errorbar(list(figures), middles, reach, marker="o", label=title)
    axis.set_xscale("log")
    axis.set_yscale("log")
    axis.set_xlabel("variables of the model")
    axis.set_ylabel("seconds (less is better)")
    axis.legend(fontsize=8)
    figure.suptitle(caption, fontsize=8)
    figure.savefig(path, dpi=110)


def plan_rows(plans):
    """Returns the cells of each row of the table of plans."""
    for variables, seconds in plans["Graft"].items():
        values = spread(seconds)
        peer = plans.get("JAX", {}).get(variables)
        yield [f"{variables:,}", format_cell(values, 1e3, ".1f"),
               f"{values['median'] / variables * 1e6:.1f}",
               format_cell(spread(peer), 1e3, ".0f") if peer else ""]


def to_markdown(report):
    return page(
        report, "Compile time",
        f"Median (min - max) of {report['setting']['runs']} fresh processes each.",
        "## The seven most common initializers",
        metric_table(report["summary"], CACHES, METRICS),
        "## From a traced program to its plan",
        table(["variables", "Graft, ms", "microseconds a variable",
               "JAX, lower and compile, ms"], plan_rows(report["plans"])))


def main():
    arguments = parse_arguments(__doc__, "bench_compile_time", CONTESTANTS,
                                {"runs": 7, "largest": 100000, "peer-largest": 100})
    runs = measure_first(arguments)
    report = new_report(
        arguments,
        summary={name: {metric: spread([run[metric] for run in own])
                        for metric, *_ in METRICS} for name, own in runs.items()},
        runs=runs, plans=measure_plans(arguments))
    write(arguments.out, "compile_time", report, to_markdown(report))
    plan_chart(arguments.out / "compile_time.png", report["plans"],
               f"Compile time by size of the model. {report['machine']}")


if __name__ == "__main__":
    main()
