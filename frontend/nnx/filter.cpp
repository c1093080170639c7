// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/filter.h"

#include <algorithm>

#include "graft/nnx/state.h"

namespace graft::nnx {

Filter::Filter(const VariableType &type)
    : predicate([&type](const Path &, const Leaf &leaf) {
        return leaf.type && leaf.type->isA(type);
      }) {}

Filter::Filter(std::string tag)
    : predicate([tag = std::move(tag)](const Path &, const Leaf &leaf) {
        auto it = leaf.metadata.find("tag");
        return it != leaf.metadata.end() && it->second == tag;
      }) {}

Filter everything() { return Filter(true); }

Filter anyOf(std::vector<Filter> filters) {
  return [filters = std::move(filters)](const Path &path, const Leaf &leaf) {
    return std::any_of(filters.begin(), filters.end(),
                       [&](const Filter &f) { return f(path, leaf); });
  };
}

Filter allOf(std::vector<Filter> filters) {
  return [filters = std::move(filters)](const Path &path, const Leaf &leaf) {
    return std::all_of(filters.begin(), filters.end(),
                       [&](const Filter &f) { return f(path, leaf); });
  };
}

Filter notIn(Filter filter) {
  return [filter = std::move(filter)](const Path &path, const Leaf &leaf) {
    return !filter(path, leaf);
  };
}

Filter pathContains(PathElement element, bool exact) {
  return [element = std::move(element), exact](const Path &path, const Leaf &) {
    if (exact)
      return path.contains(element);
    std::string part = element.toString();
    return std::any_of(path.begin(), path.end(), [&](const PathElement &e) {
      return e.toString().find(part) != std::string::npos;
    });
  };
}

Filter pathIn(std::vector<Path> paths) {
  return [paths = std::move(paths)](const Path &path, const Leaf &) {
    return std::find(paths.begin(), paths.end(), path) != paths.end();
  };
}

} // namespace graft::nnx
