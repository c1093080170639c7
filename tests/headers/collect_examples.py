# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Collects the examples of the public headers in one translation unit.

usage: collect_examples.py ROOT OUTPUT

An example is an indented block in a header's file comment. Each becomes a member
function of a class derived from `Reader` (reader.h), whose members are the names that
examples use and do not declare. `#line` makes the compiler report the header's lines.
Every public header has an example; the headers of a folder `detail` need none.
"""

import re
import sys
from pathlib import Path

INDENTED = re.compile(r"//  +\S")


def public_headers(root):
    """Returns the public headers below `root`, as they are included, with their files."""
    files = [*root.glob("*/include/graft/**/*.h"), *root.glob("*/*/include/graft/**/*.h")]
    return sorted((str(file).split("/include/", 1)[1], file) for file in files)


def file_comment(text):
    """Returns the numbers and lines of the comment that begins `text`."""
    comment = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("//"):
            break
        comment.append((number, line))
    return comment


def example(text):
    """Returns the number of the first line of the example of the header `text`, and its
    lines; what stands between two indented blocks belongs to neither and is left empty."""
    comment = file_comment(text)
    indented = [number for number, line in comment if INDENTED.match(line)]
    if not indented:
        return 0, []
    lines = [line[2:] if INDENTED.match(line) else ""
             for number, line in comment if indented[0] <= number <= indented[-1]]
    return indented[0], lines


def unit(root):
    """Returns the translation unit, or raises ValueError naming headers without example."""
    headers = public_headers(root)
    if not headers:
        raise ValueError(f"no public header below {root}")
    examples = [(name, file, *example(file.read_text())) for name, file in headers]
    missing = [name for name, _, _, lines in examples if not lines and "/detail/" not in name]
    if missing:
        raise ValueError("public headers without an example in their file comment:\n  "
                         + "\n  ".join(missing))
    parts = ["// Made by collect_examples.py from the public headers.", ""]
    parts += [f'#include "{name}"' for name, _ in headers]
    parts += ['#include "tests/headers/reader.h"', "", "namespace {", ""]
    for index, (name, file, first, lines) in enumerate(examples):
        if lines:
            parts += [f"struct Example{index} : Reader {{", f"  void read() {{ // {name}",
                      f'#line {first} "{file}"', *lines, "  }", "};", ""]
    return "\n".join([*parts, "} // namespace", ""])


def main():
    """Writes the translation unit, or tells what is missing."""
    root, output = map(Path, sys.argv[1:])
    try:
        text = unit(root)
    except ValueError as error:
        sys.exit(f"collect_examples.py: {error}")
    output.write_text(text)


if __name__ == "__main__":
    main()
