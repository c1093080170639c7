# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a checkpoint's format does not say of a tree that Graft saved, in the checkpoint's
metadata: which leaves are Variables' and keys, keys that a name does not tell, and leaves
that are no arrays. A tree that the format tells has no record."""

from __future__ import annotations

import json
from typing import Any, Callable, Optional

from graft._places import VALUE_KEYS, Index, Keys, Place, from_stored, split

METADATA_KEY = "graft.tree"


def write(arrays: list[tuple[Place, str]], others: list[tuple[Place, str]],
          is_directory: bool) -> Optional[str]:
    """Returns the record of arrays, each with the generator of its keys or "", and of other
    leaves, each with its type; None if there is nothing to say."""
    places = [place for place, _ in arrays + others]
    record: dict[str, Any] = {}
    variables = _variables(places, is_directory)
    if variables is not None:
        record["variables"] = variables
    paths = {place.name: _plain(place.keys) for place in places
             if place.keys != _read_back(place, is_directory)
             or [isinstance(key, Index) for key in place.keys] != [
                 isinstance(key, Index) for key in _read_back(place, is_directory)]}
    if paths:
        record["paths"] = paths
    if not is_directory:
        record["keys"] = {place.name: key for place, key in arrays if key}
        record["others"] = [[place.name, kind] for place, kind in others]
    record = {field: value for field, value in record.items() if value or field == "variables"}
    return json.dumps(record) if record else None


def _variables(places: list[Place], is_directory: bool):
    """Returns True if all leaves are Variables', their names, or None if there is no need."""
    count = sum(place.variable is not None for place in places)
    if not is_directory:
        names = [place.name for place in places if place.variable is not None]
        return None if not count else count == len(places) or names
    is_clear = all(place.variable is not None or not place.keys
                   or place.keys[-1] not in VALUE_KEYS for place in places)
    if is_clear and (not count or count * 2 > len(places)):
        return None
    return [place.name for place in places if place.variable is not None]


def _read_back(place: Place, is_directory: bool) -> Keys:
    return from_stored(*place.stored()).keys if is_directory else split(place.name)


def _plain(keys: Keys) -> list:
    return [[int(key)] if isinstance(key, Index) else key for key in keys]


class Record:
    """A record that was read. What does not fit the checkpoint is not used: somebody may
    have renamed tensors since."""

    def __init__(self, text: Optional[str]):
        try:
            found = json.loads(text or "{}")
        except ValueError:
            found = {}
        found = found if isinstance(found, dict) else {}

        def field(name: str, kind: type, default):
            value = found.get(name)
            return value if isinstance(value, kind) else default
        self._variables = field("variables", (bool, list), None)  # type: ignore[arg-type]
        self._names = frozenset(name for name in self._variables if isinstance(name, str)) if (
            isinstance(self._variables, list)) else frozenset()
        self._paths = field("paths", dict, {})
        self._keys = field("keys", dict, {})
        self.others: list[tuple[str, str]] = [
            tuple(other) for other in field("others", list, [])
            if isinstance(other, list) and list(map(type, other)) == [str, str]]

    def place(self, name: str, pairs: list[tuple[str, bool]], variable: int) -> Place:
        """Returns the place of a leaf. `pairs` and `variable` are what Orbax says of it; else
        there are none."""
        plain = from_stored(pairs, -1)
        place = from_stored(pairs, variable) if pairs else Place(split(name))
        if self._variables is not None:
            last = plain.keys[-1] if plain.keys else None
            if last in VALUE_KEYS and Place(plain.keys[:-1]).name in self._names:
                place = Place(plain.keys[:-1], str(last))
            elif pairs:
                place = plain
            elif self._variables is True or name in self._names:
                place = Place(place.keys, VALUE_KEYS[0])
        keys = self._paths.get(place.name)
        return place if keys is None else Place(_typed(keys, place.keys), place.variable)

    def key_implementation(self, name: str) -> str:
        """Returns the generator of a leaf's keys, or ""."""
        found = self._keys.get(name, "")
        return found if isinstance(found, str) else ""


def _typed(keys: Any, default: Keys) -> Keys:
    def key_of(key):
        if isinstance(key, list) and len(key) == 1 and type(key[0]) is int:
            return Index(key[0])
        if type(key) in (str, int):
            return key
        raise ValueError(key)
    convert: Callable = key_of
    try:
        return tuple(map(convert, keys)) if isinstance(keys, list) else default
    except ValueError:
        return default
