# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes forward.safetensors: what the basic layers of flax.nnx give. Needs
flax==0.12.8, jax==0.10.2, safetensors; on a CPU.

A case NAME has the input NAME/in0, the state NAME/state/PATH with dots between
the parts of a path, and the result NAME/out.
"""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from safetensors.flax import save_file

rng = np.random.default_rng(11)
tensors = {}


def f32(*shape):
    return jnp.asarray(rng.standard_normal(shape), jnp.float32)


def randomize(model):
    """Gives every parameter, also those that start as zeros, random values."""
    state = nnx.state(model)
    nnx.update(model, jax.tree.map(lambda x: f32(*x.shape).astype(x.dtype), state))
    return model


def case(name, model, x, call=None):
    randomize(model)
    tensors[f"{name}/in0"] = x
    for path, leaf in nnx.to_flat_state(nnx.state(model)):
        tensors[f"{name}/state/" + ".".join(map(str, path))] = leaf[...]
    tensors[f"{name}/out"] = (call or model.__class__.__call__)(model, x)


rngs = nnx.Rngs(0)
bf16 = jnp.bfloat16
case("linear", nnx.Linear(4, 6, rngs=rngs), f32(2, 3, 4))
case("linear_nobias", nnx.Linear(4, 6, use_bias=False, rngs=rngs), f32(4))
case("linear_bf16_params", nnx.Linear(4, 6, param_dtype=bf16, rngs=rngs), f32(2, 4))
case("linear_bf16", nnx.Linear(4, 6, dtype=bf16, rngs=rngs), f32(2, 4))
case("linear_int", nnx.Linear(4, 6, rngs=rngs), jnp.arange(8).reshape(2, 4))
case("lora", nnx.LoRA(4, 2, 6, rngs=rngs), f32(3, 4))
case("lora_base", nnx.LoRA(4, 2, 6, base_module=nnx.Linear(4, 6, rngs=rngs), rngs=rngs), f32(3, 4))
case("lora_linear", nnx.LoRALinear(4, 6, lora_rank=3, rngs=rngs), f32(3, 4))
case("lora_linear_bf16", nnx.LoRALinear(
    4, 6, lora_rank=3, param_dtype=bf16, lora_param_dtype=jnp.float32, rngs=rngs), f32(3, 4).astype(bf16))
case("embed", nnx.Embed(5, 3, rngs=rngs), jnp.asarray([[0, 4], [-1, 7]], jnp.int32))
case("embed_one", nnx.Embed(1, 3, rngs=rngs), jnp.zeros((2, 2), jnp.int32))
case("embed_attend", nnx.Embed(5, 3, rngs=rngs), f32(2, 3), nnx.Embed.attend)
case("layer_norm", nnx.LayerNorm(8, rngs=rngs), f32(3, 8))
case("layer_norm_plain", nnx.LayerNorm(8, use_bias=False, use_scale=False, rngs=rngs), f32(3, 8))
case("layer_norm_epsilon", nnx.LayerNorm(8, epsilon=0.1, use_bias=False, rngs=rngs), f32(3, 8) * 0.1)
case("layer_norm_bf16", nnx.LayerNorm(8, dtype=bf16, rngs=rngs), f32(3, 8))
case("sequential", nnx.Sequential(
    nnx.Linear(4, 8, rngs=rngs), nnx.relu, nnx.Linear(8, 2, rngs=rngs)), f32(3, 4))

save_file(tensors, Path(__file__).with_name("forward.safetensors"))
