# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""NNX objects in and out: identity, sharing, Rngs, donation, checks."""

import functools
import gc
import warnings

import graft
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx


def partial_init_of(mlp):
    """Returns the guide's function."""
    def partial_init(old_state, rngs):
        model = mlp(4, rngs=rngs)
        # Create a new state.
        model.linear1 = nnx.LoRALinear(4, 4, lora_rank=3, rngs=rngs)
        # Add the existing state.
        nnx.update(model, old_state)
        return model
    return partial_init


def pointers(state):
    """Returns the addresses of a State's arrays by path."""
    return {path: leaf.get_raw_value().unsafe_buffer_pointer()
            for path, leaf in nnx.to_flat_state(state)}


def test_the_guides_partial_init(mlp, same_bits):
    """It runs unchanged, with two new arrays and the old memory."""
    partial_init = functools.partial(graft.jit, donate_argnums=0, static_argnums=1)(
        partial_init_of(mlp))
    expected = nnx.jit(partial_init_of(mlp))(nnx.state(mlp(4, nnx.Rngs(0))), nnx.Rngs(42))
    models = []
    for _ in range(2):  # traced, then from the cache
        old_state = nnx.state(mlp(4, nnx.Rngs(0)))
        before, gone = pointers(old_state), jax.tree.leaves(nnx.to_pure_dict(old_state))
        gc.collect()
        arrays = len(jax.live_arrays())
        model = partial_init(old_state, nnx.Rngs(42))
        models.append(model)
        assert len(jax.live_arrays()) == arrays + 2
        assert all(array.is_deleted() for array in gone)
        after = pointers(nnx.state(model))
        assert {path: after[path] for path in before} == before
        same_bits(model, expected)
    np.testing.assert_array_equal(model(jnp.ones((1, 4))), expected(jnp.ones((1, 4))))


def test_the_plan_names_the_pruned(mlp):
    """Six initializers, each with who overwrote it or where it went."""
    fun = partial_init_of(mlp)
    first = fun.__code__.co_firstlineno
    plan = graft.plan(graft.jit(fun, donate_argnums=0), nnx.state(mlp(4, nnx.Rngs(0))),
                      nnx.Rngs(42))
    pruned = sorted((p.path, p.reason, p.by, p.bytes, p.at.line - first) for p in plan.pruned)
    assert pruned == [
        ("linear1.bias", "overwritten", "old_state:linear1.bias", 16, 5),
        ("linear1.bias", "unreachable", "", 16, 3),
        ("linear1.kernel", "overwritten", "old_state:linear1.kernel", 64, 5),
        ("linear1.kernel", "unreachable", "", 64, 3),
        ("linear2.bias", "overwritten", "old_state:linear2.bias", 16, 5),
        ("linear2.kernel", "overwritten", "old_state:linear2.kernel", 64, 5)]
    assert all(p.at.file == __file__ and p.born.file == __file__ for p in plan.pruned
               if p.born.file.endswith("test_nnx.py"))
    origins = {result.path: result.origin for result in plan.results}
    assert origins["linear1.lora.lora_a"] == "drawn"
    assert origins["linear1.lora.lora_b"] == "filled"
    assert origins["linear2.kernel"] == "forwarded"
    assert plan.forwarded_bytes == 160 and plan.fresh_bytes == 100
    assert "6 initializers pruned (240 B not computed): 4 overwritten, 2 unreachable" in str(plan)
    assert plan._repr_html_().startswith("<svg")


def test_plans_of_abstract_arguments(mlp):
    """No array is needed."""
    abstract = nnx.state(nnx.eval_shape(lambda: mlp(4, nnx.Rngs(0))))
    plan = graft.plan(graft.jit(partial_init_of(mlp), donate_argnums=0), abstract, nnx.Rngs(0))
    assert len(plan.pruned) == 6


def test_rngs_advance(mlp, same_bits):
    """Dynamic or static, and a new seed or count is no new program."""
    def make(rngs):
        return mlp(4, rngs)
    expected = nnx.jit(make)
    for options in ({}, {"static_argnums": 0}):
        traces = []

        def counted(rngs):
            traces.append(1)
            return make(rngs)
        jitted = graft.jit(counted, **options)
        for seed in (1, 2):
            ours, theirs = nnx.Rngs(seed), nnx.Rngs(seed)
            same_bits([jitted(ours), jitted(ours)], [expected(theirs), expected(theirs)])
            assert ours.default.count[...] == theirs.default.count[...] == 8
        assert len(traces) == 1


def test_forked_streams_and_named_streams(same_bits):
    """Keys as state: Dropout keeps a stream of its own."""
    def make(rngs):
        return nnx.Dropout(0.5, rngs=rngs), nnx.Linear(3, 2, rngs=rngs)
    ours, theirs = nnx.Rngs(0, dropout=1), nnx.Rngs(0, dropout=1)
    same_bits(graft.jit(make)(ours), nnx.jit(make)(theirs))
    same_bits(nnx.state(ours), nnx.state(theirs))


def test_a_module_is_changed_in_place(mlp, same_bits):
    """Donated or not; what is held elsewhere sees it."""
    def add_lora(model):
        model.linear1 = nnx.LoRALinear(4, 4, lora_rank=2, rngs=nnx.Rngs(5))
        model.linear2.kernel[...] = model.linear2.kernel[...] * 2
    expected = mlp(4, nnx.Rngs(0))
    nnx.jit(add_lora)(expected)
    for donated in (None, 0):
        model = mlp(4, nnx.Rngs(0))
        linear2, bias = model.linear2, model.linear2.bias[...]
        graft.jit(add_lora, donate_argnums=donated)(model)
        assert model.linear2 is linear2 and isinstance(model.linear1, nnx.LoRALinear)
        assert bias.is_deleted() == (donated is not None)
        same_bits(model, expected)


def test_sharing_and_metadata_survive(mlp):
    """Tied weights stay tied; metadata come out as they went in."""
    @graft.jit
    def tied(rngs):
        model = mlp(4, rngs)
        model.linear2.kernel = model.linear1.kernel
        model.linear1.bias.set_metadata(note="kept")
        return model, model.linear1
    model, linear1 = tied(nnx.Rngs(0))
    assert model.linear1 is linear1
    assert model.linear2.kernel is model.linear1.kernel
    assert model.linear1.bias.get_metadata("note") == "kept"


def test_a_returned_state_and_pytrees(mlp, same_bits):
    """States, dicts and numbers as results."""
    def make(rngs):
        model = mlp(3, rngs)
        return {"state": nnx.state(model), "pure": nnx.to_pure_dict(nnx.state(model))}, 7
    result, number = graft.jit(make)(nnx.Rngs(3))
    expected, _ = nnx.jit(make)(nnx.Rngs(3))
    same_bits(result, expected)
    assert isinstance(result["state"], nnx.State) and number == 7


def test_a_state_changed_in_the_function(mlp):
    """As with nnx.jit a Variable that is assigned in an undonated State shows it."""
    @graft.jit
    def double(state):
        state["linear1"]["kernel"][...] = state["linear1"]["kernel"][...] * 2
    state = nnx.state(mlp(3, nnx.Rngs(0)))
    before = np.asarray(state["linear1"]["kernel"][...])
    double(state)
    np.testing.assert_array_equal(state["linear1"]["kernel"][...], 2 * before)


def test_updates_are_checked(mlp):
    """All that does not fit at once, with the line, and nothing donated."""
    def make(old, rngs):
        model = mlp(4, rngs)
        nnx.update(model, old)
        return model
    line = make.__code__.co_firstlineno + 2
    old = {"linear1": {"kernel": jnp.ones((4, 5)), "bias": jnp.ones(4, jnp.bfloat16)},
           "linear3": {"kernel": jnp.ones((4, 4))}}
    with pytest.raises(ValueError) as error:
        graft.jit(make, donate_argnums=0)(old, nnx.Rngs(0))
    assert str(error.value) == (
        f"{__file__}:{line}: update: 3 names do not fit\n"
        "  linear1.bias  model f32[4]  old bf16[4]  dtype\n"
        "  linear1.kernel  model f32[4,4]  old f32[4,5]  shape\n"
        "  linear3.kernel  old f32[4,4]  not in the model; nearest: linear1.kernel, "
        "linear2.kernel\nnothing was changed")
    assert not old["linear1"]["kernel"].is_deleted()


def test_patterns_allow_mismatches(mlp):
    """ignore_extra, allow_shape and allow_dtype."""
    def make(old, rngs):
        model = mlp(4, rngs)
        nnx.update(model, old)
        return nnx.state(model)
    old = {"linear1": {"kernel": jnp.ones((4, 5)), "bias": jnp.ones(4, jnp.bfloat16)}}
    made = graft.jit(make, allow_shape=["linear1.*"], allow_dtype=["*.bias"])(old, nnx.Rngs(0))
    assert made["linear1"]["kernel"].shape == (4, 5)
    assert made["linear1"]["bias"].dtype == jnp.bfloat16


def test_flax_is_as_it_was(mlp):
    """Nothing of Flax stays wrapped after a trace, also one that fails."""
    before = nnx.pytreelib.Pytree._setattr, nnx.graphlib._graph_update_dynamic
    graft.jit(lambda rngs: mlp(2, rngs))(nnx.Rngs(0))
    with pytest.raises(ZeroDivisionError):
        graft.jit(lambda rngs: nnx.Linear(0, 3, rngs=rngs))(nnx.Rngs(0))
    assert (nnx.pytreelib.Pytree._setattr, nnx.graphlib._graph_update_dynamic) == before


def test_eval_shape(mlp):
    """The abstract model, and the same checks."""
    model = graft.eval_shape(lambda: mlp(4, nnx.Rngs(0)))
    assert isinstance(model.linear1.kernel.get_raw_value(), jax.ShapeDtypeStruct)

    def wrong(old):
        model = mlp(4, nnx.Rngs(0))
        nnx.update(model, old)
        return model
    with pytest.raises(ValueError, match="1 name does not fit"):
        graft.eval_shape(wrong, {"linear1": {"bias": jnp.ones(5)}})


def test_vmapped_layers(same_bits):
    """Layers stacked by nnx.vmap."""
    def make(rngs):
        @nnx.split_rngs(splits=3)
        @nnx.vmap(in_axes=0, out_axes=0)
        def layers(rngs):
            return nnx.Linear(4, 4, rngs=rngs)
        return layers(rngs)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        same_bits(graft.jit(make)(nnx.Rngs(0)), nnx.jit(make)(nnx.Rngs(0)))


def test_methods():
    """jit decorates methods."""
    class Model(nnx.Module):
        def __init__(self):
            self.w = nnx.Param(jnp.ones(3))

        @graft.jit
        def double(self):
            self.w[...] = self.w[...] * 2
            return self.w[...]
    model = Model()
    np.testing.assert_array_equal(model.double(), 2 * np.ones(3))
    np.testing.assert_array_equal(model.w[...], 2 * np.ones(3))
