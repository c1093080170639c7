# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX's side of the compile-time benchmark: one process, one JSON line.

usage: compile_time_jax.py VARIABLES

The program of compile_time.cpp: VARIABLES kernels, every other one overwritten by old
state that is donated. Lowered and compiled, not run.
"""

import json
import sys
import time

import jax
import jax.numpy as jnp


def main():
    count = int(sys.argv[1])

    def build(old):
        root = jax.random.key(42)
        init = jax.nn.initializers.truncated_normal(1.0)
        model = {f"layers.{i}.kernel": init(jax.random.fold_in(root, i), (8, 8),
                                            jnp.float32) for i in range(count)}
        model.update(old)
        return model

    old = {f"layers.{i}.kernel": jax.ShapeDtypeStruct((8, 8), jnp.float32)
           for i in range(0, count, 2)}
    start = time.perf_counter()
    jax.jit(build, donate_argnums=0).lower(old).compile()
    print(json.dumps({"plan_seconds": time.perf_counter() - start}))


if __name__ == "__main__":
    main()
