# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every JAX primitive with a CPU lowering, with its dtypes, alone, after a draw, before an
update, under vmap and under scan: graft.jit beside nnx.jit, to the bit.

CI runs one dtype of each class; `tools/dev.sh test-primitives` (GRAFT_ALL_PRIMITIVES=1) runs
all. The run ends with a summary. primitives_native.txt lists which rows are native: they are
not given to XLA; all others are. GRAFT_WRITE_NATIVE=FILE writes such a list of this run.
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
# How many groups are one test: pytest's own time for each is not nothing.
_STRIDE = 8


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
    if path := os.environ.get("GRAFT_WRITE_NATIVE"):
        pathlib.Path(path).write_text(native_list(collected), encoding="utf-8")


def native_list(outcomes) -> str:
    """Returns the list of native rows, as few lines as say it."""
    by_primitive = collections.defaultdict(lambda: collections.defaultdict(dict))
    for outcome in outcomes:
        use = outcome.row.use
        contexts = by_primitive[use.primitive][use.dtype].setdefault(use.name, {})
        contexts[outcome.row.context] = outcome.kind == "native"
    lines = []
    for primitive, dtypes in sorted(by_primitive.items()):
        lines += _lines(primitive, {f"{primitive}/{dtype}": names
                                    for dtype, names in dtypes.items()})
    return "".join(f"{line}\n" for line in lines)


def _lines(key, parts, above=()):
    """A line for `key` with what most of its parts say, and lines for those that differ."""
    flat = [contexts for names in parts.values() for contexts in names.values()]
    said = tuple(context for context in table.CONTEXTS if sum(
        1 if contexts[context] else -1 for contexts in flat if context in contexts) > 0)
    lines = [f"{key}: {' '.join(said) or '-'}"] if said != above else []
    for name, names in sorted(parts.items()):
        if all(_fits(contexts, said) for contexts in names.values()):
            continue
        if "/" in name and len(parts) + len(names) > 2:
            lines += _lines(name, {use: {use: contexts} for use, contexts in names.items()}, said)
        else:
            lines += [f"{use}: {_said(contexts, said)}" for use, contexts in sorted(names.items())
                      if not _fits(contexts, said)]
    return lines


def _fits(contexts, said) -> bool:
    return all(native == (context in said) for context, native in contexts.items())


def _said(contexts, said) -> str:
    return " ".join(context for context in table.CONTEXTS
                    if contexts.get(context, context in said)) or "-"


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
    """Eight groups of rows."""
    wrong = []
    for rows in _GROUPS[first:first + _STRIDE]:
        for outcome in table.run(rows):
            outcomes.append(outcome)
            if outcome.kind in ("refused", "different"):
                wrong.append(f"{outcome.row}: {outcome.kind}: {outcome.message}")
            elif outcome.kind in ("native", "island") and not os.environ.get(
                    "GRAFT_WRITE_NATIVE") and _is_listed_native(outcome.row) != (
                        outcome.kind == "native"):
                wrong.append(f"{outcome.row}: {outcome.kind} ({outcome.message}), which "
                             "primitives_native.txt does not say")
    assert not wrong, "\n".join(wrong)
