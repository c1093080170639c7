# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The arguments of one run, from their check to the end of what was donated."""

from __future__ import annotations

import threading
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from graft import _memory
from graft._mlir_text import is_key

_claims: set[int] = set()  # the memory that calls going on have been donated
_claims_lock = threading.Lock()


class HeldArguments:
    """The arguments of one run. `with` claims the memory of those that are donated, so that
    no other run takes it."""

    def __init__(self, name, arguments, leaves):
        self._name, self._arguments, self._leaves = name, arguments, leaves
        self.arrays: list[Any] = []  # what has the bytes
        self.addresses: list[int] = []
        self._holds: list[Any] = []
        self._claimed: set[int] = set()

    def is_donated(self, index: int) -> bool:
        """Returns whether the program may take the argument's memory."""
        return self._arguments[index].donated

    def check(self) -> None:
        """Finds the arguments' memory. Raises ValueError or RuntimeError, with everything
        that is wrong; nothing was consumed then."""
        problems: list[str] = []
        deleted = []
        for argument, leaf in zip(self._arguments, self._leaves):
            name = f"{argument.name.source}:{argument.name.path}"
            if isinstance(leaf, jax.Array) and leaf.is_deleted():
                deleted.append(f"{name}  the array was deleted or donated before")
                continue
            problem = _problem_of(leaf)
            if problem:
                problems.append(f"{name}  {problem}")
            else:
                self._take(argument, leaf)
        if not problems and not deleted:
            problems = self._aliases()
        if problems or deleted:
            all_problems = problems + deleted
            count = len(all_problems)
            raise (ValueError if problems else RuntimeError)(
                f"{count} argument{'s' * (count != 1)} of {self._name} cannot be used:\n  "
                + "\n  ".join(all_problems) + "\nnothing was run, nothing was consumed")

    def _take(self, argument, leaf) -> None:
        aval = argument.aval
        if is_key(aval):
            leaf = jax.random.key_data(leaf)
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
        seen: dict[int, int] = {}
        problems = []
        for index, (argument, address) in enumerate(zip(self._arguments, self.addresses)):
            if not self.arrays[index].size:
                continue
            first = seen.setdefault(address, index)
            other = self._arguments[first]
            if first == index or not (argument.donated or other.donated):
                continue
            names = [f"{a.name.source}:{a.name.path}" for a in (argument, other)]
            if argument.donated and other.donated:
                problems.append(f"{names[0]}  the same array is donated as {names[1]} too; an "
                                "array can be donated once")
            else:
                problems.append(f"{names[0]}  the same array is also passed as {names[1]}, and "
                                "one of the two is donated; donate neither or pass a copy")
        return problems

    def __enter__(self):
        mine = {address for index, address in enumerate(self.addresses)
                if self.is_donated(index) and self.arrays[index].size}
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
        """Returns an argument that was not donated as a result."""
        leaf = self._leaves[index]
        return leaf if isinstance(leaf, jax.Array) else jnp.array(self.arrays[index])


def _problem_of(leaf) -> str:
    """Returns why an argument cannot be used, or an empty string."""
    if isinstance(leaf, jax.ShapeDtypeStruct):
        return "expected an array, found a shape without data"
    if not isinstance(leaf, jax.Array):
        return ""
    if jax.dtypes.issubdtype(leaf.dtype, jax.dtypes.prng_key):
        implementation = str(jax.random.key_impl(leaf))
        if implementation not in ("threefry2x32", "fry"):
            return f"expected threefry keys, found {implementation}"
    devices = leaf.devices()
    if len(devices) != 1:
        return f"expected an array on one device, found one on {len(devices)}"
    (device,) = devices
    if device.platform != "cpu":
        return (f"expected an array on the CPU, found one on {device}; move it with "
                "jax.device_put(array, jax.devices('cpu')[0])")
    return ""
