# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The peers' side of the samplers benchmark: one process, one JSON line.

usage: samplers_peers.py jax-jit|jax-eager|torch|mlx MIB CALLS

What samplers.cpp draws. PyTorch fills an empty tensor with torch.nn.init, as after
skip_init or on the meta device.
"""

import json
import sys
import time

SAMPLERS = ("uniform", "normal", "truncated_normal")
DTYPES = ("f32", "bf16", "f16")


def jax_draw(jitted, sampler, dtype, shape):
    import jax  # pylint: disable=import-outside-toplevel
    import jax.numpy as jnp  # pylint: disable=import-outside-toplevel

    init = getattr(jax.nn.initializers, sampler)(1.0)
    kind = {"f32": jnp.float32, "bf16": jnp.bfloat16, "f16": jnp.float16}[dtype]

    def draw(key):
        return init(key, shape, kind)

    made = jax.jit(draw) if jitted else draw
    return lambda: jax.block_until_ready(made(jax.random.key(42)))


def torch_draw(sampler, dtype, shape):
    import torch  # pylint: disable=import-outside-toplevel

    kind = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}[dtype]
    fill = {"uniform": torch.nn.init.uniform_, "normal": torch.nn.init.normal_,
            "truncated_normal": torch.nn.init.trunc_normal_}[sampler]
    return lambda: fill(torch.empty(shape, dtype=kind))


def mlx_draw(sampler, dtype, shape):
    import mlx.core as mx  # pylint: disable=import-outside-toplevel

    kind = {"f32": mx.float32, "bf16": mx.bfloat16, "f16": mx.float16}[dtype]
    draw = {"uniform": lambda: mx.random.uniform(0, 1, shape, kind),
            "normal": lambda: mx.random.normal(shape, kind),
            "truncated_normal": lambda: mx.random.truncated_normal(-2, 2, shape, kind),
            }[sampler]

    def run():
        value = draw()
        mx.eval(value)
        return value

    return run


def drawer(name, *what):
    if name.startswith("jax-"):
        return jax_draw(name == "jax-jit", *what)
    return {"torch": torch_draw, "mlx": mlx_draw}[name](*what)


def measure(run, calls):
    """Returns the seconds of each call but the first; none outlives its result."""
    seconds = []
    for _ in range(1 + calls):
        start = time.perf_counter()
        value = run()
        seconds.append(time.perf_counter() - start)
        del value
    return seconds[1:]


def main():
    name, mib, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rows = []
    for dtype in DTYPES:
        shape = ((mib << 20) // (4 if dtype == "f32" else 2) // 1024, 1024)
        for sampler in SAMPLERS:
            run = drawer(name, sampler, dtype, shape)
            rows.append({"sampler": sampler, "dtype": dtype,
                         "seconds": measure(run, calls)})
    print(json.dumps({"rows": rows}))


if __name__ == "__main__":
    main()
