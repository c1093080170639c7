// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/attr.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/module_access.h"
#include "frontend/nnx/model/variable_data.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "frontend/nnx/trace/report.h"

namespace graft::nnx {

namespace {

/// The birth of what an object holds, if it has one.
detail::Birth *birthOf(const Object &object) {
  if (Ref<Module> module = object.module())
    return detail::ModuleAccess::birth(*module).get();
  if (Variable variable = object.variable())
    return detail::VariableData::of(variable)->birth.get();
  return nullptr;
}

/// The module behind an attribute that does not exist. It belongs to no trace,
/// so that every assignment to it is refused.
class Nowhere : public Module {
public:
  std::string className() const override { return "a missing module"; }
};

Nowhere &nowhere() {
  static thread_local Ref<Nowhere> module = [] {
    auto made = std::make_shared<Nowhere>();
    detail::ModuleAccess::traceId(*made) = ~uint64_t(0);
    return made;
  }();
  return *module;
}

} // namespace

template <class Tag> BasicAttr<Tag> &BasicAttr<Tag>::operator=(Object value) {
  if (owner->traceId != detail::currentTraceId()) {
    absl::Status status = detail::report(
        value.where(),
        absl::InvalidArgumentError(absl::StrCat(
            "Cannot mutate '", owner->className(),
            "' from a different trace level: attribute '", name.toString(),
            "' was not assigned; pass the module as an argument")));
    if (owner->error.ok())
      owner->error = status;
    return *this;
  }
  if (detail::Birth *old = birthOf(object); old && old != birthOf(value))
    old->replacedAt = value.where();
  put(std::move(value));
  return *this;
}

template <class Tag> void BasicAttr<Tag>::put(Object value) {
  if (detail::Birth *birth = birthOf(value))
    detail::Birth::attach(*birth, owner->birth, name);
  object = std::move(value);
  assigned = true;
}

template <class Tag> void BasicAttr<Tag>::exchange(BasicAttr &other) {
  for (BasicAttr *side : {this, &other}) {
    if (side->owner->traceId == detail::currentTraceId())
      continue;
    *side = side->object; // refused and reported; nothing is exchanged
    return;
  }
  Object mine = object;
  bool mineAssigned = assigned, theirsAssigned = other.assigned;
  *this = other.object;
  other = mine;
  // What moved is not lost, only elsewhere.
  if (detail::Birth *birth = birthOf(object))
    birth->replacedAt.reset();
  assigned = assigned && theirsAssigned;
  other.assigned = other.assigned && mineAssigned;
}

template <class Tag>
BasicAttr<Tag> &BasicAttr<Tag>::operator[](const AttrName &key) const {
  if (Ref<Module> module = object.module())
    return module->attr(key.name);
  absl::Status status = detail::report(
      key.where, absl::InvalidArgumentError(absl::StrCat(
                     "'", name.toString(), "' of ", owner->className(), " is ",
                     assigned ? object.describe() : "not there",
                     ": it has no attribute '", key.name.toString(), "'")));
  Attr &attr = nowhere().attr(key.name);
  detail::ModuleAccess::restore(attr, Tensor::poisoned(std::move(status)),
                                true);
  return attr;
}

template <class Tag>
Tensor BasicAttr<Tag>::operator()(Tensor x, std::source_location where) const {
  if (Ref<Module> module = object.module())
    return (*module)(std::move(x), where);
  if (const auto *function = std::get_if<Callable>(&object.value())) {
    detail::CallScope scope(where);
    return (*function)(std::move(x));
  }
  if (const auto *data = std::get_if<Tensor>(&object.value());
      data && data->isPoisoned())
    return *data;
  return detail::fail(where,
                      absl::InvalidArgumentError(absl::StrCat(
                          "'", name.toString(), "' of ", owner->className(),
                          " is ", assigned ? object.describe() : "not there",
                          " and cannot be called")));
}

template <class Tag>
absl::Status BasicAttr<Tag>::isNo(const std::type_info &type,
                                  const std::source_location &where) const {
  return detail::report(where,
                        absl::InvalidArgumentError(absl::StrCat(
                            "'", name.toString(), "' of ", owner->className(),
                            " is ", assigned ? object.describe() : "not there",
                            ", expected a ", detail::classNameOf(type))));
}

template class BasicAttr<void>;

} // namespace graft::nnx
