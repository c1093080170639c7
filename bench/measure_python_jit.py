# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The Python package: graft.jit beside nnx.jit, and the plan of a large model.

usage: measure_python_jit.py [--runs 5] [--later 2] [--shrink 1] [--program PATH] [--out DIR]

A full initialization of 2 GiB and the guide's partial initialization of 512 MiB, arrays
of JAX's in and out; --shrink divides their edges. Every run is a fresh process, one for
times and one for memory; the contestants take turns. Writes DIR/python_jit.json and .md,
and prints the latter. Quote the ratios.
"""

import sys

from report import (ROOT, graft_environment, parse_arguments, report_jobs, run_process, spread,
                    take_turns, to_table, write)

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


def environment_of(name, package, cache):
    environment = graft_environment(name, cache)
    environment.update(PYTHONPATH=str(package), JAX_PLATFORMS="cpu")
    return environment


def measure(arguments, package):
    def run(name, mode, job, cache):
        kind, dim = JOBS[job]
        return run_process([sys.executable, SCRIPT, name, kind, mode, dim // arguments.shrink,
                            arguments.later if mode == "time" else 0],
                           environment_of(name, package, cache))
    return take_turns(arguments.runs, JOBS, CONTESTANTS, run)


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    timed = [run["calls"] for run in runs["time"]]
    return {
        "first_seconds": spread([calls[0]["seconds"] for calls in timed]),
        "later_seconds": spread([c["seconds"] for calls in timed for c in calls[1:]]),
        "peak_over_size": spread([run["calls"][0]["peak_over_size"] for run in runs["memory"]]),
        "new_arrays": spread([calls[0]["new_arrays"] for calls in timed]),
        "reused": spread([run["reused"] / run["arrays"] for run in runs["time"]]),
    }


def to_markdown(report):
    setting, plan = report["setting"], report["plan"]
    lines = [
        "# The Python package", "",
        f"{report['machine']}. Median (min - max) of {setting['runs']} fresh processes each, "
        f"taking turns, {setting['later']} later calls a process. The first call traces, "
        "compiles and touches its memory first.",
    ]
    if setting["shrink"] > 1:
        lines += ["", f"A trial: all edges are divided by {setting['shrink']}."]
    for job, summary in report["summary"].items():
        ours, theirs = summary["graft-cold"], summary["flax"]
        speed = theirs["first_seconds"]["median"] / ours["first_seconds"]["median"]
        lines += ["", f"## {job}", "", *to_table(summary, CONTESTANTS, METRICS), "",
                  f"The first call is {speed:.1f} times as fast as with `nnx.jit`. A following "
                  f"donating `jax.jit` reuses {ours['reused']['median']:.0%} of the results' memory."]
    lines += ["", "## The plan of a large model", "",
              f"{plan['variables']} variables, {plan['result_bytes'] / 1e9:.0f} GB: import and "
              f"plan take {plan['plan_seconds']:.2f} s after JAX's own tracing, which takes "
              f"{plan['tracing_seconds']:.1f} s."]
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "../python/graft/__init__.py",
                                {"runs": 5, "later": 2, "shrink": 1})
    package = arguments.program.parent.parent
    report = report_jobs(arguments, measure(arguments, package), summarize)
    report["plan"] = run_process(
        [sys.executable, SCRIPT, "graft-warm", "plan", "time", 80 // arguments.shrink, 0],
        environment_of("graft-warm", package, arguments.out / "cache"))
    write(arguments.out, "python_jit", report, to_markdown(report))


if __name__ == "__main__":
    main()
