// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/rnn.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/sequence.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

namespace {

Sequence failed(const absl::Status &error) {
  Tensor bad = detail::fail(error);
  return {{bad}, bad};
}

/// The shape that one step of x [batch, time, features] has, without the batch
/// being one dimension: `batch` and the features.
Shape stepShape(const Shape &batch, const Tensor &x) {
  Shape shape = batch;
  shape.push_back(x.shape().back());
  return shape;
}

/// x with time before the features and the other dimensions made one.
Tensor batched(const Tensor &x, bool timeMajor) {
  Tensor moved = timeMajor ? moveaxis(x, 0, -2) : x;
  if (!moved.hasType())
    return detail::badOperand(moved);
  int64_t rank = detail::rankOf(moved);
  Shape shape = moved.shape();
  int64_t batch = 1;
  for (int64_t axis = 0; axis < rank - 2; ++axis)
    batch *= shape[axis];
  return reshape(moved, {batch, shape[rank - 2], shape[rank - 1]});
}

/// The inverse, for outputs of any number of features.
Tensor unbatched(const Tensor &y, const Shape &batch, bool timeMajor) {
  if (!y.hasType())
    return detail::badOperand(y);
  Shape shape = batch;
  shape.insert(shape.end(), y.shape().begin() + 1, y.shape().end());
  Tensor moved = reshape(y, shape);
  return timeMajor ? moveaxis(moved, -2, 0) : moved;
}

/// Steps `cell` along x [batch, time, features]; the carries have the shape of
/// `batch`. With `lengths` the carry is that of each sequence's last step.
Sequence unroll(RecurrentCell &cell, Carry carry, const Tensor &x,
                const Shape &batch, const Tensor &lengths) {
  int64_t count = x.shape()[0];
  std::vector<Tensor> outputs;
  std::vector<std::vector<Tensor>> carries(cell.carrySize());
  auto flat = [&](const Tensor &value) {
    return value.hasType() && !value.shape().empty()
               ? reshape(value, {count, value.shape().back()})
               : detail::badOperand(value);
  };
  for (int64_t i = 0; i < x.shape()[1]; ++i) {
    Tensor now;
    {
      detail::LayerScope scope;
      now = reshape(indexInDim(x, i, 1), stepShape(batch, x));
    }
    Step step = cell.step(carry, now);
    carry = step.carry;
    detail::LayerScope scope;
    outputs.push_back(flat(step.output));
    for (size_t j = 0; j < carries.size() && j < carry.size(); ++j)
      carries[j].push_back(flat(carry[j]));
  }
  detail::LayerScope scope;
  if (detail::isThere(lengths))
    for (size_t j = 0; j < carry.size() && j < carries.size(); ++j) {
      Tensor all = stack(carries[j], 1);
      if (all.hasType())
        carry[j] = reshape(detail::lastSteps(all, lengths), carry[j].shape());
    }
  return {carry, stack(outputs, 1)};
}

} // namespace

Object CarryRngs::stream(const std::source_location &where) const {
  if (rngs)
    return Object(rngs->fork("carry", where), where);
  if (own)
    return Object(
        nnx::make<RngStream>(RandomKey(keyFromSeed(0)), "carry", where), where);
  return Object(nullptr, where);
}

RNN::RNN(Ref<RecurrentCell> cell, const RNNOptions &options,
         std::source_location where) {
  this->cell = Object(std::move(cell), where);
  rngs = options.rngs.stream(where);
  attr("time_major") = Object(options.timeMajor, where);
  attr("reverse") = Object(options.reverse, where);
  attr("keep_order") = Object(options.keepOrder, where);
}

namespace {

/// What a run does: its own options, else the layer's.
struct Order {
  bool timeMajor, reverse, keepOrder;

  Order(RNN &rnn, const RNNCall &call)
      : timeMajor(call.timeMajor.value_or(flag(rnn, "time_major"))),
        reverse(call.reverse.value_or(flag(rnn, "reverse"))),
        keepOrder(call.keepOrder.value_or(flag(rnn, "keep_order"))) {}

  static bool flag(RNN &rnn, const char *name) {
    return detail::flagOf(rnn.attr(name));
  }
};

absl::Status checkSequence(const Tensor &x, bool timeMajor) {
  if (x.shape().size() >= 2 &&
      x.shape()[timeMajor ? 0 : x.shape().size() - 2] > 0)
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("RNN: expected a sequence of at least one step, [",
                   timeMajor ? "time, batch..., in" : "batch..., time, in",
                   "], found ", x.toString()));
}

/// The carry that a run starts with.
absl::StatusOr<Carry> firstCarry(RNN &rnn, RecurrentCell &cell,
                                 const Carry &given, const Shape &shape) {
  if (!given.empty())
    return given;
  if (Ref<RngStream> stream = rnn.rngs.module<RngStream>())
    return cell.initializeCarry(shape, *stream, initializers::zeros(),
                                detail::currentLocation());
  return absl::InvalidArgumentError(
      "RNGs must be provided to initialize the cell carry.");
}

} // namespace

Sequence RNN::run(const Tensor &x, const RNNCall &options) {
  std::optional<detail::LayerScope> scope(std::in_place);
  const Order order(*this, options);
  Ref<RecurrentCell> step = cell.module<RecurrentCell>();
  if (!step)
    return failed(absl::InvalidArgumentError(absl::StrCat(
        "RNN: its cell is ", cell.get().describe(), ", not a cell")));
  if (!x.hasType())
    return {{detail::badOperand(x)}, detail::badOperand(x)};
  if (absl::Status status = checkSequence(x, order.timeMajor); !status.ok())
    return failed(status);
  Shape batch(x.shape().begin() + order.timeMajor,
              x.shape().end() - (order.timeMajor ? 1 : 2));
  Tensor steps = batched(x, order.timeMajor);
  Tensor lengths = options.seqLengths;
  if (detail::isThere(lengths) && steps.hasType())
    lengths = reshape(lengths, {steps.shape()[0]});
  if (order.reverse && steps.hasType())
    steps = detail::flipSequences(steps, lengths);
  if (!steps.hasType())
    return {{steps}, steps};
  absl::StatusOr<Carry> carry =
      firstCarry(*this, *step, options.initialCarry, stepShape(batch, steps));
  if (!carry.ok())
    return failed(carry.status());
  scope.reset(); // the cell may be the user's
  Sequence result = unroll(*step, *std::move(carry), steps, batch, lengths);
  scope.emplace();
  if (order.reverse && order.keepOrder && result.outputs.hasType())
    result.outputs = detail::flipSequences(result.outputs, lengths);
  result.outputs = unbatched(result.outputs, batch, order.timeMajor);
  return result;
}

} // namespace graft::nnx
