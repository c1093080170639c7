# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random keys seen as their words and words as keys, compared with nnx.jit; keys of other
generators; one array that is given as both."""

import graft
import jax
import jax.numpy as jnp
import pytest
from conftest import bits
from flax import nnx

data, wrap = jax.random.key_data, jax.random.wrap_key_data

OF_KEYS = [
    data, lambda k: data(k)[None], lambda k: data(k)[0], lambda k: data(k).reshape(-1),
    lambda k: jnp.where(True, data(k), 0), lambda k: (k, data(k)), lambda k: (k, k),
    lambda k: jax.random.normal(wrap(data(k).reshape(-1, 2)[0]), (4,)),
    lambda k: jax.random.bits(wrap(data(k).reshape(-1, 2))[0], (4,)),
]
OF_WORDS = [wrap, lambda d: (d, wrap(d)), lambda d: jnp.ravel(wrap(d))[-1],
            lambda d: jax.random.normal(jnp.ravel(wrap(d))[0], (4,))]


def _same(fun, make, donated):
    found = graft.jit(fun, donate_argnums=donated)(make())
    wanted = nnx.jit(fun)(make())
    assert jax.tree.structure(found) == jax.tree.structure(wanted)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(wanted)):
        assert (a.dtype, a.shape) == (b.dtype, b.shape)
        assert bits(a) == bits(b)


@pytest.mark.parametrize("shape", [(), (3,), (2, 3), (0,)])
@pytest.mark.parametrize("donated", [(), 0])
def test_keys_and_words(shape, donated):
    """A result that is an argument, or all of one, has the type that the function gives it."""
    def keys():
        return jax.random.split(jax.random.key(5), shape) if shape else jax.random.key(5)
    for fun in OF_KEYS:
        if 0 not in shape or fun in OF_KEYS[:2]:
            _same(fun, keys, donated)
    for fun in OF_WORDS:
        if 0 not in shape or fun in OF_WORDS[:2]:
            _same(fun, lambda: data(keys()), donated)


@pytest.mark.parametrize("fun", [lambda k: k[0], lambda k: k[:2], lambda k: (k, k[::-1]),
                                 lambda k: jnp.stack([k, k])])
def test_other_generators(fun):
    """Keys of as many words as their generator has."""
    _same(fun, lambda: jax.random.split(jax.random.key(0, impl="rbg"), 3), ())


@pytest.mark.parametrize("fun, donated", [
    (lambda k, d: (k, d[::-1]), (0, 1)), (lambda k, d: (k, d), 0), (lambda k, d: (k, d), (0, 1)),
    (lambda k, d: (k.at[0].set(k[1]), d[::-1]), (0, 1))])
def test_a_key_and_its_words_are_one_array(fun, donated):
    """Given as two arguments of which one is donated, an error before anything is consumed."""
    words = jnp.arange(8, dtype=jnp.uint32).reshape(4, 2)
    keys = wrap(words)
    with pytest.raises(ValueError, match="donate"):
        graft.jit(fun, donate_argnums=donated)(keys, words)
    assert not keys.is_deleted() and not words.is_deleted()


def _scaled(state):
    state["kernel"][...] = state["kernel"][...] * 2
    return state


@pytest.mark.parametrize("fun", [
    lambda state: state, _scaled, lambda state: (state, 1), lambda state: state["kernel"],
    lambda state: nnx.State({"b": state["kernel"]})])
def test_a_donated_variable_that_is_a_result_lives(fun):
    """It is one object, so that its array is that of the result."""
    def make():
        return nnx.state(nnx.Linear(2, 3, rngs=nnx.Rngs(0)))
    state = make()
    found = jax.tree.leaves(graft.jit(fun, donate_argnums=0)(state))
    for a, b in zip(found, jax.tree.leaves(nnx.jit(fun)(make()))):
        assert bits(jnp.asarray(a)) == bits(jnp.asarray(b))
    assert graft.jit(lambda s: s["kernel"][...] + 1, donate_argnums=0)(s := make()) is not None
    assert all(leaf.is_deleted() for leaf in jax.tree.leaves(s))  # none of it is a result


def test_operation_by_operation():
    """What JAX does for those who look for an error."""
    bad, jitted = jnp.array([jnp.nan, 1.0]), graft.jit(lambda x: x[::-1])
    with jax.debug_nans(True), pytest.raises(FloatingPointError):
        jitted(bad)
    with jax.disable_jit():
        assert graft.jit(lambda x: x + 1 if x[0] == 0 else x)(jnp.zeros(2))[0] == 1
        assert graft.jit(lambda rngs: nnx.Linear(2, 3, rngs=rngs))(nnx.Rngs(0)).kernel.shape
