# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`graft.jit`: a function that is traced once for each kind of arguments, and then run.

How arguments and results are NNX objects is Flax's own work: a function of `graft.jit` is
one of `nnx.jit`, in which `Core` stands where `jax.jit` was.
"""

from __future__ import annotations

import functools
import sys
from typing import Any, Callable, Optional, Sequence, Union

import jax

from graft import _flax_internals
from graft._core import Core
from graft._plan import Plan
from graft._program import Layout
from graft._recorder import Recorder, is_recording, recorded
from graft._signature import Signature
from graft._update_check import UpdateOptions

Numbers = Union[int, Sequence[int], None]
Names = Union[str, Sequence[str], None]


class Jitted:
    """A function that Graft compiles; made by `jit`. May be called from any thread."""

    _fun: Callable
    _settings: dict  # what `jit` was called with
    _variants: dict

    def _begin(self, fun: Callable, settings: dict, remade: Optional[tuple] = None) -> None:
        self._fun, self._settings, self._variants = fun, settings, {}
        self._remade = remade or (_make, (fun, settings))  # a function, and its arguments

    def __call__(self, *args, **kwargs):
        """Runs the function on these arguments; see `jit`."""
        if is_recording():
            return self._fun(*args, **kwargs)
        return self._for(args, kwargs)._call(args, kwargs)

    def plan(self, *args, **kwargs) -> Plan:
        """Returns what a call with these arguments would do. They may be abstract; nothing
        is run, donated or changed."""
        return self._for(args, kwargs)._program(args, kwargs).plan

    def mlir(self, *args, **kwargs) -> str:
        """Returns the traced program of a call with these arguments as text, in the form
        that `graft-opt` reads."""
        return self._for(args, kwargs)._program(args, kwargs).mlir()

    @property
    def last_plan(self) -> Optional[Plan]:
        """The plan of the last call, or None."""
        lasts = [jitted._core().last for jitted in (self, *self._variants.values())]
        last = max(filter(None, lasts), key=lambda program: program.used, default=None)
        return last.plan if last else None

    def __reduce__(self):
        """Pickles as a function does, by its name, or else as what `jit` was called with.
        What it has compiled is compiled again."""
        if _is_named(self):
            return getattr(self, "__qualname__")
        return self._remade

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self  # as functions are

    def _core(self) -> Core:
        raise NotImplementedError

    def _call(self, args, kwargs):
        raise NotImplementedError

    def _program(self, args, kwargs):
        raise NotImplementedError

    def _for(self, args, kwargs) -> Jitted:
        """Returns the function for these arguments: Rngs are data, also where the user says
        that they are static."""
        nums = _as_tuple(self._settings["static_argnums"])
        names = _as_tuple(self._settings["static_argnames"])
        if not nums and not names:
            return self
        data = [num for num in nums if -len(args) <= num < len(args)
                and _flax_internals.is_rngs(args[num])]
        named = [name for name in names if _flax_internals.is_rngs(kwargs.get(name))]
        if not data and not named:
            return self
        key = tuple(data), tuple(named)
        if key not in self._variants:
            settings = {**self._settings,
                        "static_argnums": tuple(num for num in nums if num not in data),
                        "static_argnames": tuple(name for name in names if name not in named)}
            self._variants[key] = _make(self._fun, settings)
        return self._variants[key]


class _OfArrays(Jitted):
    """A function of arrays, made where nobody has imported Flax."""

    def __init__(self, fun: Callable, settings: dict):
        functools.update_wrapper(self, fun)
        self._begin(fun, settings)
        keywords = {name: settings[name] for name in _JAX_KEYWORDS
                    if settings[name] is not None}
        jitted = jax.jit(_recorded(fun, settings), **keywords)
        self._made = Core(fun, jitted, Layout(), settings["whole"])

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)

    def _core(self) -> Core:
        return self._made

    def _for(self, args, kwargs) -> Jitted:
        if _flax_internals.nnx() is None:
            return self
        if "flax" not in self._variants:  # imported since
            self._variants["flax"] = _make(self._fun, self._settings)
        return self._variants["flax"]._for(args, kwargs)

    def _call(self, args, kwargs):
        return self._made(*args, **kwargs)

    def _program(self, args, kwargs):
        return self._made.program(*args, **kwargs)

    def lower(self, *args, **kwargs):
        """As of what `jax.jit` returns."""
        return self._made.lower(*args, **kwargs)


class _OfModules(Jitted):
    """What is common to the functions of NNX objects, beside what they have of Flax."""

    jitted_fn: Core

    def _core(self) -> Core:
        return self.jitted_fn


_classes: dict[type, type] = {}


def _class_of(flax_class: type) -> type:
    """Returns Flax's class of jitted functions with the methods of ours."""
    if flax_class not in _classes:
        _classes[flax_class] = _make_class(flax_class)
    return _classes[flax_class]


def _make_class(flax_class: Any) -> type:
    def call(self, args, kwargs):
        return flax_class.__call__(self, *args, **kwargs)

    def program(self, args, kwargs):
        return _flax_internals.pure_arguments(
            self, args, kwargs, lambda args, kwargs: self.jitted_fn.program(*args, **kwargs))
    # Flax's class first: an object's class can only be changed for one of its layout.
    return type(flax_class.__name__, (flax_class, _OfModules),
                {"__call__": Jitted.__call__, "_call": call, "_program": program,
                 "__module__": __name__})


_JAX_KEYWORDS = ("in_shardings", "out_shardings", "static_argnums", "static_argnames",
                 "donate_argnums", "donate_argnames", "keep_unused", "device", "backend",
                 "inline")


def _recorded(fun: Callable, settings: dict) -> Callable:
    return recorded(fun, settings["options"], Signature(fun).source)


def _make(fun: Callable, settings: dict) -> Jitted:
    if _flax_internals.nnx() is None:
        return _OfArrays(fun, settings)
    keywords = {name: settings[name] for name in (*_JAX_KEYWORDS, "graph", "graph_updates")}
    _flax_internals.original_jit()(fun, **keywords)  # raises what it has against the function
    jitted = _flax_internals.original_jit()(_recorded(fun, settings), **keywords)
    return _with_core(jitted, fun, settings)


def _with_core(jitted, fun: Callable, settings: dict,
               remade: Optional[tuple] = None) -> Jitted:
    changed, result = _flax_internals.places_of_outputs(jitted)
    jitted.jitted_fn = Core(fun, jitted.jitted_fn, Layout(result, changed), settings["whole"])
    jitted.__class__ = _class_of(type(jitted))
    jitted._begin(fun, settings, remade)
    return jitted


def _is_named(jitted) -> bool:
    """Whether its module has it under its name, as where `jit` decorates a function."""
    found: Any = sys.modules.get(getattr(jitted, "__module__", None) or "")
    for name in getattr(jitted, "__qualname__", "<none>").split("."):
        found = getattr(found, name, None)
    return found is jitted


def _as_tuple(value) -> tuple:
    if value is None:
        return ()
    return (value,) if isinstance(value, (int, str)) else tuple(value)


def jit(fun: Optional[Callable] = None, *, in_shardings: Any = None, out_shardings: Any = None,
        static_argnums: Numbers = None, static_argnames: Names = None,
        donate_argnums: Numbers = None, donate_argnames: Names = None,
        keep_unused: bool = False, device: Any = None, backend: Optional[str] = None,
        inline: bool = False, graph: Optional[bool] = None,
        graph_updates: Optional[bool] = None, allow_shape: Sequence[str] = (),
        allow_dtype: Sequence[str] = (), ignore_extra: Sequence[str] = (),
        whole: bool = False):
    """Compiles a function that constructs or changes models. Use it as `nnx.jit`, of which
    it has every keyword, and whose results it has to the bit.

    NNX modules, States, Rngs and pytrees of arrays are data. Arguments that `static_argnums`
    and `static_argnames` name are part of the function. Exception: Rngs are always data.
    A module argument is changed in place, as with `nnx.jit`, and the counters of Rngs
    advance. A donated State or pytree is deleted: an array of it becomes a result without a
    copy where possible, and is given up otherwise. A donated module stays usable.

    An initial value that an `nnx.update` in the function overwrites is never computed. Each
    update is checked: one error shows all leaves that have no place in the model, or have
    another shape or dtype. Exception: leaves are accepted whose names match a pattern
    ("layers.*.kernel") of `ignore_extra`, `allow_shape` or `allow_dtype`.

    Graft makes draws, constants, movement and casts itself. XLA computes the rest, in one
    part that `plan` shows as an island. With `whole`, XLA computes everything, and the plan
    is that of the function without it.

    The function is traced once for each structure, shape and dtype of its arguments and each
    value of its static arguments, never for a new seed. Within another function of
    `graft.jit` it is called as if it were not compiled, within other traces as by `nnx.jit`.

    Calls raise, with nothing consumed: what `nnx.jit` raises; ValueError for an update that
    does not fit, or an array donated twice; RuntimeError for deleted arrays; MemoryError if
    memory cannot be had.
    """
    settings = dict(
        in_shardings=in_shardings, out_shardings=out_shardings, static_argnums=static_argnums,
        static_argnames=static_argnames, donate_argnums=donate_argnums,
        donate_argnames=donate_argnames, keep_unused=keep_unused, device=device,
        backend=backend, inline=inline, graph=graph, graph_updates=graph_updates, whole=whole,
        options=UpdateOptions(tuple(allow_shape), tuple(allow_dtype), tuple(ignore_extra)))
    return functools.partial(_make, settings=settings) if fun is None else _make(fun, settings)


def jit_partial(fun: Callable, *partial_args, allow_shape: Sequence[str] = (),
                allow_dtype: Sequence[str] = (), ignore_extra: Sequence[str] = (),
                whole: bool = False, **keywords):
    """Compiles a function of which the first arguments are given here, once. Use it as
    `nnx.jit_partial`, of which it has every keyword; what else there is, is said at `jit`.
    Needs Flax."""
    settings = dict.fromkeys((*_JAX_KEYWORDS, "graph", "graph_updates"))
    settings.update(keywords, whole=whole, options=UpdateOptions(
        tuple(allow_shape), tuple(allow_dtype), tuple(ignore_extra)))
    return _make_partial(fun, settings, partial_args, keywords)


def _make_partial(fun: Callable, settings: dict, partial_args: tuple, keywords: dict) -> Jitted:
    jitted = _flax_internals.original_jit_partial()(
        _recorded(fun, settings), *partial_args, **keywords)
    return _with_core(jitted, fun, settings,
                      (_make_partial, (fun, settings, partial_args, keywords)))


def plan(fun: Callable, *args, **kwargs) -> Plan:
    """Returns what `fun(*args, **kwargs)` would do: where each result comes from, what is
    not computed and why, and the memory it takes. `fun` is a function or what `jit` made.
    Arguments may be abstract (`jax.ShapeDtypeStruct`, `nnx.eval_shape`)."""
    jitted = fun if isinstance(fun, Jitted) else jit(fun)
    return jitted.plan(*args, **kwargs)


def eval_shape(fun: Callable, *args, **kwargs):
    """Returns what `fun(*args, **kwargs)` would return, with a `jax.ShapeDtypeStruct` for
    each array, as `nnx.eval_shape` does; updates in it are checked as by `jit`."""
    options = fun._settings["options"] if isinstance(fun, Jitted) else UpdateOptions()
    inner = fun._fun if isinstance(fun, Jitted) else fun

    def checked(*args, **kwargs):
        with _flax_internals.listening(Recorder(options)):
            return inner(*args, **kwargs)
    nnx = _flax_internals.nnx()
    return (nnx or jax).eval_shape(checked, *args, **kwargs)
