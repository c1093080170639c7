# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where a leaf is in a tree: its keys, with their types. A name is those keys with dots
between them; it is a view, from which keys cannot always be told."""

from __future__ import annotations

import dataclasses
from typing import Any, Iterable, Optional, Union

VALUE_KEYS = ("value", "raw_value")


class Index(int):
    """A place in a list or tuple, which is no key of a dict."""


Key = Union[str, int, Index]
Keys = tuple[Key, ...]


@dataclasses.dataclass(frozen=True)
class Place:
    """The keys of a leaf, and the key that Flax adds after them if it is a Variable's."""
    keys: Keys
    variable: Optional[str] = None

    @property
    def name(self) -> str:
        """The keys, with dots between them."""
        return ".".join(str(key) for key in self.keys)

    def stored(self) -> tuple[list[tuple[str, bool]], int]:
        """Returns the keys as Orbax has them, each with whether it is an index, and which
        one is the Variable's, or -1."""
        pairs = [(str(key), isinstance(key, Index)) for key in self.keys]
        if self.variable is None:
            return pairs, -1
        return [*pairs, (self.variable, False)], len(pairs)


def key_of(text: str) -> Key:
    """Returns a key of a dict: a whole number is an int, as `nnx.to_pure_dict` has it."""
    is_number = text.isascii() and text.isdecimal() and (text == "0" or text[0] != "0")
    return int(text) if is_number and len(text) < 19 else text


def split(name: str) -> Keys:
    """Returns the keys that a name most likely has."""
    return tuple(key_of(text) for text in name.split("."))


def from_stored(pairs: list[tuple[str, bool]], variable: int) -> Place:
    """Returns a place by the keys of a directory of Orbax."""
    keys = tuple(Index(text) if is_index and text.isdecimal() else key_of(text)
                 for text, is_index in pairs)
    if variable < 0:
        return Place(keys)
    return Place((*keys[:variable], *keys[variable + 1:]), pairs[variable][0])


def renamed(name: str, place: Place) -> Place:
    """Returns the place of a leaf that was at `place` and has a new name. Keys that did not
    change, at the beginning and at the end, stay as they are; the others are split at the
    dots of the name, as those that they replace had dots."""
    if name == place.name:
        return place
    first, last = 0, 0
    rest, old = name, list(place.keys)
    while old and rest.startswith(f"{old[0]}."):
        rest, first = rest[len(f"{old[0]}."):], first + 1
        old.pop(0)
    while old and rest.endswith(f".{old[-1]}"):
        rest, last = rest[:-len(f".{old[-1]}")], last + 1
        old.pop()
    parts, counts = rest.split("."), [str(key).count(".") + 1 for key in old]
    middle = list(split(rest))
    if sum(counts) == len(parts):
        groups = [".".join(parts[sum(counts[:i]):sum(counts[:i + 1])])
                  for i in range(len(counts))]
        middle = [Index(group) if isinstance(key, Index) and group.isdecimal()
                  else key_of(group) for group, key in zip(groups, old)]
    keys = (*place.keys[:first], *middle, *place.keys[len(place.keys) - last:])
    return Place(keys, place.variable)


def with_whole_lists(places: list[Place]) -> list[Place]:
    """Returns the places, in which indexes are keys of dicts where a list has a gap, as after
    some of its leaves got other names."""
    children: dict[Keys, set] = {}
    for place in places:
        for i, key in enumerate(place.keys):
            children.setdefault(place.keys[:i], set()).add((isinstance(key, Index), key))
    broken = {parent for parent, keys in children.items() if any(index for index, _ in keys)
              and keys != {(True, i) for i in range(len(keys))}}
    if not broken:
        return places
    return [dataclasses.replace(place, keys=tuple(
        int(key) if isinstance(key, Index) and place.keys[:i] in broken else key
        for i, key in enumerate(place.keys))) for place in places]


def nest(leaves: Iterable[tuple[Keys, Any]], where: str) -> Any:
    """Returns the tree of some leaves: dicts, and lists where all keys are indexes. Raises
    ValueError if a leaf is below another."""
    root: dict = {}
    nodes: list[tuple[dict, Key, dict]] = []  # parents before their children
    made: dict[int, None] = {}  # by identity: a leaf may be an empty dict
    for keys, value in leaves:
        if not keys:
            return value
        node, name = root, ".".join(map(str, keys))
        for key in keys[:-1]:
            below: Any = node.get(key)
            if key not in node:
                below = node[key] = {}
                nodes.append((node, key, below))
                made[id(below)] = None
            elif id(below) not in made:
                raise ValueError(f"{name} is below another name of {where}; "
                                 "to_dict(flat=True) has names as they are")
            node = below
        if keys[-1] in node:
            raise ValueError(f"{name} is above another name of {where}; "
                             "to_dict(flat=True) has names as they are")
        node[keys[-1]] = value
    for parent, key, node in reversed(nodes):
        parent[key] = _listed(node)
    return _listed(root)


def _listed(node: dict) -> Any:
    is_list = node and all(isinstance(key, Index) for key in node)
    if is_list and sorted(node) == list(range(len(node))):
        return [node[i] for i in range(len(node))]
    return {int(key) if isinstance(key, Index) else key: value for key, value in node.items()}
