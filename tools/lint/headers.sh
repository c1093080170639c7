#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Public headers (*/include/graft) include no LLVM or MLIR header, so that a
# user's translation unit compiles fast; each is guarded by its own path.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

while IFS= read -r header; do
  while IFS=: read -r line include; do
    complain "$header:$line" "a public header must not have: $include"
  done < <(grep -nE '^ *# *include *[<"](mlir|llvm|llvm-c|mlir-c)/' "$header" ||
    true)
  path=${header##*/include/}
  guard=$(tr '[:lower:]/.' '[:upper:]__' <<<"$path")
  grep -qx "#ifndef $guard" "$header" ||
    complain "$header" "should have the include guard $guard"
done < <(project_files '*/include/graft/*.h')

# An internal header of one stage is not included by another: arrows go from
# tools to {frontend, passes, backend} to ir.
forbid() {
  local folder=$1 pattern=$2 reason=$3 file line include
  while IFS=: read -r file line include; do
    complain "$file:$line" "$reason: $include"
  done < <(project_files "$folder/*.cpp" "$folder/*.h" |
    xargs -r grep -HnE "^ *# *include *\"($pattern)" || true)
}
forbid ir '(passes|backend|frontend|tools)/' "ir depends on no other stage"
forbid passes '(backend|frontend|tools)/' "passes depend on ir only"
forbid backend '(frontend|tools)/' "backend knows no frontend and no tool"
forbid frontend/nnx '(passes|backend|tools|mlir|llvm)/' \
  "frontend/nnx reaches the compiler only through graft/compiler.h"
finish
