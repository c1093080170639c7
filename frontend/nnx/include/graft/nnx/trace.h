// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// trace: what a function would do, as a program.
//
//   auto program = nnx::trace(partialInit, nnx::donate(nnx::arg("old",
//   abstractState)),
//                             nnx::arg("rngs", nnx::Rngs(42)));

#ifndef GRAFT_NNX_TRACE_H
#define GRAFT_NNX_TRACE_H

#include "graft/nnx/detail/session.h"
#include "graft/nnx/program.h"

namespace graft::nnx {

namespace detail {

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
/// passed through. `fn` returns what it may return to jit.
///
/// Fails with `fn`'s own error, or with InvalidArgument and all diagnostics,
/// one a line, "file:line: message".
template <class F, class... Args>
absl::StatusOr<Program> trace(F &&fn, const Args &...args) {
  return detail::traceNamed(fn, "main", detail::toArgument(args)...);
}

/// The same; the program is called `name`.
template <class F, class... Args>
absl::StatusOr<Program> traceAs(const std::string &name, F &&fn,
                                const Args &...args) {
  return detail::traceNamed(fn, name, detail::toArgument(args)...);
}

} // namespace graft::nnx

#endif // GRAFT_NNX_TRACE_H
