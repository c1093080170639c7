# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Notes in a jaxpr: which of its values a Variable was born with, and which it holds.

A note is an equation without results. JAX drops it where it lowers or differentiates the
jaxpr.
"""

from __future__ import annotations

from typing import Any

from jax.extend import core
from jax.interpreters import ad, batching, mlir

_mark_p = core.Primitive("graft_mark")
_mark_p.multiple_results = True
_mark_p.def_abstract_eval(lambda *_, mark: [])
_mark_p.def_impl(lambda *_, mark: [])
ad.primitive_jvps[_mark_p] = lambda primals, tangents, *, mark: ([], [])
batching.primitive_batchers[_mark_p] = lambda values, axes, *, mark: ([], [])
mlir.register_lowering(_mark_p, lambda context, *values, mark: [])


def mark(what: Any, *values) -> None:
    """Notes that `what` is about these values of the trace that is going on."""
    _mark_p.bind(*values, mark=what)
