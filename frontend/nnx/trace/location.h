// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Source places: the user's line for each op and each error.

#ifndef GRAFT_FRONTEND_NNX_TRACE_LOCATION_H
#define GRAFT_FRONTEND_NNX_TRACE_LOCATION_H

#include <optional>
#include <source_location>

#include "graft/traced_program.h"

namespace graft::nnx::detail {

/// Makes `where` the line of everything recorded and reported until it goes out
/// of scope, unless an outer scope did already: the user's line wins over a
/// library's.
class LocationScope {
public:
  explicit LocationScope(const std::source_location &where);
  ~LocationScope();
  LocationScope(const LocationScope &) = delete;
  LocationScope &operator=(const LocationScope &) = delete;

private:
  bool outermost;
};

/// Returns the line of the outermost scope, or `otherwise`.
std::source_location currentLocation(
    std::source_location otherwise = std::source_location::current());

/// Makes `where` the line of the module call that is running until it goes out
/// of scope. Library layers take it as theirs (LayerScope); what a user's
/// module does has its own lines.
class CallScope {
public:
  explicit CallScope(const std::source_location &where);
  ~CallScope();
  CallScope(const CallScope &) = delete;
  CallScope &operator=(const CallScope &) = delete;

private:
  std::optional<std::source_location> outer;
};

/// Returns the line of the innermost CallScope, or `otherwise`.
std::source_location
callLocation(std::source_location otherwise = std::source_location::current());

SourceLine toSourceLine(const std::source_location &where);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_LOCATION_H
