// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What layers compute, and which statistics they change, against the values
// that tests/golden/layers_forward.py wrote with Flax 0.12.8.

#include "gtest/gtest.h"

#include "tests/unit/nnx/forward_cases.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using Cases = std::vector<ForwardCase>;

const Rngs &rngs() {
  static const Rngs some(0);
  return some;
}

Cases linearCases() {
  return {
      {"LinearGeneral/default", LinearGeneral::make(4, 6, rngs())},
      {"LinearGeneral/multi",
       LinearGeneral::make({4, 3}, {5, 2}, rngs(), {.axis = {-2, -1}})},
      {"LinearGeneral/axes",
       LinearGeneral::make({2, 3}, 5, rngs(), {.axis = {1, -1}})},
      {"LinearGeneral/batch",
       LinearGeneral::make(4, {5, 2}, rngs(), {.batchAxis = {{0, 3}}})},
      {"LinearGeneral/bf16",
       LinearGeneral::make(4, 5, rngs(),
                           {.useBias = false, .dtype = DType::BF16})},
      {"Einsum/bias", Einsum::make("nta,hab->nthb", {3, 4, 6}, rngs(),
                                   {.biasShape = Shape{3, 6}})},
      {"Einsum/dots",
       Einsum::make("...a,ab->...b", {4, 6}, rngs(), {.biasShape = Shape{6}})},
      {"Einsum/nobias", Einsum::make("ab,bc->ac", {4, 6}, rngs())},
  };
}

Ref<Conv> conv(const IntTuple &size, const ConvOptions &options = {}) {
  return Conv::make(4, 6, size, rngs(), options);
}

Cases convCases() {
  return {
      {"Conv/same", conv({3, 3})},
      {"Conv/valid", conv({3, 2}, {.padding = "VALID"})},
      {"Conv/strides", conv({3, 3}, {.strides = {2, 1}})},
      {"Conv/stride2", conv({4, 3}, {.strides = 2})},
      {"Conv/circular",
       conv({3, 4}, {.padding = "CIRCULAR", .kernelDilation = {2, 1}})},
      {"Conv/reflect", conv({3, 3}, {.padding = "REFLECT"})},
      {"Conv/causal", conv(3, {.padding = "CAUSAL", .kernelDilation = 2})},
      {"Conv/int", conv({3, 3}, {.padding = 2})},
      {"Conv/pairs", conv({3, 3}, {.padding = {{1, 0}, {0, 2}}})},
      {"Conv/dilated",
       conv(3, {.padding = "VALID", .inputDilation = 2, .kernelDilation = 2})},
      {"Conv/groups", conv(3, {.featureGroupCount = 2, .useBias = false})},
      {"Conv/mask", conv(3, {.mask = ones({3, 4, 6})})},
      {"Conv/nobatch", conv(3)},
      {"Conv/batches", conv(3)},
      {"Conv/bf16", conv(3, {.dtype = DType::BF16})},
  };
}

Ref<ConvTranspose> up(const IntTuple &size,
                      const ConvTransposeOptions &options = {}) {
  return ConvTranspose::make(3, 5, size, rngs(), options);
}

Cases convTransposeCases() {
  return {
      {"ConvTranspose/same", up({3, 3}, {.strides = {2, 2}})},
      {"ConvTranspose/same_even", up({4, 2}, {.strides = {2, 3}})},
      {"ConvTranspose/valid", up({3, 2}, {.strides = 2, .padding = "VALID"})},
      {"ConvTranspose/transposed", up({3, 2}, {.transposeKernel = true})},
      {"ConvTranspose/circular",
       up({4, 3}, {.strides = {2, 1}, .padding = "CIRCULAR"})},
      {"ConvTranspose/circular_transposed",
       up({3, 4},
          {.strides = {1, 3}, .padding = "CIRCULAR", .transposeKernel = true})},
      {"ConvTranspose/pairs",
       up({3, 3},
          {.strides = 2, .padding = {{1, 2}, {0, 1}}, .useBias = false})},
      {"ConvTranspose/dilated",
       up({3, 2}, {.padding = 1, .kernelDilation = 2})},
      {"ConvTranspose/nobatch", up({3, 3})},
  };
}

/// Calls a layer of type L with the inputs x and mask.
template <class L> ForwardCase masked(const char *name, Ref<L> layer) {
  return {name, layer, [layer](const Inputs &in) {
            return std::vector{layer->call(in("x"), in("mask"))};
          }};
}

Cases normCases() {
  auto batchMask = BatchNorm::make(8, rngs());
  auto batchCall =
      BatchNorm::make(8, rngs(), {.useRunningAverage = std::nullopt});
  return {
      {"RMSNorm/default", RMSNorm::make(8, rngs())},
      {"RMSNorm/axes",
       RMSNorm::make(8, rngs(), {.useScale = false, .reductionAxes = {1, 2}})},
      {"RMSNorm/bf16", RMSNorm::make(8, rngs(), {.dtype = DType::BF16})},
      masked("RMSNorm/mask", RMSNorm::make(8, rngs())),
      {"BatchNorm/train", BatchNorm::make(8, rngs(), {.momentum = 0.9})},
      {"BatchNorm/eval",
       BatchNorm::make(8, rngs(), {.useRunningAverage = true})},
      {"BatchNorm/axis",
       BatchNorm::make(4, rngs(), {.axis = 1, .useBias = false})},
      {"BatchNorm/mask", batchMask,
       [batchMask](const Inputs &in) {
         return std::vector{batchMask->call(in("x"), {.mask = in("mask")})};
       }},
      {"BatchNorm/call", batchCall,
       [batchCall](const Inputs &in) {
         return std::vector{
             batchCall->call(in("x"), {.useRunningAverage = true})};
       }},
      {"GroupNorm/default", GroupNorm::make(8, rngs(), {.numGroups = 2})},
      {"GroupNorm/size",
       GroupNorm::make(8, rngs(), {.numGroups = std::nullopt, .groupSize = 2})},
      {"GroupNorm/flat",
       GroupNorm::make(8, rngs(),
                       {.numGroups = 4, .useBias = false, .useScale = false})},
      masked("GroupNorm/mask", GroupNorm::make(8, rngs(), {.numGroups = 2})),
      {"InstanceNorm/default", InstanceNorm::make(8, rngs())},
      {"InstanceNorm/image", InstanceNorm::make(8, rngs(), {.useBias = false})},
      {"PReLU/default", PReLU::make()},
      {"PReLU/bf16", PReLU::make(0.01, {.dtype = DType::BF16})},
  };
}

Cases attentionCases() {
  auto make = [](int64_t heads, const MultiHeadAttentionOptions &options = {}) {
    return MultiHeadAttention::make(heads, 8, rngs(), options);
  };
  auto masks = make(2), causal = make(2), decoder = make(2);
  auto cross =
      make(2, {.qkvFeatures = 16, .outFeatures = 6, .inKvFeatures = 4});
  auto normal =
      make(2, {.inKvFeatures = 4, .useBias = false, .normalizeQk = true});
  return {
      {"MultiHeadAttention/self", make(2)},
      {"MultiHeadAttention/mask", masks,
       [=](const Inputs &in) {
         return std::vector{masks->call(in("x"), {.mask = in("mask")})};
       }},
      {"MultiHeadAttention/causal", causal,
       [=](const Inputs &in) {
         return std::vector{causal->call(in("x"), {.isCausal = true})};
       }},
      {"MultiHeadAttention/cross", cross,
       [=](const Inputs &in) {
         return std::vector{cross->call(in("x"), in("y"))};
       }},
      {"MultiHeadAttention/cross_value", normal,
       [=](const Inputs &in) {
         return std::vector{normal->call(in("x"), in("y"), in("z"))};
       }},
      {"MultiHeadAttention/grouped",
       make(4, {.qkvFeatures = 16, .numKvHeads = 2})},
      {"MultiHeadAttention/decode", decoder,
       [=](const Inputs &in) {
         Tensor x = in("x");
         decoder->initCache(x.shape());
         std::vector<Tensor> steps;
         for (int64_t i = 0; i < x.shape()[1]; ++i)
           steps.push_back(
               decoder->call(indexInDim(x, i, 1), {.decode = true}));
         return steps;
       }},
  };
}

Cases wrapperCases() {
  auto spectral = [](const SpectralNormOptions &options = {}) {
    return SpectralNorm::make(Linear::make(4, 6, rngs()), rngs(), options);
  };
  auto weight = [](const WeightNormOptions &options = {}) {
    return WeightNorm::make(Linear::make(4, 6, rngs()), rngs(), options);
  };
  auto eval = spectral();
  return {
      {"SpectralNorm/linear", spectral({.nSteps = 2})},
      {"SpectralNorm/eval", eval,
       [eval](const Inputs &in) {
         return std::vector{eval->call(in("x"), false)};
       }},
      {"SpectralNorm/conv",
       SpectralNorm::make(Conv::make(4, 6, 3, rngs()), rngs())},
      {"WeightNorm/linear", weight()},
      {"WeightNorm/noscale", weight({.useScale = false})},
      {"WeightNorm/whole", weight({.featureAxes = std::vector<int64_t>()})},
  };
}

Cases dropoutCases() {
  auto off = MultiHeadAttention::make(2, 8, rngs(), {.dropoutRate = 0.5});
  auto on = MultiHeadAttention::make(2, 8, rngs(), {.dropoutRate = 0.5});
  auto each = MultiHeadAttention::make(
      4, 8, rngs(),
      {.numKvHeads = 2, .dropoutRate = 0.25, .broadcastDropout = false});
  auto attend = [](Ref<MultiHeadAttention> layer, bool deterministic) {
    return [=](const Inputs &in) {
      return std::vector{
          layer->call(in("x"), {.deterministic = deterministic})};
    };
  };
  auto drop = Dropout::make(0.5, rngs());
  auto some = Dropout::make(0.3, rngs(), {.broadcastDims = {1}});
  return {
      {"MultiHeadAttention/dropout_off", off, attend(off, true)},
      {"MultiHeadAttention/dropout", on, attend(on, false)},
      {"MultiHeadAttention/dropout_each", each, attend(each, false)},
      {"Dropout/on", drop,
       [=](const Inputs &in) {
         return std::vector{drop->call(in("x")), drop->call(in("x"))};
       }},
      {"Dropout/broadcast", some,
       [=](const Inputs &in) { return std::vector{some->call(in("x"))}; }},
  };
}

/// Steps a cell whose carry is the inputs `names`.
ForwardCase stepped(const char *name, Ref<RecurrentCell> cell,
                    std::vector<std::string> names) {
  return {name, cell, [=](const Inputs &in) {
            Carry carry;
            for (const std::string &input : names)
              carry.push_back(in(input));
            Step step = cell->step(carry, in("x"));
            std::vector<Tensor> results = step.carry;
            results.push_back(step.output);
            return results;
          }};
}

Cases cellCases() {
  return {
      stepped("LSTMCell/step", LSTMCell::make(4, 6, rngs()), {"c", "h"}),
      stepped("OptimizedLSTMCell/step", OptimizedLSTMCell::make(4, 6, rngs()),
              {"c", "h"}),
      stepped("GRUCell/step", GRUCell::make(4, 6, rngs()), {"h"}),
      stepped("SimpleCell/step", SimpleCell::make(4, 6, rngs()), {"h"}),
      stepped("SimpleCell/residual",
              SimpleCell::make(4, 6, rngs(), {.residual = true}), {"h"}),
  };
}

/// Runs an RNN and gives the carry, then the outputs.
ForwardCase ran(const char *name, Ref<RNN> rnn, bool lengths = false) {
  return {name, rnn, [=](const Inputs &in) {
            RNNCall options;
            if (lengths)
              options.seqLengths = in("n");
            Sequence sequence = rnn->run(in("x"), options);
            std::vector<Tensor> results = sequence.carry;
            results.push_back(sequence.outputs);
            return results;
          }};
}

/// Gives the outputs alone.
ForwardCase outputs(const char *name, Ref<RNN> rnn) {
  return {name, rnn,
          [rnn](const Inputs &in) { return std::vector{rnn->call(in("x"))}; }};
}

Cases rnnCases() {
  auto gru = [] { return GRUCell::make(4, 6, rngs()); };
  auto lstm = [] { return LSTMCell::make(4, 6, rngs()); };
  auto initial = RNN::make(gru());
  auto both = Bidirectional::make(RNN::make(gru()), RNN::make(gru()));
  auto mixed = Bidirectional::make(RNN::make(gru()), RNN::make(lstm()));
  return {
      outputs("RNN/LSTMCell", RNN::make(lstm())),
      outputs("RNN/OptimizedLSTMCell",
              RNN::make(OptimizedLSTMCell::make(4, 6, rngs()))),
      outputs("RNN/GRUCell", RNN::make(gru())),
      outputs("RNN/SimpleCell", RNN::make(SimpleCell::make(4, 6, rngs()))),
      ran("RNN/time_major", RNN::make(gru(), {.timeMajor = true})),
      ran("RNN/reverse", RNN::make(gru(), {.reverse = true})),
      outputs("RNN/keep_order",
              RNN::make(gru(), {.reverse = true, .keepOrder = true})),
      ran("RNN/lengths", RNN::make(lstm()), true),
      ran("RNN/lengths_reverse",
          RNN::make(gru(), {.reverse = true, .keepOrder = true}), true),
      {"RNN/initial", initial,
       [=](const Inputs &in) {
         return std::vector{
             initial->run(in("x"), {.initialCarry = {in("h")}}).outputs};
       }},
      {"Bidirectional/default", both,
       [=](const Inputs &in) { return std::vector{both->call(in("x"))}; }},
      {"Bidirectional/lengths", mixed,
       [=](const Inputs &in) {
         auto result = mixed->run(in("x"), in("n"));
         std::vector<Tensor> all = result.forward;
         all.insert(all.end(), result.backward.begin(), result.backward.end());
         all.push_back(result.outputs);
         return all;
       }},
  };
}

TEST(LayersForwardTest, Dropout) { expectForward(dropoutCases()); }
/// The stream of a network that is an argument gives the first carry, and has
/// advanced when the program returns.
TEST(LayersForwardTest, RnnAsAnArgumentOfJit) {
  auto rnn = RNN::make(LSTMCell::make(4, 6, Rngs(0)));
  auto same = RNN::make(LSTMCell::make(4, 6, Rngs(0)));
  const Tensor x = initializers::normal(1)(Key{0, 1}, {2, 5, 4}, DType::F32);
  auto forward =
      jit([](Ref<RNN> model, Tensor input) { return (*model)(input); });
  GRAFT_ASSERT_OK_AND_ASSIGN(auto result, forward(rnn, x));
  expectClose(result, (*same)(x), 1e-6, "outputs");
  EXPECT_EQ(state(rnn)->toString(), state(same)->toString());
}

TEST(LayersForwardTest, Cells) { expectForward(cellCases()); }
TEST(LayersForwardTest, Rnn) { expectForward(rnnCases()); }
TEST(LayersForwardTest, Wrappers) { expectForward(wrapperCases()); }
TEST(LayersForwardTest, Attention) { expectForward(attentionCases()); }
TEST(LayersForwardTest, Linear) { expectForward(linearCases()); }
TEST(LayersForwardTest, Conv) { expectForward(convCases()); }
TEST(LayersForwardTest, ConvTranspose) { expectForward(convTransposeCases()); }
TEST(LayersForwardTest, Norms) { expectForward(normCases()); }

} // namespace
} // namespace graft::nnx
