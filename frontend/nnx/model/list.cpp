// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/list.h"

#include "frontend/nnx/model/module_access.h"

namespace graft::nnx {

Ref<List> List::make(std::initializer_list<Object> items) {
  Ref<List> list = nnx::make<List>();
  for (const Object &item : items)
    list->append(item);
  return list;
}

void List::append(Object item) { attr(size()) = std::move(item); }

int64_t List::size() const {
  const auto &attrs = detail::ModuleAccess::attrs(*this);
  // Indices sort before names, so the last one is just before the first name.
  auto it = attrs.lower_bound(PathElement(""));
  while (it != attrs.begin())
    if ((--it)->second->exists())
      return it->first.index() + 1;
  return 0;
}

Ref<Dict>
Dict::make(std::initializer_list<std::pair<const char *, Object>> items) {
  Ref<Dict> dict = nnx::make<Dict>();
  for (const auto &[name, item] : items)
    dict->attr(name) = item;
  return dict;
}

} // namespace graft::nnx
