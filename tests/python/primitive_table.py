# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The table of primitives: what is run, in which contexts, and how it is compared.

A row is a use of a primitive (JAX's own harness, or the operands of primitive_operands.py)
with a dtype in a context. Rows that are cheaper together are one function, a result each;
where such a function fails or differs, its rows are run apart, so that a row is to blame.
"""

from __future__ import annotations

import collections
import dataclasses
import functools
import os
import zlib
from typing import Any, Callable, Optional

import graft
import jax
import jax.numpy as jnp
import numpy as np
import primitive_operands
from flax import nnx
from jax.extend import core

CONTEXTS = ("alone", "draw", "update", "vmap", "scan")
# One dtype of each class: what CI runs.
CLASSES = ("float32", "bfloat16", "int32", "uint32", "bool", "complex64")
# Those that are of one of these classes; others are run as they are.
CLASSES_OF = (*CLASSES, "float16", "int8", "int16", "uint8", "uint16")


@dataclasses.dataclass(frozen=True)
class Use:
    """A use of a primitive: a function and how its arguments are made."""

    primitive: str
    name: str
    dtype: str
    fun: Callable
    make: Callable[[np.random.RandomState], Any]
    has_mesh: bool = False

    def arguments(self, which: int = 0) -> tuple:
        """Returns arrays, the same ones for the same number."""
        return _arguments(self, which)


@functools.cache
def _arguments(use, which):
    seed = zlib.crc32(f"{use.name} {which}".encode())
    return jax.tree.map(_array, tuple(use.make(np.random.RandomState(seed))))


@dataclasses.dataclass(frozen=True)
class Row:
    """A use in a context."""

    use: Use
    context: str

    def __str__(self):
        return f"{self.use.primitive} {self.use.dtype} {self.context} ({self.use.name})"


@dataclasses.dataclass
class Outcome:
    """What became of a row."""

    row: Row
    kind: str  # "native", "island", "refused" by graft.jit, "refused by both", "different"
    message: str = ""


def _array(leaf):
    return jnp.asarray(leaf) if isinstance(leaf, (np.ndarray, np.generic)) else leaf


@functools.cache
def lowered() -> frozenset:
    """The names of all primitives that JAX lowers for the CPU."""
    from jax._src.interpreters import mlir
    return frozenset(primitive.name for primitive in
                     [*mlir._lowerings, *mlir._platform_specific_lowerings["cpu"]]
                     if not primitive.name.startswith("graft_"))


def primitives_of(jaxpr, found=None) -> set:
    """Returns the names of the primitives in a jaxpr."""
    found, stack = set() if found is None else found, [jaxpr]
    while stack:
        for eqn in stack.pop().eqns:
            found.add(eqn.primitive.name)
            stack.extend(core.jaxprs_in_params(eqn.params))
    return found


@functools.cache
def uses() -> tuple[Use, ...]:
    """Returns every use: those of JAX's harnesses and the hand-made ones."""
    import sys
    argv, sys.argv = sys.argv, sys.argv[:1]  # the harnesses read flags
    try:
        from jax._src.internal_test_util import test_harnesses
    finally:
        sys.argv = argv
    found = []
    for harness in test_harnesses.all_harnesses:
        dtype = np.dtype(harness.dtype).name
        if harness.filter("cpu") and dtype not in ("float64", "complex128"):
            found.append(Use(harness.group_name, harness.fullname, dtype, harness.dyn_fun,
                             harness.dyn_args_maker))
    counts: collections.Counter = collections.Counter()
    for made in primitive_operands.hand_made():
        name = f"hand_made_{made.primitive}_{made.dtype}"
        counts[name] += 1
        found.append(Use(made.primitive, f"{name}_{counts[name]}", made.dtype, made.fun,
                         made.make, made.has_mesh))
    return tuple(found)


@functools.cache
def first_uses() -> tuple[Use, ...]:
    """Returns the first use of each primitive with each dtype, hand-made ones all."""
    first: dict = {}
    for use in uses():
        hand_made = use.name if use.name.startswith("hand_made") else ""
        first.setdefault((use.primitive, use.dtype, hand_made), use)
    return tuple(first.values())


@functools.cache
def untouched() -> set:
    """Returns the primitives that no use has in its jaxpr."""
    left = set(lowered()) - set(primitive_operands.NOT_ON_CPU)
    # Most are found in their own first use; only the others are worth a longer search.
    for chosen in (lambda use: use.primitive in left, lambda use: True):
        for use in [*first_uses(), *(uses() if chosen(first_uses()[0]) else ())]:
            if not left:
                return left
            if chosen(use):
                left -= primitives_of(jax.make_jaxpr(use.fun)(*use.arguments()).jaxpr)
    return left


def in_context(use: Use, context: str):
    """Returns a function of arrays, and the arrays, that is the use in a context."""
    first = use.arguments()
    if context == "alone":
        return use.fun, first
    if context == "update":
        return functools.partial(_updated, use.fun), first
    if context == "draw":
        return functools.partial(_drawn, use.fun), (jax.random.key(3), *first)
    second = use.arguments(1)
    xs = jax.tree.map(_stacked, (jnp.float32(0), *first), (jnp.float32(1), *second))
    if context == "vmap":
        return lambda _, *args: jax.vmap(lambda _, *more: use.fun(*more))(_, *args), xs
    return lambda *args: jax.lax.scan(lambda carry, x: (carry, use.fun(*x[1:])), 0, args)[1], xs


def _stacked(a, b):
    b = b if jnp.shape(a) == jnp.shape(b) else a  # a harness may choose shapes by chance
    return jnp.stack([a, b])


def _drawn(fun, key, *args):
    """The first argument that can be drawn is: not an argument of the program, but a draw."""
    leaves, tree = jax.tree.flatten(args)
    for place, leaf in enumerate(leaves):
        drawn = _draw(key, jnp.shape(leaf), jnp.result_type(leaf))
        if drawn is not None:
            leaves[place] = drawn
            break
    else:
        return fun(*args), jax.random.uniform(key, (3,))
    return fun(*jax.tree.unflatten(tree, leaves))


def _draw(key, shape, dtype):
    if jax.dtypes.issubdtype(dtype, jax.dtypes.prng_key):
        return None
    if dtype == jnp.bool_:
        return jax.random.bernoulli(key, 0.5, shape)
    if jnp.issubdtype(dtype, jnp.complexfloating):
        return jax.random.uniform(key, shape, jnp.float32).astype(dtype)
    if jnp.issubdtype(dtype, jnp.unsignedinteger) and dtype.itemsize * 8 >= 8:
        return jax.random.bits(key, shape, dtype)
    if jnp.issubdtype(dtype, jnp.integer):
        return jax.random.randint(key, shape, 0, 2, jnp.int32).astype(dtype)
    if dtype.itemsize == 1:
        return jax.random.uniform(key, shape, jnp.float32).astype(dtype)
    return jax.random.uniform(key, shape, dtype)


class _Holder(nnx.Module):
    """A model with a Param for each of some arrays."""

    def __init__(self, leaves):
        for place, leaf in enumerate(leaves):
            setattr(self, f"v{place}", nnx.Param(_zeros(leaf.shape, leaf.dtype)))


def _zeros(shape, dtype):
    if jax.dtypes.issubdtype(dtype, jax.dtypes.prng_key):
        return jnp.broadcast_to(jax.random.key(0), shape)
    return jnp.zeros(shape, dtype)


def _updated(fun, *args):
    """What the use computes is written over the initial values of a model."""
    leaves = jax.tree.leaves(fun(*args))
    model = _Holder(leaves)
    nnx.update(model, {f"v{place}": leaf for place, leaf in enumerate(leaves)})
    return nnx.state(model)


def run(rows, jit=graft.jit) -> list[Outcome]:
    """Compares rows with nnx.jit, in one function if that goes well, else in halves."""
    if len(rows) == 1:
        return [_run_alone(rows[0], jit)]
    try:
        outcomes = _run_together(rows, jit)
        wrong = [outcome for outcome in outcomes if outcome.kind == "different"]
        if not wrong:
            return outcomes
    except Exception:  # pylint: disable=broad-except
        wrong = []  # nnx.jit may refuse one of them
    half = len(rows) // 2
    apart = run(rows[:half], jit) + run(rows[half:], jit)
    if wrong and not any(outcome.kind == "different" for outcome in apart):
        row = wrong[0].row
        return [Outcome(row, "different", f"only together with others: {wrong[0].message}")
                if outcome.row is row else outcome for outcome in apart]
    return apart


def _run_alone(row, jit) -> Outcome:
    fun, args = in_context(row.use, row.context)
    try:
        expected = jax.tree.leaves(nnx.jit(lambda *a: fun(*a))(*args))
    except Exception as error:  # pylint: disable=broad-except
        return _refused_too(row, jit, fun, args, error)
    try:
        return _compared([row], _call(jit, {"0": (fun, args)}), {"0": expected})[0]
    except Exception as error:  # pylint: disable=broad-except
        return Outcome(row, "refused", f"{type(error).__name__}: {error}")


def _refused_too(row, jit, fun, args, error) -> Outcome:
    try:
        _call(jit, {"0": (fun, args)})
    except Exception as ours:  # pylint: disable=broad-except
        if isinstance(ours, type(error)):
            return Outcome(row, "refused by both", str(error))
        return Outcome(row, "different", f"nnx.jit raises {error!r}, graft.jit {ours!r}")
    return Outcome(row, "different", f"only nnx.jit raises {error!r}")


def _run_together(rows, jit) -> list[Outcome]:
    parts = {str(place): in_context(row.use, row.context) for place, row in enumerate(rows)}
    theirs = nnx.jit(lambda args: {name: parts[name][0](*args[name]) for name in parts})
    expected = theirs({name: args for name, (_, args) in parts.items()})
    return _compared(rows, _call(jit, parts),
                     {name: jax.tree.leaves(value) for name, value in expected.items()})


def _call(jit, parts):
    """Returns the leaves of each part's result and the origins of its arrays."""
    def together(args):
        return {name: fun(*args[name]) for name, (fun, _) in parts.items()}
    jitted = jit(together)
    result = jitted({name: args for name, (_, args) in parts.items()})
    origins = collections.defaultdict(list)
    for entry in jitted.last_plan.results:
        origins[entry.path.split(".")[0]].append(origin_of(entry))
    return {name: (jax.tree.leaves(value), origins[name]) for name, value in result.items()}


def _compared(rows, found, expected) -> list[Outcome]:
    outcomes = []
    for place, row in enumerate(rows):
        name = str(place)  # JAX gives dicts back in another order
        leaves, origins = found[name]
        message = difference(leaves, expected[name])
        kind = ("different" if message else "island" if "island" in origins else "native")
        outcomes.append(Outcome(row, kind, message or ", ".join(sorted(set(origins)))))
    return outcomes


def origin_of(entry) -> str:
    """Returns where a result of a plan comes from."""
    return "island" if entry.source.startswith("island:") else entry.origin


def difference(found, expected) -> Optional[str]:
    """Returns what differs between two lists of arrays, or None: bits, dtype, weak type,
    and whether they are committed to a device."""
    if len(found) != len(expected):
        return f"{len(found)} arrays instead of {len(expected)}"
    for place, (ours, theirs) in enumerate(zip(found, expected)):
        for what in ("dtype", "shape", "weak_type", "committed"):
            a, b = getattr(ours, what, None), getattr(theirs, what, None)
            if a != b:
                return f"array {place}: {what} is {a} instead of {b}"
        if _is_key(ours):
            ours, theirs = jax.random.key_data(ours), jax.random.key_data(theirs)
        a, b = (np.atleast_1d(np.asarray(x)) for x in (ours, theirs))
        if a.tobytes() != b.tobytes():
            wrong = _bytes(a) != _bytes(b)
            where = np.flatnonzero(wrong.reshape(a.size, -1).any(1))
            return (f"array {place}: {len(where)} of {a.size} elements differ, at {where[0]} "
                    f"{a.ravel()[where[0]]!r} instead of {b.ravel()[where[0]]!r}")
    return None


def _is_key(leaf) -> bool:
    return jax.dtypes.issubdtype(leaf.dtype, jax.dtypes.prng_key)


def _bytes(array):
    return np.frombuffer(array.tobytes(), np.uint8).reshape(array.size, -1)


def groups(everything: bool) -> list[list[Row]]:
    """Returns the rows of CI, or all, as lists that are run together."""
    grouped: dict[Any, list[Row]] = collections.defaultdict(list)
    seen: set = set()
    for use in first_uses():
        if everything or use.dtype in CLASSES or use.dtype not in CLASSES_OF:
            for context in _contexts(use, everything or use.primitive not in seen):
                grouped[_group(use, context)].append(Row(use, context))
            seen.add(use.primitive)
    if everything:
        chosen = set(use.name for use in first_uses())
        for use in uses():
            if use.name not in chosen:
                grouped[use.name].append(Row(use, "alone"))
                grouped[use.name].append(Row(use, "update"))
    return list(grouped.values())


def _contexts(use, everything) -> tuple[str, ...]:
    """All contexts, or, in CI for what is not the first use of a primitive, two or three."""
    more = {0: ("draw",), 1: ("vmap",), 2: ("scan",)}
    number = zlib.crc32(use.name.encode()) % 6
    return CONTEXTS if everything else ("alone", "update", *more.get(number, ()))


# How many groups the uses of a dtype are spread over, and the draws of a type.
_SPREAD, _DRAW_SPREAD = 24, 3


def _group(use, context):
    """Rows that are one function. Those after a draw share the draw, which is most of what
    they cost to compile."""
    number = zlib.crc32(use.name.encode())
    if use.primitive in _OFTEN_REFUSED or use.has_mesh:
        return use.name, context == "vmap"
    if context != "draw":
        return use.dtype, number % _SPREAD
    leaves = jax.tree.leaves(use.arguments())
    kind = [(jnp.shape(leaf), str(jnp.result_type(leaf))) for leaf in leaves
            if _draw(jax.random.key(0), (), jnp.result_type(leaf)) is not None][:1]
    return "draw", tuple(kind), number % _DRAW_SPREAD


# Primitives without a rule for vmap, which nnx.jit refuses too: they go apart at once.
_OFTEN_REFUSED = frozenset((
    "broadcast_to", "call_exported", "cholesky_update", "composite", "custom_partitioning",
    "ffi_call", "linear_call", "run_state", "select_and_scatter", "preduced", "psum_done",
    "all_gather_reduced", "all_gather_start", "all_gather_done", "ppermute_start",
    "ppermute_done", "psum_start", "psum_invariant_start", "reduced_vary_cast_p",
    "reduce_scatter_start", "reduce_scatter_done", "unreduced_psum", "unreduced_psum_start",
    "unreduced_reduce_scatter", "unreduced_reduce_scatter_start", "vary_unreduced_cast_p"))


def shard(everything: bool) -> list[list[Row]]:
    """Returns the groups of this process: `GRAFT_SHARD=1/2` is the second of two."""
    number, count = map(int, os.environ.get("GRAFT_SHARD", "0/1").split("/"))
    return groups(everything)[number::count]
