# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The arguments of one run, from their check to the end of what was donated."""

from __future__ import annotations

import threading
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from graft import _jax_internals, _memory

_claims: set[int] = set()  # the memory that calls going on have been donated
_claims_lock = threading.Lock()
# Held where memory is held or given up: JAX's delete() frees what its memoryview() is taking.
memory_lock = threading.RLock()


class HeldArguments:
    """The arguments of one run. `with` claims the memory of those that are donated, so that
    no other run takes it."""

    def __init__(self, name, arguments, leaves):
        self._name, self._arguments, self.leaves = name, arguments, leaves
        self.arrays: list[Any] = []  # what has the bytes
        self.addresses: list[int] = []
        self.island_addresses: list[int] = []
        self._holds: list[Any] = []  # what keeps the memory of each argument
        self._claimed: set[int] = set()

    def add_island(self, outputs) -> None:
        """Adds what XLA computed, which this run owns."""
        arrays = list(map(_jax_internals.words_of, outputs))
        jax.block_until_ready(arrays)
        self.arrays += arrays
        self.island_addresses += [array.unsafe_buffer_pointer() for array in arrays]

    def lend(self, indices) -> None:
        """Leaves the memory of donated arguments to XLA."""
        with memory_lock:
            for index in indices:
                self._holds[index] = None

    def is_taken(self, index: int) -> bool:
        """Returns whether a result may have the memory of an argument, whose array ends."""
        return index < len(self._arguments) and self._arguments[index].donated

    def check(self) -> None:
        """Finds the arguments' memory. Raises ValueError or RuntimeError, with everything
        that is wrong; nothing was consumed then."""
        problems: list[str] = []
        deleted = []
        with memory_lock:
            for argument, leaf in zip(self._arguments, self.leaves):
                if isinstance(leaf, jax.Array) and leaf.is_deleted():
                    deleted.append(f"{_text(argument)}  {_DELETED}")
                elif isinstance(leaf, jax.ShapeDtypeStruct):
                    problems.append(f"{_text(argument)}  expected an array, found a shape "
                                    "without data")
                else:
                    self.arrays.append(_with_bytes(argument, leaf))
            if not problems and not deleted:
                self._hold()
                problems = self._aliases()
        _raise(self._name, problems, deleted)

    def _hold(self) -> None:
        """Keeps the memory of all, if somebody deletes or donates the arrays meanwhile."""
        jax.block_until_ready(self.arrays)
        for argument, array in zip(self._arguments, self.arrays):
            if isinstance(array, np.ndarray):
                self.addresses.append(array.ctypes.data)
                self._holds.append(array)
            else:
                self.addresses.append(array.unsafe_buffer_pointer())
                self._holds.append(array if argument.is_packed or argument.is_empty
                                   else _memory.hold(array))

    def _aliases(self) -> list[str]:
        return _twice(self._arguments, [argument.donated for argument in self._arguments],
                      [None if argument.is_empty else address
                       for argument, address in zip(self._arguments, self.addresses)])

    def __enter__(self):
        mine = {address for argument, address in zip(self._arguments, self.addresses)
                if argument.donated and not argument.is_empty}
        with _claims_lock:
            if mine & _claims:
                raise RuntimeError(f"an array donated to {self._name} is being donated to "
                                   "another call; nothing was run, nothing was consumed")
            _claims.update(mine)
        self._claimed = mine
        return self

    def __exit__(self, *_):
        with _claims_lock:
            _claims.difference_update(self._claimed)

    def let_go(self) -> None:
        """Ends the hold on the memory of the arguments."""
        with memory_lock:
            self._holds.clear()

    def release(self, index: int) -> None:
        """Gives up the memory of a donated argument."""
        array = self.arrays[index]
        with memory_lock:
            if index < len(self._holds):
                self._holds[index] = None
            if isinstance(array, jax.Array) and not array.is_deleted():
                array.delete()

    def release_donated(self) -> None:
        """Gives up the memory of every donated argument. Results have new arrays already:
        of their own memory, or of the argument's, which deleted the argument."""
        for index, argument in enumerate(self._arguments):
            if argument.donated:
                self.release(index)

    def as_result(self, index: int):
        """Returns as a result what XLA computed, or an argument that was not donated."""
        if index >= len(self._arguments):
            return self.arrays[index]
        leaf = self.leaves[index]
        if self._arguments[index].name.source == "captured":
            return jnp.array(leaf, copy=True)  # who has it else is not known
        return leaf if isinstance(leaf, jax.Array) else jnp.asarray(leaf)


def _with_bytes(argument: Any, leaf: Any) -> Any:
    """Returns the array that has the bytes of an argument."""
    if argument.is_key:
        return _jax_internals.words_of(leaf)
    if isinstance(leaf, jax.Array) and (argument.donated or not argument.is_packed):
        return leaf
    if argument.is_packed:
        return jnp.array(leaf, dtype=argument.aval.dtype, copy=True)
    array = np.require(np.asarray(leaf, dtype=argument.aval.dtype), requirements="C")
    return _memory.aligned(array) if array.ctypes.data % 64 else array


def check_given(name: str, arguments, given, leaves) -> None:
    """Raises ValueError or RuntimeError for arguments that XLA cannot take, with everything
    that is wrong; nothing was consumed then."""
    deleted = [f"{_text(argument)}  {_DELETED}" for argument, leaf in zip(arguments, leaves)
               if isinstance(leaf, jax.Array) and leaf.is_deleted()]
    problems = []
    if any(given):  # a key and its words are one array
        problems = _twice(arguments, given, [id(_jax_internals.words_of(leaf)) for leaf in leaves])
    _raise(name, problems, deleted)


_DELETED = "the array was deleted or donated before"


def _text(argument) -> str:
    return f"{argument.name.source}:{argument.name.path}"


def _twice(arguments, given, identities) -> list[str]:
    """Returns what is wrong with arrays that are given more than once."""
    seen: dict[int, int] = {}
    problems = []
    for index, (argument, identity) in enumerate(zip(arguments, identities)):
        if identity is None:
            continue
        first = seen.setdefault(identity, index)
        if first == index or not (given[index] or given[first]):
            continue
        names = _text(argument), _text(arguments[first])
        if given[index] and given[first]:
            problems.append(f"{names[0]}  the same array is donated as {names[1]} too; an "
                            "array can be donated once")
        else:
            problems.append(f"{names[0]}  the same array is also passed as {names[1]}, and "
                            "one of the two is donated; donate neither or pass a copy")
    return problems


def _raise(name: str, problems: list[str], deleted: list[str]) -> None:
    if not problems and not deleted:
        return
    all_problems = problems + deleted
    count = len(all_problems)
    raise (ValueError if problems else RuntimeError)(
        f"{count} argument{'s' * (count != 1)} of {name} cannot be used:\n  "
        + "\n  ".join(all_problems) + "\nnothing was run, nothing was consumed")
