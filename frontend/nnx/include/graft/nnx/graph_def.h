// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graph definitions: a model without its values.
//
//   auto [graphDef, state] = nnx::split(model).value();
//   std::puts(graphDef.toString().c_str());

#ifndef GRAFT_NNX_GRAPH_DEF_H
#define GRAFT_NNX_GRAPH_DEF_H

#include <memory>
#include <source_location>
#include <string>
#include <vector>

namespace graft::nnx {

namespace detail {
struct GraphDefData;
} // namespace detail

/// A model without its values: classes, names, static attributes, and which
/// modules and variables are shared. Immutable; copying it copies a handle.
class GraphDef {
public:
  /// Of no model: `merge` fails on it with InvalidArgument.
  GraphDef() = default;

  /// For `split`, and for `merge`, which reads the data.
  explicit GraphDef(std::shared_ptr<const detail::GraphDefData> data)
      : data(std::move(data)) {}
  const std::shared_ptr<const detail::GraphDefData> &impl() const {
    return data;
  }

  /// Formats for people, one line an attribute, "linear1: Linear", those of a
  /// module indented below it. Not a format to parse.
  std::string toString() const;

private:
  std::shared_ptr<const detail::GraphDefData> data;
};

/// A graph definition with the line that uses it: what `merge` takes, and shows
/// in its errors. A GraphDef converts to it where it is passed, and must live
/// until the call ends.
struct LocatedGraphDef {
  const GraphDef &graphDef;
  std::source_location where;

  LocatedGraphDef(const GraphDef &graphDef,
                  std::source_location where = std::source_location::current())
      : graphDef(graphDef), where(where) {}
};

/// Which mismatches `merge` accepts. Patterns as in UpdateOptions.
struct MergeOptions {
  /// Leaves of the states that are dropped if the model does not have them.
  std::vector<std::string> ignoreExtra = {};
  /// Leaves that may have another shape than in the model that was split: for a
  /// state that was resized on purpose.
  std::vector<std::string> allowShape = {};
  /// Leaves that may have another dtype: for a state that was cast on purpose.
  std::vector<std::string> allowDtype = {};
};

} // namespace graft::nnx

#endif // GRAFT_NNX_GRAPH_DEF_H
