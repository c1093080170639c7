// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Fast draws, most of them by generated kernels.

#ifndef GRAFT_BACKEND_DRAWERS_DRAWER_H
#define GRAFT_BACKEND_DRAWERS_DRAWER_H

#include <cstddef>
#include <cstdint>
#include <memory>

#include "absl/status/statusor.h"
#include "graft/sampler.h"

namespace graft {

/// A sampler whose kernel is compiled and whose tables are filled. The key is
/// given at each draw. Immutable and thread-safe.
class Drawer {
public:
  virtual ~Drawer() = default;

  /// Writes `count` elements with row-major indices first .. first+count-1 of
  /// the sampler's result to `out`, dense. Needs no memory beyond a few KiB of
  /// stack.
  virtual void draw(Key key, int64_t first, int64_t count,
                    std::byte *out) const = 0;
};

/// Returns the drawer of `sampler`, which must pass `verify` and not be drawn
/// whole. Kernels are shared by what they compute, kept for the process and, as
/// object code, on disk. Fails with Internal if LLVM refuses. Thread-safe.
absl::StatusOr<std::shared_ptr<const Drawer>> drawerFor(const Sampler &sampler);

} // namespace graft

#endif // GRAFT_BACKEND_DRAWERS_DRAWER_H
