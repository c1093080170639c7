# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A tensor of an open checkpoint."""

from __future__ import annotations

import hashlib
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from graft import _memory
from graft._places import Place
from graft._stored import Traits


class Leaf:
    """A tensor of a checkpoint. Its bytes stay in the file until they are asked for.

    Random keys that were saved as keys are keys: their shape is without that of their words.
    """

    def __init__(self, checkpoint, metadata: dict, entry: tuple, place: Place,
                 key_implementation: str):
        self._stored_name, self._dtype, stored_shape, self.file, traits = entry
        self._traits = Traits(*traits)._replace(key_implementation=key_implementation)
        self._checkpoint, self._stored_shape = checkpoint, tuple(stored_shape)
        self.place, self.name = place, place.name
        self.metadata = metadata  # of its checkpoint

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the tensor."""
        return self._stored_shape[:-1] if self._traits.key_implementation else self._stored_shape

    @property
    def dtype(self):
        """The dtype of the elements. Raises TypeError if NumPy has none for it."""
        if self._traits.key_implementation:
            return jax.eval_shape(lambda: jax.random.key(
                0, impl=self._traits.key_implementation)).dtype
        return self._stored_dtype()

    def _stored_dtype(self):
        try:
            return jnp.dtype(self._dtype)
        except TypeError as error:
            raise TypeError(f"{self.name}: NumPy has no dtype for {self._dtype}; the tensor can "
                            "be renamed and saved") from error

    @property
    def size(self) -> int:
        """How many elements there are."""
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def nbytes(self) -> int:
        """The bytes of the elements as NumPy has them."""
        return int(np.prod(self._stored_shape, dtype=np.int64)) * self._stored_dtype().itemsize

    def read(self) -> Any:
        """Reads the tensor, as a JAX array. Exception: one of 64 bits, if JAX has no such
        numbers, which is without jax_enable_x64, is a NumPy array."""
        if jax.dtypes.canonicalize_dtype(self._stored_dtype()) != self._stored_dtype():
            return self.numpy()
        words = self._read_words()
        implementation = self._traits.key_implementation
        return jax.random.wrap_key_data(words, impl=implementation) if implementation else words

    def _read_words(self) -> jax.Array:
        dtype = self._stored_dtype()
        with jax.default_device(_memory.cpu()):
            (array,) = _memory.uninitialized(((self._stored_shape, dtype, False),))
        self._checkpoint.read(self._stored_name, array.unsafe_buffer_pointer())
        return array

    def numpy(self) -> np.ndarray:
        """Reads the tensor as a NumPy array, of keys their words."""
        dtype = self._stored_dtype()
        if _memory.is_packed(dtype):
            return np.array(self._read_words())
        array = np.empty(self._stored_shape, dtype)
        self._checkpoint.read(self._stored_name, array.ctypes.data)
        return array

    def value(self) -> Any:
        """Reads the tensor as what was saved: a JAX array, a NumPy array or a number, if the
        format says that it was one, else as `read`."""
        kind = self._traits.kind
        if kind == "scalar" and not self._stored_shape:
            return self.numpy().item()
        return self.numpy() if kind in ("np.ndarray", "scalar") else self.read()

    def sha256(self) -> str:
        """Returns the hash of the elements, in row-major order and little-endian, as hex
        digits. The tensor is in memory meanwhile."""
        return hashlib.sha256(self.numpy().tobytes()).hexdigest()

    def describe(self, place: Place) -> tuple:
        """Returns this tensor, to be saved at a place, as the binding takes it."""
        traits = self._traits
        return (place.name, self._dtype, self._stored_shape,
                (self._checkpoint, self._stored_name),
                Traits(*place.stored(), traits.key_implementation, traits.kind))

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        return np.asarray(self.numpy(), dtype=dtype)

    def __repr__(self) -> str:
        return f"Leaf({self.name!r}, {self._dtype}{list(self._stored_shape)})"
