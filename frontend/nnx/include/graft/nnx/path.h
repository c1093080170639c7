// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Paths: where a variable is in a model.
//
//   nnx::Path path{"layers", 0, "kernel"};
//   path.toString();                        // "layers.0.kernel"
//   nnx::Path same("layers.0.kernel");      // path == same

#ifndef GRAFT_NNX_PATH_H
#define GRAFT_NNX_PATH_H

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

namespace graft::nnx {

/// One step of a path: an attribute name, or an index of a List. Ordered as
/// Flax sorts: indices as numbers (2 before 10), names as Python compares
/// strings ("B" before "a"); an index comes before any name.
class PathElement {
public:
  /// A name; digits in it do not make it an index.
  PathElement(const char *name) : value(std::string(name)) {}
  PathElement(std::string name) : value(std::move(name)) {}
  /// An index.
  template <std::integral T>
  PathElement(T index) : value(static_cast<int64_t>(index)) {}

  /// Whether this is an index of a List.
  bool isIndex() const { return value.index() == 0; }

  /// Returns the index, or -1 if this is a name.
  int64_t index() const { return isIndex() ? std::get<0>(value) : -1; }

  /// Returns the name; an index is written in decimal.
  std::string toString() const {
    return isIndex() ? std::to_string(std::get<0>(value)) : std::get<1>(value);
  }

  friend bool operator==(const PathElement &, const PathElement &) = default;
  friend bool operator<(const PathElement &a, const PathElement &b) {
    return a.value < b.value;
  }

private:
  std::variant<int64_t, std::string> value;
};

/// A sequence of elements, outermost first. The empty path is the root.
class Path {
public:
  Path() = default;

  /// Takes the elements as they are: a name may hold any character.
  Path(std::initializer_list<PathElement> elements) : elements(elements) {}
  explicit Path(std::vector<PathElement> elements)
      : elements(std::move(elements)) {}

  /// Splits `dotted` at its dots; parts that are all digits become indices. The
  /// inverse of `toString` unless a name has a dot or is a number. Note that
  /// `Path{"a.b"}`, with braces, is one element.
  Path(const char *dotted);
  Path(const std::string &dotted) : Path(dotted.c_str()) {}

  /// The elements.
  bool empty() const { return elements.empty(); }
  size_t size() const { return elements.size(); }
  const PathElement &operator[](size_t i) const { return elements[i]; }
  auto begin() const { return elements.begin(); }
  auto end() const { return elements.end(); }

  /// Returns this path with one more element behind it: that of a part of what
  /// this path leads to.
  Path child(PathElement element) const;

  /// Returns this path with all elements of `rest` behind it.
  Path join(const Path &rest) const;

  /// Returns the elements from `first` on; the empty path if there are no more
  /// than `first`.
  Path dropFront(size_t first) const;

  /// Returns whether the first elements are those of `prefix`. Every path
  /// starts with itself and with the empty path.
  bool startsWith(const Path &prefix) const;

  /// Returns whether `element` is one of the elements.
  bool contains(const PathElement &element) const;

  /// Returns the elements joined with dots: "layers.0.kernel".
  std::string toString() const;

  friend bool operator==(const Path &, const Path &) = default;
  friend bool operator<(const Path &a, const Path &b) {
    return a.elements < b.elements;
  }

private:
  std::vector<PathElement> elements;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_PATH_H
