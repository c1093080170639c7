# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The leaves of a tree that is to be saved, each with its place."""

from __future__ import annotations

import collections.abc
from typing import Any, Iterator

import jax

from graft import _flax_internals
from graft._places import VALUE_KEYS, Index, Key, Keys, Place


def leaves_of(tree) -> list[tuple[Place, Any]]:
    """Returns the leaves of a State, a module, or nested dicts, lists, tuples and other nodes
    that JAX knows. None and empty containers are leaves. Raises ValueError for keys that no
    file has, and for leaves whose names are equal."""
    if _flax_internals.is_node(tree):
        nnx = _flax_internals.nnx()
        tree = nnx.state(tree)
    leaves = list(_visit(tree))
    seen: dict[str, Keys] = {}
    for place, _ in leaves:
        other = seen.setdefault(place.name, place.keys)
        if other is not place.keys:
            raise ValueError(f"expected one leaf a name, found two called {place.name!r}: "
                             f"the keys {_shown(other)} and {_shown(place.keys)}")
    return leaves


def _shown(keys: Keys) -> str:
    return "[" + "][".join(repr(int(key)) if isinstance(key, Index) else repr(key)
                           for key in keys) + "]"


def _visit(tree) -> Iterator[tuple[Place, Any]]:
    open_nodes: list[Iterator] = [iter([((), tree)])]
    on_path: list[int] = [0]  # identities of the nodes that are open
    while open_nodes:
        found = next(open_nodes[-1], None)
        if found is None:
            open_nodes.pop()
            on_path.pop()
            continue
        keys, value = found
        if _flax_internals.is_variable(value):
            yield Place(keys, VALUE_KEYS[0]), value.get_raw_value()
        elif (children := _children(value, keys)) is None:
            yield Place(keys), value
        elif not children:
            yield Place(keys), None  # as Orbax has a node of the user's without leaves
        elif id(value) in on_path:
            raise ValueError(f"{Place(keys).name}: a container that is in itself")
        else:
            open_nodes.append(iter([((*keys, key), child) for key, child in children]))
            on_path.append(id(value))


def _children(value, keys: Keys):
    """Returns the keys and values of a node; None of a leaf."""
    if isinstance(value, collections.abc.Mapping):
        return [(_key(key, keys), child) for key, child in value.items()] or None
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return [(Index(i), child) for i, child in enumerate(value)] or None
    if value is None:
        return None
    below = jax.tree_util.tree_flatten_with_path(value, is_leaf=lambda x: x is not value)[0]
    if len(below) == 1 and not below[0][0]:
        return None
    return [(_key_of_node(path[0], keys), child) for path, child in below]


def _key(key, above: Keys) -> Key:
    if isinstance(key, (str, int)) and not isinstance(key, bool):
        return key
    raise ValueError(f"{Place(above).name or 'the tree'}: expected keys that are strings or "
                     f"whole numbers, found {key!r}")


def _key_of_node(step, above: Keys) -> Key:
    if isinstance(step, jax.tree_util.SequenceKey):
        return Index(step.idx)
    if isinstance(step, jax.tree_util.GetAttrKey):
        return step.name
    return _key(getattr(step, "key", None), above)
