# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the tries share: programs, checkpoints, damage, and what a process may end with."""

from __future__ import annotations

import json
import random
import struct
import subprocess
from pathlib import Path

# Results; an error of the machine's; an error of the user's; an interrupt.
CODES = (0, 1, 3, 130)

PROGRAM = """
func.func @main(%key: !graft.key {{graft.path = "key", graft.source = "rngs"}},
                %old: tensor<64x8xf32> {{graft.path = "w", graft.source = "old"}})
    -> (tensor<{elements}xf32> {{graft.path = "drawn"}},
        tensor<64x8xf32> {{graft.path = "kept"}}) {{
  %a = graft.normal %key : tensor<{elements}xf32>
  return %a, %old : tensor<{elements}xf32>, tensor<64x8xf32>
}}
"""


class Failed(Exception):
    """A try that did not go as it must."""


def expect(condition, message) -> None:
    """Raises Failed unless the condition holds."""
    if not condition:
        raise Failed(message)


def safetensors_bytes(rng: random.Random) -> bytes:
    """Returns a file that has the tensor w of 64 x 8 floats, and others."""
    tensors = {"w": ("F32", [64, 8], 2048)}
    for i in range(rng.randrange(5)):
        tensors[f"layer.{i}.scale"] = ("BF16", [rng.randrange(9), 2], None)
    header, at = {}, 0
    for name, (dtype, shape, size) in tensors.items():
        size = 2 * shape[0] * shape[1] if size is None else size
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [at, at + size]}
        at += size
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + rng.randbytes(at)


def damage(data: bytes, rng: random.Random) -> bytes:
    """Returns the bytes with some flipped, left out, doubled, or cut off."""
    damaged = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        if not damaged:
            break
        at = rng.randrange(len(damaged))
        end = at + rng.randrange(1, 9)
        kind = rng.randrange(5)
        if kind == 0:
            damaged[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del damaged[at:]
        elif kind == 2:
            del damaged[at:end]
        elif kind == 3:
            damaged[at:at] = damaged[at:end]
        else:
            damaged[at] = rng.choice(b'\0\xff0"{}[]<>-9,:')
    return bytes(damaged)


def damage_text(text: str, rng: random.Random) -> str:
    """Returns the text with words left out, doubled or exchanged, or bytes damaged."""
    if rng.random() < 0.3:
        return damage(text.encode(), rng).decode(errors="replace")
    words = text.split(" ")
    for _ in range(rng.choice((1, 1, 2, 4))):
        at, other = rng.randrange(len(words)), rng.randrange(len(words))
        kind = rng.randrange(3)
        if kind == 0:
            words[at] = words[other]
        elif kind == 1:
            words[at], words[other] = words[other], words[at]
        elif len(words) > 1:
            del words[at]
    return " ".join(words)


def damage_directory(folder: Path, rng: random.Random) -> None:
    """Damages one file below the folder, or removes it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    chosen = rng.choice(files)
    if rng.random() < 0.15:
        chosen.unlink()
    else:
        chosen.write_bytes(damage(chosen.read_bytes(), rng))


def run(command, seconds: float = 60, **options) -> subprocess.CompletedProcess:
    """Runs a command; one that hangs is a failure."""
    try:
        return subprocess.run(command, capture_output=True, timeout=seconds, check=False, **options)
    except subprocess.TimeoutExpired:
        raise Failed(f"hangs: {command}") from None


def check_end(done) -> None:
    """Checks that a process ended of its own will, and said why if it failed."""
    expect(done.returncode in CODES, f"ended with {done.returncode}: {done.stderr[-300:]!r}")
    expect(done.returncode == 0 or b"graft: " in done.stderr,
           f"ended with {done.returncode} and no message")
    expect(b"internal" not in done.stderr.lower(), f"{done.stderr[-300:]!r}")


def left_over(folder: Path) -> list[str]:
    """Returns the temporaries in the folder."""
    return sorted(path.name for path in folder.iterdir() if ".graft-" in path.name)
