// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_DRAWERS_DERIVED_DRAWERS_H
#define GRAFT_BACKEND_DRAWERS_DERIVED_DRAWERS_H

#include "backend/drawers/drawer.h"

namespace graft {

/// Returns whether `sampler` has no kernel of its own and is computed from what
/// another one draws: Bernoulli and F32 Gumbel from uniform numbers, RandInt
/// and every F64 from random words.
bool isDerived(const Sampler &sampler);

/// Returns the drawer of a sampler that is derived. It draws the other one a
/// chunk at a time; what follows is plain code, an element at a time, and for
/// F64 much slower than a kernel.
absl::StatusOr<std::shared_ptr<const Drawer>>
derivedDrawer(const Sampler &sampler);

} // namespace graft

#endif // GRAFT_BACKEND_DRAWERS_DERIVED_DRAWERS_H
