// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arguments of traced functions: names and donation.
//
//   auto program =
//       nnx::trace(partialInit, nnx::donate(nnx::arg("old", oldState)),
//                  nnx::arg("rngs", rngs));

#ifndef GRAFT_NNX_ARGUMENTS_H
#define GRAFT_NNX_ARGUMENTS_H

#include <string>
#include <type_traits>
#include <utility>

namespace graft::nnx {

/// A value with the name that plans and messages call it by. Unnamed arguments
/// are called arg0, arg1, ... or as `JitOptions::argNames` says.
template <class T> struct Argument {
  using Value = T;
  std::string name; ///< empty: by position
  T value;
  bool donated = false; ///< whether the call may take the storage of its arrays
};

/// Names `value`, which is copied: cheap for States, tensors and handles. Plans
/// then say "old:linear1.kernel" where they would say "arg0:linear1.kernel".
template <class T>
Argument<std::remove_cvref_t<T>> arg(std::string name, T &&value) {
  return {std::move(name), std::forward<T>(value), false};
}

/// Marks an argument donated: its arrays are deleted by the call and their
/// storage goes to the results.
template <class T> Argument<T> donate(Argument<T> argument) {
  argument.donated = true;
  return argument;
}
/// The same for a value without a name.
template <class T> Argument<std::remove_cvref_t<T>> donate(T &&value) {
  return {"", std::forward<T>(value), true};
}

} // namespace graft::nnx

#endif // GRAFT_NNX_ARGUMENTS_H
