# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the tests share. They compare with JAX and Flax themselves, on the CPU."""

import os

os.environ["JAX_PLATFORMS"] = "cpu"
# Two devices for what is spread over several. AVX2: with AVX512-FP16 XLA fuses products and
# sums of float16, which Graft, like XLA on every other CPU, rounds one by one.
os.environ["XLA_FLAGS"] = " ".join([os.environ.get("XLA_FLAGS", ""), "--xla_cpu_max_isa=AVX2",
                                    "--xla_force_host_platform_device_count=2"])
os.environ["GRAFT_OBJECT_CACHE"] = "off"

import jax  # noqa: E402
import numpy as np  # noqa: E402
import pytest  # noqa: E402
from flax import nnx  # noqa: E402


# Lines that end the report of a run.
summary = pytest.StashKey[list]()


def bits(leaf):
    """Returns the bytes of an array, of keys those of their data."""
    if jax.dtypes.issubdtype(leaf.dtype, jax.dtypes.prng_key):
        leaf = jax.random.key_data(leaf)
    return np.asarray(leaf).tobytes()


@pytest.fixture
def same_bits():
    """Returns a function that asserts that two trees are equal to the bit."""
    def check(actual, expected):
        actual, expected = map(pure, (actual, expected))
        assert jax.tree.structure(actual) == jax.tree.structure(expected)
        paths, _ = jax.tree_util.tree_flatten_with_path(expected)
        for (path, wanted), found in zip(paths, jax.tree.leaves(actual)):
            name = jax.tree_util.keystr(path)
            assert (found.dtype, found.shape) == (wanted.dtype, wanted.shape), name
            assert bits(found) == bits(wanted), name
    return check


def pure(tree):
    """Returns a tree of arrays: modules as the dicts of their states."""
    def one(value):
        if isinstance(value, nnx.Variable):
            return value.get_raw_value()
        return nnx.to_pure_dict(nnx.state(value)) if nnx.graphlib.is_graph_node(value) else value
    return jax.tree.map(one, tree, is_leaf=lambda value: isinstance(value, nnx.Variable)
                        or nnx.graphlib.is_graph_node(value))


@pytest.fixture(params=[True, False], ids=["partitionable", "original"])
def counter_layout(request):
    """Runs a test under both layouts of random bits."""
    before = jax.config.jax_threefry_partitionable
    jax.config.update("jax_threefry_partitionable", request.param)
    yield request.param
    jax.config.update("jax_threefry_partitionable", before)


class TwoLayerMLP(nnx.Module):
    """The model of Flax's guide "Model surgery"."""

    def __init__(self, dim, rngs):
        self.linear1 = nnx.Linear(dim, dim, rngs=rngs)
        self.linear2 = nnx.Linear(dim, dim, rngs=rngs)

    def __call__(self, x):
        return self.linear2(self.linear1(x))


@pytest.fixture
def mlp():
    """Returns the class of the guide's model."""
    return TwoLayerMLP


def pytest_terminal_summary(terminalreporter, config):
    """Prints what modules counted."""
    for line in config.stash.get(summary, []):
        terminalreporter.write_line(line)
