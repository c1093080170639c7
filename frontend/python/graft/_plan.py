# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a program will do, as Python objects, text, and a page in a notebook."""

from __future__ import annotations

import dataclasses
import functools
import html
import json
from typing import Optional

from graft._jax_internals import Line


@dataclasses.dataclass(frozen=True)
class Result:
    """One array of what the function returns."""

    path: str
    dtype: str
    shape: tuple[int, ...]
    bytes: int
    origin: str  # "forwarded", "drawn", "filled", "key data", "computed", "assembled", "island"
    source: str  # "old:linear1.kernel", "uniform(-1, 1) * 0.5", ...
    donated: bool  # whether its memory is a donated argument's
    where: Optional[Line]


@dataclasses.dataclass(frozen=True)
class Pruned:
    """An initializer that is not computed."""

    path: str
    dtype: str
    shape: tuple[int, ...]
    bytes: int
    reason: str  # "overwritten", "donated" or "unreachable"
    by: str  # what overwrote it, "old:linear1.kernel"
    born: Optional[Line]
    at: Optional[Line]  # where it was overwritten or taken out


@dataclasses.dataclass(frozen=True)
class Unused:
    """An argument whose values no result needs."""

    source: str
    path: str
    bytes: int
    donated: bool


@dataclasses.dataclass(frozen=True)
class Island:
    """What XLA computes, before Graft makes the rest."""

    name: str
    ops: int
    lines: tuple[Line, ...]
    operands: tuple[str, ...]  # "old:linear1.kernel", ...
    donated: tuple[str, ...]  # those of them whose memory XLA may use
    bytes_in: int
    bytes_out: int
    scratch_bytes: Optional[int]  # what XLA takes besides; None if it was not asked


def _line(entry) -> Optional[Line]:
    return Line(entry["file"], entry["line"], entry["column"]) if entry else None


class _Account:
    """What a plan says, where its program is not: in another process."""

    def __init__(self, json_text: str, texts: tuple[str, str]):
        self._json_text, self._texts = json_text, texts

    def plan_json(self) -> str:
        """Returns the plan as JSON."""
        return self._json_text

    def plan_text(self, verbose: bool) -> str:
        """Returns the plan for people."""
        return self._texts[verbose]


def _restore(json_text: str, texts: tuple[str, str]) -> Plan:
    return Plan(_Account(json_text, texts))


class Plan:
    """The account of a call. `str` is a summary in groups of like names, `text(True)` has
    a line for each array. All sizes are in bytes."""

    def __init__(self, program):
        self._program = program

    def __reduce__(self):
        texts = tuple(self._program.plan_text(verbose) for verbose in (False, True))
        return _restore, (self._program.plan_json(), texts)

    def __deepcopy__(self, memo):
        return self  # nothing of it changes

    @functools.cached_property
    def _json(self) -> dict:
        return json.loads(self._program.plan_json())

    @functools.cached_property
    def results(self) -> list[Result]:
        """What the call returns, and what it changes in its arguments."""
        return [Result(e["path"], e["dtype"], tuple(e["shape"]), e["bytes"], e["origin"],
                       e["from"], e["donated"], _line(e["where"])) for e in self._json["results"]]

    @functools.cached_property
    def pruned(self) -> list[Pruned]:
        """The initializers that are not computed."""
        return [Pruned(e["path"], e["dtype"], tuple(e["shape"]), e["bytes"], e["reason"], e["by"],
                       _line(e["born"]), _line(e["at"])) for e in self._json["pruned"]]

    @functools.cached_property
    def unused(self) -> list[Unused]:
        """The arguments that no result needs."""
        return [Unused(e["source"], e["path"], e["bytes"], e["donated"])
                for e in self._json["unused"]]

    @functools.cached_property
    def islands(self) -> list[Island]:
        """What XLA computes."""
        return [Island(e["name"], e["ops"],
                       tuple(line for line in map(_line, e["lines"]) if line is not None),
                       tuple(e["operands"]), tuple(e["donated"]), e["bytes_in"], e["bytes_out"],
                       e["scratch_bytes"] if e["scratch_bytes"] >= 0 else None)
                for e in self._json["islands"]]

    @property
    def fresh_bytes(self) -> int:
        """New memory of results."""
        return self._json["fresh_bytes"]

    @property
    def peak_bytes(self) -> int:
        """The most memory at a time, above what there is before, if the donated arrays are
        nobody else's."""
        return self._json["peak_bytes"]

    @property
    def drawn_elements(self) -> int:
        """How many random elements are drawn."""
        return self._json["drawn_elements"]

    @property
    def forwarded_bytes(self) -> int:
        """What results take from arguments as it is."""
        return self._json["forwarded_bytes"]

    @property
    def naive_bytes(self) -> int:
        """What a run that computed every initializer would allocate."""
        return (sum(entry.bytes for entry in self.pruned)
                + sum(result.bytes for result in self.results if not result.donated))

    def to_json(self) -> dict:
        """Returns everything as plain data, in the form of `graft plan --json`."""
        return json.loads(self._program.plan_json())

    def text(self, verbose: bool = False) -> str:
        """Returns the plan for people."""
        return self._program.plan_text(verbose)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        return f"{self._chart()}<pre>{html.escape(self.text())}</pre>"

    def _chart(self) -> str:
        """Draws the memory that building the model takes, step by step: in grey with every
        initializer computed, in blue as planned."""
        steps = [(entry.bytes, 0) for entry in self.pruned]
        steps += [(0 if result.donated else result.bytes,
                   0 if result.donated or result.origin == "forwarded" else result.bytes)
                  for result in self.results]
        naive, ours, curves = 0, 0, ([0], [0])
        for more_naive, more_ours in steps:
            naive, ours = naive + more_naive, ours + more_ours
            curves[0].append(naive)
            curves[1].append(ours)
        width, height, top = 480, 120, max(naive, ours, 1)

        def polyline(values, colour):
            points = " ".join(
                f"{i * width / max(len(values) - 1, 1):.1f},{height - height * value / top:.1f}"
                for i, value in enumerate(values))
            return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
        return (f'<svg width="{width}" height="{height + 20}" role="img">'
                f"<title>memory: {naive} bytes naively, {ours} as planned</title>"
                f'{polyline(curves[0], "#999")}{polyline(curves[1], "#06c")}'
                f'<text x="4" y="{height + 15}" font-size="12">grey: every initializer computed, '
                f"+{naive / 1e6:.1f} MB; blue: Graft, +{ours / 1e6:.1f} MB</text></svg>")
