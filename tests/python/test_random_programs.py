# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random compositions of construction and surgery: graft.jit against jax.jit, to the bit.

Each program is made from a seed. It draws and fills tensors, moves, casts, scales and
combines them and some old ones, and returns some of what it made; some old ones are
donated. Sums have a product right before them, which XLA fuses, unless it is of what was
repeated: then XLA decides by extents. No seed has the same product in two sums.
"""

import random

import graft
import jax
import jax.numpy as jnp
import numpy as np
import pytest

_SHAPES = [(6,), (2, 3), (3, 2), (4, 6), (1, 6), (2, 3, 4), (5, 7)]


def _draw(rng, key, shape):
    dtype = rng.choice([jnp.float32, jnp.float32, jnp.bfloat16, jnp.float16])
    kind = rng.randrange(5)
    if kind == 0:
        return jax.random.normal(key, shape, dtype)
    if kind == 1:
        return jax.random.normal(key, shape, dtype) * dtype(rng.choice([0.02, 0.5, 3.3]))
    if kind == 2:
        return jax.random.uniform(key, shape, dtype, -1, 2)
    if kind == 3:
        return jax.random.truncated_normal(key, -2, 2, shape, dtype) * dtype(0.25)
    return jnp.full(shape, rng.choice([0, 1, 0.5]), dtype)


def _move(rng, value):
    kind, rank = rng.randrange(10), value.ndim
    if kind == 0:
        order = list(range(rank))
        rng.shuffle(order)
        return value.transpose(order)
    if kind == 1:
        axis = rng.randrange(rank)
        start = rng.randrange(value.shape[axis])
        stop = rng.randint(start + 1, value.shape[axis])
        return value[(slice(None),) * axis + (slice(start, stop, rng.choice([1, 1, 2])),)]
    if kind == 2:
        return value.reshape(rng.choice([(-1,), (1, -1), (-1, 1)]))
    if kind == 3:
        return jnp.stack([value] * rng.choice([1, 2]), axis=rng.randrange(rank + 1))
    if kind == 4:
        return jnp.broadcast_to(value, (2, *value.shape))
    axis = rng.randrange(rank)
    extent = value.shape[axis]
    if kind == 5:
        return jnp.flip(value, axis)
    if kind == 6:
        return jnp.pad(value, [(rng.randrange(2), rng.randrange(3))] * rank, constant_values=0.5)
    if kind == 7:
        places = [rng.randrange(-extent - 1, extent + 1) for _ in range(3)]
        return jnp.take(value, jnp.array(places), axis, mode=rng.choice(["clip", "fill"]))
    if kind == 8:
        start, step = rng.randrange(extent), rng.choice([1, 1, 2])
        part = (slice(None),) * axis + (slice(start, None, step),)
        return value.at[part].set(rng.choice([0, value[part] * 2, jnp.flip(value[part], axis)]))
    return jnp.concatenate([value, value[::1]], axis=rng.randrange(rank))


def _compute(rng, value, others):
    kind = rng.randrange(5)
    if kind == 0:
        return value.astype(rng.choice([jnp.float32, jnp.bfloat16]))
    if kind == 1:
        return -value
    if kind == 2:
        return jnp.maximum(value, 0)
    like = [o for o in others if o.shape == value.shape and o.dtype == value.dtype]
    if kind == 3 and like:
        return jnp.where(rng.choice(like) > 0, value, rng.choice(like))
    return jnp.abs(value)


def _fuse(rng, value, others):
    like = [o for o in others if o.shape == value.shape and o.dtype == value.dtype]
    # A draw may end with a product, which XLA would fuse too.
    a, b = rng.choice(like), jnp.abs(rng.choice(like))
    return rng.choice([lambda: value * a + b, lambda: b - a * value, lambda: value * a - b])()


def _program(seed):
    def make(old, key):
        rng = random.Random(seed)
        values = [leaf for leaf in jax.tree.leaves(old)]
        repeated = set()
        for step in range(rng.randint(3, 12)):
            if rng.random() < 0.45:
                key, one = jax.random.split(key)
                one = rng.choice([one, jax.random.fold_in(one, step)])
                values.append(_draw(rng, one, rng.choice(_SHAPES)))
                continue
            chosen = rng.randrange(len(values))
            value = values[chosen]
            if rng.random() < 0.6 and value.size < 500:
                values.append(_move(rng, value))
            elif chosen not in repeated and rng.random() < 0.4:
                values.append(_fuse(rng, value, values))
            else:
                values.append(_compute(rng, value, values))
            if chosen in repeated or values[-1].size > value.size:
                repeated.add(len(values) - 1)
        chosen = rng.sample(range(len(values)), rng.randint(1, len(values)))
        return {"made": [values[i] for i in chosen], "key": key}
    return make


def _old(seed):
    rng = random.Random(-seed)
    return {name: jnp.asarray(np.random.default_rng(seed).standard_normal(
        rng.choice(_SHAPES), np.float32)) for name in "abc"[:rng.randint(1, 3)]}


@pytest.mark.parametrize("block", range(2))
def test_random_programs(block, same_bits, counter_layout):
    """Ten programs a block and layout, each with and without donation."""
    for seed in range(10 * block, 10 * block + 10):
        make, key = _program(seed), jax.random.key(seed)
        expected = jax.jit(make)(_old(seed), key)
        for donated in (None, 0):
            old = _old(seed)
            try:
                result = graft.jit(make, donate_argnums=donated)(old, key)
            except NotImplementedError as error:
                raise AssertionError(f"seed {seed}") from error
            try:
                same_bits(result, expected)
            except AssertionError as error:
                raise AssertionError(f"seed {seed}, donated {donated}") from error
            assert all(leaf.is_deleted() == (donated == 0) for leaf in jax.tree.leaves(old))


def test_steps_of_loops_round_apart(same_bits):
    """XLA merges factors and fuses products within a step, not across steps."""
    def loops(a, b, c):
        carry, rows = jax.lax.scan(lambda s, x: (s * 1.71 * 0.9 + x, s * x), a, jnp.stack([b, c]))
        once = jax.lax.fori_loop(0, 1, lambda _, s: s * 0.9, a) * 1.1
        return carry, rows, once, jax.lax.fori_loop(0, 4, lambda _, s: s * 0.9, b)
    old = [jax.random.normal(jax.random.key(i), (64,)) for i in range(3)]
    same_bits(graft.jit(loops)(*old), jax.jit(loops)(*old))
