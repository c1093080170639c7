// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_DRAWERS_SCALAR_DRAWER_H
#define GRAFT_BACKEND_DRAWERS_SCALAR_DRAWER_H

#include "backend/drawers/counter_runs.h"
#include "backend/drawers/drawer.h"
#include "backend/sampling/sampler_parameters.h"

namespace graft {

/// Draws F32 numbers without a kernel, an element at a time. It is for formulas
/// in which a flush of denormals may change a value, on machines that do not
/// flush them: `drawnValue` flushes by itself.
class ScalarDrawer final : public Drawer {
public:
  /// `sampler` draws F32: Uniform, Normal, TruncatedNormal or Gumbel.
  explicit ScalarDrawer(const Sampler &sampler);

  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override;

private:
  Sampler sampler;
  sampling::SamplerParameters formula;
  WindowWalk walk;
};

} // namespace graft

#endif // GRAFT_BACKEND_DRAWERS_SCALAR_DRAWER_H
