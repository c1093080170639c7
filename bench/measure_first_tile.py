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

from report import (ROOT, graft_environment, machine, parse_arguments, run_process, spread,
                    to_table, write)

PEER = ROOT / "bench" / "abstract_model_jax.py"
BLOCKS, WIDTH, HIDDEN, KV_WIDTH = 32, 4096, 11008, 4096
CONTESTANTS = {
    "graft-cold": "Graft, empty object cache",
    "graft-warm": "Graft, warm object cache",
    "flax": "Flax, `jax.jit` lower and compile",
}
METRICS = [("seconds", "until the first bytes, ms", 1e3, ",.1f")]


def measure(arguments):
    runs = {name: [] for name in CONTESTANTS}
    # 27 GB are promised, not taken.
    os.environ["GRAFT_MEMORY_CHECK"] = "off"
    with tempfile.TemporaryDirectory() as work:
        for _ in range(arguments.runs):
            for name in ("graft-cold", "graft-warm"):
                runs[name].append(run_process(
                    [arguments.program], graft_environment(name, Path(work) / "cache")))
    for _ in range(arguments.peer_runs):
        run = run_process([sys.executable, PEER, BLOCKS, WIDTH, HIDDEN, KV_WIDTH])
        runs["flax"].append({**run, "seconds": run["plan_seconds"]})
    return runs


def to_markdown(report):
    summary = report["summary"]
    lines = [
        "# Until the first bytes of a 27 GB initialization",
        "",
        f"{report['machine']}. Median (min - max) of {report['setting']['runs']} fresh "
        f"processes of Graft and {report['setting']['peer_runs']} of Flax.",
        "",
        *to_table(summary, CONTESTANTS, METRICS),
        "",
    ]
    for name in ("graft-cold", "graft-warm"):
        ratio = summary["flax"]["seconds"]["median"] / summary[name]["seconds"]["median"]
        lines.append(f"- {CONTESTANTS[name]}: {ratio:,.0f} x")
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_first_tile",
                                {"runs": 5, "peer-runs": 1})
    runs = measure(arguments)
    report = {
        "machine": machine(),
        "setting": {"runs": arguments.runs, "peer_runs": arguments.peer_runs},
        "summary": {name: {"seconds": spread([run["seconds"] for run in runs[name]])}
                    for name in CONTESTANTS},
        "runs": runs,
    }
    write(arguments.out, "first_tile", report, to_markdown(report))


if __name__ == "__main__":
    main()
