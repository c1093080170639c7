# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A call of the user's function, traced to a jaxpr."""

from __future__ import annotations

import dataclasses
from typing import Any

import jax
from jax.extend import core

from graft import _arguments, _flax_internals
from graft._recorder import Birth, Recorder


@dataclasses.dataclass
class Traced:
    """A jaxpr of which the first outputs are what changed in the arguments and what the
    function returned, then for each Variable what it was born with and what it holds."""

    jaxpr: core.Jaxpr
    consts: list
    tree: Any  # of (changed arguments, result)
    paths: list[tuple]  # of the leaves of tree; those of changed arguments begin with "0"
    births: list[Birth]
    slots: list  # which of the births holds a leaf of tree, or None


def trace(fun, call, treedef, leaves, tag, options) -> Traced:
    """Traces a call on arrays like `leaves`, which `treedef` makes its arguments of."""
    seen: dict = {}

    def flat(*values):
        recorder = Recorder(options)
        dynamic = _arguments.merge(jax.tree.unflatten(treedef, values), tag, inner=True)
        recorder.begin(dynamic)
        recorder.name_sources(dynamic, call)
        args, kwargs = call.arguments(dynamic)
        with _flax_internals.listening(recorder):
            result = fun(*args, **kwargs)
        kept = jax.tree_util.tree_map_with_path(
            lambda path, value: value if _is_kept(value, path, call) else None, dynamic,
            is_leaf=_flax_internals.is_graph)
        pure = _arguments.split((kept, result), tag)
        outputs, seen["tree"] = jax.tree.flatten(pure)
        seen["paths"] = _arguments.leaf_paths(pure)
        seen["births"] = births = recorder.finish()
        places = {id(birth.variable): index for index, birth in enumerate(births)}
        seen["slots"] = [places.get(id(variable)) for variable in
                         _arguments.leaf_variables(pure)]
        return [*outputs, *(birth.value for birth in births), *(birth.last for birth in births)]

    closed = jax.make_jaxpr(flat)(*leaves)
    return Traced(closed.jaxpr, closed.consts, seen["tree"], seen["paths"], seen["births"],
                   seen["slots"])


def _is_kept(value, path, call) -> bool:
    """Whether changes of an argument's object are handed back."""
    if not _flax_internals.is_graph(value):
        return False
    steps = tuple(_arguments.key_text(key) for key in path)
    return _flax_internals.is_node(value) or not call.is_donated(steps)


def eval_shape(fun, args, kwargs, options):
    """Returns the abstract result."""
    def checked(*args, **kwargs):
        with _flax_internals.listening(Recorder(options)):
            return fun(*args, **kwargs)
    nnx = _flax_internals.nnx()
    return (nnx or jax).eval_shape(checked, *args, **kwargs)
