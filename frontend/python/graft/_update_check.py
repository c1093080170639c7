# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `nnx.update` does not check itself: that every leaf has a place, a shape and a
dtype.

The twin is the C++ `graft::nnx::update`, in `update.cpp` of frontend/nnx: who changes a
rule here changes it there. There are two because each looks at objects of its own
language: this one at Flax's modules while JAX traces them, that one at `nnx::Module`s. To
hand one model to the other language, with its paths, shared Variables and static
attributes, would take more than the rules. The report is written once, by
`MismatchReport`, which is `mismatch_report` here.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import fnmatch
from typing import Any, Iterator, Sequence

import jax
import numpy as np

from graft import _flax_internals
from graft._jax_internals import user_frame
from graft._mlir_text import element_type, is_key, physical_shape


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
        if isinstance(value, collections.abc.Mapping) and not _flax_internals.is_variable(value):
            for key, child in value.items():
                yield from visit(child, (*path, key))
        else:
            yield path, value
    yield from visit(state, ())


def value_of(leaf):
    """Returns the array of a Variable or of an array."""
    return leaf.get_raw_value() if _flax_internals.is_variable(leaf) else leaf


def type_text(value) -> str:
    """Returns "f32[4,4]", or the name of the type of what is no array."""
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
    for name in path:
        if not _flax_internals.is_inner_node(node):
            return _Blocked(type_text(node))
        node = _flax_internals.children(node).get(name, _Missing)
        if node is _Missing:
            return _Missing
    if node is None:
        return _Missing
    if not (_flax_internals.is_variable(node) or _flax_internals.is_inner_node(node)
            or hasattr(node, "shape")):
        return _Blocked(f"static {node!r}")
    return node


def with_keys(node, state):
    """Returns `state` with typed keys where `node` has keys and `state` their words: files
    know no keys."""
    places = [path for path, leaf in leaves(state)
              if _is_words_of(resolve(node, path), value_of(leaf))]
    for path in places:
        state = _with_key(state, path, value_of(resolve(node, path)))
    return state


def _is_words_of(target, words) -> bool:
    key = value_of(target)
    if not hasattr(key, "dtype") or not hasattr(words, "dtype") or _is_abstract(words):
        return False
    return (is_key(key) and words.dtype == np.uint32
            and tuple(words.shape) == physical_shape(key))


def _with_key(state, path, like):
    """Returns a copy of nested mappings, in which the words at a path are keys."""
    if not path:
        return jax.random.wrap_key_data(value_of(state), impl=like.dtype._impl.name)
    return {name: _with_key(child, path[1:], like) if name == path[0] else child
            for name, child in state.items()}


def check(node, state, options: UpdateOptions, sources: dict) -> None:
    """Raises a ValueError that shows everything in `state` that `node` has no place for,
    of another shape, or of another dtype."""
    rows: list = []
    supplied: dict = {}
    source = "state"
    for path, leaf in leaves(state):
        source = sources.get(id(leaf), source)
        target, name = resolve(node, path), ".".join(map(str, path))
        given = type_text(leaf)
        if target is _Missing:
            if not _matches(options.ignore_extra, name):
                rows.append((path, "", given, "not in the model", "extra"))
        elif isinstance(target, _Blocked):
            rows.append((path, target.what, given, "nothing can be put there", ""))
        elif _flax_internals.is_inner_node(target) and not _flax_internals.is_variable(target):
            if not isinstance(leaf, type(target)):
                rows.append((path, type(target).__name__, given, "a leaf for a module", ""))
        else:
            _check_leaf(rows, supplied, path, name, target, leaf, options)
    _check_unsupplied(rows, node, supplied)
    if not rows:
        return
    from graft import _graft
    known = [".".join(map(str, path)) for path, _ in _flax_internals.variables(node)]
    line = user_frame()
    where = f"{line.file}:{line.line}: " if line else ""
    raise ValueError(where + _graft.mismatch_report(source, rows, known))


def _matches(patterns, name) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def _check_leaf(rows, supplied, path, name, target, leaf, options) -> None:
    old, new = value_of(target), value_of(leaf)
    if id(target) in supplied:
        rows.append((path, f"shares it with {supplied[id(target)]}", type_text(leaf),
                     "given twice", ""))
        return
    supplied[id(target)] = name
    if not hasattr(old, "shape") or not hasattr(new, "shape"):
        return
    if tuple(old.shape) != tuple(new.shape):
        if not _matches(options.allow_shape, name):
            rows.append((path, type_text(old), type_text(new), "shape", ""))
    elif old.dtype != new.dtype and not _matches(options.allow_dtype, name):
        rows.append((path, type_text(old), type_text(new), "dtype", ""))
    elif _is_abstract(new) and not _is_abstract(old):
        rows.append((path, type_text(old), type_text(new), "abstract: it has no data", ""))


def _is_abstract(value) -> bool:
    return isinstance(value, jax.ShapeDtypeStruct)


def _check_unsupplied(rows, node, supplied) -> None:
    for path, variable in _flax_internals.variables(node):
        if id(variable) not in supplied and _is_abstract(variable.get_raw_value()):
            rows.append((path, type_text(variable), "", "abstract and not given", "missing"))
