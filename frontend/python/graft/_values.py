# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is known of a value of a jaxpr: its elements, how Graft makes it, or nothing.

XLA rounds a chain of operations in ways that depend on the rest of the program: it merges
constants, fuses products with sums, and leaves out casts. So Graft makes itself (natively)
only values whose bits no context changes. The grade of a value says what may be done with
it so that this stays true.
"""

from __future__ import annotations

import enum
from typing import Any, Optional, Sequence

import numpy as np

from graft._jax_internals import Line


class Grade(enum.IntEnum):
    """What may be done to a value natively, from all to little."""

    MOVED = 0  # an argument or constant, moved or widened: one operation on floats
    DRAWN = 1  # a random draw: one product with a constant
    ROUNDED = 2  # the result of either, or narrowed: only movement


class Known:
    """A value whose elements are known: an array, or one element that is repeated."""

    __slots__ = ("value", "aval", "grade", "node")

    def __init__(self, value: np.ndarray, aval, grade: Grade = Grade.MOVED, node=None):
        assert value.shape in ((), tuple(aval.shape))
        self.value, self.aval, self.grade = value, aval, grade
        self.node: Optional[Node] = node  # how to write it, if not as a constant

    @property
    def is_splat(self) -> bool:
        """Whether all elements are one."""
        return self.value.ndim == 0

    def array(self) -> np.ndarray:
        """Returns all elements."""
        return np.broadcast_to(self.value, tuple(self.aval.shape))


class Node:
    """A value that Graft makes: an operation on others, or an argument."""

    __slots__ = ("op", "operands", "aval", "attributes", "attached", "grade", "line", "call")

    def __init__(self, op: str, operands: Sequence[Any], aval, attributes: str = "",
                 attached: str = "", grade: Grade = Grade.MOVED, line: Optional[Line] = None,
                 call: Any = None):
        self.op, self.operands, self.aval = op, tuple(operands), aval
        self.attributes, self.attached = attributes, attached
        self.grade, self.line = grade, line
        self.call = call  # the equation that JAX lowers, if there is no op


class Foreign:
    """A value that XLA computes, with all that it is made of."""

    __slots__ = ("var", "aval", "grade")

    def __init__(self, aval, var=None):
        self.aval = aval
        self.var = var  # the variable of the outermost jaxpr that holds it, or None
        self.grade = Grade.ROUNDED


def is_native(value) -> bool:
    """Whether Graft makes a value itself."""
    return not isinstance(value, Foreign)
