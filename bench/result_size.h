// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BENCH_RESULT_SIZE_H
#define GRAFT_BENCH_RESULT_SIZE_H

#include "bench/calls.h"
#include "graft/nnx.h"

namespace graft::bench {

/// Returns the call with the bytes of its result filled in. Fails if there is
/// no result, or one of its leaves has no array.
inline absl::StatusOr<Call> sized(Call call,
                                  const absl::StatusOr<nnx::State> &result) {
  if (!result.ok())
    return result.status();
  for (const auto &[path, leaf] : *result) {
    auto array = leaf.value.array();
    if (!array.ok())
      return array.status();
    call.resultBytes += array->byteSize();
  }
  return call;
}

} // namespace graft::bench

#endif // GRAFT_BENCH_RESULT_SIZE_H
