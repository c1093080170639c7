// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The choice of a sampler's drawer.

#include "backend/drawers/drawer.h"

#include "backend/drawers/derived_drawers.h"
#include "backend/drawers/exact_float_mode.h"
#include "backend/drawers/kernel_drawer.h"
#include "backend/drawers/look_up.h"
#include "backend/drawers/scalar_drawer.h"
#include "backend/kernels/kernel_id.h"
#include "backend/kernels/kernel_registry.h"
#include "backend/sampling/sampler_parameters.h"

namespace graft {

absl::StatusOr<std::shared_ptr<const Drawer>>
drawerFor(const Sampler &sampler) {
  if (isDerived(sampler))
    return derivedDrawer(sampler);
  KernelId id;
  KernelParameters parameters;
  LookUpTable table;
  if (sampler.dtype == DType::F32) {
    parameters.formula = sampling::parametersOf(sampler);
    if (!ExactFloatMode::flushesDenormals &&
        sampling::mayFlush(sampler.kind, parameters.formula))
      return std::make_shared<ScalarDrawer>(sampler);
    id = kernelFor(sampler.kind, parameters.formula);
  } else if (sampler.kind != SamplerKind::RandomBits) {
    table = LookUpTable(sampling::drawTable(sampler));
  }
  absl::StatusOr<KernelFunction> kernel = KernelRegistry::instance().get(id);
  if (!kernel.ok())
    return kernel.status();
  return std::make_shared<KernelDrawer>(sampler, *kernel, parameters,
                                        std::move(table));
}

} // namespace graft
