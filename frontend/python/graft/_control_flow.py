# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of calls, branches and loops."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from graft import _arithmetic, _fold, _jax_internals  # _arithmetic has rules
from graft._mlir_text import i64s, is_key, physical_shape
from graft._movement import grade_of
from graft._random import drawn
from graft._rules import open_rule, rule
from graft._values import Foreign, Grade, Known, Node, is_native

assert _arithmetic


@open_rule("jit", "pjit", "closed_call", "core_call")
def _call(walk, eqn, values):
    if eqn.primitive.name in ("jit", "pjit"):
        if not _jax_internals.is_plain_call(eqn.params):
            return None
        if all(map(is_native, values)):
            value = drawn(walk, eqn, values)
            if value is not NotImplemented:
                return None if value is None else [value]
    inner = eqn.params.get("jaxpr") or eqn.params["call_jaxpr"]
    jaxpr, consts = (inner.jaxpr, inner.consts) if hasattr(inner, "consts") else (inner, ())
    return walk.call(jaxpr, consts, values)


@rule("platform_index")
def _platform_index(_, eqn, __):
    aval = eqn.outvars[0].aval
    for index, platforms in enumerate(eqn.params["platforms"]):
        if platforms is None or "cpu" in platforms:
            return [Known(np.asarray(index, aval.dtype), aval)]
    return None


@open_rule("cond")
def _cond(walk, eqn, values):
    index, *operands = values
    if not isinstance(index, Known):
        return None
    branches = eqn.params["branches"]
    branch = branches[int(np.clip(int(index.value), 0, len(branches) - 1))]
    return walk.call(branch.jaxpr, branch.consts, operands)


@open_rule("while")
def _while(walk, eqn, values):
    params = eqn.params
    num_cond, num_body = params["cond_nconsts"], params["body_nconsts"]
    cond_consts, body_consts = values[:num_cond], values[num_cond:num_cond + num_body]
    carry = list(values[num_cond + num_body:])
    condition, body = params["cond_jaxpr"], params["body_jaxpr"]
    while True:
        (goes_on,) = walk.run(condition.jaxpr, condition.consts, [*cond_consts, *carry])
        if not isinstance(goes_on, Known):
            return None
        if not goes_on.value:
            return [_leaving_loop(value) for value in carry]
        if not walk.may_repeat(body.jaxpr):
            return None
        carry = [_leaving_loop(value) for value in
                 walk.run(body.jaxpr, body.consts, [*body_consts, *carry])]
        if all(isinstance(value, Foreign) for value in carry):
            return None


def _leaving_loop(value):
    """Returns a value as it is in the next step: XLA compiles a step by itself, so it
    merges no constants of two."""
    if isinstance(value, Node) and value.grade == Grade.DRAWN:
        return _regraded(value)
    return value


def _regraded(value: Node) -> Node:
    # The same op on the same operands is one value for the importer.
    return Node(value.op, value.operands, value.aval, value.attributes, value.attached,
                Grade.ROUNDED, value.line, value.call)


@open_rule("scan")
def _scan(walk, eqn, values):
    params = eqn.params
    body, length = params["jaxpr"], params["length"]
    num_consts, num_carry = params["num_consts"], params["num_carry"]
    consts, carry = values[:num_consts], values[num_consts:num_consts + num_carry]
    xs = values[num_consts + num_carry:]
    consts, carry = list(map(_leaving_loop, consts)), list(map(_leaving_loop, carry))
    columns: list[list] = [[None] * length for _ in body.jaxpr.outvars[num_carry:]]
    for step in range(length):
        index = length - 1 - step if params["reverse"] else step
        if not walk.may_repeat(body.jaxpr):
            return None
        rows = [_row(walk, value, index) for value in xs]
        results = [_leaving_loop(value) for value in
                   walk.run(body.jaxpr, body.consts, [*consts, *carry, *rows])]
        if not any(map(is_native, results)):
            return None
        carry = results[:num_carry]
        for column, result in zip(columns, results[num_carry:]):
            column[index] = result
    stacked = [_stack(walk, rows, var.aval)
               for rows, var in zip(columns, eqn.outvars[num_carry:])]
    return [*carry, *stacked]


def _row(walk, value, index: int):
    """Returns one row of what a loop goes over."""
    aval = value.aval.update(shape=tuple(value.aval.shape[1:]))
    if not is_native(value):
        return Foreign(aval)
    if isinstance(value, Known):
        row = value.value if value.is_splat else value.value[index]
        return Known(np.asarray(row), aval, value.grade)
    shape = physical_shape(value.aval)
    starts = [index] + [0] * (len(shape) - 1)
    limits = [index + 1, *shape[1:]]
    one = walk.node("stablehlo.slice", [value], value.aval.update(shape=(1, *aval.shape)),
                    f"start_indices = {i64s(starts)}, limit_indices = {i64s(limits)}, "
                    f"strides = {i64s([1] * len(shape))}", grade=grade_of([value]))
    return walk.node("stablehlo.reshape", [one], aval, grade=grade_of([value]))


def _stack(walk, rows: list, aval) -> Any:
    """Returns the rows that a loop made as one array."""
    if not all(row is not None and is_native(row) for row in rows) or not rows:
        return Foreign(aval)
    known = _stack_known(rows, aval)
    if known is not None:
        return known
    parts = [walk.node("stablehlo.reshape", [row], aval.update(shape=(1, *aval.shape[1:])),
                       grade=grade_of([row])) for row in rows]
    return walk.node("stablehlo.concatenate", parts, aval, "dimension = 0 : i64",
                     grade=grade_of(rows))


def _stack_known(rows: list, aval) -> Optional[Known]:
    if is_key(aval) or not all(isinstance(row, Known) for row in rows) or aval.size > _fold.LARGEST:
        return None
    return Known(np.stack([row.array() for row in rows]).reshape(aval.shape), aval,
                 grade_of(rows))
