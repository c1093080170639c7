# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Memory of arrays on the CPU: XLA's own, not written yet; that of donated arrays; and
memory that must stay while somebody else may give it up."""

from __future__ import annotations

import contextlib
import functools
from typing import Any

import jax
import numpy as np

from graft import _jax_internals


def cpu():
    """Returns the device that Graft's arrays are on."""
    return jax.local_devices(backend="cpu")[0]


def on_cpu() -> contextlib.AbstractContextManager:
    """Returns the context in which new arrays are on Graft's device, if they are not there
    anyway."""
    if jax.config.jax_default_device is None and jax.default_backend() == "cpu":  # type: ignore
        return contextlib.nullcontext()
    return jax.default_device(cpu())


@functools.lru_cache(maxsize=None)
def _register() -> None:
    from graft import _graft
    jax.ffi.register_ffi_target("graft_uninitialized", _graft.uninitialized_handler(),
                                platform="cpu")


@functools.lru_cache(maxsize=256)
def _allocator(types: tuple, sharding):
    """Returns a function that makes arrays of XLA's own memory without writing it."""
    _register()
    specs = [jax.ShapeDtypeStruct(shape, dtype) for shape, dtype, _ in types]

    def allocate():
        arrays = jax.ffi.ffi_call("graft_uninitialized", specs)()
        return [_jax_internals.weakly_typed(array) if is_weak else array
                for array, (_, _, is_weak) in zip(arrays, types)]
    return jax.jit(allocate, out_shardings=sharding)


def uninitialized(types: tuple, sharding=None) -> list[jax.Array]:
    """Returns arrays of these (shape, dtype, whether weakly typed) in XLA's own memory, not
    written yet, committed to `sharding` if there is one. Raises MemoryError if memory cannot
    be had."""
    if not types:
        return []
    try:
        return jax.block_until_ready(_allocator(types, sharding)())
    except jax.errors.JaxRuntimeError as error:
        raise MemoryError(f"no memory for the results: {error}") from None


@functools.lru_cache(maxsize=256)
def _rewrapper(count: int, sharding):
    """Returns a function that gives donated arrays' memory to new arrays."""
    return jax.jit(lambda *arrays: arrays, donate_argnums=tuple(range(count)),
                   out_shardings=sharding)


def rewrap(arrays: list[jax.Array], sharding=None) -> tuple[jax.Array, ...]:
    """Returns new arrays with the memory of these, which are deleted, committed to
    `sharding` if there is one."""
    return _rewrapper(len(arrays), sharding)(*arrays) if arrays else ()


def is_packed(dtype) -> bool:
    """Returns whether XLA has several elements in a byte. NumPy has one, and no DLPack."""
    return dtype.name in ("int2", "int4", "uint2", "uint4", "float4_e2m1fn")


def hold(array: jax.Array) -> Any:
    """Returns something that keeps the memory of an array that is neither packed nor empty."""
    try:
        return memoryview(array)  # type: ignore[arg-type]
    except BufferError:  # bfloat16 and the like
        return array.__dlpack__()


def aligned(array: np.ndarray) -> np.ndarray:
    """Returns a copy at a multiple of 64 bytes."""
    memory = np.empty(array.nbytes + 64, np.uint8)
    start = -memory.ctypes.data % 64
    copy = memory[start:start + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy
