# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes minilm_lora_a.json: the SHA-256 of each lora_a that JAX draws for
examples/minilm_lora.cpp with seed 42 and rank 4. Needs jax==0.10.2.

The draws follow the order of construction: one key of stream params each for a
weight, a bias and a buffer, two for an adapter (lora_a, lora_b).
"""

import hashlib
import json
from pathlib import Path

import jax

RANK, HIDDEN, LAYERS = 4, 384, 6
count = 6  # embeddings: 3 tables, LayerNorm (2), position_ids
initializer = jax.jit(jax.nn.initializers.he_uniform(), static_argnums=(1,))
digests = {}


def adapter(path):
    global count
    count += 2  # weight, bias
    key = jax.random.fold_in(jax.random.key(42), count)
    values = initializer(key, (HIDDEN, RANK))
    digests[path + ".lora.lora_a"] = hashlib.sha256(values.tobytes()).hexdigest()
    count += 2  # lora_a, lora_b


for layer in range(LAYERS):
    prefix = f"encoder.layer.{layer}.attention"
    for name in ("query", "key", "value"):
        adapter(f"{prefix}.self.{name}")
    adapter(f"{prefix}.output.dense")
    count += 2  # attention.output.LayerNorm
    count += 2  # intermediate.dense
    count += 4  # output.dense, output.LayerNorm

path = Path(__file__).with_name("minilm_lora_a.json")
path.write_text(json.dumps(digests, indent=1) + "\n")
