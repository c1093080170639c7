// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// trace: what a function would do, as a program.
//
//   absl::StatusOr<nnx::Program> program =
//       nnx::trace(partialInit, nnx::donate(nnx::arg("old", abstractState)),
//                  nnx::arg("rngs", nnx::Rngs(42)));

#ifndef GRAFT_NNX_TRACE_H
#define GRAFT_NNX_TRACE_H

#include "graft/nnx/detail/session.h"
#include "graft/nnx/program.h"

namespace graft::nnx {

namespace detail {

/// Binds what is data of the arguments, which without a name are called arg0,
/// arg1, ..., calls `fn` with what stands for them, and ends the trace. What
/// `fn` returned, a value, a status or nothing, gives the results.
template <class F, class... Ts>
absl::StatusOr<Program> traceNamed(F &fn, const std::string &name,
                                   Argument<Ts>... arguments) {
  Session session(Session::Mode::Record, name);
  auto values = std::make_tuple(forTrace(arguments.value)...);
  int index = 0;
  auto bindOne = [&](auto &argument, auto &value) {
    std::string position = "arg" + std::to_string(index++);
    bindValue(session, value, argument.name.empty() ? position : argument.name,
              argument.donated);
  };
  std::apply([&](auto &...value) { (bindOne(arguments, value), ...); }, values);
  auto outcome = call(fn, values);
  std::vector<ResultRef> results;
  absl::Status status = outcomeResults(outcome, results);
  if (absl::Status s = session.finish(results, status); !s.ok())
    return s;
  return Program(session.program());
}

} // namespace detail

/// Runs `fn` under a trace and returns what it recorded; nothing is drawn, and
/// the arguments are afterwards as before. States, Tensors, Arrays, modules and
/// Rngs are data of the program (abstract ones will do); anything else is
/// passed through. Dtypes and shapes of the data are part of the program, the
/// elements are not. `fn` returns what it may return to jit.
///
/// Fails with `fn`'s own error, or with InvalidArgument and all diagnostics,
/// one a line, "file:line: message".
template <class F, class... Args>
absl::StatusOr<Program> trace(F &&fn, const Args &...args) {
  return detail::traceNamed(fn, "main", detail::toArgument(args)...);
}

/// The same; the program is called `name`, which plans show and which is the
/// function's name in the IR: letters, digits and '_'.
template <class F, class... Args>
absl::StatusOr<Program> traceAs(const std::string &name, F &&fn,
                                const Args &...args) {
  return detail::traceNamed(fn, name, detail::toArgument(args)...);
}

} // namespace graft::nnx

#endif // GRAFT_NNX_TRACE_H
