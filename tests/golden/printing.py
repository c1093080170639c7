# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes what Flax prints: printing/*.txt, the text of states, and
printing.safetensors, arrays NAME with their repr as the bytes NAME/text. Needs jax==0.10.2,
flax==0.12.8 and safetensors. tests/unit/nnx/repr_test.cpp builds the same models.
"""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from safetensors.numpy import save_file

HERE = Path(__file__).parent


class TwoLayerMLP(nnx.Module):
    def __init__(self, dim, rngs):
        self.linear1 = nnx.Linear(dim, dim, rngs=rngs)
        self.linear2 = nnx.Linear(dim, dim, rngs=rngs)


class Block(nnx.Module):
    def __init__(self, rngs):
        self.mean = nnx.BatchStat(jnp.zeros((3,)))
        self.proj = nnx.LoRALinear(
            3, 2, lora_rank=1, rngs=rngs, param_dtype=jnp.bfloat16
        )
        self.count = nnx.RngCount(jnp.uint32(7), tag="dropout")
        self.key = nnx.RngKey(jax.random.key(7), tag="dropout")
        self.raw = jnp.ones((2, 2), jnp.int32)


class Deep(nnx.Module):
    def __init__(self, rngs):
        self.blocks = nnx.List([Block(rngs), Block(rngs)])
        self.tail = nnx.List(
            [nnx.List([nnx.Linear(2, 1, use_bias=False, rngs=rngs)])]
        )
        self.wide = nnx.Linear(300, 1000, rngs=rngs)
        self.none = nnx.Param(jnp.zeros((0, 4)))


def write(name, text):
    (HERE / "printing" / f"{name}.txt").write_text(str(text) + "\n")


mlp = lambda: TwoLayerMLP(4, nnx.Rngs(0))
abstract = nnx.state(nnx.eval_shape(mlp))
write("mlp_abstract", abstract)
write("mlp_abstract_linear1", abstract["linear1"])
write("mlp", nnx.state(mlp()))
write("mlp_pure", nnx.State(nnx.to_pure_dict(nnx.state(mlp()))))
write("deep_abstract", nnx.state(nnx.eval_shape(lambda: Deep(nnx.Rngs(0)))))
write("deep", nnx.state(Deep(nnx.Rngs(0))))
write("kernel", mlp().linear1.kernel)
with nnx.use_eager_sharding(False):
    sharded = nnx.Linear(
        2,
        2,
        rngs=nnx.Rngs(0),
        kernel_init=nnx.with_partitioning(
            nnx.initializers.lecun_normal(), (None, "model")
        ),
    )
# mesh=None and eager_sharding=False have no counterpart.
text = str(nnx.state(sharded))
write(
    "sharded",
    text.replace(",\n    mesh=None", "").replace(",\n    eager_sharding=False", ""),
)

rng = np.random.default_rng(0)
nan, inf = np.nan, np.inf
arrays = {
    "scalar": np.float32(3.5),
    "scalar_int": np.int32(-7),
    "scalar_true": np.bool_(True),
    "scalar_small": np.float32(1e-5),
    "whole": np.float32([0, 1, 2, 3]),
    "empty": np.zeros((0, 4), np.float32),
    "empty_vector": np.zeros((0,), np.uint8),
    "normal": rng.normal(size=(5, 7)).astype(np.float32),
    "normal3": rng.normal(size=(2, 3, 4)).astype(np.float32),
    "rows4": rng.normal(size=(1, 2, 2, 3)).astype(np.float32),
    "long": np.arange(2000, dtype=np.float32),
    "long_int": np.arange(1001, dtype=np.int32),
    "wide": rng.normal(size=(4, 400)).astype(np.float32),
    "tall": rng.normal(size=(400, 4)).astype(np.float32),
    "cube": rng.normal(size=(12, 10, 11)).astype(np.float32),
    "tiny": np.float32([1e-5, 2.5e-7, -3.1e-12]),
    "huge": np.float32([1e8, 3.4028235e38, -1.1754944e-38]),
    "ratio": np.float32([0.001, 1.5, 999.0]),
    "ratio1000": np.float32([0.25, 250.0, -3]),
    "odd": np.float32([nan, 1.0, -inf, inf, 0.0, -0.0]),
    "only_nan": np.float32([nan, inf]),
    "odd_scientific": np.float32([nan, 1e-10, -inf]),
    "denormal": np.float32([1e-45, 0]),
    "exponents": np.float64([1e100, 1e-5, 1]),
    "double": rng.normal(size=(3, 2)),
    "third": np.float64([1 / 3, 2 / 3, 1e7 / 3]),
    "half": rng.normal(size=(3, 5)).astype(np.float16),
    "half_small": np.float16([6e-8, 1e-4, 65504, inf]),
    "half_mixed": np.float16([0.1, 0.2, 12.3]),
    "i8": np.int8([[-128, 127], [3, 0]]),
    "u8": np.arange(80, dtype=np.uint8),
    "u64": np.uint64([2**64 - 1, 0]),
    "i64": np.int64([-(2**63), 5]),
    "bools": np.array([[True, False], [False, False]]),
    "line_end": np.float32(rng.integers(0, 9, size=(17,))),
    "line_end18": np.float32(rng.integers(0, 9, size=(14,))),
    "last_word": np.float32(rng.normal(size=(6,))),
    "zeros": np.zeros((3,), np.float32),
    "carry": np.float32([0.9999999, 0.99999994, 9.9999990e-1]),
    "carry64": np.float64([0.999999999999, 0.1234567890123]),
    "powers": (2.0 ** np.arange(-12, 12)).astype(np.float32),
}
for i in range(12):
    arrays[f"scaled{i}"] = (rng.normal(size=(3, 3)) * 10.0 ** (i - 6)).astype(
        np.float32
    )
jax.config.update("jax_enable_x64", True)
bf16 = rng.normal(size=(3, 4)).astype(jnp.bfloat16)
odd = np.array([[0, 1e-30, 3e38, nan]]).astype(jnp.bfloat16)
arrays["bf16"] = np.concatenate([bf16, odd])
arrays = {name: np.asarray(array) for name, array in arrays.items()}
texts = {
    f"{name}/text": np.frombuffer(repr(jnp.asarray(array)).encode(), np.uint8)
    for name, array in arrays.items()
}
save_file(arrays | texts, HERE / "printing.safetensors")
