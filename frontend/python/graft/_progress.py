# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The line that a long run shows on a terminal: bytes, rate and time left."""

from __future__ import annotations

import sys
import time

_PATIENCE = 1.0  # seconds before the first line


def _bytes(count: float) -> str:
    for unit in ("B", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    raise AssertionError("unreachable")


class Progress:
    """Shows how far a run is, on standard error if that is a terminal."""

    def __init__(self, name: str, stream=None, clock=time.monotonic):
        self._name, self._stream, self._clock = name, stream or sys.stderr, clock
        self._start, self._shown = clock(), False
        isatty = getattr(self._stream, "isatty", None)
        self.callback = self._report if isatty is not None and isatty() else None

    def _report(self, done: int, total: int) -> None:
        seconds = self._clock() - self._start
        if seconds < _PATIENCE or not total:
            return
        rate = done / seconds
        left = f"{(total - done) / rate:.0f} s left" if rate else ""
        self._stream.write(f"\r\x1b[K{self._name}: {_bytes(done)} of {_bytes(total)}, "
                           f"{_bytes(rate)}/s, {left}")
        self._stream.flush()
        self._shown = True

    def close(self) -> None:
        """Takes the line away."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
