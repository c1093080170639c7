# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Surgery on a donated state of half a gigabyte: Graft beside JAX and PyTorch.

usage: measure_surgery.py [--runs 5] [--later 2] [--shrink 1] [--program PATH] [--out DIR]

Vocabulary resize, head swap, qkv fusion, layer stacking, depth up-scaling, a cast to bf16
and a renaming, on old weights in memory; --shrink divides the edges of all tensors. Every
run is a fresh process, one for times and one for memory; the contestants take turns.
Writes DIR/surgery.json, .md and .png, and prints the Markdown.
"""

from contestants import command_of, measure_jobs, parse_arguments
from report import (bar_chart, metric_table, new_report, page, runs_text, summarize_calls,
                    summarize_jobs, summarize_memory, write)

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


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    return {**summarize_calls(runs, "seconds"),
            **summarize_memory(runs, "peak_over_size", "drawn_elements")}


def to_markdown(report):
    blocks = []
    for job, summary in report["summary"].items():
        blocks += [f"## {JOBS[job]}", metric_table(summary, CONTESTANTS, METRICS)]
    return page(
        report, "Surgery on a donated state",
        f"{runs_text(report['setting'])}, each on a fresh "
        "old state. The peak includes the old state and is measured in processes of its "
        "own, over what the process had after the same job on tiny tensors.", *blocks)


def main():
    arguments = parse_arguments(__doc__, "bench_surgery", CONTESTANTS,
                                {"runs": 5, "later": 2, "shrink": 1})

    def command(name, job, mode, later):
        return command_of(arguments, name, "surgery_peers.py", job, mode, later,
                          arguments.shrink)

    runs = measure_jobs(arguments, JOBS, command)
    report = new_report(arguments, summary=summarize_jobs(runs, summarize), runs=runs)
    write(arguments.out, "surgery", report, to_markdown(report))
    when = "later" if arguments.later else "first"
    bar_chart(arguments.out / "surgery.png",
              {title: report["summary"][job] for job, title in JOBS.items()},
              arguments.contestants, [
                  (when + "_seconds", 1e3, when + " calls, ms (less is better)"),
                  ("peak_over_size", 1, "peak / size of result (less is better)"),
              ], f"Surgery on a donated state. {report['machine']}")


if __name__ == "__main__":
    main()
