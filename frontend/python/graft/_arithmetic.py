# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of casts, and of the arithmetic that XLA rounds in one way whatever is around
it."""

from __future__ import annotations

from typing import Optional

import numpy as np

from graft._mlir_text import is_key
from graft._movement import (FLOATS, SIGNED, all_known, fold_all, identity, name_of, spread_all)
from graft._rules import rule
from graft._values import Grade, Known


def _is_widening(source: str, target: str) -> bool:
    return (source, target) in (("bfloat16", "float32"), ("float16", "float32"),
                                ("bfloat16", "float64"), ("float16", "float64"),
                                ("float32", "float64"))


@rule("convert_element_type")
def _convert(walk, eqn, values):
    value, aval = values[0], eqn.outvars[0].aval
    if is_key(aval) or is_key(value.aval):
        return None
    source, target = name_of(value), np.dtype(aval.dtype).name
    if source == target:
        return identity(walk, eqn, values)
    known = isinstance(value, Known) and _convert_known(value, source, target, aval)
    if known:
        return [known]
    grade = _grade_of_cast(value, source, target)
    return None if grade is None else [
        walk.node("stablehlo.convert", [value], aval, grade=grade)]


def _grade_of_cast(value, source: str, target: str) -> Optional[Grade]:
    """Returns the grade of a cast value, or None if XLA may leave the cast out."""
    if source in FLOATS and target in FLOATS:
        if {source, target} == {"bfloat16", "float16"}:
            return None
        if _is_widening(source, target):
            return Grade.MOVED if value.grade == Grade.MOVED else None
        return Grade.ROUNDED
    if source in (*SIGNED, "bool") and target in (*FLOATS, *SIGNED):
        return value.grade
    return None


def _convert_known(value: Known, source: str, target: str, aval) -> Optional[Known]:
    if value.grade != Grade.MOVED and source in FLOATS:
        return None
    if source in FLOATS and target not in FLOATS and target != "bool":
        wide, info = value.value.astype(np.float64), np.iinfo(aval.dtype)
        if not np.all(np.isfinite(wide)) or np.any(wide < info.min) or np.any(wide > info.max):
            return None
    try:
        with np.errstate(all="ignore"):
            result = value.value.astype(aval.dtype)
    except (TypeError, ValueError):
        return None
    grade = Grade.ROUNDED if (aval.shape and source in FLOATS and target in FLOATS
                              and not _is_widening(source, target)) else Grade.MOVED
    return Known(result, aval, grade)


_BINARY = {"add": "stablehlo.add", "add_any": "stablehlo.add", "sub": "stablehlo.subtract",
           "mul": "stablehlo.multiply", "max": "stablehlo.maximum", "min": "stablehlo.minimum",
           "div": "stablehlo.divide"}


@rule(*_BINARY)
def _arithmetic(walk, eqn, values):
    if all_known(values):
        return fold_all(eqn, values)
    name, dtype = eqn.primitive.name, np.dtype(eqn.outvars[0].aval.dtype).name
    if dtype in FLOATS:
        grade = _grade_of_floats(name, dtype, values)
    elif dtype in SIGNED and name != "div":
        grade = Grade.MOVED
    else:
        return _advance(walk, eqn, values)
    if grade is None:
        return None
    aval = eqn.outvars[0].aval
    return [walk.node(_BINARY[name], spread_all(walk, values, aval), aval, grade=grade)]


def _advance(walk, eqn, values):
    """The counter of a random stream, which is the one unsigned number computed with."""
    aval = eqn.outvars[0].aval
    count, step = values
    if (eqn.primitive.name != "add" or aval.dtype != np.uint32 or aval.shape
            or not isinstance(step, Known) or isinstance(count, Known)):
        return None
    return [walk.node("stablehlo.add", values, aval)]


def _grade_of_floats(name: str, dtype: str, values) -> Optional[Grade]:
    """Returns the grade of one operation on floats, or None if XLA's result depends on
    what else is computed."""
    grades = [value.grade for value in values]
    if Grade.ROUNDED in grades:
        return None
    has_constant = any(isinstance(value, Known) and value.is_splat for value in values)
    if name == "div":
        if not (isinstance(values[1], Known) and values[1].is_splat):
            return None  # XLA divides by what is repeated, or a root, in other ways
        return Grade.ROUNDED
    if Grade.DRAWN not in grades or (name == "mul" and has_constant):
        return Grade.ROUNDED
    return None


@rule("neg", "abs")
def _sign(walk, eqn, values):
    if all_known(values):
        return fold_all(eqn, values)
    aval, dtype = eqn.outvars[0].aval, name_of(values[0])
    if dtype in FLOATS and values[0].grade != Grade.MOVED or (
            dtype not in FLOATS and dtype not in SIGNED):
        return None
    op = "stablehlo.negate" if eqn.primitive.name == "neg" else "stablehlo.abs"
    return [walk.node(op, values, aval, grade=Grade.ROUNDED if dtype in FLOATS else Grade.MOVED)]


@rule("sign", "sqrt", "rem", "shift_left", "clamp")
def _known_only(_, eqn, values):
    return fold_all(eqn, values) if all_known(values) else None


@rule("and", "or", "xor", "not")
def _logic(walk, eqn, values):
    if all_known(values):
        return fold_all(eqn, values)
    aval = eqn.outvars[0].aval
    if aval.dtype != np.bool_:
        return None
    return [walk.node(f"stablehlo.{eqn.primitive.name}", spread_all(walk, values, aval), aval)]


@rule("eq", "ne", "lt", "le", "gt", "ge")
def _compare(walk, eqn, values):
    if all_known(values):
        return fold_all(eqn, values)
    aval, dtype = eqn.outvars[0].aval, name_of(values[0])
    if dtype in FLOATS:
        if any(value.grade != Grade.MOVED for value in values):
            return None
        kind = "FLOAT"
    elif dtype in SIGNED:
        kind = "SIGNED"
    else:
        return None
    return [walk.node("stablehlo.compare", spread_all(walk, values, aval), aval,
                      "comparison_direction = #stablehlo<comparison_direction "
                      f"{eqn.primitive.name.upper()}>, "
                      f"compare_type = #stablehlo<comparison_type {kind}>")]
