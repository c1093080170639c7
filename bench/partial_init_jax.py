# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Flax's side of the partial-initialization benchmark: one process, one JSON line.

usage: partial_init_jax.py flax-guide|flax-pure-dict time|memory DIM LATER_CALLS

`flax-guide` is the memory-efficient partial initialization of Flax's guide "Model
surgery", with the old State donated. (Its static Rngs is dynamic here: flax 0.12.8
cannot hash one.) `flax-pure-dict` passes the State as a pure dict, which lets XLA reuse
the donated buffers: the best Flax can do. `memory` runs a tiny program first, so that
what the JIT takes by itself is not counted.
"""

import functools
import json
import sys
import time

import jax
import jax.numpy as jnp
from flax import nnx

from peer_memory import reset_high_water_mark, status_bytes


class TwoLayerMLP(nnx.Module):
    """The model of the guide."""

    def __init__(self, dim, rngs):
        self.linear1 = nnx.Linear(dim, dim, rngs=rngs)
        self.linear2 = nnx.Linear(dim, dim, rngs=rngs)


def old_state(dim):
    """The old weights: constants, so that making them leaves no temporaries."""
    _, state = nnx.split(nnx.eval_shape(lambda: TwoLayerMLP(dim, nnx.Rngs(0))))
    return jax.block_until_ready(
        jax.tree.map(lambda leaf: jnp.full(leaf.shape, 0.5, leaf.dtype), state))


def partial_init_function(variant, dim):
    """Returns a function from the old state to the new model."""

    def build(old, rngs):
        model = TwoLayerMLP(dim, rngs)
        model.linear1 = nnx.LoRALinear(dim, dim, lora_rank=3, rngs=rngs)
        nnx.update(model, old)
        return model

    jitted = functools.partial(nnx.jit, donate_argnums=0)(build)
    prepare = nnx.to_pure_dict if variant == "flax-pure-dict" else lambda old: old
    return lambda old: jitted(prepare(old), nnx.Rngs(42))


def main():
    variant, mode = sys.argv[1:3]
    dim, later_calls = map(int, sys.argv[3:])
    if mode == "memory":
        jax.block_until_ready(nnx.state(partial_init_function(variant, 8)(old_state(8))))
    base_rss = status_bytes("VmRSS")
    partial_init = partial_init_function(variant, dim)

    calls = []
    for call in range(1 + later_calls):
        old = old_state(dim)
        old_bytes = sum(leaf.nbytes for leaf in jax.tree.leaves(old))
        live_before = len(jax.live_arrays())
        reset_high_water_mark()
        rss_before = status_bytes("VmRSS")
        start = time.perf_counter()
        model = partial_init(old)
        state = jax.block_until_ready(nnx.state(model, nnx.Param))
        seconds = time.perf_counter() - start
        peak = status_bytes("VmHWM")
        result_bytes = sum(leaf.nbytes for leaf in jax.tree.leaves(state))
        calls.append({
            "seconds": seconds,
            "growth_bytes": peak - rss_before,
            "peak_over_size": (peak - base_rss) / result_bytes,
            "new_arrays": len(jax.live_arrays()) - live_before,
        })
        if call == 0:
            # The weights are the old ones, and the new ones are there.
            assert float(model.linear1.kernel[0, 0]) == 0.5
            assert model.linear1.lora.lora_a.shape == (dim, 3)
        del old, model, state
    print(json.dumps({"old_bytes": old_bytes, "result_bytes": result_bytes,
                      "calls": calls}))


if __name__ == "__main__":
    main()
