# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the user calls the arguments of a function."""

from __future__ import annotations

import inspect
from typing import Callable, NamedTuple


class Name(NamedTuple):
    """What a leaf is called: the user's argument, and the path in it."""

    source: str
    path: str


class Signature:
    """The names of a function's parameters."""

    def __init__(self, fun: Callable):
        try:
            parameters = list(inspect.signature(fun).parameters.values())
        except (TypeError, ValueError):
            parameters = []
        self._positional = [parameter.name for parameter in parameters if parameter.kind in (
            parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)]

    def source(self, path) -> str:
        """Returns what the user calls the argument of the leaf at a path in (args, kwargs)."""
        group, key = path[:2]
        if group != "0":
            return key
        return self._positional[int(key)] if int(key) < len(self._positional) else f"arg{key}"

    def name(self, path) -> Name:
        """Returns what the leaf at a path in (args, kwargs) is called."""
        source = self.source(path)
        return Name(source, ".".join(map(_quoted, path[2:])) or source)


def result_name(path) -> str:
    """Returns what the leaf at a path in the result is called."""
    return ".".join(map(_quoted, path)) or "result"


def _quoted(step: str) -> str:
    """Returns a step of a path; one with a dot cannot be taken for two."""
    return f"'{step}'" if "." in step or "'" in step else step
