# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of calls, branches and loops."""

from __future__ import annotations

import numpy as np

from graft._emit import Body
from graft._mlir_text import element_of, i64s, physical_shape, return_text, tensor, type_of
from graft._random import write_draw
from graft._rules import rule


@rule("jit", "pjit", "closed_call", "core_call", "custom_jvp_call", "custom_vjp_call",
      "custom_vjp_call_jaxpr", "remat", "checkpoint", "remat2", "custom_lin")
def _inner(body, eqn):
    drawn = write_draw(body, eqn) if eqn.primitive.name in ("jit", "pjit") else None
    if drawn is not None:
        return drawn
    for param in ("jaxpr", "call_jaxpr", "fun_jaxpr"):
        if param in eqn.params:
            break
    else:
        raise NotImplementedError(f"the primitive {eqn.primitive.name} is not supported")
    inner = eqn.params[param]
    jaxpr, consts = (inner.jaxpr, inner.consts) if hasattr(inner, "consts") else (inner, ())
    return body.call_jaxpr(jaxpr, consts, [body.operand(var) for var in eqn.invars], eqn.outvars)


@rule("platform_index")
def _platform_index(body, eqn):
    for index, platforms in enumerate(eqn.params["platforms"]):
        if platforms is None or "cpu" in platforms:
            return [body.constant(np.int32(index), type_of(eqn.outvars[0].aval))]
    raise NotImplementedError("a platform-dependent part has no version for the CPU")


def _region(body, arguments, jaxpr, consts, operands, outvars):
    inner = Body(body.module)
    inner.line = body.line
    results = inner.call_jaxpr(jaxpr, consts, operands, outvars)
    types = [type_of(var.aval) for var in outvars]
    places = ", ".join(f"{value}: {type}" for value, type in arguments)
    return "\n".join([f"{{\n^bb0({places}):" if places else "{", *inner.lines,
                      return_text(results, types, "stablehlo.return"), "}"])


@rule("cond")
def _cond(body, eqn):
    index, *operands = eqn.invars
    operands = [body.operand(var) for var in operands]
    regions = [_region(body, [], branch.jaxpr, branch.consts, operands, eqn.outvars)
               for branch in eqn.params["branches"]]
    return body.structured("stablehlo.case", [_as_i32(body, index)], eqn.outvars, regions)


def _as_i32(body, var):
    operand = body.operand(var)
    if operand[1] == "tensor<i32>":
        return operand
    return body.op("stablehlo.convert", [operand], "tensor<i32>"), "tensor<i32>"


@rule("while")
def _while(body, eqn):
    params = eqn.params
    num_cond, num_body = params["cond_nconsts"], params["body_nconsts"]
    cond_consts = [body.operand(var) for var in eqn.invars[:num_cond]]
    body_consts = [body.operand(var) for var in eqn.invars[num_cond:num_cond + num_body]]
    start = [body.operand(var) for var in eqn.invars[num_cond + num_body:]]

    def region(jaxpr, consts):
        carried = [(body.module.fresh(), type) for _, type in start]
        return _region(body, carried, jaxpr.jaxpr, jaxpr.consts, [*consts, *carried],
                       jaxpr.jaxpr.outvars)
    regions = [region(params["cond_jaxpr"], cond_consts),
               region(params["body_jaxpr"], body_consts)]
    return body.structured("stablehlo.while", start, eqn.outvars, regions)


@rule("scan")
def _scan(body, eqn):
    # Unrolled: the importer follows loops step by step in any case. XLA compiles a step by
    # itself, unless there is no other.
    params = eqn.params
    closed, length = params["jaxpr"], params["length"]
    num_consts, num_carry = params["num_consts"], params["num_carry"]
    consts = [body.operand(var) for var in eqn.invars[:num_consts]]
    carry = [body.operand(var) for var in eqn.invars[num_consts:num_consts + num_carry]]
    xs = eqn.invars[num_consts + num_carry:]
    ys = [[None] * length for _ in closed.jaxpr.outvars[num_carry:]]
    for step in range(length):
        index = length - 1 - step if params["reverse"] else step
        taken = [_row(body, var, index) for var in xs]
        results = body.call_jaxpr(closed.jaxpr, closed.consts, [*consts, *carry, *taken],
                                  closed.jaxpr.outvars, " {jax.step}" if length > 1 else "")
        carry = list(zip(results[:num_carry], [type for _, type in carry]))
        for column, result in zip(ys, results[num_carry:]):
            column[index] = result
    stacked = [_stack(body, rows, inner.aval, outer.aval) for rows, inner, outer in
               zip(ys, closed.jaxpr.outvars[num_carry:], eqn.outvars[num_carry:])]
    return [value for value, _ in carry] + stacked


def _row(body, var, index):
    shape, element = physical_shape(var.aval), element_of(var.aval)
    starts = [index] + [0] * (len(shape) - 1)
    limits = [index + 1, *shape[1:]]
    one = tensor((1, *shape[1:]), element)
    row = body.op("stablehlo.slice", [body.operand(var)], one,
                  f"start_indices = {i64s(starts)}, limit_indices = {i64s(limits)}, "
                  f"strides = {i64s([1] * len(shape))}")
    type = tensor(shape[1:], element)
    return body.op("stablehlo.reshape", [(row, one)], type), type


def _stack(body, rows, inner, outer):
    element, shape = element_of(inner), physical_shape(inner)
    if not rows:
        return body.constant(np.zeros(physical_shape(outer), bool), type_of(outer))
    one, type = tensor((1, *shape), element), tensor(shape, element)
    parts = [(body.op("stablehlo.reshape", [(row, type)], one), one) for row in rows]
    return body.op("stablehlo.concatenate", parts, type_of(outer), "dimension = 0 : i64")
