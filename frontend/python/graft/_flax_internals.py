# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""All that Graft takes of Flax that is not public, in one place (Flax 0.12.8).

Flax is never imported from here: a function that makes no NNX objects needs none.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from typing import Any, Callable, Iterator

_lock = threading.Lock()
_active = 0  # how many traces hear about changes; guarded by _lock
_originals: dict = {}  # guarded by _lock
_listeners = threading.local()


def nnx() -> Any:
    """Returns the module `flax.nnx`, or None if nobody imported it."""
    return sys.modules.get("flax.nnx")


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

    def updating(self, node, state) -> None:
        """`nnx.update(node, state)` is about to run. May raise."""

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
        listener.updating(node, state)
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


def _remove() -> None:
    nnx().pytreelib.Pytree._setattr = _originals.pop("setattr")
    nnx().graphlib._graph_update_dynamic = _originals.pop("update")


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
