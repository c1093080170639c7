# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What Graft makes of a program, as a module for the importer of JAX programs."""

from __future__ import annotations

import dataclasses
from typing import Any, Optional, Sequence

import jax
import numpy as np

from graft import _memory
from graft._emit import Body, Module
from graft._island import Island
from graft._mlir_text import (function_text, i64s, is_key, physical_shape, quoted, return_text,
                              type_of)
from graft._recorder import Birth
from graft._signature import Name
from graft._values import Known, Node


@dataclasses.dataclass
class Argument:
    """An input of the program."""

    name: Name
    aval: Any
    donated: bool
    node: Node

    def __post_init__(self):
        self.is_key = is_key(self.aval)
        self.is_packed = not self.is_key and _memory.is_packed(self.aval.dtype)
        self.is_empty = 0 in self.aval.shape


@dataclasses.dataclass
class Result:
    """An output of the program, and the Variable that holds it."""

    path: str
    aval: Any
    value: Any
    birth: Optional[int] = None

    def __post_init__(self):
        self.is_key, self.shape = is_key(self.aval), tuple(self.aval.shape)


@dataclasses.dataclass
class Variable:
    """A Variable that was born in the program: its first value and its last."""

    birth: Birth
    born: Any
    last: Any


class ProgramWriter:
    """Writes a program as a module."""

    def __init__(self, arguments: Sequence[Argument], results: Sequence[Result],
                 variables: Sequence[Variable], island: Optional[Island],
                 island_outputs: Sequence[Node], dead: Sequence[Node]):
        self._arguments, self._results, self._variables = arguments, results, variables
        self._island, self._island_outputs, self._dead = island, island_outputs, dead
        self._held = {result.birth for result in results if result.birth is not None}

    def text(self) -> str:
        """Returns the module. Raises NotImplementedError if JAX cannot write a part."""
        module = Module()
        body = Body(module)
        inputs = []
        for argument in self._arguments:
            name = module.fresh()
            body.name(argument.node, name)
            inputs.append((name, type_of(argument.aval)))
        if self._island is not None:
            self._write_island(body, inputs)
        for node in self._dead:  # what nothing needs may be anything: it is pruned
            body.name(node, body.value(_zeros(node.aval)))
        operands = [body.operand(result.value) for result in self._results]
        variables = self._declare(body, {result.birth: operand for result, operand
                                         in zip(self._results, operands)})
        for place, result in enumerate(self._results):
            if result.birth in variables:
                type = operands[place][1]
                body.line = self._variables[result.birth].birth.line
                operands[place] = body.op("jax.read", [(variables[result.birth], type)],
                                          type), type
        values, types = [name for name, _ in operands], [type for _, type in operands]
        module.functions.append(function_text(
            "main", inputs, types, "", [*body.lines, return_text(values, types)],
            self._properties()))
        return module.text()

    def _write_island(self, body: Body, inputs) -> None:
        island = self._island
        assert island is not None
        base, count = body.module.fresh(), len(self._island_outputs)
        lines = ", ".join(f"loc({quoted(line.file)}:{line.line}:{line.column})"
                          for line in island.lines)
        attached = (f' {{module = {quoted(island.text())}, name = "island", '
                    f"ops = {island.ops} : i64, scratch = {island.scratch_bytes} : i64, "
                    f"donated = {i64s(island.donated)}, "
                    f"effects = {'true' if island.has_effects else 'false'}, lines = [{lines}]}}")
        body.line = island.lines[0] if island.lines else None
        body.write(f"{base}:{count} = " if count else "", "jax.island",
                   [inputs[index] for index in island.inputs],
                   [type_of(node.aval) for node in self._island_outputs], "", attached)
        for place, node in enumerate(self._island_outputs):
            body.name(node, f"{base}#{place}")

    def _declare(self, body: Body, held: dict) -> dict[int, str]:
        """Writes the Variables, of which some are held by results; returns the values that
        stand for them."""
        declared = {}
        for index, variable in enumerate(self._variables):
            birth, born, last = variable.birth, variable.born, variable.last
            if _type(born) != _type(last) or _memory.is_packed(born.aval.dtype):
                continue
            is_held = index in self._held
            if not birth.is_changed and not birth.replaced and not is_held:
                continue
            # What no result needs is not written out.
            operands = [body.operand(born)] if body.has(born) else []
            if is_held and not birth.is_changed:
                operands = [held[index]]
            body.line = birth.line
            type = type_of(born.aval)
            declared[index] = body.op("jax.variable", operands, type,
                                      attached=f" {{{_attributes(birth)}}}")
            if birth.is_changed and is_held:
                body.line = birth.updated or birth.line
                body.write("", "jax.update", [(declared[index], type), held[index]], [])
        return declared

    def _properties(self) -> str:
        arguments = ", ".join(
            f"{{jax.source = {quoted(argument.name.source)}, "
            f"jax.path = {quoted(argument.name.path)}"
            f"{', jax.buffer_donor = true' if argument.donated else ''}}}"
            for argument in self._arguments)
        results = ", ".join(f"{{jax.path = {quoted(result.path)}}}" for result in self._results)
        return f", arg_attrs = [{arguments}], res_attrs = [{results}]"


def _zeros(aval) -> Known:
    if is_key(aval):
        aval = jax.ShapeDtypeStruct(physical_shape(aval), np.uint32)
    return Known(np.zeros((), aval.dtype), aval)


def _type(value) -> tuple:
    return tuple(value.aval.shape), value.aval.dtype


def _attributes(birth: Birth) -> str:
    text = (f'path = {quoted(".".join(map(str, birth.path)))}, type = {quoted(birth.type)}')
    if birth.replaced:
        text += (f", replaced = loc({quoted(birth.replaced.file)}:"
                 f"{birth.replaced.line}:{birth.replaced.column})")
    return text
