# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""All that Graft takes of JAX that is not public, in one place (JAX 0.10.2)."""

from __future__ import annotations

import functools
import os
import sys
import types
from typing import NamedTuple, Optional

import jax
from jax._src import core, source_info_util


class Line(NamedTuple):
    """A place in the user's program. Columns count from 1; 0 is unknown."""

    file: str
    line: int
    column: int


@functools.lru_cache(maxsize=8)
def _folders(has_flax: bool) -> tuple[str, ...]:
    names = ("graft", "jax", "jaxlib") + (("flax",) if has_flax else ())
    files = [getattr(sys.modules.get(name), "__file__", None) for name in names]
    return tuple(os.path.dirname(os.path.abspath(file)) + os.sep for file in files if file)


def is_library(file: str) -> bool:
    """Returns whether a source file is JAX's, Flax's or Graft's, and not the user's."""
    return file.startswith(_folders("flax" in sys.modules)) or file.startswith("<frozen")


def user_line(eqn) -> Optional[Line]:
    """Returns where the user wrote what `eqn` computes, if it is known."""
    for frame in source_info_util.user_frames(eqn.source_info.traceback):
        if not is_library(frame.file_name):
            return Line(frame.file_name, frame.start_line, frame.start_column + 1)
    return None


def user_frame() -> Optional[Line]:
    """Returns the place of the innermost frame that is neither JAX's, Flax's nor Graft's."""
    frame: Optional[types.FrameType] = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if not is_library(file):
            return Line(file, frame.f_lineno, 0)
        frame = frame.f_back
    return None


def is_partitionable() -> bool:
    """Returns which of the two counter layouts random bits have now."""
    return bool(jax.config.jax_threefry_partitionable)  # type: ignore[attr-defined]


def is_x64() -> bool:
    """Returns whether arrays of 64 bits are on."""
    return bool(jax.config.jax_enable_x64)  # type: ignore[attr-defined]


def is_clean() -> bool:
    """Returns whether no JAX trace is going on on this thread."""
    return core.trace_state_clean()
