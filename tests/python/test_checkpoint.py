# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checkpoints of Orbax and safetensors, there and back."""

import subprocess
import sys

import graft
import jax
import jax.numpy as jnp
import numpy as np
import orbax.checkpoint as orbax
import pytest
import safetensors.numpy
from flax import nnx


@pytest.mark.parametrize("options", [
    {"use_ocdbt": True, "use_zarr3": False}, {"use_ocdbt": False, "use_zarr3": False},
    {"use_ocdbt": True, "use_zarr3": True}, {"use_ocdbt": False, "use_zarr3": True}],
    ids=["ocdbt-zarr2", "zarr2", "ocdbt-zarr3", "zarr3"])
def test_opens_what_orbax_writes(tmp_path, mlp, options, same_bits):
    """Each format of Orbax; names have no trailing "value"."""
    state = nnx.state(mlp(4, nnx.Rngs(0)))
    orbax.Checkpointer(orbax.PyTreeCheckpointHandler(**options)).save(tmp_path / "c", state)
    old = graft.checkpoint.open(tmp_path / "c")
    assert list(old) == ["linear1.bias", "linear1.kernel", "linear2.bias", "linear2.kernel"]
    kernel = old["linear1.kernel"]
    assert (kernel.shape, kernel.dtype, kernel.nbytes) == ((4, 4), jnp.float32, 64)
    same_bits(old.to_dict(), nnx.to_pure_dict(state))


def test_both_names_of_a_value(tmp_path, same_bits):
    """Flax called it raw_value once."""
    tree = {"a": {"raw_value": jnp.arange(3.0)}, "b": {"value": jnp.arange(4)}}
    orbax.PyTreeCheckpointer().save(tmp_path / "c", tree)
    same_bits(graft.checkpoint.open(tmp_path / "c").to_dict(),
              {"a": jnp.arange(3.0), "b": jnp.arange(4)})


def test_orbax_restores_what_graft_saves(tmp_path, mlp, same_bits):
    """A directory, and a second time an error."""
    state = nnx.state(mlp(4, nnx.Rngs(0)))
    graft.checkpoint.save(f"{tmp_path}/c/", state)
    raw = orbax.PyTreeCheckpointer().restore(tmp_path / "c")
    same_bits(jax.tree.map(jnp.asarray, raw),
              jax.tree.map(lambda x: {"value": x}, nnx.to_pure_dict(state)))
    with pytest.raises(FileExistsError):
        graft.checkpoint.save(f"{tmp_path}/c/", state)


def test_safetensors(tmp_path, same_bits):
    """Files of the safetensors package, and for it; leaves are read one at a time."""
    tree = {"layers": {0: {"w": jnp.arange(6, dtype=jnp.bfloat16).reshape(2, 3)},
                       1: {"w": jnp.ones((0, 3))}}, "n": jnp.int32(7), "m": jnp.array([True])}
    graft.checkpoint.save(tmp_path / "a.safetensors", tree)
    theirs = safetensors.numpy.load_file(tmp_path / "a.safetensors")
    assert set(theirs) == {"layers.0.w", "layers.1.w", "n", "m"}
    ours = graft.checkpoint.open(tmp_path / "a.safetensors")
    same_bits(ours.to_dict(), tree)
    assert ours["n"].read() == 7 and np.asarray(ours["layers.0.w"]).shape == (2, 3)
    assert ours.to_dict(lazy=True)["layers"][1]["w"].shape == (0, 3)


STREAM = """
import sys
import graft
from pathlib import Path

def status(field):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field)) * 1024

old = graft.checkpoint.open(sys.argv[1])
before = status("VmRSS")
graft.checkpoint.save(sys.argv[2], {name.replace("layer", "block"): leaf
                                    for name, leaf in old.items()})
print(status("VmHWM") - before)
"""


@pytest.mark.parametrize("target", ["new/", "new.safetensors"])
def test_a_renamed_checkpoint_is_streamed(tmp_path, target):
    """From Orbax's default format: what it takes is the largest leaf and 64 MiB."""
    mib = 1 << 20
    rng = np.random.default_rng(0)
    tree = {f"layer{i}": rng.integers(0, 256, 16 * mib, np.uint8).view(np.float32)
            for i in range(16)}
    orbax.PyTreeCheckpointer().save(tmp_path / "old", tree)
    done = subprocess.run([sys.executable, "-c", STREAM, tmp_path / "old",
                           f"{tmp_path}/{target}"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) <= (16 + 64) * mib
    new = graft.checkpoint.open(f"{tmp_path}/{target}")
    for name, values in tree.items():
        assert new[name.replace("layer", "block")].numpy().tobytes() == values.tobytes()


def test_errors(tmp_path):
    """Missing files and names, and what no file has."""
    with pytest.raises(FileNotFoundError):
        graft.checkpoint.open(tmp_path / "none.safetensors")
    (tmp_path / "bad.safetensors").write_bytes(b"12345")
    with pytest.raises(ValueError, match="bad.safetensors"):
        graft.checkpoint.open(tmp_path / "bad.safetensors")
    safetensors.numpy.save_file({"kernel": np.ones(3)}, tmp_path / "a.safetensors")
    file = graft.checkpoint.open(tmp_path / "a.safetensors")
    with pytest.raises(KeyError, match="has no kernle; nearest: kernel"):
        file["kernle"]
    assert isinstance(file["kernel"].read(), np.ndarray)  # JAX has no such numbers here
    assert file["kernel"].numpy().dtype == np.float64
    with pytest.raises(ValueError, match="a.b: expected an array"):
        graft.checkpoint.save(tmp_path / "b.safetensors", {"a": {"b": "text"}})


def test_results_can_be_donated(tmp_path):
    """What is read is XLA's own memory."""
    graft.checkpoint.save(tmp_path / "a.safetensors", {"w": jnp.ones((64, 64))})
    w = graft.checkpoint.open(tmp_path / "a.safetensors")["w"].read()
    address = w.unsafe_buffer_pointer()
    assert jax.jit(lambda x: x + 1, donate_argnums=0)(w).unsafe_buffer_pointer() == address
