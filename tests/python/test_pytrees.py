# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Pure functions of arrays: the bits, the memory and the errors of graft.jit."""

import graft
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
@pytest.mark.parametrize("draw", [
    lambda key, dtype: jax.random.normal(key, (5, 7), dtype),
    lambda key, dtype: jax.random.normal(key, (33,), dtype) * 0.02,
    lambda key, dtype: jax.random.uniform(key, (4, 3, 2), dtype, -3, 0.7),
    lambda key, dtype: jax.random.truncated_normal(key, -2, 2, (9, 9), dtype),
    lambda key, dtype: jax.nn.initializers.he_normal()(key, (16, 8), dtype),
    lambda key, dtype: jax.nn.initializers.glorot_uniform()(key, (3, 3, 4, 6), dtype),
], ids=["normal", "scaled", "uniform", "truncated", "he_normal", "glorot_uniform"])
def test_draws_are_jaxs(draw, dtype, counter_layout, same_bits):
    """Each distribution, dtype and counter layout, drawn from a key made of others."""
    def make(key):
        return draw(jax.random.fold_in(key, 3), jnp.dtype(dtype))
    key = jax.random.key(11)
    same_bits(graft.jit(make)(key), jax.jit(make)(key))


@pytest.mark.parametrize("draw", [
    lambda key: jax.random.bits(key, (5,)),
    lambda key: jax.random.bits(key, (3, 5), "uint8"),
    lambda key: jax.random.bits(key, (7,), "uint16"),
    lambda key: jax.random.bernoulli(key, 0.3, (40,)),
    lambda key: jax.random.randint(key, (5, 3), -4, 1000),
    lambda key: jax.random.gumbel(key, (9,)),
    lambda key: jax.random.permutation(key, 50),
    lambda key: jax.random.permutation(key, jnp.arange(12.0).reshape(6, 2)),
    lambda key: jax.random.permutation(key, jnp.linspace(-1, 1, 9)),
    lambda key: jax.random.choice(key, 20, (7,), replace=False),
    lambda key: jax.random.choice(key, jnp.linspace(0, 1, 8), (5,)),
], ids=["bits", "bytes", "halves", "bernoulli", "randint", "gumbel", "permutation", "rows",
        "shuffle", "choice", "replace"])
def test_other_distributions(draw, counter_layout, same_bits):
    """What is drawn without a float or by more than one step."""
    same_bits(graft.jit(draw)(jax.random.key(3)), jax.jit(draw)(jax.random.key(3)))


@pytest.mark.parametrize("draw", [
    lambda key: jax.random.bits(key, (5, 3), "uint64"),
    lambda key: jax.random.bits(key, (), "uint64"),
    lambda key: jax.random.uniform(key, (4, 3), minval=-3, maxval=0.7),
    lambda key: jax.random.normal(key, (33,)) * 0.02,
    lambda key: jax.random.truncated_normal(key, -2, 2, (9, 9)),
    lambda key: jax.random.truncated_normal(key, -1, 3, (9,)) * 1.5,
    lambda key: jax.nn.initializers.he_normal()(key, (16, 8), "float64"),
    lambda key: jax.random.randint(key, (5,), -4, 1000),
    lambda key: jax.random.bernoulli(key, 0.3, (20,)),
    lambda key: jax.random.permutation(key, 20),
], ids=["bits", "one", "uniform", "normal", "truncated", "other_bounds", "he_normal", "randint",
        "bernoulli", "permutation"])
def test_draws_of_64_bits(draw, counter_layout, same_bits):
    """With jax_enable_x64."""
    with jax.enable_x64(True):
        same_bits(graft.jit(draw)(jax.random.key(3)), jax.jit(draw)(jax.random.key(3)))


def test_draws_of_both_widths(same_bits):
    """What is known of a distribution with jax_enable_x64 is not taken for it without."""
    def draw(key):
        return jax.random.gumbel(key, (9,)), jax.random.bernoulli(key, 0.3, (9,))
    for enabled in (True, False, True):
        with jax.enable_x64(enabled):
            same_bits(graft.jit(draw)(jax.random.key(3)), jax.jit(draw)(jax.random.key(3)))


def test_vmapped_draws_of_64_bits(same_bits):
    """One draw a key, under another shape."""
    def make(key):
        keys = jax.random.split(key, (2, 3))
        return jax.vmap(jax.vmap(lambda one: jax.random.bits(one, (), "uint64")))(keys).reshape(-1)
    with jax.enable_x64(True):
        same_bits(graft.jit(make)(jax.random.key(1)), jax.jit(make)(jax.random.key(1)))


def test_large_permutation(same_bits):
    """Nothing is indexed: the draw is the permutation."""
    def draw(key):
        return jax.random.permutation(key, 70000)
    same_bits(graft.jit(draw)(jax.random.key(3)), jax.jit(draw)(jax.random.key(3)))


def test_functions_with_names_of_jaxs(same_bits):
    """Only JAX's own are taken for its distributions."""
    @jax.jit
    def _shuffle(x):
        return x[::-1] * 2

    @jax.jit
    def _bernoulli():
        return jnp.ones(3)
    x = jnp.arange(4.0)
    same_bits(graft.jit(lambda x: (_shuffle(x), _bernoulli()))(x), (x[::-1] * 2, jnp.ones(3)))


def test_parts_of_bits(counter_layout, same_bits):
    """Cut within a word."""
    def make(key):
        return [jax.random.bits(key, (256,), "uint8")[:255], jax.random.bits(key, (8,), "uint16")[:7]]
    same_bits(graft.jit(make)(jax.random.key(3)), jax.jit(make)(jax.random.key(3)))


def test_replaced_constants_are_no_initializers():
    """A plan names what was never computed, not what was written in another form."""
    def make(key):
        first, second = jax.random.split(key)
        both = jnp.concatenate([jax.random.normal(first, (3, 4)), jax.random.normal(second, (3, 4))])
        draw = jax.random.normal(key, (4,), jnp.bfloat16)
        return nnx.State({"w": nnx.Param((both * 0.5)[1:4]),
                          "v": nnx.Param((draw + 1).astype("float32")),
                          "p": nnx.Param(draw * 0.02),
                          "q": nnx.Param((draw * 0.02).astype("float32"))})
    plan = graft.plan(make, jax.random.key(0))
    assert not plan.pruned
    assert len(plan.results) == 4


@pytest.mark.parametrize("make", [
    lambda a, b: (a * b + a).astype("float32"),
    lambda a, b: (a * 1.7).astype("float32") * 2.3 + b.astype("float32"),
    lambda a, b: jnp.maximum(a * b, a).astype("float32"),
    lambda a, b: (lambda t: (t, t.astype("float32")))(jnp.exp(a) / b),
    lambda a, b: (a.reshape(4, 5) @ b.reshape(5, 4)).astype("float32"),
    lambda a, b: jax.nn.initializers.he_normal()(
        jax.random.key(0), (8, 4), jnp.bfloat16).astype("float32"),
    lambda a, b: (jax.random.normal(jax.random.key(1), (9,), jnp.bfloat16)
                  * 0.02).astype("float32") * 3,
], ids=["sum", "factors", "maximum", "both", "product", "he_normal", "normal"])
def test_casts_of_bfloat16(make, same_bits):
    """XLA does not round to bfloat16 what is cast to float32 at once."""
    a, b = (jax.random.normal(jax.random.key(n), (20,), jnp.bfloat16) for n in (5, 6))
    same_bits(graft.jit(make)(a, b), jax.jit(make)(a, b))


@pytest.mark.parametrize("shape", [(4, 4), (3, 6), (6, 3), (2, 3, 5)])
def test_orthogonal(shape):
    """To the rounding of another QR."""
    def make(key):
        return jax.nn.initializers.orthogonal(1.5)(key, shape)
    np.testing.assert_allclose(graft.jit(make)(jax.random.key(3)),
                               jax.jit(make)(jax.random.key(3)), atol=2e-5)


def test_split_keys(counter_layout, same_bits):
    """split and its elements, one by one and in loops."""
    def make(key):
        first, second = jax.random.split(key)
        more = [jax.random.normal(one, (3,)) for one in jax.random.split(second, 3)]
        return {"first": jax.random.uniform(first, (4,)), "more": more}
    same_bits(graft.jit(make)(jax.random.key(5)), jax.jit(make)(jax.random.key(5)))


def test_a_seed_known_in_the_function(same_bits):
    """Keys made of literals inside."""
    def make():
        return jax.random.normal(jax.random.key(7), (3, 4))
    same_bits(graft.jit(make)(), jax.jit(make)())


@pytest.mark.parametrize("shape", [(), (1,), (2,), (3,), (1, 5)])
def test_few_numbers_of_a_known_seed(shape, counter_layout, same_bits):
    """Draws stay draws although their bits could be told beforehand."""
    def make():
        key = jax.random.fold_in(jax.random.key(7), 1)
        return {"f32": jax.random.normal(key, shape), "f16": jax.random.normal(key, shape, "float16"),
                "bf16": jax.random.truncated_normal(key, -2, 2, shape, "bfloat16") * 0.3,
                "uniform": jax.random.uniform(key, shape, minval=-1), "bits": jax.random.bits(key, shape),
                "bytes": jax.random.bits(key, shape, "uint8"), "int": jax.random.randint(key, shape, 0, 9),
                "bernoulli": jax.random.bernoulli(key, 0.4, shape)}
    same_bits(graft.jit(make)(), jax.jit(make)())


def test_vmapped_draws(same_bits):
    """One draw a key."""
    def make(key):
        return jax.vmap(lambda one: jax.random.normal(one, (4, 2)) * 0.5)(jax.random.split(key, 3))
    same_bits(graft.jit(make)(jax.random.key(1)), jax.jit(make)(jax.random.key(1)))


def test_movement_and_arithmetic(same_bits):
    """Slices, transposes, stacks and elementwise functions."""
    def make(a, b):
        return {"t": a.T, "s": a[1:3], "c": jnp.concatenate([a, b], axis=1),
                "stack": jnp.stack([a, b]), "sum": a + 2 * b, "cast": a.astype(jnp.bfloat16),
                "tuple": (jnp.where(a > b, a, b), -a)}
    a = jnp.arange(12, dtype=jnp.float32).reshape(4, 3)
    b = jnp.linspace(0, 5, 12, dtype=jnp.float32).reshape(4, 3)
    same_bits(graft.jit(make)(a, b), jax.jit(make)(a, b))


def test_numpy_and_scalar_arguments(same_bits):
    """NumPy arrays of any alignment and Python numbers go in as with jax.jit."""
    def make(a, scale):
        return a * scale, a
    raw = np.arange(9, dtype=np.float32)[1:]
    same_bits(graft.jit(make)(raw, 2.0), jax.jit(make)(raw, 2.0))


def test_scan_is_followed(same_bits):
    """Layers made by a scan over keys."""
    def make(key):
        def body(carry, one):
            return carry + 1, jax.random.uniform(one, (2, 3)) * 2
        return jax.lax.scan(body, 0, jax.random.split(key, 4))
    same_bits(graft.jit(make)(jax.random.key(2)), jax.jit(make)(jax.random.key(2)))


def test_donated_and_forwarded_memory_stays():
    """A donated array that is a result keeps its address; the old handle is deleted."""
    old = jnp.arange(1000, dtype=jnp.float32)
    address = old.unsafe_buffer_pointer()
    make = graft.jit(lambda old, key: (old, jax.random.normal(key, (5,))), donate_argnums=0)
    kept, _ = make(old, jax.random.key(0))
    assert old.is_deleted()
    assert kept.unsafe_buffer_pointer() == address
    np.testing.assert_array_equal(kept, np.arange(1000, dtype=np.float32))


def test_undonated_and_forwarded_is_the_argument():
    """Without donation a result that is an argument is that very array."""
    old = jnp.ones(3)
    assert graft.jit(lambda old: {"same": old})(old)["same"] is old


def test_unused_donated_arrays_are_deleted():
    """What no result needs is given up."""
    old = {"used": jnp.ones(3), "unused": jnp.ones(5)}
    graft.jit(lambda old: old["used"] * 2, donate_argnums=0)(old)
    assert old["unused"].is_deleted() and old["used"].is_deleted()


def test_a_numpy_view_never_changes():
    """A donated array that NumPy still looks at keeps its values."""
    old = jnp.arange(1000, dtype=jnp.float32)
    view = np.asarray(old)
    new = graft.jit(lambda old: (old, old * 2), donate_argnums=0)(old)
    np.testing.assert_array_equal(view, np.arange(1000, dtype=np.float32))
    np.testing.assert_array_equal(new[0], view)
    assert old.is_deleted()


def test_results_can_be_donated_onward():
    """XLA itself takes each result's memory for its own."""
    made = graft.jit(lambda key: {"w": jax.random.normal(key, (64, 64)), "b": jnp.zeros(64)})(
        jax.random.key(0))
    addresses = jax.tree.map(lambda array: array.unsafe_buffer_pointer(), made)
    assert all(address % 64 == 0 for address in jax.tree.leaves(addresses))
    step = jax.jit(lambda tree: jax.tree.map(lambda x: x + 1, tree), donate_argnums=0)
    moved = step(made)
    assert jax.tree.map(lambda array: array.unsafe_buffer_pointer(), moved) == addresses


def test_a_new_seed_compiles_nothing(same_bits):
    """Seeds are data."""
    calls = []

    @graft.jit
    def make(key):
        calls.append(1)
        return jax.random.normal(key, (4,))
    for seed in range(3):
        same_bits(make(jax.random.key(seed)), jax.random.normal(jax.random.key(seed), (4,)))
    assert len(calls) == 1


def test_static_arguments():
    """A static argument is part of the function; another value is another program."""
    make = graft.jit(lambda n, key: jax.random.normal(key, (n,)), static_argnums=0)
    assert [make(n, jax.random.key(0)).shape for n in (2, 3, 2)] == [(2,), (3,), (2,)]
    named = graft.jit(lambda key, n: jnp.zeros(n), static_argnames="n")
    assert named(jax.random.key(0), n=4).shape == (4,)
    with pytest.raises(ValueError, match="Non-hashable static arguments"):
        make([2], jax.random.key(0))


def test_errors_before_anything_is_consumed():
    """One message for all that is wrong; the donated arrays live on."""
    make = graft.jit(lambda a, b, c: (a, b, c), donate_argnums=(0, 1), )
    x = jnp.ones(3)
    with pytest.raises(ValueError, match=r"b:b  the same array is donated as a:a too"):
        make(x, x, jnp.ones(2))
    with pytest.raises(ValueError, match=r"c:c  the same array is also passed as a:a"):
        make(x, jnp.ones(4), x)
    gone = jnp.ones(3)
    gone.delete()
    with pytest.raises(RuntimeError, match=r"c:c  the array was deleted or donated before"):
        make(x, jnp.ones(4), gone)
    assert not x.is_deleted()


def test_keys_of_other_generators(same_bits):
    """XLA draws with them."""
    key = jax.random.key(0, impl="rbg")
    def make(key):
        return jax.random.normal(key, (3,)), jax.random.normal(jax.random.key(0, impl="rbg"), (2,))
    same_bits(graft.jit(make)(key), jax.jit(make)(key))


def test_arrays_on_several_devices(same_bits):
    """Go to XLA."""
    mesh = jax.make_mesh((2,), ("x",))
    spread = jax.device_put(jnp.arange(4.), jax.NamedSharding(mesh, jax.P("x")))
    result = graft.jit(lambda x: jnp.exp(x) + 1)(spread)
    same_bits(result, jax.jit(lambda x: jnp.exp(x) + 1)(spread))
    assert result.sharding == spread.sharding


def test_inside_of_another_trace():
    """Under jax.jit the function is just called."""
    inner = graft.jit(lambda key: jax.random.normal(key, (3,)))
    outer = jax.jit(lambda key: inner(key) + 1)
    key = jax.random.key(0)
    np.testing.assert_array_equal(outer(key), jax.jit(lambda k: jax.random.normal(k, (3,)) + 1)(key))


def test_wrong_argument_numbers():
    """A position that the function has not."""
    with pytest.raises(ValueError, match="donate_argnums=.2,., but only accepts 2"):
        graft.jit(lambda a, b: a, donate_argnums=2)
