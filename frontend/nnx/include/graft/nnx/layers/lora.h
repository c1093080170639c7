// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LoRA: low-rank adapters.
//
//   auto adapter = nnx::LoRA::make(4, 2, 6, rngs);         // in, rank, out
//   auto layer = nnx::LoRALinear::make(4, 6, 3, rngs);     // in, out, rank

#ifndef GRAFT_NNX_LAYERS_LORA_H
#define GRAFT_NNX_LAYERS_LORA_H

#include "graft/nnx/layers/linear.h"

namespace graft::nnx {

/// What LoRA can be told besides its sizes.
struct LoRAOptions {
  /// The module the adapter is added to, if any: its state is below
  /// base_module.
  Ref<Module> baseModule = nullptr;
  /// The type of both stored matrices.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' if absent.
  std::optional<DType> dtype = std::nullopt;
  /// lora_b starts as zeros, so that the adapter adds nothing at first.
  Initializer aInitializer = initializers::heUniform();
  Initializer bInitializer = initializers::zeros();
  /// The type of both variables.
  const VariableType *paramType = &LoRAParam;
};

/// State: `base_module` if given, `lora_a` LoRAParam [inFeatures, rank],
/// `lora_b` LoRAParam [rank, outFeatures]. Static attributes: in_features,
/// out_features, dtype, param_dtype. Draws from stream params: lora_a, then
/// lora_b. Rank 0 gives poisoned variables, as heUniform has no fan then.
class LoRA : public Module {
public:
  using Module::Module;
  LoRA(int64_t inFeatures, int64_t rank, int64_t outFeatures, const Rngs &rngs,
       const LoRAOptions &options = {},
       std::source_location where = std::source_location::current());

  /// Makes an adapter; `where` is the line that plans show for it.
  static Ref<LoRA>
  make(int64_t inFeatures, int64_t rank, int64_t outFeatures, const Rngs &rngs,
       const LoRAOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<LoRA>(inFeatures, rank, outFeatures, rngs, options, where);
  }

  /// The two factors, and what they are added to.
  Attr &loraA = attr("lora_a");
  Attr &loraB = attr("lora_b");
  Attr &baseModule = attr("base_module");

  /// x [..., inFeatures] to x lora_a lora_b [..., outFeatures], plus the base
  /// module of x if there is one, in `dtype` or the type that all promote to.
  Tensor call(Tensor x) override;

  std::string className() const override { return "LoRA"; }
};

/// What LoRALinear can be told besides its sizes.
struct LoRALinearOptions {
  /// Of the Linear part.
  LinearOptions linear = {};
  /// The type of the adapter's parameters, whatever the Linear's.
  DType loraParamDtype = DType::F32;
  /// The adapter's type of computation; its parameters' if absent.
  std::optional<DType> loraDtype = std::nullopt;
  Initializer aInitializer = initializers::heUniform();
  Initializer bInitializer = initializers::zeros();
  /// The type of the adapter's variables.
  const VariableType *loraParamType = &LoRAParam;
};

/// A Linear with an adapter in attribute `lora`. State: `bias`, `kernel`,
/// `lora.lora_a` [inFeatures, rank], `lora.lora_b` [rank, outFeatures]. Draws
/// the Linear's keys first, then the adapter's two.
class LoRALinear : public Linear {
public:
  explicit LoRALinear(Blank blank) : Linear(blank) {}
  LoRALinear(int64_t inFeatures, int64_t outFeatures, int64_t rank,
             const Rngs &rngs, const LoRALinearOptions &options = {},
             std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<LoRALinear>
  make(int64_t inFeatures, int64_t outFeatures, int64_t rank, const Rngs &rngs,
       const LoRALinearOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<LoRALinear>(inFeatures, outFeatures, rank, rngs, options,
                                 where);
  }

  /// The LoRA module.
  Attr &lora = attr("lora");

  /// The Linear of x plus the adapter of x, each in its own type, promoted.
  Tensor call(Tensor x) override;

  std::string className() const override { return "LoRALinear"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_LORA_H
