# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random programs of native work and islands, to the bit.

XLA's bits of a result can depend on what else its program returns, so a result of an island
may differ, at most one in a thousand; none that is native may. `GRAFT_ISLAND_PROGRAMS=20000`
runs as many, from the seed `GRAFT_FIRST_SEED`; see `tools/dev.sh test-primitives`.
"""

import os

import graft
import island_programs
import jax
import jax.numpy as jnp
import pytest
from conftest import summary

_COUNT = int(os.environ.get("GRAFT_ISLAND_PROGRAMS", "100"))
_FIRST = int(os.environ.get("GRAFT_FIRST_SEED", "0"))
_BLOCK = 20


@pytest.fixture(scope="module")
def counts(request):
    """What all blocks count together."""
    collected = island_programs.Counts()
    yield collected
    request.config.stash.setdefault(summary, []).append(str(collected))


@pytest.mark.parametrize("first", range(_FIRST, _FIRST + _COUNT, _BLOCK))
def test_island_programs(first, counts):
    """A block of programs: all run, and no native result differs."""
    before = len(counts.different_native)
    for seed in range(first, min(first + _BLOCK, _FIRST + _COUNT)):
        island_programs.compare(island_programs.program(seed), counts, whole=seed % 4 == 0)
    jax.clear_caches()
    assert len(counts.different_native) == before, counts.different_native[before]


def test_few_results_of_islands_differ(counts):
    """At most one in a thousand."""
    assert len(counts.different_island) <= counts.island // 1000, (
        f"{counts}\n" + "\n".join(counts.different_island[:5]))


def _all_rows(x):
    exp, tanh = jnp.exp(x), jnp.tanh(x)
    return exp.at[0].set(x[0]).at[1].set(x[1]), tanh.at[0].set(x[0])


def _all_rows_and_effect(x):
    jax.debug.print("sum {}", x.sum())
    return jnp.exp(x).at[0].set(x[0]).at[1].set(x[1])


def _all_keys(x):
    keys = jax.random.split(jax.random.key(x.sum().astype(int)), 2)
    return keys.at[0].set(jax.random.key(1)).at[1].set(jax.random.key(2)), x.at[0].set(x[1])


@pytest.mark.parametrize("fun", [_all_rows, _all_rows_and_effect, _all_keys])
def test_no_island_computes_what_is_overwritten(fun, same_bits):
    """Outputs of an island that the compiler finds dead, of which Python knew nothing."""
    x = jnp.arange(6.).reshape(2, 3)
    jitted = graft.jit(fun)
    same_bits(jitted(x), jax.jit(fun)(x))
    made = [island["bytes_out"] for island in jitted.last_plan.to_json()["islands"]]
    assert sum(made) <= 24
