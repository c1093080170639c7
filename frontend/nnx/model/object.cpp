// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/object.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

Object::Object(const Attr &attr, Where where)
    : held(attr.get().held), line(where) {}

Variable Object::variable() const {
  const auto *variable = std::get_if<Variable>(&held);
  return variable ? *variable : Variable();
}

Tensor Object::tensor(Where where) const {
  if (const auto *variable = std::get_if<Variable>(&held))
    return variable->value(where);
  if (const auto *data = std::get_if<Tensor>(&held))
    return *data;
  return detail::fail(where,
                      absl::InvalidArgumentError(absl::StrCat(
                          "expected a variable or data, found ", describe())));
}

namespace {
struct Describe {
  std::string operator()(std::monostate) const { return "None"; }
  std::string operator()(const Ref<Module> &module) const {
    return module->className();
  }
  std::string operator()(const Variable &variable) const {
    return absl::StrCat(variable.type().name(), " ",
                        toString(variable.dtype(), variable.shape()));
  }
  std::string operator()(const Tensor &data) const { return data.toString(); }
  std::string operator()(const Callable &) const { return "a function"; }
  std::string operator()(bool value) const { return value ? "True" : "False"; }
  std::string operator()(int64_t value) const { return absl::StrCat(value); }
  std::string operator()(double value) const { return absl::StrCat(value); }
  std::string operator()(const std::string &value) const {
    return absl::StrCat("'", value, "'");
  }
  std::string operator()(const std::vector<int64_t> &value) const {
    return absl::StrCat("(", absl::StrJoin(value, ", "),
                        value.size() == 1 ? ",)" : ")");
  }
};
} // namespace

std::string Object::describe() const { return std::visit(Describe(), held); }

} // namespace graft::nnx
