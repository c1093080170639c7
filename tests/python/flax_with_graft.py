# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A plugin of pytest with which Flax's own tests run graft.jit: `tools/dev.sh test-flax PATH`.

flax_expected_failures.txt names the tests that assert what Graft means to do otherwise, or
that fail with nnx.jit too on this machine, each with its reason. They are expected to fail.
"""

import pathlib

import graft
import pytest
from flax import nnx

nnx.jit = graft.jit


def pytest_collection_modifyitems(items):
    """Marks the expected failures."""
    text = (pathlib.Path(__file__).parent / "flax_expected_failures.txt").read_text("utf-8")
    reasons = dict(line.split(": ", 1) for line in text.splitlines()
                   if line and not line.startswith("#"))
    for item in items:
        if reason := reasons.get(item.nodeid):
            item.add_marker(pytest.mark.xfail(reason=reason, strict=True))
