// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/filter.h"

#include <algorithm>

#include "graft/nnx/state.h"

namespace graft::nnx {

Filter::Filter(const VariableType &type, Where where)
    : predicate([&type](const Path &, const Leaf &leaf) {
        return leaf.type && leaf.type->isA(type);
      }),
      line(where) {}

Filter::Filter(std::string tag, Where where)
    : predicate([tag = std::move(tag)](const Path &, const Leaf &leaf) {
        auto it = leaf.metadata.find("tag");
        return it != leaf.metadata.end() && it->second == tag;
      }),
      line(where) {}

Filter everything(Filter::Where where) { return Filter(true, where); }

Filter anyOf(std::vector<Filter> filters, Filter::Where where) {
  auto any = [filters = std::move(filters)](const Path &path,
                                            const Leaf &leaf) {
    return std::any_of(filters.begin(), filters.end(),
                       [&](const Filter &f) { return f(path, leaf); });
  };
  return Filter(std::move(any), where);
}

Filter allOf(std::vector<Filter> filters, Filter::Where where) {
  auto all = [filters = std::move(filters)](const Path &path,
                                            const Leaf &leaf) {
    return std::all_of(filters.begin(), filters.end(),
                       [&](const Filter &f) { return f(path, leaf); });
  };
  return Filter(std::move(all), where);
}

Filter notIn(Filter filter) {
  Filter::Where where = filter.where();
  auto none = [filter = std::move(filter)](const Path &path, const Leaf &leaf) {
    return !filter(path, leaf);
  };
  return Filter(std::move(none), where);
}

Filter pathContains(PathElement element, bool exact, Filter::Where where) {
  auto has = [element = std::move(element), exact](const Path &path,
                                                   const Leaf &) {
    if (exact)
      return path.contains(element);
    std::string part = element.toString();
    return std::any_of(path.begin(), path.end(), [&](const PathElement &e) {
      return e.toString().find(part) != std::string::npos;
    });
  };
  return Filter(std::move(has), where);
}

Filter pathIn(std::vector<Path> paths, Filter::Where where) {
  auto in = [paths = std::move(paths)](const Path &path, const Leaf &) {
    return std::find(paths.begin(), paths.end(), path) != paths.end();
  };
  return Filter(std::move(in), where);
}

} // namespace graft::nnx
