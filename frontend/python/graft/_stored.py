# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a leaf is in a file: its dtype, shape and bytes, and what a tree says of it."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

import jax
import jax.numpy as jnp
import numpy as np

from graft import _memory
from graft._places import Place

# What Orbax calls leaves that are no arrays.
_EMPTY: dict[str, Any] = {"None": None, "Dict": {}, "List": [], "Tuple": ()}


class Traits(NamedTuple):
    """What a tree says of a leaf, as the binding takes it."""

    keys: list[tuple[str, bool]]  # each with whether it is an index
    variable: int  # which key is a Variable's, or -1
    key_implementation: str  # the generator of random keys, or ""
    kind: str  # "jax.Array", "np.ndarray", "scalar", or what is no array


class StoredArray(NamedTuple):
    """An array whose memory can be read."""

    dtype: str
    shape: tuple
    source: Any  # what has the memory
    key_implementation: str = ""
    kind: str = "jax.Array"

    def describe(self, place: Place) -> tuple:
        """Returns the array, to be saved at a place, as the binding takes it."""
        address = (self.source.unsafe_buffer_pointer() if isinstance(self.source, jax.Array)
                   else self.source.ctypes.data)
        traits = Traits(*place.stored(), self.key_implementation, self.kind)
        return place.name, self.dtype, self.shape, address, traits


def other_kind(value, is_directory: bool) -> Optional[str]:
    """Returns what a leaf is called that is no array, if a file can have it."""
    if isinstance(value, str) and is_directory:
        return "string"
    for kind, empty in _EMPTY.items():
        if type(value) is type(empty) and not value and not isinstance(value, str):
            return kind
    return None


def other_value(kind: str, text: str = "") -> Any:
    """Returns the leaf of a kind that is no array."""
    if kind == "string":
        return text
    empty = _EMPTY.get(kind)
    return None if empty is None else type(empty)()


def array_of(value, name: str, is_directory: bool) -> StoredArray:
    """Returns a leaf's array. Raises ValueError if it is none that files have, RuntimeError if
    it is deleted."""
    if isinstance(value, jax.Array):
        return _of_jax(value, name)
    if isinstance(value, (bool, int, float, complex)) and not isinstance(value, np.generic):
        if not is_directory:
            raise ValueError(f"{name}: expected an array, found the number {value!r}; "
                             f"np.asarray({value!r}) is one")
        return _of_numpy(np.asarray(value), name, "scalar")
    if isinstance(value, (np.ndarray, np.generic)):
        return _of_numpy(np.asarray(value), name, "np.ndarray")
    if hasattr(value, "__array__") and not isinstance(value, jax.ShapeDtypeStruct):
        return _of_numpy(np.asarray(value), name, "np.ndarray")
    raise ValueError(f"{name}: expected an array, found {value!r}")


def _of_jax(value: jax.Array, name: str) -> StoredArray:
    if value.is_deleted():
        raise RuntimeError(f"{name}: the array was deleted or donated before")
    implementation: Any = ""
    if jax.dtypes.issubdtype(value.dtype, jax.dtypes.prng_key):
        implementation = jax.random.key_impl(value)
        if not isinstance(implementation, str):
            raise ValueError(f"{name}: expected keys of one of JAX's generators, found "
                             f"{value.dtype}")
        value = jax.random.key_data(value)
    (device, *more) = value.devices()
    if more or device.platform != "cpu":
        return _of_numpy(np.asarray(value), name, "jax.Array")._replace(
            key_implementation=implementation)
    return StoredArray(np.dtype(value.dtype).name, tuple(value.shape),
                       value.block_until_ready(), implementation)


def _of_numpy(value: np.ndarray, name: str, kind: str) -> StoredArray:
    dtype = value.dtype
    if dtype.hasobject or dtype.names is not None or dtype.kind in "USMm":
        raise ValueError(f"{name}: expected numbers, found an array of {dtype}")
    # Not ascontiguousarray, which gives an array of rank 0 a dimension.
    value = np.asarray(value, dtype=dtype.newbyteorder("="), order="C")
    if _memory.is_packed(dtype):  # NumPy has a byte an element, files have not
        with jax.default_device(_memory.cpu()):
            return StoredArray(dtype.name, value.shape, jnp.asarray(value).block_until_ready(),
                               kind=kind)
    return StoredArray(dtype.name, value.shape, value, kind=kind)
