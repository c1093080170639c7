# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The user's arguments and results as flat lists of arrays, and back. NNX objects keep
their identity by Flax's own split and merge contexts, as in `nnx.jit`."""

from __future__ import annotations

import contextlib

import jax

from graft import _flax_internals


@jax.tree_util.register_pytree_node_class
class Split:
    """An NNX object taken apart: its graph, which compares and hashes, and its leaves."""

    def __init__(self, graphdef, leaves, paths=(), is_variable=False, variables=()):
        self.graphdef, self.leaves = graphdef, leaves
        self.paths, self.is_variable, self.variables = paths, is_variable, variables

    def tree_flatten(self):
        return tuple(self.leaves), (self.graphdef, self.is_variable)

    @classmethod
    def tree_unflatten(cls, static, leaves):
        return cls(static[0], list(leaves), (), static[1])


def is_split(value) -> bool:
    """Returns whether `value` is an NNX object taken apart."""
    return isinstance(value, Split)


def update_context(tag):
    """Returns the context in which objects keep their identity across split and merge."""
    nnx = _flax_internals.nnx()
    return nnx.update_context(tag) if nnx else contextlib.nullcontext()


def split(tree, tag):
    """Returns `tree` with its NNX objects taken apart."""
    nnx = _flax_internals.nnx()
    if nnx is None:
        return tree
    with nnx.split_context(tag) as context:
        def one(value):
            if not _flax_internals.is_graph(value):
                return value
            graphdef, flat = context.flatten(value)
            leaves = [leaf.get_raw_value() if _flax_internals.is_variable(leaf) else leaf
                      for leaf in flat.leaves]
            return Split(graphdef, leaves, flat.paths, _flax_internals.is_variable(value),
                         flat.leaves)
        return jax.tree.map(one, tree, is_leaf=_flax_internals.is_graph)


def merge(tree, tag, inner: bool):
    """Undoes `split`; outside the trace, objects that were there before are changed in
    place."""
    nnx = _flax_internals.nnx()
    if nnx is None:
        return tree
    with nnx.merge_context(tag, inner) as context:
        def one(value):
            if not is_split(value):
                return value
            return context.unflatten(value.graphdef, value.leaves)
        return jax.tree.map(one, tree, is_leaf=is_split)


def key_text(key) -> str:
    """Returns one step of a path of JAX's."""
    for attribute in ("key", "idx", "name"):
        if hasattr(key, attribute):
            return str(getattr(key, attribute))
    return str(key)


def leaf_paths(tree) -> list[tuple]:
    """Returns the path of each array of a tree with split objects, in JAX's order."""
    paths: list[tuple] = []
    for path, value in jax.tree_util.tree_flatten_with_path(tree, is_leaf=is_split)[0]:
        start = tuple(key_text(key) for key in path)
        if not is_split(value):
            paths.append(start)
            continue
        for i, leaf in enumerate(value.leaves):
            below = tuple(map(str, value.paths[i])) if i < len(value.paths) else (str(i),)
            inner = [tuple(key_text(key) for key in more) for more, _ in
                     jax.tree_util.tree_flatten_with_path(leaf)[0]]
            paths.extend((*start, *below, *more) for more in inner)
    return paths


def leaf_variables(tree) -> list:
    """Returns the Variable that holds each array of a tree with split objects, or None."""
    variables: list = []
    for value in jax.tree.leaves(tree, is_leaf=is_split):
        if not is_split(value):
            variables.append(None)
            continue
        for variable, leaf in zip(value.variables, value.leaves):
            variables.extend([variable] * len(jax.tree.leaves(leaf)))
    return variables
