# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What happened to the Variables of a function while it was traced: where each was born,
under which name, with which value, and who gave it another.

The trace itself keeps what was found, as marks in the jaxpr (`_marks`): JAX decides when it
traces, and keeps jaxprs for later calls."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import threading
from typing import Any, Callable, Iterator, Optional

import jax

from graft import _arguments, _flax_internals, _marks
from graft import _update_check
from graft._jax_internals import Line, user_frame


@dataclasses.dataclass(eq=False)
class Birth:
    """A Variable that was made during a trace. A mark about the value that it was born with
    and the one that it holds in the end."""

    type: str
    line: Optional[Line]
    updated: Optional[Line]  # where nnx.update last gave it a value
    path: tuple
    replaced: Optional[Line]  # where what held it was taken out
    is_changed: bool  # whether it holds something else in the end
    output: Optional[tuple]  # the path in what the function returned, if it is there


@dataclasses.dataclass
class _Born:
    """A Variable that was made during the trace that is going on."""

    variable: Any
    value: Any  # what it was born with
    line: Optional[Line]
    updated: Optional[Line] = None


@dataclasses.dataclass
class _Link:
    owner: Any
    name: Any
    replaced: Optional[Line] = None


class Recorder(_flax_internals.Listener):
    """Listens to one trace."""

    def __init__(self, options):
        self._sources: dict = {}  # the user's names of State arguments, by id of Variables
        self._options = options
        self._links: dict[int, _Link] = {}
        self._births: dict[int, _Born] = {}
        self._known: set[int] = set()  # what the trace began with
        self._keep: list = []

    def begin(self, arguments) -> None:
        """Says what there was before the trace."""
        for value in jax.tree.leaves(arguments, is_leaf=_flax_internals.is_graph):
            self._known.update(id(variable) for _, variable in
                               _flax_internals.variables(value))
        self._keep.append(arguments)

    def name_sources(self, values, name_of: Callable) -> None:
        """Notes what the user calls the leaves of States and pytrees."""
        for path, value in jax.tree_util.tree_flatten_with_path(
                values, is_leaf=_flax_internals.is_graph)[0]:
            self._sources[id(value)] = name_of(_arguments.steps(path))

    def assigned(self, owner, name, value, before) -> None:
        line = None
        if before is not value and _flax_internals.is_inner_node(before) or (
                before is not value and _flax_internals.is_variable(before)):
            line = user_frame()
            link = self._links.get(id(before))
            if link is not None and link.owner is owner and link.name == name:
                link.replaced = line
        if not (_flax_internals.is_variable(value) or _flax_internals.is_inner_node(value)):
            return
        if id(value) not in self._links:
            self._links[id(value)] = _Link(owner, name)
            self._keep.append(value)
        for path, variable in _flax_internals.variables(value):
            if id(variable) not in self._known and id(variable) not in self._births:
                line = line or user_frame()
                self._births[id(variable)] = _Born(variable, variable.get_raw_value(), line)
                if path and id(variable) not in self._links:
                    self._link_path(value, path)

    def _link_path(self, node, path) -> None:
        for name in path:
            child = _flax_internals.children(node).get(name)
            if id(child) not in self._links:
                self._links[id(child)] = _Link(node, name)
                self._keep.append(child)
            node = child

    def updating(self, node, state):
        state = _update_check.with_keys(node, state)
        _update_check.check(node, state, self._options, self._sources)
        return state

    def updated(self, node, state) -> None:
        line = user_frame()
        for path, leaf in _update_check.leaves(state):
            target = _update_check.resolve(node, path)
            birth = self._births.get(id(target))
            if birth is not None:
                birth.updated = line

    def finish(self, result) -> None:
        """Marks the Variables that were born on the trace's own level, in order."""
        outputs = _arguments.variable_paths(result)
        for born in self._births.values():
            last = born.variable.get_raw_value()
            if (not _flax_internals.is_own(born.variable)
                    or not isinstance(born.value, jax.Array) or not isinstance(last, jax.Array)):
                continue
            path, replaced = self._place(born.variable)
            _marks.mark(Birth(type(born.variable).__name__, born.line, born.updated, path,
                              replaced, last is not born.value,
                              outputs.get(id(born.variable))), born.value, last)

    def _place(self, value) -> tuple:
        path, replaced, seen = [], None, set()
        while id(value) in self._links and id(value) not in seen:
            seen.add(id(value))
            link = self._links[id(value)]
            path.append(link.name)
            replaced = replaced or link.replaced
            value = link.owner
        return tuple(reversed(path)), replaced


_active = threading.local()


def is_recording() -> bool:
    """Returns whether a function is being recorded on this thread."""
    return bool(getattr(_active, "depth", 0))


@contextlib.contextmanager
def _recording() -> Iterator[None]:
    _active.depth = getattr(_active, "depth", 0) + 1
    try:
        yield
    finally:
        _active.depth -= 1


def recorded(fun: Callable, options, name_of: Callable) -> Callable:
    """Returns `fun` as a function that marks in the jaxpr what became of Variables, and
    checks each `nnx.update`."""
    @functools.wraps(fun)
    def traced(*args, **kwargs):
        recorder = Recorder(options)
        recorder.begin((args, kwargs))
        recorder.name_sources((args, kwargs), name_of)
        with _recording(), _flax_internals.listening(recorder):
            result = fun(*args, **kwargs)
        recorder.finish(result)
        return result
    return traced
