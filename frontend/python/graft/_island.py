# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The part of a program that XLA computes: one function of some of its arguments."""

from __future__ import annotations

import functools
from typing import Any, Collection, Sequence

import jax
import numpy as np

from graft import _jax_internals
from graft._jax_internals import Line
from graft._mlir_text import is_key, physical_shape


class Island:
    """Results of a jaxpr that XLA computes, with all that they are made of.

    `others` are the other results of the jaxpr. XLA's bits of a value depend on whether what
    it is made of is a result too. So those of them that XLA makes on its way are outputs here
    as they are there, and are dropped at once, as far as they are small.
    """

    _MOST_DROPPED = 16 << 20  # bytes

    def __init__(self, closed, outputs: Sequence, others: Sequence):
        jaxpr, used_inputs = _jax_internals.with_outputs(closed.jaxpr, outputs)
        made = {id(var) for eqn in jaxpr.eqns for var in eqn.outvars} - set(map(id, outputs))
        dropped: dict[int, Any] = {}
        self._dropped_bytes = 0
        for var in others:
            size = _bytes_of(var.aval) if id(var) in made and id(var) not in dropped else 0
            if 0 < size <= self._MOST_DROPPED - self._dropped_bytes:
                dropped[id(var)] = var
                self._dropped_bytes += size
        if dropped:
            jaxpr, used_inputs = _jax_internals.with_outputs(
                closed.jaxpr, [*outputs, *dropped.values()])
        self.inputs = [index for index, is_used in enumerate(used_inputs) if is_used]
        self.avals = [var.aval for var in outputs]
        self.ops = len(jaxpr.eqns)
        self.has_effects = bool(jaxpr.effects)
        self._jaxpr, self._consts = jaxpr, closed.consts
        self.donated: list[int] = []  # places in `inputs`
        self.is_compiled = False

    def donate(self, candidates: Collection[int]) -> None:
        """Gives XLA those arguments of the program whose memory its results can take."""
        free: dict[Any, int] = {}
        for aval in self.avals:
            free[_key(aval)] = free.get(_key(aval), 0) + 1
        for place, index in enumerate(self.inputs):
            key = _key(self._jaxpr.invars[place].aval)
            if index in candidates and free.get(key, 0):
                free[key] -= 1
                self.donated.append(place)

    @property
    def donated_inputs(self) -> list[int]:
        """The arguments of the program that are donated to it."""
        return [self.inputs[place] for place in self.donated]

    def compile(self, sharding: Any) -> None:
        """Compiles it ahead of time, under JAX's settings of now. Results have the sharding,
        if it is not None."""
        function = _jax_internals.as_function(self._jaxpr, self._consts)

        def island(*values):
            return function(*values)
        jitted = jax.jit(island, donate_argnums=tuple(self.donated), out_shardings=sharding)
        types = [jax.ShapeDtypeStruct(var.aval.shape, var.aval.dtype,
                                      weak_type=getattr(var.aval, "weak_type", False))
                 for var in self._jaxpr.invars]
        self._lowered = jitted.lower(*types)
        self.run = self._lowered.compile()
        self.is_compiled = True

    def run_now(self, leaves: Sequence) -> list:
        """Runs on the arguments of the program; returns its results, which may not be ready.
        What is donated to it is deleted."""
        return self.run(*[_as_array(leaves[index], self._jaxpr.invars[place].aval)
                          for place, index in enumerate(self.inputs)])[:len(self.avals)]

    @functools.cached_property
    def scratch_bytes(self) -> int:
        """The memory that XLA takes besides arguments and what is kept, or -1."""
        try:
            analysis: Any = self.run.memory_analysis()
            return int(analysis.temp_size_in_bytes) + self._dropped_bytes
        except (AttributeError, TypeError, jax.errors.JaxRuntimeError):
            return -1

    def text(self) -> str:
        """Returns its StableHLO."""
        return self._lowered.as_text()

    @functools.cached_property
    def lines(self) -> list[Line]:
        """The lines of the user's program that are in it, each once."""
        found = dict.fromkeys(_jax_internals.user_line(eqn) for eqn in self._jaxpr.eqns)
        return [line for line in found if line is not None]


def _bytes_of(aval) -> int:
    return int(np.prod(physical_shape(aval), dtype=np.int64)) * (
        4 if is_key(aval) else np.dtype(aval.dtype).itemsize)


def _key(aval) -> tuple:
    return tuple(aval.shape), aval.dtype


def _as_array(leaf, aval):
    return leaf if isinstance(leaf, jax.Array) else np.asarray(leaf, dtype=aval.dtype)
