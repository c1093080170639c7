# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A safetensors file as the tests read it: without Graft, and without its checks."""

import json
import struct
from pathlib import Path


def read(path):
    """Returns name -> (dtype, shape, bytes)."""
    data = Path(path).read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    header.pop("__metadata__", None)
    body = data[8 + length:]
    return {name: (info["dtype"], info["shape"], body[slice(*info["data_offsets"])])
            for name, info in header.items()}
