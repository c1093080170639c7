# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of keys, of random bits, and of JAX's own distributions.

A distribution is a call with the name of JAX's function. It is told to the importer as one
`jax.random_draw`: it is not taken apart. Exception: what has parameters that are not known,
or that Graft does not draw with to the bit, is XLA's.
"""

from __future__ import annotations

import functools
from typing import Any, Optional

import jax
import numpy as np

from graft import _jax_internals
from graft._mlir_text import dense, is_key, is_threefry, type_of
from graft._movement import FLOATS, spread
from graft._rules import rule
from graft._values import Grade, Known, Node


def _layout() -> str:
    layout = "partitionable" if _jax_internals.is_partitionable() else "original"
    return f' {{layout = "{layout}"}}'


def _may_batch(aval) -> bool:
    """Whether Graft makes several keys, or draws with them, in the layout that is set."""
    return not aval.shape or _jax_internals.is_partitionable()


@rule("random_bits", "random_split")
def _random(walk, eqn, values):
    key, aval = values[0], eqn.outvars[0].aval
    if not is_threefry(key.aval) or not _may_batch(key.aval) or not aval.size:
        return None
    return [walk.node(f"jax.{eqn.primitive.name}", values, aval, attached=_layout())]


@rule("random_fold_in")
def _fold_in(walk, eqn, values):
    key, datum = values
    aval = eqn.outvars[0].aval
    if not is_threefry(aval) or not aval.size:
        return None
    wanted = datum.aval.update(shape=tuple(aval.shape), dtype=np.dtype(np.uint32))
    if isinstance(datum, Known):
        datum = Known(datum.value.astype(np.uint32), datum.aval.update(dtype=wanted.dtype))
    elif datum.aval.dtype != np.uint32:
        datum = walk.node("stablehlo.convert", [datum], datum.aval.update(dtype=wanted.dtype))
    return [walk.node("jax.random_fold_in", [spread(walk, key, aval), spread(walk, datum, wanted)],
                      aval)]


@rule("random_seed")
def _seed(walk, eqn, values):
    # jax/_src/prng.py, threefry_seed: the high word, which 32 bits lack, and the low one.
    seeds, aval = values[0], eqn.outvars[0].aval
    if not is_threefry(aval) or not aval.size:
        return None
    if isinstance(seeds, Known):
        wide = seeds.array().astype(np.int64).view(np.uint64)
        high = (wide >> 32) if np.dtype(seeds.aval.dtype).itemsize > 4 else np.zeros_like(wide)
        data = np.stack([high, wide & 0xFFFFFFFF], axis=-1).astype(np.uint32)
        return [walk.node("stablehlo.constant", [], aval, f"value = {dense(data)} : {type_of(aval)}")]
    return None  # XLA makes the key, and Graft draws with it


def drawn(walk, eqn, values) -> Optional[Any]:
    """Returns the value of a call of one of JAX's own distributions. Returns NotImplemented
    if it is no such call, and None if XLA has to draw it."""
    told = _TOLD.get(eqn.params.get("name"))
    if told is None or not _is_jax_random(eqn) or len(eqn.outvars) != 1 or not values:
        return NotImplemented
    key, aval = values[0], eqn.outvars[0].aval
    if not is_key(key.aval):
        return NotImplemented
    if not is_threefry(key.aval) or not _may_batch(key.aval):
        return None
    batch = tuple(key.aval.shape)
    if not aval.size or tuple(aval.shape[:len(batch)]) != batch:
        return None
    return told(walk, eqn, values)


def _is_jax_random(eqn) -> bool:
    source = str(eqn.params["jaxpr"].jaxpr.debug_info.func_src_info)
    return "/jax/_src/random/" in source


def _draw(walk, key, aval, kind: str, *parameters: str, grade=Grade.MOVED) -> Node:
    attributes = ", ".join([f'kind = "{kind}"', *parameters])
    return walk.node("jax.random_draw", [key], aval,
                     attached=f"{_layout()[:-1]}, {attributes}}}", grade=grade)


def _number(name: str, value) -> str:
    return f"{name} = {float(value):.17e} : f64"


def _scalars(values, dtype) -> Optional[list]:
    """Returns the operands but the key as numbers of a dtype, or None if they are not
    known."""
    if any(not isinstance(value, Known) or not value.is_splat for value in values[1:]):
        return None
    return [value.value.astype(dtype) for value in values[1:]]


def _is_float(aval) -> bool:
    return np.dtype(aval.dtype).name in FLOATS


def _are_apart(lower, upper) -> bool:
    """Whether numbers of a dtype are bounds as Graft's draws have them."""
    with np.errstate(all="ignore"):
        return bool(lower < upper and np.isfinite(lower) and np.isfinite(upper - lower))


def _uniform(walk, eqn, values):
    aval = eqn.outvars[0].aval
    bounds = _scalars(values, aval.dtype) if _is_float(aval) else None
    if bounds is None or not _are_apart(*bounds):
        return None
    return _draw(walk, values[0], aval, "uniform", _number("minimum", bounds[0]),
                 _number("maximum", bounds[1]), grade=Grade.DRAWN)


def _normal(walk, eqn, values):
    aval = eqn.outvars[0].aval
    if not _is_float(aval):
        return None
    return _draw(walk, values[0], aval, "normal", grade=Grade.DRAWN)


def _truncated_normal(walk, eqn, values):
    aval = eqn.outvars[0].aval
    bounds = _scalars(values, aval.dtype) if _is_float(aval) else None
    if bounds is None or not _are_apart(*bounds):
        return None
    return _draw(walk, values[0], aval, "truncated_normal", _number("lower", bounds[0]),
                 _number("upper", bounds[1]), grade=Grade.DRAWN)


def _bernoulli(walk, eqn, values):
    numbers = _scalars(values, np.float32)
    if numbers is None or values[0].aval.shape or not _has_default_mode(eqn):
        return None
    if not np.isfinite(numbers[0]):
        return None
    if values[1].aval.dtype != np.float32:
        return None  # draws what its probability is
    return _draw(walk, values[0], eqn.outvars[0].aval, "bernoulli",
                 _number("probability", numbers[0]))


def _randint(walk, eqn, values):
    numbers = _scalars(values, np.int64)
    if numbers is None or values[0].aval.shape:
        return None
    return _draw(walk, values[0], eqn.outvars[0].aval, "randint",
                 f"minimum = {int(numbers[0])} : i64", f"maximum = {int(numbers[1])} : i64")


def _gumbel(walk, eqn, values):
    if len(values) != 1 or values[0].aval.shape or not _has_default_mode(eqn):
        return None
    return _draw(walk, values[0], eqn.outvars[0].aval, "gumbel", grade=Grade.ROUNDED)


def _shuffle(walk, eqn, values):
    """Returns a permutation: a shuffle of 0, 1, 2, ..."""
    if len(values) != 2 or values[0].aval.shape:
        return None
    vector = values[1]
    if len(vector.aval.shape) != 1 or vector.aval.dtype != np.int32 or not _counts(vector):
        return None
    return _draw(walk, values[0], vector.aval, "permutation")


def _counts(value) -> bool:
    """Whether a vector is 0, 1, 2, ..."""
    if isinstance(value, Known):
        return bool(np.array_equal(value.array(), np.arange(value.aval.size)))
    return value.op == "stablehlo.iota"


# By the names that JAX's own functions have in a jaxpr.
_TOLD = {"_uniform": _uniform, "_normal": _normal, "_truncated_normal": _truncated_normal,
         "_bernoulli": _bernoulli, "_randint": _randint, "_gumbel": _gumbel,
         "_shuffle": _shuffle}


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
