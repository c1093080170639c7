# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How each primitive of a jaxpr is written. What has no rule here is lowered by JAX.

A rule takes the body and the equation and returns the names of the results.
"""

from __future__ import annotations

from typing import Any

import jax
import numpy as np

from graft import _jax_internals
from graft._emit import Body, element_type, i64s, is_key, physical_shape, return_text, tensor, type_of
from graft._random import write_draw
from graft._rules import RULES, rule, write_call

_ELEMENTWISE = {
    "add": "stablehlo.add", "add_any": "stablehlo.add", "sub": "stablehlo.subtract",
    "mul": "stablehlo.multiply", "div": "stablehlo.divide", "max": "stablehlo.maximum",
    "min": "stablehlo.minimum", "pow": "stablehlo.power", "and": "stablehlo.and",
    "or": "stablehlo.or", "xor": "stablehlo.xor", "not": "stablehlo.not",
    "shift_left": "stablehlo.shift_left",
    "shift_right_logical": "stablehlo.shift_right_logical",
    "nextafter": "chlo.next_after", "erf": "chlo.erf", "erf_inv": "chlo.erf_inv",
    "square": "chlo.square", "neg": "stablehlo.negate", "abs": "stablehlo.abs",
    "sign": "stablehlo.sign", "floor": "stablehlo.floor", "exp": "stablehlo.exponential",
    "expm1": "stablehlo.exponential_minus_one", "log": "stablehlo.log",
    "log1p": "stablehlo.log_plus_one", "sqrt": "stablehlo.sqrt",
    "rsqrt": "stablehlo.rsqrt", "sin": "stablehlo.sine", "cos": "stablehlo.cosine",
    "tanh": "stablehlo.tanh", "convert_element_type": "stablehlo.convert",
    "bitcast_convert_type": "stablehlo.bitcast_convert",
}
_COMPARISONS = {"eq", "ne", "lt", "le", "gt", "ge"}
_IDENTITIES = {"stop_gradient", "copy", "copy_p", "random_wrap", "random_unwrap",
               "optimization_barrier"}


def write_equation(body: Body, eqn) -> list[str]:
    """Writes an equation; returns its results. Raises NotImplementedError with the
    user's line if neither a rule nor JAX can."""
    name = eqn.primitive.name
    try:
        if eqn.effects:
            raise NotImplementedError(f"the primitive {name} has side effects, which a "
                                      "program of Graft has not")
        if name in _IDENTITIES:
            return [body.value(var) for var in eqn.invars]
        if name in _ELEMENTWISE and not _needs_lowering(eqn):
            return _elementwise(body, eqn)
        if name in _COMPARISONS and not is_key(eqn.invars[0].aval):
            return _compare(body, eqn)
        if name in RULES:
            return RULES[name](body, eqn)
        return body.call(body.module.lowered(eqn), [body.operand(var) for var in eqn.invars],
                         [type_of(var.aval) for var in eqn.outvars])
    except NotImplementedError as error:
        line = _jax_internals.user_line(eqn)
        message = str(error)
        if line and not message.startswith(f"{line.file}:"):
            message = f"{line.file}:{line.line}: {message}"
        raise NotImplementedError(message) from None


def _needs_lowering(eqn) -> bool:
    # Booleans and changes of width have meanings that JAX writes out itself.
    name, to, source = eqn.primitive.name, eqn.outvars[0].aval.dtype, eqn.invars[0].aval.dtype
    if name == "convert_element_type":
        return to == np.bool_
    if name == "bitcast_convert_type":
        return np.dtype(to).itemsize != np.dtype(source).itemsize
    return False


def _elementwise(body, eqn):
    aval = eqn.outvars[0].aval
    operands = [body.spread(var, aval) for var in eqn.invars]
    if operands[0][1] == type_of(aval) and eqn.primitive.name == "convert_element_type":
        return [operands[0][0]]
    return [body.op(_ELEMENTWISE[eqn.primitive.name], operands, type_of(aval))]


def _compare(body, eqn):
    aval, dtype = eqn.outvars[0].aval, eqn.invars[0].aval.dtype
    kind = ("FLOAT" if jax.dtypes.issubdtype(dtype, np.inexact)
            else "SIGNED" if jax.dtypes.issubdtype(dtype, np.signedinteger) else "UNSIGNED")
    direction = eqn.primitive.name.upper()
    return [body.op("stablehlo.compare", [body.spread(var, aval) for var in eqn.invars],
                    type_of(aval),
                    f"comparison_direction = #stablehlo<comparison_direction {direction}>, "
                    f"compare_type = #stablehlo<comparison_type {kind}>")]


@rule("select_n")
def _select(body, eqn):
    which, *cases = eqn.invars
    aval = eqn.outvars[0].aval
    if is_key(aval) or len(cases) != 2 or which.aval.dtype != np.bool_:
        raise NotImplementedError("a select of keys, or of more than two, is not supported")
    return [body.op("stablehlo.select",
                    [body.spread(var, aval) for var in (which, cases[1], cases[0])],
                    type_of(aval))]


@rule("clamp")
def _clamp(body, eqn):
    low, value, high = eqn.invars
    aval = eqn.outvars[0].aval
    type = type_of(aval)
    raised = body.op("stablehlo.maximum", [body.spread(low, aval), body.spread(value, aval)], type)
    return [body.op("stablehlo.minimum", [(raised, type), body.spread(high, aval)], type)]


@rule("integer_pow")
def _integer_pow(body, eqn):
    # jax/_src/lax/lax.py, _integer_pow: by squaring, then the reciprocal.
    aval, power = eqn.outvars[0].aval, eqn.params["y"]
    type, one = type_of(aval), body.spread_constant(1, aval)
    if power == 0:
        return [one[0]]
    square, left = body.operand(eqn.invars[0]), abs(power)
    product: Any = None
    while left:
        if left & 1:
            product = square if product is None else (
                body.op("stablehlo.multiply", [product, square], type), type)
        left >>= 1
        if left:
            square = (body.op("stablehlo.multiply", [square, square], type), type)
    if power < 0:
        return [body.op("stablehlo.divide", [one, product], type)]
    return [product[0]]


@rule("broadcast_in_dim")
def _broadcast(body, eqn):
    aval = eqn.outvars[0].aval
    places = list(eqn.params["broadcast_dimensions"]) + [len(aval.shape)] * is_key(aval)
    return [body.op("stablehlo.broadcast_in_dim", [body.operand(eqn.invars[0])], type_of(aval),
                    f"broadcast_dimensions = {i64s(places)}")]


@rule("reshape", "squeeze", "expand_dims")
def _reshape(body, eqn):
    if eqn.params.get("dimensions") is not None and eqn.primitive.name == "reshape":
        raise NotImplementedError("a reshape with dimensions is not supported")
    return [body.op("stablehlo.reshape", [body.operand(eqn.invars[0])],
                    type_of(eqn.outvars[0].aval))]


@rule("transpose")
def _transpose(body, eqn):
    aval = eqn.outvars[0].aval
    permutation = list(eqn.params["permutation"]) + [len(aval.shape)] * is_key(aval)
    return [body.op("stablehlo.transpose", [body.operand(eqn.invars[0])], type_of(aval),
                    f"permutation = {i64s(permutation)}")]


@rule("concatenate")
def _concatenate(body, eqn):
    return [body.op("stablehlo.concatenate", [body.operand(var) for var in eqn.invars],
                    type_of(eqn.outvars[0].aval),
                    f"dimension = {eqn.params['dimension']} : i64")]


@rule("slice")
def _slice(body, eqn):
    source = eqn.invars[0]
    rank, more = len(source.aval.shape), is_key(source.aval)
    strides = list(eqn.params["strides"] or [1] * rank) + [1] * more
    return [body.op("stablehlo.slice", [body.operand(source)], type_of(eqn.outvars[0].aval),
                    f"start_indices = {i64s(list(eqn.params['start_indices']) + [0] * more)}, "
                    f"limit_indices = {i64s(list(eqn.params['limit_indices']) + [2] * more)}, "
                    f"strides = {i64s(strides)}")]


@rule("iota")
def _iota(body, eqn):
    aval = eqn.outvars[0].aval
    result = body.op("stablehlo.iota", [], type_of(aval),
                     f"iota_dimension = {eqn.params['dimension']} : i64")
    if len(aval.shape) == 1:
        body.counters.add(result)
    return [result]


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
    return write_call(body, jaxpr, consts, [body.operand(var) for var in eqn.invars], eqn.outvars)


@rule("platform_index")
def _platform_index(body, eqn):
    for index, platforms in enumerate(eqn.params["platforms"]):
        if platforms is None or "cpu" in platforms:
            return [body.constant(np.int32(index), type_of(eqn.outvars[0].aval))]
    raise NotImplementedError("a platform-dependent part has no version for the CPU")


def _region(body, arguments, jaxpr, consts, operands, outvars):
    inner = Body(body.module)
    inner.line = body.line
    results = write_call(inner, jaxpr, consts, operands, outvars)
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
        results = write_call(body, closed.jaxpr, closed.consts, [*consts, *carry, *taken],
                        closed.jaxpr.outvars, " {jax.step}" if length > 1 else "")
        carry = list(zip(results[:num_carry], [type for _, type in carry]))
        for column, result in zip(ys, results[num_carry:]):
            column[index] = result
    stacked = [_stack(body, rows, inner.aval, outer.aval) for rows, inner, outer in
               zip(ys, closed.jaxpr.outvars[num_carry:], eqn.outvars[num_carry:])]
    return [value for value, _ in carry] + stacked


def _row(body, var, index):
    shape, element = physical_shape(var.aval), _element(var.aval)
    starts = [index] + [0] * (len(shape) - 1)
    limits = [index + 1, *shape[1:]]
    one = tensor((1, *shape[1:]), element)
    row = body.op("stablehlo.slice", [body.operand(var)], one,
                  f"start_indices = {i64s(starts)}, limit_indices = {i64s(limits)}, "
                  f"strides = {i64s([1] * len(shape))}")
    type = tensor(shape[1:], element)
    return body.op("stablehlo.reshape", [(row, one)], type), type


def _stack(body, rows, inner, outer):
    element, shape = _element(inner), physical_shape(inner)
    if not rows:
        return body.constant(np.zeros(physical_shape(outer), bool), type_of(outer))
    one, type = tensor((1, *shape), element), tensor(shape, element)
    parts = [(body.op("stablehlo.reshape", [(row, type)], one), one) for row in rows]
    return body.op("stablehlo.concatenate", parts, type_of(outer), "dimension = 0 : i64")


def _element(aval) -> str:
    return "ui32" if is_key(aval) else element_type(aval.dtype)
