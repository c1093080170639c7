// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_MAKE_DRAWERS_H
#define GRAFT_BACKEND_EXECUTE_MAKE_DRAWERS_H

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "backend/drawers/drawer.h"
#include "backend/schedule/schedule.h"

namespace graft {

using DrawerMaker = std::function<absl::StatusOr<std::shared_ptr<const Drawer>>(
    const Sampler &)>;

/// One drawer a DrawStep and DrawnOperand, in order: of its sampler, or of what
/// that is made of.
using DrawerList = std::vector<std::shared_ptr<const Drawer>>;

/// Makes the drawers of `schedule`, on up to `threads` threads, so that kernels
/// that have to be compiled are compiled side by side. `maker` must be
/// thread-safe. Fails as the first step in order whose drawer cannot be made, or
/// with Cancelled if `cancel`, which may be null, becomes true between two.
absl::StatusOr<DrawerList>
makeDrawers(const Schedule &schedule, const DrawerMaker &maker, int threads,
            const std::atomic<bool> *cancel = nullptr);

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_MAKE_DRAWERS_H
