# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Types that Graft keeps and moves but does not compute with."""

import ctypes

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import graft
from graft import _graft, checkpoint
from graft._mlir_text import element_type

KEY = jax.random.key(0)
PACKED = ["int2", "int4", "uint2", "uint4", "float4_e2m1fn"]
WHOLE = ["float8_e3m4", "float8_e4m3", "float8_e4m3b11fnuz", "float8_e4m3fnuz",
         "float8_e5m2fnuz", "float8_e8m0fnu", "complex64", "complex128"]


@pytest.fixture(autouse=True)
def x64():
    with jax.enable_x64(True):
        yield


def example(name, shape):
    """Returns an array with elements of every kind."""
    values = np.arange(np.prod(shape)).reshape(shape) % 3
    return jnp.asarray(values.astype(getattr(jnp, name)))


def run(program, arguments, results):
    """Runs; `results` are what fresh ones are written to. Returns the places."""
    return program.run([a.unsafe_buffer_pointer() for a in arguments], [],
                       [r.unsafe_buffer_pointer() for r in results], lambda _: None, [], None)


def test_sizes_are_those_of_memory():
    """XLA packs elements that are smaller than a byte, whatever `nbytes` says."""
    array = jnp.asarray(np.ones(6, np.int8).astype(jnp.int4))
    array.block_until_ready()
    assert bytes((ctypes.c_ubyte * 3).from_address(array.unsafe_buffer_pointer())) == b"\x11" * 3


@pytest.mark.parametrize("name", [*PACKED, *WHOLE])
def test_is_forwarded_and_copied(name, same_bits):
    element = element_type(np.dtype(getattr(jnp, name)))
    text = f'''
func.func public @main(%a: tensor<2x5x{element}>, %b: tensor<2x5x{element}> {{jax.buffer_donor = true}})
    -> (tensor<2x5x{element}>, tensor<10x{element}>, tensor<2x5x{element}>, tensor<2x5x{element}>) {{
  %c = "stablehlo.reshape"(%a) : (tensor<2x5x{element}>) -> tensor<10x{element}>
  %r = "jax.island"(%a) {{module = "m", name = "i", ops = 1 : i64}} : (tensor<2x5x{element}>) -> tensor<2x5x{element}>
  "func.return"(%a, %c, %b, %r) : (tensor<2x5x{element}>, tensor<10x{element}>, tensor<2x5x{element}>, tensor<2x5x{element}>) -> ()
}}'''
    program = _graft.Program(text, "f")
    first, second, third = (example(name, (2, 5)) for _ in range(3))
    fresh = jnp.zeros(10, first.dtype)
    places = program.run(
        [first.unsafe_buffer_pointer(), second.unsafe_buffer_pointer()],
        [third.unsafe_buffer_pointer()], [0, fresh.unsafe_buffer_pointer(), 0, 0],
        lambda _: None, [], None)
    assert places == [0, ~1, 1, 2]
    same_bits(fresh, example(name, (2, 5)).reshape(10))


@pytest.mark.parametrize("name", WHOLE)
def test_is_moved(name, same_bits):
    element = element_type(np.dtype(getattr(jnp, name)))
    text = f'''
func.func public @main(%a: tensor<2x5x{element}>, %b: tensor<1x5x{element}>)
    -> (tensor<3x5x{element}>, tensor<5x2x{element}>, tensor<2x2x{element}>, tensor<3x2x5x{element}>) {{
  %0 = "stablehlo.concatenate"(%a, %b) <{{dimension = 0 : i64}}>
      : (tensor<2x5x{element}>, tensor<1x5x{element}>) -> tensor<3x5x{element}>
  %1 = "stablehlo.transpose"(%a) <{{permutation = array<i64: 1, 0>}}>
      : (tensor<2x5x{element}>) -> tensor<5x2x{element}>
  %2 = "stablehlo.slice"(%a) <{{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 5>,
      strides = array<i64: 1, 2>}}> : (tensor<2x5x{element}>) -> tensor<2x2x{element}>
  %3 = "stablehlo.broadcast_in_dim"(%a) <{{broadcast_dimensions = array<i64: 1, 2>}}>
      : (tensor<2x5x{element}>) -> tensor<3x2x5x{element}>
  "func.return"(%0, %1, %2, %3) : (tensor<3x5x{element}>, tensor<5x2x{element}>, tensor<2x2x{element}>, tensor<3x2x5x{element}>) -> ()
}}'''
    a, b = example(name, (2, 5)), example(name, (1, 5))
    expected = [jnp.concatenate([a, b]), a.T, a[:, 1::2], jnp.broadcast_to(a, (3, 2, 5))]
    fresh = [jnp.zeros(e.shape, e.dtype) for e in expected]
    assert run(_graft.Program(text, "f"), [a, b], fresh) == [~0, ~1, ~2, ~3]
    same_bits(fresh, expected)


@pytest.mark.parametrize("name", PACKED)
def test_is_not_moved(name):
    """What is smaller than a byte is left to XLA."""
    element = element_type(np.dtype(getattr(jnp, name)))
    text = f'''
func.func public @main(%a: tensor<2x4x{element}>) -> tensor<4x2x{element}> {{
  %1 = "stablehlo.transpose"(%a) <{{permutation = array<i64: 1, 0>}}>
      : (tensor<2x4x{element}>) -> tensor<4x2x{element}>
  "func.return"(%1) : (tensor<4x2x{element}>) -> ()
}}'''
    with pytest.raises(Exception, match="smaller than a byte"):
        _graft.Program(text, "f")


@pytest.mark.parametrize("name, short", [("int4", "i4"), ("float8_e3m4", "f8e3m4"),
                                         ("complex128", "c128")])
def test_is_not_saved(name, short, tmp_path):
    with pytest.raises(Exception, match=f"'w': the format has no dtype {short}"):
        checkpoint.save(str(tmp_path / "m.safetensors"), {"w": example(name, (2, 4))})
    assert not (tmp_path / "m.safetensors").exists()


@pytest.mark.parametrize("name", [*PACKED, *WHOLE])
@pytest.mark.parametrize("donated", [(), (0,)])
def test_jit_forwards(name, donated, same_bits):
    """JAX's arrays, and NumPy's, which has a byte for each element."""
    def forward(old):
        return {"a": old["x"], "b": old["x"], "n": old["n"], "draw": jax.random.normal(KEY, (3,))}
    expected = {"a": example(name, (2, 5)), "b": example(name, (2, 5)),
                "n": example(name, (3,)), "draw": jax.random.normal(KEY, (3,))}
    old = {"x": example(name, (2, 5)), "n": np.asarray(example(name, (3,)))}
    same_bits(graft.jit(forward, donate_argnums=donated)(old), expected)


@pytest.mark.parametrize("name", [*PACKED, *WHOLE])
def test_jit_moves(name, same_bits):
    """What Graft does not move XLA moves."""
    def move(x):
        return x.T, x[:, 1::2], jnp.full((2, 2), 1, x.dtype), jax.random.normal(KEY, (3,))
    x = example(name, (2, 5))
    same_bits(graft.jit(move)(x), jax.jit(move)(x))
    # XLA does not have more than it must.
    origins = [result.origin for result in graft.plan(graft.jit(move), x).results]
    assert origins[3] == "drawn"
    assert (origins[0] == "island") == (name in PACKED)
