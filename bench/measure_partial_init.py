# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Partial initialization of two kernels, old state donated: Graft beside Flax.

usage: measure_partial_init.py [--dim 8192] [--runs 5] [--later 5] [--program PATH] [--out DIR]

Every run is a fresh process, one for times and one for memory; the contestants take
turns, so that the machine's moods hit all alike. Writes DIR/partial_init.json and DIR/partial_init.md, and prints the
latter. Quote the ratios; the absolute figures are this machine's.
"""

import sys

from report import (ROOT, graft_environment, machine, parse_arguments, run_process,
                    spread, take_turns, to_table, write)

PEER = ROOT / "bench" / "partial_init_jax.py"
CONTESTANTS = {
    "graft-cold": "Graft, empty object cache",
    "graft-warm": "Graft, warm object cache",
    "flax-guide": "Flax, the guide's `nnx.jit`, State donated",
    "flax-pure-dict": "Flax, `nnx.jit`, pure dict donated",
}
METRICS = [
    ("first_seconds", "first call, ms", 1e3, ".1f"),
    ("later_seconds", "later calls, ms", 1e3, ".3f"),
    ("growth_bytes", "VmHWM growth over old state, MB", 1e-6, ".1f"),
    ("peak_over_size", "peak / size of result", 1, ".3f"),
    ("new_arrays", "new live arrays", 1, ".0f"),
]


JOB = "partial_init"


def measure(arguments):
    def run(name, mode, _, cache):
        sizes = [mode, arguments.dim, arguments.later]
        if name.startswith("graft-"):
            return run_process([arguments.program, *sizes],
                               graft_environment(name, cache))
        return run_process([sys.executable, PEER, name.removeprefix("flax-"), *sizes])

    return take_turns(arguments.runs, [JOB], CONTESTANTS, run)[JOB]


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    timed = [run["calls"] for run in runs["time"]]
    first = [run["calls"][0] for run in runs["memory"]]
    summary = {
        "first_seconds": spread([calls[0]["seconds"] for calls in timed]),
        "later_seconds": spread(
            [call["seconds"] for calls in timed for call in calls[1:]]),
    }
    for metric in ("growth_bytes", "peak_over_size", "new_arrays",
                   "accounted_peak_bytes"):
        if metric in first[0]:
            summary[metric] = spread([call[metric] for call in first])
    return summary


def ratio_line(summary, metric, text, ours, peer):
    mine, theirs = summary[ours][metric]["median"], summary[peer][metric]["median"]
    return (f"- {text}: {theirs / mine:.2f} x ({CONTESTANTS[peer]} / "
            f"{CONTESTANTS[ours]})")


def to_markdown(report):
    summary, setting = report["summary"], report["setting"]
    dim = setting["dim"]
    lines = [
        f"# Partial initialization, two ({dim}, {dim}) f32 kernels, old state donated",
        "",
        f"{report['machine']}. Median (min - max) of {setting['runs']} fresh processes "
        f"each, taking turns, {setting['later']} later calls a process. Times start from "
        "nothing; memory is measured in processes of its own, at the first call, over "
        "what the process had after the same JIT had run a tiny program. The peak "
        "includes the old state. Flax runs as it comes, without a persistent "
        "compilation cache.",
        "",
    ]
    lines += to_table(summary, CONTESTANTS, METRICS)
    lines += ["", "Ratios of medians, above 1 where Graft is better:", ""]
    for peer in ("flax-guide", "flax-pure-dict"):
        for ours in ("graft-cold", "graft-warm"):
            lines.append(ratio_line(summary, "first_seconds", "first call", ours, peer))
        lines.append(
            ratio_line(summary, "later_seconds", "later calls", "graft-warm", peer))
        lines.append(ratio_line(summary, "peak_over_size", "peak", "graft-warm", peer))
    accounted = summary["graft-warm"].get("accounted_peak_bytes")
    if accounted:
        lines += ["", "Graft's accounted peak over the old state: "
                  f"{accounted['max']:,.0f} bytes."]
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_partial_init",
                                {"dim": 8192, "runs": 5, "later": 5})
    runs = measure(arguments)
    report = {
        "machine": machine(),
        "setting": {"dim": arguments.dim, "runs": arguments.runs,
                    "later": arguments.later},
        "summary": {name: summarize(runs[name]) for name in CONTESTANTS},
        "runs": runs,
    }
    write(arguments.out, "partial_init", report, to_markdown(report))


if __name__ == "__main__":
    main()
