# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A contestant of the Python benchmark: one process, one JSON line.

usage: python_jit_contestants.py graft-cold|graft-warm|flax init|partial time|memory DIM LATER
       python_jit_contestants.py graft-warm plan time BLOCKS 0

`init` makes two (DIM, DIM) kernels, truncated normal; `partial` is the guide's partial
initialization with the old State donated; both end with arrays of JAX's. Then, untimed,
the results are donated to a jitted addition, and it is counted how many keep their
address. `plan` is of the model of abstract_model_jax.py: what graft.plan takes beside
JAX's own tracing. `memory` runs a tiny program first, so that what the JIT takes by
itself is not counted.
"""

import json
import sys
import time

import jax
from flax import nnx

import partial_init_jax
from peer_memory import reset_high_water_mark, status_bytes, warm_memory


class TwoKernels(nnx.Module):
    """Two layers without bias."""

    def __init__(self, dim, rngs):
        self.linear1 = nnx.Linear(dim, dim, use_bias=False, rngs=rngs)
        self.linear2 = nnx.Linear(dim, dim, use_bias=False, rngs=rngs)


def jit_of(name):
    """Returns the contestant's jit."""
    if name == "flax":
        return nnx.jit
    import graft  # pylint: disable=import-outside-toplevel
    return graft.jit


def job(name, kind, dim):
    """Returns what makes the untimed arguments, and the function."""
    jit = jit_of(name)
    if kind == "init":
        return lambda: (nnx.Rngs(0),), jit(lambda rngs: TwoKernels(dim, rngs))

    def partial(old, rngs):
        model = partial_init_jax.TwoLayerMLP(dim, rngs)
        model.linear1 = nnx.LoRALinear(dim, dim, lora_rank=3, rngs=rngs)
        nnx.update(model, old)
        return model
    return (lambda: (partial_init_jax.old_state(dim), nnx.Rngs(42)),
            jit(partial, donate_argnums=0))


def onward(state):
    """Returns how many of the arrays a donating jax.jit reuses, and how many there are."""
    arrays = jax.tree.leaves(state)
    addresses = [array.unsafe_buffer_pointer() for array in arrays]
    step = jax.jit(lambda tree: [array + 1 for array in tree], donate_argnums=0)
    after = [array.unsafe_buffer_pointer() for array in step(arrays)]
    return sum(map(int, (a == b for a, b in zip(addresses, after)))), len(arrays)


def measure(name, kind, mode, dim, later):
    """Calls the job; returns the figures of each call."""
    if mode == "time":
        warm_memory(24 * dim * dim * (1 + (later > 0)))
    if mode == "memory":
        prepare, tiny = job(name, kind, 8)
        jax.block_until_ready(nnx.state(tiny(*prepare())))
    base = status_bytes("VmRSS")
    prepare, function = job(name, kind, dim)
    calls = []
    for _ in range(1 + later):
        arguments = prepare()
        live = len(jax.live_arrays())
        reset_high_water_mark()
        start = time.perf_counter()
        state = jax.block_until_ready(nnx.state(function(*arguments), nnx.Param))
        seconds = time.perf_counter() - start
        size = sum(leaf.nbytes for leaf in jax.tree.leaves(state))
        calls.append({"seconds": seconds, "new_arrays": len(jax.live_arrays()) - live,
                      "peak_over_size": (status_bytes("VmHWM") - base) / size})
        del arguments
    reused, count = onward(state)
    return {"result_bytes": size, "calls": calls, "reused": reused, "arrays": count}


def measure_plan(blocks):
    """Returns how long the import and the plan take after JAX has traced."""
    sys.argv[1:] = [str(blocks)]
    import abstract_model_jax  # pylint: disable=import-outside-toplevel
    import graft  # pylint: disable=import-outside-toplevel

    def init():
        return nnx.state(abstract_model_jax.Llama(nnx.Rngs(0)))
    start = time.perf_counter()
    jax.make_jaxpr(init)()
    tracing = time.perf_counter() - start
    start = time.perf_counter()
    plan = graft.plan(init)
    text = str(plan)
    seconds = time.perf_counter() - start
    return {"variables": len(plan.results), "result_bytes": plan.fresh_bytes,
            "tracing_seconds": tracing, "plan_seconds": seconds - tracing,
            "lines": text.count("\n")}


def main():
    name, kind, mode = sys.argv[1:4]
    dim, later = map(int, sys.argv[4:])
    print(json.dumps(measure_plan(dim) if kind == "plan"
                     else measure(name, kind, mode, dim, later)))


if __name__ == "__main__":
    main()
