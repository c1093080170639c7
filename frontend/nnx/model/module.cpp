// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/module.h"

#include <cxxabi.h>

#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/module_access.h"
#include "frontend/nnx/model/variable_data.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"

namespace graft::nnx {

Module::Module()
    : birth(std::make_shared<detail::Birth>()),
      traceId(detail::currentTraceId()) {}

Module::~Module() = default;

Attr &Module::attr(const PathElement &name) {
  std::unique_ptr<Attr> &place = attrs[name];
  if (!place)
    place.reset(new Attr(this, name));
  return *place;
}

std::vector<PathElement> Module::attrNames() const {
  std::vector<PathElement> names;
  for (const auto &[name, attr] : attrs)
    if (attr->exists())
      names.push_back(name);
  return names;
}

bool Module::erase(const AttrName &name) {
  auto it = attrs.find(name.name);
  if (it == attrs.end() || !it->second->exists())
    return false;
  Attr &attr = *it->second;
  attr = Object(nullptr, name.where);
  // A refused assignment leaves the value; then the attribute stays.
  if (!attr.get().isNone())
    return false;
  detail::ModuleAccess::restore(attr, Object(), false);
  return true;
}

Tensor Module::operator()(Tensor x, std::source_location where) {
  detail::CallScope scope(where);
  return call(std::move(x));
}

Tensor Module::call(Tensor x) {
  if (x.isPoisoned())
    return x;
  return detail::fail(
      detail::callLocation(),
      absl::UnimplementedError(absl::StrCat(
          className(), " does not define call: it holds parameters only")));
}

std::string Module::className() const {
  return detail::classNameOf(typeid(*this));
}

std::string detail::classNameOf(const std::type_info &type) {
  int status = 0;
  std::unique_ptr<char, decltype(&std::free)> demangled(
      abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), &std::free);
  std::string name = status == 0 ? demangled.get() : type.name();
  // What is before the last "::" that is in no template's brackets.
  size_t end = name.find('<');
  size_t colon = name.rfind("::", end);
  return colon == std::string::npos ? name : name.substr(colon + 2);
}

} // namespace graft::nnx
