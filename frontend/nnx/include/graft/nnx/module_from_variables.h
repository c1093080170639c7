// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// moduleFromVariablesDict: a checkpoint of an older model into a new one, as in
// the Flax guide "Model surgery".
//
//   nnx::State raw = nnx::load("old.safetensors").value();
//   raw.rename("linear1", "layer1").IgnoreError();
//   raw.rename("linear2", "layer2").IgnoreError();
//   absl::StatusOr<nnx::Ref<Modified>> model = nnx::moduleFromVariablesDict(
//       [] { return nnx::make<Modified>(4, nnx::Rngs(0)); }, raw,
//       nnx::dropValueKey);

#ifndef GRAFT_NNX_MODULE_FROM_VARIABLES_H
#define GRAFT_NNX_MODULE_FROM_VARIABLES_H

#include "graft/nnx/eval_shape.h"
#include "graft/nnx/graph.h"
#include "graft/nnx/pure_dict.h"

namespace graft::nnx {

namespace detail {

/// Returns `state` with all its values, taken from `variables`.
absl::StatusOr<State> fromVariables(State state, const State &variables,
                                    const MatchOptions &options,
                                    std::source_location where);

} // namespace detail

/// Returns the model that `factory` makes, with the values of `variables` in
/// place of its own: `factory` runs under evalShape, so that nothing is drawn
/// or allocated. Each path goes through `options.mapPath`. Sharing is kept; the
/// model's class must be one that `merge` can rebuild.
///
/// Fails with InvalidArgument and one report of everything that does not fit:
/// a mapped path that "doesn't exist in the model", with the nearest that do,
/// two paths mapped to one, another shape or dtype, a variable that gets no
/// value. A leaf that `allowMissing` lets through stays abstract. Fails besides
/// as evalShape does.
template <class F>
auto moduleFromVariablesDict(
    F &&factory, const State &variables, const MatchOptions &options,
    std::source_location where = std::source_location::current())
    -> detail::Outcome<std::invoke_result_t<F &>> {
  auto model = evalShape(factory);
  if (!model.ok())
    return model.status();
  auto parts = split(*model, where);
  if (!parts.ok())
    return parts.status();
  auto &[graphDef, state] = *parts;
  absl::StatusOr<State> filled =
      detail::fromVariables(state, variables, options, where);
  if (!filled.ok())
    return filled.status();
  using Class = typename std::remove_cvref_t<decltype(*model)>::element_type;
  return merge<Class>({graphDef, where}, {&*filled},
                      MergeOptions{.allowShape = options.allowShape,
                                   .allowDtype = options.allowDtype});
}

/// The same with a map alone.
template <class F>
auto moduleFromVariablesDict(
    F &&factory, const State &variables, MapPath mapPath = nullptr,
    std::source_location where = std::source_location::current()) {
  return moduleFromVariablesDict(std::forward<F>(factory), variables,
                                 MatchOptions{.mapPath = std::move(mapPath)},
                                 where);
}

} // namespace graft::nnx

#endif // GRAFT_NNX_MODULE_FROM_VARIABLES_H
