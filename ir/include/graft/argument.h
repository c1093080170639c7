// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a program takes: its signature, as the frontends, the schedule and the
// tools share it.
//
//   graft::ProgramArgument old{.dtype = graft::DType::F32,
//                              .shape = {4, 4},
//                              .source = "old",
//                              .path = "linear1.kernel"};
//   old.name();   // "old:linear1.kernel"

#ifndef GRAFT_ARGUMENT_H
#define GRAFT_ARGUMENT_H

#include <string>

#include "graft/dtype.h"

namespace graft {

/// What an argument is.
enum class ArgumentKind : uint8_t {
  Tensor, ///< an array of the stated dtype and shape
  Key,    ///< a random key, given as u32[2] key data
};

/// An argument of a program: one leaf of one argument of the user's function.
struct ProgramArgument {
  ArgumentKind kind = ArgumentKind::Tensor;
  /// U32 and {2} for a key.
  DType dtype = DType::F32;
  Shape shape;
  /// The user's name of the argument the leaf belongs to: "old".
  std::string source;
  /// The leaf's path in it: "linear1.kernel".
  std::string path;
  bool donated = false;

  friend bool operator==(const ProgramArgument &,
                         const ProgramArgument &) = default;

  /// Returns "old:linear1.kernel".
  std::string name() const { return source + ":" + path; }
};

} // namespace graft

#endif // GRAFT_ARGUMENT_H
