// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/ops/einsum_subscripts.h"

#include <algorithm>
#include <map>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace graft::nnx::detail {

namespace {

template <class... Parts> absl::Status invalid(const Parts &...parts) {
  return absl::InvalidArgumentError(absl::StrCat("einsum: ", parts...));
}

/// The letters before and behind the "..." of a term, if it has one.
struct Term {
  std::string before, after;
  bool hasEllipsis = false;
};

absl::StatusOr<Term> parseTerm(const std::string &text) {
  Term term;
  size_t dots = text.find("...");
  term.hasEllipsis = dots != std::string::npos;
  term.before = text.substr(0, dots);
  if (term.hasEllipsis)
    term.after = text.substr(dots + 3);
  for (char c : term.before + term.after)
    if (!absl::ascii_isalpha(static_cast<unsigned char>(c)))
      return invalid("'", std::string(1, c), "' in the term '", text,
                     "' is no letter");
  return term;
}

/// The labels of a term whose "..." stands for `extra` dimensions.
EinsumLabels labelsOf(const Term &term, int64_t extra) {
  EinsumLabels labels(term.before.begin(), term.before.end());
  if (term.hasEllipsis)
    for (int64_t d = extra; d > 0; --d)
      labels.push_back(static_cast<EinsumLabel>(-d));
  labels.insert(labels.end(), term.after.begin(), term.after.end());
  return labels;
}

/// The result that is meant where none is written: "..." and then, sorted, the
/// letters that are there once.
EinsumLabels implicitResult(const std::vector<EinsumLabels> &terms,
                            int64_t extra) {
  std::map<EinsumLabel, int> counts;
  for (const EinsumLabels &term : terms)
    for (EinsumLabel label : term)
      ++counts[label];
  EinsumLabels result;
  for (int64_t d = extra; d > 0; --d)
    result.push_back(static_cast<EinsumLabel>(-d));
  for (const auto &[label, count] : counts)
    if (label > 0 && count == 1)
      result.push_back(label);
  return result;
}

absl::Status checkResult(const EinsumSubscripts &spec,
                         const std::string &text) {
  std::set<EinsumLabel> known, seen;
  for (const EinsumLabels &term : spec.terms)
    known.insert(term.begin(), term.end());
  for (EinsumLabel label : spec.result) {
    std::string name = label < 0 ? "..." : std::string(1, char(label));
    if (!known.count(label))
      return invalid("'", name, "' of the result of '", text,
                     "' is in no term");
    if (!seen.insert(label).second)
      return invalid("'", name, "' is twice in the result of '", text, "'");
  }
  return absl::OkStatus();
}

} // namespace

absl::StatusOr<EinsumSubscripts>
parseEinsum(const std::string &subscripts, const std::vector<int64_t> &ranks) {
  std::string text;
  std::copy_if(subscripts.begin(), subscripts.end(), std::back_inserter(text),
               [](char c) { return c != ' '; });
  size_t arrow = text.find("->");
  std::vector<std::string> parts = absl::StrSplit(text.substr(0, arrow), ',');
  if (parts.size() != ranks.size())
    return invalid("'", subscripts, "' has ", parts.size(), " terms for ",
                   ranks.size(), " operands");
  std::vector<Term> terms;
  int64_t extra = 0;
  for (size_t i = 0; i < parts.size(); ++i) {
    absl::StatusOr<Term> term = parseTerm(parts[i]);
    if (!term.ok())
      return term.status();
    auto letters = static_cast<int64_t>((term->before + term->after).size());
    if (ranks[i] < letters || (ranks[i] > letters && !term->hasEllipsis))
      return invalid("the term '", parts[i], "' names ", letters,
                     " dimensions of an operand with ", ranks[i]);
    extra = std::max(extra, ranks[i] - letters);
    terms.push_back(*std::move(term));
  }
  EinsumSubscripts spec;
  for (size_t i = 0; i < terms.size(); ++i) {
    auto letters = terms[i].before.size() + terms[i].after.size();
    spec.terms.push_back(
        labelsOf(terms[i], ranks[i] - static_cast<int64_t>(letters)));
  }
  if (arrow == std::string::npos) {
    spec.result = implicitResult(spec.terms, extra);
    return spec;
  }
  absl::StatusOr<Term> result = parseTerm(text.substr(arrow + 2));
  if (!result.ok())
    return result.status();
  spec.result = labelsOf(*result, extra);
  if (absl::Status status = checkResult(spec, subscripts); !status.ok())
    return status;
  return spec;
}

} // namespace graft::nnx::detail
