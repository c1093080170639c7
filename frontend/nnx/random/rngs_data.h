// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_RANDOM_RNGS_DATA_H
#define GRAFT_FRONTEND_NNX_RANDOM_RNGS_DATA_H

#include <map>

#include "graft/nnx/rngs.h"

namespace graft::nnx::detail {

/// A random stream. Outside of traces `key` and `count` say it all. In the
/// trace `traceId`, `keyValue` is the recorded key (noValue until the first draw
/// of a literal seed), `countValue` the argument that `base` stands for, if it
/// is one.
struct StreamData {
  absl::StatusOr<Key> key;
  uint32_t count = 0;
  uint64_t traceId = 0;
  ValueId keyValue = noValue;
  ValueId countValue = noValue;
  uint32_t base = 0;
};

/// Returns a stream of the current trace that starts from `key`.
StreamData streamFrom(const RandomKey &key);

struct RngsData {
  std::map<std::string, StreamData> streams;
  std::source_location where;

  static const std::shared_ptr<RngsData> &of(const Rngs &rngs) {
    return rngs.data;
  }
  static Rngs handle(std::shared_ptr<RngsData> data) {
    Rngs rngs{RngSeed(0)};
    rngs.data = std::move(data);
    return rngs;
  }

  /// Returns the stream that `name` means, or end() if there is none.
  auto find(const std::string &name) {
    auto it = streams.find(name);
    return it == streams.end() ? streams.find("default") : it;
  }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_RANDOM_RNGS_DATA_H
