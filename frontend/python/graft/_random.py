# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How random primitives, and JAX's own distributions, are written."""

from __future__ import annotations

import functools

import jax
import numpy as np

from graft import _jax_internals
from graft._emit import is_key, tensor, type_of
from graft._rules import rule, write_call


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
    if tuple(data.aval.shape) != tuple(keys.aval.shape):
        raise NotImplementedError("random_fold_in of keys and data of two shapes is not supported")
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


@functools.lru_cache(maxsize=64)
def _default_body(name: str, shape: tuple, partitionable: bool, x64: bool) -> str:
    """What JAX's function of a distribution does with its default mode, as it is set."""
    del partitionable, x64
    call = {"_bernoulli": lambda key: jax.random.bernoulli(key, 0.5, shape),
            "_gumbel": lambda key: jax.random.gumbel(key, shape)}[name]
    jaxpr = jax.make_jaxpr(call)(jax.random.key(0)).jaxpr
    return str(jaxpr.eqns[-1].params["jaxpr"])


def _literals(eqn):
    values = [getattr(var, "val", None) for var in eqn.invars[1:]]
    return None if any(value is None for value in values) else values


def write_draw(body, eqn):
    """Writes a call of one of JAX's own distributions as one draw; returns None if it is
    none, or one with other parameters than Graft draws."""
    name = eqn.params.get("name")
    if name == "_shuffle":
        return _shuffle(body, eqn)
    if name not in ("_bernoulli", "_randint", "_gumbel", "_orthogonal"):
        return None
    if not _is_jax_random(eqn) or len(eqn.outvars) != 1 or not eqn.invars:
        return None
    key, values, aval = eqn.invars[0].aval, _literals(eqn), eqn.outvars[0].aval
    if values is None or not is_key(key) or key.shape:
        return None
    if name in ("_bernoulli", "_gumbel"):
        default = _default_body(name, tuple(aval.shape), _jax_internals.is_partitionable(),
                                jax.dtypes.canonicalize_dtype(np.float64) == np.float64)
        if str(eqn.params["jaxpr"]) != default:
            return None
    if name == "_bernoulli" and eqn.invars[1].aval.dtype != np.float32:
        return None  # draws what its probability is
    if name == "_orthogonal" and (len(aval.shape) != 2 or aval.dtype != np.float32):
        return None
    more = {"_bernoulli": ["probability = {:.17e} : f64"],
            "_randint": ["minimum = {} : i64", "maximum = {} : i64"]}.get(name, [])
    numbers = [float(v) if name == "_bernoulli" else int(v) for v in values]
    attributes = [f'kind = "{name[1:]}"', *(m.format(v) for m, v in zip(more, numbers))]
    return [_write_draw(body, eqn.invars[0], type_of(aval), attributes)]


def _write_draw(body, key, type, attributes) -> str:
    attached = _layout()[:-1] + ", " + ", ".join(attributes) + "}"
    return body.op("jax.random_draw", [body.operand(key)], type, attached=attached)


def _shuffle(body, eqn):
    """Writes a shuffled vector as one indexed by a permutation."""
    if not _is_jax_random(eqn) or len(eqn.invars) != 2:
        return None
    key, vector = eqn.invars
    aval = vector.aval
    if len(aval.shape) != 1 or is_key(aval) or not is_key(key.aval) or key.aval.shape:
        return None
    places = tensor(aval.shape, "i32")
    drawn = _write_draw(body, key, places, ['kind = "permutation"'])
    if aval.dtype == np.int32 and body.operand(vector)[0] in body.counters:
        return [drawn]
    indices = jax.ShapeDtypeStruct(aval.shape, np.int32)
    take = jax.make_jaxpr(lambda x, i: x.at[i].get(mode="promise_in_bounds"))(aval, indices)
    return write_call(body, take.jaxpr, take.consts, [body.operand(vector), (drawn, places)],
                 eqn.outvars)


def _is_jax_random(eqn) -> bool:
    source = str(eqn.params["jaxpr"].jaxpr.debug_info.func_src_info)
    return "/jax/_src/random/" in source
