# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Full initialization, truncated normal: Graft beside Flax, PyTorch and MLX.

usage: measure_full_init.py [--runs 5] [--later 2] [--shrink 1] [--program PATH] [--out DIR]

Two square kernels: 2 GiB and 512 MiB of f32, 256 MiB of bf16; --shrink divides their
edges. Every run is a fresh process, one for times and one for memory; the contestants
take turns, so that the machine's moods hit all alike. Writes DIR/full_init.json, .md and
.png, and prints the Markdown. Quote the ratios; the absolute figures are this machine's.
"""

from contestants import command_of, measure_jobs, parse_arguments
from report import (bar_chart, metric_table, new_report, page, runs_text, summarize_calls,
                    summarize_jobs, summarize_memory, write)

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


def summarize(runs):
    """Returns min, median and max of each metric over all runs of a contestant."""
    size = runs["time"][0]["result_bytes"]
    return {**summarize_calls(runs, "rate", lambda seconds: size / seconds),
            **summarize_memory(runs, "peak_over_size")}


def ratios(summary):
    """Compares Graft with each peer: above 1 where Graft is better."""
    ours = summary["graft-cold"]
    for name, theirs in summary.items():
        if name.startswith("graft-"):
            continue
        rate = ours["first_rate"]["median"] / theirs["first_rate"]["median"]
        own, other = (s["peak_over_size"]["median"] for s in (ours, theirs))
        peak = f"{other / own:.2f} x" if own > 0 else "too small to measure"
        line = f"{CONTESTANTS[name]}: first call {rate:.1f} x"
        if "later_rate" in ours:
            later = (summary["graft-warm"]["later_rate"]["median"]
                     / theirs["later_rate"]["median"])
            line += f", later calls {later:.1f} x"
        yield f"{line}, peak {peak}"


def to_markdown(report):
    blocks = []
    for job, summary in report["summary"].items():
        blocks += [f"## {job}", metric_table(summary, CONTESTANTS, METRICS)]
        compared = list(ratios(summary))
        if compared:
            blocks += ["Graft, from an empty object cache, against:", compared]
    return page(
        report, "Full initialization, truncated normal",
        f"{runs_text(report['setting'])}. The first call "
        "traces, compiles and touches its memory first; memory is measured in processes "
        "of its own, over what the process had after the same library had run a tiny "
        "program.", *blocks)


def main():
    arguments = parse_arguments(__doc__, "bench_full_init", CONTESTANTS,
                                {"runs": 5, "later": 2, "shrink": 1})

    def command(name, job, mode, later):
        dtype, dim = JOBS[job]
        return command_of(arguments, name, "full_init_peers.py", mode, dtype,
                          dim // arguments.shrink, later)

    runs = measure_jobs(arguments, JOBS, command)
    report = new_report(arguments, summary=summarize_jobs(runs, summarize), runs=runs)
    write(arguments.out, "full_init", report, to_markdown(report))
    bar_chart(arguments.out / "full_init.png", report["summary"], arguments.contestants, [
        ("first_rate", 1e-6, "first call, MB/s (more is better)"),
        ("peak_over_size", 1, "peak / size of result (less is better)"),
    ], f"Full initialization, truncated normal. {report['machine']}")


if __name__ == "__main__":
    main()
