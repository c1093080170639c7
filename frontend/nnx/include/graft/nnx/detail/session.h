// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One run of a user's function under a trace: not for users, who call trace,
// jit and evalShape.

#ifndef GRAFT_NNX_DETAIL_SESSION_H
#define GRAFT_NNX_DETAIL_SESSION_H

#include <memory>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include "graft/nnx/arguments.h"
#include "graft/nnx/module.h"
#include "graft/nnx/rngs.h"
#include "graft/nnx/state.h"

namespace graft {
struct TracedProgram;
} // namespace graft

namespace graft::nnx::detail {

/// A part of what the function returned: whose leaves are results.
struct ResultRef {
  Path prefix;
  std::variant<Module *, State *, Tensor *> place;
};

/// A trace with the arguments bound to it. The constructor begins the trace on
/// this thread; `finish` ends it, as does the destructor (also when the user's
/// function throws), which besides restores every bound module and Rngs unless
/// `commit` was called: a failed trace changes nothing.
class Session {
public:
  /// Record: ops become a program. Abstract: only types are known, and there
  /// is no program.
  enum class Mode : uint8_t { Record, Abstract };

  Session(Mode mode, const std::string &name);
  ~Session();
  Session(const Session &) = delete;
  Session &operator=(const Session &) = delete;

  /// Makes the leaves program arguments. `state` and `tensor` are changed to
  /// hold the traced values; a module's variables become the trace's own.
  void bind(State &state, const std::string &name, bool donated);
  void bind(Tensor &tensor, const std::string &name, bool donated);
  void bind(Rngs &rngs, const std::string &name, bool donated);
  void bind(Module *module, const std::string &name, bool donated);

  /// Ends the trace. Its results are the leaves of `results`, then the leaves
  /// of the bound modules that were not among them. Returns InvalidArgument
  /// with every diagnostic of the trace, `status` (what the function itself
  /// returned) first.
  absl::Status finish(const std::vector<ResultRef> &results,
                      const absl::Status &status);

  /// The recorded program, after `finish` returned OK.
  const TracedProgram &program() const;

  /// Returns the argument arrays in the program's order. Fails with
  /// FailedPrecondition, listing all, if one has no data.
  absl::StatusOr<std::vector<Array>> arguments() const;

  /// Gives the results to the places they came from and lets the bound modules
  /// and Rngs keep what the function did to them.
  absl::Status commit(const std::vector<Array> &arrays);

private:
  struct Impl;
  std::unique_ptr<Impl> impl;
};

/// Whether a trace or evalShape is running on this thread.
bool isTracing();

/// Reports "name: returned null" and the like.
absl::Status nullResult(const std::string &name);

/// What a user's function returns, without StatusOr; absl::Status stands for
/// void.
template <class R> struct Returned {
  using Type = R;
};
template <> struct Returned<void> {
  using Type = absl::Status;
};
template <class R> struct Returned<absl::StatusOr<R>> {
  using Type = R;
};

/// absl::StatusOr<R>, or absl::Status for functions that return nothing.
template <class R>
using Outcome =
    std::conditional_t<std::is_same_v<typename Returned<R>::Type, absl::Status>,
                       absl::Status,
                       absl::StatusOr<typename Returned<R>::Type>>;

/// Calls the function with any return type as an Outcome.
template <class F, class Tuple> auto call(F &fn, Tuple &arguments) {
  using R = std::remove_cvref_t<decltype(std::apply(fn, arguments))>;
  if constexpr (std::is_void_v<R>) {
    std::apply(fn, arguments);
    return absl::OkStatus();
  } else {
    return Outcome<R>(std::apply(fn, arguments));
  }
}

/// Append the places of a result of each allowed type.
inline absl::Status addResults(State &state, Path prefix,
                               std::vector<ResultRef> &out) {
  out.push_back({std::move(prefix), &state});
  return absl::OkStatus();
}
inline absl::Status addResults(Tensor &tensor, Path prefix,
                               std::vector<ResultRef> &out) {
  out.push_back({std::move(prefix), &tensor});
  return absl::OkStatus();
}
template <std::derived_from<Module> T>
absl::Status addResults(Ref<T> &module, Path prefix,
                        std::vector<ResultRef> &out) {
  if (!module)
    return nullResult(prefix.toString());
  out.push_back({std::move(prefix), static_cast<Module *>(module.get())});
  return absl::OkStatus();
}
template <class... Parts>
absl::Status addResults(std::tuple<Parts...> &parts, const Path &prefix,
                        std::vector<ResultRef> &out) {
  absl::Status status;
  int64_t index = 0;
  std::apply(
      [&](auto &...part) {
        (status.Update(addResults(part, prefix.child(index++), out)), ...);
      },
      parts);
  return status;
}

/// Appends the places of an Outcome's value; returns its error if it has none.
inline absl::Status outcomeResults(absl::Status &status,
                                   std::vector<ResultRef> &) {
  return status;
}
template <class R>
absl::Status outcomeResults(absl::StatusOr<R> &outcome,
                            std::vector<ResultRef> &out) {
  if (!outcome.ok())
    return outcome.status();
  return addResults(*outcome, Path(), out);
}

/// Splits an argument into name, value and donation. Anything but nnx::arg(...)
/// is its own value.
template <class T> Argument<T> toArgument(const T &value) {
  return {"", value, false};
}
inline Argument<const char *> toArgument(const char *value) {
  return {"", value, false};
}
template <class T> Argument<T> toArgument(const Argument<T> &argument) {
  return argument;
}

/// Returns the argument as the user's function sees it: arrays arrive as
/// tensors.
inline State forTrace(const State &state) { return state; }
inline Tensor forTrace(const Array &array) { return Tensor(array); }
template <class T> T forTrace(const T &value) { return value; }

/// Binds what is data; everything else is passed through.
template <class T>
void bindValue(Session &session, T &value, const std::string &name,
               bool donated) {
  if constexpr (std::is_same_v<T, State> || std::is_same_v<T, Tensor> ||
                std::is_same_v<T, Rngs>)
    session.bind(value, name, donated);
  else if constexpr (std::is_convertible_v<T, Ref<Module>>)
    session.bind(static_cast<Module *>(value.get()), name, donated);
}

} // namespace graft::nnx::detail

#endif // GRAFT_NNX_DETAIL_SESSION_H
