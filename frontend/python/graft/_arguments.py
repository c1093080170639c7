# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the leaves of arguments and results are called."""

from __future__ import annotations

from typing import Any, Iterator, NamedTuple

import jax

from graft import _flax_internals


def key_text(key) -> str:
    """Returns one step of a path of JAX's."""
    for attribute in ("key", "idx", "name"):
        if hasattr(key, attribute):
            return str(getattr(key, attribute))
    return str(key)


def steps(path) -> tuple:
    """Returns a path of JAX's as text."""
    return tuple(map(key_text, path))


class Leaf(NamedTuple):
    """A leaf of arguments or results."""

    path: tuple
    alone: int = -1  # the number of the Variable, if no module holds it


def leaves_of(treedef) -> list[Leaf]:
    """Returns the leaves of a tree, in JAX's order. NNX objects in it are taken apart, as
    Flax does for a trace."""
    places = list(range(treedef.num_leaves))
    try:
        leaves = list(_leaves(jax.tree.unflatten(treedef, places)))
    except Exception:  # noqa: BLE001  a user's class that cannot hold places
        leaves = []
    return leaves if len(leaves) == len(places) else [
        Leaf((str(place),)) for place in places]


def references_of(treedef, group: int) -> set[int]:
    """Returns the numbers of Variables that a part of a tree has and another part holds."""
    try:
        tree = jax.tree.unflatten(treedef, list(range(treedef.num_leaves)))
        parts = jax.tree.leaves(tree[group], is_leaf=_flax_internals.is_taken_apart)
    except Exception:  # noqa: BLE001  a user's class that cannot hold places
        return set()
    return set().union(*map(_flax_internals.references, parts))


def _leaves(tree) -> Iterator[Leaf]:
    for path, value in jax.tree_util.tree_flatten_with_path(
            tree, is_leaf=_flax_internals.is_taken_apart)[0]:
        start = steps(path)
        alone = _flax_internals.index_of(value) if _flax_internals.is_alone(value) else -1
        for below, leaf in _flax_internals.parts(value):
            for more, _ in jax.tree_util.tree_flatten_with_path(leaf)[0]:
                yield Leaf((*start, *map(str, below), *steps(more)), alone)


def variable_paths(tree: Any) -> dict[int, tuple]:
    """Returns the path of each Variable in a tree with NNX objects, by its identity; the
    first path, if several lead to it."""
    found: dict[int, tuple] = {}
    for path, value in jax.tree_util.tree_flatten_with_path(
            tree, is_leaf=_flax_internals.is_graph)[0]:
        if not _flax_internals.is_graph(value):
            continue
        start = steps(path)
        for below, variable in _flax_internals.variables(value):
            found.setdefault(id(variable), (*start, *map(str, below)))
    return found
