#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# What a newcomer asks is answered by READMEs alone: from the top README at most
# three links lead to the file that has the answer. --print shows the lines.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

print=0
for arg in "$@"; do
  [[ $arg != --print ]] || print=1
done

# ask QUESTION FILE
ask() {
  /usr/bin/python3 - "$print" "$1" "$2" <<'PYTHON' || complain README.md "no three links lead from it to $2: $1"
import os, re, sys
show, question, goal = int(sys.argv[1]), sys.argv[2], sys.argv[3]
seen, floor = {"README.md": []}, ["README.md"]
for _ in range(3):
    below = []
    for page in floor:
        if not page.endswith(".md"):
            continue
        with open(page, encoding="utf-8") as lines:
            paragraphs = re.split(r"\n\s*\n|\n(?=[-|*]|\d+\.)", lines.read())
        for paragraph in paragraphs:
            line = " ".join(paragraph.split())
            for target in re.findall(r"\]\(([^)#\s]+)", line):
                path = os.path.normpath(os.path.join(os.path.dirname(page), target))
                if os.path.isdir(path):
                    path = os.path.join(path, "README.md")
                if os.path.isfile(path) and path not in seen:
                    seen[path] = seen[page] + [f"{page}: {line}"]
                    below.append(path)
    floor = below
if goal not in seen:
    sys.exit(1)
if show:
    print(f"{question}\n  " + "\n  ".join(seen[goal]) + f"\n  -> {goal}\n")
PYTHON
}

ask "Where does recording happen?" frontend/nnx/trace/record.h
ask "Who decides a donation?" passes/donate_arguments.cpp
ask "Where is a zarr chunk read?" backend/checkpoint/zarr_array.cpp
ask "Where is a plan's text made?" compiler/plan/plan_text.cpp
ask "Where is the oracle?" backend/reference/sampler.h
ask "Where does a JAX primitive get its rule?" frontend/python/graft/_movement.py
ask "Which test covers a kernel's tail?" tests/unit/kernels/drawer_sizes_test.cpp
ask "Where does a seed become a key?" ir/core/key.cpp
ask "Who writes the temporary file?" backend/checkpoint/temporary_file.cpp
ask "Where is a layer's draw order decided?" frontend/nnx/layers/linear.cpp
finish
