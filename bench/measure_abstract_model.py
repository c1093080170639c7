# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A 69-billion-parameter model without its data: Graft beside Flax.

usage: measure_abstract_model.py [--blocks 80] [--runs 5] [--peer-runs 1]
                                 [--program PATH] [--out DIR]

Every run is a fresh process. Flax takes minutes a run, so it has a count of its own.
Writes DIR/abstract_model.json and DIR/abstract_model.md, and prints the latter.
"""

import sys

from contestants import ROOT, parse_arguments, run_process, turns
from report import metric_table, new_report, page, spread, write

PEER = ROOT / "bench" / "abstract_model_jax.py"
CONTESTANTS = {
    "graft": "Graft: `evalShape`; trace and plan",
    "flax": "Flax: `nnx.eval_shape`; `jax.jit` lower and compile",
}
METRICS = [
    ("eval_shape_seconds", "evalShape, ms", 1e3, ".1f"),
    ("eval_shape_bytes", "its memory, MB", 1e-6, ".1f"),
    ("plan_seconds", "plan of the init, ms", 1e3, ".1f"),
    ("result_bytes", "result, GB", 1e-9, ".1f"),
    ("scratch_bytes", "scratch over it, GB", 1e-9, ".1f"),
]


def measure(arguments):
    commands = {"graft": [arguments.program], "flax": [sys.executable, PEER]}
    counts = {"graft": arguments.runs, "flax": arguments.peer_runs}
    runs = {name: [] for name in arguments.contestants}
    for name in turns({name: counts[name] for name in runs}):
        runs[name].append(run_process([*commands[name], arguments.blocks]))
    return runs


def ratios(summary):
    for metric, text in (("eval_shape_seconds", "evalShape"),
                         ("plan_seconds", "plan of the init")):
        ratio = summary["flax"][metric]["median"] / summary["graft"][metric]["median"]
        yield f"{text}: {ratio:.0f} x"


def to_markdown(report):
    summary, setting = report["summary"], report["setting"]
    model = report["runs"]["graft"][0]
    text = f"Median (min - max) of {setting['runs']} fresh processes of Graft"
    if "flax" in summary:
        text += f" and {setting['peer_runs']} of Flax"
    return page(
        report,
        f"{model['variables']} variables, {model['parameters'] / 1e9:.1f} billion "
        "parameters, without their data", f"{text}.",
        metric_table(summary, CONTESTANTS, METRICS),
        ratios(summary) if "flax" in summary else "")


def main():
    arguments = parse_arguments(__doc__, "bench_abstract_model", CONTESTANTS,
                                {"blocks": 80, "runs": 5, "peer-runs": 1})
    runs = measure(arguments)
    report = new_report(
        arguments,
        summary={name: {metric: spread([run[metric] for run in own])
                        for metric, *_ in METRICS} for name, own in runs.items()},
        runs=runs)
    write(arguments.out, "abstract_model", report, to_markdown(report))


if __name__ == "__main__":
    main()
