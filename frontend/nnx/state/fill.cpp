// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/state/fill.h"

#include <map>
#include <unordered_map>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/state/mismatch.h"
#include "frontend/nnx/state/state_access.h"
#include "frontend/nnx/trace/report.h"

namespace graft::nnx::detail {

namespace {

class Filler {
public:
  Filler(State target, const MatchOptions &options, const FillRequest &request)
      : target(std::move(target)), options(options), request(request),
        report(request.action, request.source) {
    report.offer("shape", "allowShape");
    report.offer("dtype", "allowDtype");
    report.offer(request.extra, "ignoreExtra");
    report.offer("missing", "allowMissing");
    for (auto &[path, leaf] : StateAccess::leaves(this->target)) {
      auto [it, isNew] = byText.try_emplace(path.toString(), &path);
      if (!isNew)
        it->second = nullptr; // two paths of one text: only exact names do
    }
  }

  absl::StatusOr<State>
  fill(const std::vector<std::pair<Path, Tensor>> &given) {
    for (const auto &[path, value] : given)
      put(path, value);
    std::vector<std::string> known;
    for (const auto &[path, leaf] : target) {
      known.push_back(path.toString());
      if (!request.isPartial && !suppliers.count(&path) &&
          !matchesAny(options.allowMissing, known.back()))
        report.addMissing(path, leaf.value.toString(), "missing");
    }
    report.setKnown(std::move(known));
    if (absl::Status status = report.status(); !status.ok())
      return status;
    return std::move(target);
  }

private:
  /// Returns the path and leaf that `name` means, or nulls.
  std::pair<const Path *, Leaf *> find(const Path &name) {
    State::Map &leaves = StateAccess::leaves(target);
    auto it = leaves.find(name);
    if (it == leaves.end())
      if (auto text = byText.find(name.toString());
          text != byText.end() && text->second)
        it = leaves.find(*text->second);
    if (it == leaves.end())
      return {nullptr, nullptr};
    return {&it->first, &it->second};
  }

  void put(const Path &given, const Tensor &value) {
    Path name = options.mapPath ? options.mapPath(given) : given;
    std::string text = value.toString();
    auto [path, leaf] = find(name);
    if (!path) {
      if (!matchesAny(options.ignoreExtra, name.toString()))
        report.addExtra(name, text, request.extra);
      return;
    }
    std::string full = path->toString();
    const Tensor &old = leaf->value;
    auto [it, isNew] = suppliers.try_emplace(path, given);
    if (!isNew)
      report.add(*path, old.toString(), text,
                 absl::StrCat("given twice: as '", it->second.toString(),
                              "' and '", given.toString(), "'"));
    else if (value.isPoisoned() || value.kind() == Tensor::Kind::Empty)
      report.add(*path, old.toString(), text,
                 std::string(value.status().message()));
    else if (value.shape() != old.shape() &&
             !matchesAny(options.allowShape, full))
      report.add(*path, old.toString(), text, "shape");
    else if (value.dtype() != old.dtype() &&
             !matchesAny(options.allowDtype, full))
      report.add(*path, old.toString(), text, "dtype");
    else
      leaf->value = value;
  }

  State target;
  const MatchOptions &options;
  const FillRequest &request;
  MismatchReport report;
  std::unordered_map<std::string, const Path *> byText;
  std::unordered_map<const Path *, Path> suppliers; // by the target's path
};

} // namespace

absl::StatusOr<State>
fillState(State target, const std::vector<std::pair<Path, Tensor>> &given,
          const MatchOptions &options, const FillRequest &request) {
  if (absl::Status status = target.status(); !status.ok())
    return status;
  return Filler(std::move(target), options, request).fill(given);
}

std::vector<std::pair<Path, Tensor>> valuesOf(const State &state) {
  std::vector<std::pair<Path, Tensor>> values;
  for (const auto &[path, leaf] : state)
    values.emplace_back(path, leaf.value);
  return values;
}

} // namespace graft::nnx::detail
