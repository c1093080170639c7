// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/path.h"

#include <algorithm>
#include <cstdlib>

namespace graft::nnx {

namespace {
/// An index in the form that toString writes; 18 digits always fit int64.
bool isIndexText(const std::string &text) {
  return !text.empty() && text.size() <= 18 &&
         text.find_first_not_of("0123456789") == std::string::npos &&
         (text.size() == 1 || text[0] != '0');
}
} // namespace

Path::Path(const char *dotted) {
  std::string text(dotted);
  if (text.empty())
    return;
  size_t begin = 0;
  while (true) {
    size_t end = text.find('.', begin);
    std::string part = text.substr(begin, end - begin);
    if (isIndexText(part))
      elements.emplace_back(std::strtoll(part.c_str(), nullptr, 10));
    else
      elements.emplace_back(part);
    if (end == std::string::npos)
      return;
    begin = end + 1;
  }
}

Path Path::child(PathElement element) const {
  Path result = *this;
  result.elements.push_back(std::move(element));
  return result;
}

Path Path::join(const Path &rest) const {
  Path result = *this;
  result.elements.insert(result.elements.end(), rest.begin(), rest.end());
  return result;
}

Path Path::dropFront(size_t first) const {
  return Path(std::vector<PathElement>(
      elements.begin() + std::min(first, elements.size()), elements.end()));
}

bool Path::startsWith(const Path &prefix) const {
  return prefix.size() <= size() &&
         std::equal(prefix.begin(), prefix.end(), begin());
}

bool Path::contains(const PathElement &element) const {
  return std::find(begin(), end(), element) != end();
}

std::string Path::toString() const {
  std::string text;
  for (const PathElement &element : elements) {
    if (&element != &elements.front())
      text += '.';
    text += element.toString();
  }
  return text;
}

} // namespace graft::nnx
