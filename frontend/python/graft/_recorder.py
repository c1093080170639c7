# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What happened to the Variables of a function while it was traced: where each was born,
under which name, with which value, and who gave it another."""

from __future__ import annotations

import dataclasses
from typing import Any, Optional

import jax

from graft import _flax_internals
from graft import _update_check
from graft._arguments import key_text
from graft._jax_internals import Line, user_frame


@dataclasses.dataclass
class Birth:
    """A Variable that was made during the trace."""

    variable: Any
    value: Any  # what it was born with
    line: Optional[Line]
    updated: Optional[Line] = None  # where nnx.update last gave it a value
    path: tuple = ()
    replaced: Optional[Line] = None  # where what held it was taken out
    is_changed: bool = False  # whether it holds something else in the end

    @property
    def last(self):
        """What it holds now."""
        return self.variable.get_raw_value()


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
        self._births: dict[int, Birth] = {}
        self._known: set[int] = set()  # what the trace began with
        self._keep: list = []

    def begin(self, arguments) -> None:
        """Says what there was before the trace."""
        for value in jax.tree.leaves(arguments, is_leaf=_flax_internals.is_graph):
            self._known.update(id(variable) for _, variable in
                               _flax_internals.variables(value))
        self._keep.append(arguments)

    def name_sources(self, dynamic, call) -> None:
        """Notes what the user calls the leaves of States and pytrees."""
        for path, value in jax.tree_util.tree_flatten_with_path(
                dynamic, is_leaf=_flax_internals.is_graph)[0]:
            steps = tuple(key_text(key) for key in path)
            self._sources[id(value)] = call.name_of(steps).source

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
                self._births[id(variable)] = Birth(variable, variable.get_raw_value(), line)
                if path and id(variable) not in self._links:
                    self._link_path(value, path)

    def _link_path(self, node, path) -> None:
        for name in path:
            child = _flax_internals.children(node).get(name)
            if id(child) not in self._links:
                self._links[id(child)] = _Link(node, name)
                self._keep.append(child)
            node = child

    def updating(self, node, state) -> None:
        _update_check.check(node, state, self._options, self._sources)

    def updated(self, node, state) -> None:
        line = user_frame()
        for path, leaf in _update_check.leaves(state):
            target = _update_check.resolve(node, path)
            birth = self._births.get(id(target))
            if birth is not None:
                birth.updated = line

    def finish(self) -> list[Birth]:
        """Returns the Variables that were born on the trace's own level, in order, with
        their paths."""
        births = []
        for birth in self._births.values():
            if (not _flax_internals.is_own(birth.variable)
                    or not isinstance(birth.value, jax.Array)):
                continue
            birth.path, birth.replaced = self._place(birth.variable)
            birth.is_changed = birth.last is not birth.value
            births.append(birth)
        return births

    def _place(self, value) -> tuple:
        path, replaced, seen = [], None, set()
        while id(value) in self._links and id(value) not in seen:
            seen.add(id(value))
            link = self._links[id(value)]
            path.append(link.name)
            replaced = replaced or link.replaced
            value = link.owner
        return tuple(reversed(path)), replaced
