// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// einsum as transposes, sums and dot_generals: each operand is first freed of
// repeated and lone labels, then all are contracted from left to right. A
// label is summed as soon as neither the result nor a later operand has it.

#include <algorithm>
#include <map>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/ops/einsum_subscripts.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"
#include "graft/nnx/products.h"
#include "graft/nnx/promotion.h"
#include "graft/nnx/reduction.h"

namespace graft::nnx {

using detail::EinsumLabel;
using detail::EinsumLabels;
using detail::rankOf;

namespace {

/// A tensor whose dimensions have names.
struct Named {
  Tensor value;
  EinsumLabels labels;

  int64_t find(EinsumLabel label) const {
    auto it = std::find(labels.begin(), labels.end(), label);
    return it == labels.end() ? -1 : it - labels.begin();
  }
  bool has(EinsumLabel label) const { return find(label) >= 0; }
};

/// Takes the diagonal of dimensions a < b: both go last, as one, of which every
/// (extent + 1)-th element is on it.
Named diagonal(const Named &x, int64_t a, int64_t b) {
  Tensor moved = moveaxis(moveaxis(x.value, b, -1), a, -1);
  int64_t extent = moved.shape().back();
  Shape flat(moved.shape().begin(), moved.shape().end() - 1);
  flat.back() = extent * extent;
  EinsumLabels labels = x.labels;
  EinsumLabel label = labels[a];
  labels.erase(labels.begin() + b);
  labels.erase(labels.begin() + a);
  labels.push_back(label);
  return {sliceInDim(reshape(moved, flat), 0, extent * extent, extent + 1, -1),
          labels};
}

Named withoutRepeats(Named x) {
  for (int64_t b = 1; b < rankOf(x.labels);) {
    int64_t a = x.find(x.labels[b]);
    if (a == b) {
      ++b;
      continue;
    }
    x = diagonal(x, a, b);
    b = 1;
  }
  return x;
}

/// Sums over every label that `isNeeded` does not want.
template <class F> Named summed(const Named &x, F isNeeded) {
  std::vector<int64_t> axes;
  EinsumLabels labels;
  for (int64_t d = 0; d < rankOf(x.labels); ++d)
    if (isNeeded(x.labels[d]))
      labels.push_back(x.labels[d]);
    else
      axes.push_back(d);
  return axes.empty() ? x : Named{sum(x.value, axes), labels};
}

/// The product, over the labels that both have and `isNeeded` does not want.
template <class F>
Named contracted(const Named &a, const Named &b, F isNeeded) {
  DotDimensions dimensions;
  EinsumLabels batch, left, right;
  for (int64_t d = 0; d < rankOf(a.labels); ++d) {
    EinsumLabel label = a.labels[d];
    int64_t other = b.find(label);
    if (other < 0) {
      left.push_back(label);
    } else if (isNeeded(label)) {
      batch.push_back(label);
      dimensions.lhsBatch.push_back(d);
      dimensions.rhsBatch.push_back(other);
    } else {
      dimensions.lhsContracting.push_back(d);
      dimensions.rhsContracting.push_back(other);
    }
  }
  for (EinsumLabel label : b.labels)
    if (!a.has(label))
      right.push_back(label);
  EinsumLabels labels = batch;
  labels.insert(labels.end(), left.begin(), left.end());
  labels.insert(labels.end(), right.begin(), right.end());
  return {dotGeneral(a.value, b.value, dimensions), labels};
}

/// Drops dimensions of extent 1 whose label is greater elsewhere, which is how
/// they broadcast. Fails if extents differ otherwise.
absl::Status dropBroadcast(std::vector<Named> &operands,
                           const std::string &subscripts) {
  std::map<EinsumLabel, int64_t> extents;
  for (const Named &operand : operands)
    for (int64_t d = 0; d < rankOf(operand.labels); ++d) {
      int64_t here = operand.value.shape()[d];
      int64_t &extent =
          extents.try_emplace(operand.labels[d], here).first->second;
      if (extent != here && extent != 1 && here != 1)
        return absl::InvalidArgumentError(absl::StrCat(
            "einsum: '",
            operand.labels[d] < 0 ? "..."
                                  : std::string(1, char(operand.labels[d])),
            "' of '", subscripts, "' is ", extent, " and ", here));
      if (extent == 1)
        extent = here;
    }
  for (Named &operand : operands) {
    std::vector<int64_t> dropped;
    for (int64_t d = rankOf(operand.labels) - 1; d >= 0; --d)
      if (operand.value.shape()[d] == 1 && extents[operand.labels[d]] != 1) {
        dropped.push_back(d);
        operand.labels.erase(operand.labels.begin() + d);
      }
    if (!dropped.empty())
      operand.value = squeeze(operand.value, dropped);
  }
  return absl::OkStatus();
}

Tensor contractAll(std::vector<Named> operands, const EinsumLabels &result) {
  auto isInResult = [&](EinsumLabel label) {
    return std::find(result.begin(), result.end(), label) != result.end();
  };
  /// Whether the result or an operand other than the first `done` needs it.
  auto isNeededAfter = [&](size_t done, EinsumLabel label) {
    return isInResult(label) ||
           std::any_of(operands.begin() + static_cast<int64_t>(done),
                       operands.end(),
                       [&](const Named &o) { return o.has(label); });
  };
  for (size_t i = 0; i < operands.size(); ++i)
    operands[i] = summed(withoutRepeats(operands[i]), [&](EinsumLabel label) {
      for (size_t j = 0; j < operands.size(); ++j)
        if (j != i && operands[j].has(label))
          return true;
      return isInResult(label);
    });
  Named total = operands.front();
  for (size_t i = 1; i < operands.size(); ++i) {
    auto isNeeded = [&](EinsumLabel l) { return isNeededAfter(i + 1, l); };
    total = contracted(total, operands[i], isNeeded);
    if (!total.value.hasType())
      return total.value;
  }
  std::vector<int64_t> permutation;
  for (EinsumLabel label : result)
    permutation.push_back(total.find(label));
  return permutation.empty() ? total.value
                             : transpose(total.value, permutation);
}

} // namespace

Tensor einsum(const std::string &subscripts, const Operands &operands) {
  detail::LocationScope scope(operands.where());
  if (std::optional<Tensor> bad = detail::findUnusable(operands))
    return *bad;
  std::vector<Tensor> tensors = promoteDtype(operands);
  std::vector<int64_t> ranks;
  for (const Tensor &tensor : tensors) {
    if (!tensor.hasType())
      return tensor;
    ranks.push_back(rankOf(tensor));
  }
  absl::StatusOr<detail::EinsumSubscripts> spec =
      detail::parseEinsum(subscripts, ranks);
  if (!spec.ok())
    return detail::fail(spec.status());
  std::vector<Named> named;
  named.reserve(tensors.size());
  for (size_t i = 0; i < tensors.size(); ++i)
    named.push_back({tensors[i], spec->terms[i]});
  if (absl::Status status = dropBroadcast(named, subscripts); !status.ok())
    return detail::fail(status);
  return contractAll(std::move(named), spec->result);
}

} // namespace graft::nnx
