// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/property/random_tensor_op.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include "ir/core/window_sum.h"

namespace graft::property {
namespace {

using K = ElementwiseKind;
using Found = std::optional<RandomTensorOp>;

constexpr double largestBound = 1000;
constexpr int64_t mostElements = 2'000'000;
constexpr int64_t mostProducts = 1'000'000;

class Maker {
public:
  Maker(std::mt19937_64 &random, const std::vector<Typed> &tensors)
      : random(random), tensors(tensors), x(pick(tensors)) {}

  Found run() {
    switch (below(15)) {
    case 0:
      return unary();
    case 1:
      return binary();
    case 2:
      return compare();
    case 3:
      return select();
    case 4:
      return convert();
    case 5:
      return reshape();
    case 6:
      return transpose();
    case 7:
      return broadcast();
    case 8:
      return slice();
    case 9:
      return insertSlice();
    case 10:
      return concatenate();
    case 11:
      return reduce();
    case 12:
    case 13:
      return product();
    default:
      return gather();
    }
  }

private:
  uint64_t below(uint64_t limit) { return random() % limit; }
  bool coin() { return below(2) == 0; }
  template <typename T> const T &pick(const std::vector<T> &from) {
    return from[below(from.size())];
  }

  int64_t rank() const { return static_cast<int64_t>(x.type.shape.size()); }
  bool isFloat() const { return isComputableFloat(x.type.dtype); }
  bool isBool() const { return x.type.dtype == DType::Bool; }
  bool isInteger() const {
    return isComputable(x.type.dtype) && !isFloat() && !isBool();
  }
  // Whether arithmetic on x is defined to the bit, or nearly so.
  bool isTame() const {
    return x.isExact && (isInteger() || (isFloat() && x.bound > 0));
  }

  // `operands` have the type of x. Nothing if the op does not take them or the
  // result is large.
  Found make(TensorOp op, const std::vector<Typed> &operands, bool isExact,
             double bound) {
    std::vector<TensorType> types;
    RandomTensorOp made{std::move(op), {}, {}, {}};
    for (const Typed &operand : operands) {
      types.push_back(operand.type);
      made.operands.push_back(operand.value);
    }
    absl::StatusOr<TensorType> type = inferType(made.op, types);
    if (!type.ok() || numElements(type->shape).value() > mostElements)
      return std::nullopt;
    made.result = {noValue, *std::move(type), isExact, bound};
    if (bound > largestBound || !isExact)
      made.result.bound = 0;
    return made;
  }

  // What only moves the elements of its operands.
  Found move(TensorOp op, const std::vector<Typed> &operands) {
    bool isExact = true, isBounded = true;
    double bound = 0;
    for (const Typed &operand : operands) {
      isExact &= operand.isExact;
      isBounded &= operand.bound > 0;
      bound = std::max(bound, operand.bound);
    }
    return make(std::move(op), operands, isExact, isBounded ? bound : 0);
  }

  Typed partner() {
    std::vector<Typed> partners;
    for (const Typed &tensor : tensors)
      if (tensor.type == x.type && tensor.isExact &&
          (tensor.bound > 0) == (x.bound > 0))
        partners.push_back(tensor);
    return partners.empty() ? x : pick(partners);
  }

  Found unary() {
    static const std::vector<K> exact = {K::Negate, K::Abs,       K::Floor,
                                         K::Round,  K::RoundEven, K::Sqrt};
    static const std::vector<K> inexact = {K::Exp, K::Tanh, K::Sin,
                                           K::Erf, K::Erfc, K::Cbrt};
    if (isBool())
      return make({Elementwise{K::Not}}, {x}, x.isExact, 0);
    if (!isTame())
      return std::nullopt;
    const K kind = coin() ? pick(exact) : pick(inexact);
    // sqrt of a negative number is a NaN.
    if (kind == K::Sqrt || (kind == K::Exp && x.bound > 8))
      return std::nullopt;
    return make({Elementwise{kind}}, {x},
                std::find(exact.begin(), exact.end(), kind) != exact.end(),
                x.bound + 1);
  }

  Found binary() {
    static const std::vector<K> kinds = {K::Add, K::Subtract, K::Multiply,
                                         K::Maximum, K::Minimum};
    const Typed y = partner();
    if (isTame() && isFloat() && below(4) == 0)
      return fma(y, partner());
    if (isBool())
      return make({Elementwise{coin() ? K::And : K::Or}}, {x, y}, true, 0);
    if (!isTame())
      return std::nullopt;
    return make({Elementwise{pick(kinds)}}, {x, y}, true,
                std::max(x.bound + y.bound, x.bound * y.bound));
  }

  Found fma(const Typed &y, const Typed &z) {
    return make({Elementwise{K::Fma}}, {x, y, z}, true,
                x.bound * y.bound + z.bound);
  }

  Found compare() {
    const auto first = static_cast<int>(K::Equal);
    const auto kind = static_cast<K>(first + static_cast<int>(below(6)));
    if (!x.isExact)
      return std::nullopt;
    return make({Elementwise{kind}}, {x, partner()}, true, 0);
  }

  Found select() {
    std::vector<Typed> conditions;
    for (const Typed &tensor : tensors)
      if (tensor.type == TensorType{DType::Bool, x.type.shape})
        conditions.push_back(tensor);
    if (conditions.empty() || !x.isExact)
      return std::nullopt;
    const Typed y = partner();
    return make({Elementwise{K::Select}}, {pick(conditions), x, y}, true,
                std::max(x.bound, y.bound));
  }

  Found convert() {
    static const std::vector<DType> dtypes = {
        DType::F32, DType::BF16, DType::F16, DType::I32, DType::I8, DType::F64};
    const DType to = pick(dtypes);
    if (!x.isExact || (isFloat() && isComputableFloat(to) && x.bound == 0))
      return std::nullopt;
    return make({Convert{to}}, {x}, true,
                isComputableFloat(to) ? x.bound * 1.01 : 0);
  }

  Found reshape() {
    const int64_t count = numElements(x.type.shape).value();
    Shape shape(x.type.shape.rbegin(), x.type.shape.rend());
    if (coin())
      shape = count % 2 == 0 ? Shape{2, count / 2} : Shape{count};
    if (coin())
      shape.insert(
          shape.begin() + static_cast<int64_t>(below(shape.size() + 1)), 1);
    return move({Reshape{shape}}, {x});
  }

  Found transpose() {
    Transpose op;
    op.permutation.resize(rank());
    std::iota(op.permutation.begin(), op.permutation.end(), 0);
    for (size_t i = op.permutation.size(); i > 1; --i)
      std::swap(op.permutation[i - 1], op.permutation[below(i)]);
    return move({std::move(op)}, {x});
  }

  Found broadcast() {
    const auto where = static_cast<int64_t>(below(rank() + 1));
    Broadcast op{x.type.shape, {where}};
    op.shape.insert(op.shape.begin() + where, static_cast<int64_t>(below(4)));
    return move({std::move(op)}, {x});
  }

  Found slice() {
    Slice op;
    for (int64_t extent : x.type.shape) {
      op.starts.push_back(static_cast<int64_t>(below(extent + 1)));
      op.strides.push_back(static_cast<int64_t>(1 + below(3)));
      const int64_t most = (extent - op.starts.back() + op.strides.back() - 1) /
                           op.strides.back();
      op.sizes.push_back(coin() ? most : static_cast<int64_t>(below(most + 1)));
    }
    return move({std::move(op)}, {x});
  }

  // Any two that fit, at the far corner or at the near one.
  Found insertSlice() {
    for (const Typed &source : tensors) {
      InsertSlice op;
      if (source.type.shape.size() != x.type.shape.size() ||
          source.value == x.value || coin())
        continue;
      for (size_t d = 0; d < x.type.shape.size(); ++d) {
        op.starts.push_back(coin() ? 0
                                   : x.type.shape[d] - source.type.shape[d]);
        op.strides.push_back(1);
      }
      if (Found made = move({std::move(op)}, {source, x}))
        return made;
    }
    return std::nullopt;
  }

  Found concatenate() {
    if (rank() == 0)
      return std::nullopt;
    const Concatenate op{static_cast<int64_t>(below(rank()))};
    std::vector<Typed> operands = {x};
    for (const Typed &other : tensors)
      if (operands.size() < 3 && coin() && move({op}, {x, other}))
        operands.push_back(other);
    return move({op}, operands);
  }

  Found reduce() {
    static const std::vector<ReduceKind> kinds = {
        ReduceKind::Add, ReduceKind::Maximum, ReduceKind::Minimum};
    Reduce op{pick(kinds), {}};
    for (int64_t d = 0; d < rank(); ++d)
      if (coin())
        op.axes.push_back(d);
    if (!isTame())
      return std::nullopt;
    // The extremum of nothing is infinite.
    const bool isEmpty = numElements(x.type.shape).value() == 0;
    const bool isExact =
        op.kind != ReduceKind::Add || isInteger() || isSummedInWindows(x.type);
    return make({op}, {x}, isExact, isEmpty ? 0 : x.bound);
  }

  // Of a tensor with itself, or a kernel of the same tensor.
  Found product() {
    if (!isTame() || !isFloat() || rank() == 0)
      return std::nullopt;
    const int64_t last = rank() - 1, extent = x.type.shape[last];
    const int64_t rows =
        numElements(x.type.shape).value() / std::max<int64_t>(1, extent);
    DotGeneral op{{}, {}, {last}, {last}};
    if (rank() > 1 && coin())
      op.lhsBatch = op.rhsBatch = {0};
    if (rank() == 3 && extent == x.type.shape[0])
      return make({Convolution{{}, {}}}, {x, x}, false, 0);
    if (rows * rows * std::max<int64_t>(1, extent) > mostProducts)
      return std::nullopt;
    return make({std::move(op)}, {x, x}, false, 0);
  }

  // Indices inside, from the front or from the end.
  Found gather() {
    if (rank() == 0)
      return std::nullopt;
    const Gather op{static_cast<int64_t>(below(rank()))};
    const int64_t extent = x.type.shape[op.axis];
    if (extent == 0)
      return std::nullopt;
    ConstantOp indices{DType::I32, {3, 1}, std::vector<std::byte>(12)};
    for (size_t i = 0; i < 3; ++i) {
      const auto index = static_cast<int32_t>(
          static_cast<int64_t>(below(2 * extent)) - extent);
      std::memcpy(&indices.bytes[4 * i], &index, 4);
    }
    Typed place{noValue, {DType::I32, {3, 1}}};
    Found made = make({op}, {x, place}, x.isExact, x.bound);
    if (made) {
      made->operands.pop_back();
      made->lastOperand = std::move(indices);
    }
    return made;
  }

  std::mt19937_64 &random;
  const std::vector<Typed> &tensors;
  Typed x;
};

} // namespace

std::optional<RandomTensorOp>
randomTensorOp(std::mt19937_64 &random, const std::vector<Typed> &tensors) {
  return Maker(random, tensors).run();
}

} // namespace graft::property
