# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which arguments of a function are static and which donated, and those of one call."""

from __future__ import annotations

import inspect
from typing import Any, NamedTuple, Optional

from graft import _flax_internals


class Name(NamedTuple):
    """What a leaf is called: the user's argument, and the path in it."""

    source: str
    path: str


class Signature:
    """Which arguments of a function are static and which are donated."""

    def __init__(self, fun, donate_argnums, donate_argnames, static_argnums, static_argnames):
        self.signature: Optional[inspect.Signature]
        try:
            self.signature = inspect.signature(fun)
        except (TypeError, ValueError):
            self.signature = None
        self.positional = [name for name, parameter in self._parameters()
                           if parameter.kind in (parameter.POSITIONAL_ONLY,
                                                 parameter.POSITIONAL_OR_KEYWORD)]
        self.donated = self._names("donate_argnums", donate_argnums, donate_argnames)
        self.static = self._names("static_argnums", static_argnums, static_argnames)

    def _parameters(self):
        return self.signature.parameters.items() if self.signature else []

    def _names(self, what, numbers, names) -> frozenset:
        """Returns positions and names that stand for the same arguments."""
        numbers = (numbers,) if isinstance(numbers, int) else tuple(numbers or ())
        names = (names,) if isinstance(names, str) else tuple(names or ())
        chosen: set[Any] = set(names)
        count = len(self.positional)
        has_rest = any(p.kind == p.VAR_POSITIONAL for _, p in self._parameters())
        for number in numbers:
            if self.signature and not has_rest and not -count <= number < count:
                raise ValueError(f"{what} has {number}, but the function takes {count} "
                                 "positional arguments")
            number = number + count if number < 0 else number
            chosen.add(number)
            if number < count:
                chosen.add(self.positional[number])
        for name in names:
            if self.signature and name not in dict(self._parameters()):
                raise ValueError(f"{what[:-4]}names has {name!r}, which the function does "
                                 "not take")
            if name in self.positional:
                chosen.add(self.positional.index(name))
        return frozenset(chosen)

    def name(self, key) -> str:
        """Returns what the user calls an argument, by position or keyword."""
        if isinstance(key, str):
            return key
        return self.positional[key] if key < len(self.positional) else f"arg{key}"


class Call:
    """The arguments of a call, sorted into static and dynamic ones."""

    def __init__(self, signature, args, kwargs):
        self.signature = signature
        self.static_args: dict = {}
        self.static_kwargs: dict = {}
        positional: dict = {}
        keywords: dict = {}
        for place, value in enumerate(args):
            is_static = place in signature.static and not is_rngs(value)
            (self.static_args if is_static else positional)[place] = value
        for name, value in kwargs.items():
            is_static = name in signature.static and not is_rngs(value)
            (self.static_kwargs if is_static else keywords)[name] = value
        self._dynamic: Any = (positional, keywords)

    def take_dynamic(self):
        """Returns the dynamic arguments, once: the trace must not keep their arrays."""
        dynamic, self._dynamic = self._dynamic, None
        return dynamic

    def static_key(self):
        """Returns what of the call is part of the program. Raises ValueError if a static
        argument does not hash."""
        key = (tuple(self.static_args.items()), tuple(sorted(self.static_kwargs.items())))
        try:
            hash(key)
        except TypeError as error:
            raise ValueError(f"static arguments must hash: {error}") from None
        return key

    def arguments(self, dynamic):
        """Returns the positional and keyword arguments with these dynamic ones."""
        positional = {**dynamic[0], **self.static_args}
        return ([positional[i] for i in range(len(positional))],
                {**dynamic[1], **self.static_kwargs})

    def is_donated(self, path) -> bool:
        """Returns whether the leaf at a path in `dynamic` is donated."""
        return self.key_of(path) in self.signature.donated

    @staticmethod
    def key_of(path):
        """Returns the position or the keyword of the argument of a leaf."""
        return int(path[1]) if path[0] == "0" else path[1]

    def name_of(self, path) -> Name:
        """Returns what the leaf at a path in `dynamic` is called."""
        source = self.signature.name(self.key_of(path))
        return Name(source, ".".join(path[2:]) or source)


def is_rngs(value) -> bool:
    """Returns whether `value` is NNX's Rngs or one stream of them."""
    nnx = _flax_internals.nnx()
    return nnx is not None and isinstance(value, (nnx.Rngs, nnx.RngStream))


def abstract_key(leaf):
    """Returns what a program depends on of an array: never its values."""
    if isinstance(leaf, (bool, int, float, complex)):
        return type(leaf)
    if not hasattr(leaf, "shape") or not hasattr(leaf, "dtype"):
        raise TypeError(f"expected arrays, found {leaf!r} of type {type(leaf).__name__}; "
                        "name its argument in static_argnums if it is part of the function")
    return tuple(leaf.shape), leaf.dtype, bool(getattr(leaf, "weak_type", False))
