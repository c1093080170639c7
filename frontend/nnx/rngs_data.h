// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_RNGS_DATA_H
#define GRAFT_FRONTEND_NNX_RNGS_DATA_H

#include <map>

#include "graft/nnx/rngs.h"

namespace graft::nnx::detail {

/// A random stream. Outside of traces `key` and `count` say it all. In the
/// trace `level`, `keyValue` is the recorded key (noValue until the first draw
/// of a literal seed), `countValue` the argument that `base` stands for, if it
/// is one.
struct RngStream {
  absl::StatusOr<Key> key;
  uint32_t count = 0;
  uint64_t level = 0;
  ValueId keyValue = noValue;
  ValueId countValue = noValue;
  uint32_t base = 0;
};

struct RngsData {
  std::map<std::string, RngStream> streams;
  std::source_location where;

  static const std::shared_ptr<RngsData> &of(const Rngs &rngs) {
    return rngs.data;
  }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_RNGS_DATA_H
