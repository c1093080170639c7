# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random programs that mix what Graft makes itself with what it gives to XLA.

A seed is a program, as the text of a Python function of old tensors and a key. It draws,
fills, moves, casts and updates, and computes what models compute besides.
"""

from __future__ import annotations

import dataclasses
import random
from typing import Any, Optional

import graft
import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from primitive_table import difference, origin_of

_SMALL = [(6,), (2, 3), (3, 2), (4, 6), (1, 6), (2, 3, 4), (5, 7), (16, 16), (8, 8)]
_LARGE = [(300, 257), (1000, 33), (64, 64, 9)]
_FLOATS = ["float32", "float32", "bfloat16", "float16"]

_KEYS = jax.eval_shape(lambda: jax.random.split(jax.random.key(0), 20))

# Expressions in x (any value), y (like x), m (a matrix), v (a vector), c (a number).
_DRAWS = [
    "jax.random.normal(k, {shape}, jnp.{dtype})",
    "jax.random.normal(k, {shape}, jnp.{dtype}) * {c}",
    "jax.random.uniform(k, {shape}, jnp.{dtype}, -1, 2)",
    "jax.random.truncated_normal(k, -2, 2, {shape}, jnp.{dtype}) * {c}",
    "jnp.full({shape}, {c}, jnp.{dtype})", "jnp.zeros({shape}, jnp.{dtype})",
    "jax.random.bernoulli(k, 0.3, {shape}).astype(jnp.{dtype})",
    "jax.nn.initializers.lecun_normal()(k, {matrix}, jnp.{dtype})",
    "jax.random.randint(k, {shape}, -9, 9).astype(jnp.{dtype})",
    "jax.random.exponential(k, {shape}, jnp.{dtype})", "jax.random.gumbel(k, {shape}, jnp.{dtype})",
    "jax.nn.initializers.variance_scaling(2.0, 'fan_out', 'uniform')(k, {matrix}, jnp.{dtype})",
]
_MOVES = [
    "x.T", "x[::2]", "x[-1:]", "x[..., 1:]", "jnp.flip(x, -1)", "x.reshape(-1)", "x[None]",
    "jnp.concatenate([x, y])", "jnp.stack([x, y], -1)", "jnp.broadcast_to(x, (2, *x.shape))",
    "jnp.pad(x, 1)", "jnp.tile(x, 2)", "x.at[0].set(y[-1])", "x.at[..., 0].set({c})",
    "jnp.take(x, jnp.array([0, 1, 0]), -1, mode='clip')", "jnp.tril(jnp.atleast_2d(x))",
    "jnp.swapaxes(m, 0, 1)", "jnp.roll(x, 1, -1)", "jnp.repeat(x, 2, -1)",
]
_CASTS = ["x.astype(jnp.float32)", "x.astype(jnp.bfloat16)", "x.astype(jnp.float16)"]
_EXACT = ["-x", "jnp.abs(x)", "jnp.maximum(x, y)", "jnp.where(x > 0, x, y)", "x * {c}", "x + y",
          "jax.nn.relu(x)", "x - y"]
_COMPUTED = [
    "jax.nn.softmax(x)", "jnp.exp(x * 0.1)", "jnp.log(jnp.abs(x) + 1)", "jnp.tanh(x)",
    "jax.nn.gelu(x, approximate=False)", "jax.nn.sigmoid(x) * y", "jnp.sort(x, -1)",
    "jnp.argsort(x, -1).astype(x.dtype)", "m @ m.T", "jnp.einsum('ij,kj->ik', m, m)",
    "jnp.cumsum(x, -1)", "jnp.sum(x * x, -1)", "jnp.mean(x)", "x / jnp.sqrt(7.0).astype(x.dtype)",
    "x / (jnp.abs(x).max(-1, keepdims=True) + 1)", "jax.nn.logsumexp(x, -1)",
    "(x - x.mean(-1, keepdims=True)) * jax.lax.rsqrt(x.var(-1, keepdims=True) + 1e-5)",
    "x * jax.lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + 1e-6)",
    "jnp.round(x * 12).astype(jnp.int8).astype(x.dtype)", "x * {c} + y * (1 - {c})", "x * y - x",
    "jax.lax.scan(lambda s, r: (s * 0.9 + r, s * r), x[0], x)[1]",
    "jax.lax.fori_loop(0, 3, lambda i, s: s * 0.5 + y, x)",
    "jax.grad(lambda u: jnp.sum(jnp.tanh(u) * u))(x)", "jnp.where(jnp.isnan(x), 0, x) ** 2",
    "jnp.cos(jnp.outer(jnp.arange(8.), 1 / 5e5 ** (jnp.arange(4) / 4)))",
    "jnp.sin(jnp.arange(6.)[:, None] * jnp.exp(jnp.arange(4.) * -2.3))", "jnp.linspace(0, 0.3, 9)",
    "jnp.log(jax.random.uniform(k, (9,), minval=1, maxval=16))", "v / jnp.linalg.norm(v)",
    "jax.lax.cond(x.sum() > 0, lambda: x * 2, lambda: x - 1)", "jax.lax.top_k(x, 1)[0]",
    "jnp.clip(x, -0.3, 0.3) / 0.3", "jnp.median(x, -1)", "jnp.cumprod(x, -1)",
    "jax.nn.one_hot(jnp.argmax(x, -1), 3)", "jnp.outer(v, v)", "jnp.linalg.norm(m, axis=0)",
    "m / jnp.linalg.norm(m, axis=0, keepdims=True)", "jnp.std(x)", "jnp.var(x, 0)",
]
_KINDS = [(_DRAWS, 0.28), (_MOVES, 0.22), (_CASTS, 0.08), (_EXACT, 0.08), (_COMPUTED, 0.26)]


class Box(nnx.Module):
    """A model of one parameter."""

    def __init__(self, w):
        self.w = nnx.Param(w)


@dataclasses.dataclass
class Program:
    """A random program: its text and its old tensors' types."""

    seed: int
    source: str
    old: dict
    donated: Optional[int]

    def function(self):
        """Returns the Python function."""
        scope = {"jax": jax, "jnp": jnp, "nnx": nnx, "Box": Box}
        exec(self.source, scope)  # pylint: disable=exec-used
        return scope["program"]

    def arguments(self):
        """Returns the old tensors, anew, and a key."""
        rng = np.random.default_rng(self.seed)
        old = {name: jnp.asarray(rng.standard_normal(shape, np.float32)).astype(dtype)
               for name, (shape, dtype) in self.old.items()}
        return old, jax.random.key(self.seed)

    def __str__(self):
        shapes = ", ".join(f"{name}: {dtype}{list(shape)}"
                           for name, (shape, dtype) in self.old.items())
        return f"# seed {self.seed}, donate_argnums={self.donated}; {shapes}\n{self.source}"


class _Writer:
    def __init__(self, seed):
        self._rng = random.Random(seed)
        self._lines: list[str] = []
        self._values: dict[str, Any] = {}
        self._shapes = _SMALL if self._rng.random() < 0.9 else _LARGE + _SMALL[:3]

    def program(self, seed) -> Program:
        rng = self._rng
        old = {name: (rng.choice(self._shapes), rng.choice(_FLOATS))
               for name in "abc"[:rng.randint(1, 3)]}
        for name, (shape, dtype) in old.items():
            self._values[f"old['{name}']"] = jax.ShapeDtypeStruct(shape, jnp.dtype(dtype))
        for _ in range(rng.randint(4, 12)):
            self._step()
        names = list(self._values)
        chosen = rng.sample(names, rng.randint(1, len(names)))
        result = ", ".join(f"'r{place}': {name}" for place, name in enumerate(chosen))
        source = "\n    ".join(["def program(old, key):",
                              f"keys = jax.random.split(key, {len(self._lines) + 1})",
                              *self._lines, f"return {{{result}}}\n"])
        return Program(seed, source, old, rng.choice([None, 0]))

    def _step(self):
        rng = self._rng
        name = f"v{len(self._lines)}"
        if rng.random() < 0.08:
            return self._update(name)
        kinds, weights = zip(*_KINDS)
        for _ in range(9):
            template = rng.choice(rng.choices(kinds, weights)[0])
            expression = self._fill(template, len(self._lines))
            if expression and self._add(name, expression):
                return None
        return None

    def _fill(self, template, step) -> Optional[str]:
        """Returns the expression with values that fit, or None."""
        rng = self._rng
        x = rng.choice(list(self._values))
        like = [name for name, value in self._values.items()
                if (value.shape, value.dtype) == (self._values[x].shape, self._values[x].dtype)]
        ranks = {rank: [name for name, value in self._values.items()
                        if len(value.shape) == rank] for rank in (1, 2)}
        if _uses(template, "m") and not ranks[2] or _uses(template, "v") and not ranks[1]:
            return None
        names = {"x": x, "y": rng.choice(like), "k": f"keys[{step}]",
                 "m": rng.choice(ranks[2] or [x]), "v": rng.choice(ranks[1] or [x])}
        text = template.format(shape=rng.choice(self._shapes), dtype=rng.choice(_FLOATS),
                               matrix=rng.choice([s for s in self._shapes if len(s) == 2]),
                               c=rng.choice([0.02, 0.5, 3.3, 0.999]))
        return _replaced(text, names)

    def _add(self, name, expression) -> bool:
        """Adds a line if it is a program, and not too large."""
        text = f"lambda old, keys, {', '.join(self._locals())}: {expression}".replace(", :", ":")
        try:
            value = jax.eval_shape(
                eval(text, {"jax": jax, "jnp": jnp}),  # pylint: disable=eval-used
                {key[5:-2]: value for key, value in self._values.items() if key[0] == "o"},
                _KEYS, *(self._values[local] for local in self._locals()))
        except (TypeError, ValueError, IndexError):
            return False
        if np.prod(value.shape) > 300_000 or not jnp.issubdtype(value.dtype, jnp.floating):
            return False
        self._lines.append(f"{name} = {expression}")
        self._values[name] = value
        return True

    def _locals(self):
        return [name for name in self._values if name[0] == "v"]

    def _update(self, name):
        """Two values of a type: one is an initial value, the other is written over it."""
        x = self._rng.choice(list(self._values))
        like = [other for other, value in self._values.items()
                if (value.shape, value.dtype) == (self._values[x].shape, self._values[x].dtype)]
        y = self._rng.choice(like)
        self._lines.append(f"{name}_box = Box({x}); nnx.update({name}_box, {{'w': {y}}}); "
                           f"{name} = {name}_box.w[...]")
        self._values[name] = self._values[x]


def _uses(template, name) -> bool:
    return _replaced(template, {name: "?"}) != template


def _replaced(text, names) -> str:
    """Returns the text with whole words replaced."""
    import re
    return re.sub(r"(?<![\w.'])(?:%s)(?![\w'=])" % "|".join(names),
                  lambda found: names[found.group()], text)


def program(seed) -> Program:
    """Returns the program of a seed."""
    return _Writer(seed).program(seed)


@dataclasses.dataclass
class Counts:
    """Results compared, and those that differ."""

    programs: int = 0
    native: int = 0
    island: int = 0
    different_native: list = dataclasses.field(default_factory=list)
    different_island: list = dataclasses.field(default_factory=list)

    def __str__(self):
        return (f"island programs: {self.programs}, {self.native} native results of which "
                f"{len(self.different_native)} differ, {self.island} of islands of which "
                f"{len(self.different_island)} differ")


def compare(made: Program, counts: Counts, *, whole: bool):
    """Runs a program by nnx.jit and graft.jit, if `whole` also with all of it given to XLA.
    Raises AssertionError, with the program, if a call fails or the whole differs."""
    fun = made.function()
    expected = nnx.jit(fun, donate_argnums=made.donated)(*made.arguments())
    try:
        jitted = graft.jit(fun, donate_argnums=made.donated)
        old, key = made.arguments()
        result = jitted(old, key)
        assert made.donated is None or all(leaf.is_deleted() for leaf in jax.tree.leaves(old))
        if whole:
            everything = graft.jit(fun, whole=True)(*made.arguments())
    except Exception as error:
        raise AssertionError(f"{type(error).__name__}: {error}\n{made}") from error
    counts.programs += 1
    origins = {entry.path: origin_of(entry) for entry in jitted.last_plan.results}
    for name, wanted in expected.items():
        if whole:
            message = difference([everything[name]], [wanted])
            assert message is None, f"whole=True: {name}: {message}\n{made}"
        is_native = origins[name] != "island"
        counts.native += is_native
        counts.island += not is_native
        if message := difference([result[name]], [wanted]):
            (counts.different_native if is_native else counts.different_island).append(
                f"{name} ({origins[name]}): {message}\n{made}")
