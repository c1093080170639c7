# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`graft.jit`: a function that is traced once for each kind of arguments, and then run."""

from __future__ import annotations

import functools
from typing import Any, Callable, Optional, Sequence, Union

import jax

from graft import _arguments, _jax_internals, _trace
from graft._call import Call, Signature, abstract_key
from graft._plan import Plan
from graft._program import Program, compile_call
from graft._update_check import UpdateOptions

Numbers = Union[int, Sequence[int], None]
Names = Union[str, Sequence[str], None]


class Jitted:
    """A function that Graft compiles; made by `jit`. May be called from any thread."""

    def __init__(self, fun: Callable, donate_argnums: Numbers, donate_argnames: Names,
                 static_argnums: Numbers, static_argnames: Names, options: UpdateOptions):
        functools.update_wrapper(self, fun)
        self._fun = fun
        self._signature = Signature(
            fun, donate_argnums, donate_argnames, static_argnums, static_argnames)
        self._options = options
        self._programs: dict[Any, Program] = {}
        self._last: Optional[Program] = None

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)

    def __call__(self, *args, **kwargs):
        """Runs the function on these arguments; see `jit`."""
        if not _jax_internals.is_clean():
            return self._fun(*args, **kwargs)
        with _arguments.update_context(self):
            program, leaves = self._prepare(args, kwargs)
            self._last = program
            outputs = program.run(leaves)
            return program.deliver(outputs, self)

    def plan(self, *args, **kwargs) -> Plan:
        """Returns what a call with these arguments would do. They may be abstract; nothing
        is run, donated or changed."""
        with _arguments.update_context(self):
            program, _ = self._prepare(args, kwargs)
        return program.plan

    def mlir(self, *args, **kwargs) -> str:
        """Returns the traced program of a call with these arguments as text, in the form
        that `graft-opt` reads."""
        with _arguments.update_context(self):
            program, _ = self._prepare(args, kwargs)
        return program.mlir()

    @property
    def last_plan(self) -> Optional[Plan]:
        """The plan of the last call, or None."""
        return self._last.plan if self._last else None

    def _prepare(self, args, kwargs) -> tuple[Program, list]:
        """Returns the program of a call, traced if it is new, and the flat arguments."""
        call = Call(self._signature, args, kwargs)
        pure = _arguments.split(call.take_dynamic(), self)
        leaves, treedef = jax.tree.flatten(pure)
        key = (treedef, tuple(map(abstract_key, leaves)), call.static_key(),
               _jax_internals.is_partitionable(), _jax_internals.is_x64())
        program = self._programs.get(key)
        if program is None:
            program = compile_call(self._fun, call, pure, leaves, treedef, self, self._options)
            self._programs[key] = program
        return program, leaves


def jit(fun: Optional[Callable] = None, *, donate_argnums: Numbers = None,
        donate_argnames: Names = None, static_argnums: Numbers = None,
        static_argnames: Names = None, allow_shape: Sequence[str] = (),
        allow_dtype: Sequence[str] = (), ignore_extra: Sequence[str] = ()):
    """Compiles a function that constructs or changes models. Use it as `nnx.jit`.

    NNX modules, States, Rngs and pytrees of arrays are data. Arguments that `static_argnums`
    and `static_argnames` name are part of the function. Exception: Rngs are always data.
    A module argument is changed in place, as with `nnx.jit`, and the counters of Rngs
    advance. A donated State or pytree is deleted: an array of it becomes a result without a
    copy where possible, and is given up otherwise. A donated module stays usable.

    An initial value that an `nnx.update` in the function overwrites is never computed. Each
    update is checked: one error shows all leaves that have no place in the model, or have
    another shape or dtype. Exception: leaves are accepted whose names match a pattern
    ("layers.*.kernel") of `ignore_extra`, `allow_shape` or `allow_dtype`.

    Values are bit for bit those of `nnx.jit` on the CPU; docs/python.md lists exceptions.
    The function is traced once for each structure, shape and dtype of its arguments and each
    value of its static arguments, never for a new seed. Inside another trace the function is
    called as if it were not compiled.

    Calls raise, with nothing consumed: ValueError or TypeError for arguments that do not
    fit, NotImplementedError for what Graft cannot compute, with the user's line;
    RuntimeError for deleted arrays; MemoryError if memory cannot be had.
    """
    options = UpdateOptions(tuple(allow_shape), tuple(allow_dtype), tuple(ignore_extra))

    def decorate(function: Callable) -> Jitted:
        return Jitted(function, donate_argnums, donate_argnames, static_argnums,
                      static_argnames, options)
    return decorate if fun is None else decorate(fun)


def plan(fun: Callable, *args, **kwargs) -> Plan:
    """Returns what `fun(*args, **kwargs)` would do: where each result comes from, what is
    not computed and why, and the memory it takes. `fun` is a function or what `jit` made.
    Arguments may be abstract (`jax.ShapeDtypeStruct`, `nnx.eval_shape`)."""
    jitted = fun if isinstance(fun, Jitted) else jit(fun)
    return jitted.plan(*args, **kwargs)


def eval_shape(fun: Callable, *args, **kwargs):
    """Returns what `fun(*args, **kwargs)` would return, with a `jax.ShapeDtypeStruct` for
    each array, as `nnx.eval_shape` does; updates in it are checked as by `jit`."""
    if isinstance(fun, Jitted):
        return _trace.eval_shape(fun._fun, args, kwargs, fun._options)
    return _trace.eval_shape(fun, args, kwargs, UpdateOptions())
