# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the measuring scripts share: processes, spreads, the machine, files."""

import argparse
import itertools
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def parse_arguments(description, program, counts):
    """Reads the command line: an integer option for each of `counts`, the path of
    Graft's PROGRAM and the folder for the results."""
    parser = argparse.ArgumentParser(description=description.split("\n", maxsplit=1)[0])
    for name, default in counts.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--program", type=Path,
                        default=ROOT / "build/release/bin" / program)
    parser.add_argument("--out", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    if not arguments.program.exists():
        parser.error(f"{arguments.program} does not exist; run tools/dev.sh build")
    return arguments


def run_process(command, environment=None):
    """Runs a contestant and returns the JSON object on its last line."""
    done = subprocess.run([str(part) for part in command], env=environment, text=True,
                          stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"bench: error: {command[0]} exited with {done.returncode}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def graft_environment(name, cache):
    """Returns the environment of a run of Graft: of contestant "graft-cold" the object
    cache, the folder `cache`, is emptied first."""
    if name == "graft-cold":
        shutil.rmtree(cache, ignore_errors=True)
        cache.mkdir()
    return {**os.environ, "XDG_CACHE_HOME": str(cache)}


def take_turns(count, jobs, contestants, run):
    """Calls run(name, mode, job, cache) `count` times for each job, mode ("time",
    "memory") and contestant, who take turns. Returns the results as lists in
    [job][name][mode]."""
    runs = {job: {name: {"time": [], "memory": []} for name in contestants}
            for job in jobs}
    with tempfile.TemporaryDirectory() as work:
        cache = Path(work) / "cache"
        for turn, job in itertools.product(range(count), jobs):
            for mode, name in itertools.product(("time", "memory"), contestants):
                print(f"run {turn + 1}/{count}: {job}, {name}, {mode}", file=sys.stderr)
                runs[job][name][mode].append(run(name, mode, job, cache))
    return runs


def report_jobs(arguments, runs, summarize):
    """Returns what is written of `runs` of `take_turns`: summarize(runs of a contestant)
    for each job."""
    return {
        "machine": machine(),
        "setting": {"runs": arguments.runs, "later": arguments.later,
                    "shrink": arguments.shrink},
        "summary": {job: {name: summarize(modes) for name, modes in contestants.items()}
                    for job, contestants in runs.items()},
        "runs": runs,
    }


def spread(values):
    return {"min": min(values), "median": statistics.median(values), "max": max(values)}


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


def format_cell(value, scale, spec):
    low, middle, high = (format(value[key] * scale, spec)
                         for key in ("min", "median", "max"))
    return middle if low == high else f"{middle} ({low} - {high})"


def to_table(summary, titles, metrics):
    """Returns the lines of a table: a row a contestant, a column a metric.

    A metric is (name, column title, factor, format); a contestant may lack one.
    """
    lines = ["| | " + " | ".join(text for _, text, _, _ in metrics) + " |",
             "|---" * (len(metrics) + 1) + "|"]
    for name, title in titles.items():
        cells = [format_cell(summary[name][metric], scale, spec)
                 if metric in summary[name] else "" for metric, _, scale, spec in metrics]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    return lines


def bar_chart(path, groups, titles, metrics, caption):
    """Draws a panel a metric to PATH: in each group a bar a contestant, on a
    logarithmic axis, labelled with the median, with min and max as whiskers.

    A metric is (name, factor, axis title); `groups` maps a label to a summary.
    """
    # Only here: scripts that draw nothing start faster without it.
    from matplotlib import pyplot  # pylint: disable=import-outside-toplevel

    figure, axes = pyplot.subplots(len(metrics), 1, layout="constrained",
                                   figsize=(10, 1 + 2.7 * len(metrics)),
                                   squeeze=False)
    axes = axes[:, 0]
    width = 0.8 / len(titles)
    for axis, (metric, factor, label) in zip(axes, metrics):
        for place, (name, title) in enumerate(titles.items()):
            values = [summary[name][metric] for summary in groups.values()]
            middles = [value["median"] * factor for value in values]
            whiskers = [[middle - value["min"] * factor
                         for middle, value in zip(middles, values)],
                        [value["max"] * factor - middle
                         for middle, value in zip(middles, values)]]
            bars = axis.bar([group + place * width for group in range(len(groups))],
                            middles, width, yerr=whiskers, label=title.replace("`", ""))
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


def write(folder, name, report, page):
    """Writes FOLDER/NAME.json and NAME.md and prints the latter."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(report, indent=1) + "\n",
                                         encoding="utf-8")
    (folder / f"{name}.md").write_text(page, encoding="utf-8")
    print(page, end="")
