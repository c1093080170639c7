# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Follows a jaxpr and says of each value whether Graft makes it, and how.

Calls are followed, loops are unrolled. What a rule does not know is foreign; so is, with
few exceptions, what is made of a foreign value.
"""

from __future__ import annotations

from typing import Any, Optional, Sequence

import numpy as np
from jax.extend import core

from graft import _jax_internals, _memory
from graft._jax_internals import Line
from graft._mlir_text import is_key, is_threefry
from graft._rules import OPEN_RULES, RULES
from graft._values import Foreign, Grade, Known, Node

# How many equations of loops are followed; what is left of a longer loop is foreign.
_MOST_STEPS = 200_000
# How many equations of calls are followed again, with other values, and how many more for
# each equation of the program: of functions that call each other twice, level by level, XLA
# gets the rest.
_MOST_CALLED = 20_000
_MOST_CALLED_EACH = 100


def _is_other_key(value) -> bool:
    """Whether a value is a key of another generator, of whose words Graft knows nothing."""
    return is_key(value.aval) and not is_threefry(value.aval)


class Interpreter:
    """Follows one jaxpr from its arguments to its results."""

    def __init__(self):
        self.line: Optional[Line] = None
        self.marks: list[tuple[Any, list]] = []  # what `_marks.mark` was called with
        self.has_effects = False
        self.is_whole = False  # whether it means something to the rest who computes a part
        self.captured: dict[int, tuple[Node, Any]] = {}  # arrays of the user's, by identity
        self.island_nodes: dict[Any, Node] = {}  # what XLA computes and Graft puts somewhere
        self._depth = 0
        self._steps = 0
        self._called = 0
        self._known: dict[int, core.Jaxpr] = {}  # all that was followed, by identity
        self._num_equations = 0  # of these
        # What calls gave, by what they called and with which values; these are held too, so
        # that their identities stay theirs.
        self._results: dict[tuple, tuple] = {}
        self._lines: dict = {}

    def run(self, jaxpr: core.Jaxpr, consts: Sequence, values: Sequence) -> list:
        """Returns the values of the results of a jaxpr, given those of its arguments."""
        if id(jaxpr) not in self._known:
            self._known[id(jaxpr)] = jaxpr
            self._num_equations += len(jaxpr.eqns)
        names: dict = dict(zip(jaxpr.constvars, map(self._constant, jaxpr.constvars, consts)))
        names.update(zip(jaxpr.invars, values))
        self._depth += 1
        try:
            for eqn in jaxpr.eqns:
                results = self._equation(eqn, [_read(names, var) for var in eqn.invars])
                for var, result in zip(eqn.outvars, results):
                    names[var] = self._named(result, var) if self._depth == 1 else result
        finally:
            self._depth -= 1
        return [_read(names, var) for var in jaxpr.outvars]

    def call(self, jaxpr: core.Jaxpr, consts: Sequence, values: Sequence) -> Optional[list]:
        """Returns the values of the results of a jaxpr that is part of another, or None if
        XLA shall compute them. A jaxpr is followed once with the same values, so that
        functions that call each other take time by what they are, not by how often they are
        called."""
        key = (id(jaxpr), *map(id, consts), *map(_identity, values))
        found = self._results.get(key)
        if found is not None:
            return found[0]
        if not self._may_call(jaxpr):
            return None
        num_marks = len(self.marks)
        results = self.run(jaxpr, consts, values)
        if len(self.marks) == num_marks:
            self._results[key] = results, consts, values
        return results

    def _may_call(self, jaxpr: core.Jaxpr) -> bool:
        if id(jaxpr) in self._known:
            self._called += len(jaxpr.eqns) + 1
        return self._called <= _MOST_CALLED + _MOST_CALLED_EACH * self._num_equations

    def may_repeat(self, jaxpr: core.Jaxpr) -> bool:
        """Whether one more step of a loop with this body may be followed."""
        self._steps += len(jaxpr.eqns) + 1
        return self._steps <= _MOST_STEPS

    def node(self, op: str, operands: Sequence, aval, attributes: str = "",
             attached: str = "", **more) -> Node:
        """Returns an operation at the line of the equation that is being followed."""
        return Node(op, operands, aval, attributes, attached, line=self.line, **more)

    def out_of_island(self, value: Foreign) -> Node:
        """Returns a value that XLA computes as one that Graft may move."""
        if value.var not in self.island_nodes:
            self.island_nodes[value.var] = Node("island", (), value.aval, grade=Grade.ROUNDED,
                                                call=value.var)
        return self.island_nodes[value.var]

    def _named(self, result, var):
        """Returns a value as that of a variable of the outermost jaxpr. A key that XLA
        computes is given to Graft, which draws with it."""
        if not isinstance(result, Foreign):
            return result
        named = Foreign(result.aval, var)
        is_one_key = is_threefry(var.aval) and not var.aval.shape
        return self.out_of_island(named) if is_one_key else named

    def _equation(self, eqn, values: list) -> list:
        name = eqn.primitive.name
        self.is_whole = self.is_whole or name in _OF_THE_WHOLE
        if eqn.effects and name not in _FOLLOWED:
            self.has_effects = True
            return [Foreign(var.aval) for var in eqn.outvars]
        if name == "graft_mark":
            self.marks.append((eqn.params["mark"], values))
            return []
        rule = OPEN_RULES.get(name)
        if rule is None and not any(isinstance(value, Foreign) for value in values):
            rule = None if any(map(_is_other_key, values)) else RULES.get(name)
        if rule is None:
            return [Foreign(var.aval) for var in eqn.outvars]
        self.line = self._line_of(eqn)
        results = rule(self, eqn, values)
        if results is None or any(map(_is_left_to_xla, results)):
            return [Foreign(var.aval) for var in eqn.outvars]
        return results

    def _constant(self, var, const):
        """Returns an array that the function has from elsewhere."""
        if isinstance(const, (Known, Node, Foreign)):
            return const
        if not _jax_internals.is_key(var.aval) and np.ndim(const) == 0:
            return Known(np.asarray(const, dtype=var.aval.dtype), var.aval)
        if id(const) not in self.captured:
            self.captured[id(const)] = (Node("captured", (), var.aval), const)
        return self.captured[id(const)][0]

    def _line_of(self, eqn) -> Optional[Line]:
        key = id(eqn.source_info.traceback)
        if key not in self._lines:
            self._lines[key] = (_jax_internals.user_line(eqn), eqn.source_info.traceback)
        return self._lines[key][0]


# Mutable arrays.
_OF_THE_WHOLE = ("new_ref", "core_ref", "mutable_array", "freeze", "get", "swap", "addupdate")
# Calls, whose inner equations have their effects.
_FOLLOWED = ("jit", "pjit", "closed_call", "core_call")


def _identity(value) -> Any:
    """Returns what two values have in common where a jaxpr makes the same of both."""
    if isinstance(value, Foreign):
        return None if value.var is None else id(value.var)
    if isinstance(value, Known) and value.is_splat and value.node is None:
        return value.value.tobytes(), value.grade
    return id(value)


def _is_left_to_xla(value) -> bool:
    """Whether a value is made of elements that Graft only keeps: it moves none that are
    smaller than a byte, and writes no constants of these or of more than 8 bytes."""
    if isinstance(value, Known):
        return _memory.is_packed(value.aval.dtype) or value.aval.dtype == np.complex128
    return (isinstance(value, Node) and value.op != "stablehlo.reshape"
            and any(_memory.is_packed(part.aval.dtype)
                    for part in (value, *value.operands) if value.operands))


def _read(names: dict, var):
    if isinstance(var, core.Literal):
        aval: Any = var.aval
        return Known(np.asarray(var.val, dtype=aval.dtype), aval)
    return names[var]
