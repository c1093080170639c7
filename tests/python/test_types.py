# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The package is typed: mypy finds nothing."""

import os
import sys

import graft
from mypy import api


def test_mypy(tmp_path):
    """Of the sources as they are."""
    folder = os.path.dirname(os.path.realpath(graft.__file__))
    output, errors, status = api.run([
        "--ignore-missing-imports", "--check-untyped-defs", f"--cache-dir={tmp_path}",
        f"--python-executable={sys.executable}", folder])
    assert status == 0, output + errors
