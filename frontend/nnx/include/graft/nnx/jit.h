// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// jit: trace, compile, run.
//
//   auto partialInit = nnx::jit(
//       [](nnx::State old, nnx::Rngs rngs) {
//         auto model = nnx::make<TwoLayerMLP>(4, rngs);
//         model->linear1 = nnx::LoRALinear::make(4, 4, 3, rngs);
//         nnx::update(model, old).IgnoreError();   // an error fails the call
//         return model;
//       },
//       {.donateArgnums = {0},
//        .argNames = {"old", "rngs"},
//        .name = "partial_init"});
//   absl::StatusOr<nnx::Ref<TwoLayerMLP>> model =
//       partialInit(old, nnx::Rngs(42));

#ifndef GRAFT_NNX_JIT_H
#define GRAFT_NNX_JIT_H

#include <algorithm>

#include "graft/nnx/detail/session.h"
#include "graft/nnx/program.h"

namespace graft::nnx {

/// How a function is compiled. Numbers are positions of arguments, from 0.
struct JitOptions {
  /// Arguments whose arrays the call may take. They are deleted by it.
  std::vector<int> donateArgnums = {};
  /// Arguments that are part of the function: passed as they are. Rngs are data
  /// all the same: their seeds and counts never enter the program.
  std::vector<int> staticArgnums = {};
  /// Names in plans and messages, by position; arg0, arg1, ... where missing. A
  /// name that `nnx::arg` gives goes before these.
  std::vector<std::string> argNames = {};
  /// The program's name in plans, a function's name in the IR: letters, digits
  /// and '_'.
  std::string name = "main";
  /// How each call runs.
  RunOptions run = {};
};

namespace detail {

/// What a Jitted remembers of its last call.
struct LastRun {
  std::shared_ptr<const Executable> executable;
  RunStats stats;
};

/// Compiles and runs a finished session, and commits it.
absl::Status runSession(Session &session, const RunOptions &options,
                        LastRun &last);

/// Returns InvalidArgument, naming the option and the number, if one of its
/// argument numbers is not in [0, count).
absl::Status checkArgnums(const JitOptions &options, int count);

inline bool has(const std::vector<int> &numbers, int number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace detail

/// A compiled function; made by `jit`. One object may not be called from two
/// threads at once; copies may.
template <class F> class Jitted {
public:
  Jitted(F fn, JitOptions options)
      : fn(std::move(fn)), options(std::move(options)) {}

  /// Traces `fn` with these arguments, compiles what it recorded unless the
  /// process has compiled an equal program, runs it, and returns what `fn`
  /// returned with every leaf's data in place.
  ///
  /// States, Tensors, Arrays, Rngs and modules are data; a module is besides
  /// changed in place, as nnx.jit does, and an Rngs has advanced. Anything else
  /// is passed through. `fn` returns a Ref of a module, a State, a Tensor, a
  /// tuple of those, a StatusOr of one, or nothing. Inside another trace the
  /// function is inlined and nothing is donated.
  ///
  /// Fails, with nothing run, changed or donated, with `fn`'s own error, with
  /// InvalidArgument and all diagnostics of the trace, one a line, "file:line:
  /// message", or as graft::compile and Executable::run do.
  template <class... Args> auto operator()(const Args &...args) {
    return invoke(detail::toArgument(args)...);
  }

  /// Returns the plan of the last call that ran, or null.
  const Plan *lastPlan() const {
    return last.executable ? &last.executable->plan() : nullptr;
  }

  /// Returns what the last call that ran did; zeros before the first.
  const RunStats &lastStats() const { return last.stats; }

  /// How calls run: threads, cancellation, progress.
  RunOptions &runOptions() { return options.run; }

private:
  std::string nameOf(const std::string &given, int index) const {
    if (!given.empty())
      return given;
    if (index < static_cast<int>(options.argNames.size()))
      return options.argNames[index];
    return "arg" + std::to_string(index);
  }

  template <class T>
  void bindOne(detail::Session &session, const Argument<T> &argument,
               auto &value, int index) const {
    using Value = std::remove_cvref_t<decltype(value)>;
    if (!std::is_same_v<Value, Rngs> &&
        detail::has(options.staticArgnums, index))
      return;
    detail::bindValue(session, value, nameOf(argument.name, index),
                      argument.donated ||
                          detail::has(options.donateArgnums, index));
  }

  template <class... Ts> auto invoke(Argument<Ts>... arguments) {
    auto values = std::make_tuple(detail::forTrace(arguments.value)...);
    using Outcome = decltype(detail::call(fn, values));
    if (absl::Status s = detail::checkArgnums(options, sizeof...(Ts)); !s.ok())
      return Outcome(s);
    if (detail::isTracing())
      return detail::call(fn, values);
    detail::Session session(detail::Session::Mode::Record, options.name);
    int index = 0;
    std::apply(
        [&](auto &...value) {
          (bindOne(session, arguments, value, index++), ...);
        },
        values);
    Outcome outcome = detail::call(fn, values);
    std::vector<detail::ResultRef> results;
    absl::Status status = detail::outcomeResults(outcome, results);
    if (absl::Status s = session.finish(results, status); !s.ok())
      return Outcome(s);
    if (absl::Status s = detail::runSession(session, options.run, last);
        !s.ok())
      return Outcome(s);
    return outcome;
  }

  F fn;
  JitOptions options;
  detail::LastRun last;
};

/// Makes `fn` a compiled function. `fn` is called again, under a trace, each
/// time: that rebuilds its C++ objects, and costs no tensor.
template <class F>
Jitted<std::decay_t<F>> jit(F &&fn, JitOptions options = {}) {
  return Jitted<std::decay_t<F>>(std::forward<F>(fn), std::move(options));
}

} // namespace graft::nnx

#endif // GRAFT_NNX_JIT_H
