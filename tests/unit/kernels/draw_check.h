// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_KERNELS_DRAW_CHECK_H
#define GRAFT_TESTS_UNIT_KERNELS_DRAW_CHECK_H

#include <vector>

#include "backend/drawers/drawer.h"
#include "backend/reference/sampler.h"
#include "graft/sampler.h"
#include "gtest/gtest.h"

namespace graft {

inline constexpr Key testKey{0x12345678, 0x9ABCDEF0};

/// Returns whether the drawer of `sampler` and the oracle write the same
/// bytes for elements first .. first+count-1, and nothing behind them.
inline testing::AssertionResult drawsAsReference(const Sampler &sampler,
                                                 int64_t first, int64_t count,
                                                 Key key = testKey) {
  if (absl::Status status = verify(sampler); !status.ok())
    return testing::AssertionFailure() << status;
  auto drawer = drawerFor(sampler);
  if (!drawer.ok())
    return testing::AssertionFailure() << drawer.status();
  constexpr size_t guard = 64;
  auto size = static_cast<size_t>(bitWidth(sampler.dtype) / 8);
  size_t bytes = static_cast<size_t>(count) * size;
  // One byte off, for destinations need no alignment.
  std::vector<std::byte> drawn(bytes + guard + 1, std::byte{0xA5});
  std::vector<std::byte> expected = drawn;
  (*drawer)->draw(key, first, count, drawn.data() + 1);
  reference::draw(sampler, key, first, count, expected.data() + 1);
  for (size_t i = 0; i < drawn.size(); ++i)
    if (drawn[i] != expected[i]) {
      return testing::AssertionFailure()
             << toString(sampler) << " "
             << std::string(toString(sampler.layout)) << ", elements from "
             << first << ", " << count << " of them: byte " << (i - 1) % size
             << " of element " << (i - 1) / size << " is "
             << static_cast<int>(drawn[i]) << ", expected "
             << static_cast<int>(expected[i]);
    }
  return testing::AssertionSuccess();
}

inline testing::AssertionResult drawsAsReference(const Sampler &sampler) {
  return drawsAsReference(sampler, 0,
                          numElements(sampler.resultShape()).value());
}

/// Every kind that is not drawn whole with every dtype it can draw (some of
/// RandInt's), unscaled, with bounds where it has
/// them that need erf_inv's tail (truncated_normal(-3, 4)) or not (-2, 2).
inline std::vector<Sampler> allSamplers() {
  std::vector<Sampler> samplers;
  auto add = [&](SamplerKind kind, DType dtype, double lower, double upper) {
    Sampler sampler;
    sampler.kind = kind;
    sampler.dtype = dtype;
    sampler.lower = lower;
    sampler.upper = upper;
    samplers.push_back(sampler);
  };
  for (DType dtype : {DType::U8, DType::U16, DType::U32, DType::U64})
    add(SamplerKind::RandomBits, dtype, 0, 1);
  for (DType dtype : {DType::F32, DType::BF16, DType::F16, DType::F64}) {
    add(SamplerKind::Uniform, dtype, 0, 1);
    add(SamplerKind::Uniform, dtype, -3, 0.7);
    add(SamplerKind::Normal, dtype, 0, 1);
    add(SamplerKind::TruncatedNormal, dtype, -2, 2);
    add(SamplerKind::TruncatedNormal, dtype, -3, 4);
    add(SamplerKind::Gumbel, dtype, 0, 1);
  }
  add(SamplerKind::Bernoulli, DType::Bool, 0, 1);
  samplers.back().probability = 0.3;
  for (DType dtype : {DType::I8, DType::U16, DType::I32, DType::U64}) {
    add(SamplerKind::RandInt, dtype, 0, 1);
    samplers.back().minimum = 3;
    samplers.back().maximum = 100;
  }
  return samplers;
}

} // namespace graft

#endif // GRAFT_TESTS_UNIT_KERNELS_DRAW_CHECK_H
