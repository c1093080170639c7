# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What Graft makes itself, as MLIR text for the importer of JAX programs.

Every value is written once, in the order in which values need each other; what no result
and no Variable needs is left out.
"""

from __future__ import annotations

from typing import Any, Optional, Sequence


from graft._jax_internals import Line
from graft._lower import lowered
from graft._mlir_text import (dense, element_of, i64s, quoted, tensor, type_of)
from graft._values import Known, Node


class Module:
    """The text under construction."""

    def __init__(self):
        self.functions: list[str] = []
        self.locations: dict[Optional[Line], str] = {None: "loc(unknown)"}
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
    """The body of the program's function under construction."""

    def __init__(self, module: Module):
        self.module = module
        self.lines: list[str] = []
        self._names: dict[int, str] = {}  # of nodes, by identity
        self._keep_alive: list = []
        self._constants: dict = {}
        self._scalars: dict = {}
        self.line: Optional[Line] = None

    def name(self, node: Any, name: str) -> None:
        """Says what a node is called that needs not be written."""
        self._names[id(node)] = name
        self._keep_alive.append(node)

    def has(self, value) -> bool:
        """Returns whether a value is written already."""
        return id(value) in self._names

    def value(self, value) -> str:
        """Returns the name of a value, which is written with all that it is made of."""
        open_values = [value]
        while open_values:
            last = open_values[-1]
            missing = [] if id(last) in self._names or isinstance(last, Known) and (
                last.node is None) else [
                    part for part in _parts(last) if id(part) not in self._names]
            if missing:
                open_values.extend(missing)
                continue
            open_values.pop()
            if id(last) not in self._names:
                self.name(last, self._written(last))
        return self._names[id(value)]

    def operand(self, value) -> tuple[str, str]:
        """Returns the name and the type of a value."""
        return self.value(value), type_of(value.aval)

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
        """Returns the location of what is being written."""
        alias = self.module.location(self.line)
        return alias if alias.startswith("loc") else f"loc({alias})"

    def _written(self, value) -> str:
        """Writes a value whose parts are written; returns its name."""
        if isinstance(value, Known):
            return self._names[id(value.node)] if value.node else self._constant(value)
        self.line = value.line
        operands = [(self._names[id(part)], type_of(part.aval)) for part in value.operands]
        result = type_of(value.aval)
        if value.op:
            return self.op(value.op, operands, result, value.attributes, value.attached)
        callee = self.module.lowered(value.call)
        return self.op("func.call", operands, result, f"callee = @{callee}")

    def _constant(self, value: Known) -> str:
        type = type_of(value.aval)
        array = value.value if value.is_splat else value.array()
        key = (array.tobytes(), type)
        if key not in self._constants:
            element = element_of(value.aval)
            self.line = None
            scalar_type = tensor(array.shape, element)
            name = self._scalars.get((key[0], scalar_type))
            if name is None:
                name = self.op("stablehlo.constant", [], scalar_type,
                               f"value = {dense(array)} : {scalar_type}")
                self._scalars[key[0], scalar_type] = name
            if scalar_type != type:
                name = self.op("stablehlo.broadcast_in_dim", [(name, scalar_type)], type,
                               f"broadcast_dimensions = {i64s(())}")
            self._constants[key] = name
        return self._constants[key]


def _parts(value) -> Sequence:
    if isinstance(value, Known):
        return () if value.node is None else (value.node,)
    assert isinstance(value, Node)
    return value.operands
