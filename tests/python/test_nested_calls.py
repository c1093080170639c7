# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions of jax.jit that call each other: followed by what they are, not by how often
they are called."""

import graft
import jax
import jax.numpy as jnp
import numpy as np
import pytest

_LEVELS = 40  # twice at each level: 10^12 calls


def _levels(bottom, twice, levels=_LEVELS):
    """Returns a function that calls the one below twice, level by level."""
    function = jax.jit(bottom)
    for _ in range(levels):
        function = jax.jit(lambda *args, below=function: twice(below, *args))
    return function


def test_calls_with_the_same_values():
    """XLA inlines them all; Graft follows each once."""
    total = _levels(lambda x: x + 1, lambda below, x: below(x) + below(x), 20)
    np.testing.assert_array_equal(graft.jit(total)(jnp.arange(3)), (np.arange(3) + 1) << 20)


def test_calls_that_move_and_draw(same_bits):
    """Levels of movement, of branches, and of keys."""
    x = jnp.arange(4.0)
    moved = _levels(lambda x: x[::-1],
                    lambda below, x: jnp.concatenate([below(x)[:2], below(x)[2:]]))
    same_bits(graft.jit(moved)(x), x[::-1])
    branched = _levels(lambda i, x: x[::-1],
                       lambda below, i, x: jax.lax.switch(i, [below, lambda i, x: x], i,
                                                          below(i, x)), 8)
    same_bits(graft.jit(lambda x: branched(0, x))(x), x)
    keys = _levels(lambda key: jax.random.split(key)[0],
                   lambda below, key: jax.random.fold_in(below(key), below(key).shape == ()))
    few = _levels(lambda key: jax.random.split(key)[0],
                  lambda below, key: jax.random.fold_in(below(key), below(key).shape == ()), 3)
    key = jax.random.key(1)
    assert graft.plan(lambda k: jax.random.normal(keys(k), (3,)), key).drawn_elements == 3
    same_bits(graft.jit(lambda k: jax.random.normal(few(k), (3,)))(key),
              jax.random.normal(few(key), (3,)))


@pytest.mark.parametrize("wrap", [lambda f: f, jax.checkpoint])
def test_calls_that_nothing_needs(wrap, same_bits):
    """JAX leaves them out before XLA sees them."""
    def make(x):
        function = lambda x: x * x + x  # noqa: E731
        for _ in range(_LEVELS):
            function = jax.jit(wrap(lambda x, below=function: below(below(x))))
        function(x)
        return x.T, x * 2
    x = jnp.ones((2, 3))
    same_bits(graft.jit(make)(x), (x.T, x * 2))


def test_calls_with_ever_other_values():
    """What is too much to follow is XLA's, and what is around it stays Graft's."""
    more = _levels(lambda x: x + 1, lambda below, x: below(below(x)), 24)

    def make(key, x):
        more(x)
        return jax.random.normal(key, (5,))
    plan = graft.plan(make, jax.random.key(0), jnp.arange(3))
    assert plan.drawn_elements == 5 and not plan.islands
