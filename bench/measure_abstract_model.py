# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A 69-billion-parameter model without its data: Graft beside Flax.

usage: measure_abstract_model.py [--blocks 80] [--runs 5] [--peer-runs 1]
                                 [--program PATH] [--out DIR]

Every run is a fresh process. Flax takes minutes a run, so it has a count of its own.
Writes DIR/abstract_model.json and DIR/abstract_model.md, and prints the latter.
"""

import sys

from report import (ROOT, machine, parse_arguments, run_process, spread, to_table,
                    write)

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
    runs = {name: [] for name in CONTESTANTS}
    for turn in range(max(counts.values())):
        for name in CONTESTANTS:
            if turn < counts[name]:
                print(f"run {turn + 1}/{counts[name]}: {name}", file=sys.stderr)
                runs[name].append(run_process([*commands[name], arguments.blocks]))
    return runs


def to_markdown(report):
    summary, first = report["summary"], report["runs"]["graft"][0]
    lines = [
        f"# {first['variables']} variables, {first['parameters'] / 1e9:.1f} billion "
        "parameters, without their data",
        "",
        f"{report['machine']}. Median (min - max) of {report['setting']['runs']} fresh "
        f"processes of Graft and {report['setting']['peer_runs']} of Flax.",
        "",
        *to_table(summary, CONTESTANTS, METRICS),
        "",
    ]
    for metric, text in (("eval_shape_seconds", "evalShape"),
                         ("plan_seconds", "plan of the init")):
        ratio = summary["flax"][metric]["median"] / summary["graft"][metric]["median"]
        lines.append(f"- {text}: {ratio:.0f} x")
    return "\n".join(lines) + "\n"


def main():
    arguments = parse_arguments(__doc__, "bench_abstract_model",
                                {"blocks": 80, "runs": 5, "peer-runs": 1})
    runs = measure(arguments)
    report = {
        "machine": machine(),
        "setting": {"blocks": arguments.blocks, "runs": arguments.runs,
                    "peer_runs": arguments.peer_runs},
        "summary": {name: {metric: spread([run[metric] for run in runs[name]])
                           for metric, *_ in METRICS} for name in CONTESTANTS},
        "runs": runs,
    }
    write(arguments.out, "abstract_model", report, to_markdown(report))


if __name__ == "__main__":
    main()
