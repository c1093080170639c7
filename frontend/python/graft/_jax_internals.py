# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""All that Graft takes of JAX that is not public, in one place (JAX 0.10.2)."""

from __future__ import annotations

import functools
import os
import sys
import types
from typing import Any, NamedTuple, Optional

import jax
from jax._src import core, pjit, source_info_util
from jax._src.lax import lax
from jax._src.interpreters import partial_eval
from jax._src.sharding_impls import UnspecifiedValue


class Line(NamedTuple):
    """A place in the user's program. Columns count from 1; 0 is unknown."""

    file: str
    line: int
    column: int


@functools.lru_cache(maxsize=8)
def _folders(has_flax: bool) -> tuple[str, ...]:
    names = ("graft", "jax", "jaxlib") + (("flax",) if has_flax else ())
    files = [getattr(sys.modules.get(name), "__file__", None) for name in names]
    return tuple(os.path.dirname(os.path.abspath(file)) + os.sep for file in files if file)


def is_library(file: str) -> bool:
    """Returns whether a source file is JAX's, Flax's or Graft's, and not the user's."""
    return file.startswith(_folders("flax" in sys.modules)) or file.startswith("<frozen")


def user_line(eqn) -> Optional[Line]:
    """Returns where the user wrote what `eqn` computes, if it is known."""
    for frame in source_info_util.user_frames(eqn.source_info.traceback):
        if not is_library(frame.file_name):
            return Line(frame.file_name, frame.start_line, frame.start_column + 1)
    return None


def user_frame() -> Optional[Line]:
    """Returns the place of the innermost frame that is neither JAX's, Flax's nor Graft's."""
    frame: Optional[types.FrameType] = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if not is_library(file):
            return Line(file, frame.f_lineno, 0)
        frame = frame.f_back
    return None


def is_partitionable() -> bool:
    """Returns which of the two counter layouts random bits have now."""
    return bool(jax.config.jax_threefry_partitionable)  # type: ignore[attr-defined]


def is_debugging() -> bool:
    """Returns whether JAX looks at each operation by itself."""
    config: Any = jax.config
    return config.jax_disable_jit or config.jax_debug_nans or config.jax_debug_infs


_missing_sharding = core.Tracer.sharding


def _no_sharding(self):
    raise AttributeError(f"The 'sharding' attribute is not available on {type(self).__name__}")


def hasten_missing_shardings(is_on: bool) -> None:
    """Lets a tracer say at once that it has no sharding, or as JAX does. Flax asks each new
    value of a Variable, and JAX's answer goes through the whole trace for its message: a
    model of n layers takes n * n steps."""
    setattr(core.Tracer, "sharding", property(_no_sharding) if is_on else _missing_sharding)


def is_x64() -> bool:
    """Returns whether arrays of 64 bits are on."""
    return bool(jax.config.jax_enable_x64)  # type: ignore[attr-defined]


def is_clean() -> bool:
    """Returns whether no JAX trace is going on on this thread."""
    return core.trace_state_clean()


def is_key(aval) -> bool:
    """Returns whether `aval` is an array of typed keys."""
    return jax.dtypes.issubdtype(aval.dtype, jax.dtypes.prng_key)


def words_of(array) -> Any:
    """Returns the array of numbers that an array of typed keys is made of; other arrays as
    they are. Costs next to nothing, and shares the memory."""
    return getattr(array, "_base_array", array)


def infer(jitted, args, kwargs) -> tuple[Any, list]:
    """Traces a call of what `jax.jit` made, if it is the first of its kind. Returns what was
    found out, and the flat arguments. Raises what `jax.jit` raises."""
    return pjit._infer_params(jitted._fun, jitted._jit_info, args, kwargs)


def static_places(jitted) -> tuple[frozenset, frozenset]:
    """Returns the positions and the names of the static arguments of what `jax.jit` made."""
    info = jitted._jit_info
    return frozenset(info.static_argnums), frozenset(info.static_argnames)


def with_outputs(jaxpr, outputs) -> tuple[Any, list[bool]]:
    """Returns a jaxpr that gives these of its variables, without what they and its effects
    do not need, as JAX lowers it; and which of its arguments are left."""
    changed = jaxpr.replace(outvars=list(outputs),
                            debug_info=jaxpr.debug_info._replace(result_paths=None))
    return partial_eval.dce_jaxpr(changed, [True] * len(outputs))


def as_function(jaxpr, consts) -> Any:
    """Returns a jaxpr as a function of flat arguments."""
    return core.jaxpr_as_fun(core.ClosedJaxpr(jaxpr, consts))


def is_plain_call(params) -> bool:
    """Returns whether a call within a jaxpr says no more than what it calls."""
    unspecified = (*params.get("in_shardings", ()), *params.get("out_shardings", ()))
    return (all(isinstance(sharding, UnspecifiedValue) for sharding in unspecified)
            and not any(params.get("in_layouts", ())) and not any(params.get("out_layouts", ()))
            and not params.get("compiler_options_kvs"))


def weakly_typed(value) -> Any:
    """Returns a value with JAX's weak type, which gives way to others."""
    return lax._convert_element_type(value, value.dtype, weak_type=True)


def is_simple(inferred) -> bool:
    """Returns whether a call has neither shardings, layouts and compiler options of its own
    nor mutable arrays, nor arrays of a trace that is going on."""
    return (is_plain_call(inferred.params) and not inferred.consts
            and not inferred.params["jaxpr"].jaxpr.is_high
            and inferred.params["ctx_mesh"].size <= 1)


def placement(inferred, is_committed: bool) -> Any:
    """Returns the sharding that the results of a call have on one device, or None if nobody
    says where they have to be."""
    mesh = inferred.params["ctx_mesh"]
    if not mesh.empty:
        return jax.NamedSharding(mesh, jax.P())
    return jax.sharding.SingleDeviceSharding(default_cpu()) if is_committed else None


@functools.lru_cache(maxsize=1)
def default_cpu() -> Any:
    """Returns the CPU that arrays are on if nobody says another."""
    return jax.local_devices(backend="cpu")[0]
