# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every JAX primitive with a CPU lowering, with its dtypes, alone, after a draw, before an
update, under vmap and under scan: graft.jit beside nnx.jit, to the bit.

CI runs one dtype of each class; `tools/dev.sh test-primitives` (GRAFT_ALL_PRIMITIVES=1) runs
all. The run ends with a summary. primitives_native.txt lists which rows are native: they are
not given to XLA; all others are. With GRAFT_ROWS=FILE a run adds its rows to a file, of which
list_native_primitives.py makes such a list.
"""

import collections
import os
import pathlib

import primitive_operands
import primitive_table as table
import pytest
from conftest import summary

_EVERYTHING = os.environ.get("GRAFT_ALL_PRIMITIVES") == "1"
_GROUPS = table.shard(_EVERYTHING)
# How many groups are one test.
_STRIDE = 4


@pytest.fixture(scope="module")
def outcomes(request):
    """Collects the outcomes of all rows, and prints the summary when they are done."""
    collected = []
    yield collected
    counts = collections.Counter(outcome.kind for outcome in collected)
    request.config.stash.setdefault(summary, []).append(
        f"primitives: {len(collected)} rows: {counts['native']} native, "
        f"{counts['island']} island, {counts['refused by both']} refused as by nnx.jit, "
        f"{counts['refused']} refused, {counts['different']} different")
    if path := os.environ.get("GRAFT_ROWS"):
        with open(path, "a", encoding="utf-8") as rows:
            rows.writelines(f"{outcome.row.use.primitive} {outcome.row.use.dtype} "
                            f"{outcome.row.use.name} {outcome.row.context} {outcome.kind}\n"
                            for outcome in collected)


def _native_rows() -> dict:
    """Returns the list of native rows, by use, by primitive and dtype, or by primitive."""
    text = (pathlib.Path(__file__).parent / "primitives_native.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {key: frozenset(contexts.split())
            for key, contexts in (line.split(": ") for line in lines)}


_NATIVE = _native_rows()


def _is_listed_native(row) -> bool:
    use = row.use
    for key in (use.name, f"{use.primitive}/{use.dtype}", use.primitive):
        if key in _NATIVE:
            return row.context in _NATIVE[key]
    return False


def test_every_primitive_has_operands():
    """What a new JAX adds has no row until it has operands."""
    assert not table.untouched(), "primitives without operands: add them to primitive_operands.py"
    assert set(primitive_operands.NOT_ON_CPU) <= set(table.lowered())


@pytest.mark.parametrize("first", range(0, len(_GROUPS), _STRIDE))
def test_primitives(first, outcomes):
    """A few groups of rows."""
    wrong = []
    for rows in _GROUPS[first:first + _STRIDE]:
        for outcome in table.run(rows):
            outcomes.append(outcome)
            if outcome.kind in ("refused", "different"):
                wrong.append(f"{outcome.row}: {outcome.kind}: {outcome.message}")
            elif outcome.kind in ("native", "island") and not os.environ.get(
                    "GRAFT_ROWS") and _is_listed_native(outcome.row) != (
                        outcome.kind == "native"):
                wrong.append(f"{outcome.row}: {outcome.kind} ({outcome.message}), which "
                             "primitives_native.txt does not say")
    assert not wrong, "\n".join(wrong)
