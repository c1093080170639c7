# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes checkpoint directories with Orbax, and what they hold as safetensors.

usage: orbax_directories.py   (replaces orbax/ beside it)

Made with orbax-checkpoint 0.12.8, tensorstore 0.1.86, jax 0.10.2 and flax 0.12.8.
"""

import pathlib
import shutil

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import orbax.checkpoint as ocp
import safetensors.numpy
from flax import nnx
from orbax.checkpoint.experimental import v1

OUT = pathlib.Path(__file__).resolve().parent / "orbax"


class TwoLayerMLP(nnx.Module):
    """The guide's model."""

    def __init__(self, dim, rngs):
        self.linear1 = nnx.Linear(dim, dim, rngs=rngs)
        self.linear2 = nnx.Linear(dim, dim, rngs=rngs)


TREE = {
    "a.b": {"chunked": jnp.arange(20 * 31, dtype=jnp.float32).reshape(20, 31)},
    "list": [jnp.arange(3), jnp.full((2, 2), 1.5, jnp.bfloat16)],
    "scalar": 3,
    "float": 2.5,
    "flag": jnp.array(True),
    "bytes": jnp.arange(5, dtype=jnp.uint8),
    "half": jnp.full((1, 3), 0.25, jnp.float16),
    "zero": jnp.zeros((), jnp.int32),
    "old": {"raw_value": jnp.ones(2)},
    "none": None,
    "empty": {},
    "text": "text",
}


def expected(tree):
    """Returns the arrays by the names that Graft gives them."""
    arrays = {}
    for path, leaf in jax.tree_util.tree_flatten_with_path(tree)[0]:
        keys = [str(getattr(key, "key", getattr(key, "idx", None))) for key in path]
        if keys[-1] in ("value", "raw_value"):
            keys.pop()
        if isinstance(leaf, str):
            continue
        array = np.asarray(leaf)
        if array.dtype == ml_dtypes.bfloat16:
            arrays[".".join(keys) + "@bf16"] = array.view(np.uint16)
        else:
            arrays[".".join(keys)] = array
    return arrays


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir()
    state = nnx.state(TwoLayerMLP(4, nnx.Rngs(0)))
    ocp.PyTreeCheckpointer().save(OUT / "mlp", state)
    ocp.PyTreeCheckpointer(use_ocdbt=False).save(OUT / "mlp_plain", state)
    save_args = jax.tree.map(lambda _: ocp.SaveArgs(chunk_byte_size=600), TREE)
    ocp.Checkpointer(ocp.PyTreeCheckpointHandler()).save(
        OUT / "tree", args=ocp.args.PyTreeSave(TREE, save_args=save_args))
    ocp.Checkpointer(ocp.PyTreeCheckpointHandler(use_zarr3=True)).save(
        OUT / "tree3", args=ocp.args.PyTreeSave(TREE, save_args=save_args))
    v1.save(OUT / "v1", {"linear": {"kernel": jnp.eye(3)}})
    # They say where and when this was written, and nobody needs them.
    for name in ("commit_success.txt", "_CHECKPOINT_METADATA"):
        for file in OUT.rglob(name):
            file.unlink()
    safetensors.numpy.save_file(expected(TREE), OUT / "tree.safetensors")


if __name__ == "__main__":
    main()
