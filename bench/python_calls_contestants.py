# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A contestant of the benchmark of calls from Python: one process, one JSON line.

usage: python_calls_contestants.py graft|flax partial|linears|step time|memory SIZE LATER
       python_calls_contestants.py graft|flax chain|cumsum|random compile SIZE 0

`partial` is the guide's partial initialization of width SIZE, `linears` makes SIZE small
Linears, `step` is a training step of two layers of width SIZE. `chain` is `y = y*y + y` SIZE
times, `cumsum` of SIZE numbers, `random` a DAG of SIZE operations with sharing: what the
first call takes, and, of Graft, how much of it is JAX's tracing and XLA's compilation.
"""

import json
import random
import statistics
import sys
import time

import jax
import jax.numpy as jnp
from flax import nnx

import partial_init_jax
from peer_memory import reset_high_water_mark, status_bytes


def jit_of(name):
    """Returns the contestant's jit."""
    if name == "flax":
        return nnx.jit
    import graft  # pylint: disable=import-outside-toplevel
    return graft.jit


class Layers(nnx.Module):
    """Many small layers."""

    def __init__(self, count, rngs):
        self.layers = nnx.List([nnx.Linear(4, 4, rngs=rngs) for _ in range(count)])


def partial(jit, size):
    """The guide's partial initialization."""
    def init(old, rngs):
        model = partial_init_jax.TwoLayerMLP(size, rngs)
        model.linear1 = nnx.LoRALinear(size, size, lora_rank=3, rngs=rngs)
        nnx.update(model, old)
        return model
    return (lambda: (partial_init_jax.old_state(size), nnx.Rngs(42))), jit(init, donate_argnums=0)


def linears(jit, size):
    """Many small Linears."""
    return (lambda: (nnx.Rngs(0),)), jit(lambda rngs: Layers(size, rngs))


def step(jit, size):
    """A pure training step: gradient descent with momentum."""
    def loss(weights, x):
        return jnp.mean((jnp.tanh(x @ weights["a"]) @ weights["b"] - 1) ** 2)

    def train(weights, momentum, x):
        value, grads = jax.value_and_grad(loss)(weights, x)
        momentum = jax.tree.map(lambda m, g: 0.9 * m + g, momentum, grads)
        return value, jax.tree.map(lambda w, m: w - 0.1 * m, weights, momentum), momentum

    def prepare():
        weights = {name: jax.random.normal(jax.random.key(i), (size, size)) * 0.02
                   for i, name in enumerate("ab")}
        return weights, jax.tree.map(jnp.zeros_like, weights), jnp.ones((size, size))
    return prepare, jit(train, donate_argnums=(0, 1))


def chain(size):
    """`y = y*y + y`."""
    def fun(y):
        for _ in range(size):
            y = y * y + y
        return y
    return fun, jnp.full((4,), 0.01)


def cumsum(size):
    """Of a vector."""
    return jnp.cumsum, jnp.ones(size)


def random_dag(size):
    """Operations on any two earlier values."""
    def fun(x):
        rng, values = random.Random(0), [x]
        for _ in range(size):
            a, b = rng.choice(values[-9:]), rng.choice(values)
            values.append(rng.choice([jnp.add, jnp.multiply, jnp.maximum])(a, b) * 0.5)
        return values[-1]
    return fun, jnp.full((4,), 0.01)


CALLS = {"partial": partial, "linears": linears, "step": step}
PROGRAMS = {"chain": chain, "cumsum": cumsum, "random": random_dag}


def measure(name, kind, mode, size, later):
    """Calls the job; returns the figures of each call."""
    if mode == "memory":
        prepare, tiny = CALLS[kind](jit_of(name), 4)
        tiny(*prepare())
    prepare, function = CALLS[kind](jit_of(name), size)
    calls = []
    for _ in range(1 + later):
        arguments = jax.block_until_ready(prepare())
        base = status_bytes("VmRSS")
        reset_high_water_mark()
        start = time.perf_counter()
        result = function(*arguments)
        jax.block_until_ready(jax.tree.leaves(
            result if isinstance(result, tuple) else nnx.state(result)))
        calls.append({"seconds": time.perf_counter() - start,
                      "peak_bytes": status_bytes("VmHWM") - base})
        del arguments, result
    # The first two later calls fill caches of their own.
    return {"calls": calls, "later": statistics.median(
        [call["seconds"] for call in calls[3:]] or [calls[-1]["seconds"]])}


def measure_compile(name, kind, size):
    """Returns the seconds of a first call, of tracing, and of XLA's own compilation."""
    fun, argument = PROGRAMS[kind](size)
    jit_of(name)(lambda x: x * 2)(argument)  # starts what has to start once
    xla = []

    def note(event, seconds, **_):
        if event.endswith("backend_compile_duration"):
            xla.append(seconds)
    jax.monitoring.register_event_duration_secs_listener(note)
    start = time.perf_counter()
    jax.make_jaxpr(fun)(argument)
    tracing = time.perf_counter() - start
    jitted = jit_of(name)(fun)
    start = time.perf_counter()
    jax.block_until_ready(jitted(argument))
    first = time.perf_counter() - start
    return {"first_seconds": first, "tracing_seconds": tracing, "xla_seconds": sum(xla),
            "own_seconds": max(first - tracing - sum(xla), 0.0)}


def main():
    name, kind, mode = sys.argv[1:4]
    size, later = map(int, sys.argv[4:])
    print(json.dumps(measure_compile(name, kind, size) if mode == "compile"
                     else measure(name, kind, mode, size, later)))


if __name__ == "__main__":
    main()
