# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What one equation of a jaxpr computes, as JAX itself lowers it to StableHLO."""

from __future__ import annotations

import re
from typing import Any

import jax


def lowered(eqn, prefix: str) -> str:
    """Returns functions that compute `eqn`; the names of all begin with `prefix`, that of
    the first is `prefix` and "main". Raises NotImplementedError if JAX cannot lower it."""
    def apply(*operands):
        return eqn.primitive.bind(*operands, **eqn.params)
    shapes = [jax.ShapeDtypeStruct(var.aval.shape, var.aval.dtype) for var in eqn.invars]
    try:
        lowered = jax.jit(apply, keep_unused=True).lower(*shapes)
        module: Any = lowered.compiler_ir("stablehlo")
    except (NotImplementedError, TypeError, ValueError) as error:
        raise NotImplementedError(
            f"the primitive {eqn.primitive.name} is not supported: {error}") from error
    text = module.operation.get_asm(print_generic_op_form=True, enable_debug_info=False)
    lines = text.splitlines()
    if any(line.startswith("#") for line in lines):
        raise NotImplementedError(f"the primitive {eqn.primitive.name} is not supported")
    body = "\n".join(lines[1:-1])
    body = re.sub(r'sym_name = "(\w+)"', rf'sym_name = "{prefix}\1"', body)
    body = re.sub(r"@(\w+)", rf"@{prefix}\1", body)
    body = body.replace('sym_visibility = "public"', 'sym_visibility = "private"')
    return re.sub(r"(?m)^  \}\) : \(\) -> \(\)$", "  }) {jax.at_call} : () -> ()", body)
