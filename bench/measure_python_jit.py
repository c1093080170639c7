# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The Python package: graft.jit beside nnx.jit, and the plan of a large model.

usage: measure_python_jit.py [--runs 5] [--later 2] [--shrink 1] [--program PATH]
                             [--out DIR]

A full initialization of 2 GiB and the guide's partial initialization of 512 MiB, arrays
of JAX's in and out; --shrink divides their edges. Every run is a fresh process, one for
times and one for memory; the contestants take turns. Writes DIR/python_jit.json and .md,
and prints the latter. Quote the ratios.
"""

import os
import sys

from contestants import (ROOT, graft_environment, is_present, measure_jobs,
                         parse_arguments, run_process)
from report import (metric_table, new_report, page, runs_text, spread, summarize_calls,
                    summarize_jobs, summarize_memory, write)

SCRIPT = ROOT / "bench" / "python_jit_contestants.py"
CONTESTANTS = {
    "graft-cold": "`graft.jit`, empty object cache",
    "graft-warm": "`graft.jit`, warm object cache",
    "flax": "`nnx.jit`",
}
JOBS = {
    "full initialization, 2 GiB of f32": ("init", 16384),
    "partial initialization, 512 MiB of f32": ("partial", 8192),
}
METRICS = [
    ("first_seconds", "first call, s", 1, ".2f"),
    ("later_seconds", "later calls, s", 1, ".3f"),
    ("peak_over_size", "peak / size of result", 1, ".2f"),
    ("new_arrays", "new arrays", 1, ".0f"),
]


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    return {
        **summarize_calls(runs, "seconds"),
        **summarize_memory(runs, "peak_over_size"),
        "new_arrays": spread([run["calls"][0]["new_arrays"] for run in runs["time"]]),
        "reused": spread([run["reused"] / run["arrays"] for run in runs["time"]]),
    }


def to_markdown(report):
    plan, blocks = report["plan"], []
    for job, summary in report["summary"].items():
        ours, theirs = summary["graft-cold"], summary["flax"]
        speed = theirs["first_seconds"]["median"] / ours["first_seconds"]["median"]
        blocks += [
            f"## {job}", metric_table(summary, CONTESTANTS, METRICS),
            f"The first call is {speed:.1f} times as fast as with `nnx.jit`. A following "
            f"donating `jax.jit` reuses {ours['reused']['median']:.0%} of the results' memory."]
    return page(
        report, "The Python package",
        f"{runs_text(report['setting'])}. The first call traces, "
        "compiles and touches its memory first.", *blocks,
        "## The plan of a large model",
        f"{plan['variables']} variables, {plan['result_bytes'] / 1e9:.0f} GB: import and "
        f"plan take {plan['plan_seconds']:.2f} s after JAX's own tracing, which takes "
        f"{plan['tracing_seconds']:.1f} s.")


def main():
    arguments = parse_arguments(__doc__, "../python/graft/__init__.py", CONTESTANTS,
                                {"runs": 5, "later": 2, "shrink": 1})
    if not is_present("flax"):
        sys.exit("bench: error: there is no Python package without Flax")
    os.environ.update(PYTHONPATH=str(arguments.program.parent.parent), JAX_PLATFORMS="cpu")

    def command(name, job, mode, later):
        kind, dim = JOBS[job]
        return [sys.executable, SCRIPT, name, kind, mode, dim // arguments.shrink, later]

    runs = measure_jobs(arguments, JOBS, command)
    plan = run_process(
        [sys.executable, SCRIPT, "graft-warm", "plan", "time", 80 // arguments.shrink, 0],
        graft_environment("graft-warm", arguments.out / "cache"))
    report = new_report(arguments, summary=summarize_jobs(runs, summarize), runs=runs,
                        plan=plan)
    write(arguments.out, "python_jit", report, to_markdown(report))


if __name__ == "__main__":
    main()
