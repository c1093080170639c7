// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/trace/location.h"
#include "graft/nnx/layers/rnn.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

namespace {

const char *nameOf(Merge merge) {
  switch (merge) {
  case Merge::Concatenate:
    return "concatenate";
  case Merge::Sum:
    return "sum";
  case Merge::Mean:
    return "mean";
  case Merge::Multiply:
    return "multiply";
  }
  return "";
}

Tensor merged(const std::string &how, const Tensor &a, const Tensor &b) {
  if (how == nameOf(Merge::Sum))
    return a + b;
  if (how == nameOf(Merge::Mean))
    return (a + b) / 2;
  if (how == nameOf(Merge::Multiply))
    return a * b;
  return concatenate({a, b}, -1);
}

} // namespace

Bidirectional::Bidirectional(Ref<RNN> forward, Ref<RNN> backward,
                             const BidirectionalOptions &options,
                             std::source_location where) {
  forwardRnn = Object(std::move(forward), where);
  backwardRnn = Object(std::move(backward), where);
  rngs = options.rngs.stream(where);
  attr("time_major") = Object(options.timeMajor, where);
  attr("merge_fn") = Object(nameOf(options.merge), where);
}

BidirectionalSequence Bidirectional::run(const Tensor &x,
                                         const Tensor &seqLengths) {
  std::source_location where = detail::callLocation();
  absl::StatusOr<Ref<RNN>> forward = forwardRnn.as<RNN>(where);
  absl::StatusOr<Ref<RNN>> backward = backwardRnn.as<RNN>(where);
  for (const auto *rnn : {&forward, &backward})
    if (!rnn->ok()) {
      Tensor bad = Tensor::poisoned(rnn->status());
      return {{bad}, {bad}, bad};
    }
  RNNCall options;
  options.seqLengths = seqLengths;
  options.timeMajor = detail::flagOf(attr("time_major"));
  options.reverse = false;
  Ref<RngStream> stream = rngs.module<RngStream>();
  auto first = [&](const Ref<RNN> &rnn) {
    Ref<RecurrentCell> cell = rnn->cell.module<RecurrentCell>();
    Shape shape = x.shape();
    if (!stream || !cell || shape.size() < 2)
      return Carry();
    shape.erase(*options.timeMajor ? shape.begin() : shape.end() - 2);
    return cell->initializeCarry(shape, *stream, initializers::zeros(), where);
  };
  options.initialCarry = first(*forward);
  Sequence ahead = (*forward)->run(x, options);
  options.reverse = true;
  options.keepOrder = true;
  options.initialCarry = first(*backward);
  Sequence back = (*backward)->run(x, options);
  detail::LayerScope scope;
  return {ahead.carry, back.carry,
          merged(detail::staticOf<std::string>(attr("merge_fn")).value_or(""),
                 ahead.outputs, back.outputs)};
}

} // namespace graft::nnx
