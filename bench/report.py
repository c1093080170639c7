# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the measuring scripts share: processes, spreads, the machine, files."""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
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
            f"{platform.system()} {platform.release()}")


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


def write(folder, name, report, page):
    """Writes FOLDER/NAME.json and NAME.md and prints the latter."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(report, indent=1) + "\n",
                                         encoding="utf-8")
    (folder / f"{name}.md").write_text(page, encoding="utf-8")
    print(page, end="")
