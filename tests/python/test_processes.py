# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Jitted functions, plans and checkpoints in copies and in other processes."""

import copy
import multiprocessing
import os
import pickle
import subprocess
import sys
import textwrap

import jax
import numpy as np
import pytest
from flax import nnx

import graft

KEY = jax.random.key(0)


@graft.jit
def decorated(key):
    return jax.random.normal(key, (3,))


@graft.jit(static_argnums=1)
def of_a_module(rngs, size):
    return nnx.state(nnx.Linear(size, size, rngs=rngs))


def plain(key):
    return jax.random.normal(key, (3,))


def scaled(factor, key):
    return factor * jax.random.normal(key, (3,))


class Namespace:
    @graft.jit
    @staticmethod
    def inside(key):
        return plain(key)


def copies(value):
    return pickle.loads(pickle.dumps(value)), copy.deepcopy(value), copy.copy(value)


def test_a_decorated_function_is_its_name():
    for fun in (decorated, of_a_module):
        assert all(other is fun for other in copies(fun))


def test_a_function_is_compiled_again():
    jitted = graft.jit(plain, keep_unused=True)
    want = np.asarray(jitted(KEY))
    for other in copies(jitted):
        np.testing.assert_array_equal(other(KEY), want)
    assert copies(jitted)[0]._settings == jitted._settings


def test_a_partial_function_keeps_what_it_was_given():
    jitted = graft.jit_partial(scaled, 3.0, graph_updates=False)
    want = np.asarray(jitted(KEY))
    for other in copies(jitted):
        np.testing.assert_array_equal(other(KEY), want)


def test_what_has_no_name_says_so():
    with pytest.raises((pickle.PicklingError, AttributeError), match="<lambda>"):
        pickle.dumps(graft.jit(lambda key: key))


def test_a_plan_is_what_it_says():
    plan = graft.plan(of_a_module, nnx.Rngs(0), 4)
    for other in copies(plan):
        assert str(other) == str(plan)
        assert other.text(True) == plan.text(True)
        assert other.to_json() == plan.to_json()
        assert other.results == plan.results


def test_a_checkpoint_is_opened_again(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    graft.checkpoint.save("a.safetensors", {"w": np.arange(3.0)})
    opened = graft.checkpoint.open("a.safetensors")
    texts = pickle.dumps(opened), pickle.dumps(opened["w"])
    monkeypatch.chdir("/")
    again, leaf = map(pickle.loads, texts)
    np.testing.assert_array_equal(again["w"].numpy(), np.arange(3.0))
    np.testing.assert_array_equal(leaf.numpy(), np.arange(3.0))
    (tmp_path / "a.safetensors").unlink()
    with pytest.raises(FileNotFoundError, match="a.safetensors"):
        pickle.loads(texts[0])


def draw(jitted):
    return np.asarray(jitted(KEY)).tobytes()


def test_a_spawned_process_takes_them(tmp_path):
    script = tmp_path / "work.py"
    script.write_text(textwrap.dedent("""
        import multiprocessing, sys
        import jax, numpy as np
        import graft

        @graft.jit
        def decorated(key):
            return jax.random.normal(key, (3,))

        def plain(key):
            return jax.random.normal(key, (3,))

        def draw(jitted):
            return np.asarray(jitted(jax.random.key(0))).tobytes()

        if __name__ == "__main__":
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                sys.stdout.buffer.write(b"".join(
                    pool.map(draw, [decorated, graft.jit(plain)])))
    """))
    done = subprocess.run([sys.executable, script], stdout=subprocess.PIPE, check=True,
                          timeout=120, env={**os.environ, "JAX_PLATFORMS": "cpu"})
    assert done.stdout == 2 * draw(decorated)


@pytest.mark.filterwarnings("ignore:os.fork")
def test_a_forked_process_goes_on():
    """A child has none of the threads of its parent, and starts its own."""
    big = graft.jit(lambda key: jax.random.normal(key, (1 << 20,)))
    want = draw(big)
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=lambda: sender.send(draw(big)))
    process.start()
    assert receiver.poll(60), "the child hangs"
    assert receiver.recv() == want
    process.join(60)
    assert process.exitcode == 0
    assert draw(big) == want
