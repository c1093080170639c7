// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <variant>

#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include "frontend/nnx/state/mismatch.h"
#include "frontend/python/bindings/program.h"

namespace graft::python {

namespace nb = nanobind;

namespace {

using Step = std::variant<int64_t, std::string>;
/// A path, what the model and the state have there, what is wrong, and "extra",
/// "missing" or "".
using Row = std::tuple<std::vector<Step>, std::string, std::string, std::string,
                       std::string>;

nnx::Path toPath(const std::vector<Step> &steps) {
  std::vector<nnx::PathElement> elements;
  elements.reserve(steps.size());
  for (const Step &step : steps)
    elements.push_back(std::visit(
        [](const auto &value) { return nnx::PathElement(value); }, step));
  return nnx::Path(std::move(elements));
}

std::string mismatchReport(const std::string &source,
                           const std::vector<Row> &rows,
                           std::vector<std::string> known) {
  nnx::detail::MismatchReport report("update", source);
  for (const auto &[steps, model, given, kind, group] : rows) {
    if (group == "extra")
      report.addExtra(toPath(steps), given, kind);
    else if (group == "missing")
      report.addMissing(toPath(steps), model, kind);
    else
      report.add(toPath(steps), model, given, kind);
  }
  report.setKnown(std::move(known));
  return std::string(report.status().message());
}

} // namespace

void bindMismatch(nb::module_ &module) {
  module.def("mismatch_report", &mismatchReport, nb::arg("source"),
             nb::arg("rows"), nb::arg("known"));
}

} // namespace graft::python
