# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Folders as people have them: managers of Orbax, items, folders of Diffusers and adapters,
chunks that are not stored, damaged trees, small disks."""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys

import graft
import jax
import jax.numpy as jnp
import numpy as np
import orbax.checkpoint as orbax
import pytest
import safetensors.numpy

TREE = {"params": {"w": jnp.arange(6.0).reshape(2, 3), "b": jnp.ones(3)}}


def test_the_root_of_a_manager_is_its_newest_step(tmp_path, same_bits):
    """Of several steps; one step can be opened too."""
    with orbax.CheckpointManager(tmp_path / "run") as manager:
        for step in (1, 2, 10):
            manager.save(step, args=orbax.args.StandardSave(jax.tree.map(
                lambda x, step=step: x * step, TREE)))
        manager.wait_until_finished()
    newest = graft.checkpoint.open(tmp_path / "run").to_dict()
    same_bits(jax.tree.leaves(newest), jax.tree.leaves(jax.tree.map(lambda x: x * 10, TREE)))
    second = graft.checkpoint.open(tmp_path / "run/2").to_dict()
    same_bits(jax.tree.leaves(second), jax.tree.leaves(jax.tree.map(lambda x: x * 2, TREE)))


def test_items_of_a_step_are_named(tmp_path):
    """The item is the first key of its leaves."""
    with orbax.CheckpointManager(tmp_path / "run") as manager:
        manager.save(3, args=orbax.args.Composite(
            state=orbax.args.StandardSave(TREE), ema=orbax.args.StandardSave({"w": jnp.ones(2)})))
        manager.wait_until_finished()
    assert list(graft.checkpoint.open(tmp_path / "run")) == [
        "ema.w", "state.params.b", "state.params.w"]


@pytest.mark.parametrize("name", ["diffusion_pytorch_model", "adapter_model", "anything"])
def test_folders_with_one_file(tmp_path, name):
    """Whatever it is called."""
    safetensors.numpy.save_file({"w": np.ones(2, np.float32)}, tmp_path / f"{name}.safetensors")
    (tmp_path / "config.json").write_text("{}")
    assert list(graft.checkpoint.open(tmp_path)) == ["w"]


@pytest.mark.parametrize("zarr3", [False, True])
def test_chunks_that_are_not_stored_are_the_fill_value(tmp_path, zarr3):
    """As TensorStore leaves out those of nothing but it."""
    handler = orbax.PyTreeCheckpointHandler(use_ocdbt=False, use_zarr3=zarr3)
    orbax.Checkpointer(handler).save(tmp_path / "c", {"w": np.zeros((2, 3), np.float32)})
    file = tmp_path / "c/_METADATA"
    tree = json.loads(file.read_text())
    tree["store_array_data_equal_to_fill_value"] = False
    file.write_text(json.dumps(tree))
    for path in list((tmp_path / "c/w").rglob("*")):
        if path.is_file() and path.name not in (".zarray", "zarr.json"):
            path.unlink()
    found = graft.checkpoint.open(tmp_path / "c")["w"].numpy()
    assert found.tobytes() == np.zeros((2, 3), np.float32).tobytes()


@pytest.mark.parametrize("ocdbt", [False, True])
def test_a_damaged_tree_loses_no_leaf(tmp_path, ocdbt):
    """A type that is misspelt, a leaf that is gone, a key that is another."""
    orbax.Checkpointer(orbax.PyTreeCheckpointHandler(use_ocdbt=ocdbt)).save(tmp_path / "c", TREE)
    file = tmp_path / "c/_METADATA"
    text = file.read_text()
    tree = json.loads(text)
    (name, *_) = tree["tree_metadata"]
    for damaged in (text.replace("jax.Array", "jax.Arrey", 1), text.replace('"w"', '"v"'),
                    json.dumps({**tree, "tree_metadata": {
                        key: leaf for key, leaf in tree["tree_metadata"].items() if key != name}})):
        assert damaged != text
        file.write_text(damaged)
        with pytest.raises((ValueError, FileNotFoundError)):
            graft.checkpoint.open(tmp_path / "c").to_dict()
    file.write_text(text)
    assert len(graft.checkpoint.open(tmp_path / "c")) == 2


LIMITED = """
import sys, graft, numpy as np
try:
    graft.checkpoint.save(sys.argv[1], {"w": np.ones(1 << 20, np.float32)})
except Exception as error:
    print(type(error).__name__, error)
"""


@pytest.mark.parametrize("end", ["c.safetensors", "c/"])
def test_too_little_room(tmp_path, end):
    """An error with the figures, before anything is written, and nothing is left."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
    done = subprocess.run([sys.executable, "-c", LIMITED, f"{tmp_path}/{end}"], check=False,
                          preexec_fn=limit, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "bytes are needed" in done.stdout and "ulimit -f" in done.stdout, done.stdout
    assert os.listdir(tmp_path) == []


def test_a_full_disk(tmp_path):
    """The same on a file system of 2 MiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", disk],
                      check=False, capture_output=True).returncode:
        pytest.skip("mounting a small file system is not allowed")
    try:
        for end in ("c.safetensors", "c/"):
            with pytest.raises(OSError, match="bytes are needed"):
                graft.checkpoint.save(f"{disk}/{end}", {"w": np.ones(1 << 20, np.float32)})
            assert os.listdir(disk) == []
    finally:
        subprocess.run(["umount", disk], check=True)
        shutil.rmtree(disk)


@pytest.mark.parametrize("dtype, fill, wanted", [
    ("<f4", -0.0, np.float32(-0.0)), ("<f4", "NaN", np.float32("nan")),
    ("<f8", "-Infinity", -np.inf), ("<u8", 2**64 - 1, np.uint64(2**64 - 1)), ("|b1", True, True),
    ("<c8", 2.0, np.complex64(2)), ("<c8", [1.0, 2.0], np.complex64(1 + 2j)),
    ("<i4", -3, np.int32(-3)),
    ("<i4", 1.5, None), ("<i4", "x", None)])
def test_fill_values(tmp_path, dtype, fill, wanted):
    """Of every kind; what is no number of the dtype is an error."""
    orbax.Checkpointer(orbax.PyTreeCheckpointHandler(use_ocdbt=False)).save(
        tmp_path / "c", {"w": np.zeros(2, dtype)})
    file = tmp_path / "c/w/.zarray"
    file.write_text(json.dumps({**json.loads(file.read_text()), "fill_value": fill}))
    for path in (tmp_path / "c/w").iterdir():
        if path.name != ".zarray":
            path.unlink()
    tree = tmp_path / "c/_METADATA"
    tree.write_text(tree.read_text().replace('fill_value": true', 'fill_value": false'))
    if wanted is None:
        with pytest.raises(ValueError, match="fill value"):
            graft.checkpoint.open(tmp_path / "c")["w"].numpy()
    else:
        found = graft.checkpoint.open(tmp_path / "c")["w"].numpy()
        assert found.tobytes() == np.full(2, wanted, dtype).tobytes()
