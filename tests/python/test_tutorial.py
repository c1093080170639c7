# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""docs/flax_tutorial.md says what its blocks print.

GRAFT_UPDATE_TUTORIAL=1 writes what they print into it instead.
"""

import contextlib
import io
import os
import re
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "flax_tutorial.md"
BLOCK = re.compile(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", re.DOTALL)


def run(source, names, place):
    """Returns what a block prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        # The traceback of an error, and Graft's messages, have the page's lines.
        exec(compile("\n" * place + source, str(PAGE), "exec"), names)  # noqa: S102
    return out.getvalue().replace(str(PAGE), PAGE.name)


def test_every_block_prints_what_the_page_says():
    text = PAGE.read_text(encoding="utf-8")
    blocks = list(BLOCK.finditer(text))
    assert len(blocks) > 5
    names, result, end = {"__name__": "tutorial"}, "", 0
    for block in blocks:
        printed = run(block[1], names, text[:block.start(1)].count("\n"))
        if os.environ.get("GRAFT_UPDATE_TUTORIAL"):
            result += text[end:block.start()] + f"```python\n{block[1]}```\n"
            result += f"\n```text\n{printed}```\n" if printed else ""
            end = block.end()
        else:
            assert printed == (block[2] or "")
    if result:
        PAGE.write_text(result + text[end:], encoding="utf-8")
