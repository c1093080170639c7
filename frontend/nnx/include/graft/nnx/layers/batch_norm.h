// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// BatchNorm: normalizes each feature over the batch, and keeps running
// statistics for when there is none.
//
//   auto norm = nnx::BatchNorm::make(64, rngs, {.momentum = 0.9});

#ifndef GRAFT_NNX_LAYERS_BATCH_NORM_H
#define GRAFT_NNX_LAYERS_BATCH_NORM_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What BatchNorm can be told besides its size.
struct BatchNormOptions {
  /// Normalize with the running statistics and leave them alone; if false, with
  /// those of the batch, and update the running ones. If absent, calls must
  /// say.
  std::optional<bool> useRunningAverage = false;
  /// The axis of the features.
  IntTuple axis = -1;
  /// How much of the old running statistics an update keeps.
  double momentum = 0.99;
  /// Added to the variance before its root is taken.
  double epsilon = 1e-5;
  bool useBias = true;
  bool useScale = true;
  /// The type of the stored scale and bias. The statistics are F32 always.
  DType paramDtype = DType::F32;
  /// The type of the result; the variables' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  Initializer biasInit = initializers::zeros();
  Initializer scaleInit = initializers::ones();
};

/// What a call of BatchNorm can be told besides its input.
struct BatchNormCall {
  /// As BatchNormOptions::useRunningAverage, over which it has precedence.
  std::optional<bool> useRunningAverage = std::nullopt;
  /// Broadcast to the input: which elements the batch's statistics count; all
  /// if empty.
  Tensor mask = Tensor();
};

/// State: `bias` and `scale` Param [numFeatures] unless an option says no (then
/// the attribute is None), `mean` and `var` BatchStat [numFeatures], F32, zeros
/// and ones. Static attributes: num_features, use_running_average, axis,
/// momentum, epsilon, use_bias, use_scale, dtype, param_dtype. Draws from
/// stream params: the scale, then the bias.
class BatchNorm : public Module {
public:
  using Module::Module;
  BatchNorm(int64_t numFeatures, const Rngs &rngs,
            const BatchNormOptions &options = {},
            std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<BatchNorm>
  make(int64_t numFeatures, const Rngs &rngs,
       const BatchNormOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<BatchNorm>(numFeatures, rngs, options, where);
  }

  /// Normalizes x, of any shape whose feature axis fits. Without the running
  /// average it also sets `mean` and `var` to momentum times their value plus
  /// (1 - momentum) times the batch's.
  Tensor call(Tensor x) override { return call(std::move(x), {}); }
  Tensor call(Tensor x, const BatchNormCall &options);

  /// What each feature is multiplied by, and what is then added.
  Attr &scale = attr("scale");
  Attr &bias = attr("bias");
  /// The running statistics.
  Attr &mean = attr("mean");
  Attr &var = attr("var");

  std::string className() const override { return "BatchNorm"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_BATCH_NORM_H
