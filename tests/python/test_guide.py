# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The cells of Flax's guide "Model surgery" with graft.jit.

Edits besides nnx.jit -> graft.jit, each forced by Flax 0.12.8 and marked in its place:

1. A deprecated `.value` stays; its warning is silenced.
2. `state.flat_state()` has no item assignment: `dict(nnx.to_flat_state(state))`, and
   `nnx.from_flat_state` for `State.from_flat_path`.
3. The module's factory is called under one `nnx.eval_shape`, not two.
4. Orbax raises a ValueError, where it raised a KeyError.
5. Orbax saves to absolute paths only.
6. A leaf of a checkpoint is called "value", where it was "raw_value": both are taken off.
"""

import functools

import flax.traverse_util
import graft
import jax
import jax.numpy as jnp
import numpy as np
import orbax.checkpoint as orbax
import pytest
from flax import nnx

from conftest import TwoLayerMLP

pytestmark = pytest.mark.filterwarnings("ignore")  # 1


def test_pythonic_module_manipulation():
    """Swapping, sharing and monkey-patching: of models that graft.jit made."""
    make = graft.jit(lambda rngs: TwoLayerMLP(4, rngs=rngs))
    model = make(nnx.Rngs(0))
    x = jax.random.normal(jax.random.key(42), (3, 4))
    np.testing.assert_allclose(model(x), model.linear2(model.linear1(x)))

    # Sub-module swapping
    original1, original2 = model.linear1, model.linear2
    model.linear1, model.linear2 = model.linear2, model.linear1
    np.testing.assert_allclose(model(x), original1(original2(x)))

    # Module sharing (tying all weights)
    model = make(nnx.Rngs(0))
    model.linear2 = model.linear1
    assert not hasattr(nnx.state(model), "linear2")
    np.testing.assert_allclose(model(x), model.linear1(model.linear1(x)))

    # Variable sharing (weight-tying)
    model = make(nnx.Rngs(0))
    model.linear1.kernel = model.linear2.kernel  # the bias parameter is kept separate
    assert hasattr(nnx.state(model), "linear2")
    assert hasattr(nnx.state(model)["linear2"], "bias")
    assert not hasattr(nnx.state(model)["linear2"], "kernel")

    # Monkey-patching
    model = make(nnx.Rngs(0))

    def awesome_layer(x):
        return x
    model.linear2 = awesome_layer
    np.testing.assert_allclose(model(x), model.linear1(x))


def test_abstract_model():
    """graft.eval_shape, and values put into its state."""
    abs_model = graft.eval_shape(lambda: TwoLayerMLP(4, rngs=nnx.Rngs(0)))
    gdef, abs_state = nnx.split(abs_model)
    assert abs_state["linear1"]["kernel"].get_raw_value() == jax.ShapeDtypeStruct(
        (4, 4), jnp.float32)
    model = graft.jit(lambda rngs: TwoLayerMLP(4, rngs=rngs))(nnx.Rngs(0))
    abs_state["linear1"]["kernel"].value = model.linear1.kernel
    abs_state["linear1"]["bias"].value = model.linear1.bias
    abs_state["linear2"]["kernel"].value = model.linear2.kernel
    abs_state["linear2"]["bias"].value = model.linear2.bias
    nnx.update(abs_model, abs_state)
    x = jax.random.normal(jax.random.key(42), (3, 4))
    np.testing.assert_allclose(abs_model(x), model(x))  # They are equivalent now!


class ModifiedTwoLayerMLP(nnx.Module):
    """The guide's renamed model."""

    def __init__(self, dim, rngs: nnx.Rngs):
        self.layer1 = nnx.Linear(dim, dim, rngs=rngs)  # no longer linear1!
        self.layer2 = nnx.Linear(dim, dim, rngs=rngs)

    def __call__(self, x):
        x = self.layer1(x)
        return self.layer2(x)


def module_from_variables_dict(module_factory, variables, map_key_fn):
    """The guide's, with edits 2 and 3."""
    if map_key_fn is None:
        map_key_fn = lambda path: path  # noqa: E731
    mdl = module_factory()
    graph_def, state = nnx.split(mdl)
    state = dict(nnx.to_flat_state(state))
    for path, val in flax.traverse_util.flatten_dict(variables).items():
        mapped_path = map_key_fn(path)
        if mapped_path not in state:
            raise ValueError(f"{mapped_path} doesn't exist in {state.keys()}")
        state[mapped_path].value = val
    state = nnx.from_flat_state(state)
    return nnx.merge(graph_def, state)


def test_checkpoint_surgery_with_orbax(tmp_path):
    """Orbax saves and restores; Graft makes the models."""
    checkpointer = orbax.PyTreeCheckpointer()
    old_model = graft.jit(lambda rngs: TwoLayerMLP(4, rngs=rngs))(nnx.Rngs(0))
    path = tmp_path / "nnx-surgery-state"  # 5
    checkpointer.save(path, nnx.state(old_model), force=True)

    abs_model = graft.eval_shape(lambda: ModifiedTwoLayerMLP(4, rngs=nnx.Rngs(0)))
    with pytest.raises(ValueError):  # 4
        checkpointer.restore(path, item=nnx.state(abs_model))

    raw = checkpointer.restore(path)
    raw["layer1"], raw["layer2"] = raw["linear1"], raw["linear2"]
    del raw["linear1"], raw["linear2"]
    restored_model = module_from_variables_dict(
        lambda: graft.eval_shape(lambda: ModifiedTwoLayerMLP(4, rngs=nnx.Rngs(0))), raw,
        lambda path: path[:-1] if path[-1] in ("raw_value", "value") else path)  # 6
    np.testing.assert_allclose(restored_model(jnp.ones((3, 4))), old_model(jnp.ones((3, 4))))


def test_checkpoint_surgery_with_graft(tmp_path, same_bits):
    """The same with graft.checkpoint: what is not there is in the plan, not a surprise."""
    old_model = TwoLayerMLP(4, rngs=nnx.Rngs(0))
    orbax.PyTreeCheckpointer().save(tmp_path / "c", nnx.state(old_model))
    raw = graft.checkpoint.open(tmp_path / "c").to_dict()
    raw = {key.replace("linear", "layer"): value for key, value in raw.items()}

    @functools.partial(graft.jit, donate_argnums=0)
    def restore(raw, rngs):
        model = ModifiedTwoLayerMLP(4, rngs=rngs)
        nnx.update(model, raw)
        return model
    assert graft.plan(restore, raw, nnx.Rngs(1)).drawn_elements == 0
    restored_model = restore(raw, nnx.Rngs(1))
    np.testing.assert_allclose(restored_model(jnp.ones((3, 4))), old_model(jnp.ones((3, 4))))
    graft.checkpoint.save(tmp_path / "new.safetensors", restored_model)
    same_bits(graft.checkpoint.open(tmp_path / "new.safetensors").to_dict(),
              nnx.to_pure_dict(nnx.state(restored_model)))


def test_naive_partial_initialization():
    """Outside of graft.jit everything is Flax's own."""
    old_state = nnx.state(TwoLayerMLP(4, rngs=nnx.Rngs(0)))
    simple_model = nnx.eval_shape(lambda: TwoLayerMLP(4, rngs=nnx.Rngs(42)))
    at_start = len(jax.live_arrays())
    simple_model.linear1 = nnx.LoRALinear(4, 4, lora_rank=3, rngs=nnx.Rngs(42))
    nnx.update(simple_model, old_state)
    assert len(jax.live_arrays()) <= at_start + 4


def test_memory_efficient_partial_initialization():
    """The cell as it is, static_argnums and all."""
    # Some pretrained model state
    old_state = nnx.state(TwoLayerMLP(4, rngs=nnx.Rngs(0)))

    # Use `nnx.jit` (which wraps `jax.jit`) to automatically skip unused arrays
    @functools.partial(graft.jit, donate_argnums=0, static_argnums=1)
    def partial_init(old_state, rngs):
        model = TwoLayerMLP(4, rngs=rngs)
        # Create a new state.
        model.linear1 = nnx.LoRALinear(4, 4, lora_rank=3, rngs=rngs)
        # Add the existing state.
        nnx.update(model, old_state)
        return model

    at_start = len(jax.live_arrays())
    # Note that `old_state` will be deleted after this `partial_init` call.
    good_model = partial_init(old_state, nnx.Rngs(42))
    assert len(jax.live_arrays()) == at_start + 2  # lora_a and lora_b
    assert old_state["linear1"]["kernel"].get_raw_value().is_deleted()
    assert good_model(jnp.ones((3, 4))).shape == (3, 4)
