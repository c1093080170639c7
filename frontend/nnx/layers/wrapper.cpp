// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/wrapper.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/walk.h"
#include "frontend/nnx/trace/location.h"
#include "graft/nnx/ops.h"

namespace graft::nnx::detail {

std::vector<std::pair<Path, Variable>> paramsOf(const Attr &layer) {
  std::vector<std::pair<Path, Variable>> params;
  Visited visited;
  if (Ref<Module> module = layer.module())
    walk(*module, Path(), visited,
         {.variable = [&](const Path &path, const auto &data) {
           if (data->type->isA(Param))
             params.emplace_back(path, VariableData::handle(data));
         }});
  return params;
}

std::string tupleName(const Path &path, const std::string &last) {
  std::string text = "(", separator;
  size_t count = 0;
  auto add = [&](const std::string &item) {
    absl::StrAppend(&text, separator, item);
    separator = ", ";
    ++count;
  };
  for (const PathElement &element : path)
    add(element.isIndex() ? element.toString()
                          : absl::StrCat("'", element.toString(), "'"));
  if (!last.empty())
    add(absl::StrCat("'", last, "'"));
  return absl::StrCat(text, count == 1 ? ",)" : ")");
}

Tensor l2Normalize(const Tensor &x, const std::vector<int64_t> &axes,
                   double epsilon) {
  return x * rsqrt(sum(x * x, axes, true) + epsilon);
}

absl::Status setParam(const Variable &param, const Tensor &value,
                      const std::vector<Tensor> &others,
                      std::optional<DType> dtype) {
  if (!dtype) {
    absl::StatusOr<DType> common = resultType(others);
    if (!common.ok())
      return common.status();
    dtype = *common;
  }
  return param.set(astype(astype(value, *dtype), param.dtype()),
                   currentLocation());
}

} // namespace graft::nnx::detail
