# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Full initialization, truncated normal: Graft beside Flax, PyTorch and MLX.

usage: measure_full_init.py [--runs 5] [--later 2] [--shrink 1] [--program PATH] [--out DIR]

Two square kernels: 2 GiB and 512 MiB of f32, 256 MiB of bf16; --shrink divides their
edges. Every run is a fresh process, one for times and one for memory; the contestants
take turns, so that the machine's moods hit all alike. Writes DIR/full_init.json, .md and
.png, and prints the Markdown. Quote the ratios; the absolute figures are this machine's.
"""

import sys

from report import (ROOT, bar_chart, graft_environment, parse_arguments, report_jobs,
                    run_process, spread, take_turns, to_table, write)

PEERS = ROOT / "bench" / "full_init_peers.py"
CONTESTANTS = {
    "graft-cold": "Graft, empty object cache",
    "graft-warm": "Graft, warm object cache",
    "flax-jit": "Flax, `nnx.jit`",
    "flax-eager": "Flax, eager",
    "torch": "PyTorch, `skip_init` and `trunc_normal_`",
    "mlx": "MLX, `truncated_normal`",
}
JOBS = {
    "2 GiB of f32": ("f32", 16384),
    "512 MiB of f32": ("f32", 8192),
    "256 MiB of bf16": ("bf16", 8192),
}
METRICS = [
    ("first_rate", "first call, MB/s", 1e-6, ".0f"),
    ("later_rate", "later calls, MB/s", 1e-6, ".0f"),
    ("peak_over_size", "peak / size of result", 1, ".2f"),
]


def measure(arguments):
    def run(name, mode, job, cache):
        dtype, dim = JOBS[job]
        sizes = [mode, dtype, dim // arguments.shrink,
                 arguments.later if mode == "time" else 0]
        if name.startswith("graft-"):
            return run_process([arguments.program, *sizes],
                               graft_environment(name, cache))
        return run_process([sys.executable, PEERS, name, *sizes])

    return take_turns(arguments.runs, JOBS, CONTESTANTS, run)


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    size = runs["time"][0]["result_bytes"]
    timed = [run["calls"] for run in runs["time"]]
    summary = {
        "first_rate": spread([size / calls[0]["seconds"] for calls in timed]),
        "peak_over_size": spread([run["calls"][0]["peak_over_size"]
                                  for run in runs["memory"]]),
    }
    later = [size / call["seconds"] for calls in timed for call in calls[1:]]
    if later:
        summary["later_rate"] = spread(later)
    return summary


def ratio_lines(summary):
    """Compares Graft with each peer: above 1 where Graft is better."""
    ours = summary["graft-cold"]
    for name, title in CONTESTANTS.items():
        if name.startswith("graft-"):
            continue
        rate = ours["first_rate"]["median"] / summary[name]["first_rate"]["median"]
        own, other = (s["peak_over_size"]["median"] for s in (ours, summary[name]))
        peak = f"{other / own:.2f} x" if own > 0 else "too small to measure"
        line = f"- {title}: first call {rate:.1f} x"
        if "later_rate" in ours:
            later = (summary["graft-warm"]["later_rate"]["median"]
                     / summary[name]["later_rate"]["median"])
            line += f", later calls {later:.1f} x"
        yield f"{line}, peak {peak}"


def to_markdown(report):
    setting = report["setting"]
    lines = [
        "# Full initialization, truncated normal",
        "",
        f"{report['machine']}. Median (min - max) of {setting['runs']} fresh processes "
        f"each, taking turns, {setting['later']} later calls a process. The first call "
        "traces, compiles and touches its memory first; memory is measured in processes "
        "of its own, over what the process had after the same library had run a tiny "
        "program.",
    ]
    if setting["shrink"] > 1:
        lines += ["", f"A trial: all edges are divided by {setting['shrink']}."]
    for job, summary in report["summary"].items():
        lines += ["", f"## {job}", "", *to_table(summary, CONTESTANTS, METRICS), "",
                  "Graft, from an empty object cache, against:", "",
                  *ratio_lines(summary)]
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_full_init",
                                {"runs": 5, "later": 2, "shrink": 1})
    report = report_jobs(arguments, measure(arguments), summarize)
    write(arguments.out, "full_init", report, to_markdown(report))
    bar_chart(arguments.out / "full_init.png", report["summary"], CONTESTANTS, [
        ("first_rate", 1e-6, "first call, MB/s (more is better)"),
        ("peak_over_size", 1, "peak / size of result (less is better)"),
    ], f"Full initialization, truncated normal. {report['machine']}")


if __name__ == "__main__":
    main()
