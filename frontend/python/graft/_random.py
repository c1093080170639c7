# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of random primitives, and of JAX's own distributions.

A draw reaches the importer in one of two ways.

- Recognised: `uniform`, `normal` and `truncated_normal` are written as the bits and the
  arithmetic that they are, and the importer proves that the arithmetic is a draw. It has to
  for StableHLO, and it needs the arithmetic: XLA merges a factor behind it with its constants.
- Told: `bernoulli`, `randint`, `gumbel`, `orthogonal` and `permutation` are one
  `jax.random_draw`. This is possible because a jaxpr still has a call with the name of JAX's
  function, and needed because arithmetic says too little: a permutation is a sort, a
  `gumbel` has the bits of XLA's own logarithm, and a `randint` is recognised in I32 and of
  unknown keys only. `bernoulli` and `orthogonal` could be recognised; to tell them is shorter.

Exception: a call of several keys, or with parameters that Graft does not draw with, is
written as the arithmetic that it is.
"""

from __future__ import annotations

import functools
from typing import Optional

import jax
import numpy as np

from graft import _jax_internals
from graft._mlir_text import is_key, tensor, type_of
from graft._rules import rule


def _layout() -> str:
    layout = "partitionable" if _jax_internals.is_partitionable() else "original"
    return f' {{layout = "{layout}"}}'


@rule("random_bits", "random_split")
def _random(body, eqn):
    return [body.op(f"jax.{eqn.primitive.name}", [body.operand(eqn.invars[0])],
                    type_of(eqn.outvars[0].aval), attached=_layout())]


@rule("random_fold_in")
def _fold_in(body, eqn):
    keys, data = eqn.invars
    operand = body.operand(data)
    words = tensor(data.aval.shape, "ui32")
    if operand[1] != words:
        operand = (body.op("stablehlo.convert", [operand], words), words)
    return [body.op("jax.random_fold_in", [body.operand(keys), operand],
                    type_of(eqn.outvars[0].aval))]


@rule("random_seed")
def _seed(body, eqn):
    # jax/_src/prng.py, threefry_seed: the high word, which 32 bits lack, and the low one.
    seeds = eqn.invars[0]
    if np.dtype(seeds.aval.dtype).itemsize > 4:
        raise NotImplementedError("seeds of 64 bits that are not known before are not supported")
    shape = (*seeds.aval.shape, 1)
    words, pair = tensor(seeds.aval.shape, "ui32"), tensor(shape, "ui32")
    low = body.operand(seeds)
    if low[1] != words:
        low = (body.op("stablehlo.convert", [low], words), words)
    low = body.op("stablehlo.reshape", [low], pair)
    high = body.constant(np.zeros(shape, np.uint32), pair)
    return [body.op("stablehlo.concatenate", [(high, pair), (low, pair)],
                    type_of(eqn.outvars[0].aval), f"dimension = {len(shape) - 1} : i64")]


@rule("threefry2x32")
def _threefry(body, eqn):
    aval = eqn.outvars[0].aval
    base = body.module.fresh()
    body.write(f"{base}:2 = ", "jax.threefry2x32", [body.spread(var, aval) for var in eqn.invars],
               [type_of(aval)] * 2)
    return [f"{base}#0", f"{base}#1"]


def write_draw(body, eqn) -> Optional[list[str]]:
    """Writes a call of one of JAX's own distributions as one draw. Returns None if it is
    no such call, or has parameters that Graft does not draw with."""
    told = _TOLD.get(eqn.params.get("name"))
    if told is None or not _is_jax_random(eqn) or len(eqn.outvars) != 1 or not eqn.invars:
        return None
    key = eqn.invars[0].aval
    return told(body, eqn) if is_key(key) and not key.shape else None


def _is_jax_random(eqn) -> bool:
    source = str(eqn.params["jaxpr"].jaxpr.debug_info.func_src_info)
    return "/jax/_src/random/" in source


def _draw(body, key, type, kind, *parameters) -> str:
    attributes = ", ".join([f'kind = "{kind}"', *parameters])
    return body.op("jax.random_draw", [body.operand(key)], type,
                   attached=f"{_layout()[:-1]}, {attributes}}}")


def _bernoulli(body, eqn):
    values = _literals(eqn)
    if values is None or not _has_default_mode(eqn):
        return None
    if eqn.invars[1].aval.dtype != np.float32:
        return None  # draws what its probability is
    return [_draw(body, eqn.invars[0], type_of(eqn.outvars[0].aval), "bernoulli",
                  f"probability = {float(values[0]):.17e} : f64")]


def _randint(body, eqn):
    values = _literals(eqn)
    if values is None:
        return None
    return [_draw(body, eqn.invars[0], type_of(eqn.outvars[0].aval), "randint",
                  f"minimum = {int(values[0])} : i64", f"maximum = {int(values[1])} : i64")]


def _gumbel(body, eqn):
    if _literals(eqn) is None or not _has_default_mode(eqn):
        return None
    return [_draw(body, eqn.invars[0], type_of(eqn.outvars[0].aval), "gumbel")]


def _orthogonal(body, eqn):
    aval = eqn.outvars[0].aval
    if _literals(eqn) is None or len(aval.shape) != 2 or aval.dtype != np.float32:
        return None
    return [_draw(body, eqn.invars[0], type_of(aval), "orthogonal")]


def _shuffle(body, eqn):
    """Writes a shuffled vector as one indexed by a permutation."""
    if len(eqn.invars) != 2:
        return None
    key, vector = eqn.invars
    aval = vector.aval
    if len(aval.shape) != 1 or is_key(aval):
        return None
    places = tensor(aval.shape, "i32")
    drawn = _draw(body, key, places, "permutation")
    if aval.dtype == np.int32 and body.operand(vector)[0] in body.counters:
        return [drawn]
    indices = jax.ShapeDtypeStruct(aval.shape, np.int32)
    take = jax.make_jaxpr(lambda x, i: x.at[i].get(mode="promise_in_bounds"))(aval, indices)
    return body.call_jaxpr(take.jaxpr, take.consts, [body.operand(vector), (drawn, places)],
                           eqn.outvars)


# By the names that JAX's own functions have in a jaxpr.
_TOLD = {"_bernoulli": _bernoulli, "_randint": _randint, "_gumbel": _gumbel,
         "_orthogonal": _orthogonal, "_shuffle": _shuffle}


def _literals(eqn) -> Optional[list]:
    """Returns the values of all operands but the key, or None if they are not known."""
    values = [getattr(var, "val", None) for var in eqn.invars[1:]]
    return None if any(value is None for value in values) else values


def _has_default_mode(eqn) -> bool:
    """Whether a call does what JAX's function does with its default mode, as it is set."""
    shape = tuple(eqn.outvars[0].aval.shape)
    return str(eqn.params["jaxpr"]) == _default_body(
        eqn.params["name"], shape, _jax_internals.is_partitionable(), _jax_internals.is_x64())


@functools.lru_cache(maxsize=64)
def _default_body(name: str, shape: tuple, partitionable: bool, x64: bool) -> str:
    """What JAX's function of a distribution does with its default mode, as it is set."""
    del partitionable, x64
    call = {"_bernoulli": lambda key: jax.random.bernoulli(key, 0.5, shape),
            "_gumbel": lambda key: jax.random.gumbel(key, shape)}[name]
    jaxpr = jax.make_jaxpr(call)(jax.random.key(0)).jaxpr
    return str(jaxpr.eqns[-1].params["jaxpr"])
