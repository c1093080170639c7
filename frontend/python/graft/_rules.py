# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which function writes which primitive of a jaxpr, and what these share."""

from __future__ import annotations

from typing import Any, Callable

from graft._emit import type_of

RULES: dict[str, Callable[..., Any]] = {}


def rule(*names: str):
    """Registers a function (body, equation) that returns the names of the results."""
    def register(function):
        for name in names:
            RULES[name] = function
        return function
    return register


def write_call(body, jaxpr, consts, operands, outvars, attached=""):
    """Writes a call of a jaxpr as a function; returns its results."""
    name = body.module.callee(jaxpr, consts)
    return body.call(name, operands, [type_of(var.aval) for var in outvars], attached)
