# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which rule writes which primitive of a jaxpr.

A rule takes the body of the function that is being written and the equation. It returns
the names of the equation's results, or None if JAX shall lower the equation.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

Rule = Callable[[Any, Any], Optional[list[str]]]

RULES: dict[str, Rule] = {}


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Registers the rule of these primitives."""
    def register(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(names, function))
        return function
    return register
