# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Types, attributes and functions as MLIR text in generic form.

Keys are the u32[..., 2] of their data.
"""

from __future__ import annotations

import functools
import math
from typing import Sequence

import jax
import numpy as np

_DTYPES = {
    "bool": "i1", "int2": "i2", "int4": "i4", "int8": "i8", "int16": "i16",
    "int32": "i32", "int64": "i64", "uint2": "ui2", "uint4": "ui4", "uint8": "ui8",
    "uint16": "ui16", "float4_e2m1fn": "f4E2M1FN", "float8_e3m4": "f8E3M4",
    "float8_e4m3": "f8E4M3", "uint32": "ui32", "uint64": "ui64", "float16": "f16",
    "bfloat16": "bf16",
    "float32": "f32", "float64": "f64", "complex64": "complex<f32>",
    "complex128": "complex<f64>", "float8_e4m3fn": "f8E4M3FN",
    "float8_e4m3b11fnuz": "f8E4M3B11FNUZ", "float8_e4m3fnuz": "f8E4M3FNUZ",
    "float8_e5m2": "f8E5M2", "float8_e5m2fnuz": "f8E5M2FNUZ",
    "float8_e8m0fnu": "f8E8M0FNU",
}


def is_key(aval) -> bool:
    """Returns whether `aval` is an array of typed keys. A token, which is no array, is none."""
    return _is_key_dtype(getattr(aval, "dtype", None))


@functools.lru_cache(maxsize=256)
def _is_key_dtype(dtype) -> bool:
    return dtype is not None and jax.dtypes.issubdtype(dtype, jax.dtypes.prng_key)


def is_threefry(aval) -> bool:
    """Returns whether `aval` is an array of typed keys of the generator that Graft draws with."""
    return is_key(aval) and aval.dtype._impl.name == "threefry2x32"


def physical_shape(aval) -> tuple:
    """Returns the shape of `aval`, for keys that of their data."""
    return (*aval.shape, *aval.dtype._impl.key_shape) if is_key(aval) else tuple(aval.shape)


def element_type(dtype) -> str:
    """Returns MLIR's name of a dtype. Raises NotImplementedError if it has none."""
    name = np.dtype(dtype).name
    if name not in _DTYPES:
        raise NotImplementedError(f"arrays of {name} are not supported")
    return _DTYPES[name]


def tensor(shape: Sequence[int], element: str) -> str:
    """Returns the type of tensors, "tensor<4x4xf32>"."""
    return f"tensor<{''.join(f'{extent}x' for extent in shape)}{element}>"


def element_of(aval) -> str:
    """Returns MLIR's name of the elements of an abstract value."""
    return "ui32" if is_key(aval) else element_type(aval.dtype)


def type_of(aval) -> str:
    """Returns the tensor type of an abstract value. Raises NotImplementedError if it has
    none, as float4 that does not fill its last byte."""
    if element_of(aval) == "f4E2M1FN" and math.prod(aval.shape) % 2:
        raise NotImplementedError(f"an odd number of elements of {aval.dtype} is not supported")
    return tensor(physical_shape(aval), element_of(aval))


def quoted(text: str) -> str:
    """Returns `text` as a string literal of MLIR."""
    return '"' + "".join(
        c if 32 <= ord(c) < 127 and c not in '"\\' else
        "".join(f"\\{byte:02X}" for byte in c.encode()) for c in text) + '"'


def dense(value) -> str:
    """Returns the elements of an array as an attribute without its type."""
    array = np.asarray(value)
    if array.size == 0:
        return "dense<>"
    if array.dtype == np.bool_:
        if array.size == 1 or array.all() or not array.any():
            return f"dense<{'true' if array.flat[0] else 'false'}>"
        text = str(array.astype(bool).tolist()).lower().replace("'", "")
        return f"dense<{text}>"
    return f'dense<"0x{np.ascontiguousarray(array).tobytes().hex().upper()}">'


def i64s(places) -> str:
    """Returns an array<i64>."""
    text = places if isinstance(places, str) else ", ".join(str(int(i)) for i in places)
    return f"array<i64: {text}>" if text else "array<i64>"


def function_text(name, arguments, result_types, extra, lines, properties="") -> str:
    """Returns a function; `extra` are its discardable attributes, or empty."""
    types = ", ".join(type for _, type in arguments)
    places = ", ".join(f"{value}: {type}" for value, type in arguments)
    visibility = "public" if name == "main" else "private"
    return "\n".join([
        f'"func.func"() <{{sym_name = "{name}", sym_visibility = "{visibility}", '
        f'function_type = ({types}) -> ({", ".join(result_types)}){properties}}}> ({{',
        f"^bb0({places}):", *lines, f"}}) {extra} : () -> ()"])


def return_text(values, types, op: str = "func.return") -> str:
    """Returns the end of a block."""
    return f'"{op}"({", ".join(values)}) : ({", ".join(types)}) -> ()'
