# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes primitives_native.txt of the rows that test_primitives.py wrote.

usage: list_native_primitives.py ROWS > primitives_native.txt

A line names a primitive, a primitive with a dtype, or a use of it, and the contexts in which
its results are native; the most special line counts. "-" is none, as for what no line names.
"""

import collections
import pathlib
import sys

CONTEXTS = ("alone", "draw", "update", "vmap", "scan")


def native_list(rows) -> str:
    """Returns the list of native rows, as few lines as say it."""
    by_primitive = collections.defaultdict(lambda: collections.defaultdict(dict))
    for row in rows:
        primitive, dtype, name, context, kind = row.split(maxsplit=4)
        if kind in ("native", "island"):
            by_primitive[primitive][dtype].setdefault(name, {})[context] = kind == "native"
    lines = []
    for primitive, dtypes in sorted(by_primitive.items()):
        lines += _lines(primitive, {f"{primitive}/{dtype}": names
                                    for dtype, names in dtypes.items()})
    # What no line names is an island.
    keys = collections.Counter(line.split(": ")[0] for line in lines)
    assert max(keys.values(), default=1) == 1, keys.most_common(3)
    return "".join(f"{line}\n" for line in lines)


def _lines(key, parts, above=()):
    """A line for `key` with what most of its parts say, and lines for those that differ."""
    flat = [contexts for names in parts.values() for contexts in names.values()]
    said = tuple(context for context in CONTEXTS if sum(
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
    return " ".join(context for context in CONTEXTS
                    if contexts.get(context, context in said)) or "-"


if __name__ == "__main__":
    print("# Made by list_native_primitives.py: which primitives are native in which contexts.")
    print(native_list(pathlib.Path(sys.argv[1]).read_text("utf-8").splitlines()), end="")
