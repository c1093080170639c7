# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Operations on known numbers, done at once.

Only operations are here that IEEE 754 or integers define to the bit, so that XLA's own
folding, or its run, gives the same.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

import jax
import numpy as np

from graft._values import Grade, Known

# The most elements of an array that is computed here and not by XLA.
LARGEST = 65_536


def _shift(function: Callable) -> Callable:
    def shifted(a, b):
        width = a.dtype.itemsize * 8
        inside = (b >= 0) & (b < width)
        return np.where(inside, function(a, np.where(inside, b, 0).astype(a.dtype)), 0)
    return shifted


def _remainder(a, b):
    """C's remainder, with XLA's result for 0."""
    if not np.issubdtype(a.dtype, np.integer):
        raise NotImplementedError
    safe = np.where(b == 0, 1, b)
    return np.where(b == 0, a, np.fmod(a, safe))


def _divide(a, b):
    if np.issubdtype(a.dtype, np.integer):
        if np.any(b == 0):
            raise NotImplementedError
        quotient = np.floor_divide(np.abs(a), np.abs(b))
        return np.where((a < 0) != (b < 0), -quotient, quotient)
    return a / b


_FOLDS: dict[str, Callable] = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b,
    "add_any": lambda a, b: a + b, "div": _divide, "rem": _remainder,
    "max": np.maximum, "min": np.minimum, "and": np.bitwise_and, "or": np.bitwise_or,
    "xor": np.bitwise_xor, "not": np.bitwise_not, "neg": np.negative, "abs": np.abs,
    "sign": np.sign, "sqrt": np.sqrt, "eq": np.equal, "ne": np.not_equal, "lt": np.less,
    "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal,
    "shift_left": _shift(np.left_shift),
    "clamp": lambda low, value, high: np.minimum(np.maximum(low, value), high),
    "select_n": lambda which, *cases: np.choose(which.astype(int), cases),
}


def _is_float(dtype) -> bool:
    return jax.dtypes.issubdtype(dtype, np.floating)


def folded(name: str, values: list[Known], aval) -> Optional[Known]:
    """Returns the result of a primitive on known operands, or None if it is not known.

    Floats that are repeated are computed with once: XLA merges the constants of two
    operations on an array, but not those on one number.
    """
    function = _FOLDS.get(name)
    if function is None:
        return None
    is_array = bool(aval.shape)
    floats = any(_is_float(value.aval.dtype) for value in values)
    if floats and is_array and (any(value.grade != Grade.MOVED for value in values)
                                or not all(value.is_splat for value in values)):
        return None
    if all(value.is_splat for value in values):
        operands: list[Any] = [value.value for value in values]
    elif np.prod(aval.shape, dtype=int) <= LARGEST:
        operands = [value.array() for value in values]
    else:
        return None
    with np.errstate(all="ignore"):
        try:
            result = np.asarray(function(*operands)).astype(aval.dtype)
        except (NotImplementedError, TypeError):
            return None
    if _is_float(aval.dtype) and _has_odd(result):
        return None
    return Known(result, aval, Grade.ROUNDED if floats and is_array else Grade.MOVED)


def _has_odd(result) -> bool:
    """Whether there are NaNs, or numbers that XLA's kernels flush to zero."""
    wide = result.astype(np.float64)
    least = float(jax.numpy.finfo(result.dtype).tiny)
    return bool(np.any(np.isnan(wide)) or np.any((np.abs(wide) < least) & (wide != 0)))
