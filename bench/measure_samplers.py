# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Throughput by sampler and dtype: Graft beside JAX, PyTorch and MLX.

usage: measure_samplers.py [--mib 64] [--calls 3] [--runs 5] [--program PATH] [--out DIR]

Uniform, normal and truncated normal in f32, bf16 and f16; compiled and once called before
they are measured. Every run is a fresh process; the contestants take turns. Writes
DIR/samplers.json, .md and .png, and prints the Markdown.
"""

from contestants import command_of, parse_arguments, run_process, turns
from report import bar_chart, format_cell, new_report, page, spread, table, write

CONTESTANTS = {
    "graft": "Graft",
    "jax-jit": "JAX, `jax.jit`",
    "jax-eager": "JAX, eager",
    "torch": "PyTorch, `torch.nn.init`",
    "mlx": "MLX",
}


def measure(arguments):
    """Returns {"DTYPE SAMPLER": {contestant: [seconds]}}, the calls of all runs joined."""
    rows = {}
    for name in turns(dict.fromkeys(arguments.contestants, arguments.runs)):
        result = run_process(command_of(arguments, name, "samplers_peers.py",
                                        arguments.mib, arguments.calls))
        for row in result["rows"]:
            seconds = rows.setdefault(f"{row['dtype']} {row['sampler']}", {})
            seconds.setdefault(name, []).extend(row["seconds"])
    return rows


def summarize(rows, size):
    return {row: {name: {"rate": spread([size / each for each in seconds])}
                  for name, seconds in contestants.items()}
            for row, contestants in rows.items()}


def to_markdown(report, contestants):
    setting = report["setting"]
    rows = [[row, *(format_cell(summary[name]["rate"], 1e-6, ".0f")
                    for name in contestants)]
            for row, summary in report["summary"].items()]
    return page(
        report, "Samplers",
        f"MB/s, median (min - max) of {setting['runs']} processes of "
        f"{setting['calls']} calls each, {setting['mib']} MiB a call, fresh memory each.",
        table(["", *contestants.values()], rows))


def main():
    arguments = parse_arguments(__doc__, "bench_samplers", CONTESTANTS,
                                {"mib": 64, "calls": 3, "runs": 5})
    rows = measure(arguments)
    report = new_report(arguments, summary=summarize(rows, arguments.mib << 20), runs=rows)
    write(arguments.out, "samplers", report, to_markdown(report, arguments.contestants))
    bar_chart(arguments.out / "samplers.png",
              {row.replace(" ", "\n"): summary
               for row, summary in report["summary"].items()},
              arguments.contestants, [("rate", 1e-6, "MB/s (more is better)")],
              f"Warm calls of {arguments.mib} MiB. {report['machine']}")


if __name__ == "__main__":
    main()
