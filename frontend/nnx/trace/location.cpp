// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/location.h"

namespace graft::nnx::detail {

namespace {
thread_local std::optional<std::source_location> userLine;
thread_local std::optional<std::source_location> callLine;
} // namespace

LocationScope::LocationScope(const std::source_location &where)
    : outermost(!userLine) {
  if (outermost)
    userLine = where;
}

LocationScope::~LocationScope() {
  if (outermost)
    userLine.reset();
}

std::source_location currentLocation(std::source_location otherwise) {
  return userLine.value_or(otherwise);
}

CallScope::CallScope(const std::source_location &where) : outer(callLine) {
  callLine = where;
}

CallScope::~CallScope() { callLine = outer; }

std::source_location callLocation(std::source_location otherwise) {
  return callLine.value_or(otherwise);
}

SourceLine toSourceLine(const std::source_location &where) {
  return {where.file_name(), static_cast<int>(where.line()),
          static_cast<int>(where.column())};
}

} // namespace graft::nnx::detail
