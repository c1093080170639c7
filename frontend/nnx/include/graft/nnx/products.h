// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Products: contractions and convolutions, as jax.lax and jax.numpy have them.
//
//   nnx::Tensor y = nnx::matmul(x, kernel);
//   nnx::Tensor scores = nnx::einsum("bqhd,bkhd->bhqk", {query, key});
//   nnx::Tensor image = nnx::convGeneralDilated(x, kernel, {1, 1}, "SAME");
//
// Operands are promoted to one float type. Sums are in F32 at least, in an
// order of their own, and rounded once.

#ifndef GRAFT_NNX_PRODUCTS_H
#define GRAFT_NNX_PRODUCTS_H

#include <concepts>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "graft/nnx/operand.h"

namespace graft::nnx {

/// Which dimensions a product pairs; negative ones count from the end.
struct DotDimensions {
  std::vector<int64_t> lhsContracting, rhsContracting;
  std::vector<int64_t> lhsBatch = {}, rhsBatch = {};
};

/// The general product (`jax.lax.dot_general`). Result dimensions: the batch,
/// the left operand's others, the right operand's others.
Tensor dotGeneral(const Operand &lhs, const Operand &rhs,
                  const DotDimensions &dimensions);

/// The matrix product (`jax.numpy.matmul`): leading dimensions are a batch and
/// broadcast; an operand of one dimension is a row on the left, a column on the
/// right. Scalars are an error.
Tensor matmul(const Operand &a, const Operand &b);

/// The product over the last dimension of `a` and the last but one (or only)
/// one of `b` (`jax.numpy.dot`); with a scalar, `multiply`.
Tensor dot(const Operand &a, const Operand &b);

/// Einstein's summation (`jax.numpy.einsum`): one letter a dimension, one term
/// an operand, separated by commas. Letters after "->" are the result's;
/// without it, those that are there once, sorted. A letter twice in one term
/// takes the diagonal; a letter not in the result is summed over; "..." stands
/// for dimensions that broadcast. Terms are contracted from left to right.
Tensor einsum(const std::string &subscripts, const Operands &operands);

/// How a convolution pads its spatial dimensions.
class ConvPadding {
public:
  /// The number of elements before and behind.
  using Pair = std::pair<int64_t, int64_t>;

  /// "VALID": none; "SAME": as many as give ceil(extent / stride); "CIRCULAR"
  /// and "REFLECT": elements of the input; "CAUSAL": only before, for one
  /// spatial dimension. As `flax.nnx.Conv`.
  ConvPadding(const char *mode) : name(mode) {}
  ConvPadding(std::string mode) : name(std::move(mode)) {}
  /// A pair a spatial dimension; negative numbers crop.
  ConvPadding(std::vector<Pair> pairs) : list(std::move(pairs)) {}
  ConvPadding(std::initializer_list<Pair> pairs) : list(pairs) {}
  /// The same number on every side.
  template <std::integral T>
  ConvPadding(T amount) : everywhere(static_cast<int64_t>(amount)) {}

  /// The mode's name, empty if numbers were given.
  const std::string &mode() const { return name; }

  /// The pairs that were given, or the one number; nothing with a mode.
  const std::vector<Pair> &pairs() const { return list; }
  const std::optional<int64_t> &amount() const { return everywhere; }

private:
  std::string name;
  std::vector<Pair> list;
  std::optional<int64_t> everywhere;
};

/// What a convolution can be told besides strides and padding. Empty lists are
/// ones.
struct ConvolutionOptions {
  std::vector<int64_t> lhsDilation = {}; ///< of the input; not with "SAME"
  std::vector<int64_t> rhsDilation = {}; ///< of the kernel
  int64_t featureGroupCount = 1;
};

/// A convolution (`jax.lax.conv_general_dilated`, feature dimensions last):
/// x [batch, spatial..., in], kernel [window..., in / groups, out], result
/// [batch, spatial'..., out]. One stride a spatial dimension. The kernel is not
/// flipped.
Tensor convGeneralDilated(const Operand &x, const Operand &kernel,
                          const std::vector<int64_t> &strides,
                          const ConvPadding &padding,
                          const ConvolutionOptions &options = {});

} // namespace graft::nnx

#endif // GRAFT_NNX_PRODUCTS_H
