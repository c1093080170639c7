# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Partial initialization of two kernels, old state donated: Graft beside Flax.

usage: measure_partial_init.py [--dim 8192] [--runs 5] [--later 5] [--program PATH]
                               [--out DIR]

Every run is a fresh process, one for times and one for memory; the contestants take
turns, so that the machine's moods hit all alike. Writes DIR/partial_init.json and
DIR/partial_init.md, and prints the latter. Quote the ratios; the absolute figures are
this machine's.
"""

from contestants import command_of, measure_jobs, parse_arguments
from report import (metric_table, new_report, page, runs_text, summarize_calls,
                    summarize_memory, write)

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


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    return {**summarize_calls(runs, "seconds"),
            **summarize_memory(runs, "growth_bytes", "peak_over_size", "new_arrays",
                               "accounted_peak_bytes")}


def ratio(summary, metric, text, ours, peer):
    if metric not in summary[ours]:
        return []
    mine, theirs = summary[ours][metric]["median"], summary[peer][metric]["median"]
    return [f"{text}: {theirs / mine:.2f} x ({CONTESTANTS[peer]} / {CONTESTANTS[ours]})"]


def ratios(summary):
    """Compares with each peer: above 1 where Graft is better."""
    lines = []
    for peer in summary:
        if peer.startswith("graft-"):
            continue
        for ours in ("graft-cold", "graft-warm"):
            lines += ratio(summary, "first_seconds", "first call", ours, peer)
        lines += ratio(summary, "later_seconds", "later calls", "graft-warm", peer)
        lines += ratio(summary, "peak_over_size", "peak", "graft-warm", peer)
    return lines


def to_markdown(report):
    summary, dim = report["summary"], report["setting"]["dim"]
    blocks = [metric_table(summary, CONTESTANTS, METRICS)]
    compared = ratios(summary)
    if compared:
        blocks += ["Ratios of medians, above 1 where Graft is better:", compared]
    accounted = summary["graft-warm"]["accounted_peak_bytes"]["max"]
    blocks.append(f"Graft's accounted peak over the old state: {accounted:,.0f} bytes.")
    return page(
        report,
        f"Partial initialization, two ({dim}, {dim}) f32 kernels, old state donated",
        f"{runs_text(report['setting'])}. Times start from "
        "nothing; memory is measured in processes of its own, at the first call, over "
        "what the process had after the same JIT had run a tiny program. The peak "
        "includes the old state. Flax runs as it comes, without a persistent "
        "compilation cache.", *blocks)


def main():
    arguments = parse_arguments(__doc__, "bench_partial_init", CONTESTANTS,
                                {"dim": 8192, "runs": 5, "later": 5})

    def command(name, _, mode, __):
        return command_of(arguments, name, "partial_init_jax.py", mode, arguments.dim,
                          arguments.later)

    runs = measure_jobs(arguments, [JOB], command)[JOB]
    report = new_report(
        arguments, summary={name: summarize(modes) for name, modes in runs.items()},
        runs=runs)
    write(arguments.out, "partial_init", report, to_markdown(report))


if __name__ == "__main__":
    main()
