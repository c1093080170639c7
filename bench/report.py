# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the measuring scripts share: spreads, tables, plots and the page of a benchmark."""

import json
import os
import platform
import statistics
from pathlib import Path

from contestants import say


def spread(values):
    return {"min": min(values), "median": statistics.median(values), "max": max(values)}


def summarize_calls(runs, metric, value=lambda seconds: seconds):
    """Returns the spreads "first_METRIC" and, where there are later calls, "later_METRIC"
    of value(seconds), over the timed runs of a contestant."""
    timed = [[value(call["seconds"]) for call in run["calls"]] for run in runs["time"]]
    summary = {f"first_{metric}": spread([calls[0] for calls in timed])}
    later = [each for calls in timed for each in calls[1:]]
    if later:
        summary[f"later_{metric}"] = spread(later)
    return summary


def summarize_memory(runs, *metrics):
    """Returns the spreads of those metrics that a contestant has, over the first calls of
    its runs for memory."""
    first = [run["calls"][0] for run in runs["memory"]]
    return {metric: spread([call[metric] for call in first])
            for metric in metrics if metric in first[0]}


def summarize_jobs(runs, summarize):
    """Returns summarize(runs of a contestant) in [job][name], of what `measure_jobs`
    returned."""
    return {job: {name: summarize(modes) for name, modes in contestants.items()}
            for job, contestants in runs.items()}


def machine():
    """Describes the machine in a line."""
    model = "unknown CPU"
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    memory = int(Path("/proc/meminfo").read_text(encoding="ascii").split()[1]) / 2**20
    return (f"{model}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB, "
            f"{platform.system()} {platform.release().partition('-')[0]}")


def new_report(arguments, **parts):
    """Returns what is written of a benchmark: the machine, the setting and `parts`."""
    report = {"machine": machine(), "setting": arguments.setting}
    if arguments.left_out:
        report["left_out"] = arguments.left_out
    return {**report, **parts}


def runs_text(setting):
    """Says how `measure_jobs` ran."""
    return (f"Median (min - max) of {setting['runs']} fresh processes each, taking turns, "
            f"{setting['later']} later calls a process")


def format_cell(value, scale, spec):
    low, middle, high = (format(value[key] * scale, spec)
                         for key in ("min", "median", "max"))
    return middle if low == high else f"{middle} ({low} - {high})"


def table(head, rows):
    """Returns a table of Markdown: the titles of its columns, then lists of cells."""
    # An empty corner takes one space, not two.
    lines = ["| " + " | ".join(head).lstrip() + " |", "|---" * len(head) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def metric_table(summary, titles, metrics):
    """Returns a table: a row a contestant of the summary, a column a metric.

    A metric is (name, column title, factor, format); a contestant may lack one.
    """
    rows = [[titles[name]] + [format_cell(values[metric], scale, spec)
                              if metric in values else ""
                              for metric, _, scale, spec in metrics]
            for name, values in summary.items()]
    return table(["", *(title for _, title, _, _ in metrics)], rows)


def page(report, title, text, *blocks):
    """Returns a page of Markdown: a title, a paragraph that begins with the machine, then
    blocks. A block is a paragraph, a heading, a table, or an iterable of the items of a
    list; what is empty is left out."""
    parts = [f"# {title}", f"{report['machine']}. {text}"]
    if report["setting"].get("shrink", 1) > 1:
        parts.append(f"A trial: all edges are divided by {report['setting']['shrink']}.")
    if "left_out" in report:
        parts.append(f"Not installed and left out: {'; '.join(report['left_out'])}.")
    for block in blocks:
        parts.append(block if isinstance(block, str) else
                     "\n".join(f"- {item}" for item in block))
    return "\n\n".join(part for part in parts if part) + "\n"


def new_figure(*shape, **options):
    """Returns a figure and its axes, or two None where there is no matplotlib."""
    try:
        # Only here: scripts that draw nothing start faster without it.
        from matplotlib import pyplot  # pylint: disable=import-outside-toplevel
    except ImportError:
        say("bench: matplotlib is not installed; there is no plot")
        return None, None
    return pyplot.subplots(*shape, layout="constrained", **options)


def whiskers(values, factor=1):
    """Returns the medians of spreads, and how far min and max are from them."""
    middles = [value["median"] * factor for value in values]
    return middles, [[middle - value["min"] * factor
                      for middle, value in zip(middles, values)],
                     [value["max"] * factor - middle
                      for middle, value in zip(middles, values)]]


def bar_chart(path, groups, titles, metrics, caption):
    """Draws a panel a metric to PATH: in each group a bar a contestant, on a
    logarithmic axis, labelled with the median, with min and max as whiskers.

    A metric is (name, factor, axis title); `groups` maps a label to a summary.
    """
    figure, axes = new_figure(len(metrics), 1, figsize=(10, 1 + 2.7 * len(metrics)),
                              squeeze=False)
    if not figure:
        return
    axes = axes[:, 0]
    width = 0.8 / len(titles)
    for axis, (metric, factor, label) in zip(axes, metrics):
        for place, (name, title) in enumerate(titles.items()):
            middles, reach = whiskers([summary[name][metric]
                                       for summary in groups.values()], factor)
            bars = axis.bar([group + place * width for group in range(len(groups))],
                            middles, width, yerr=reach, label=title.replace("`", ""))
            axis.bar_label(bars, labels=[f"{middle:,.0f}" if middle >= 100 else f"{middle:.3g}"
                                        for middle in middles],
                           fontsize=7)
        axis.set_yscale("log")
        axis.set_ylabel(label)
        axis.margins(y=0.15)
        axis.set_xticks([group + 0.4 - width / 2 for group in range(len(groups))],
                        list(groups))
    figure.legend(*axes[0].get_legend_handles_labels(), fontsize=8, ncols=3,
                  loc="outside lower center")
    figure.suptitle(caption, fontsize=9)
    figure.savefig(path, dpi=110)


def write(folder, name, report, text):
    """Writes FOLDER/NAME.json and NAME.md and prints the latter."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(report, indent=1) + "\n",
                                         encoding="utf-8")
    (folder / f"{name}.md").write_text(text, encoding="utf-8")
    print(text, end="")
