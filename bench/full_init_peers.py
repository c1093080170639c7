# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The peers' side of the full-initialization benchmark: one process, one JSON line.

usage: full_init_peers.py flax-jit|flax-eager|torch|mlx time|memory f32|bf16 DIM LATER_CALLS

Two (DIM, DIM) kernels, truncated normal. Flax: two nnx.Linear without bias, under
`nnx.jit` or not. PyTorch: two nn.Linear made by skip_init, then trunc_normal_. MLX: two
mx.random.truncated_normal, scaled.
"""

import json
import sys
import time

from peer_memory import reset_high_water_mark, status_bytes, warm_memory


def flax(jitted, dtype):
    import jax  # pylint: disable=import-outside-toplevel
    import jax.numpy as jnp  # pylint: disable=import-outside-toplevel
    from flax import nnx  # pylint: disable=import-outside-toplevel

    class TwoKernels(nnx.Module):
        """The model."""

        def __init__(self, dim, rngs):
            kinds = {"use_bias": False, "rngs": rngs,
                     "param_dtype": jnp.float32 if dtype == "f32" else jnp.bfloat16}
            self.linear1 = nnx.Linear(dim, dim, **kinds)
            self.linear2 = nnx.Linear(dim, dim, **kinds)

    def function(dim):
        def build(rngs):
            return TwoKernels(dim, rngs)

        made = nnx.jit(build) if jitted else build
        return lambda: made(nnx.Rngs(42))

    return function, lambda model: jax.block_until_ready(nnx.state(model))


def torch(dtype):
    import torch as pt  # pylint: disable=import-outside-toplevel

    def function(dim):
        def build():
            layers = [pt.nn.utils.skip_init(
                pt.nn.Linear, dim, dim, bias=False,
                dtype=pt.float32 if dtype == "f32" else pt.bfloat16) for _ in range(2)]
            for layer in layers:
                scale = dim**-0.5
                pt.nn.init.trunc_normal_(layer.weight, std=scale, a=-2 * scale,
                                         b=2 * scale)
            return layers

        return build

    return function, lambda layers: None


def mlx(dtype):
    import mlx.core as mx  # pylint: disable=import-outside-toplevel

    kind = mx.float32 if dtype == "f32" else mx.bfloat16

    def function(dim):
        return lambda: [mx.random.truncated_normal(-2, 2, (dim, dim), dtype=kind)
                        * dim**-0.5 for _ in range(2)]

    return function, mx.eval


def contestant(name, dtype):
    """Returns a function from DIM to a call, and one that waits for its result."""
    if name.startswith("flax-"):
        return flax(name == "flax-jit", dtype)
    return {"torch": torch, "mlx": mlx}[name](dtype)


def main():
    name, mode, dtype = sys.argv[1:4]
    dim, later_calls = map(int, sys.argv[4:])
    function, wait = contestant(name, dtype)
    if mode == "memory":
        wait(function(8)())
    base_rss = status_bytes("VmRSS")
    # As much as Flax's temporaries take.
    if mode == "time":
        warm_memory(26 * dim * dim)
    call = function(dim)
    result_bytes = 2 * dim * dim * (4 if dtype == "f32" else 2)
    calls = []
    for _ in range(1 + later_calls):
        reset_high_water_mark()
        start = time.perf_counter()
        model = call()
        wait(model)
        seconds = time.perf_counter() - start
        calls.append({"seconds": seconds,
                      "peak_over_size": (status_bytes("VmHWM") - base_rss) / result_bytes})
        del model
    print(json.dumps({"result_bytes": result_bytes, "calls": calls}))


if __name__ == "__main__":
    main()
