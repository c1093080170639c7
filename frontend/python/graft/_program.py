# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A call of the user's function, compiled for one kind of arguments.

The results are cut in two: what Graft makes itself, and what XLA computes in one island.
"""

from __future__ import annotations

import dataclasses
import functools
import itertools
import logging
import re
from typing import Any, Optional, Sequence

import jax
import numpy as np

from graft import _arguments, _control_flow, _memory, _run  # _control_flow has all rules
from graft._held_arguments import check_given
from graft._interpret import Interpreter
from graft._island import Island
from graft._mlir_text import is_key
from graft._plan import Plan
from graft._run import Runner
from graft._signature import Name, result_name
from graft._values import Foreign, Known, Node, is_native
from graft._write_program import Argument, ProgramWriter, Result, Variable

assert _control_flow


@dataclasses.dataclass(frozen=True)
class Layout:
    """Where in what is traced the results are, and where the changed arguments."""

    result: int = -1  # the place among the traced outputs; -1: they are the result
    arguments: tuple[int, ...] = ()  # the places of positional and of keyword arguments


@dataclasses.dataclass
class Output:
    """Where a leaf of the traced outputs comes from."""

    result: int = -1  # a result of the program
    argument: int = -1  # an argument as it is; it may be deleted


_log = logging.getLogger("graft")
_clock = itertools.count(1)


class Program:
    """A compiled function for one kind of arguments."""

    def __init__(self, name: str, inferred, paths: Sequence[tuple], names: Sequence[Name],
                 layout: Layout, sharding: Any):
        self._name = re.sub(r"\W", "_", name) or "main"
        self.inferred, self.out_tree = inferred, inferred.out_tree
        self._paths, self._sharding = {path: i for i, path in enumerate(paths)}, sharding
        closed = inferred.params["jaxpr"]
        self._inputs = [Node("argument", (), var.aval) for var in closed.jaxpr.invars]
        self._given = inferred.params["donated_invars"]
        self._arguments = [
            Argument(name, node.aval, is_donated and not is_key(node.aval), node)
            for name, node, is_donated in zip(_unique(names), self._inputs, self._given)]
        self.used = 0  # when it last ran
        self._walk = Interpreter()
        values = self._walk.run(closed.jaxpr, closed.consts, self._inputs)
        self.outputs: list[Output] = []
        self._results: list[Result] = []
        self._vars: list[Any] = []  # of the results
        self._result_paths: list[tuple] = []
        self._result_names: dict[str, int] = {}
        self.is_whole = self._walk.is_whole
        self._choose(layout, names, values)
        self._cut(only_arguments=self.is_whole)

    def _choose(self, layout: Layout, names, values) -> None:
        """Decides which leaves of the outputs are results of the program."""
        places = {id(node): index for index, node in enumerate(self._inputs)}
        outvars = self.inferred.params["jaxpr"].jaxpr.outvars
        returned = (_arguments.references_of(self.out_tree, layout.result)
                    if layout.result >= 0 else set())
        for leaf, var, value in zip(_arguments.leaves_of(self.out_tree), outvars, values):
            group = int(leaf.path[0]) if layout.result >= 0 else -1
            source = places.get(id(value), -1)
            name = result_name(leaf.path[1:] if layout.result >= 0 else leaf.path)
            if group in layout.arguments:
                path = (str(layout.arguments.index(group)), *leaf.path[1:])
                place = self._paths.get(path, -1)
                is_deleted = leaf.alone >= 0 and leaf.alone not in returned
                if is_deleted and place >= 0 and self._given[place]:
                    self.outputs.append(Output(argument=place))  # a deleted State keeps it
                    continue
                if source >= 0 and not self._given[source]:
                    self.outputs.append(Output(argument=source))
                    continue
                name = _changed_name(names[place]) if place >= 0 else name
            self.outputs.append(Output(result=len(self._results)))
            self._results.append(Result(self._unused(name), var.aval, value))
            self._vars.append(var)
            self._result_paths.append(leaf.path[1:] if layout.result >= 0 else leaf.path)

    def _unused(self, name: str) -> str:
        """Returns a name that no result has."""
        count = self._result_names.get(name, 0) + 1
        self._result_names[name] = count
        return name if count == 1 else f"{name}#{count}"

    def _cut(self, only_arguments: bool = False) -> None:
        """Makes an island of what XLA has to compute, and gives its results to ours.
        `only_arguments`: of all that is no argument."""
        values = [result.value for result in self._results]
        handed = set(map(id, self._walk.island_nodes.values()))
        foreign = [isinstance(value, Foreign) or (
            not _is_argument(value) and _memory.is_packed(value.aval.dtype))
            or id(value) in handed for value in values]
        if only_arguments or (any(foreign) or self._walk.has_effects) and all(
                is_foreign or _is_counter(value) for is_foreign, value in zip(foreign, values)):
            foreign = [not _is_argument(value) for value in values]
        outputs = []
        for result, var, is_foreign in zip(self._results, self._vars, foreign):
            if is_foreign:
                result.value = Node("island", (), result.aval, call=var)
                outputs.append(result.value)
        read = self._read()
        outputs.extend(node for node in self._walk.island_nodes.values() if id(node) in read)
        # By what they are in the jaxpr; the first of equal ones.
        self._by_var = {id(node.call): node for node in reversed(outputs)}
        # Whether a run is more than XLA's part, and arguments as they are.
        self.needs_graft = not all(isinstance(result.value, Node) and result.value.op in (
            "argument", "island") for result in self._results)
        self._make_island(outputs, read)
        self._take_captured(read)

    def _make_island(self, outputs: Sequence[Node], read: set[int]) -> None:
        """Makes the island that computes `outputs`."""
        self.island_outputs = outputs
        self.island: Optional[Island] = None
        if outputs or self._walk.has_effects:
            self.island = Island(self.inferred.params["jaxpr"], [node.call for node in outputs],
                                 self._vars)
            self.island.donate({index for index in self.island.inputs if self._given[index]
                                and id(self._inputs[index]) not in read})

    def _read(self) -> set[int]:
        """Returns the identities of all that Graft's own results are made of."""
        return _reachable(result.value for result in self._results)

    def _take_captured(self, read: set[int]) -> None:
        """Makes arguments of the arrays that the function has from elsewhere."""
        del self._arguments[len(self._inputs):]
        self.captured: list[Any] = []
        for node, const in self._walk.captured.values():
            if id(node) in read:
                name = Name("captured", str(len(self.captured)))
                self._arguments.append(Argument(name, node.aval, False, node))
                self.captured.append(_own(const))

    def compile(self) -> None:
        """Compiles it, under JAX's settings of now."""
        if self.is_whole:
            return
        try:
            self._compile()
        except NotImplementedError as error:
            # XLA gets what Graft's importer refuses. The rules should have seen it before.
            _log.warning("%s: XLA computes everything, because %s", self._name, error)
            self._cut(only_arguments=True)
            self._compile()

    def _compile(self) -> None:
        if self.island is not None:
            self.island.compile(self._sharding)
        if self.needs_graft:
            assert self.runner

    def mlir(self) -> str:
        """Returns the traced program in Graft's own dialect."""
        return self.runner.mlir()

    def run(self, leaves) -> list:
        """Runs on the flat arguments; returns the leaves of what was traced."""
        self.used = next(_clock)
        if self.needs_graft:
            results = self.runner.run(leaves, self._sharding)
        else:
            results = self._run_island(leaves)
        return [results[output.result] if output.result >= 0 else leaves[output.argument]
                for output in self.outputs]

    def _run_island(self, leaves) -> list:
        """Runs where all results are XLA's, or arguments as they are."""
        check_given(self._name, self._arguments, self._given, leaves)
        outputs = iter(() if self.island is None else self.island.run_now(leaves))
        inputs = {id(node): index for index, node in enumerate(self._inputs)}
        results = [inputs[id(result.value)] if _is_argument(result.value) else next(outputs)
                   for result in self._results]
        return _run.forwarded(results, leaves, self._given, self._sharding)

    @functools.cached_property
    def runner(self) -> Runner:
        """Graft's part, compiled. XLA does not compute what the compiler finds that others
        overwrite."""
        runner = self._compiled_runner(())
        used = runner.used_outputs()
        if all(used):
            return runner
        dead = [node for node, is_used in zip(self.island_outputs, used) if not is_used]
        self._make_island([node for node, is_used in zip(self.island_outputs, used) if is_used],
                          self._read())
        return self._compiled_runner(dead)

    def _compiled_runner(self, dead: Sequence[Node]) -> Runner:
        """Compiles Graft's part, in which nothing needs the values `dead`."""
        if self.island is not None and not self.island.is_compiled:
            self.island.compile(self._sharding)
        variables = [Variable(birth, *map(self._seen_from_outside, values))
                     for birth, values in self._walk.marks]
        self._find_births(variables)
        writer = ProgramWriter(self._arguments, self._results, variables, self.island,
                               self.island_outputs, dead)
        return Runner(writer.text(), self._name, self._arguments, self._results, self.captured,
                      self.island)

    def _seen_from_outside(self, value):
        """Returns a value; one of XLA's as the result that it is, if it is one."""
        return self._by_var.get(id(value.var), value) if isinstance(value, Foreign) else value

    def _find_births(self, variables: Sequence[Variable]) -> None:
        """Finds the Variable that holds each result: by its path, or by its value."""
        by_path = {variable.birth.output: index for index, variable in enumerate(variables)}
        by_value: dict[int, int] = {}
        for index, variable in enumerate(variables):
            by_value.setdefault(id(variable.last), index)
        for result, path in zip(self._results, self._result_paths):
            result.birth = by_path.get(path, by_value.get(id(result.value)))

    @property
    def plan(self) -> Plan:
        """What a run does."""
        return self.runner.plan


def _unique(names: Sequence[Name]) -> list[Name]:
    """Returns names of which no two are equal: `f(*args, **kwargs)` may be called with two
    arguments of one name."""
    seen: dict[Name, int] = {}
    unique = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else Name(name.source, f"{name.path}#{seen[name]}"))
    return unique


def _changed_name(name: Name) -> str:
    return name.source if name.path == name.source else f"{name.source}.{name.path}"


def _is_argument(value) -> bool:
    return isinstance(value, Node) and value.op == "argument"


def _is_counter(value) -> bool:
    """Whether a value is an argument, or a number that is not worth a run of its own beside
    XLA's."""
    return _is_argument(value) or (is_native(value) and not value.aval.shape
                                   and not is_key(value.aval)
                                   and np.issubdtype(value.aval.dtype, np.integer))


def _reachable(values) -> set[int]:
    """Returns the identities of the values and of all that they are made of."""
    seen: set[int] = set()
    open_values = list(values)
    while open_values:
        value = open_values.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, Known):
            open_values.extend([value.node] if value.node else [])
        elif isinstance(value, Node):
            open_values.extend(value.operands)
    return seen


def _own(const):
    """Returns a captured array, of NumPy's as it is now: somebody may change it later."""
    return const if isinstance(const, jax.Array) else np.array(const)
