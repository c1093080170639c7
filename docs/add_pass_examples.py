# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Copies pass documentation, adding to each pass the example its lit test has.

usage: add_pass_examples.py PASSES.md TESTS_DIR OUT.md

The example of pass graft-fold-keys is the case of fold_keys.mlir whose comment
begins with "// Example: ", up to the next empty line: the input and what is
checked of the output. A pass without one is an error.
"""

import re
import sys
from pathlib import Path

HEADING = re.compile(r"^### `-graft-([a-z-]+)`$")
MARK = "// Example: "


def example_of(test: Path) -> str:
    """Returns the example of a lit test as Markdown."""
    for case in re.split(r"\n\s*\n", test.read_text()):
        lines = case.strip("\n").split("\n")
        if not lines[0].startswith(MARK):
            continue
        title = lines[0][len(MARK):]
        body = lines[1:]
        while body and not re.match(r"// ([A-Z-]+:|expected-)|func|module", body[0]):
            title += " " + body.pop(0).removeprefix("// ")
        text = "\n".join(body)
        return f"Example, tested by `{test.name}`: {title}\n\n```mlir\n{text}\n```\n"
    sys.exit(f"add_pass_examples.py: error: no case of {test} begins with '{MARK}'")


def main():
    source, tests, out = map(Path, sys.argv[1:])
    result, pending = [], None
    for line in source.read_text().split("\n"):
        heading = HEADING.match(line)
        if heading and pending:
            result.append(example_of(pending))
        if heading:
            pending = tests / (heading[1].replace("-", "_") + ".mlir")
        result.append(line)
    while result and not result[-1]:
        result.pop()
    if pending:
        result += ["", example_of(pending)]
    out.write_text("\n".join(result))


main()
