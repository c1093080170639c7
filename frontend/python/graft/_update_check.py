# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `nnx.update` does not check itself: that every leaf has a place, a shape and a
dtype. The rules and the report are those of the C++ `graft::nnx::update`."""

from __future__ import annotations

import collections.abc
import dataclasses
import fnmatch
from typing import Any, Iterator, Sequence

from graft import _flax_internals as flax_internals


@dataclasses.dataclass(frozen=True)
class UpdateOptions:
    """Patterns ("layers.*.kernel") of what an update may do that is an error elsewhere."""

    allow_shape: Sequence[str] = ()
    allow_dtype: Sequence[str] = ()
    ignore_extra: Sequence[str] = ()


class _Missing:
    """Nothing is at a path."""


class _Blocked:
    """Something else than data is at a path."""

    def __init__(self, what: str):
        self.what = what


def leaves(state) -> Iterator[tuple[tuple, Any]]:
    """Yields the paths and leaves of a State or of nested dicts."""
    def visit(value, path):
        if isinstance(value, collections.abc.Mapping) and not flax_internals.is_variable(value):
            for key, child in value.items():
                yield from visit(child, (*path, key))
        else:
            yield path, value
    yield from visit(state, ())


def value_of(leaf):
    """Returns the array of a Variable or of an array."""
    return leaf.get_raw_value() if flax_internals.is_variable(leaf) else leaf


def describe(value) -> str:
    """Returns "f32[4,4]", or the name of the type of what is no array."""
    from graft._emit import element_type
    value = value_of(value)
    if not hasattr(value, "shape") or not hasattr(value, "dtype"):
        return type(value).__name__
    shape = ",".join(str(extent) for extent in value.shape)
    try:
        return f"{element_type(value.dtype).replace('ui', 'u')}[{shape}]"
    except (NotImplementedError, TypeError):
        return f"{value.dtype}[{shape}]"


def resolve(node, path):
    """Returns the Variable, array or node at a path, or _Missing or a _Blocked."""
    for i, name in enumerate(path):
        if not flax_internals.is_inner_node(node):
            return _Blocked(describe(node))
        node = flax_internals.children(node).get(name, _Missing)
        if node is _Missing:
            return _Missing
    if node is None:
        return _Missing
    if not (flax_internals.is_variable(node) or flax_internals.is_inner_node(node)
            or hasattr(node, "shape")):
        return _Blocked(f"static {node!r}")
    return node


def check(node, state, options: UpdateOptions, sources: dict) -> None:
    """Raises a ValueError that shows everything in `state` that `node` has no place for,
    of another shape, or of another dtype."""
    rows: list = []
    supplied: dict = {}
    source = "state"
    for path, leaf in leaves(state):
        source = sources.get(id(leaf), source)
        target, name = resolve(node, path), ".".join(map(str, path))
        given = describe(leaf)
        if target is _Missing:
            if not _matches(options.ignore_extra, name):
                rows.append((path, "", given, "not in the model", "extra"))
        elif isinstance(target, _Blocked):
            rows.append((path, target.what, given, "nothing can be put there", ""))
        elif flax_internals.is_inner_node(target) and not flax_internals.is_variable(target):
            if not isinstance(leaf, type(target)):
                rows.append((path, type(target).__name__, given, "a leaf for a module", ""))
        else:
            _check_leaf(rows, supplied, path, name, target, leaf, options)
    _check_unsupplied(rows, node, supplied)
    if not rows:
        return
    from graft import _graft
    from graft._recorder import user_frame
    known = [".".join(map(str, path)) for path, _ in _variables(node)]
    line = user_frame()
    where = f"{line.file}:{line.line}: " if line else ""
    raise ValueError(where + _graft.mismatch_report(source, rows, known))


def _matches(patterns, name) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def _check_leaf(rows, supplied, path, name, target, leaf, options) -> None:
    old, new = value_of(target), value_of(leaf)
    if id(target) in supplied:
        rows.append((path, f"shares it with {supplied[id(target)]}", describe(leaf),
                     "given twice", ""))
        return
    supplied[id(target)] = name
    if not hasattr(old, "shape") or not hasattr(new, "shape"):
        return
    if tuple(old.shape) != tuple(new.shape):
        if not _matches(options.allow_shape, name):
            rows.append((path, describe(old), describe(new), "shape", ""))
    elif old.dtype != new.dtype and not _matches(options.allow_dtype, name):
        rows.append((path, describe(old), describe(new), "dtype", ""))
    elif _is_abstract(new) and not _is_abstract(old):
        rows.append((path, describe(old), describe(new), "abstract: it has no data", ""))


def _is_abstract(value) -> bool:
    import jax
    return isinstance(value, jax.ShapeDtypeStruct)


def _variables(node):
    flat = []
    seen: set = set()

    def visit(value, path):
        if id(value) in seen:
            return
        seen.add(id(value))
        if flax_internals.is_variable(value):
            flat.append((path, value))
        elif flax_internals.is_inner_node(value):
            for key, child in flax_internals.children(value).items():
                visit(child, (*path, key))
    visit(node, ())
    return flat


def _check_unsupplied(rows, node, supplied) -> None:
    for path, variable in _variables(node):
        if id(variable) not in supplied and _is_abstract(variable.get_raw_value()):
            rows.append((path, describe(variable), "", "abstract and not given", "missing"))
