#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Five rules of headers and includes:
# * Public headers (*/include/graft) include no LLVM or MLIR header, so that a
#   user's translation unit compiles fast. Each is guarded by its own path.
# * Includes go one way between the stages: tools -> frontend -> compiler ->
#   {passes, backend} -> ir.
# * ir/core and the rooms of the backend that compute include no MLIR.
# * A room includes only rooms that are below it.
# * A public header of frontend/nnx belongs to one room.

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

# Arrows go one way: forbid FOLDER PATTERN REASON complains of each file in FOLDER
# that includes a private header that matches PATTERN.
forbid() {
  local folder=$1 pattern=$2 reason=$3 file line include
  while IFS=: read -r file line include; do
    complain "$file:$line" "$reason: $include"
  done < <(project_files "$folder/*.cpp" "$folder/*.h" |
    xargs -r grep -HnE "^ *# *include *\"($pattern)" || true)
}
forbid ir '(passes|backend|compiler|frontend|tools)/' "ir depends on no other stage"
forbid passes '(backend|compiler|frontend|tools)/' "passes depend on ir only"
forbid passes/analysis 'passes/[a-z_]*\.h' "an analysis knows no pass"
forbid backend '(passes|compiler|frontend|tools)/' \
  "the backend knows no pass, no frontend and no tool"
forbid compiler '(frontend|tools)/' "the compiler knows no frontend and no tool"
forbid frontend '(passes|backend|tools)/' \
  "a frontend reaches passes and backend through compiler/ only"
forbid ir/core '(mlir|llvm|llvm-c)/|ir/[a-z_]*\.h' "ir/core is plain data"
# frontend/nnx makes a TracedProgram, which is plain data: it needs graft/compiler.h
# and ir/core, but nothing that has MLIR types.
forbid frontend/nnx '(ir/[a-z_]*\.h|compiler/|mlir/|llvm/)' \
  "frontend/nnx reaches the compiler only through its public headers"

# The rooms of a folder, lowest first, those of one floor on one line: rooms
# FOLDER FLOOR... complains of each include of a room that is not below its own.
rooms() {
  local folder=$1 floor room sibling above=
  shift
  local -a floors=("$@")
  local i
  for ((i = ${#floors[@]} - 1; i >= 0; i--)); do
    floor=${floors[i]}
    for room in $floor; do
      local others="$above"
      for sibling in $floor; do
        [[ $sibling == "$room" ]] || others="$others $sibling"
      done
      [[ -z $others ]] || forbid_rooms "$folder" "$room" "$others"
    done
    above="$above $floor"
  done
}

# Complains of each file of ROOM, public headers too, that includes a header of
# OTHERS: forbid_rooms FOLDER ROOM OTHERS
forbid_rooms() {
  local folder=$1 room=$2 other header pattern=
  for other in $3; do
    pattern="$pattern|$folder/$other/"
    for header in ${public_headers[$folder/$other]:-}; do
      pattern="$pattern|${header#"$folder/include/"}\""
    done
  done
  local -a files
  mapfile -t files < <(project_files "$folder/$room/*.cpp" "$folder/$room/*.h")
  # shellcheck disable=SC2206 # paths without spaces
  files+=(${public_headers[$folder/$room]:-})
  local file line include
  while IFS=: read -r file line include; do
    complain "$file:$line" "$folder/$room is not above that room: $include"
  done < <(printf '%s\n' "${files[@]}" |
    xargs -r grep -HnE "^ *# *include *\"(${pattern#|})" || true)
}

# A public header graft/nnx/X.h belongs to the room of frontend/nnx that has
# X.cpp, graft/nnx/layers/X.h to layers. Those without a source of their own are
# listed here; graft/nnx.h, the list of all, is for users.
declare -A public_headers headers_alone=(
  [arguments]=transform
  [eval_shape]=transform
  [graph_def]=state
  [int_tuple]=layers
  [ops]=ops
  [trace]=transform
  [variable_type]=model
)
nnx=frontend/nnx
while IFS= read -r header; do
  stem=${header#"$nnx/include/graft/nnx/"}
  stem=${stem%.h}
  room=${headers_alone[$stem]:-}
  [[ $stem != layers/* ]] || room=layers
  if [[ -z $room ]]; then
    room=$(project_files "$nnx/*/${stem##*/}.cpp")
    room=${room#"$nnx/"}
    room=${room%/*}
  fi
  if [[ $room =~ ^[a-z]+$ ]]; then
    public_headers[$nnx/$room]+=" $header"
  else
    complain "$header" "belongs to no room: list it in tools/lint/headers.sh"
  fi
done < <(project_files "$nnx/include/graft/nnx/*.h")
forbid $nnx 'graft/nnx\.h' "graft/nnx.h is for users"

rooms backend runtime 'checkpoint math' 'sampling compute' 'reference kernels' drawers \
  'schedule tiles' execute
for room in runtime checkpoint math sampling compute drawers tiles execute; do
  forbid "backend/$room" '(mlir|llvm|llvm-c)/|ir/[a-z_]*\.h' \
    "backend/$room knows no MLIR"
done
rooms $nnx value 'text trace' model 'ops state' random 'layers transform'
rooms frontend/stablehlo expression recognise import emit
rooms compiler 'parse emit plan'
finish
