# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tries with the Python package, several in one process: random trees and programs, threads,
damaged checkpoints. `python package.py KIND SEED COUNT FOLDER` prints a line a try."""

from __future__ import annotations

import random
import shutil
import sys
import threading
import traceback
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from common import damage, damage_directory, expect, left_over

import graft

_DTYPES = ("float32", "float16", "bfloat16", "int8", "int32", "uint8", "bool", "complex64")


def random_array(rng: random.Random):
    """Returns an array of NumPy or JAX, of any order and stride."""
    shape = tuple(rng.choice((0, 1, 2, 3, 5)) for _ in range(rng.randrange(4)))
    values = np.array([rng.randrange(2) for _ in range(int(np.prod(shape)))]).reshape(shape)
    array = np.asarray(values).astype(jnp.dtype(rng.choice(_DTYPES)))
    if rng.random() < 0.2 and array.ndim > 1:
        array = np.asfortranarray(array)
    if rng.random() < 0.2 and array.ndim > 0:
        array = array[::-1]
    return jnp.asarray(array) if rng.random() < 0.5 else array


def random_tree(rng: random.Random, depth: int = 3):
    """Returns nested dicts and lists of arrays."""
    if depth == 0 or rng.random() < 0.3:
        return random_array(rng)
    count = rng.randrange(1, 4)
    if rng.random() < 0.2:
        return [random_tree(rng, depth - 1) for _ in range(count)]
    keys = rng.sample(("a", "b", "kernel", "bias", "layer_1", "w'", "ü", "x y", "01"), count)
    return {key: random_tree(rng, depth - 1) for key in keys}


def flat(tree, path=()) -> dict:
    """Returns the leaves by their names."""
    if not isinstance(tree, (dict, list)):
        return {".".join(path): tree}
    items = tree.items() if isinstance(tree, dict) else enumerate(tree)
    return {name: leaf for key, child in items
            for name, leaf in flat(child, (*path, str(key))).items()}


def trees(rng: random.Random, folder: Path) -> None:
    """What is saved is opened, or refused with nothing written."""
    tree = {"root": random_tree(rng)}
    path = str(folder / "saved") + rng.choice(("", "/"))
    try:
        graft.checkpoint.save(path, tree)
    except (ValueError, TypeError) as error:
        expect(str(error), "an error without a message")
        expect(not Path(path).exists() and not left_over(folder), "refused, and written")
        return
    opened = graft.checkpoint.open(path)
    want = flat(tree)
    expect(set(opened) == set(want), f"saved {set(want)}, opened {set(opened)}")
    for name, leaf in want.items():
        got = opened[name].numpy()
        expect(got.dtype == leaf.dtype and got.shape == leaf.shape
               and got.tobytes() == np.asarray(leaf).tobytes(), f"{name} differs")


def damaged(rng: random.Random, folder: Path) -> None:
    """A damaged checkpoint is read, or is an error that Python has a class for."""
    path = folder / "saved"
    is_directory = rng.random() < 0.5
    graft.checkpoint.save(f"{path}{'/' if is_directory else ''}",
                          {"a": np.arange(12.0).reshape(3, 4), "b": {"c": np.ones(3, np.int8)}})
    if is_directory:
        damage_directory(path, rng)
    else:
        path.write_bytes(damage(path.read_bytes(), rng))
    try:
        opened = graft.checkpoint.open(path)
        for leaf in opened.values():
            if leaf.size < 1 << 20:
                leaf.numpy()
    except (ValueError, OSError, TypeError, NotImplementedError, MemoryError) as error:
        expect(str(error), "an error without a message")


_STEPS = (
    lambda x, k: x + jax.random.normal(k, x.shape, x.dtype),
    lambda x, k: x.T, lambda x, k: x[::2], lambda x, k: x.astype(jnp.bfloat16),
    lambda x, k: jnp.concatenate([x, x]), lambda x, k: jnp.flip(x, 0), lambda x, k: x * 2,
    lambda x, k: x.at[0].set(1), lambda x, k: jnp.zeros_like(x), lambda x, k: x.reshape(-1),
    lambda x, k: jax.random.uniform(k, x.shape), lambda x, k: jnp.tanh(x.astype(jnp.float32)),
    lambda x, k: x[None],
)


def programs(rng: random.Random, folder: Path) -> None:
    """A random function gives what jax.jit gives, in several threads at once."""
    del folder
    steps = [rng.choice(_STEPS) for _ in range(rng.randrange(1, 7))]

    def fun(x, key):
        values = []
        for step, k in zip(steps, jax.random.split(key, len(steps))):
            x = step(x, k)
            values.append(x)
        return values
    x = jnp.asarray(np.arange(1.0, 13.0, dtype=np.float32).reshape(3, 4))
    key = jax.random.key(rng.randrange(1 << 30))
    want = jax.jit(fun)(x, key)
    jitted = graft.jit(fun)
    problems: list[str] = []

    def call():
        try:
            for got, value in zip(jitted(x, key), want):
                if not np.allclose(np.asarray(got, np.float32), np.asarray(value, np.float32),
                                   rtol=1e-2, atol=1e-3):
                    problems.append("differs from jax.jit")
        except Exception as error:  # pylint: disable=broad-exception-caught
            problems.append(repr(error))
    threads = [threading.Thread(target=call) for _ in range(rng.randrange(1, 5))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect(not problems, problems[:1])


def threads(rng: random.Random, folder: Path) -> None:
    """Threads that save, open and read one checkpoint at once see it whole."""
    path = folder / "shared"
    versions = [{"w": np.full(1000, i, np.float32)} for i in range(3)]
    graft.checkpoint.save(path, versions[0])
    problems: list[str] = []

    def work(seed):
        own = random.Random(seed)
        try:
            for _ in range(8):
                if own.random() < 0.5:
                    graft.checkpoint.save(path, own.choice(versions))
                else:
                    values = graft.checkpoint.open(path)["w"].numpy()
                    if not (values == values[0]).all():
                        problems.append("half of one and half of another")
        except Exception as error:  # pylint: disable=broad-exception-caught
            problems.append(repr(error))
    running = [threading.Thread(target=work, args=(rng.random(),)) for _ in range(4)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    expect(not problems, problems[:1])
    expect(not left_over(folder), f"leaves {left_over(folder)}")


def save(rng: random.Random, folder: Path) -> None:
    """Saves until it is killed."""
    tree = {f"w{i}": np.full(rng.randrange(1, 1 << 20), i, np.float32) for i in range(8)}
    path = folder / "saved"
    while True:
        if path.exists():  # what is half removed has another name
            path.rename(folder / "old")
        shutil.rmtree(folder / "old", ignore_errors=True)
        graft.checkpoint.save(f"{path}/", tree)
        graft.checkpoint.save(folder / "saved.safetensors", tree)
        print("saved", flush=True)


KINDS = {"trees": trees, "damaged": damaged, "programs": programs, "threads": threads}


def main() -> None:
    """Does what the command line says."""
    kind, seed, count, folder = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])
    if kind == "save":
        save(random.Random(seed), folder)
    for number in range(seed, seed + count):
        own = folder / str(number)
        own.mkdir()
        print("begin", number, flush=True)
        try:
            KINDS[kind](random.Random(number), own)
            print("ok", number, flush=True)
        except Exception:  # pylint: disable=broad-exception-caught
            print("failed", number, traceback.format_exc().splitlines()[-1], flush=True)
        shutil.rmtree(own, ignore_errors=True)


if __name__ == "__main__":
    main()
