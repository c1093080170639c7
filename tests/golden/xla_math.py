# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes xla_math.safetensors and xla_math.json: elementary functions of F32 under
jit. Needs jax==0.10.2 and safetensors, on a CPU with fused multiply-add.

`x` has 4096 arguments: bit patterns of every exponent, numbers of ordinary size, and
the neighbours of every number at which a formula changes.
"""

import json
import os
from pathlib import Path

os.environ["XLA_FLAGS"] = "--xla_cpu_max_isa=AVX2"

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import save_file

random = np.random.default_rng(13)
edges = np.float32([
    0, 1, np.inf, np.nan, 1e-40, 2.0**-126, 2.0**-125, 0.5, 0.0004, 20, 7.9988117, 87.8, 88.8,
    88.72284, 103.97, 0.41421354, 0.70710677, 3.7439, 3.832507, 2, 9.3, 0.99999994,
])
edges = np.concatenate([edges.view(np.int32) + np.int32(i) for i in range(-2, 3)])
edges = np.concatenate([edges, edges ^ np.int32(-(2**31))]).view(np.uint32)
strided = (np.arange(1536, dtype=np.uint64) * (2**32 // 1536)
           + random.integers(0, 2**21, 1536)).astype(np.uint32)
ordinary = (random.normal(size=4096 - len(edges) - len(strided)) * 3).astype(np.float32)
x = np.concatenate([edges, strided, ordinary.view(np.uint32)]).view(np.float32)
assert len(x) == 4096

functions = {
    "exp": jax.lax.exp, "expm1": jax.lax.expm1, "log": jax.lax.log,
    "log1p": jax.lax.log1p, "tanh": jax.lax.tanh, "erfc": jax.lax.erfc,
    "erf_inv": jax.lax.erf_inv,
    # In a kernel with a constant, as in an activation.
    "erf": lambda x: jnp.where(x == 99, 0.0, jax.lax.erf(x)),
}
tensors = {"x": x}
for name, function in functions.items():
    tensors[name] = np.asarray(jax.jit(function)(x))

folder = Path(__file__).parent
save_file(tensors, folder / "xla_math.safetensors")
versions = {"jax": jax.__version__, "jaxlib": jax.lib.__version__}
lines = ",\n  ".join(json.dumps({"name": name, "shape": [4096]}) for name in tensors)
(folder / "xla_math.json").write_text(
    f'{{"versions": {json.dumps(versions)},\n "tensors": [\n  {lines}]}}\n')
