# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes programs/ops_*: JAX programs of a family of StableHLO's operations each, with
their arguments and results. Needs jax==0.10.2 and safetensors, on a CPU.
"""

import functools
import os
from pathlib import Path

# As on a CPU without arithmetic of its own on float16, whichever this one is.
os.environ["XLA_FLAGS"] = os.environ.get("XLA_FLAGS", "") + " --xla_cpu_max_isa=AVX2"

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from safetensors.numpy import save_file

random = np.random.default_rng(7)


def draw(*shape, dtype="float32"):
    return jnp.asarray(random.normal(size=shape), dtype)


def integers(*shape, low=-9, high=9, dtype="int32"):
    return jnp.asarray(random.integers(low, high, size=shape), dtype)


x, cube = draw(6, 5), draw(4, 3, 5)
rows = jnp.array([0, 5, -1, -6, 9, -20, 3], jnp.int32)


def indexing(x, cube, rows, at):
    return {
        "plain": x[rows], "column": x[:, rows], "pairs": x[rows, rows[::-1]],
        "table": x[rows.reshape(7, 1) + jnp.zeros((1, 2), jnp.int32)],
        "known": x[jnp.array([1, 3])], "row": x[2], "reversed": cube[::-1, :, ::-1],
        "fill": jnp.take(x, rows, axis=0, mode="fill", fill_value=7.0),
        "clip": jnp.take(x, rows, axis=1, mode="clip"), "wrap": jnp.take(x, rows, mode="wrap"),
        "along": jnp.take_along_axis(cube, rows[:6].reshape(1, 3, 2), axis=2),
        "middle": cube[:, rows % 3], "ends": cube[rows % 4, :, rows % 5],
        "diagonal": jnp.diagonal(x), "bytes": rows.astype(jnp.int8)[rows % 7],
        "one": x[at], "window": lax.dynamic_slice(cube, (at, 1, at - 1), (2, 2, 3)),
        "inside": lax.dynamic_slice(x, (9, -3), (2, 3)),
        "windows": jax.vmap(lambda i: lax.dynamic_slice(cube, (i, i, 1), (2, 2, 3)))(rows),
        "booleans": (x > 0)[rows], "shuffled": jnp.tril(x)[:, jnp.array([4, 0, 2])],
    }


def updates(x, cube, part, vector, at, places):
    return {
        "at": lax.dynamic_update_slice(x, part, (at, at - 9)),
        "after": lax.dynamic_update_slice(cube, cube[:2, :2] * 2, (at + 2, 1, 0)),
        "one": x.at[at].set(vector[:5]), "gone": x.at[at + 9].set(vector[:5]),
        "added": x.at[places].add(part), "pair": x.at[at, places].multiply(vector[:2]),
        "last": cube.at[:, at - 4].set(7.0),
        "rows": x.at[1:3].set(part), "strided": x.at[::3].set(part),
        "column": x.at[:, 2].set(vector), "row": x.at[2].set(vector[:5]),
        "corner": x.at[4:, 1:].set(part[:, :4]), "element": x.at[3, 4].set(vector[0]),
        "list": x.at[jnp.array([5, 0])].set(part),
        "beyond": x.at[jnp.array([2, 9])].set(part, mode="drop"),
        "add": x.at[jnp.array([1, 1])].add(part), "multiply": x.at[2].multiply(vector[:5]),
        "max": x.at[::3].max(part), "middle": cube.at[:, ::2, 1].set(vector[:4, None]),
        "slice": lax.dynamic_update_slice(x, part, (5, -2)),
        "batch": jax.vmap(lambda m, v: m.at[1].set(v))(cube, cube[:, 0] * 2),
        "pad": lax.pad(x, 1.5, ((1, 2, 1), (-1, 3, 2))),
        "cut": lax.pad(x, jnp.float32(0), ((-2, -2, 1), (0, -7, 3))),
        "nothing": lax.pad(x, vector[0], ((-6, 2, 0), (0, 0, 0))),
        "edge": jnp.pad(x, ((1, 0), (0, 2)), mode="edge"), "roll": jnp.roll(x, 2, axis=1),
        "loop": lax.scan(lambda c, row: (c + row, c * row), vector[:5], x)[1],
    }


def products(a, b, tall, image, kernel, grouped, line, half):
    nhwc = ("NHWC", "HWIO", "NHWC")
    return {
        "matmul": a @ a.T, "einsum": jnp.einsum("bij,jkb->bki", tall, b),
        "outer": jnp.outer(a[0], a[1]), "vector": a @ a[0],
        "highest": jnp.matmul(a, a.T, precision="highest"),
        "wide": jnp.dot(half, half.T, preferred_element_type=jnp.float32),
        "same": lax.conv_general_dilated(image, kernel, (1, 1), "SAME", dimension_numbers=nhwc),
        "strided": lax.conv_general_dilated(image, kernel, (2, 3), ((2, 1), (-1, 2)),
                                            rhs_dilation=(2, 1), dimension_numbers=nhwc),
        "groups": lax.conv_general_dilated(image, grouped, (1, 1), "VALID", feature_group_count=2,
                                           dimension_numbers=nhwc),
        "transposed": lax.conv_transpose(image, kernel, (2, 2), "SAME"),
        "flipped": lax.conv_transpose(line, draw_line, (2,), "VALID", transpose_kernel=True),
        "channels": lax.conv_general_dilated(image.transpose(0, 3, 1, 2),
                                             kernel.transpose(3, 2, 0, 1), (1, 1), "VALID"),
    }


def reductions(x, cube, whole, half, image):
    window = ((1, 2, 2, 1), (1, 2, 1, 1))
    return {
        "sum": x.sum(), "rows": x.sum(1), "mean": cube.mean((0, 2)), "max": cube.max(1),
        "min": x.min(0), "integers": whole.sum(0), "greatest": whole.max(), "half": half.sum(0),
        "all": (x > -1).all(0), "any": (x > 1).any(1), "none": (x[:0] > 1).any(0),
        "every": (x[:0] > 1).all(0), "empty": x[:0].sum(0),
        "from": lax.reduce(x, 3.0, lax.add, (0,)), "above": lax.reduce(x, 0.5, lax.max, (1,)),
        "softmax": jax.nn.softmax(x), "lse": jax.nn.logsumexp(x, axis=0), "std": cube.std(2),
        "pool": lax.reduce_window(image, -jnp.inf, lax.max, *window, "SAME"),
        "least": lax.reduce_window(image, jnp.inf, lax.min, *window, "VALID"),
        "average": lax.reduce_window(image, 0.0, lax.add, *window, "SAME") / 4,
        "dilated": lax.reduce_window(x, 1.0, lax.add, (3, 2), (1, 2), ((1, 0), (2, 2)), (2, 1),
                                     (1, 2)),
        "argmax": x.argmax(1), "argmin": cube.argmin(0), "place": whole.argmax(),
        "nan": jnp.log(x).argmax(1), "first": (x * 0).argmin(0),
        "cumsum": jnp.cumsum(x, axis=0), "counts": jnp.cumsum(whole, axis=1),
    }


def sums(line, table, block):
    """Of fewer than 4096 numbers, which XLA sums itself, in windows of 32."""
    return {
        "line": line.sum(), "rows": table.sum(0), "columns": table.T.sum(1),
        "mean": table.mean(0), "all": table.sum(), "middle": block.sum(1),
        "ends": block.sum((0, 2)), "first": block.sum((0, 1)), "few": block[:3, :4].sum((0, 1)),
        "after": (table.sum(0) * 0.3)[None] + table[:2], "norm": (table * 0.5).sum(1),
    }


def functions(x, whole):
    special = jnp.array([0.0, -0.0, jnp.inf, -jnp.inf, jnp.nan, 2.5, -2.5, -0.3], jnp.float32)
    special = special * x[0, 0] / x[0, 0]
    return {
        "sign": jnp.sign(special), "signs": jnp.sign(whole), "ceil": jnp.ceil(special),
        "floor": jnp.floor(special), "finite": jnp.isfinite(special),
        "clip": jnp.clip(x, -0.5, 0.5), "clamp": lax.clamp(-1.0, special, 1.0),
        "clamps": lax.clamp(x[:, ::-1] - 1, x, x + 1), "logistic": lax.logistic(x),
        "xor": (x > 0) ^ (x < 0.5), "gelu": jax.nn.gelu(x), "relu": jax.nn.relu(x),
        "where": jnp.where(x > 0, x, -x), "triangle": jnp.triu(x), "eye": jnp.eye(5) * x[:5],
        "arange": x * jnp.arange(5.0), "bytes": jnp.arange(3, dtype=jnp.int8),
        "mask": jnp.tril(jnp.broadcast_to(x[0, 0], (300, 300))).sum(1)[::100],
        "square": x ** 2, "integers": whole * 3 - whole, "onehot": jax.nn.one_hot(whole[0] % 3, 3),
    }


def draws(data, words, small):
    keys = jax.random.split(jax.random.wrap_key_data(data), 12)
    integers = functools.partial(jax.random.randint, shape=(7,))
    return {
        "bits": jax.random.bits(keys[0], (3, 4)), "bytes": jax.random.bits(keys[1], (5,), "uint8"),
        "halves": jax.random.bits(keys[2], (5,), "uint16"),
        "bernoulli": jax.random.bernoulli(keys[3], 0.3, (4, 5)),
        "randint": integers(keys[4], minval=-3, maxval=17),
        "large": integers(keys[5], minval=0, maxval=100000),
        "power": integers(keys[6], minval=0, maxval=16),
        "one": integers(keys[7], minval=5, maxval=6),
        "all": integers(keys[8], minval=-2**31, maxval=2**31 - 1),
        "narrow": jax.random.randint(keys[9], (5,), 0, 100, dtype="int8"),
        "keys": jax.random.key_data(jax.random.split(keys[10], 3)),
        "orthogonal": jax.nn.initializers.orthogonal(2.0)(keys[11], (2, 3, 4), jnp.float32),
        "moved": jnp.concatenate([words[1:], words[:1]]), "flipped": small.reshape(3, 2).T,
    }


def known_draws():
    """With keys that are known when the program is read: seeds of one word and of two."""
    keys = [jax.random.key(7), jax.random.fold_in(jax.random.key(7), 1),
            jax.random.split(jax.random.key(0))[1],
            jax.random.wrap_key_data(jnp.array([2**32 - 2, 2**32 - 1], "uint32"))]
    return [{"bits": jax.random.bits(key, (3, 4)), "bytes": jax.random.bits(key, (50,), "uint8"),
             "normal": jax.random.normal(key, (2, 3, 2)), "uniform": jax.random.uniform(key, ()),
             "halves": jax.random.uniform(key, (51,), "float16"),
             "truncated": jax.random.truncated_normal(key, -2, 2, (50,), "bfloat16")}
            for key in keys]


def draws_of_64_bits(data):
    keys = [jax.random.fold_in(jax.random.wrap_key_data(data), n) for n in range(6)]
    return {
        "bits": jax.random.bits(keys[0], (3, 4), "uint64"),
        "uniform": jax.random.uniform(keys[1], (5, 2), "float64", -3, 0.7),
        "normal": jax.random.normal(keys[2], (7,), "float64") * 0.02,
        "truncated": jax.random.truncated_normal(keys[3], -2, 2, (3, 4), "float64"),
        "bounds": jax.random.truncated_normal(keys[4], -1, 3, (6,), "float64") * 1.5,
        "he_normal": jax.nn.initializers.he_normal()(keys[5], (6, 4), "float64"),
    }


def rounding(a, b, c, d, table):
    """Each value of rows of its own: what is used twice may be computed twice."""
    cases = {
        "left": lambda a, b, c, d: a * b + c, "right": lambda a, b, c, d: c + a * b,
        "minus": lambda a, b, c, d: a * b - c, "from": lambda a, b, c, d: c - a * b,
        "both": lambda a, b, c, d: a * b + c * d, "less": lambda a, b, c, d: a * b - c * d,
        "later": lambda a, b, c, d: (lambda x, y: y + x)(a * b, c * d),
        "negated": lambda a, b, c, d: -(a * b) + c * d, "down": lambda a, b, c, d: a * -2.3 + c * d,
        "factor": lambda a, b, c, d: a * -b - -(c * d), "square": lambda a, b, c, d: a ** 2 + b,
        "twice": lambda a, b, c, d: (a * b + c) * (a * b + d),
        "other": lambda a, b, c, d: (a * b + c * d) * (a * b),
        "chain": lambda a, b, c, d: ((2.3 * a + 0.7) * a + b) * a + 0.1,
        "factors": lambda a, b, c, d: (a * 2.51) * 1.71, "three": lambda a, b, c, d: a * .9 * .9 * .9,
        "apart": lambda a, b, c, d: a * 2.51 * b * 1.71, "shared": lambda a, b, c, d:
            (lambda t: (t + b) * (t * 1.71))(a * 2.51),
        "terms": lambda a, b, c, d: (a + 2.51) + 1.71, "term": lambda a, b, c, d: (2.51 - a) + 1.71,
        "fewer": lambda a, b, c, d: (a - 2.51) - 1.71, "kept": lambda a, b, c, d: 2.51 - (a + 1.71),
        "fifth": lambda a, b, c, d: a * b / 5 + c, "thirds": lambda a, b, c, d: a / 3 / 7 * 1.1,
        "over": lambda a, b, c, d: a / b / c, "under": lambda a, b, c, d: a / (b / c),
        "fractions": lambda a, b, c, d: (a / b) / (c / d), "mixed": lambda a, b, c, d: a / (2.3 / b),
        "shaped": lambda a, b, c, d: (a * b).reshape(4, 8) + c.reshape(4, 8),
        "part": lambda a, b, c, d: (a * b)[3:9] - c[3:9],
        "turned": lambda a, b, c, d: (a.reshape(4, 8) * 1.71).T + b.reshape(8, 4),
        "repeated": lambda a, b, c, d: (a * b)[None] + table, "whole": lambda a, b, c, d:
            a * jnp.asarray(scale) * jnp.asarray(scale[::-1].copy()),
        "split": lambda a, b, c, d: jnp.where(a > 0, a * b, c) + d,
        "loop": lambda a, b, c, d: lax.fori_loop(0, 3, lambda _, s: s * 1.71 * 0.9, a),
        "once": lambda a, b, c, d: lax.fori_loop(0, 1, lambda _, s: s * b, a) + c,
        "steps": lambda a, b, c, d: lax.fori_loop(0, 2, lambda _, s: (s + c) * b, a),
        "half": lambda a, b, c, d: (lambda a, b, c: (a * 2.51 * 1.71) * b + c)(
            *(v.astype(jnp.float16) for v in (a, b, c))),
        "brain": lambda a, b, c, d: (lambda a, b, c: (a * 2.51 * 1.71) * b + c)(
            *(v.astype(jnp.bfloat16) for v in (a, b, c))),
        "precise": lambda a, b, c, d: (lambda a, b, c: (a * b + c).astype("float32"))(
            *(v.astype(jnp.bfloat16) for v in (a, b, c))) + d,
        "exact": lambda a, b, c, d: (lambda a, b, c: jnp.maximum(a * b, c).astype("float32"))(
            *(v.astype(jnp.bfloat16) for v in (a, b, c))) + d,
        "both ways": lambda a, b, c, d: (lambda t: t.astype("float32") * c + (t * t).astype("float32"))(
            a.astype(jnp.bfloat16) * b.astype(jnp.bfloat16)),
        "scaled": lambda a, b, c, d: (a.astype(jnp.bfloat16) * 1.71).astype("float32") * 2.51 + d,
        "drawn": lambda a, b, c, d: (jax.random.truncated_normal(
            jax.random.key(3), -2, 2, (32,), "bfloat16") * 0.3).astype("float32") + d,
        "normal": lambda a, b, c, d: (jax.random.normal(
            jax.random.key(5), (32,), "bfloat16") * 0.3).astype("float32"),
    }
    assert len(cases) == len(a)
    return {name: case(a[i], b[i], c[i], d[i]) for i, (name, case) in enumerate(cases.items())}


def algebra(w, column, row, c, scalar):
    """What XLA's algebra rewrites, and elementary functions beside a constant; each of
    numbers of its own, as in `rounding`."""
    cases = {
        "column": lambda w, v, r, c, s: w / v, "row": lambda w, v, r, c, s: w / r,
        "scalar": lambda w, v, r, c, s: w / s, "both": lambda w, v, r, c, s: w / v / r,
        "summed": lambda w, v, r, c, s: w / v + c, "after": lambda w, v, r, c, s: w / c / v,
        "product": lambda w, v, r, c, s: w / (v * 3.3),
        "number": lambda w, v, r, c, s: 3.3 / jnp.broadcast_to(v, w.shape),
        "quotient": lambda w, v, r, c, s: w / (c / v),
        "halves": lambda w, v, r, c, s: w.astype("float16") / v.astype("float16"),
        "exps": lambda w, v, r, c, s: jnp.exp(w) * jnp.exp(c),
        "ratio": lambda w, v, r, c, s: jnp.exp(w) / jnp.exp(c),
        "over": lambda w, v, r, c, s: w / jnp.exp(c), "log": lambda w, v, r, c, s: jnp.log(jnp.exp(w)),
        "half": lambda w, v, r, c, s: jnp.log(jnp.sqrt(c)), "square": lambda w, v, r, c, s: c ** 2.0,
        "cube": lambda w, v, r, c, s: c ** 3.0, "inverse": lambda w, v, r, c, s: c ** -1.0,
        "root": lambda w, v, r, c, s: c ** 0.5, "power": lambda w, v, r, c, s: jnp.exp(w) ** c,
        "roots": lambda w, v, r, c, s: lax.pow(w, jnp.full_like(w, 0.5)),
        "below": lambda w, v, r, c, s: w / c ** w, "softmax": lambda w, v, r, c, s: jax.nn.softmax(w),
        "logs": lambda w, v, r, c, s: jax.nn.log_softmax(w),
        "gelu": lambda w, v, r, c, s: jax.nn.gelu(w, approximate=False),
        "tanh": lambda w, v, r, c, s: jax.nn.gelu(w), "silu": lambda w, v, r, c, s: jax.nn.silu(w),
        "softplus": lambda w, v, r, c, s: jax.nn.softplus(w), "elu": lambda w, v, r, c, s: jax.nn.elu(w),
        "erf": lambda w, v, r, c, s: 1 + lax.erf(w * 1.3), "logistic": lambda w, v, r, c, s: [
            lax.logistic(w[i].astype(dtype)) for i, dtype in enumerate(("float32", "bfloat16", "float16"))],
        "expm1": lambda w, v, r, c, s: jnp.expm1(w), "log1p": lambda w, v, r, c, s: jnp.log1p(c),
        "erfc": lambda w, v, r, c, s: lax.erfc(w), "even": lambda w, v, r, c, s: jnp.round(w * 2.5),
        "away": lambda w, v, r, c, s: lax.round(w * 2, lax.RoundingMethod.AWAY_FROM_ZERO),
        "modulo": lambda w, v, r, c, s: w % c, "remainder": lambda w, v, r, c, s: lax.rem(w, c),
        "constants": lambda w, v, r, c, s: s * jnp.tanh(jnp.asarray(scale)),
        "number of one": lambda w, v, r, c, s: w * jnp.exp(-0.7),
        "gumbel": lambda w, v, r, c, s: jax.vmap(lambda k: jax.random.gumbel(k, (50,)))(
            jax.random.split(jax.random.key(8), 3)),
    }
    return {name: case(w[i], column[i], row[i], c[i], scalar[i])
            for i, (name, case) in enumerate(cases.items())}


def roots(w, column, c, scalar):
    """The inverse square root is the processor's estimate, made better; of a sum of
    products LLVM fuses some."""
    return {
        "rsqrt": lax.rsqrt(c), "over": w / jnp.sqrt(c), "column": w / jnp.sqrt(jnp.abs(column)),
        "scalar": w / jnp.sqrt(jnp.abs(scalar)), "number": 3.3 / jnp.sqrt(c),
        "kept": w / (jnp.sqrt(c) + 1e-5), "shared": [w / jnp.sqrt(c), jnp.sqrt(c)],
        "inverse": 1 / lax.rsqrt(c), "half": w.astype("float16") / jnp.sqrt(c.astype("float16")),
        "rows": jnp.sum(w * w, axis=1), "columns": jnp.sum(w * w, axis=0), "all": jnp.sum(w * c),
        "normed": w / jnp.linalg.norm(w, axis=1, keepdims=True), "variance": jnp.var(w, axis=1),
    }


draw_line = draw(3, 4, 2)


def write(name, function, *arguments):
    lowered = jax.jit(function).lower(*arguments)
    results = jax.tree.leaves(jax.jit(function)(*arguments))
    module = lowered.compiler_ir("stablehlo")
    text = module.operation.get_asm(print_generic_op_form=True, enable_debug_info=False)
    place = Path(__file__).parent / "programs"
    (place / f"{name}.generic.mlir").write_text(text)
    for part, prefix, values in (("in", "arg", arguments), ("out", "out", results)):
        save_file({f"{prefix}{i:03}": np.array(v, order="C") for i, v in enumerate(values)},
                  place / f"{name}.{part}.safetensors")


write("ops_indexing", indexing, x, cube, rows, jnp.int32(2))
write("ops_updates", updates, x, cube, draw(2, 5), draw(6), jnp.int32(3),
      jnp.array([4, -1], jnp.int32))
write("ops_products", products, draw(6, 5), draw(5, 3, 4), draw(4, 2, 5), draw(2, 7, 6, 4),
      draw(3, 3, 4, 5), draw(3, 2, 2, 6), draw(1, 5, 2), draw(3, 5, dtype="bfloat16"))
write("ops_reductions", reductions, x, cube, integers(4, 6), draw(3, 4, dtype="bfloat16"),
      draw(2, 5, 5, 3))
write("ops_functions", functions, x, integers(4, 6))
key = jnp.array([3, 1701], jnp.uint32), jnp.arange(4, dtype=jnp.uint32), jnp.arange(6).astype("uint8")
write("ops_draws", draws, *key)
with jax.threefry_partitionable(False):
    write("ops_draws.legacy", draws, *key)
write("ops_known_draws", known_draws)
with jax.threefry_partitionable(False):
    write("ops_known_draws.legacy", known_draws)
with jax.enable_x64(True):
    write("ops_draws64", draws_of_64_bits, key[0])
    with jax.threefry_partitionable(False):
        write("ops_draws64.legacy", draws_of_64_bits, key[0])
scale = np.asarray(draw(32))
write("ops_rounding", rounding, *(draw(45, 32) for _ in range(4)), draw(8, 32))
write("ops_sums", sums, draw(4001), draw(130, 31), draw(34, 39, 3))
positive = jnp.abs(draw(24, 8)) + 0.01
write("ops_algebra", algebra, draw(41, 24, 8), draw(41, 24, 1), draw(41, 8),
      jnp.abs(draw(41, 24, 8)) + 0.01, draw(41))
write("ops_roots", roots, draw(24, 8), draw(24, 1), positive, draw())
