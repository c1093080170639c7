// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/save.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/state/fill.h"
#include "frontend/nnx/trace/report.h"

namespace graft::nnx {

namespace {
/// Returns the tensors of a file, each name split at its dots.
absl::StatusOr<std::vector<std::pair<Path, Tensor>>>
tensorsOf(const std::string &path) {
  absl::StatusOr<Checkpoint> checkpoint = Checkpoint::open(path);
  if (!checkpoint.ok())
    return checkpoint.status();
  std::vector<std::pair<Path, Tensor>> tensors;
  for (const TensorInfo &info : checkpoint->tensors()) {
    absl::StatusOr<Array> array = checkpoint->array(info.name);
    if (!array.ok())
      return array.status();
    tensors.emplace_back(Path(info.name), *array);
  }
  return tensors;
}
} // namespace

absl::Status save(const State &state, const std::string &path,
                  const SaveOptions &options) {
  if (absl::Status status = state.status(); !status.ok())
    return status;
  std::vector<NamedArray> tensors;
  std::vector<std::string> problems;
  for (const auto &[leafPath, leaf] : state) {
    absl::StatusOr<Array> array = leaf.value.array();
    if (array.ok())
      tensors.push_back({leafPath.toString(), *array});
    else
      problems.push_back(absl::StrCat("cannot save '", leafPath.toString(),
                                      "': ", array.status().message()));
  }
  if (!problems.empty())
    return absl::FailedPreconditionError(absl::StrJoin(problems, "\n"));
  return saveCheckpoint(path, tensors, options);
}

absl::StatusOr<State> load(const std::string &path) {
  auto tensors = tensorsOf(path);
  if (!tensors.ok())
    return tensors.status();
  std::vector<std::pair<Path, Leaf>> leaves;
  for (auto &[name, value] : *tensors)
    leaves.push_back({name, {value, nullptr, {}}});
  return State::fromFlat(std::move(leaves));
}

absl::StatusOr<State> restore(const std::string &path, const State &state,
                              const MatchOptions &options,
                              std::source_location where) {
  auto tensors = tensorsOf(path);
  if (!tensors.ok())
    return detail::report(where, tensors.status());
  absl::StatusOr<State> filled = detail::fillState(
      state, *tensors, options,
      {.action = "restore", .source = path, .extra = "not in the model"});
  if (!filled.ok())
    return detail::report(where, filled.status());
  return filled;
}

} // namespace graft::nnx
