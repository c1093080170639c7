// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Variable types: what a variable is for.
//
//   nnx::Variable v = nnx::Param(tensor);
//   auto params = nnx::state(model, nnx::Param);     // selects LoRAParams too
//   static constexpr nnx::VariableType Ema{"Ema", &nnx::Param};  // your own

#ifndef GRAFT_NNX_VARIABLE_TYPE_H
#define GRAFT_NNX_VARIABLE_TYPE_H

#include <map>
#include <source_location>
#include <string>

namespace graft::nnx {

class Tensor;
class Variable;

/// What Flax keeps beside a variable's value: sharding names, a stream's tag.
using Metadata = std::map<std::string, std::string>;

/// Keys of Metadata: the mesh axis of each dimension, as "(None, 'model')", and
/// the rules from logical to mesh axes, as "(('mlp', 'model'),)".
inline constexpr char outSharding[] = "out_sharding";
inline constexpr char shardingRules[] = "sharding_rules";

/// A class of variables. Types form a tree by `parent`; a filter on a type
/// selects its descendants. A type is known by its address, so define each as
/// one `inline constexpr` object, and never as a temporary: variables point to
/// it.
class VariableType {
public:
  /// A type called `name`, which prints and files show, below `parent`.
  constexpr explicit VariableType(const char *name,
                                  const VariableType *parent = nullptr)
      : typeName(name), base(parent) {}
  VariableType(const VariableType &) = delete;
  VariableType &operator=(const VariableType &) = delete;

  constexpr const char *name() const { return typeName; }
  constexpr const VariableType *parent() const { return base; }

  /// Returns whether this is `other` or descends from it.
  constexpr bool isA(const VariableType &other) const {
    for (const VariableType *type = this; type; type = type->base)
      if (type == &other)
        return true;
    return false;
  }

  /// Makes a variable of this type: `nnx::Param(tensor)`.
  Variable operator()(
      Tensor value, Metadata metadata = {},
      std::source_location where = std::source_location::current()) const;

private:
  const char *typeName;
  const VariableType *base;
};

/// The root of the tree: every variable is one.
inline constexpr VariableType AnyVariable{"Variable"};
/// Learned parameters.
inline constexpr VariableType Param{"Param", &AnyVariable};
/// The adapters of LoRA; a filter on Param selects them too, as in Flax.
inline constexpr VariableType LoRAParam{"LoRAParam", &Param};
/// Running statistics.
inline constexpr VariableType BatchStat{"BatchStat", &AnyVariable};
/// Decoding caches.
inline constexpr VariableType Cache{"Cache", &AnyVariable};
/// Values sown on the way.
inline constexpr VariableType Intermediate{"Intermediate", &AnyVariable};
/// Gradients with respect to intermediates.
inline constexpr VariableType Perturbation{"Perturbation", &Intermediate};
/// Keys and counts of random streams.
inline constexpr VariableType RngState{"RngState", &AnyVariable};
inline constexpr VariableType RngKey{"RngKey", &RngState};
inline constexpr VariableType RngCount{"RngCount", &RngState};

} // namespace graft::nnx

#endif // GRAFT_NNX_VARIABLE_TYPE_H
