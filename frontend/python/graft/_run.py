# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a compiled program on JAX arrays: they go in and come out without a copy."""

from __future__ import annotations

import functools
import threading
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from graft._emit import is_key, physical_shape
from graft._plan import Plan
from graft._progress import Progress

_claims: set[int] = set()  # the memory that calls going on have been donated
_claims_lock = threading.Lock()


@functools.lru_cache(maxsize=None)
def _register() -> None:
    from graft import _graft
    jax.ffi.register_ffi_target("graft_uninitialized", _graft.uninitialized_handler(),
                                platform="cpu")


@functools.lru_cache(maxsize=256)
def _allocator(types: tuple):
    """Returns a function that makes arrays of XLA's own memory without writing it."""
    _register()
    specs = [jax.ShapeDtypeStruct(shape, dtype) for shape, dtype in types]
    return jax.jit(lambda: jax.ffi.ffi_call("graft_uninitialized", specs)())


def uninitialized(types: tuple) -> list[jax.Array]:
    """Returns arrays of these (shape, dtype) in XLA's own memory, not written yet. Raises
    MemoryError if memory cannot be had."""
    if not types:
        return []
    try:
        return jax.block_until_ready(_allocator(types)())
    except jax.errors.JaxRuntimeError as error:
        raise MemoryError(f"no memory for the results: {error}") from None


@functools.lru_cache(maxsize=256)
def _rewrapper(count: int):
    """Returns a function that gives donated arrays' memory to new arrays."""
    return jax.jit(lambda *arrays: arrays, donate_argnums=tuple(range(count)))


def cpu():
    """Returns the device that Graft's arrays are on."""
    return jax.local_devices(backend="cpu")[0]


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
        call = _Call(self._name, self._arguments, [*leaves, *self._consts])
        call.check()
        with call:
            return self._run(call)

    def _run(self, call) -> list:
        with jax.default_device(cpu()):
            fresh = self._allocate()
            destinations = [0] * len(self._results)
            for i, array in fresh.items():
                destinations[i] = array.unsafe_buffer_pointer()
            deleted: list[int] = []
            progress = Progress(self._name)
            try:
                places = self._program.run(call.addresses, destinations, call.release, deleted,
                                           progress.callback)
            except BaseException:
                for argument in deleted:
                    call.release(argument)
                raise
            finally:
                call.let_go()
                progress.close()
            return self._collect(call, places, fresh)

    def _allocate(self) -> dict[int, jax.Array]:
        types = tuple((physical_shape(self._results[i].aval),
                       np.dtype(np.uint32) if is_key(self._results[i].aval)
                       else np.dtype(self._results[i].aval.dtype)) for i in self._fresh)
        return dict(zip(self._fresh, uninitialized(types)))

    def _collect(self, call, places, fresh) -> list:
        """Returns the results, and gives up what was donated."""
        taken = sorted({place for place in places if place >= 0 and call.is_donated(place)})
        wrapped = dict(zip(taken, _rewrapper(len(taken))(*(call.arrays[i] for i in taken))
                           if taken else ()))
        call.finish(wrapped)
        results = []
        for place, result in zip(places, self._results):
            if place >= 0:
                array = wrapped[place] if place in wrapped else call.as_result(place)
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


class _Call:
    """The arguments of one run."""

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
                leaf = _aligned(leaf)
        if isinstance(leaf, jax.Array):
            leaf.block_until_ready()
            self.addresses.append(leaf.unsafe_buffer_pointer())
            if not argument.donated:
                # Keeps the memory if somebody deletes or donates the array meanwhile.
                self._holds.append(_hold(leaf))
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

    def finish(self, wrapped) -> None:
        """Deletes what was donated and no result is; keys too, which results copy."""
        for index, argument in enumerate(self._arguments):
            if argument.donated:
                self.release(index)

    def as_result(self, index: int):
        """Returns an argument that was not donated as a result."""
        leaf = self._leaves[index]
        return leaf if isinstance(leaf, jax.Array) else jnp.array(self.arrays[index])


def _hold(array: jax.Array):
    """Returns something that keeps the memory of an array."""
    if not array.size:
        return array
    try:
        return memoryview(array)  # type: ignore[arg-type]
    except BufferError:  # bfloat16 and the like
        return array.__dlpack__()


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


def _aligned(array: np.ndarray) -> np.ndarray:
    """Returns a copy at a multiple of 64 bytes."""
    memory = np.empty(array.nbytes + 64, np.uint8)
    start = -memory.ctypes.data % 64
    copy = memory[start:start + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy
