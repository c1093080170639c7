# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of moving elements."""

from __future__ import annotations

from typing import Callable, Optional, Sequence

import numpy as np

from graft import _fold
from graft._mlir_text import i64s, is_key, is_threefry
from graft._rules import open_rule, rule
from graft._values import Foreign, Grade, Known, Node, is_native

# The floats that Graft computes with.
FLOATS = ("float32", "bfloat16", "float16", "float64")
SIGNED = ("int8", "int16", "int32", "int64")


def name_of(value) -> str:
    """Returns the name of a value's dtype."""
    return np.dtype(value.aval.dtype).name if not is_key(value.aval) else "key"


def grade_of(values: Sequence) -> Grade:
    """Returns the grade of what is made of values by movement."""
    return Grade.MOVED if all(value.grade == Grade.MOVED for value in values) else Grade.ROUNDED


@rule("stop_gradient", "copy", "copy_p", "pvary")
def identity(_, eqn, values):
    """The rule of what changes no element."""
    return values


@rule("random_wrap", "random_unwrap")
def _key_or_words(walk, eqn, values):
    """The same words with another type. A key whose words are seen as a key again is itself."""
    value, aval = values[0], eqn.outvars[0].aval
    if not is_threefry(aval if is_key(aval) else value.aval):
        return None
    if isinstance(value, Known):
        return [Known(value.value, aval, value.grade, value.node)]
    if _is_seen_otherwise(value) and value.operands[0].aval == aval:
        return [value.operands[0]]
    return [walk.node("stablehlo.reshape", values, aval, grade=value.grade)]


def _is_seen_otherwise(value) -> bool:
    return isinstance(value, Node) and value.op == "stablehlo.reshape" and (
        is_key(value.aval) != is_key(value.operands[0].aval))


@open_rule("sharding_constraint")
def _sharding_constraint(walk, eqn, values):
    if not eqn.params["context_mesh"].empty and eqn.params["sharding"].num_devices == 1:
        return values
    walk.is_whole = True  # without a mesh around it, it says where all results are
    return None


@rule("optimization_barrier")
def _barrier(_, eqn, values):
    return values if all(value.grade == Grade.MOVED for value in values) else None


def _move(walk, eqn, values, op: str, attributes: str, known: Callable) -> Optional[list]:
    """Returns a moved value; `known` moves the elements of one that is known."""
    aval = eqn.outvars[0].aval
    grade = grade_of(values)
    if all(isinstance(value, Known) for value in values):
        first = values[0]
        if all(v.is_splat and v.value.tobytes() == first.value.tobytes() for v in values):
            return [Known(first.value, aval, grade)]
        if (all(v.aval.size <= _fold.LARGEST for v in values)
                and aval.size <= _fold.LARGEST):
            moved = np.ascontiguousarray(known(*(value.array() for value in values)))
            return [Known(moved.reshape(aval.shape), aval, grade)]
    return [walk.node(op, values, aval, attributes, grade=grade)]


@rule("broadcast_in_dim")
def _broadcast(walk, eqn, values):
    aval, source = eqn.outvars[0].aval, values[0]
    if len(values) > 1:
        return None
    if isinstance(source, Node) and tuple(source.aval.shape) == tuple(aval.shape):
        return values
    dimensions = list(eqn.params["broadcast_dimensions"])

    def known(array):
        shape = [1] * len(aval.shape)
        for axis, extent in zip(dimensions, array.shape):
            shape[axis] = extent
        return np.broadcast_to(array.reshape(shape), aval.shape)
    places = dimensions + [len(aval.shape)] * is_key(aval)
    return _move(walk, eqn, values, "stablehlo.broadcast_in_dim",
                 f"broadcast_dimensions = {i64s(places)}", known)


@rule("reshape", "squeeze", "expand_dims")
def _reshape(walk, eqn, values):
    aval = eqn.outvars[0].aval
    if eqn.primitive.name == "reshape" and (
            eqn.params.get("dimensions") is not None or len(values) > 1):
        return None
    return _move(walk, eqn, values, "stablehlo.reshape", "",
                 lambda array: array.reshape(aval.shape))


@rule("transpose")
def _transpose(walk, eqn, values):
    permutation = list(eqn.params["permutation"])
    places = permutation + [len(permutation)] * is_key(eqn.outvars[0].aval)
    return _move(walk, eqn, values, "stablehlo.transpose", f"permutation = {i64s(places)}",
                 lambda array: array.transpose(permutation))


@rule("rev")
def _reverse(walk, eqn, values):
    dimensions = tuple(eqn.params["dimensions"])
    if name_of(values[0]) not in (*FLOATS, *SIGNED, "bool"):
        return None
    return _move(walk, eqn, values, "stablehlo.reverse", f"dimensions = {i64s(dimensions)}",
                 lambda array: np.flip(array, dimensions))


@rule("slice")
def _slice(walk, eqn, values):
    source = values[0]
    rank, more = len(source.aval.shape), is_key(source.aval)
    starts, limits = list(eqn.params["start_indices"]), list(eqn.params["limit_indices"])
    strides = list(eqn.params["strides"] or [1] * rank)
    return _move(walk, eqn, values, "stablehlo.slice",
                 f"start_indices = {i64s(starts + [0] * more)}, "
                 f"limit_indices = {i64s(limits + [2] * more)}, "
                 f"strides = {i64s(strides + [1] * more)}",
                 lambda array: array[tuple(map(slice, starts, limits, strides))])


@open_rule("concatenate")
def _concatenate(walk, eqn, values):
    values = _beside_native(walk, values)
    axis = eqn.params["dimension"]
    if values is None:
        return None
    return _move(walk, eqn, values, "stablehlo.concatenate", f"dimension = {axis} : i64",
                 lambda *arrays: np.concatenate(arrays, axis))


def _beside_native(walk, values) -> Optional[list]:
    """Returns the values, with those of XLA as they come out of its part of the program.

    Where arrays that XLA computes are put into one that Graft has, Graft puts them there:
    an old table is not copied for a new row. Returns None if XLA shall do it."""
    if all(map(is_native, values)):
        return values
    if not any(isinstance(value, Node) for value in values):
        return None
    if any(isinstance(value, Foreign) and (value.var is None or is_key(value.aval))
           for value in values):
        return None
    return [walk.out_of_island(value) if isinstance(value, Foreign) else value
            for value in values]


@rule("pad")
def _pad(walk, eqn, values):
    low, high, interior = (list(column) for column in zip(*eqn.params["padding_config"])) \
        if eqn.params["padding_config"] else ([], [], [])
    if is_key(values[0].aval) or not isinstance(values[1], Known):
        return None
    return [walk.node("stablehlo.pad", values, eqn.outvars[0].aval,
                      f"edge_padding_low = {i64s(low)}, edge_padding_high = {i64s(high)}, "
                      f"interior_padding = {i64s(interior)}", grade=grade_of(values))]


@rule("iota")
def _iota(walk, eqn, _):
    aval, axis = eqn.outvars[0].aval, eqn.params["dimension"]
    if name_of(eqn.outvars[0]) not in (*SIGNED, *FLOATS, "uint8", "uint16", "uint32", "uint64"):
        return None
    node = walk.node("stablehlo.iota", [], aval, f"iota_dimension = {axis} : i64")
    if aval.size > _fold.LARGEST:
        return [node]
    shape = [1] * len(aval.shape)
    shape[axis] = aval.shape[axis]
    counted = np.arange(aval.shape[axis]).astype(aval.dtype).reshape(shape)
    return [Known(np.ascontiguousarray(np.broadcast_to(counted, aval.shape)), aval, node=node)]


@open_rule("dynamic_update_slice")
def _dynamic_update_slice(walk, eqn, values):
    return _lowered_movement(walk, eqn, values, values[2:], values[:2])


@open_rule("scatter")
def _scatter(walk, eqn, values):
    if eqn.params["update_jaxpr"] is not None:
        return None
    return _lowered_movement(walk, eqn, values, values[1:2], [values[0], values[2]])


@rule("gather")
def _gather(walk, eqn, values):
    return _lowered_movement(walk, eqn, values, values[1:], values[:1])


@rule("dynamic_slice")
def _dynamic_slice(walk, eqn, values):
    return _lowered_movement(walk, eqn, values, values[1:], values[:1])


def _lowered_movement(walk, eqn, values, indices, moved) -> Optional[list]:
    """Returns a movement at known indices, which JAX writes out."""
    if not all(isinstance(index, Known) for index in indices):
        return None
    if any(is_key(value.aval) for value in moved):
        return None
    native = _beside_native(walk, moved)
    if native is None:
        return None
    places = {id(value): mine for value, mine in zip(moved, native)}
    return [walk.node("", [places.get(id(value), value) for value in values],
                      eqn.outvars[0].aval, grade=grade_of(native), call=eqn)]


@rule("select_n")
def _select(walk, eqn, values):
    which, *cases = values
    aval = eqn.outvars[0].aval
    if isinstance(which, Known) and which.is_splat and which.aval.shape == ():
        return [cases[int(which.value)]]
    if all_known(values):
        return fold_all(eqn, values)
    if is_key(aval) or len(cases) != 2 or which.aval.dtype != np.bool_:
        return None
    if name_of(cases[0]) not in (*FLOATS, *SIGNED, "bool"):
        return None
    return [walk.node("stablehlo.select", spread_all(walk, (which, cases[1], cases[0]), aval), aval,
                      grade=grade_of(cases))]


def all_known(values) -> bool:
    """Returns whether the elements of all values are known."""
    return all(isinstance(value, Known) for value in values)


def fold_all(eqn, values) -> Optional[list]:
    """Returns the result of an operation on known numbers, or None if XLA's is not known."""
    result = _fold.folded(eqn.primitive.name, values, eqn.outvars[0].aval)
    return None if result is None else [result]


def spread_all(walk, values, aval) -> list:
    """Returns operands, each repeated to the shape of `aval`: jaxprs let scalars and
    extents of 1 meet larger ones."""
    return [spread(walk, value, aval) for value in values]


def spread(walk, value, aval):
    """Returns an operand, repeated to the shape of `aval`."""
    if tuple(value.aval.shape) == tuple(aval.shape):
        return value
    more = [len(aval.shape)] * is_key(value.aval)
    wanted = value.aval.update(shape=tuple(aval.shape))
    if isinstance(value, Known) and value.is_splat:
        return Known(value.value, wanted, value.grade)
    first = len(aval.shape) - len(value.aval.shape)
    places = [first + axis for axis in range(len(value.aval.shape))]
    return walk.node("stablehlo.broadcast_in_dim", [value], wanted,
                     f"broadcast_dimensions = {i64s(places + more)}", grade=value.grade)
