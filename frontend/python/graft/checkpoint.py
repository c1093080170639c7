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
import dataclasses
import os
from typing import Any, Iterator, Mapping, Optional, Union

from graft import _places, _stored, _tree_record
from graft._leaf import Leaf
from graft._places import Place
from graft._progress import Progress
from graft._tree_leaves import leaves_of
from graft._tree_record import METADATA_KEY, Record

Path = Union[str, os.PathLike]


class Checkpoint(collections.abc.Mapping):
    """An open checkpoint: leaves by their names, in alphabetical order."""

    def __init__(self, path: Path):
        from graft import _graft
        self.path = os.fspath(path)
        self._checkpoint = _graft.Checkpoint(self.path)
        metadata = self._checkpoint.metadata()
        record = Record(metadata.pop(METADATA_KEY, None))
        self.metadata: dict[str, str] = metadata  # `__metadata__`, or Orbax's custom metadata
        leaves = [self._leaf(entry, record) for entry in self._checkpoint.entries()]
        self._leaves = {leaf.name: leaf for leaf in sorted(leaves, key=lambda leaf: leaf.name)}
        self._others = [(record.place(".".join(key for key, _ in traits[0]), *traits[:2]),
                         _stored.other_value(traits[3], text))
                        for traits, text in self._checkpoint.others()]
        self._others += [(record.place(name, [], -1), _stored.other_value(kind))
                         for name, kind in record.others]

    def _leaf(self, entry, record: Record) -> Leaf:
        name, traits = entry[0], entry[4]
        place = record.place(name, traits[0], traits[1])
        implementation = traits[2] or record.key_implementation(place.name)
        return Leaf(self._checkpoint, self.metadata, entry, place,
                    implementation if _holds_keys(entry, implementation) else "")

    def __getitem__(self, name: str) -> Leaf:
        if name not in self._leaves:
            near = ", ".join(self._checkpoint.nearest(name))
            raise KeyError(f"{self.path} has no {name}" + (f"; nearest: {near}" if near else ""))
        return self._leaves[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._leaves)

    def __len__(self) -> int:
        return len(self._leaves)

    def _all(self) -> list[tuple[Place, Any]]:
        return [*((leaf.place, leaf) for leaf in self._leaves.values()), *self._others]

    def to_dict(self, lazy: bool = False, flat: bool = False) -> Any:
        """Returns the tree of arrays, or of leaves if `lazy`: nested dicts, and lists where the
        checkpoint has lists. None, strings and empty containers are in it if they were saved.
        Where a format has names alone, they are split at their dots, and whole numbers are
        ints, as `nnx.to_pure_dict` has them. Raises ValueError if one name is below another.
        With `flat` it is one dict of arrays by their names."""
        arrays = {leaf: leaf if lazy else leaf.value() for leaf in self._leaves.values()}
        if flat:
            return {leaf.name: value for leaf, value in arrays.items()}
        leaves = [(leaf.place.keys, value) for leaf, value in arrays.items()]
        return _places.nest([*leaves, *((place.keys, value) for place, value in self._others)],
                            self.path)


def _holds_keys(entry, implementation: str) -> bool:
    """Whether the words of a tensor can be those of keys."""
    return bool(implementation) and entry[1] == "uint32" and len(entry[2]) > 0


def open(path: Path) -> Checkpoint:  # pylint: disable=redefined-builtin
    """Opens a checkpoint; only headers are read. Raises FileNotFoundError or
    PermissionError, and ValueError, naming file and tensor, for what breaks its format."""
    return Checkpoint(path)


def hashes(path: Path) -> dict[str, str]:
    """Returns the SHA-256 of each tensor's elements, in row-major order and little-endian, by
    name. `graft inspect --hash` prints the same."""
    return {name: leaf.sha256() for name, leaf in open(path).items()}


def save(path: Path, tree, *, metadata: Optional[Mapping[str, str]] = None,
         max_shard_size: Union[int, str, None] = None) -> None:
    """Writes the arrays of a State, a module, or nested dicts, lists and tuples as one
    safetensors file, or, if `path` ends with a slash, as a new directory that Orbax restores.

    A file is replaced as a whole: there is the old one or the new one. Leaves of an open
    checkpoint go from file to file, one after the other. `metadata` are strings that are
    written beside them; by default those that the checkpoints of these leaves agree on. With
    `max_shard_size`, bytes or a text such as "5GB", a larger safetensors file is a set of
    shards with an index, as Hugging Face names them.

    Raises ValueError for what the format cannot hold, and FileExistsError if the directory
    exists; nothing of the new checkpoint is left behind then."""
    from graft import _graft
    is_directory = os.fspath(path).endswith("/")
    leaves = tree._all() if isinstance(tree, Checkpoint) else _with_places(leaves_of(tree))
    arrays: list[tuple[Place, Any]] = []
    others: list[tuple[Place, str, str]] = []
    for place, leaf in leaves:
        kind = None if isinstance(leaf, Leaf) else _stored.other_kind(leaf, is_directory)
        if kind is None:
            arrays.append((place, leaf if isinstance(leaf, Leaf) else _stored.array_of(
                leaf, place.name, is_directory)))
        else:
            others.append((place, kind, leaf if kind == "string" else ""))
    tensors = [array.describe(place) for place, array in arrays]
    record = _tree_record.write(
        [(place, tensor[4].key_implementation) for (place, _), tensor in zip(arrays, tensors)],
        [(place, kind) for place, kind, _ in others], is_directory)
    texts = _metadata(metadata, [array for _, array in arrays])
    if record is not None:
        texts[METADATA_KEY] = record
    stored_others = [((*place.stored(), "", kind), text) for place, kind, text in others]
    progress = Progress("save")
    try:
        _graft.save_checkpoint(os.fspath(path), tensors, stored_others if is_directory else [],
                               texts, _bytes(max_shard_size, is_directory), progress.callback)
    finally:
        progress.close()


def _with_places(leaves: list[tuple[Place, Any]]) -> list[tuple[Place, Any]]:
    """Gives leaves of an open checkpoint the keys that they had, as far as their new names
    have them, and says which are a Variable's."""
    moved = []
    for place, leaf in leaves:
        if isinstance(leaf, Leaf):
            place = _places.renamed(place.name, leaf.place) if len(place.keys) == 1 and (
                isinstance(place.keys[0], str)) else dataclasses.replace(
                    place, variable=leaf.place.variable)
        moved.append(place)
    return list(zip(_places.with_whole_lists(moved), (leaf for _, leaf in leaves)))


def _metadata(given: Optional[Mapping[str, str]], leaves: list) -> dict[str, str]:
    """Returns what is written beside the arrays."""
    if given is not None:
        for key, value in given.items():
            if not isinstance(key, str) or not isinstance(value, str) or key == METADATA_KEY:
                raise ValueError(f"expected metadata of strings, found {key!r}: {value!r}")
        return dict(given)
    agreed: dict[str, Any] = {}
    for checkpoint in {id(leaf.metadata): leaf.metadata for leaf in leaves
                       if isinstance(leaf, Leaf)}.values():
        for key, value in checkpoint.items():
            agreed[key] = value if agreed.get(key, value) == value else None
    return {key: value for key, value in agreed.items() if value is not None}


_UNITS = {"": 1, "B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12,
          "KIB": 2**10, "MIB": 2**20, "GIB": 2**30, "TIB": 2**40}


def _bytes(size: Union[int, str, None], is_directory: bool) -> int:
    if size is None:
        return 0
    text = str(size).strip().upper()
    digits = text.rstrip("BIKMGT ")
    unit = text[len(digits):].strip()
    if unit not in _UNITS or not digits.replace(".", "", 1).isdecimal() or (
            not 0 < float(digits) * _UNITS[unit] < 2**63):
        raise ValueError(f'expected max_shard_size in bytes or as "5GB", found {size!r}')
    if is_directory:
        raise ValueError("max_shard_size is of safetensors files; a directory of Orbax has none")
    return int(float(digits) * _UNITS[unit])
