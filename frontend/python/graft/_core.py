# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A pure function of arrays, as `jax.jit` takes it: the programs of its calls."""

from __future__ import annotations

from typing import Any, Callable, Optional

import jax

from graft import _arguments, _jax_internals
from graft._program import Layout, Program
from graft._signature import Signature


class Core:
    """What stands in the place of `jax.jit(fun)` where Graft compiles `fun`.

    A call goes to JAX itself if Graft has nothing to do there: within another trace, on
    other devices than one CPU, or with shardings, layouts or mutable arrays.
    """

    def __init__(self, fun: Callable, jitted, layout: Layout, whole: bool):
        self._jitted, self._layout, self._whole = jitted, layout, whole
        self._name = getattr(fun, "__name__", "main")
        self._signature = Signature(fun)
        self._programs: dict[Any, Program] = {}
        self.last: Optional[Program] = None

    def __call__(self, *args, **kwargs):
        if self._whole or _jax_internals.is_debugging() or not _jax_internals.is_clean():
            return self._jitted(*args, **kwargs)
        inferred, leaves = _jax_internals.infer(self._jitted, args, kwargs)
        device, is_committed = _placement(leaves)
        if device is None or not _jax_internals.is_simple(inferred):
            return self._jitted(*args, **kwargs)
        program = self._program(inferred, args, kwargs, is_committed)
        self.last = program
        if program.is_whole:
            return self._jitted(*args, **kwargs)
        return jax.tree.unflatten(program.out_tree, program.run(leaves))

    def program(self, *args, **kwargs) -> Program:
        """Returns the program of a call; nothing is run. Arguments may be abstract."""
        inferred, leaves = _jax_internals.infer(self._jitted, args, kwargs)
        _, is_committed = _placement(leaves)
        return self._program(inferred, args, kwargs, is_committed)

    def _program(self, inferred, args, kwargs, is_committed: bool) -> Program:
        key = id(inferred), is_committed
        program = self._programs.get(key)
        if program is None:
            paths = self._paths(inferred, args)
            program = Program(self._name, inferred, paths, list(map(self._signature.name, paths)),
                              self._layout, _jax_internals.placement(inferred, is_committed))
            program.compile()
            self._programs[key] = program
        return program

    def _paths(self, inferred, args) -> list[tuple]:
        """Returns the path in (args, kwargs) of each argument of the program."""
        nums, _ = _jax_internals.static_places(self._jitted)
        static = {place + len(args) if place < 0 else place for place in nums}
        places = [str(place) for place in range(len(args)) if place not in static]
        return [("0", places[int(path[1])], *path[2:]) if path[0] == "0" else path
                for path, _ in _arguments.leaves_of(inferred.in_tree)]

    def trace(self, *args, **kwargs):
        """As of what `jax.jit` returns."""
        return self._jitted.trace(*args, **kwargs)

    def lower(self, *args, **kwargs):
        """As of what `jax.jit` returns."""
        return self._jitted.lower(*args, **kwargs)

    def eval_shape(self, *args, **kwargs):
        """As of what `jax.jit` returns."""
        return self._jitted.eval_shape(*args, **kwargs)

    def clear_cache(self) -> None:
        """Forgets the programs."""
        self._programs.clear()
        self._jitted.clear_cache()


def _placement(leaves) -> tuple[Any, bool]:
    """Returns the CPU that the arguments are on, or None, and whether they have to be."""
    device, is_committed, last = None, False, None
    for leaf in leaves:
        if not isinstance(leaf, jax.Array):
            continue
        leaf = _jax_internals.words_of(leaf)
        is_committed = is_committed or leaf.committed
        sharding = leaf.sharding
        if sharding is last:
            continue
        last = sharding
        devices = sharding.device_set
        if len(devices) != 1:
            return None, True
        found: Any = next(iter(devices))
        if found.platform != "cpu" or device not in (None, found):
            return None, True
        device = found
    default = _jax_internals.default_cpu()
    if device is not None and device != default:
        return None, True
    return default, is_committed
