# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How soon the initialization of a 7-billion-parameter model begins: Graft beside Flax.

usage: measure_first_tile.py [--runs 5] [--peer-runs 1] [--program PATH] [--out DIR]

A fresh process each, from nothing to the first bytes of the result, of 27 GB. Flax's
figure is what `jax.jit` takes to trace, lower and compile: it writes nothing before that.
Writes DIR/first_tile.json and DIR/first_tile.md, and prints the latter.
"""

import os
import sys
import tempfile
from pathlib import Path

from contestants import ROOT, graft_environment, parse_arguments, run_process, turns
from report import metric_table, new_report, page, spread, write

PEER = ROOT / "bench" / "abstract_model_jax.py"
BLOCKS, WIDTH, HIDDEN, KV_WIDTH = 32, 4096, 11008, 4096
CONTESTANTS = {
    "graft-cold": "Graft, empty object cache",
    "graft-warm": "Graft, warm object cache",
    "flax": "Flax, `jax.jit` lower and compile",
}
METRICS = [("seconds", "until the first bytes, ms", 1e3, ",.1f")]


def measure(arguments):
    runs = {name: [] for name in arguments.contestants}
    # 27 GB are promised, not taken.
    os.environ["GRAFT_MEMORY_CHECK"] = "off"
    with tempfile.TemporaryDirectory() as work:
        for name in turns({name: arguments.peer_runs if name == "flax" else arguments.runs
                           for name in runs}):
            if name == "flax":
                run = run_process([sys.executable, PEER, BLOCKS, WIDTH, HIDDEN, KV_WIDTH])
                run["seconds"] = run["plan_seconds"]
            else:
                run = run_process([arguments.program],
                                  graft_environment(name, Path(work) / "cache"))
            runs[name].append(run)
    return runs


def to_markdown(report):
    summary, setting = report["summary"], report["setting"]
    text = f"Median (min - max) of {setting['runs']} fresh processes of Graft"
    ratios = []
    if "flax" in summary:
        text += f" and {setting['peer_runs']} of Flax"
        ratios = [f"{CONTESTANTS[name]}: "
                  f"{summary['flax']['seconds']['median'] / values['seconds']['median']:,.0f} x"
                  for name, values in summary.items() if name != "flax"]
    return page(report, "Until the first bytes of a 27 GB initialization", f"{text}.",
                metric_table(summary, CONTESTANTS, METRICS), ratios)


def main():
    arguments = parse_arguments(__doc__, "bench_first_tile", CONTESTANTS,
                                {"runs": 5, "peer-runs": 1})
    runs = measure(arguments)
    report = new_report(
        arguments,
        summary={name: {"seconds": spread([run["seconds"] for run in own])}
                 for name, own in runs.items()},
        runs=runs)
    write(arguments.out, "first_tile", report, to_markdown(report))


if __name__ == "__main__":
    main()
