// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_VALUE_KEY_ACCESS_H
#define GRAFT_FRONTEND_NNX_VALUE_KEY_ACCESS_H

#include "graft/nnx/random_key.h"

namespace graft::nnx::detail {

/// The private parts of keys.
struct KeyAccess {
  /// Returns value `value` of the trace `traceId`.
  static RandomKey traced(uint64_t traceId, ValueId value) {
    RandomKey key{Key()};
    key.state = RandomKey::Kind::Traced;
    key.traceId = traceId;
    key.valueId = value;
    return key;
  }
  static RandomKey abstract() {
    RandomKey key{Key()};
    key.state = RandomKey::Kind::Abstract;
    return key;
  }
  static uint64_t traceId(const RandomKey &key) { return key.traceId; }
  static ValueId valueId(const RandomKey &key) { return key.valueId; }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_VALUE_KEY_ACCESS_H
