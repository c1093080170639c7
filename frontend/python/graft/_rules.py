# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which rule says what is known of the results of which primitive.

A rule takes the interpreter, the equation and the values of its operands. It returns the
values of the results, or None if XLA has to compute them. A rule of `rule` is asked only if
no operand is foreign, one of `open_rule` always.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

Rule = Callable[[Any, Any, list], Optional[list]]

RULES: dict[str, Rule] = {}
OPEN_RULES: dict[str, Rule] = {}


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Registers the rule of these primitives, for operands of which none is foreign."""
    def register(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(names, function))
        return function
    return register


def open_rule(*names: str) -> Callable[[Rule], Rule]:
    """Registers the rule of these primitives, for any operands."""
    def register(function: Rule) -> Rule:
        OPEN_RULES.update(dict.fromkeys(names, function))
        return function
    return register
