# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Surgery on a donated state of half a gigabyte: Graft beside JAX and PyTorch.

usage: measure_surgery.py [--runs 5] [--later 2] [--shrink 1] [--program PATH] [--out DIR]

Vocabulary resize, head swap, qkv fusion, layer stacking, depth up-scaling, a cast to bf16
and a renaming, on old weights in memory; --shrink divides the edges of all tensors. Every
run is a fresh process, one for times and one for memory; the contestants take turns.
Writes DIR/surgery.json, .md and .png, and prints the Markdown.
"""

import sys

from report import (ROOT, bar_chart, graft_environment, parse_arguments, report_jobs,
                    run_process, spread, take_turns, to_table, write)

PEERS = ROOT / "bench" / "surgery_peers.py"
CONTESTANTS = {
    "graft-warm": "Graft",
    "jax": "JAX, `jax.jit`, dict donated",
    "torch": "PyTorch",
}
JOBS = {
    "vocabulary_resize": "vocabulary + 64",
    "head_swap": "head swap",
    "qkv_fusion": "qkv fusion",
    "layer_stacking": "layer stacking",
    "depth_up_scaling": "4 to 6 layers",
    "cast_to_bf16": "cast to bf16",
    "rename_only": "rename",
}
METRICS = [
    ("first_seconds", "first call, ms", 1e3, ".1f"),
    ("later_seconds", "later calls, ms", 1e3, ".2f"),
    ("peak_over_size", "peak / size of result", 1, ".3f"),
    ("drawn_elements", "drawn elements", 1, ",.0f"),
]


def measure(arguments):
    def run(name, mode, job, cache):
        later = arguments.later if mode == "time" else 0
        sizes = [job, mode, later, arguments.shrink]
        if name.startswith("graft-"):
            return run_process([arguments.program, *sizes],
                               graft_environment(name, cache))
        return run_process([sys.executable, PEERS, name, *sizes])

    return take_turns(arguments.runs, JOBS, CONTESTANTS, run)


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    timed = [run["calls"] for run in runs["time"]]
    first = [run["calls"][0] for run in runs["memory"]]
    summary = {"first_seconds": spread([calls[0]["seconds"] for calls in timed])}
    later = [call["seconds"] for calls in timed for call in calls[1:]]
    if later:
        summary["later_seconds"] = spread(later)
    for metric in ("peak_over_size", "drawn_elements"):
        if metric in first[0]:
            summary[metric] = spread([call[metric] for call in first])
    return summary


def to_markdown(report):
    setting = report["setting"]
    lines = [
        "# Surgery on a donated state",
        "",
        f"{report['machine']}. Median (min - max) of {setting['runs']} fresh processes "
        f"each, taking turns, {setting['later']} later calls a process, each on a fresh "
        "old state. The peak includes the old state and is measured in processes of its "
        "own, over what the process had after the same job on tiny tensors.",
    ]
    if setting["shrink"] > 1:
        lines += ["", f"A trial: all edges are divided by {setting['shrink']}."]
    for job, summary in report["summary"].items():
        lines += ["", f"## {JOBS[job]}", "", *to_table(summary, CONTESTANTS, METRICS)]
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_surgery",
                                {"runs": 5, "later": 2, "shrink": 1})
    report = report_jobs(arguments, measure(arguments), summarize)
    write(arguments.out, "surgery", report, to_markdown(report))
    when = "later" if arguments.later else "first"
    bar_chart(arguments.out / "surgery.png",
              {title: report["summary"][job] for job, title in JOBS.items()},
              CONTESTANTS, [
                  (when + "_seconds", 1e3, when + " calls, ms (less is better)"),
                  ("peak_over_size", 1, "peak / size of result (less is better)"),
              ], f"Surgery on a donated state. {report['machine']}")


if __name__ == "__main__":
    main()
