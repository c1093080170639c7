# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""All that Graft takes of Flax that is not public, in one place (Flax 0.12.8).

Flax is never imported from here: a function that makes no NNX objects needs none.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from typing import Any, Callable, Iterator

import jax

from graft import _jax_internals

_lock = threading.Lock()
_active = 0  # how many traces hear about changes; guarded by _lock
_originals: dict = {}  # guarded by _lock
_listeners = threading.local()


def nnx() -> Any:
    """Returns the module `flax.nnx`, or None if nobody imported it."""
    return sys.modules.get("flax.nnx")


def original_jit() -> Callable:
    """Returns `nnx.jit`, also where somebody has put another function in its place."""
    return sys.modules["flax.nnx.transforms.compilation"].jit


def places_of_outputs(jitted) -> tuple[tuple, int]:
    """Returns where the traced outputs of a function of `nnx.jit` have the changed
    arguments, and where the result."""
    is_graph = isinstance(jitted, sys.modules["flax.nnx.transforms.compilation"].JitWrapped)
    return ((0, 1), 2) if is_graph else ((), 0)


def pure_arguments(jitted, args, kwargs, use: Callable) -> Any:
    """Calls `use` with the arguments as a function of `nnx.jit` hands them to a trace."""
    compilation = sys.modules["flax.nnx.transforms.compilation"]
    if isinstance(jitted, compilation.JitWrapped):
        with nnx().graphlib.update_context(jitted):
            return use(*jitted._get_pure_args_kwargs(args, kwargs))
    if isinstance(jitted, compilation.SimpleJitPartialWrapped):
        return use((jitted.partial_args, *args), kwargs)
    return use(*jitted._maybe_to_tree((*jitted.partial_args, *args), kwargs))


def is_alone(value) -> bool:
    """Returns whether an NNX object taken apart is a single Variable, and no node."""
    return (is_taken_apart(value) and isinstance(value, nnx().extract.NodeStates)
            and isinstance(value.graphdef.nodes[0], nnx().graphlib.VariableDef))


def index_of(value) -> int:
    """Returns the number, in what Flax hands to a trace, of a single Variable."""
    return value.graphdef.nodes[0].index


def references(value) -> set[int]:
    """Returns the numbers of the objects that an NNX object taken apart has and that stand
    elsewhere in the same tree."""
    if not is_taken_apart(value) or not isinstance(value, nnx().extract.NodeStates):
        return set()
    return {node.index for node in value.graphdef.nodes
            if isinstance(node, nnx().graphlib.NodeRef)}


def original_jit_partial() -> Callable:
    """Returns `nnx.jit_partial`, also where somebody has put another function in its place."""
    import flax.nnx.transforms.compilation as compilation
    return compilation.jit_partial


def is_rngs(value) -> bool:
    """Returns whether `value` is NNX's Rngs or one stream of them."""
    return nnx() is not None and isinstance(value, (nnx().Rngs, nnx().RngStream))


def is_node(value) -> bool:
    """Returns whether `value` is an NNX module, a stream of random numbers or the like."""
    return (nnx() is not None and nnx().graphlib.is_graph_node(value)
            and not is_variable(value))


def is_variable(value) -> bool:
    """Returns whether `value` is an NNX Variable."""
    return nnx() is not None and isinstance(value, nnx().Variable)


def is_graph(value) -> bool:
    """Returns whether `value` is an NNX object with an identity."""
    return is_variable(value) or is_node(value)


def is_taken_apart(value) -> bool:
    """Returns whether `value` stands for an NNX object, in what Flax hands to a trace."""
    flax = nnx()
    return flax is not None and isinstance(
        value, (flax.extract.NodeStates, flax.extract.TreeState, flax.Variable))


def parts(value) -> Iterator[tuple[tuple, Any]]:
    """Yields the paths in and the leaves of an NNX object taken apart, in JAX's order. What
    is not taken apart is its own leaf."""
    if not is_taken_apart(value):
        yield (), value
    elif isinstance(value, nnx().extract.NodeStates) and (
            len(value.states) == 1 and isinstance(value.states[0], list)):
        yield from zip(_graph_paths(value.graphdef), value.states[0])
    else:
        for path, leaf in jax.tree_util.tree_flatten_with_path(value)[0]:
            steps = [step for step in map(_step, path) if step not in _WRAPPERS]
            yield tuple(steps), leaf


_WRAPPERS = ("__state__", "states", "value", "raw_value")


def _step(key) -> Any:
    for attribute in ("key", "idx", "name"):
        if hasattr(key, attribute):
            return getattr(key, attribute)
    return str(key)


def _graph_paths(graphdef) -> Iterator[tuple]:
    """Yields the path of each leaf of a flattened graph, in Flax's order."""
    graphlib = nnx().graphlib
    nodes, attributes = iter(graphdef.nodes), iter(graphdef.attributes)
    # The path of a node, and how many of its attributes are still to come.
    open_nodes: list[list] = []

    def enter(path) -> bool:
        """Goes into the next node; returns whether it is itself a leaf."""
        node = next(nodes)
        if isinstance(node, graphlib.NodeDef):
            open_nodes.append([path, node.num_attributes])
        return isinstance(node, (graphlib.VariableDef, graphlib.ArrayRefDef))
    if not graphdef.nodes or enter(()):
        yield ()
    while open_nodes:
        path, left = open_nodes[-1]
        if not left:
            open_nodes.pop()
            continue
        open_nodes[-1][1] -= 1
        name, kind = next(attributes)
        if isinstance(kind, graphlib.LeafAttr) or (
                isinstance(kind, graphlib.NodeAttr) and enter((*path, name))):
            yield (*path, name)


def is_own(variable) -> bool:
    """Returns whether a Variable belongs to the trace that is going on, and is no state of
    random streams."""
    return variable._can_update and not isinstance(variable, nnx().RngState)


def children(node) -> dict:
    """Returns a node's attributes by name."""
    implementation = nnx().graphlib.get_node_impl(node)
    return implementation.node_dict(node) if implementation else {}


def is_inner_node(value) -> bool:
    """Returns whether `value` has children, whether or not it has an identity."""
    return nnx() is not None and nnx().graphlib.is_node(value)


def variables(value) -> list[tuple[tuple, Any]]:
    """Returns the Variables of a node, each once, with the first path that leads to it; a
    Variable is its own, at the empty path."""
    found: list = []
    seen: set[int] = set()

    def visit(value, path):
        if id(value) in seen:
            return
        if is_variable(value):
            seen.add(id(value))
            found.append((path, value))
        elif is_inner_node(value):
            seen.add(id(value))
            for name, child in children(value).items():
                visit(child, (*path, name))
    visit(value, ())
    return found


class Listener:
    """What a trace wants to hear while it is going on, on its own thread."""

    def assigned(self, owner, name, value, before) -> None:
        """`owner.name` was `before` and is `value` now."""

    def updating(self, node, state) -> Any:
        """`nnx.update(node, state)` is about to run, with the state that is returned. May
        raise."""
        return state

    def updated(self, node, state) -> None:
        """`nnx.update(node, state)` has run."""


def _notify_setattr(original: Callable) -> Callable:
    def setattr_(self, name, value):
        listener = getattr(_listeners, "current", None)
        if listener is None:
            return original(self, name, value)
        before = vars(self).get(name)
        original(self, name, value)
        return listener.assigned(self, name, vars(self).get(name), before)
    return setattr_


def _notify_update(original: Callable) -> Callable:
    def update(node, state):
        listener = getattr(_listeners, "current", None)
        if listener is None or getattr(_listeners, "is_inner", False):
            return original(node, state)
        state = listener.updating(node, state)
        _listeners.is_inner = True
        try:
            original(node, state)
        finally:
            _listeners.is_inner = False
        return listener.updated(node, state)
    return update


def _install() -> None:
    graphlib, pytree = nnx().graphlib, nnx().pytreelib.Pytree
    _originals["setattr"], _originals["update"] = pytree._setattr, graphlib._graph_update_dynamic
    pytree._setattr = _notify_setattr(pytree._setattr)
    graphlib._graph_update_dynamic = _notify_update(graphlib._graph_update_dynamic)
    _jax_internals.hasten_missing_shardings(True)


def _remove() -> None:
    nnx().pytreelib.Pytree._setattr = _originals.pop("setattr")
    nnx().graphlib._graph_update_dynamic = _originals.pop("update")
    _jax_internals.hasten_missing_shardings(False)


@contextlib.contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Tells `listener` what happens to modules on this thread for the time of the block.
    Flax's own functions are as they were when the last such block is left."""
    global _active
    if nnx() is None:
        yield
        return
    with _lock:
        _active += 1
        if _active == 1:
            _install()
    try:
        with _heard_by(listener):
            yield
    finally:
        with _lock:
            _active -= 1
            if _active == 0:
                _remove()


@contextlib.contextmanager
def _heard_by(listener: Listener) -> Iterator[None]:
    before = getattr(_listeners, "current", None)
    _listeners.current = listener
    try:
        yield
    finally:
        _listeners.current = before
