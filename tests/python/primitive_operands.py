# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Operands for the primitives that JAX's own harnesses leave out.

Each entry is a function and its arguments, in which the primitive occurs once traced. What
no program of one process on a CPU can run is named in NOT_ON_CPU, with the reason.
"""

from __future__ import annotations

import dataclasses
import functools
from typing import Any, Callable

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax._src import ad_checkpoint
from jax._src import core as jax_core
from jax._src import debugging
from jax._src.lax import lax as lax_internal
from jax._src.lax import linalg as lax_linalg
from jax._src.lax import parallel
from jax._src.random import philox2x32, philox4x32, threefry4x32
from jax._src.state import discharge
from jax.experimental import checkify
from jax.experimental.custom_partitioning import custom_partitioning
from jax.sharding import PartitionSpec as P


@dataclasses.dataclass(frozen=True)
class Operands:
    """A use of a primitive: `fun` on the arrays that `make` returns for a random state."""

    primitive: str
    dtype: str
    fun: Callable
    make: Callable[[np.random.RandomState], tuple]
    has_mesh: bool = False  # then JAX commits all that the function returns to a device


def _random(rng, shape, dtype) -> Any:
    dtype = jnp.dtype(dtype)
    if dtype == np.bool_:
        return jnp.asarray(rng.rand(*shape) < 0.5)
    if jnp.issubdtype(dtype, jnp.integer):
        low = 0 if jnp.issubdtype(dtype, jnp.unsignedinteger) else -50
        small = dtype.name in ("int4", "uint4", "int2", "uint2")
        return jnp.asarray(rng.randint(0, 2, shape) if small else rng.randint(low, 50, shape)
                           ).astype(dtype)
    value = rng.randn(*shape)
    if jnp.issubdtype(dtype, jnp.complexfloating):
        value = value + 1j * rng.randn(*shape)
    return jnp.asarray(value.astype(np.complex64 if np.iscomplexobj(value) else np.float32)
                       ).astype(dtype)


# Which dtypes stand for all: of each class one (those of CI) and, for the whole table, more.
_FLOATS = ["float32", "bfloat16", "float16"]
_INTS = ["int32", "int8", "int16"]
_UINTS = ["uint32", "uint8", "uint16"]
_ALL = [*_FLOATS, *_INTS, *_UINTS, "bool", "complex64"]


def hand_made() -> list[Operands]:
    """Returns the table."""
    table: list[Operands] = []

    def add(primitive, dtypes, fun, *shapes):
        """Operands of the shapes and the dtype, or made by functions of a random state."""
        for dtype in dtypes:
            def make(rng, dtype=dtype):
                return tuple(shape(rng) if callable(shape) else _random(rng, shape, dtype)
                             for shape in shapes)
            table.append(Operands(primitive, dtype, fun, make))

    _elementwise(add)
    _movement(add)
    _calls(add)
    _control_flow(add)
    _effects(add)
    _linear_algebra(add)
    _keys(add)
    _small_dtypes(add)
    before = len(table)
    _shards(add)
    return [*table[:before],
            *(dataclasses.replace(made, has_mesh=True) for made in table[before:])]


def _positive(rng, shape=(4, 5)):
    return jnp.asarray(rng.rand(*shape).astype(np.float32) * 3 + 1.1)


def _elementwise(add):
    add("clz", _INTS + _UINTS, lax.clz, (4, 5))
    add("mulhi", _INTS + _UINTS, lax.mulhi, (4, 5), (4, 5))
    add("not", ["bool", *_INTS, *_UINTS], lax.bitwise_not, (4, 5))
    add("exp2", _FLOATS + ["complex64"], lax.exp2, (4, 5))
    add("square", [*_FLOATS, *_INTS, *_UINTS, "complex64"], lax.square, (4, 5))
    for name in ("eq_to", "le_to", "lt_to"):
        primitive = getattr(lax_internal, f"{name}_p")
        add(name, _FLOATS + _INTS + _UINTS + ["bool"], primitive.bind, (4, 5), (4, 5))
    add("igamma_grad_a", ["float32"], lax.igamma_grad_a, _positive, _positive)
    add("polygamma", ["float32"], lambda m, x: lax.polygamma(jnp.floor(m), x), _positive, _positive)
    add("zeta", ["float32"], lax.zeta, _positive, _positive)
    # Between equal bounds: the state that it draws from is the process's.
    add("rng_uniform", ["float32"], lambda a: lax.rng_uniform(a[0], a[0], (3,)), (1,))
    add("tie", _ALL, lambda x, y: lax_internal.tie_p.bind(x, y), (4, 5), (4, 5))
    add("reduce_xor", ["bool", *_INTS, *_UINTS],
        lambda x: lax.reduce_xor(x, (0,)), (4, 5))
    add("name", _ALL, lambda x: ad_checkpoint.checkpoint_name(x, "here"), (4, 5))


def _movement(add):
    add("tile", _ALL, lambda x: lax.tile(x, (2, 3)), (2, 5))
    add("stack", _ALL, lambda x, y: lax.stack([x, y], 1), (2, 5), (2, 5))
    add("unstack", _ALL, lambda x: lax.unstack(x, 0), (3, 5))
    add("broadcast_to", _ALL, lambda x: _broadcast_to(x, (3, 4)), (4,))
    add("empty", _ALL, lambda x: (x, lax_internal.empty(x.shape, x.dtype)), (4, 5))
    add("empty2", _ALL, lambda x: (x, lax_internal.empty2(
        x.dtype, memory_space=jax.memory.Space.Device)), (4, 5))
    add("optimization_barrier", _ALL, lax.optimization_barrier, (4, 5))
    add("layout_constraint", _ALL, lambda x: _with_layout(x), (4, 5))
    add("scatter-sub", [*_FLOATS, *_INTS, *_UINTS, "complex64"],
        lambda x, y: x.at[jnp.array([0, 2])].subtract(y), (4, 5), (2, 5))
    add("select_and_scatter", _FLOATS, _select_and_scatter, (4, 6), (3, 5))
    add("dce_sink", ["float32"], lambda x: (lax_internal.dce_sink(x * 2), x)[1], (4, 5))


def _broadcast_to(x, shape):
    from jax._src.state import primitives
    return primitives.broadcast_to(x, shape)


def _with_layout(x):
    from jax.experimental.layout import Layout, with_layout_constraint
    return with_layout_constraint(x, Layout(major_to_minor=tuple(range(x.ndim))))


def _select_and_scatter(x, source):
    from jax._src.lax import windowed_reductions
    return windowed_reductions._select_and_scatter(
        x, lax.ge, (2, 2), (1, 1), ((0, 0), (0, 0)), source, jnp.zeros((), x.dtype), lax.add)


def _calls(add):
    add("call", _ALL, lambda x: jax_core.call_p.bind(
        x, subfuns=(_wrapped(_twice),))[0], (4, 5))
    add("closed_call", _ALL, _closed_call, (4, 5))
    add("composite", _ALL, lambda x: lax.composite(lambda v: v + v, "my.double")(x), (4, 5))
    add("custom_jvp_call", _ALL, _with_jvp, (4, 5))
    add("custom_vjp_call", _ALL, _with_vjp, (4, 5))
    add("custom_vmap_call", _ALL, _with_vmap, (4, 5))
    add("remat2", ["float32", "bfloat16", "complex64"],
        lambda x: jax.checkpoint(lambda v: jnp.sin(jnp.sin(v)))(x), (4, 5))
    add("remat_opt", ["float32"], _remat_opt, (4, 5))
    add("linear_call", ["float32", "bfloat16", "complex64"],
        lambda r, x: jax.custom_derivatives.linear_call(
            lambda r, x: x / r, lambda r, t: t / r, r, x), (4, 5), (4, 5))
    add("custom_partitioning", ["float32"], _partitioned, (4, 5))
    add("call_exported", ["float32", "int32"],
        lambda x: jax.export.export(jax.jit(lambda v: v * 3))(
            jax.ShapeDtypeStruct(x.shape, x.dtype)).call(x), (4, 5))
    add("call_exported", ["float32"], _polymorphic, (4, 4))
    add("ffi_call", ["float32"], _potrf, _definite)
    add("run_state", ["float32", "int32"], _run_state, (4, 5))
    add("platform_index", _ALL, lambda x: lax.platform_dependent(
        x, cpu=lambda v: v + v, default=lambda v: v), (4, 5))


def _wrapped(fun):
    from jax._src import linear_util
    return linear_util.wrap_init(fun, debug_info=linear_util.DebugInfo(
        "call", "primitive_operands.py", ("v",), None))


def _closed_call(x):
    return jax_core.closed_call_p.bind(x, subfuns=(_wrapped(_twice),))[0]


def _twice(x):
    return [x if x.dtype == bool else x + x]


@jax.custom_jvp
def _with_jvp(x):
    return jnp.tanh(x) if jnp.issubdtype(x.dtype, jnp.inexact) else x + x


_with_jvp.defjvp(lambda primals, tangents: (_with_jvp(*primals), tangents[0]))


@jax.custom_vjp
def _with_vjp(x):
    return jnp.tanh(x) if jnp.issubdtype(x.dtype, jnp.inexact) else x + x


_with_vjp.defvjp(lambda x: (_with_vjp(x), None), lambda _, g: (g,))


@jax.custom_batching.custom_vmap
def _with_vmap(x):
    return x + x


@_with_vmap.def_vmap
def _with_vmap_rule(size, batched, x):
    del size
    return x + x, batched[0]


def _remat_opt(x):
    @functools.partial(jax.custom_vjp)
    def f(v):
        return jnp.sin(v)
    f.defvjp(lambda v: (jnp.sin(v), v), lambda v, g: (jnp.cos(v) * g,), optimize_remat=True)
    return jax.grad(lambda v: f(v).sum())(x)


@custom_partitioning
def _partitioned(x):
    return jnp.sin(x) * 2


_partitioned.def_partition(
    infer_sharding_from_operands=lambda mesh, arg_shapes, shape: arg_shapes[0].sharding,
    partition=lambda mesh, args, result: (mesh, lambda x: jnp.sin(x) * 2, result.sharding,
                                          (args[0].sharding,)),
    sharding_rule="i j -> i j")


def _polymorphic(x):
    a, b = jax.export.symbolic_shape("a, b", constraints=["a >= 2", "a == b"])
    exported = jax.export.export(jax.jit(lambda v: v * v.shape[0]))(
        jax.ShapeDtypeStruct((a, b), x.dtype))
    return exported.call(x)


def _definite(rng):
    value = rng.randn(4, 4).astype(np.float32)
    return jnp.asarray(value @ value.T + 4 * np.eye(4, dtype=np.float32))


def _potrf(x):
    from jaxlib import lapack
    lapack._lapack.initialize()
    return jax.ffi.ffi_call("lapack_spotrf_ffi", (
        jax.ShapeDtypeStruct(x.shape, x.dtype), jax.ShapeDtypeStruct((), jnp.int32)),
        input_layouts=[(0, 1)], output_layouts=[(0, 1), None],
        input_output_aliases={0: 0})(x, uplo=np.uint8(ord("L")))


def _run_state(x):
    def body(ref):
        ref[...] = ref[...] + ref[...]
    return discharge.run_state(body)(x)


def _control_flow(add):
    add("cond", _ALL, lambda x, y: lax.cond((x == y).any(), lambda: x, lambda: y), (4, 5), (4, 5))
    add("while", _ALL, lambda x: lax.while_loop(lambda s: s[0] < 3, lambda s: (s[0] + 1, -s[1] if
        s[1].dtype != bool else ~s[1]), (0, x))[1], (4, 5))
    add("while", ["float32", "int32"], lambda x: lax.while_loop(
        lambda s: s.sum() < 900, lambda s: jnp.abs(s) + 1 + jnp.abs(s), x), (4, 5))
    add("scan", _ALL, lambda x: lax.scan(lambda c, v: (c + v if c.dtype != bool else c ^ v, c),
                                         x[0], x), (4, 5))
    add("scan", ["float32", "bfloat16"], lambda x: lax.scan(
        lambda c, v: (jnp.sin(c) * v, jnp.exp(c)), x[0], x, reverse=True), (4, 5))


def _effects(add):
    add("debug_print", _ALL, lambda x: (jax.debug.print("{}", x.ravel()[0]), x)[1], (4, 5))
    add("debug_callback", _ALL, lambda x: (jax.debug.callback(_noted, x), x)[1], (4, 5))
    add("debug_callback", ["float32"],
        lambda x: (jax.debug.callback(_noted, x, ordered=True), x + 1)[1], (4, 5))
    add("pure_callback", _ALL, lambda x: jax.pure_callback(
        lambda v: np.asarray(v)[::-1], jax.ShapeDtypeStruct(x.shape, x.dtype), x,
        vmap_method="sequential"), (4, 5))
    add("io_callback", _ALL, lambda x: jax.experimental.io_callback(
        lambda v: np.asarray(v)[::-1], jax.ShapeDtypeStruct(x.shape, x.dtype), x), (4, 5))
    add("inspect_sharding", ["float32"],
        lambda x: (debugging.inspect_array_sharding(x, callback=_noted), x)[1], (4, 5))
    add("while", ["float32"], _checked, (4, 5))
    add("create_token", ["float32"], lambda x: (lax.create_token(), x)[1], (4, 5))
    add("after_all", ["float32"],
        lambda x: (lax.after_all(lax.create_token(), lax.create_token()), x)[1], (4, 5))


def _noted(*_):
    """Is told of values and forgets them."""


def _checked(x):
    def body(v):
        checkify.check(jnp.isfinite(v).all(), "not finite")
        return lax.while_loop(lambda s: s.sum() < 9, lambda s: jnp.abs(s) + 1, v)
    return checkify.checkify(body)(x)[1]


def _linear_algebra(add):
    numbers = ["float32", "complex64"]
    add("cholesky_update", ["float32"], lax_linalg.cholesky_update, _upper, (4,))
    add("geqrf", numbers, lax_linalg.geqrf, (4, 4))
    add("geqp3", numbers, lambda a: lax_linalg.geqp3(a, jnp.zeros((4,), jnp.int32)), (4, 4))
    add("hessenberg", numbers, lax_linalg.hessenberg, (4, 4))
    add("householder_product", numbers, lax_linalg.householder_product, (4, 4), (4,))
    add("ormqr", numbers, lambda a, t, c: lax_linalg.ormqr(a, t, c), (4, 4), (4,), (4, 4))
    add("schur", numbers, lax_linalg.schur, (4, 4))
    add("symmetric_product", ["float32"], lambda a, c: lax_linalg.symmetric_product(
        a, c, alpha=1.0, beta=1.0), (4, 4), (4, 4))
    add("tridiagonal", numbers, lambda a: lax_linalg.tridiagonal(a), (4, 4))
    add("lu_pivots_to_permutation", ["int32"], lambda _: lax_linalg.lu_pivots_to_permutation(
        jnp.array([1, 2, 3, 3], jnp.int32), 4), (1,))
    add("lu_pivots_to_permutation", ["int32"], lambda p: lax_linalg.lu_pivots_to_permutation(
        jnp.abs(p) % 4, 4), (4,))
    add("ragged_dot_general", _FLOATS, lambda x, y: lax.ragged_dot(
        x, y, jnp.array([3, 1], jnp.int32)), (4, 3), (2, 3, 5))
    add("scaled_dot", ["bfloat16"], _scaled_dot, (4, 32), (32, 5))


def _upper(rng):
    return jnp.asarray(np.triu(rng.rand(4, 4) + 2 * np.eye(4)).astype(np.float32))


def _scaled_dot(x, y):
    ones = jnp.ones((4, 1), jnp.float8_e8m0fnu), jnp.ones((1, 5), jnp.float8_e8m0fnu)
    return lax.scaled_dot(x.astype(jnp.float8_e4m3fn), y.astype(jnp.float8_e4m3fn),
                          lhs_scale=ones[0], rhs_scale=ones[1],
                          preferred_element_type=jnp.float32)


def _key(rng):
    return jax.random.key(rng.randint(1000))


def _keys(add):
    add("random_clone", ["uint32"], lambda k: jax.random.key_data(jax.random.clone(k)), _key)
    add("random_fold_in", ["uint32"], lambda k: jax.random.fold_in(k, 3), _key)
    add("random_split", ["uint32"], lambda k: jax.random.split(k, 3), _key)
    add("random_bits", ["uint32", "uint8", "uint16"], lambda k: jax.random.bits(k, (5,)), _key)
    add("random_seed", ["int32", "uint32"], lambda s: jax.random.key(s), ())
    add("random_wrap", ["uint32"], lambda d: jax.random.wrap_key_data(d), (2,))
    add("random_unwrap", ["uint32"], jax.random.key_data, _key)
    add("threefry2x32", ["uint32"], lambda k, x: jax.extend.random.threefry_2x32(k, x), (2,), (6,))
    add("philox2x32", ["uint32"],
        lambda k: philox2x32.philox2x32_random_bits(k, 32, (6,)), (1,))
    add("philox4x32", ["uint32"],
        lambda k: philox4x32.philox4x32_random_bits(k, 32, (6,)), (2,))
    add("threefry4x32", ["uint32"],
        lambda k: threefry4x32.threefry4x32_random_bits(k, 32, (6,)), (4,))


def _sharded(fun, *, out=P("i"), check=True, explicit=False):
    def on_mesh(*args):
        kind = jax.sharding.AxisType.Explicit if explicit else jax.sharding.AxisType.Auto
        mesh = jax.make_mesh((1,), ("i",), axis_types=(kind,), devices=jax.devices()[:1])
        if explicit:
            args = jax.sharding.reshard(args, jax.NamedSharding(mesh, P("i")))
        return jax.shard_map(fun, mesh=mesh, in_specs=P("i"), out_specs=out, check_vma=check)(*args)
    return on_mesh


def _shards(add):
    one = ["float32", "int32"]
    add("shard_map", _ALL, _sharded(lambda x: x + x), (4, 5))
    add("axis_index", one, _sharded(lambda x: x + lax.axis_index("i").astype(x.dtype)), (4, 5))
    add("psum", one, _sharded(lambda x: lax.psum(x, "i"), check=False), (4, 5))
    add("psum_invariant", one, _sharded(lambda x: lax.psum(x, "i"), out=P()), (4, 5))
    add("pmax", one, _sharded(lambda x: lax.pmax(x, "i"), out=P()), (4, 5))
    add("pmin", one, _sharded(lambda x: lax.pmin(x, "i"), out=P()), (4, 5))
    add("ppermute", one, _sharded(lambda x: lax.ppermute(x, "i", [(0, 0)])), (4, 5))
    add("all_gather", one, _sharded(lambda x: lax.all_gather(x, "i")), (4, 5))
    add("all_gather_invariant", one, _sharded(
        lambda x: parallel.all_gather_invariant(x, "i"), out=P()), (4, 5))
    add("all_gather_reduced", one, _sharded(
        lambda x: parallel.all_gather_reduced(x, "i", tiled=True), out=P(reduced={"i"}),
        explicit=True), (4, 5))
    add("preduced", one, _sharded(lambda x: parallel.preduced(lax.psum(x, "i"), "i"),
                                  out=P(reduced={"i"}), explicit=True), (4, 5))
    add("vary_unreduced_cast_p", one, _sharded(lambda x: parallel.vary_unreduced_cast(x, "i"),
                                               out=P(unreduced={"i"}), explicit=True), (4, 5))
    add("reduced_vary_cast_p", one, _sharded(lambda x: jax_core.reduced_vary_cast(
        parallel.preduced(lax.psum(x, "i"), "i"), "i"), explicit=True), (4, 5))
    add("unreduced_reduce_scatter", one, _sharded(lambda x: parallel.unreduced_psum_scatter(
        lax.pcast(x, "i", to="unreduced"), "i", tiled=True), explicit=True), (4, 5))
    add("all_to_all", one, _sharded(lambda x: lax.all_to_all(x, "i", 0, 1, tiled=True)), (4, 5))
    add("reduce_scatter", one, _sharded(lambda x: lax.psum_scatter(
        x, "i", scatter_dimension=0, tiled=True)), (4, 5))
    add("pvary", one, _sharded(lambda x: x + lax.pcast(jnp.ones((), x.dtype), "i",
                                                       to="varying")), (4, 5))
    add("unreduced_psum", one, _sharded(lambda x: parallel.unreduced_psum(
        lax.pcast(x, "i", to="unreduced"), "i"), out=P()), (4, 5))
    # Begun and ended apart: one program has both, which are a primitive each.
    begun = {
        "psum": (lambda x: parallel.psum_start(x, "i"), P("i")),
        "psum_invariant": (lambda x: parallel.psum_start(x, "i"), P()),
        "all_gather": (lambda x: parallel.all_gather_start(x, "i"), P("i")),
        "ppermute": (lambda x: parallel.ppermute_start(x, "i", [(0, 0)]), P("i")),
        "reduce_scatter": (lambda x: parallel.psum_scatter_start(x, "i", tiled=True), P("i")),
        "unreduced_psum": (lambda x: jax_core.Future(parallel.unreduced_psum(
            lax.pcast(x, "i", to="unreduced"), "i", is_async=True), parallel.psum_done_p.bind),
            P()),
        "unreduced_reduce_scatter": (lambda x: jax_core.Future(parallel.unreduced_psum_scatter(
            lax.pcast(x, "i", to="unreduced"), "i", tiled=True, is_async=True),
            parallel.reduce_scatter_done_p.bind), P("i")),
    }
    for name, (start, out) in begun.items():
        fun = _sharded(lambda x, start=start: start(x).done(), out=out,
                       explicit=name == "unreduced_reduce_scatter",
                       check=name not in ("psum", "reduce_scatter"))
        add(f"{name}_start", one, fun, (1, 5))
        if not name.startswith("unreduced") and name != "psum_invariant":
            add(f"{name}_done", one, fun, (1, 5))
    add("sharding_constraint", _ALL, _constrained, (4, 5))
    add("reshard", ["float32"], _resharded, (4, 5))


def _constrained(x):
    mesh = jax.make_mesh((1,), ("i",), axis_types=(jax.sharding.AxisType.Auto,),
                         devices=jax.devices()[:1])
    return lax.with_sharding_constraint(x, jax.NamedSharding(mesh, P("i")))


def _resharded(x):
    mesh = jax.make_mesh((1,), ("i",), axis_types=(jax.sharding.AxisType.Explicit,),
                         devices=jax.devices()[:1])
    with jax.sharding.use_abstract_mesh(mesh.abstract_mesh):
        return jax.sharding.reshard(x, P("i"))


def _small_dtypes(add):
    """Dtypes that no harness has: of 8 bits and fewer."""
    floats = ["float8_e4m3fn", "float8_e5m2", "float8_e4m3b11fnuz"]
    for dtype in floats:
        add("convert_element_type", [dtype], lambda x: x.astype(jnp.float32), (4, 5))
        add("convert_element_type", _FLOATS, lambda x, d=dtype: x.astype(d), (4, 5))
    for dtype in ("int4", "uint4"):
        add("convert_element_type", [dtype], lambda x: x.astype(jnp.int32), (4, 5))
        add("convert_element_type", ["int32"], lambda x, d=dtype: x.astype(d), (4, 5))
    add("convert_element_type", ["bfloat16"], lambda x: x.astype(jnp.float16), (4, 5))
    add("convert_element_type", ["float16"], lambda x: x.astype(jnp.bfloat16), (4, 5))
    moved = [*floats, "int4", "uint4"]
    add("transpose", moved, jnp.transpose, (4, 5))
    add("reshape", moved, lambda x: x.reshape(5, 4), (4, 5))
    add("copy", [*_ALL, *moved], lambda x: jnp.array(x, copy=True), (4, 5))


# What no program of one process on a CPU can run, or what is never in a program that is run.
NOT_ON_CPU = {
    "all_gather_reduced_start": "asynchronous; no lowering for CPU",
    "core_map": "Pallas kernels, of GPU and TPU",
    "all_to_all_done": "asynchronous; XLA refuses what JAX lowers it to",
    "all_to_all_start": "asynchronous; XLA refuses what JAX lowers it to",
    "check": "JAX itself refuses it unless checkify made values of it",
    "create_linear": "custom call CreateBuffer, which CPU does not have",
    "custom_lin": "only raises: forward derivatives of a custom_vjp",
    "dim_as_value": "only in a function while it is exported with symbolic shapes",
    "dimension_size": "only in a function while it is exported with symbolic shapes",
    "dot_product_attention_bwd_wrapper": "cuDNN",
    "dot_product_attention_fp8_bwd_wrapper": "cuDNN",
    "dot_product_attention_fp8_fwd_wrapper": "cuDNN",
    "dot_product_attention_fwd_wrapper": "cuDNN",
    "from_edtype": "for extended dtypes that other packages define",
    "pbroadcast_done": "asynchronous; its start has no lowering for CPU",
    "pin": "custom call Pin, which CPU does not have",
    "precv": "sends between the devices of a pipeline; CPU has no such channel",
    "psend": "sends between the devices of a pipeline; CPU has no such channel",
    "scaled_matmul_wrapper": "cuDNN",
    "ragged_all_to_all": "XLA has no CPU code for it",
    "shape_assertion": "only in a function while it is exported with symbolic shapes",
    "stage": "done while tracing",
    "to_edtype": "for extended dtypes that other packages define",
    "unpin": "custom call Unpin, which CPU does not have",
    "unreachable": "only raises",
    "with_memory_space_constraint": "Pallas kernels, of GPU and TPU",
}
