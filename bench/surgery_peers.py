# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The peers' side of the surgery benchmark: one process, one JSON line.

usage: surgery_peers.py jax|torch JOB time|memory LATER_CALLS SHRINK

The jobs of surgery.cpp on a dict of arrays: under `jax.jit` with the dict donated, the
best JAX can do (`nnx.jit` gives a donated State back as extra results), and in PyTorch
op by op, each old tensor let go as soon as it is not needed.
"""

import json
import sys
import time

from peer_memory import reset_high_water_mark, status_bytes, warm_memory


def layer_shapes(count, names, unit):
    return {f"layer{i}{name}": (unit, unit) for i in range(count) for name in names}


OLD = {
    "vocabulary_resize": lambda unit: {"embedding": (unit * 125 // 16, unit)},
    "head_swap": lambda unit: {"body": (2 * unit, 2 * unit), "head": (2 * unit, 1000)},
    "qkv_fusion": lambda unit: layer_shapes(4, "qkv", unit),
    "layer_stacking": lambda unit: layer_shapes(8, "w", unit),
    "depth_up_scaling": lambda unit: layer_shapes(4, "w", unit),
    "cast_to_bf16": lambda unit: layer_shapes(8, "w", unit),
    "rename_only": lambda unit: layer_shapes(8, "w", unit),
}


def jax_job(job, unit):
    """Returns a function from the old dict to the new one, jitted."""
    import jax  # pylint: disable=import-outside-toplevel
    import jax.numpy as jnp  # pylint: disable=import-outside-toplevel

    def run(old):
        key = jax.random.fold_in(jax.random.key(42), 0)
        if job == "vocabulary_resize":
            table = old["embedding"]
            fresh = jax.nn.initializers.normal(0.02)(
                key, (len(table) + -(-unit // 64), unit), jnp.float32)
            return {"embedding": fresh.at[:len(table)].set(table)}
        if job == "head_swap":
            head = jax.nn.initializers.lecun_normal()(key, (2 * unit, 10), jnp.float32)
            return {**old, "head": head}
        if job == "qkv_fusion":
            return {f"layer{i}qkv": jnp.concatenate([old[f"layer{i}{n}"] for n in "qkv"], 1)
                    for i in range(4)}
        if job == "layer_stacking":
            return {"w": jnp.stack([old[f"layer{i}w"] for i in range(8)])}
        if job == "depth_up_scaling":
            return {**old, "layer4w": old["layer2w"], "layer5w": old["layer3w"]}
        if job == "cast_to_bf16":
            return {name: value.astype(jnp.bfloat16) for name, value in old.items()}
        return {f"layer{i}kernel": old[f"layer{i}w"] for i in range(8)}

    def make(shapes):
        return jax.block_until_ready({name: jnp.full(shape, 0.5, jnp.float32)
                                      for name, shape in shapes.items()})

    jitted = jax.jit(run, donate_argnums=0)
    return make, lambda old: jax.block_until_ready(jitted(old)), lambda value: value.nbytes


def torch_job(job, unit):
    """Returns a function from the old dict, which it empties, to the new one."""
    import torch  # pylint: disable=import-outside-toplevel

    def run(old):
        if job == "vocabulary_resize":
            table = old.pop("embedding")
            fresh = torch.empty(len(table) + -(-unit // 64), unit)
            torch.nn.init.normal_(fresh, std=0.02)
            fresh[:len(table)] = table
            return {"embedding": fresh}
        if job == "head_swap":
            head = torch.empty(2 * unit, 10)
            return {**old, "head": torch.nn.init.trunc_normal_(head, std=unit**-0.5)}
        if job == "qkv_fusion":
            return {f"layer{i}qkv": torch.cat([old.pop(f"layer{i}{n}") for n in "qkv"], 1)
                    for i in range(4)}
        if job == "layer_stacking":
            return {"w": torch.stack([old.pop(f"layer{i}w") for i in range(8)])}
        if job == "depth_up_scaling":
            return {**old, "layer4w": old["layer2w"].clone(),
                    "layer5w": old["layer3w"].clone()}
        if job == "cast_to_bf16":
            return {name: old.pop(name).to(torch.bfloat16) for name in list(old)}
        return {f"layer{i}kernel": old[f"layer{i}w"] for i in range(8)}

    def make(shapes):
        return {name: torch.full(shape, 0.5) for name, shape in shapes.items()}

    return make, run, lambda value: value.nbytes


def measure(parts, shapes, base_rss):
    make, run, size_of = parts
    old = make(shapes)
    reset_high_water_mark()
    start = time.perf_counter()
    new = run(old)
    seconds = time.perf_counter() - start
    peak = status_bytes("VmHWM")
    size = sum(map(size_of, new.values()))
    return size, {"seconds": seconds, "peak_over_size": (peak - base_rss) / size}


def main():
    name, job, mode = sys.argv[1:4]
    later_calls, shrink = map(int, sys.argv[4:])
    maker = {"jax": jax_job, "torch": torch_job}[name]
    if mode == "memory":
        measure(maker(job, 16), OLD[job](16), 0)
    base_rss = status_bytes("VmRSS")
    unit = 4096 // shrink
    parts = maker(job, unit)
    if mode == "time":
        warm_memory(192 * unit * unit)
    calls = []
    for _ in range(1 + later_calls):
        size, call = measure(parts, OLD[job](unit), base_rss)
        calls.append(call)
    print(json.dumps({"result_bytes": size, "calls": calls}))


if __name__ == "__main__":
    main()
