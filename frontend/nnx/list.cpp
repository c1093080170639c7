// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/list.h"

namespace graft::nnx {

Ref<List> List::make(std::initializer_list<Object> items) {
  Ref<List> list = nnx::make<List>();
  for (const Object &item : items)
    list->append(item);
  return list;
}

void List::append(Object item) { attr(size()) = std::move(item); }

int64_t List::size() const {
  int64_t size = 0;
  for (const PathElement &name : attrNames())
    if (name.isIndex())
      size = name.index() + 1;
  return size;
}

Ref<Dict>
Dict::make(std::initializer_list<std::pair<const char *, Object>> items) {
  Ref<Dict> dict = nnx::make<Dict>();
  for (const auto &[name, item] : items)
    dict->attr(name) = item;
  return dict;
}

} // namespace graft::nnx
