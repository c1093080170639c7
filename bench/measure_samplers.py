# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Throughput by sampler and dtype: Graft beside JAX, PyTorch and MLX.

usage: measure_samplers.py [--mib 64] [--calls 3] [--runs 5] [--program PATH] [--out DIR]

Uniform, normal and truncated normal in f32, bf16 and f16; compiled and once called before
they are measured. Every run is a fresh process; the contestants take turns. Writes
DIR/samplers.json, .md and .png, and prints the Markdown.
"""

import sys

from report import (ROOT, bar_chart, format_cell, machine, parse_arguments, run_process,
                    spread, write)

PEERS = ROOT / "bench" / "samplers_peers.py"
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
    for turn in range(arguments.runs):
        for name in CONTESTANTS:
            print(f"run {turn + 1}/{arguments.runs}: {name}", file=sys.stderr)
            program = [arguments.program] if name == "graft" else [sys.executable, PEERS,
                                                                    name]
            result = run_process([*program, arguments.mib, arguments.calls])
            for row in result["rows"]:
                seconds = rows.setdefault(f"{row['dtype']} {row['sampler']}", {})
                seconds.setdefault(name, []).extend(row["seconds"])
    return rows


def summarize(rows, size):
    return {row: {name: {"rate": spread([size / each for each in seconds])}
                  for name, seconds in contestants.items()}
            for row, contestants in rows.items()}


def to_markdown(report):
    setting = report["setting"]
    lines = [
        "# Samplers",
        "",
        f"{report['machine']}. MB/s, median (min - max) of {setting['runs']} processes of "
        f"{setting['calls']} calls each, {setting['mib']} MiB a call, fresh memory each.",
        "",
        "| | " + " | ".join(CONTESTANTS.values()) + " |",
        "|---" * (len(CONTESTANTS) + 1) + "|",
    ]
    for row, summary in report["summary"].items():
        cells = [format_cell(summary[name]["rate"], 1e-6, ".0f") for name in CONTESTANTS]
        lines.append(f"| {row} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_samplers",
                                {"mib": 64, "calls": 3, "runs": 5})
    rows = measure(arguments)
    report = {
        "machine": machine(),
        "setting": {"mib": arguments.mib, "calls": arguments.calls,
                    "runs": arguments.runs},
        "summary": summarize(rows, arguments.mib << 20),
        "runs": rows,
    }
    write(arguments.out, "samplers", report, to_markdown(report))
    bar_chart(arguments.out / "samplers.png",
              {row.replace(" ", "\n"): summary
               for row, summary in report["summary"].items()},
              CONTESTANTS, [("rate", 1e-6, "MB/s (more is better)")],
              f"Warm calls of {arguments.mib} MiB. {report['machine']}")


if __name__ == "__main__":
    main()
