# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Trees of every kind, saved and opened: the same tree, or an error and no file."""

import collections
import dataclasses
import os
import random

import graft
import jax
import jax.numpy as jnp
import numpy as np
import orbax.checkpoint as orbax
import pytest
import safetensors.numpy
from flax import nnx
from flax.core import FrozenDict

Pair = collections.namedtuple("Pair", "mu nu")


@jax.tree_util.register_dataclass
@dataclasses.dataclass
class Layer:
    """As a module of Equinox: a dataclass that JAX knows."""

    weight: object
    bias: object


_FILES = ["float32", "bfloat16", "float16", "int8", "uint8", "int16", "uint16", "int32", "uint32",
          "bool", "complex64", "float8_e4m3fn", "float8_e5m2", "float64", "int64", "uint64"]
_ORBAX = [*_FILES, "int4", "float8_e4m3b11fnuz", "complex128"]
_TEXTS = ["w", "kernel", "0", "01", "10", "a.b", "block.01", "value", "raw_value", "mlp/~/linear_0",
          "it's", 'a "b"', "c\\d", "\u00fc", " ", "-1"]


def _array(rng, dtypes):
    """An array of NumPy or JAX: of any dtype, order, stride and byte order."""
    shape = rng.choice([(), (1,), (3,), (2, 3), (3, 1, 2), (4, 5)])
    dtype = np.dtype(getattr(jnp, rng.choice(dtypes)))
    bits = np.random.default_rng(rng.random().__hash__() & 0xFFFF)
    values = bits.integers(0, 2 if dtype == bool else 8, shape).astype(np.float32).astype(dtype)
    kind = rng.choice(["jax", "numpy", "big", "fortran", "strided", "generic"])
    if kind == "jax":
        wide = dtype.itemsize == 8 and dtype != np.complex64 or dtype.itemsize == 16
        return values if wide else jnp.asarray(values)
    if kind == "big" and dtype.kind in "fiuc" and dtype.isbuiltin == 1:
        return values.astype(dtype.newbyteorder(">"))
    if kind == "fortran":
        return np.asarray(values, order="F")
    if kind == "strided" and shape and dtype.itemsize:
        return np.repeat(values, 2, -1)[..., ::2]
    return values[()] if kind == "generic" and shape == () and dtype.isbuiltin == 1 else values


def _tree(rng, dtypes, is_directory, depth=0):
    if depth and (depth > 3 or rng.random() < 0.4):
        if rng.random() < 0.1:
            return None
        if rng.random() < 0.1:
            return rng.choice([{}, []])
        if is_directory and rng.random() < 0.1:
            return rng.choice([7, -1.5, "text"])
        if rng.random() < 0.05:
            return jax.random.split(jax.random.key(rng.randrange(99)), 2)
        return _array(rng, dtypes)
    children = [_tree(rng, dtypes, is_directory, depth + 1) for _ in range(rng.randint(1, 4))]
    kind = rng.random()
    if kind < 0.15 and depth:
        return list(children)
    if kind < 0.25 and depth:
        return tuple(children)
    if kind < 0.32 and depth:
        return Pair(children[0], children[-1])
    if kind < 0.4 and depth:
        return Layer(children[0], children[-1])
    keys = rng.sample([*_TEXTS, 0, 1, 2, 17], len(children))
    return dict(zip(keys, children))


def plain(tree):
    """The tree that a file gives back: dicts, lists, arrays."""
    if isinstance(tree, Pair):
        return {"mu": plain(tree.mu), "nu": plain(tree.nu)}
    if isinstance(tree, Layer):
        return {"weight": plain(tree.weight), "bias": plain(tree.bias)}
    if isinstance(tree, dict):
        return {key: plain(child) for key, child in tree.items()}
    if isinstance(tree, (list, tuple)):
        return [plain(child) for child in tree]
    return tree


def assert_same(found, wanted, path=()):
    """Asserts that two trees are equal, arrays to the bit."""
    if isinstance(wanted, (dict, list)):
        assert type(found) is type(wanted) and len(found) == len(wanted), (path, found, wanted)
        keys = wanted if isinstance(wanted, dict) else range(len(wanted))
        for key in keys:
            if isinstance(wanted, dict):
                assert [type(k) for k in found if k == key] == [type(key)], (path, key, found)
            assert_same(found[key], wanted[key], (*path, key))
    elif wanted is None or isinstance(wanted, (str, int, float)) and not isinstance(
            wanted, np.generic):
        assert (type(found), found) == (type(wanted), wanted), path
    else:
        if jax.dtypes.issubdtype(wanted.dtype, jax.dtypes.prng_key):
            assert found.dtype == wanted.dtype, path
            found, wanted = jax.random.key_data(found), jax.random.key_data(wanted)
        wanted = np.asarray(wanted)
        assert (found.shape, found.dtype) == (wanted.shape, wanted.dtype.newbyteorder("=")), path
        assert np.asarray(found).tobytes() == wanted.astype(
            wanted.dtype.newbyteorder("=")).tobytes(), path


def _names(tree, above=()):
    if isinstance(tree, dict) and tree:
        return [name for key, child in tree.items() for name in _names(child, (*above, str(key)))]
    if isinstance(tree, list) and tree:
        return [name for i, child in enumerate(tree) for name in _names(child, (*above, str(i)))]
    return [".".join(above)]


def _has_twins(tree):
    """Whether a dict has a number and its text as keys, which are one key to Orbax."""
    if isinstance(tree, dict) and len(set(map(str, tree))) < len(tree):
        return True
    below = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ()
    return any(map(_has_twins, below))


@pytest.mark.parametrize("end", ["c.safetensors", "c/"])
def test_any_tree(tmp_path, end):
    """Random trees. Two leaves with one name are an error, and nothing is written."""
    refused = 0
    for seed in range(80):
        rng = random.Random(seed)
        is_directory = end == "c/"
        tree = _tree(rng, _ORBAX if is_directory else _FILES, is_directory)
        path = f"{tmp_path}/{seed}{end}"
        names = _names(plain(tree))
        if len(set(names)) < len(names) or is_directory and _has_twins(plain(tree)):
            refused += 1
            with pytest.raises(ValueError, match="one leaf a name|which is a leaf"):
                graft.checkpoint.save(path, tree)
            assert not os.path.exists(path)
            continue
        graft.checkpoint.save(path, tree)
        assert_same(graft.checkpoint.open(path).to_dict(), plain(tree), (seed,))
    assert refused < 20


@pytest.mark.parametrize("tree, message", [
    ({"a.b": np.ones(2), "a": {"b": np.zeros(2)}}, "two called 'a.b'"),
    ({0: np.ones(2), "0": np.zeros(2)}, "two called '0'"),
    ({1.5: np.ones(2)}, "keys that are strings or whole numbers, found 1.5"),
    ({"a": np.array(["x"])}, "a: expected numbers"),
    ({"a": np.array([object()])}, "a: expected numbers"),
    ({"a": np.zeros(2, [("x", "f4")])}, "a: expected numbers"),
    ({"a": jax.ShapeDtypeStruct((2,), jnp.float32)}, "a: expected an array"),
    ({"a": 3}, "a: expected an array, found the number 3"),
])
@pytest.mark.parametrize("end", ["c.safetensors", "c/"])
def test_what_no_file_has(tmp_path, tree, message, end):
    """An error, and nothing is written."""
    if end == "c/" and "the number" in message:
        return  # Orbax has numbers
    with pytest.raises(ValueError, match=message):
        graft.checkpoint.save(f"{tmp_path}/{end}", tree)
    assert os.listdir(tmp_path) == []


def _same_for_orbax(path, tree):
    """Orbax restores a directory to its own tree."""
    target = jax.tree.map(lambda x: jax.ShapeDtypeStruct(x.shape, x.dtype) if isinstance(
        x, jax.Array) else x, tree)
    found = orbax.PyTreeCheckpointer().restore(
        path, args=orbax.args.PyTreeRestore(
            item=target, restore_args=orbax.checkpoint_utils.construct_restore_args(target)))
    assert jax.tree.structure(found) == jax.tree.structure(tree)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(tree)):
        if jax.dtypes.issubdtype(b.dtype, jax.dtypes.prng_key):
            a, b = jax.random.key_data(a), jax.random.key_data(b)
        assert np.asarray(a).tobytes() == np.asarray(b).tobytes()


class _WithScale(nnx.Module):
    """As Gemma 3: a bare array among Variables; a Param of None."""

    def __init__(self, rngs):
        self.linear = nnx.Linear(2, 3, rngs=rngs)
        self.dropout = nnx.Dropout(0.5, rngs=rngs)
        self.layers = nnx.List([nnx.Linear(2, 2, rngs=rngs) for _ in range(2)])
        self.scale = nnx.data(jnp.float32(2.0))
        self.nothing = nnx.Param(None)


def _trees():
    import optax
    linen = {"params": {"attn": {name: jnp.full((2, 3), i, jnp.float32) for i, name in enumerate(
        ("query", "key", "value"))}}}
    haiku = {"mlp/~/linear_0": {"w": jnp.ones((2, 3)), "b": jnp.zeros(3)},
             "mlp/~/linear.1": {"w": jnp.ones((3, 3))}}
    return {"nnx": nnx.state(_WithScale(nnx.Rngs(0))), "linen": linen,
            "frozen": FrozenDict(linen), "haiku": haiku,
            "equinox": Layer(jnp.ones((2, 3)), [jnp.zeros(3), (jnp.ones(1),)]),
            "optax": optax.adam(1e-3).init(haiku),
            "plain": {"value": jnp.ones(2), "layers": [{"value": jnp.ones(3)}, jnp.zeros(2)],
                      "step": jnp.int32(3)}}


@pytest.mark.parametrize("name", ["nnx", "linen", "frozen", "haiku", "equinox", "optax", "plain"])
def test_orbax_restores(tmp_path, name):
    """Each kind of tree keeps its own names: saved by Graft, or by Orbax, opened, renamed, saved
    and restored by Orbax with a target."""
    tree = _trees()[name]
    graft.checkpoint.save(f"{tmp_path}/graft/", tree)
    _same_for_orbax(tmp_path / "graft", tree)
    orbax.PyTreeCheckpointer().save(tmp_path / "orbax", tree)
    theirs = graft.checkpoint.open(tmp_path / "orbax")
    ours = graft.checkpoint.open(tmp_path / "graft")
    assert list(theirs) == list(ours)
    graft.checkpoint.save(f"{tmp_path}/again/", theirs)
    _same_for_orbax(tmp_path / "again", tree)
    renamed = {f"new.{key}": leaf for key, leaf in ours.items()}
    graft.checkpoint.save(f"{tmp_path}/renamed/", renamed)
    if name not in ("nnx", "optax"):  # of which a leaf is None, which has no name
        _same_for_orbax(tmp_path / "renamed", {"new": jax.tree.map(lambda x: x, tree)})


def test_names_of_attention(tmp_path):
    """A dict with a key "value" beside others is no Variable."""
    tree = _trees()["linen"]
    orbax.PyTreeCheckpointer().save(tmp_path / "c", tree)
    assert list(graft.checkpoint.open(tmp_path / "c")) == [
        "params.attn.key", "params.attn.query", "params.attn.value"]


@pytest.mark.parametrize("end", ["new.safetensors", "new/"])
def test_metadata_survives_a_rename(tmp_path, end):
    """Of the file that the leaves are of, unless there is another."""
    safetensors.numpy.save_file({"w": np.ones(3, np.float32)}, tmp_path / "a.safetensors",
                                {"format": "pt", "ss_dim": "4"})
    old = graft.checkpoint.open(tmp_path / "a.safetensors")
    assert old.metadata == {"format": "pt", "ss_dim": "4"}
    path = f"{tmp_path}/{end}"
    graft.checkpoint.save(path, {"v": old["w"]})
    assert graft.checkpoint.open(path).metadata == old.metadata
    graft.checkpoint.save(f"{tmp_path}/other{end}", {"v": old["w"]}, metadata={"format": "np"})
    assert graft.checkpoint.open(f"{tmp_path}/other{end}").metadata == {"format": "np"}


def test_shards(tmp_path):
    """As Hugging Face names them, and read back by name."""
    tree = {f"layer.{i}": np.full(250, i, np.float32) for i in range(5)}
    graft.checkpoint.save(tmp_path / "model.safetensors", tree, max_shard_size="2KB")
    assert sorted(os.listdir(tmp_path)) == [
        "model-00001-of-00003.safetensors", "model-00002-of-00003.safetensors",
        "model-00003-of-00003.safetensors", "model.safetensors.index.json"]
    assert_same(graft.checkpoint.open(tmp_path).to_dict(flat=True), tree)
    with pytest.raises(ValueError, match="5GB"):
        graft.checkpoint.save(tmp_path / "b.safetensors", tree, max_shard_size="5 apples")


def test_flat_names(tmp_path):
    """One name below another has a flat form alone."""
    tree = {"q.weight": np.ones(2, np.float32), "q.weight.absmax": np.ones(1, np.float32)}
    safetensors.numpy.save_file(tree, tmp_path / "a.safetensors")
    opened = graft.checkpoint.open(tmp_path / "a.safetensors")
    with pytest.raises(ValueError, match="flat=True"):
        opened.to_dict()
    assert_same(opened.to_dict(flat=True), tree)


def test_hashes(tmp_path):
    """One a tensor, of its elements."""
    graft.checkpoint.save(tmp_path / "a.safetensors", {"w": np.arange(3, dtype=np.uint8)})
    assert graft.checkpoint.hashes(tmp_path / "a.safetensors") == {
        "w": "ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc"}


def test_long_names(tmp_path):
    """Longer than a file's name may be."""
    tree = {"n" * 300: {"m" * 300: jnp.ones(2)}}
    graft.checkpoint.save(f"{tmp_path}/c/", tree)
    assert_same(graft.checkpoint.open(f"{tmp_path}/c").to_dict(), tree)
    _same_for_orbax(tmp_path / "c", tree)
