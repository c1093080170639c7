// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// SpectralNorm: a layer whose matrices are divided by their largest singular
// value before each call.
//
//   auto layer = nnx::SpectralNorm::make(nnx::Linear::make(4, 6, rngs), rngs);

#ifndef GRAFT_NNX_LAYERS_SPECTRAL_NORM_H
#define GRAFT_NNX_LAYERS_SPECTRAL_NORM_H

#include <optional>

#include "graft/nnx/module.h"
#include "graft/nnx/rngs.h"

namespace graft::nnx {

/// What SpectralNorm can be told besides its layer.
struct SpectralNormOptions {
  /// Steps of power iteration a call.
  int64_t nSteps = 1;
  /// Added to squared lengths that are divided by.
  double epsilon = 1e-12;
  /// Refuse parameters of more than 2 dimensions instead of flattening all but
  /// their last.
  bool errorOnNonMatrix = false;
  /// Keep what power iteration found for the next call.
  bool updateStats = true;
  /// The type of the statistics.
  DType paramDtype = DType::F32;
  /// The type of the normalized parameters; what they and the statistics
  /// promote to if absent.
  std::optional<DType> dtype = std::nullopt;
};

/// State: `layer_instance`, and in the Dict `batch_stats`, for each Param of
/// the layer that has 2 or more dimensions, BatchStats `u` [1, last extent],
/// a normal draw, and `sigma`, a scalar 1. Their names are Flax's tuples as
/// Python prints them: one path element "('kernel', 'u')". Static attributes:
/// n_steps, epsilon, error_on_non_matrix, use_running_average (not
/// updateStats), dtype, param_dtype. Draws one key from stream params for each
/// such Param, in the order of their paths.
class SpectralNorm : public Module {
public:
  using Module::Module;
  SpectralNorm(Ref<Module> layer, const Rngs &rngs,
               const SpectralNormOptions &options = {},
               std::source_location where = std::source_location::current());

  /// Wraps `layer`; `where` is the line that plans show for the statistics.
  static Ref<SpectralNorm>
  make(Ref<Module> layer, const Rngs &rngs,
       const SpectralNormOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<SpectralNorm>(std::move(layer), rngs, options, where);
  }

  /// Normalizes the layer's parameters in place, then calls it. The statistics
  /// are kept if `updateStats`, or if the constructor was told so.
  Tensor call(Tensor x) override { return call(std::move(x), std::nullopt); }
  Tensor call(Tensor x, std::optional<bool> updateStats);

  Attr &layerInstance = attr("layer_instance");
  Attr &batchStats = attr("batch_stats");

  std::string className() const override { return "SpectralNorm"; }

private:
  absl::Status normalize(const Path &path, const Variable &param, bool update);
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_SPECTRAL_NORM_H
