# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A call of the user's function, compiled for one kind of arguments."""

from __future__ import annotations

import re

import jax

from graft import _arguments, _run, _trace
from graft._plan import Plan
from graft._write_program import ProgramWriter


class Program:
    """A compiled function for one kind of arguments."""

    def __init__(self, text, name, tree, outputs, arguments, results, consts):
        self._tree, self._outputs = tree, outputs
        self._runner = _run.Runner(text, name, arguments, results, consts)

    @property
    def plan(self) -> Plan:
        """What a run does."""
        return self._runner.plan

    def mlir(self) -> str:
        """Returns the traced program in Graft's own dialect."""
        return self._runner.mlir()

    def run(self, leaves) -> list:
        """Runs the program; returns the leaves of what the function returned."""
        results = self._runner.run(leaves)
        return [results[output.result] if output.result >= 0 else leaves[output.argument]
                for output in self._outputs]

    def deliver(self, outputs, tag):
        """Changes the arguments in place and returns what the function returned."""
        pure = jax.tree.unflatten(self._tree, outputs)
        return _arguments.merge(pure, tag, inner=False)[1]


def compile_call(fun, call, pure, leaves, treedef, tag, options) -> Program:
    """Traces and compiles a call on arrays like `leaves`, the leaves of `pure`."""
    paths = _arguments.leaf_paths(pure)
    donated = [call.is_donated(path) for path in paths]
    traced = _trace.trace(fun, call, treedef, leaves, tag, options)
    writer = ProgramWriter(traced, [call.name_of(path) for path in paths], donated, call)
    name = re.sub(r"\W", "_", getattr(fun, "__name__", "main")) or "main"
    text = writer.text()
    return Program(text, name, traced.tree, writer.outputs, writer.arguments, writer.results,
                   traced.consts)
