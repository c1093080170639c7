# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a call of the user's function to a compiled program."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import jax
from jax.extend import core

from graft import _arguments, _flax_internals, _run
from graft._arguments import Name
from graft._emit import Body, Module, function_text, is_key, live_variables, quoted, return_text, type_of
from graft._plan import Plan
from graft._recorder import Birth, Recorder


class Call:
    """The arguments of a call, sorted into static and dynamic ones."""

    def __init__(self, signature, args, kwargs):
        self.signature = signature
        self.static_args: dict = {}
        self.static_kwargs: dict = {}
        positional: dict = {}
        keywords: dict = {}
        for place, value in enumerate(args):
            is_static = place in signature.static and not is_rngs(value)
            (self.static_args if is_static else positional)[place] = value
        for name, value in kwargs.items():
            is_static = name in signature.static and not is_rngs(value)
            (self.static_kwargs if is_static else keywords)[name] = value
        self._dynamic: Any = (positional, keywords)

    def take_dynamic(self):
        """Returns the dynamic arguments, once: the trace must not keep their arrays."""
        dynamic, self._dynamic = self._dynamic, None
        return dynamic

    def static_key(self):
        """Returns what of the call is part of the program. Raises ValueError if a static
        argument does not hash."""
        key = (tuple(self.static_args.items()), tuple(sorted(self.static_kwargs.items())))
        try:
            hash(key)
        except TypeError as error:
            raise ValueError(f"static arguments must hash: {error}") from None
        return key

    def arguments(self, dynamic):
        """Returns the positional and keyword arguments with these dynamic ones."""
        positional = {**dynamic[0], **self.static_args}
        return ([positional[i] for i in range(len(positional))],
                {**dynamic[1], **self.static_kwargs})

    def is_donated(self, path) -> bool:
        """Returns whether the leaf at a path in `dynamic` is donated."""
        return self.key_of(path) in self.signature.donated

    @staticmethod
    def key_of(path):
        """Returns the position or the keyword of the argument of a leaf."""
        return int(path[1]) if path[0] == "0" else path[1]

    def name_of(self, path) -> Name:
        """Returns what the leaf at a path in `dynamic` is called."""
        source = self.signature.name(self.key_of(path))
        return Name(source, ".".join(path[2:]) or source)


def is_rngs(value) -> bool:
    """Returns whether `value` is NNX's Rngs or one stream of them."""
    nnx = _flax_internals.nnx()
    return nnx is not None and isinstance(value, (nnx.Rngs, nnx.RngStream))


def abstract_key(leaf):
    """Returns what a program depends on of an array: never its values."""
    if isinstance(leaf, (bool, int, float, complex)):
        return type(leaf)
    if not hasattr(leaf, "shape") or not hasattr(leaf, "dtype"):
        raise TypeError(f"expected arrays, found {leaf!r} of type {type(leaf).__name__}; "
                        "name its argument in static_argnums if it is part of the function")
    return tuple(leaf.shape), leaf.dtype, bool(getattr(leaf, "weak_type", False))


@dataclasses.dataclass
class _Traced:
    """A jaxpr of which the first outputs are what changed in the arguments and what the
    function returned, then for each Variable what it was born with and what it holds."""

    jaxpr: core.Jaxpr
    consts: list
    tree: Any  # of (changed arguments, result)
    paths: list  # of the leaves of tree, with whether they are the changed arguments'
    births: list[Birth]
    slots: list  # which of the births holds a leaf of tree, or None


def _trace(fun, call, treedef, leaves, tag, options) -> _Traced:
    seen: dict = {}

    def flat(*values):
        recorder = Recorder(options)
        dynamic = _arguments.merge(jax.tree.unflatten(treedef, values), tag, inner=True)
        recorder.begin(dynamic)
        recorder.name_sources(dynamic, call)
        args, kwargs = call.arguments(dynamic)
        with _flax_internals.listening(recorder):
            result = fun(*args, **kwargs)
        kept = jax.tree_util.tree_map_with_path(
            lambda path, value: value if _is_kept(value, path, call) else None, dynamic,
            is_leaf=_flax_internals.is_graph)
        pure = _arguments.split((kept, result), tag)
        outputs, seen["tree"] = jax.tree.flatten(pure)
        seen["paths"] = [path for path, _ in _arguments.leaf_paths(pure)]
        seen["births"] = births = recorder.finish()
        places = {id(birth.variable): index for index, birth in enumerate(births)}
        seen["slots"] = [places.get(id(variable)) for variable in
                         _arguments.leaf_variables(pure)]
        return [*outputs, *(birth.value for birth in births), *(birth.last for birth in births)]

    closed = jax.make_jaxpr(flat)(*leaves)
    return _Traced(closed.jaxpr, closed.consts, seen["tree"], seen["paths"], seen["births"],
                   seen["slots"])


def _is_kept(value, path, call) -> bool:
    """Whether changes of an argument's object are handed back."""
    if not _flax_internals.is_graph(value):
        return False
    steps = tuple(_arguments.key_text(key) for key in path)
    return _flax_internals.is_node(value) or not call.is_donated(steps)


@dataclasses.dataclass
class Output:
    """How a leaf of the results comes about: from a result of the program, or as the
    argument it is."""

    result: int = -1
    argument: int = -1


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


def trace(fun, call, pure, leaves, treedef, tag, options) -> Program:
    """Traces and compiles."""
    paths = _arguments.leaf_paths(pure)
    donated = [call.is_donated(path) for path, _ in paths]
    traced = _trace(fun, call, treedef, leaves, tag, options)
    writer = _Writer(traced, [call.name_of(path) for path, _ in paths], donated, call)
    name = re.sub(r"\W", "_", getattr(fun, "__name__", "main")) or "main"
    text = writer.text()
    return Program(text, name, traced.tree, writer.outputs, writer.arguments, writer.results,
                   traced.consts)


def eval_shape(fun, args, kwargs, options):
    """Returns the abstract result."""
    def checked(*args, **kwargs):
        with _flax_internals.listening(Recorder(options)):
            return fun(*args, **kwargs)
    nnx = _flax_internals.nnx()
    return (nnx or jax).eval_shape(checked, *args, **kwargs)


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


class _Writer:
    """Writes a traced call as a module, and says how its inputs and outputs map."""

    def __init__(self, traced: _Traced, names, donated, call):
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
