# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checkpoints on disk, leaf by leaf: safetensors files, sharded sets with an index, and
directories that Orbax wrote (OCDBT or plain files, zarr 2 or 3).

    old = graft.checkpoint.open("checkpoint")    # reads headers only
    old["linear1.kernel"].shape
    kernel = old["linear1.kernel"].read()        # a jax.Array
    tree = old.to_dict()                         # nested dicts of arrays
    graft.checkpoint.save("new.safetensors", nnx.state(model))
    graft.checkpoint.save("new/", nnx.state(model))    # Orbax restores it
    graft.checkpoint.save("new/", {"layer1": old.to_dict(lazy=True)["linear1"]})

A leaf's name is its keys joined with dots, without the "value" or "raw_value" in which
Flax keeps a Variable's value.
"""

from __future__ import annotations

import collections.abc
import os
from typing import Any, Iterator, Union

import jax
import jax.numpy as jnp
import numpy as np

from graft import _flax_internals, _memory
from graft._progress import Progress

Path = Union[str, os.PathLike]


class Leaf:
    """A tensor of a checkpoint. Its bytes stay in the file until they are asked for."""

    def __init__(self, checkpoint, name: str, dtype: str, shape, file: str):
        self._checkpoint, self._dtype = checkpoint, dtype
        self.name, self.shape, self.file = name, tuple(shape), file

    @property
    def dtype(self):
        """The dtype of the elements. Raises TypeError if NumPy has none for it."""
        try:
            return jnp.dtype(self._dtype)
        except TypeError as error:
            raise TypeError(f"{self.name}: NumPy has no dtype for {self._dtype}") from error

    @property
    def size(self) -> int:
        """How many elements there are."""
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def nbytes(self) -> int:
        """The bytes of the elements."""
        return self.size * self.dtype.itemsize

    def read(self) -> jax.Array:
        """Reads the tensor. Raises ValueError for integers and floats of 64 bits if JAX has
        none, which is without jax_enable_x64: they would be rounded. `numpy` reads them."""
        if jax.dtypes.canonicalize_dtype(self.dtype) != self.dtype:
            raise ValueError(f"{self.name} is of {self.dtype}, which JAX has with "
                             "jax_enable_x64 only; numpy() reads it as it is")
        with jax.default_device(_memory.cpu()):
            (array,) = _memory.uninitialized(((self.shape, self.dtype, False),))
        self._checkpoint.read(self.name, array.unsafe_buffer_pointer())
        return array

    def numpy(self) -> np.ndarray:
        """Reads the tensor as a NumPy array."""
        array = np.empty(self.shape, self.dtype)
        self._checkpoint.read(self.name, array.ctypes.data)
        return array

    def describe(self, name: str) -> tuple:
        """Returns this tensor, to be saved as `name`, as the binding takes it."""
        return name, self._dtype, self.shape, (self._checkpoint, self.name)

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        return np.asarray(self.numpy(), dtype=dtype)

    def __repr__(self) -> str:
        return f"Leaf({self.name!r}, {self._dtype}{list(self.shape)})"


class Checkpoint(collections.abc.Mapping):
    """An open checkpoint: leaves by their names, in alphabetical order."""

    def __init__(self, path: Path):
        from graft import _graft
        self._checkpoint = _graft.Checkpoint(os.fspath(path))
        self._leaves = {name: Leaf(self._checkpoint, name, dtype, shape, file)
                        for name, dtype, shape, file in self._checkpoint.entries()}
        self.path = os.fspath(path)

    def __getitem__(self, name: str) -> Leaf:
        if name not in self._leaves:
            near = ", ".join(self._checkpoint.nearest(name))
            raise KeyError(f"{self.path} has no {name}" + (f"; nearest: {near}" if near else ""))
        return self._leaves[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._leaves)

    def __len__(self) -> int:
        return len(self._leaves)

    def to_dict(self, lazy: bool = False) -> dict:
        """Returns nested dicts of arrays, or of leaves if `lazy`, as `nnx.to_pure_dict` has
        them: names are split at their dots, and whole numbers are ints. Raises ValueError
        if one name is below another."""
        tree: dict = {}
        for name, leaf in self._leaves.items():
            *parents, last = [int(key) if key.isdecimal() else key for key in name.split(".")]
            place: Any = tree
            for key in parents:
                place = place.setdefault(key, {})
                if not isinstance(place, dict):
                    raise ValueError(f"{name} is below another name of {self.path}")
            if last in place:
                raise ValueError(f"{name} is above another name of {self.path}")
            place[last] = leaf if lazy else leaf.read()
        return tree


def open(path: Path) -> Checkpoint:  # pylint: disable=redefined-builtin
    """Opens a checkpoint; only headers are read. Raises FileNotFoundError or
    PermissionError, and ValueError, naming file and tensor, for what breaks its format."""
    return Checkpoint(path)


def save(path: Path, tree) -> None:
    """Writes the arrays of a State, a module or nested dicts as one safetensors file, or, if
    `path` ends with a slash, as a new directory that Orbax restores.

    A file is replaced as a whole: there is the old one or the new one. Leaves of an open
    checkpoint go from file to file, one after the other. Raises ValueError for what the
    format cannot hold, and FileExistsError if the directory exists; nothing of the new
    checkpoint is left behind then."""
    from graft import _graft
    arrays = {".".join(path): _readable(leaf, path) for path, leaf in _leaves(tree)}
    tensors = [_stored(name, array) for name, array in arrays.items()]
    progress = Progress("save")
    try:
        _graft.save_checkpoint(os.fspath(path), tensors, progress.callback)
    finally:
        progress.close()


def _leaves(tree):
    nnx = _flax_internals.nnx()
    if _flax_internals.is_node(tree):
        tree = nnx.state(tree)

    def visit(value, path):
        if _flax_internals.is_variable(value):
            yield path, value.get_raw_value()
        elif isinstance(value, collections.abc.Mapping):
            for key, child in value.items():
                yield from visit(child, (*path, str(key)))
        elif isinstance(value, (list, tuple)):
            for key, child in enumerate(value):
                yield from visit(child, (*path, str(key)))
        else:
            yield path, value
    yield from visit(tree, ())


def _stored(name, array):
    """Returns a tensor as the binding takes it."""
    if isinstance(array, Leaf):
        return array.describe(name)
    return name, np.dtype(array.dtype).name, tuple(array.shape), _address(array)


def _readable(leaf, path):
    """Returns an array whose memory can be read, or a leaf of a checkpoint."""
    name = ".".join(path)
    if isinstance(leaf, Leaf):
        return leaf
    if isinstance(leaf, jax.Array):
        if jax.dtypes.issubdtype(leaf.dtype, jax.dtypes.prng_key):
            return jax.random.key_data(leaf)
        if leaf.is_deleted():
            raise RuntimeError(f"{name}: the array was deleted or donated before")
        (device, *more) = leaf.devices()
        if not more and device.platform == "cpu":
            return leaf.block_until_ready()
    if not hasattr(leaf, "shape") or isinstance(leaf, jax.ShapeDtypeStruct):
        raise ValueError(f"{name}: expected an array, found {leaf!r}")
    return np.ascontiguousarray(leaf)


def _address(array) -> int:
    if isinstance(array, jax.Array):
        return array.unsafe_buffer_pointer()
    return array.ctypes.data
