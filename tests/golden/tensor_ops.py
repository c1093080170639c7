# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes tensor_ops.safetensors and tensor_ops.json: what jax.lax gives for some
tensor ops. Needs jax==0.10.2 and safetensors, on a CPU.

A case is the tensors `<case>/in0`, `<case>/in1`, ... and `<case>/out`.
"""

import json
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import save_file

random = np.random.default_rng(1)
tensors = {}
manifest = []


def case(name, out, *operands, **fields):
    for part, value in [*((f"in{i}", x) for i, x in enumerate(operands)), ("out", out)]:
        value = np.ascontiguousarray(value)
        tensors[f"{name}/{part}"] = value
        manifest.append({"name": f"{name}/{part}", "shape": list(value.shape),
                         "case": name, **fields})


specials = [0.0, -0.0, 1.0, -1.0, 1e-6, -1e-6, 0.5, 3.0, -3.0, 9.0, -9.0, 80.0,
            -80.0, np.inf, -np.inf, np.nan]
values = np.concatenate([specials, random.normal(size=48)]).astype(np.float32)
functions = {
    "exp": jnp.exp, "expm1": jnp.expm1, "log": jnp.log, "log1p": jnp.log1p,
    "sqrt": jnp.sqrt, "rsqrt": jax.lax.rsqrt, "sin": jnp.sin, "cos": jnp.cos,
    "tanh": jnp.tanh, "erf": jax.lax.erf, "floor": jnp.floor,
}
for dtype in ("float32", "bfloat16"):
    x = jnp.asarray(values, dtype)
    for op, function in functions.items():
        case(f"{op}/{dtype}", jax.jit(function)(x), x, op=op)


def draw(*shape):
    return jnp.asarray(random.normal(size=shape), jnp.float32)


a, b = draw(3, 4, 2, 5), draw(5, 2, 6, 3)
case("dot_general/batch",
     jax.lax.dot_general(a, b, (((3,), (0,)), ((0, 2), (3, 1)))), a, b,
     op="dot_general", lhs_batch=[0, 2], rhs_batch=[3, 1], lhs_contracting=[3],
     rhs_contracting=[0])
a, b = draw(4, 3, 5).astype(jnp.bfloat16), draw(5, 4, 2).astype(jnp.bfloat16)
case("dot_general/bfloat16",
     jax.lax.dot_general(a, b, (((0, 2), (1, 0)), ((), ()))), a, b,
     op="dot_general", lhs_batch=[], rhs_batch=[], lhs_contracting=[0, 2],
     rhs_contracting=[1, 0])


def convolution(name, size, window, groups, features, out, strides, dilations):
    """As graft lays it out: [n, spatial..., groups, features of a group] and
    [window..., features of a group, groups, out / groups]."""
    x = draw(2, *size, groups * features)
    k = draw(*window, features, groups * out)
    letters = "DHW"[-len(size):]
    result = jax.lax.conv_general_dilated(
        x, k, strides, "VALID", rhs_dilation=dilations, feature_group_count=groups,
        dimension_numbers=(f"N{letters}C", f"{letters}IO", f"N{letters}C"))
    case(name, result.reshape(*result.shape[:-1], groups, out),
         x.reshape(2, *size, groups, features),
         k.reshape(*window, features, groups, out),
         op="convolution", strides=list(strides), dilations=list(dilations))


convolution("convolution/1d", (9,), (3,), 1, 2, 3, (2,), (1,))
convolution("convolution/2d", (8, 7), (3, 2), 2, 3, 2, (2, 1), (1, 2))
convolution("convolution/depthwise", (6, 6), (3, 3), 4, 1, 2, (1, 1), (2, 2))

table = draw(5, 3)
indices = jnp.asarray([[0, -1], [5, -6], [4, 2]], jnp.int32)
case("gather/rows", jnp.take(table, indices, axis=0), table, indices[..., None],
     op="gather", axis=0)
case("gather/columns", jnp.moveaxis(jnp.take(table, indices, axis=1), 0, -1), table,
     indices[..., None], op="gather", axis=1)

folder = Path(__file__).parent
save_file(tensors, folder / "tensor_ops.safetensors")
versions = {"jax": jax.__version__, "jaxlib": jax.lib.__version__}
lines = ",\n  ".join(json.dumps(entry) for entry in manifest)
(folder / "tensor_ops.json").write_text(
    f'{{"versions": {json.dumps(versions)},\n "tensors": [\n  {lines}]}}\n')
