// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/birth.h"

#include <algorithm>

namespace graft::nnx::detail {

void Birth::attach(Birth &child, const std::shared_ptr<Birth> &parent,
                   const PathElement &key) {
  child.replacedAt.reset();
  if (child.key)
    return;
  for (const Birth *node = parent.get(); node; node = node->parent.get())
    if (node == &child)
      return;
  child.parent = parent;
  child.key = key;
}

Path Birth::path() const {
  std::vector<PathElement> elements;
  for (const Birth *node = this; node; node = node->parent.get())
    if (node->key)
      elements.push_back(*node->key);
  std::reverse(elements.begin(), elements.end());
  return Path(std::move(elements));
}

std::optional<std::source_location> Birth::replaced() const {
  for (const Birth *node = this; node; node = node->parent.get())
    if (node->replacedAt)
      return node->replacedAt;
  return std::nullopt;
}

} // namespace graft::nnx::detail
