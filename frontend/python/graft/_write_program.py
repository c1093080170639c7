# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A traced call as a module for the importer of JAX programs: the jaxpr, what became of
the Variables, and which of its inputs and outputs the program takes and gives."""

from __future__ import annotations

import dataclasses
from typing import Any

from jax.extend import core

from graft import _control_flow, _primitives, _random  # the rules, which register themselves
from graft._call import Name
from graft._emit import Body, Module, live_variables
from graft._mlir_text import function_text, is_key, quoted, return_text, type_of
from graft._trace import Traced


@dataclasses.dataclass
class Argument:
    """An input of the program."""

    name: Name
    aval: Any
    donated: bool


@dataclasses.dataclass
class Result:
    """An output of the program."""

    path: str
    aval: Any


@dataclasses.dataclass
class Output:
    """How a leaf of the results comes about: from a result of the program, or as the
    argument it is."""

    result: int = -1
    argument: int = -1


class ProgramWriter:
    """Writes a traced call as a module, and says how its inputs and outputs map."""

    def __init__(self, traced: Traced, names, donated, call):
        self._traced, self._jaxpr = traced, traced.jaxpr
        self.arguments = [
            Argument(name, var.aval, is_given and not is_key(var.aval))
            for name, var, is_given in zip(names, traced.jaxpr.invars, donated)]
        for i, var in enumerate(traced.jaxpr.constvars):
            self.arguments.append(Argument(Name("captured", str(i)), var.aval, False))
        self.results: list[Result] = []
        self.outputs: list[Output] = []
        self._call = call
        count, births = len(traced.paths), len(traced.births)
        outvars: list[Any] = list(traced.jaxpr.outvars)
        self._returned = outvars[:count]
        self._born, self._last = outvars[count:count + births], outvars[count + births:]
        self._slots = self._variables_of_results()

    def _variables_of_results(self) -> dict:
        """Which Variable holds a value in the end: the first, if several do."""
        slots: dict = {}
        for index, var in enumerate(self._last):
            if isinstance(var, core.Var):
                slots.setdefault(var, index)
        return slots

    def text(self) -> str:
        """Returns the module."""
        module = Module()
        body = Body(module)
        inputs = [body.argument(var) for var in self._jaxpr.invars + self._jaxpr.constvars]
        roots = self._choose_results()
        live = live_variables(self._jaxpr, roots + self._updates())
        body.equations(self._jaxpr, live)
        variables = self._declare(body, live)
        values, types = [], []
        for var, slot in zip(roots, self._root_slots):
            value = body.value(var)
            if slot is not None and slot in variables:
                body.line = self._traced.births[slot].line
                value = body.op("jax.read", [(variables[slot], type_of(var.aval))],
                                type_of(var.aval))
            values.append(value)
            types.append(type_of(var.aval))
        module.functions.append(function_text(
            "main", inputs, types, "", [*body.lines, return_text(values, types)],
            self._properties()))
        return module.text()

    def _choose_results(self) -> list:
        """Decides which outputs are results of the program; returns their variables."""
        inputs = {var: i for i, var in enumerate(self._jaxpr.invars)}
        changed = [path[0] == "0" for path in self._traced.paths]
        roots: list = []
        self._root_slots: list = []
        for var, path, is_argument, slot in zip(self._returned, self._traced.paths, changed,
                                                self._traced.slots):
            source = inputs.get(var) if isinstance(var, core.Var) else None
            if is_argument and source is not None and not self.arguments[source].donated:
                self.outputs.append(Output(argument=source))
                continue
            self.outputs.append(Output(result=len(roots)))
            self.results.append(Result(self._result_path(path), var.aval))
            roots.append(var)
            if slot is None and isinstance(var, core.Var):
                slot = self._slots.get(var)
            self._root_slots.append(slot)
        return roots

    def _result_path(self, path) -> str:
        if path[0] == "1":
            return ".".join(path[1:]) or "result"
        name = self._call.name_of(path[1:])
        return name.source if name.path == name.source else f"{name.source}.{name.path}"

    def _updates(self) -> list:
        """The values that updates give Variables."""
        return [last for birth, born, last in
                zip(self._traced.births, self._born, self._last) if birth.is_changed
                and born.aval.shape == last.aval.shape and born.aval.dtype == last.aval.dtype]

    def _declare(self, body: Body, live: set) -> dict:
        """Writes the Variables; returns the values that stand for them."""
        variables = {}
        for index, (birth, born, last) in enumerate(
                zip(self._traced.births, self._born, self._last)):
            if born.aval.shape != last.aval.shape or born.aval.dtype != last.aval.dtype:
                continue
            if not birth.is_changed and not isinstance(last, core.Var) and not birth.replaced and (
                    index not in self._root_slots):
                continue  # a literal may be a result by itself
            body.line = birth.line
            known = not isinstance(born, core.Var) or born in live or born in body.names
            operands = [body.operand(born)] if known else []
            type = type_of(born.aval)
            attached = (f'{{path = {quoted(".".join(map(str, birth.path)))}, '
                        f"type = {quoted(type_name(birth.variable))}")
            if birth.replaced:
                attached += (f", replaced = loc({quoted(birth.replaced.file)}:"
                             f"{birth.replaced.line}:{birth.replaced.column})")
            variables[index] = body.op("jax.variable", operands, type, attached=f" {attached}}}")
            if birth.is_changed:
                body.line = birth.updated or birth.line
                body.write("", "jax.update", [(variables[index], type), body.operand(last)], [])
        return variables

    def _properties(self) -> str:
        arguments = ", ".join(
            f"{{jax.source = {quoted(argument.name.source)}, "
            f"jax.path = {quoted(argument.name.path)}"
            f"{', jax.buffer_donor = true' if argument.donated else ''}}}"
            for argument in self.arguments)
        results = ", ".join(f"{{jax.path = {quoted(result.path)}}}" for result in self.results)
        return f", arg_attrs = [{arguments}], res_attrs = [{results}]"


def type_name(variable) -> str:
    """Returns the name of a Variable's class."""
    return type(variable).__name__
