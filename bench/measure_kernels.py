# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Generated kernels beside hand-written AVX-512 ones.

usage: measure_kernels.py [--mib 64] [--repetitions 15] [--runs 2] [--program PATH]
                          [--out DIR]

Both take turns in one process on the same pages. Then the same with Graft's code limited
to AVX2. Writes DIR/kernels.json and DIR/kernels.md, and prints the latter. Quote the
ratios; the absolute figures are this machine's.
"""

import os
import statistics

from contestants import parse_arguments, run_process, turns
from report import format_cell, new_report, page, spread, table, write

TARGETS = {"host": "this CPU", "x86-64-v3": "AVX2 only"}
COLUMNS = ["sampler", "threads", "Graft, GB/s", "reference, GB/s",
           "elements/s to reference's, median of pairs", "best to best"]


def measure(arguments):
    """Returns the rows of each target, the repetitions of all runs joined."""
    joined = {}
    for target in turns(dict.fromkeys(TARGETS, arguments.runs)):
        environment = dict(os.environ)
        if target != "host":
            environment["GRAFT_TARGET_CPU"] = target
        result = run_process([arguments.program, arguments.mib, arguments.repetitions],
                             environment)
        for row in result["rows"]:
            name = (target, row["name"], row["first_touch"], row["threads"])
            if name not in joined:
                joined[name] = row
                continue
            joined[name]["seconds"] += row["seconds"]
            joined[name]["reference_seconds"] += row["reference_seconds"]
    return joined


def summarize(row):
    """Returns GB/s of both and, where there is a reference, elements/s to its."""
    size = row["elements"] * 1e-9
    summary = {"rate": spread([size * row["bytes"] / s for s in row["seconds"]])}
    peers = row["reference_seconds"]
    if peers:
        summary["reference_rate"] = spread([size * 4 / s for s in peers])
        # The machine's moods hit the two of a pair alike.
        summary["ratio"] = statistics.median(
            peer / mine for mine, peer in zip(row["seconds"], peers))
        summary["ratio_of_best"] = min(peers) / min(row["seconds"])
    return summary


def rows_of(summary, target, first_touch):
    """Returns the cells of each row of a table."""
    for (row_target, name, touch, threads), values in summary.items():
        if row_target != target or touch != first_touch:
            continue
        cells = [name, str(threads), format_cell(values["rate"], 1, ".2f")]
        if "ratio" in values:
            cells += [format_cell(values["reference_rate"], 1, ".2f"),
                      f"{values['ratio']:.2f}", f"{values['ratio_of_best']:.2f}"]
        else:
            cells += ["", "", ""]
        yield cells


def to_markdown(report, summary):
    setting, blocks = report["setting"], []
    for target, title in TARGETS.items():
        for first_touch in (False, True):
            pages = "fresh pages" if first_touch else "warm pages"
            blocks += [f"## Code for {title}, {pages}",
                       table(COLUMNS, rows_of(summary, target, first_touch))]
    return page(
        report, "Kernels",
        f"Median (min - max) of {setting['runs']} x "
        f"{setting['repetitions']} draws of {setting['mib']} MiB of f32 elements, Graft "
        "and the reference, hand-written with AVX-512, taking turns in one process. 16-bit "
        "rows are beside the hash alone, element for element.", *blocks)


def main():
    arguments = parse_arguments(__doc__, "bench_kernels", {},
                                {"mib": 64, "repetitions": 15, "runs": 2})
    rows = measure(arguments)
    summary = {name: summarize(row) for name, row in rows.items()}
    report = new_report(arguments, rows=[
        {"target": name[0], **row, "summary": summary[name]} for name, row in rows.items()])
    write(arguments.out, "kernels", report, to_markdown(report, summary))


if __name__ == "__main__":
    main()
