# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes samplers.safetensors and samplers.json: what jax.random and
jax.nn.initializers draw where rng_part, rng_legacy and initializers have nothing:
bernoulli, randint, gumbel, permutation, orthogonal, and everything in float64. Needs
jax==0.10.2 and safetensors, on a CPU with fused multiply-add.
"""

import json
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from jax import random
from jax.nn import initializers as init
from safetensors.numpy import save_file

SHAPES = [(), (1,), (7,), (4, 3), (33, 31)]
SEEDS = [0, 42]
tensors, manifest = {}, []


def record(name, values, **fields):
    mode = "part" if jax.config.jax_threefry_partitionable else "legacy"
    x64 = bool(jax.config.jax_enable_x64)
    name = "/".join([mode, "x64" if x64 else "x32", name])
    values = np.asarray(values)
    tensors[name] = values
    manifest.append({"name": name, "dtype": values.dtype.name,
                     "shape": list(values.shape), "mode": mode, "x64": x64, **fields})


def both(name, function, *arguments, **fields):
    """Records function(*arguments) as run eagerly and under jit: once if both agree."""
    eager = np.asarray(function(*arguments))
    jit = np.asarray(jax.jit(function)(*arguments))
    if eager.tobytes() == jit.tobytes():
        record(name, eager, **fields)
    else:
        record(name + "/eager", eager, exec="eager", **fields)
        record(name + "/jit", jit, exec="jit", **fields)


def named(shape):
    return "x".join(map(str, shape)) or "scalar"


# (dtype, minval, maxval); those of 64 bits exist only with x64.
INTEGERS = [
    ("int32", 0, 10), ("int32", -5, 3), ("int32", 0, 2**31 - 1),
    ("int32", -2**31, 2**31 - 1), ("int32", 3, 3), ("int32", 4, -4),
    ("uint32", 0, 1000), ("int8", -128, 128), ("uint8", 0, 256), ("int16", -7, 1000),
    ("uint16", 0, 65536),
]
LONG_INTEGERS = [
    ("int64", 0, 10), ("int64", -2**63, 2**63 - 1), ("int64", -2**40, 2**41 + 1),
    ("int64", 5, 5), ("uint64", 0, 2**63 - 1),
]


def integers(seed, shape, ranges):
    for dtype, low, high in ranges:
        both(f"randint/{dtype}/{low}_{high}/{named(shape)}/s{seed}",
             lambda k: random.randint(k, shape, low, high, dtype), random.key(seed),
             op="randint", seed=seed, minval=low, maxval=high)


def singles(seed, shape):
    key, where = random.key(seed), f"{named(shape)}/s{seed}"
    for p in (0.0, 0.1, 0.5, 0.9, 1.0):
        both(f"bernoulli/p{p}/{where}",
             lambda k: random.bernoulli(k, np.float32(p), shape), key,
             op="bernoulli", seed=seed, p=p)
    integers(seed, shape, INTEGERS)
    for dtype in ("float32", "bfloat16", "float16"):
        both(f"gumbel/{dtype}/{where}",
             lambda k: random.gumbel(k, shape, dtype), key, op="gumbel", seed=seed)


def doubles(seed, shape):
    key, where = random.key(seed), f"{named(shape)}/s{seed}"
    integers(seed, shape, LONG_INTEGERS)
    for low, high in ((0.0, 1.0), (-3.0, 0.7)):
        both(f"uniform/{low}_{high}/{where}",
             lambda k: random.uniform(k, shape, "float64", low, high), key,
             op="uniform", seed=seed, minval=low, maxval=high)
    both(f"normal/{where}", lambda k: random.normal(k, shape, "float64"), key,
         op="normal", seed=seed)
    for low, high in ((-2.0, 2.0), (-0.3, 3.7), (-1.5, 0.25)):
        both(f"truncated_normal/{low}_{high}/{where}",
             lambda k: random.truncated_normal(k, low, high, shape, "float64"), key,
             op="truncated_normal", seed=seed, lower=low, upper=high)
    both(f"gumbel/float64/{where}", lambda k: random.gumbel(k, shape, "float64"), key,
         op="gumbel", seed=seed)
    if len(shape) == 2:
        for kind, (make, args) in DOUBLE_INITIALIZERS.items():
            both(f"{kind}/float64/{where}",
                 lambda k: make(**args)(k, shape, jnp.float64), key,
                 op="init", init=kind, args=args, seed=seed)


DOUBLE_INITIALIZERS = {
    "lecun_normal": (init.lecun_normal, {}),
    "he_uniform": (init.he_uniform, {}),
    "glorot_normal": (init.glorot_normal, {}),
    "normal": (init.normal, {"stddev": 0.02}),
    "uniform": (init.uniform, {"scale": 0.05}),
    "truncated_normal": (init.truncated_normal,
                         {"stddev": 0.5, "lower": -1.0, "upper": 3.0}),
    "variance_scaling": (init.variance_scaling,
                         {"scale": 0.7, "mode": "fan_geo_avg",
                          "distribution": "normal"}),
}


def whole(seed):
    key = random.key(seed)
    for n in (0, 1, 2, 10, 1000, 3000):
        if not jax.config.jax_enable_x64:
            both(f"permutation/{n}/s{seed}", lambda k: random.permutation(k, n), key,
                 op="permutation", seed=seed)
    dtype = "float64" if jax.config.jax_enable_x64 else "float32"
    for shape, axis in (((1, 1), -1), ((3, 0), -1), ((5, 5), 0), ((3, 4, 5), 1),
                        ((3, 4, 5), 0), ((2, 20), -1), ((40, 33), -2), ((2, 3, 4), -3),
                        ((70, 65), 1)):
        args = {"scale": 1.5, "column_axis": axis}
        record(f"orthogonal/{named(shape)}/a{axis}/s{seed}",
               init.orthogonal(**args)(key, shape, dtype), op="init", init="orthogonal",
               args=args, seed=seed, tol=2e-5)
    for shape, axis in (((4, 2, 5), -1), ((2, 3, 2, 3), 0), ((1, 2, 3, 4, 4), -1)):
        args = {"scale": 0.5, "column_axis": axis}
        record(f"delta_orthogonal/{named(shape)}/a{axis}/s{seed}",
               init.delta_orthogonal(**args)(key, shape, dtype), op="init",
               init="delta_orthogonal", args=args, seed=seed, tol=2e-5)


def main():
    for x64 in (False, True):
        for partitionable in (True, False):
            jax.config.update("jax_enable_x64", x64)
            jax.config.update("jax_threefry_partitionable", partitionable)
            for seed in SEEDS:
                for shape in SHAPES:
                    (doubles if x64 else singles)(seed, shape)
                whole(seed)
    path = Path(__file__).parent
    save_file(tensors, path / "samplers.safetensors")
    versions = {"jax": jax.__version__}
    lines = ",\n  ".join(json.dumps(entry) for entry in manifest)
    (path / "samplers.json").write_text(
        f'{{"versions": {json.dumps(versions)},\n "tensors": [\n  {lines}\n]}}\n')


main()
