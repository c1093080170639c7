// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// evalShape: a model without memory.
//
//   absl::StatusOr<nnx::Ref<Mlp>> model =
//       nnx::evalShape([] { return nnx::make<Mlp>(4, nnx::Rngs(0)); });
//   (*model)->linear1["kernel"].tensor();   // abstract, f32[4,4]

#ifndef GRAFT_NNX_EVAL_SHAPE_H
#define GRAFT_NNX_EVAL_SHAPE_H

#include "graft/nnx/detail/session.h"

namespace graft::nnx {

/// Runs `fn` so that every variable it makes has a dtype and a shape and no
/// data: nothing is drawn, recorded or allocated. `fn` returns a Ref of a
/// module, a State, a Tensor or a tuple of those, or a StatusOr of one. Sharing
/// is kept.
///
/// Fails with `fn`'s own error, or with InvalidArgument and all diagnostics,
/// one a line, "file:line: message". Drawing from an Rngs of outside is one.
template <class F>
auto evalShape(F &&fn) -> detail::Outcome<std::invoke_result_t<F &>> {
  detail::Session session(detail::Session::Mode::Abstract, "evalShape");
  std::tuple<> none;
  auto outcome = detail::call(fn, none);
  std::vector<detail::ResultRef> results;
  absl::Status status = detail::outcomeResults(outcome, results);
  if (absl::Status s = session.finish(results, status); !s.ok())
    return s;
  if (absl::Status s = session.commit({}); !s.ok())
    return s;
  return outcome;
}

} // namespace graft::nnx

#endif // GRAFT_NNX_EVAL_SHAPE_H
