# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A jaxpr as MLIR text in generic form, for the importer of JAX programs.

Each distinct jaxpr that is called becomes one private function, and each distinct
equation that no rule of `_primitives` writes is lowered by JAX itself and called. What
neither a result nor a Variable needs is left out. Keys are the u32[..., 2] of their data.
"""

from __future__ import annotations

import re
from typing import Any, Optional, Sequence

import jax
import numpy as np
from jax.extend import core

from graft import _jax_internals
from graft._jax_internals import Line

_DTYPES = {
    "bool": "i1", "int4": "i4", "int8": "i8", "int16": "i16", "int32": "i32",
    "int64": "i64", "uint4": "ui4", "uint8": "ui8", "uint16": "ui16",
    "uint32": "ui32", "uint64": "ui64", "float16": "f16", "bfloat16": "bf16",
    "float32": "f32", "float64": "f64", "complex64": "complex<f32>",
    "complex128": "complex<f64>", "float8_e4m3fn": "f8E4M3FN",
    "float8_e4m3b11fnuz": "f8E4M3B11FNUZ", "float8_e4m3fnuz": "f8E4M3FNUZ",
    "float8_e5m2": "f8E5M2", "float8_e5m2fnuz": "f8E5M2FNUZ",
    "float8_e8m0fnu": "f8E8M0FNU",
}


def is_key(aval) -> bool:
    """Returns whether `aval` is an array of typed keys."""
    return jax.dtypes.issubdtype(aval.dtype, jax.dtypes.prng_key)


def physical_shape(aval) -> tuple:
    """Returns the shape of `aval`, for keys that of their data."""
    return (*aval.shape, 2) if is_key(aval) else tuple(aval.shape)


def element_type(dtype) -> str:
    """Returns MLIR's name of a dtype. Raises NotImplementedError if it has none."""
    name = np.dtype(dtype).name
    if name not in _DTYPES:
        raise NotImplementedError(f"arrays of {name} are not supported")
    return _DTYPES[name]


def tensor(shape: Sequence[int], element: str) -> str:
    """Returns the type of tensors, "tensor<4x4xf32>"."""
    return f"tensor<{''.join(f'{extent}x' for extent in shape)}{element}>"


def type_of(aval) -> str:
    """Returns the tensor type of an abstract value."""
    return tensor(physical_shape(aval), "ui32" if is_key(aval) else element_type(aval.dtype))


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


class Module:
    """The text under construction."""

    def __init__(self):
        self.functions: list[str] = []
        self.locations: dict[Optional[Line], str] = {None: "loc(unknown)"}
        self._callees: dict = {}
        self._keep_alive: list = []
        self._lowered: dict = {}
        self._count = 0

    def fresh(self) -> str:
        """Returns a name that no value of the module has yet."""
        self._count += 1
        return f"%{self._count}"

    def location(self, line: Optional[Line]) -> str:
        """Returns an alias of the location."""
        if line not in self.locations:
            self.locations[line] = f"#line{len(self.locations)}"
        return self.locations[line]

    def callee(self, jaxpr: core.Jaxpr, consts: Sequence) -> str:
        """Returns the name of the function of a jaxpr."""
        if id(jaxpr) not in self._callees:
            name = f"f{len(self._callees)}"
            self._callees[id(jaxpr)] = name
            self._keep_alive.append(jaxpr)
            body = Body(self)
            arguments = [body.argument(var) for var in jaxpr.invars]
            for var, const in zip(jaxpr.constvars, consts):
                body.names[var] = body.constant(const, type_of(var.aval))
            body.equations(jaxpr, live_variables(jaxpr, jaxpr.outvars))
            results = [body.value(var) for var in jaxpr.outvars]
            types = [type_of(var.aval) for var in jaxpr.outvars]
            self.functions.append(function_text(
                name, arguments, types, "{jax.at_call}", body.lines + [return_text(results, types)]))
        return self._callees[id(jaxpr)]

    def lowered(self, eqn) -> str:
        """Returns the name of a function that computes what `eqn` does, by JAX's own
        lowering. Raises NotImplementedError if JAX cannot."""
        key = (eqn.primitive, str(sorted(eqn.params.items(), key=lambda item: item[0])),
               tuple(str(var.aval) for var in eqn.invars))
        if key not in self._lowered:
            prefix = f"p{len(self._lowered)}_"
            self._lowered[key] = prefix + "main"
            self.functions.append(_lower(eqn, prefix))
        return self._lowered[key]

    def text(self) -> str:
        """Returns the whole module."""
        aliases = [f"{alias} = loc({quoted(line.file)}:{line.line}:{line.column})"
                   for line, alias in self.locations.items() if line is not None]
        return "\n".join([*aliases, '"builtin.module"() ({', *self.functions, "}) : () -> ()", ""])


def _lower(eqn, prefix: str) -> str:
    def apply(*operands):
        return eqn.primitive.bind(*operands, **eqn.params)
    shapes = [jax.ShapeDtypeStruct(var.aval.shape, var.aval.dtype) for var in eqn.invars]
    try:
        lowered = jax.jit(apply, keep_unused=True).lower(*shapes)
        module: Any = lowered.compiler_ir("stablehlo")
    except (NotImplementedError, TypeError, ValueError) as error:
        raise NotImplementedError(
            f"the primitive {eqn.primitive.name} is not supported: {error}") from error
    text = module.operation.get_asm(print_generic_op_form=True, enable_debug_info=False)
    lines = text.splitlines()
    if any(line.startswith("#") for line in lines):
        raise NotImplementedError(f"the primitive {eqn.primitive.name} is not supported")
    body = "\n".join(lines[1:-1])
    body = re.sub(r'sym_name = "(\w+)"', rf'sym_name = "{prefix}\1"', body)
    body = re.sub(r"@(\w+)", rf"@{prefix}\1", body)
    body = body.replace('sym_visibility = "public"', 'sym_visibility = "private"')
    return re.sub(r"(?m)^  \}\) : \(\) -> \(\)$", "  }) {jax.at_call} : () -> ()", body)


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


def live_variables(jaxpr: core.Jaxpr, roots) -> set:
    """Returns the variables that the roots need, and those of equations with effects."""
    live = {var for var in roots if isinstance(var, core.Var)}
    for eqn in reversed(jaxpr.eqns):
        if eqn.effects or any(var in live for var in eqn.outvars):
            live.update(eqn.outvars)
            live.update(var for var in eqn.invars if isinstance(var, core.Var))
    return live


class Body:
    """The body of one function under construction."""

    def __init__(self, module: Module):
        self.module = module
        self.lines: list[str] = []
        self.names: dict = {}
        self._constants: dict = {}
        self.counters: set[str] = set()  # 0, 1, 2, ... in one dimension
        self.line: Optional[Line] = None

    def argument(self, var) -> tuple[str, str]:
        """Returns the name and the type of a new argument."""
        name = self.module.fresh()
        self.names[var] = name
        return name, type_of(var.aval)

    def op(self, name: str, operands: Sequence[tuple[str, str]], result_type: str,
           attributes: str = "", attached: str = "") -> str:
        """Writes an op of one result on (name, type) operands; returns its result."""
        result = self.module.fresh()
        self.write(f"{result} = ", name, operands, [result_type], attributes, attached)
        return result

    def write(self, results: str, name: str, operands, result_types,
              attributes: str = "", attached: str = "") -> None:
        """Writes an op; `attributes` are its properties, `attached` what is besides."""
        properties = f" <{{{attributes}}}>" if attributes else ""
        self.lines.append(
            f'{results}"{name}"({", ".join(value for value, _ in operands)}){properties}'
            f'{attached} : ({", ".join(type for _, type in operands)}) -> '
            f'({", ".join(result_types)}) {self.place()}')

    def place(self) -> str:
        alias = self.module.location(self.line)
        return alias if alias.startswith("loc") else f"loc({alias})"

    def constant(self, value, type: str) -> str:
        """Returns a constant of an array or a scalar."""
        if jax.dtypes.issubdtype(getattr(value, "dtype", np.float32), jax.dtypes.prng_key):
            value = jax.random.key_data(value)
        elements = dense(value)
        if (elements, type) not in self._constants:
            self._constants[elements, type] = self.op(
                "stablehlo.constant", [], type, f"value = {elements} : {type}")
        return self._constants[elements, type]

    def value(self, var) -> str:
        """Returns the name of a variable or literal."""
        if isinstance(var, core.Literal):
            aval: Any = var.aval
            return self.constant(np.asarray(var.val, dtype=aval.dtype), type_of(aval))
        return self.names[var]

    def operand(self, var) -> tuple[str, str]:
        """Returns the name and the type of a variable or literal."""
        return self.value(var), type_of(var.aval)

    def spread(self, var, aval) -> tuple[str, str]:
        """Returns an operand, repeated to the shape of `aval`: jaxprs let extents of 1
        and scalars meet larger ones."""
        value, type = self.operand(var)
        if tuple(var.aval.shape) == tuple(aval.shape):
            return value, type
        wanted = tensor(aval.shape, element_type(var.aval.dtype))
        first = len(aval.shape) - len(var.aval.shape)
        places = ", ".join(str(first + d) for d in range(len(var.aval.shape)))
        return self.op("stablehlo.broadcast_in_dim", [(value, type)], wanted,
                       f"broadcast_dimensions = {i64s(places)}"), wanted

    def call(self, name: str, operands, result_types, attached: str = "") -> list[str]:
        """Writes a call, `attached` as in `write`; returns its results."""
        base = self.module.fresh()
        count = len(result_types)
        self.write(f"{base}:{count} = " if count else "", "func.call", operands, result_types,
                   f"callee = @{name}", attached)
        return [f"{base}#{i}" for i in range(count)]

    def spread_constant(self, value, aval) -> tuple[str, str]:
        """Returns a constant repeated to the shape of `aval`."""
        type = type_of(aval)
        return self.constant(np.full(aval.shape, value, aval.dtype), type), type

    def structured(self, name: str, operands, outvars, regions: list[str]) -> list[str]:
        """Writes an op with regions; returns its results."""
        base, types = self.module.fresh(), [type_of(var.aval) for var in outvars]
        results = f"{base}:{len(types)} = " if types else ""
        self.lines.append(
            f'{results}"{name}"({", ".join(value for value, _ in operands)}) '
            f'({", ".join(regions)}) : ({", ".join(type for _, type in operands)}) -> '
            f'({", ".join(types)}) {self.place()}')
        return [f"{base}#{i}" for i in range(len(types))]

    def equations(self, jaxpr: core.Jaxpr, live: set) -> None:
        """Writes those equations that are needed."""
        from graft._primitives import write_equation
        for eqn in jaxpr.eqns:
            if not eqn.effects and not any(var in live for var in eqn.outvars):
                continue
            self.line = _jax_internals.user_line(eqn)
            results = write_equation(self, eqn)
            for var, result in zip(eqn.outvars, results):
                self.names[var] = result


def i64s(places) -> str:
    """Returns an array<i64>."""
    text = places if isinstance(places, str) else ", ".join(str(int(i)) for i in places)
    return f"array<i64: {text}>" if text else "array<i64>"
