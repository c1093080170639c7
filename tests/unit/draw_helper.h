// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_DRAW_HELPER_H
#define GRAFT_TESTS_UNIT_DRAW_HELPER_H

#include <cstring>
#include <string>
#include <vector>

#include "backend/reference/sampler.h"

namespace graft::testing {

/// Returns the bytes of elements first .. first+count-1 of `sampler`'s result.
inline std::string drawBytes(const Sampler &sampler, Key key, int64_t first,
                             int64_t count) {
  std::string bytes(count * bitWidth(sampler.dtype) / 8, '\xAB');
  reference::draw(sampler, key, first, count,
                  reinterpret_cast<std::byte *>(bytes.data()));
  return bytes;
}

/// Returns the bytes of all of `sampler`'s result.
inline std::string drawAll(const Sampler &sampler, Key key) {
  std::string bytes(byteSize(sampler.dtype, sampler.resultShape()).value(),
                    '\xAB');
  reference::drawAll(sampler, key, reinterpret_cast<std::byte *>(bytes.data()));
  return bytes;
}

/// Returns `bytes` as values of T.
template <typename T> std::vector<T> valuesOf(const std::string &bytes) {
  std::vector<T> values(bytes.size() / sizeof(T));
  // memcpy takes no null pointer, also for no bytes.
  if (!values.empty())
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
  return values;
}

} // namespace graft::testing

#endif // GRAFT_TESTS_UNIT_DRAW_HELPER_H
