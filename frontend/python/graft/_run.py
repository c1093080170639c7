# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a compiled program on JAX arrays: they go in and come out without a copy."""

from __future__ import annotations

import contextlib
from typing import Any, Optional, Sequence

import jax
import jax.numpy as jnp
import numpy as np

from graft import _jax_internals, _memory
from graft._held_arguments import HeldArguments, memory_lock
from graft._island import Island
from graft._mlir_text import is_key, physical_shape
from graft._plan import Plan
from graft._progress import Progress


class Runner:
    """A compiled program and how its arguments are given."""

    def __init__(self, text: str, name: str, arguments, results, captured: Sequence,
                 island: Optional[Island]):
        from graft import _graft
        self._program = _graft.Program(text, name)
        self._name, self._arguments, self._results = name, arguments, results
        self._captured, self._island = captured, island
        self.plan = Plan(self._program)
        self._fresh = [i for i, result in enumerate(self.plan.results)
                       if result.origin not in ("forwarded", "island")]
        self._fresh_types = tuple(_memory_type(results[i].aval) for i in self._fresh)
        self._released_first = self._program.released_first

    def mlir(self) -> str:
        """Returns the traced program as text."""
        return self._program.mlir()

    def used_outputs(self) -> list[bool]:
        """Returns whether anything needs each output of the island."""
        used = self._program.islands
        return used[0] if used else [False] * (
            0 if self._island is None else len(self._island.avals))

    def run(self, leaves, sharding) -> list:
        """Runs on the arguments; returns the results. Donated arrays are deleted, also if
        it fails after the first was consumed; an earlier error leaves all as they were."""
        held = HeldArguments(self._name, self._arguments, [*leaves, *self._captured])
        held.check()
        with held:
            return self._run(held, sharding)

    def _run(self, held, sharding) -> list:
        for index in self._released_first:
            held.release(index)
        outputs = []
        if self._island is not None:
            held.lend(self._island.donated_inputs)
            with memory_lock if self._island.donated else contextlib.nullcontext():
                outputs = self._island.run_now(held.leaves)
        with _memory.on_cpu():
            fresh = self._allocate(sharding)
            destinations = [0] * len(self._results)
            for i, array in fresh.items():
                destinations[i] = array.unsafe_buffer_pointer()
            deleted: list[int] = []
            progress = Progress(self._name)
            held.add_island(outputs)
            try:
                places = self._program.run(held.addresses, held.island_addresses,
                                           destinations, held.release, deleted,
                                           progress.callback)
            except BaseException:
                for argument in deleted:
                    held.release(argument)
                raise
            finally:
                held.let_go()
                progress.close()
            return self._collect(held, places, fresh, sharding)

    def _allocate(self, sharding) -> dict[int, jax.Array]:
        return dict(zip(self._fresh, _memory.uninitialized(self._fresh_types, sharding)))

    def _collect(self, held, places, fresh, sharding) -> list:
        """Returns the results, and gives up what was donated."""
        taken = sorted({place for place in places if place >= 0 and held.is_taken(place)})
        with memory_lock:
            wrapped = dict(zip(taken, _memory.rewrap([held.arrays[i] for i in taken], sharding)))
            held.release_donated()
        results = []
        for place, result in zip(places, self._results):
            if place >= 0:
                array = wrapped[place] if place in wrapped else held.as_result(place)
            else:
                array = fresh[~place]
            results.append(_of_type(array, result))
        return results


def _memory_type(aval) -> tuple[Any, Any, bool]:
    if is_key(aval):
        return physical_shape(aval), np.dtype(np.uint32), False
    return tuple(aval.shape), np.dtype(aval.dtype), bool(getattr(aval, "weak_type", False))


def _of_type(array, result):
    """Returns an array as keys or as their words, whichever the type of the result says; then
    they are a copy, since an argument may have them."""
    if is_key(array) != result.is_key:
        array = jnp.array(_jax_internals.words_of(array), copy=True)
        if result.is_key:
            aval = result.aval
            return jax.random.wrap_key_data(jnp.reshape(array, physical_shape(aval)),
                                            impl=aval.dtype._impl.name)
    # A reshaped value has the memory of what it was.
    return array if array.shape == result.shape else jnp.reshape(array, result.shape)


def forwarded(results: Sequence, leaves, donated: Sequence[bool], sharding) -> list:
    """Returns results, of which numbers stand for arguments as they are. A donated argument
    goes on as a new array of the same memory; one that is no result is deleted. An argument
    that is two results is copied for the second."""
    given = sorted({value for value in results if isinstance(value, int) and donated[value]})
    with memory_lock:
        moved = dict(zip(given, _memory.rewrap([leaves[i] for i in given], sharding)))
        for index, is_donated in enumerate(donated):
            if is_donated and isinstance(leaves[index], jax.Array) and (
                    not leaves[index].is_deleted()):
                leaves[index].delete()
    seen: set[int] = set()
    arrays = []
    for value in results:
        if isinstance(value, int):
            index, value = value, moved.get(value, leaves[value])
            if index in seen:
                value = jnp.array(value, copy=True)
            elif not isinstance(value, jax.Array):
                value = jnp.asarray(value)
            seen.add(index)
        arrays.append(value)
    return arrays
