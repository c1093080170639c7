# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a compiled program on JAX arrays: they go in and come out without a copy."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from graft import _memory
from graft._held_arguments import HeldArguments
from graft._mlir_text import is_key, physical_shape
from graft._plan import Plan
from graft._progress import Progress


class Runner:
    """A compiled program and how its arguments are given."""

    def __init__(self, text, name, arguments, results, consts):
        from graft import _graft
        self._program = _graft.Program(text, name)
        self._name, self._arguments, self._results = name, arguments, results
        self._consts = consts
        self.plan = Plan(self._program)
        self._fresh = [i for i, result in enumerate(self.plan.results)
                       if result.origin != "forwarded"]

    def mlir(self) -> str:
        """Returns the traced program as text."""
        return self._program.mlir()

    def run(self, leaves) -> list:
        """Runs on the arguments; returns the results. Donated arrays are deleted, also if
        it fails after the first was consumed; an earlier error leaves all as they were."""
        held = HeldArguments(self._name, self._arguments, [*leaves, *self._consts])
        held.check()
        with held:
            return self._run(held)

    def _run(self, held) -> list:
        with jax.default_device(_memory.cpu()):
            fresh = self._allocate()
            destinations = [0] * len(self._results)
            for i, array in fresh.items():
                destinations[i] = array.unsafe_buffer_pointer()
            deleted: list[int] = []
            progress = Progress(self._name)
            try:
                places = self._program.run(held.addresses, destinations, held.release, deleted,
                                           progress.callback)
            except BaseException:
                for argument in deleted:
                    held.release(argument)
                raise
            finally:
                held.let_go()
                progress.close()
            return self._collect(held, places, fresh)

    def _allocate(self) -> dict[int, jax.Array]:
        types = tuple((physical_shape(self._results[i].aval),
                       np.dtype(np.uint32) if is_key(self._results[i].aval)
                       else np.dtype(self._results[i].aval.dtype)) for i in self._fresh)
        return dict(zip(self._fresh, _memory.uninitialized(types)))

    def _collect(self, held, places, fresh) -> list:
        """Returns the results, and gives up what was donated."""
        taken = sorted({place for place in places if place >= 0 and held.is_donated(place)})
        wrapped = dict(zip(taken, _memory.rewrap([held.arrays[i] for i in taken])))
        held.release_donated()
        results = []
        for place, result in zip(places, self._results):
            if place >= 0:
                array = wrapped[place] if place in wrapped else held.as_result(place)
            else:
                array = fresh[~place]
            results.append(_of_type(array, result.aval))
        return results


def _of_type(array, aval):
    """Returns an array as one of the type: as keys, or in the shape of another result that
    has the same memory."""
    if is_key(aval):
        return array if is_key(array) else jax.random.wrap_key_data(array, impl="threefry2x32")
    return array if tuple(array.shape) == tuple(aval.shape) else jnp.reshape(array, aval.shape)
