# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes ops.safetensors and activations.safetensors: what jax.numpy, jax.lax
and jax.nn give for small inputs. Needs jax==0.10.2, safetensors; on a CPU.

A case NAME has the tensors NAME/in0, NAME/in1, ... and NAME/out. The C++ tests
hold the same expressions under the same names.
"""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from safetensors.flax import save_file

rng = np.random.default_rng(7)


def f32(*shape, scale=1.0):
    return jnp.asarray(rng.standard_normal(shape) * scale, jnp.float32)


def ints(*shape, low=-5, high=6, dtype=jnp.int32):
    return jnp.asarray(rng.integers(low, high, shape), dtype)


def bools(*shape):
    return jnp.asarray(rng.integers(0, 2, shape), jnp.bool_)


x43, x3, x41, p43 = f32(4, 3), f32(3), f32(4, 1), jnp.abs(f32(4, 3)) + 0.1
b43, h43 = x43.astype(jnp.bfloat16), x43.astype(jnp.float16)
i43, j43 = ints(4, 3), ints(4, 3, low=1)
t234 = f32(2, 3, 4)
odd = jnp.asarray([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.5], jnp.float32)

elementwise = {
    "add": (lambda a, b: a + b, x43, x3),
    "add_i8_f16": (lambda a, b: a + b, ints(4, 3, dtype=jnp.int8), h43),
    "add_bf16_f16": (lambda a, b: a + b, b43, h43),
    "add_bool": (lambda a, b: a + b, bools(4, 3), bools(3)),
    "add_number": (lambda a: a + 2.5, x43),
    "add_int_number": (lambda a: 3 + a, i43),
    "subtract": (lambda a, b: a - b, x43, x41),
    "multiply": (lambda a, b: a * b, x41, x3),
    "multiply_bf16": (lambda a, b: a * b, b43, b43),
    "divide": (lambda a, b: a / b, x43, p43),
    "divide_ints": (lambda a, b: a / b, i43, j43),
    "negative": (lambda a: -a, i43),
    "maximum_odd": (lambda a: jnp.maximum(a, 0), odd),
    "minimum": (jnp.minimum, x43, x3),
    "clip": (lambda a: jnp.clip(a, -0.5, 0.75), x43),
    "power": (jnp.power, p43, x3),
    "power_cube": (lambda a: a**3, x43),
    "power_int": (lambda a: a**4, i43),
    "power_inverse": (lambda a: a**-2, p43),
    "power_half": (lambda a: a**0.5, p43),
    "exp": (jnp.exp, x43),
    "exp_int": (jnp.exp, i43),
    "exp_bf16": (jnp.exp, b43),
    "expm1": (jnp.expm1, x43 * 0.01),
    "log": (jnp.log, p43),
    "log1p": (jnp.log1p, x43 * 0.01),
    "sqrt": (jnp.sqrt, p43),
    "rsqrt": (lax.rsqrt, p43),
    "sin": (jnp.sin, x43 * 5),
    "cos": (jnp.cos, x43 * 5),
    "tanh": (jnp.tanh, x43),
    "erf": (lax.erf, x43),
    "erfc": (lax.erfc, jnp.linspace(-6, 6, 49, dtype=jnp.float32)),
    "square": (jnp.square, i43),
    "abs": (jnp.abs, x43),
    "floor": (jnp.floor, x43 * 3),
    "equal": (jnp.equal, ints(4, 3, low=0, high=2), ints(3, low=0, high=2)),
    "not_equal_odd": (lambda a: jnp.not_equal(a, a), odd),
    "less": (jnp.less, x43, x3),
    "less_equal": (lambda a: a <= 0, i43),
    "greater": (jnp.greater, x43, x3),
    "greater_equal": (lambda a: a >= 1, i43),
    "isfinite": (jnp.isfinite, odd),
    "logical_and": (jnp.logical_and, ints(4, 3, low=0, high=2), bools(3)),
    "logical_or": (jnp.logical_or, bools(4, 3), bools(3)),
    "logical_xor": (jnp.logical_xor, bools(4, 3), bools(3)),
    "logical_not": (jnp.logical_not, ints(4, 3, low=0, high=2)),
    "where": (jnp.where, bools(4, 1), x43, x3),
    "where_number": (lambda c, a: jnp.where(c, a, 0), bools(4, 3), b43),
    "astype_int": (lambda a: a.astype(jnp.int32), x43 * 10),
    "astype_bool": (lambda a: a.astype(jnp.bool_), i43),
    "astype_bf16_f16": (lambda a: a.astype(jnp.float16), b43),
    "astype_f16_bf16": (lambda a: a.astype(jnp.bfloat16), h43),
}

movement = {
    "reshape": (lambda a: a.reshape(4, -1), t234),
    "ravel": (jnp.ravel, t234),
    "transpose": (lambda a: a.transpose(2, 0, 1), t234),
    "transpose_all": (jnp.transpose, t234),
    "swapaxes": (lambda a: a.swapaxes(0, -1), t234),
    "moveaxis": (lambda a: jnp.moveaxis(a, 0, -1), t234),
    "expand_dims": (lambda a: jnp.expand_dims(a, (0, -1)), x43),
    "squeeze": (lambda a: jnp.squeeze(a[None, :, None]), x43),
    "squeeze_axis": (lambda a: jnp.squeeze(a, 1), x41),
    "broadcast_to": (lambda a: jnp.broadcast_to(a, (2, 4, 3)), x41),
    "concatenate": (lambda a, b: jnp.concatenate([a, b], 1), x43, i43),
    "stack": (lambda a, b: jnp.stack([a, b], -1), x43, x43 + 1),
    "split": (lambda a: jnp.split(a, 2, -1)[1], t234),
    "split_indices": (lambda a: jnp.split(a, [1, 3], 2)[1], t234),
    "slice": (lambda a: lax.slice(a, (0, 1, 0), (2, 3, 4), (1, 1, 3)), t234),
    "slice_in_dim": (lambda a: a[:, :, 1:-1], t234),
    "index_in_dim": (lambda a: a[:, -2], t234),
    "set_slice": (lambda a, b: a.at[1:3, 0:2].set(b), x43, ints(2, 2)),
    "set_slice_strided": (lambda a, b: a.at[::2, :].set(b), x43, f32(2, 3)),
    "flip": (lambda a: jnp.flip(a, (0, 2)), t234),
    "pad": (lambda a: lax.pad(a, jnp.float32(2), ((1, 2, 0), (0, 1, 2))), x43),
    "pad_negative": (lambda a: lax.pad(a, jnp.float32(0), ((-1, 3, 1), (2, -2, 0))), x43),
    "pad_wrap": (lambda a: jnp.pad(a, ((2, 1), (0, 3)), mode="wrap"), x43),
    "pad_reflect": (lambda a: jnp.pad(a, ((3, 2), (1, 0)), mode="reflect"), x43),
    "take": (lambda a, i: jnp.take(a, i, 0), x43, ints(2, 2, low=-4, high=6)),
    "take_middle": (lambda a, i: jnp.take(a, i, 1), t234, ints(5, low=0, high=3, dtype=jnp.int8)),
    "arange": (lambda: jnp.arange(2, 12, 3),),
    "arange_float": (lambda: jnp.arange(0.5, 2.0, 0.25),),
    "eye": (lambda: jnp.eye(3, 4),),
    "causal_mask": (lambda: jnp.tril(jnp.ones((3, 4), bool)),),
    "full_like": (lambda a: jnp.full_like(a, 7), i43),
    "zeros_like": (jnp.zeros_like, b43),
}

reductions = {
    "sum": (jnp.sum, t234),
    "sum_axes": (lambda a: jnp.sum(a, (0, -1)), t234),
    "sum_keepdims": (lambda a: jnp.sum(a, 1, keepdims=True), t234),
    "sum_bool": (lambda a: jnp.sum(a, 0), bools(4, 3)),
    "sum_bf16": (lambda a: jnp.sum(a, 0), b43),
    "max": (lambda a: jnp.max(a, -1), t234),
    "max_bool": (lambda a: jnp.max(a, 0), bools(4, 3)),
    "min": (lambda a: jnp.min(a, (0, 1)), i43[None] * jnp.ones((2, 1, 1), jnp.int32)),
    "mean": (lambda a: jnp.mean(a, -1), t234),
    "mean_bf16": (lambda a: jnp.mean(a, 0), b43),
    "mean_int": (jnp.mean, i43),
    "var": (lambda a: jnp.var(a, (1, 2)), t234),
    "var_ddof": (lambda a: jnp.var(a, 0, ddof=1, keepdims=True), x43),
    "any": (lambda a: jnp.any(a, 1), ints(4, 3, low=0, high=2)),
    "all": (lambda a: jnp.all(a, 1), ints(4, 2, low=0, high=2)),
    "logsumexp": (lambda a: jax.nn.logsumexp(a, -1), t234 * 40),
    "logsumexp_keepdims": (lambda a: jax.nn.logsumexp(a, (0, 1), keepdims=True), t234),
}

c64, k64 = f32(2, 6, 4), f32(3, 4, 6, scale=0.3)
im, kim = f32(2, 7, 6, 4), f32(3, 2, 2, 6, scale=0.3)


def conv(strides, padding, **options):
    def run(x, k):
        numbers = ("NWC", "WIO", "NWC") if x.ndim == 3 else ("NHWC", "HWIO", "NHWC")
        return lax.conv_general_dilated(
            x, k, strides, padding, dimension_numbers=numbers,
            precision="highest", **options)
    return run


def circular(x, k):
    return conv((1,), "VALID")(jnp.pad(x, ((0, 0), (1, 1), (0, 0)), mode="wrap"), k)


def reflect(x, k):
    return conv((2,), "VALID")(jnp.pad(x, ((0, 0), (1, 1), (0, 0)), mode="reflect"), k)


def einsum(text):
    return lambda *xs: jnp.einsum(text, *xs, precision="highest")


products = {
    "dot_general": (
        lambda a, b: lax.dot_general(a, b, (((2,), (1,)), ((0,), (0,)))),
        t234, f32(2, 4, 5)),
    "matmul": (jnp.matmul, x43, f32(3, 5)),
    "matmul_batch": (jnp.matmul, f32(5, 1, 4, 3), f32(2, 3, 6)),
    "matmul_shared": (jnp.matmul, t234, f32(4, 5)),
    "matmul_vectors": (jnp.matmul, x3, f32(3)),
    "matmul_row": (jnp.matmul, f32(4), f32(2, 4, 3)),
    "matmul_column": (jnp.matmul, t234, f32(4)),
    "matmul_bf16": (jnp.matmul, b43, b43.T),
    "dot": (jnp.dot, t234, f32(3, 4, 2)),
    "einsum_matmul": (einsum("ab,bc->ac"), x43, f32(3, 5)),
    "einsum_implicit": (einsum("ba,bc"), x43, f32(4, 2)),
    "einsum_attention": (einsum("bqhd,bkhd->bhqk"), f32(2, 3, 2, 4), f32(2, 5, 2, 4)),
    "einsum_ellipsis": (einsum("...ij,jk->...ik"), f32(2, 3, 4, 3), f32(3, 2)),
    "einsum_ellipsis_broadcast": (einsum("...i,...i->...i"), f32(3, 1, 4), f32(2, 4)),
    "einsum_trace": (einsum("ii"), f32(4, 4)),
    "einsum_diagonal": (einsum("iji->ji"), f32(4, 3, 4)),
    "einsum_sum": (einsum("abc->b"), t234),
    "einsum_lone": (einsum("ab,cd->a"), x43, f32(2, 5)),
    "einsum_outer": (einsum("a,b->ba"), x3, f32(2)),
    "einsum_three": (einsum("ab,bc,cd->ad"), x43, f32(3, 5), f32(5, 2)),
    "einsum_three_shared": (einsum("ab,cb,b->ac"), x43, f32(2, 3), x3),
    "einsum_layer": (einsum("nta,hab->nthb"), f32(2, 3, 4), f32(2, 4, 5)),
    "conv_same": (conv((1,), "SAME"), c64, k64),
    "conv_same_strided": (conv((2, 3), "SAME", feature_group_count=2), im, kim),
    "conv_valid": (conv((1, 1), "VALID", feature_group_count=2), im, kim),
    "conv_pairs": (conv((1, 2), ((2, -1), (0, 1)), feature_group_count=2), im, kim),
    "conv_dilated": (conv((1,), ((2, 2),), rhs_dilation=(2,), lhs_dilation=(3,)), c64, k64),
    "conv_circular": (circular, c64, k64),
    "conv_reflect": (reflect, c64, k64),
    "conv_causal": (conv((1,), ((4, 0),), rhs_dilation=(2,)), c64, k64),
    "conv_bf16": (conv((1,), "SAME"), c64.astype(jnp.bfloat16), k64.astype(jnp.bfloat16)),
}

wide = jnp.linspace(-7, 7, 43, dtype=jnp.float32)
nn = jax.nn
activations = {
    "relu": (nn.relu, wide),
    "relu_int": (nn.relu, i43),
    "relu6": (nn.relu6, wide),
    "gelu": (nn.gelu, wide),
    "gelu_bf16": (nn.gelu, b43),
    "gelu_exact": (lambda x: nn.gelu(x, approximate=False), wide),
    "silu": (nn.silu, wide),
    "sigmoid": (nn.sigmoid, wide * 10),
    "softplus": (nn.softplus, wide * 10),
    "elu": (lambda x: nn.elu(x, 0.7), wide),
    "selu": (nn.selu, wide),
    "celu": (lambda x: nn.celu(x, 1.3), wide),
    "leaky_relu": (nn.leaky_relu, wide),
    "hard_tanh": (nn.hard_tanh, wide),
    "hard_sigmoid": (nn.hard_sigmoid, wide),
    "hard_swish": (nn.hard_swish, wide),
    "log_sigmoid": (nn.log_sigmoid, wide),
    "soft_sign": (nn.soft_sign, wide),
    "tanh": (nn.tanh, wide),
    "glu": (nn.glu, t234),
    "glu_axis": (lambda x: nn.glu(x, 0), t234),
    "softmax": (nn.softmax, t234 * 10),
    "softmax_axis": (lambda x: nn.softmax(x, 1), t234),
    "softmax_bf16": (nn.softmax, b43),
    "log_softmax": (nn.log_softmax, t234 * 10),
    "standardize": (nn.standardize, t234),
    "standardize_axis": (lambda x: nn.standardize(x, 0, epsilon=1e-3), x43),
    "one_hot": (lambda i: nn.one_hot(i, 4), ints(3, 2, low=-1, high=5)),
    "one_hot_axis": (lambda i: nn.one_hot(i, 4, dtype=jnp.int32, axis=0), ints(3, low=0, high=4)),
}


def write(name, cases):
    tensors = {}
    for case, (function, *inputs) in cases.items():
        for i, value in enumerate(inputs):
            tensors[f"{case}/in{i}"] = value
        tensors[f"{case}/out"] = function(*inputs)
    save_file(tensors, Path(__file__).with_name(name + ".safetensors"))


write("ops", elementwise | movement | reductions | products)
write("activations", activations)
