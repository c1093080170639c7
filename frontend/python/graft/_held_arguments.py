# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The arguments of one run, from their check to the end of what was donated."""

from __future__ import annotations

import threading
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from graft import _jax_internals, _memory
from graft._mlir_text import is_key

_claims: set[int] = set()  # the memory that calls going on have been donated
_claims_lock = threading.Lock()


class HeldArguments:
    """The arguments of one run. `with` claims the memory of those that are donated, so that
    no other run takes it."""

    def __init__(self, name, arguments, leaves):
        self._name, self._arguments, self.leaves = name, arguments, leaves
        self.arrays: list[Any] = []  # what has the bytes
        self.addresses: list[int] = []
        self.island_addresses: list[int] = []
        self._holds: list[Any] = []
        self._claimed: set[int] = set()

    def add_island(self, outputs) -> None:
        """Adds what XLA computed, which this run owns."""
        for array in outputs:
            array = _jax_internals.words_of(array)
            array.block_until_ready()
            self.arrays.append(array)
            self.island_addresses.append(array.unsafe_buffer_pointer())

    def is_taken(self, index: int) -> bool:
        """Returns whether a result may have the memory of an argument, whose array ends."""
        return index < len(self._arguments) and self._arguments[index].donated

    def check(self) -> None:
        """Finds the arguments' memory. Raises ValueError or RuntimeError, with everything
        that is wrong; nothing was consumed then."""
        problems: list[str] = []
        deleted = []
        for argument, leaf in zip(self._arguments, self.leaves):
            name = _text(argument)
            if isinstance(leaf, jax.Array) and leaf.is_deleted():
                deleted.append(f"{name}  {_DELETED}")
                continue
            problem = _problem_of(leaf)
            if problem:
                problems.append(f"{name}  {problem}")
            else:
                self._take(argument, leaf)
        if not problems and not deleted:
            problems = self._aliases()
        _raise(self._name, problems, deleted)

    def _take(self, argument, leaf) -> None:
        aval = argument.aval
        if is_key(aval):
            leaf = _jax_internals.words_of(leaf)
        elif _memory.is_packed(aval.dtype) and not (
                argument.donated and isinstance(leaf, jax.Array)):
            leaf = jnp.array(leaf, dtype=aval.dtype, copy=True)
        elif not isinstance(leaf, jax.Array):
            leaf = np.require(np.asarray(leaf, dtype=aval.dtype), requirements="C")
            if leaf.ctypes.data % 64:
                leaf = _memory.aligned(leaf)
        if isinstance(leaf, jax.Array):
            leaf.block_until_ready()
            self.addresses.append(leaf.unsafe_buffer_pointer())
            if not argument.donated:
                # Keeps the memory if somebody deletes or donates the array meanwhile.
                self._holds.append(_memory.hold(leaf))
        else:
            self.addresses.append(leaf.ctypes.data)
        self.arrays.append(leaf)

    def _aliases(self) -> list[str]:
        return _twice(self._arguments, [argument.donated for argument in self._arguments],
                      [address if array.size else None
                       for address, array in zip(self.addresses, self.arrays)])

    def __enter__(self):
        mine = {address for index, address in enumerate(self.addresses)
                if self._arguments[index].donated and self.arrays[index].size}
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
        """Ends the hold on the memory of arguments that are not donated."""
        self._holds.clear()

    def release(self, index: int) -> None:
        """Gives up the memory of a donated argument."""
        array = self.arrays[index]
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
        return jnp.asarray(leaf)


def check_given(name: str, arguments, given, leaves) -> None:
    """Raises ValueError or RuntimeError for arguments that XLA cannot take, with everything
    that is wrong; nothing was consumed then."""
    deleted = [f"{_text(argument)}  {_DELETED}" for argument, leaf in zip(arguments, leaves)
               if isinstance(leaf, jax.Array) and leaf.is_deleted()]
    problems = _twice(arguments, given, list(map(id, leaves))) if any(given) else []
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


def _problem_of(leaf) -> str:
    """Returns why an argument cannot be used, or an empty string."""
    if isinstance(leaf, jax.ShapeDtypeStruct):
        return "expected an array, found a shape without data"
    return ""
