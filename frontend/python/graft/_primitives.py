# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of arithmetic and of moving elements."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np

from graft._mlir_text import i64s, is_key, type_of
from graft._rules import rule

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
    "tanh": "stablehlo.tanh",
}


@rule("stop_gradient", "copy", "copy_p", "random_wrap", "random_unwrap",
      "optimization_barrier")
def _identity(body, eqn):
    return [body.value(var) for var in eqn.invars]


@rule(*_ELEMENTWISE)
def _elementwise(body, eqn):
    aval = eqn.outvars[0].aval
    return [body.op(_ELEMENTWISE[eqn.primitive.name],
                    [body.spread(var, aval) for var in eqn.invars], type_of(aval))]


@rule("convert_element_type")
def _convert(body, eqn):
    aval = eqn.outvars[0].aval
    if aval.dtype == np.bool_:
        return None  # has a meaning that JAX writes out itself
    operand = body.spread(eqn.invars[0], aval)
    if operand[1] == type_of(aval):
        return [operand[0]]
    return [body.op("stablehlo.convert", [operand], type_of(aval))]


@rule("bitcast_convert_type")
def _bitcast(body, eqn):
    aval, source = eqn.outvars[0].aval, eqn.invars[0].aval
    if np.dtype(aval.dtype).itemsize != np.dtype(source.dtype).itemsize:
        return None  # adds or removes a dimension, which JAX writes out itself
    return [body.op("stablehlo.bitcast_convert", [body.spread(eqn.invars[0], aval)],
                    type_of(aval))]


@rule("eq", "ne", "lt", "le", "gt", "ge")
def _compare(body, eqn):
    aval, dtype = eqn.outvars[0].aval, eqn.invars[0].aval.dtype
    if is_key(eqn.invars[0].aval):
        return None
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
