# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Flax's side of the abstract-model benchmark: one process, one JSON line.

usage: abstract_model_jax.py BLOCKS [WIDTH HIDDEN KV_WIDTH]

The model of llama.h without its data: nnx.eval_shape of it, then lowering and compiling
of its full initialization.
"""

import json
import math
import resource
import sys
import time

import jax
from flax import nnx

BLOCKS, WIDTH, HIDDEN, KV_WIDTH = (
    int(argument) for argument in [*sys.argv[1:], 8192, 28672, 1024][:4])
WORDS = 32000


def linear(inputs, outputs, rngs):
    return nnx.Linear(inputs, outputs, use_bias=False, rngs=rngs)


def norm(rngs):
    return nnx.LayerNorm(WIDTH, use_bias=False, rngs=rngs)


class Block(nnx.Module):
    """Attention and a gated feed-forward part, with grouped keys and values."""

    def __init__(self, rngs):
        self.q = linear(WIDTH, WIDTH, rngs)
        self.k = linear(WIDTH, KV_WIDTH, rngs)
        self.v = linear(WIDTH, KV_WIDTH, rngs)
        self.o = linear(WIDTH, WIDTH, rngs)
        self.gate = linear(WIDTH, HIDDEN, rngs)
        self.up = linear(WIDTH, HIDDEN, rngs)
        self.down = linear(HIDDEN, WIDTH, rngs)
        self.attention_norm = norm(rngs)
        self.mlp_norm = norm(rngs)


class Llama(nnx.Module):
    """The whole model."""

    def __init__(self, rngs):
        self.embed = nnx.Embed(WORDS, WIDTH, rngs=rngs)
        self.blocks = nnx.List([Block(rngs) for _ in range(BLOCKS)])
        self.norm = norm(rngs)
        self.lm_head = linear(WIDTH, WORDS, rngs)


def peak_rss():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main():
    rss_before = peak_rss()
    start = time.perf_counter()
    model = nnx.eval_shape(lambda: Llama(nnx.Rngs(0)))
    eval_shape_seconds = time.perf_counter() - start
    eval_shape_bytes = peak_rss() - rss_before
    leaves = jax.tree.leaves(nnx.state(model))

    def init():
        return nnx.state(Llama(nnx.Rngs(0)))

    start = time.perf_counter()
    compiled = jax.jit(init).lower().compile()
    plan_seconds = time.perf_counter() - start
    memory = compiled.memory_analysis()
    print(json.dumps({
        "variables": len(leaves),
        "parameters": sum(math.prod(leaf.shape) for leaf in leaves),
        "eval_shape_seconds": eval_shape_seconds,
        "eval_shape_bytes": eval_shape_bytes,
        "plan_seconds": plan_seconds,
        "result_bytes": memory.output_size_in_bytes,
        "scratch_bytes": memory.temp_size_in_bytes,
    }))


if __name__ == "__main__":
    main()
