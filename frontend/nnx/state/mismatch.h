// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// All that is wrong between a model and a state, as one message.

#ifndef GRAFT_FRONTEND_NNX_STATE_MISMATCH_H
#define GRAFT_FRONTEND_NNX_STATE_MISMATCH_H

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "graft/nnx/path.h"

namespace graft::nnx::detail {

/// Collects problems and prints those that differ in a number only as one line.
class MismatchReport {
public:
  /// `action` is "update", "merge"; `source` what the state is called: "old".
  MismatchReport(std::string action, std::string source)
      : action(std::move(action)), source(std::move(source)) {}

  /// The two sides of `path` do not fit. A side is a type, or empty if it has
  /// none; `kind` is "shape", "dtype", "missing", ...
  void add(const Path &path, const std::string &model, const std::string &given,
           const std::string &kind);

  /// The model has no `path`. The nearest of `known` will be named.
  void addExtra(const Path &path, const std::string &given,
                const std::string &kind = "not in the model");

  /// A leaf that has no value; with `addExtra`'s they make rename hints.
  void addMissing(const Path &path, const std::string &model,
                  const std::string &kind);

  /// Problems of `kind` are accepted where `option` has their path as a
  /// pattern; the message says so.
  void offer(std::string kind, std::string option) {
    offers.push_back({std::move(kind), std::move(option)});
  }

  void setKnown(std::vector<std::string> names) { known = std::move(names); }

  bool empty() const { return problems.empty(); }

  /// Returns InvalidArgument with everything, or OK if empty.
  absl::Status status() const;

private:
  struct Problem {
    std::string path;
    std::string text; // what follows the name
    std::string kind;
    bool extra = false;
  };
  struct Named {
    Path path;
    std::string type;
  };
  struct Offer {
    std::string kind;
    std::string option;
  };
  std::string renameHints() const;
  std::string optionHints() const;

  std::string action;
  std::string source;
  std::vector<Problem> problems;
  std::vector<Named> extras;
  std::vector<Named> missing;
  std::vector<Offer> offers;
  std::vector<std::string> known;
};

/// Returns whether `text` matches `pattern`, where '*' is any run of characters
/// and '?' any one.
bool matchesPattern(const std::string &pattern, const std::string &text);

/// Whether any of `patterns` matches.
bool matchesAny(const std::vector<std::string> &patterns,
                const std::string &text);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_STATE_MISMATCH_H
