# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long Graft takes to import and compile JAX programs.

usage: measure_jax_compile_time.py [--runs 5] [--largest 10000] [--program PATH]
                                   [--out DIR]

From the text of a program to its schedule, for programs of 10 to --largest steps, as a
user of the driver waits for it. Every run is a fresh process. Writes
DIR/jax_compile_time.json and .md, and prints the Markdown.
"""

from contestants import parse_arguments, run_process, say
from report import format_cell, new_report, page, spread, table, write

CONTESTANTS = {"graft": "Graft: text to schedule"}
# Of a cumulative sum each window is an op. The importer takes windows of up to 1024.
PROGRAMS = {
    "chain": ("`y = y * y + y`, so many times", None),
    "dag": ("as many random ops, whose operands are shared", None),
    "cumsum": ("the cumulative sum of as many numbers", 1000),
    "linear": ("as many kernels of linear layers, each with a key of its own", None),
}


def measure(arguments):
    """Returns {program: {size: [runs]}}."""
    found = {}
    for name, (_, most) in PROGRAMS.items():
        size, sizes = 10, {}
        while size <= min(arguments.largest, most or arguments.largest):
            say(f"{name}, {size}")
            sizes[size] = [run_process([arguments.program, name, size])
                           for _ in range(arguments.runs)]
            size *= 10
        found[name] = sizes
    return found


def rows(sizes):
    """Returns the cells of each row of a program's table."""
    for size, runs in sizes.items():
        imported = spread([run["import_seconds"] for run in runs])
        total = spread([run["total_seconds"] for run in runs])
        yield [f"{size:,}", format_cell(imported, 1e3, ".2f"), format_cell(total, 1e3, ".2f"),
               f"{total['median'] / size * 1e6:.1f}"]


def to_markdown(report):
    blocks = []
    for name, sizes in report["runs"].items():
        blocks += [f"## {name}: {PROGRAMS[name][0]}",
                   table(["size", "import, ms", "import and compile, ms",
                          "microseconds a step"], rows(sizes))]
    return page(report, "Compile time of JAX programs",
                f"Median (min - max) of {report['setting']['runs']} fresh processes each.",
                *blocks)


def main():
    arguments = parse_arguments(__doc__, "bench_jax_compile_time", CONTESTANTS,
                                {"runs": 5, "largest": 10000})
    report = new_report(arguments, runs=measure(arguments))
    write(arguments.out, "jax_compile_time", report, to_markdown(report))


if __name__ == "__main__":
    main()
