# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Real Flax models and surgery on them, against nnx.jit: bit for bit, but for orthogonal
matrices (another QR) and sums."""

import graft
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx


class Block(nnx.Module):
    """A layer of a transformer."""

    def __init__(self, width, heads, rngs, dtype=jnp.float32):
        self.attention = nnx.MultiHeadAttention(heads, width, decode=False, rngs=rngs,
                                                param_dtype=dtype, dropout_rate=0.1)
        self.norm1 = nnx.LayerNorm(width, rngs=rngs)
        self.norm2 = nnx.RMSNorm(width, rngs=rngs)
        self.up = nnx.Linear(width, 4 * width, rngs=rngs, param_dtype=dtype)
        self.down = nnx.Linear(4 * width, width, rngs=rngs, param_dtype=dtype)


class Transformer(nnx.Module):
    """Embedding, blocks and a tied or own head."""

    def __init__(self, layers, width, vocabulary, rngs, dtype=jnp.float32):
        self.embed = nnx.Embed(vocabulary, width, rngs=rngs, param_dtype=dtype)
        self.layers = nnx.List([Block(width, 2, rngs, dtype) for _ in range(layers)])
        self.head = nnx.Linear(width, vocabulary, use_bias=False, rngs=rngs)


class Cnn(nnx.Module):
    """Convolutions with normalization."""

    def __init__(self, rngs):
        self.conv1 = nnx.Conv(3, 8, (3, 3), rngs=rngs)
        self.norm1 = nnx.BatchNorm(8, rngs=rngs)
        self.conv2 = nnx.Conv(8, 16, (3, 3), feature_group_count=2, rngs=rngs)
        self.norm2 = nnx.GroupNorm(16, num_groups=4, rngs=rngs)
        self.up = nnx.ConvTranspose(16, 4, (2, 2), rngs=rngs)
        self.head = nnx.Linear(16, 10, kernel_init=nnx.initializers.zeros, rngs=rngs)


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16])
def test_transformer(dtype, counter_layout, same_bits):
    """Every variable, streams of dropout too."""
    def make(rngs):
        return Transformer(2, 8, 32, rngs, dtype)
    same_bits(graft.jit(make)(nnx.Rngs(0)), nnx.jit(make)(nnx.Rngs(0)))


def test_cnn_with_batch_norm(same_bits):
    """Statistics are filled, kernels of four dimensions drawn."""
    same_bits(graft.jit(Cnn)(nnx.Rngs(0)), nnx.jit(lambda rngs: Cnn(rngs))(nnx.Rngs(0)))


@pytest.mark.parametrize("cell", [nnx.LSTMCell, nnx.OptimizedLSTMCell, nnx.GRUCell,
                                  nnx.SimpleCell])
def test_recurrent_cells(cell):
    """Orthogonal kernels are those of another QR; the rest has the same bits."""
    def make(rngs):
        return nnx.RNN(cell(4, 6, rngs=rngs), rngs=rngs)
    ours = nnx.to_flat_state(nnx.state(graft.jit(make)(nnx.Rngs(0)), nnx.Param))
    theirs = dict(nnx.to_flat_state(nnx.state(nnx.jit(make)(nnx.Rngs(0)), nnx.Param)))
    assert len(ours) == len(theirs)
    for path, leaf in ours:
        np.testing.assert_allclose(leaf[...], theirs[path][...], atol=2e-5, err_msg=str(path))
        if path[-2].startswith(("i", "dense_i")) or path[-1] == "bias":
            np.testing.assert_array_equal(leaf[...], theirs[path][...])


def _lora_everywhere(old, rngs):
    model = Transformer(2, 8, 32, rngs)
    for block in model.layers:
        for name in ("up", "down"):
            linear = getattr(block, name)
            setattr(block, name, nnx.LoRALinear(linear.in_features, linear.out_features,
                                                lora_rank=2, rngs=rngs))
    nnx.update(model, old)
    return model


def test_lora_on_all_linears(same_bits):
    """Only adapters are drawn; the old arrays are the new model's."""
    def old():
        return nnx.state(Transformer(2, 8, 32, nnx.Rngs(0)), nnx.Param)
    state = old()
    kept = {path: leaf.get_raw_value().unsafe_buffer_pointer()
            for path, leaf in nnx.to_flat_state(state)}
    jitted = graft.jit(_lora_everywhere, donate_argnums=0)
    plan = jitted.plan(state, nnx.Rngs(1))
    assert sum(r.origin == "forwarded" and r.donated for r in plan.results) == len(kept)
    assert plan.drawn_elements == 2 * (8 * 2 + 32 * 2)
    assert len(plan.pruned) == len(kept) + 8  # 4 Linears with bias were swapped away
    model = jitted(state, nnx.Rngs(1))
    same_bits(model, nnx.jit(_lora_everywhere)(old(), nnx.Rngs(1)))
    new = {path: leaf.get_raw_value().unsafe_buffer_pointer()
           for path, leaf in nnx.to_flat_state(nnx.state(model))
           if hasattr(leaf.get_raw_value(), "unsafe_buffer_pointer")}
    assert all(new[path] == address for path, address in kept.items())


def test_head_swap(same_bits):
    """A module argument is changed in place; the old head is never drawn again."""
    def swap(model, rngs):
        model.head = nnx.Linear(8, 5, rngs=rngs)
    ours, theirs = (Transformer(1, 8, 32, nnx.Rngs(0)) for _ in range(2))
    jitted = graft.jit(swap, donate_argnums=0)
    jitted(ours, nnx.Rngs(9))
    nnx.jit(swap)(theirs, nnx.Rngs(9))
    assert ours.head.out_features == 5
    same_bits(ours, theirs)
    unused = {u.path for u in jitted.last_plan.unused if u.donated}
    assert unused == {"head.kernel"}


def test_qkv_fusion(same_bits):
    """Three kernels become one; the donated ones are given up on the way."""
    def fuse(old):
        return {"qkv": jnp.concatenate([old[name]["kernel"].reshape(8, -1) for name in
                                        ("query", "key", "value")], axis=1),
                "out": old["out"]}

    def old():
        return nnx.to_pure_dict(nnx.state(nnx.MultiHeadAttention(2, 8, rngs=nnx.Rngs(0))))
    donated = old()
    same_bits(graft.jit(fuse, donate_argnums=0)(donated), jax.jit(fuse)(old()))
    assert all(array.is_deleted() for array in jax.tree.leaves(donated))


def test_vocabulary_resize(same_bits):
    """Of the new table only the new rows are drawn."""
    def resize(old, rngs):
        new = nnx.Embed(40, 8, rngs=rngs)
        new.embedding[...] = jnp.concatenate([old, new.embedding[...][32:]])
        return new
    old = jax.random.normal(jax.random.key(1), (32, 8))
    jitted = graft.jit(resize)
    same_bits(jitted(old, nnx.Rngs(0)), nnx.jit(resize)(old, nnx.Rngs(0)))
    assert jitted.last_plan.drawn_elements == 64


def test_vocabulary_resize_in_place(same_bits):
    """The same as people write it."""
    def resize(old, rngs):
        new = nnx.Embed(40, 8, rngs=rngs)
        new.embedding[...] = new.embedding[...].at[:32].set(old)
        return new
    old = jax.random.normal(jax.random.key(1), (32, 8))
    jitted = graft.jit(resize)
    same_bits(jitted(old, nnx.Rngs(0)), nnx.jit(resize)(old, nnx.Rngs(0)))
    assert jitted.last_plan.drawn_elements == 64


def test_stacked_layers(same_bits):
    """Layers made by nnx.vmap over split Rngs."""
    def make(rngs):
        @nnx.split_rngs(splits=3)
        @nnx.vmap(in_axes=0, out_axes=0)
        def blocks(rngs):
            return Cnn(rngs)
        return blocks(rngs)
    same_bits(graft.jit(make)(nnx.Rngs(0)), nnx.jit(make)(nnx.Rngs(0)))


def test_casts(same_bits):
    """A float32 model as bfloat16."""
    def cast(state):
        return jax.tree.map(lambda x: x.astype(jnp.bfloat16), state)

    def state():
        return nnx.to_pure_dict(nnx.state(Cnn(nnx.Rngs(0)), nnx.Param))
    same_bits(graft.jit(cast, donate_argnums=0)(state()), jax.jit(cast)(state()))


def test_partitioning_metadata():
    """Metadata of sharded variables come out as they went in."""
    def make(rngs):
        init = nnx.with_partitioning(nnx.initializers.lecun_normal(), (None, "model"))
        return nnx.Linear(4, 4, kernel_init=init, rngs=rngs)
    with nnx.use_eager_sharding(False):
        model = graft.jit(make)(nnx.Rngs(0))
    assert model.kernel.get_metadata("out_sharding") == (None, "model")
