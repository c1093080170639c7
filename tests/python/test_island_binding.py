# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Programs with islands in the binding: the tests give what islands would."""

import json

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from graft import _graft

TEXT = '''
module @jit_f attributes {mhlo.num_partitions = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32> {jax.buffer_donor = true},
                         %arg1: tensor<3x4xf32>, %arg2: tensor<2xui32>,
                         %arg3: tensor<5xf32> {jax.buffer_donor = true})
      -> (tensor<4xf32>, tensor<4x4xf32>, tensor<8xbf16>) {
    %r:4 = "jax.island"(%arg0, %arg2) {module = "module @m {\\0A  // \\22\\22 \u03c0\\0A}",
        name = "island", ops = 12 : i64, scratch = 4096 : i64, donated = array<i64: 0>,
        effects = false, lines = [loc("f.py":3:1), loc("g.py":7:1)]}
        : (tensor<4xf32>, tensor<2xui32>)
        -> (tensor<4xf32>, tensor<8xf32>, tensor<3xi32>, tensor<4xf32>) loc("f.py":3:1)
    %row = "stablehlo.reshape"(%r#3) : (tensor<4xf32>) -> tensor<1x4xf32>
    %cat = "stablehlo.concatenate"(%arg1, %row) <{dimension = 0 : i64}>
        : (tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    %c = "stablehlo.convert"(%r#1) : (tensor<8xf32>) -> tensor<8xbf16>
    "func.return"(%r#0, %cat, %c) : (tensor<4xf32>, tensor<4x4xf32>, tensor<8xbf16>) -> ()
  }
}
'''


def test_outputs_are_forwarded_moved_cast_and_given_up():
    program = _graft.Program(TEXT, "f")
    assert program.islands == [[True, True, False, True]]
    assert program.released_first == [3]
    old = jnp.arange(12, dtype=jnp.float32).reshape(3, 4)
    key = jnp.zeros(2, jnp.uint32)
    spare = jnp.zeros(5)
    outputs = [jnp.ones(4), jnp.arange(8, dtype=jnp.float32) / 3, jnp.zeros(3, jnp.int32),
               jnp.full(4, 7.0)]
    results = [None, np.empty((4, 4), np.float32), np.empty(8, jnp.bfloat16.dtype)]
    released = []
    places = program.run(
        # The island had the first one: it is nobody's.
        [0, *(array.unsafe_buffer_pointer() for array in (old, key, spare))],
        [array.unsafe_buffer_pointer() for array in outputs],
        [0, *(array.ctypes.data for array in results[1:])],
        released.append, [], None)
    assert places == [4 + 0, ~1, ~2]
    assert sorted(released) == [3, 4 + 1, 4 + 2, 4 + 3]
    assert released[0] == 3
    np.testing.assert_array_equal(results[1], np.concatenate([old, np.full((1, 4), 7.0)]))
    np.testing.assert_array_equal(results[2], np.asarray(outputs[1].astype(jnp.bfloat16)))


def test_the_plan_has_the_island():
    program = _graft.Program(TEXT, "f")
    plan = json.loads(program.plan_json())
    [island] = plan["islands"]
    assert (island["name"], island["ops"], island["scratch_bytes"]) == ("island", 12, 4096)
    assert [line["file"] for line in island["lines"]] == ["f.py", "g.py"]
    assert [result["origin"] for result in plan["results"]] == ["island", "assembled", "computed"]
    assert plan["results"][0]["from"] == "island:0"
    assert "12 ops" in program.plan_text()


def test_text_of_the_module_comes_back():
    assert 'module "module @m {\\0A  // \\22\\22 \\CF\\80\\0A}"' in _graft.Program(TEXT, "f").mlir()


def test_all_outputs_are_needed():
    program = _graft.Program(TEXT, "f")
    with pytest.raises(Exception, match="expected all arguments, outputs of islands"):
        program.run([0] * 4, [], [0] * 3, lambda _: None, [], None)


def test_an_island_that_nothing_uses_is_pruned():
    text = TEXT.replace('"func.return"(%r#0, %cat, %c)', '"func.return"(%arg0, %arg4, %arg5)')
    text = text.replace("%arg3: tensor<5xf32> {jax.buffer_donor = true}",
                        "%arg3: tensor<5xf32>, %arg4: tensor<4x4xf32>, %arg5: tensor<8xbf16>")
    text = text.replace("donated = array<i64: 0>", "donated = array<i64>")
    assert _graft.Program(text, "f").islands == []
    effects = text.replace("effects = false", "effects = true")
    assert _graft.Program(effects, "f").islands == [[False] * 4]
