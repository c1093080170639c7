# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A jaxpr as MLIR text, for the importer of JAX programs.

Each distinct jaxpr that is called becomes one private function. An equation is written by
the rule of its primitive; without a rule JAX itself lowers it, once for each distinct
equation, and the result is called. What neither a result nor a Variable needs is left out.
"""

from __future__ import annotations

from typing import Any, Optional, Sequence

import jax
import numpy as np
from jax.extend import core

from graft import _jax_internals
from graft._jax_internals import Line
from graft._lower import lowered
from graft._mlir_text import (dense, element_type, function_text, i64s, quoted, return_text,
                              tensor, type_of)
from graft._rules import RULES


def live_variables(jaxpr: core.Jaxpr, roots) -> set:
    """Returns the variables that the roots need, and those of equations with effects."""
    live = {var for var in roots if isinstance(var, core.Var)}
    for eqn in reversed(jaxpr.eqns):
        if eqn.effects or any(var in live for var in eqn.outvars):
            live.update(eqn.outvars)
            live.update(var for var in eqn.invars if isinstance(var, core.Var))
    return live


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
                name, arguments, types, "{jax.at_call}",
                [*body.lines, return_text(results, types)]))
        return self._callees[id(jaxpr)]

    def lowered(self, eqn) -> str:
        """Returns the name of a function that computes what `eqn` does, by JAX's own
        lowering. Raises NotImplementedError if JAX cannot."""
        key = (eqn.primitive, str(sorted(eqn.params.items(), key=lambda item: item[0])),
               tuple(str(var.aval) for var in eqn.invars))
        if key not in self._lowered:
            prefix = f"p{len(self._lowered)}_"
            self._lowered[key] = prefix + "main"
            self.functions.append(lowered(eqn, prefix))
        return self._lowered[key]

    def text(self) -> str:
        """Returns the whole module."""
        aliases = [f"{alias} = loc({quoted(line.file)}:{line.line}:{line.column})"
                   for line, alias in self.locations.items() if line is not None]
        return "\n".join([*aliases, '"builtin.module"() ({', *self.functions, "}) : () -> ()", ""])


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

    def call_jaxpr(self, jaxpr: core.Jaxpr, consts: Sequence, operands, outvars,
                   attached: str = "") -> list[str]:
        """Writes a call of a jaxpr as a function; returns its results."""
        name = self.module.callee(jaxpr, consts)
        return self.call(name, operands, [type_of(var.aval) for var in outvars], attached)

    def equations(self, jaxpr: core.Jaxpr, live: set) -> None:
        """Writes those equations that are needed."""
        for eqn in jaxpr.eqns:
            if not eqn.effects and not any(var in live for var in eqn.outvars):
                continue
            self.line = _jax_internals.user_line(eqn)
            for var, result in zip(eqn.outvars, self._equation(eqn)):
                self.names[var] = result

    def _equation(self, eqn) -> list[str]:
        """Writes an equation; returns its results. Raises NotImplementedError with the
        user's line if neither a rule nor JAX can."""
        name = eqn.primitive.name
        try:
            if eqn.effects:
                raise NotImplementedError(f"the primitive {name} has side effects, which a "
                                          "program of Graft has not")
            results = RULES[name](self, eqn) if name in RULES else None
            return self._lowered(eqn) if results is None else results
        except NotImplementedError as error:
            line = _jax_internals.user_line(eqn)
            message = str(error)
            if line and not message.startswith(f"{line.file}:"):
                message = f"{line.file}:{line.line}: {message}"
            raise NotImplementedError(message) from None

    def _lowered(self, eqn) -> list[str]:
        """Writes a call of what JAX lowers an equation to; returns its results."""
        return self.call(self.module.lowered(eqn), [self.operand(var) for var in eqn.invars],
                         [type_of(var.aval) for var in eqn.outvars])
