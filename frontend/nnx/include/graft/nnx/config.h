// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Configuration of a stretch of code, as JAX's config flags.
//
//   {
//     nnx::ScopedConfig legacy({.layout = graft::CounterLayout::Original});
//     auto model = nnx::make<Mlp>(4, nnx::Rngs(0));   // as JAX before 0.5
//   }

#ifndef GRAFT_NNX_CONFIG_H
#define GRAFT_NNX_CONFIG_H

#include <optional>

#include "graft/sampler.h"

namespace graft::nnx {

/// What initializers draw with.
struct Config {
  /// How elements are numbered; JAX's `jax_threefry_partitionable`.
  CounterLayout layout = CounterLayout::Partitionable;
  /// Which rounding initializers follow. When absent, as in JAX: Jit inside
  /// traces, Eager outside.
  std::optional<Numerics> numerics = std::nullopt;
};

/// Makes `config` the configuration of this thread for as long as the object
/// lives. Scopes nest; the innermost counts. Only the creating thread is
/// affected.
class ScopedConfig {
public:
  explicit ScopedConfig(Config config);
  ~ScopedConfig();
  ScopedConfig(const ScopedConfig &) = delete;
  ScopedConfig &operator=(const ScopedConfig &) = delete;

private:
  Config previous;
};

/// Returns the configuration of this thread.
const Config &currentConfig();

} // namespace graft::nnx

#endif // GRAFT_NNX_CONFIG_H
