// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Samplers that are drawn whole, through the executor: the values are the
// reference's, the scratch is counted, a run can be cancelled between.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/execute/executor.h"
#include "backend/reference/sampler.h"
#include "graft/memory.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

Sampler orthogonal(const Shape &shape, DType dtype = DType::F32) {
  Sampler sampler;
  sampler.kind = SamplerKind::Orthogonal;
  sampler.dtype = dtype;
  sampler.shape = shape;
  return sampler;
}

Sampler permutation(int64_t n) {
  Sampler sampler;
  sampler.kind = SamplerKind::Permutation;
  sampler.dtype = DType::I32;
  sampler.shape = {n};
  return sampler;
}

// Draws every sampler into a result of its own.
Schedule drawing(const std::vector<Sampler> &samplers) {
  Schedule schedule;
  schedule.name = "draw";
  schedule.keys.push_back(KnownKey{{0, 7}});
  for (const Sampler &sampler : samplers) {
    BufferSlot slot = schedule.numBuffers++;
    schedule.steps.push_back(
        AllocStep{slot, *byteSize(sampler.dtype, sampler.shape)});
    schedule.steps.push_back(DrawStep{slot, 0, sampler});
    schedule.results.push_back({slot, sampler.dtype, sampler.shape, ""});
  }
  return schedule;
}

void expectReference(const Array &array, const Sampler &sampler) {
  std::vector<std::byte> expected(*byteSize(sampler.dtype, sampler.shape));
  reference::drawAll(sampler, {0, 7}, expected.data());
  EXPECT_TRUE(*array.bytes() == absl::MakeConstSpan(expected))
      << toString(sampler);
}

TEST(DrawWhole, ValuesAreTheReferencesAndScratchIsCounted) {
  Sampler normal;
  normal.kind = SamplerKind::Normal;
  normal.shape = {300};
  const std::vector<Sampler> samplers = {normal,
                                         orthogonal({64, 48}),
                                         permutation(10000),
                                         orthogonal({5, 3, 7}, DType::F64),
                                         orthogonal({0, 3}),
                                         permutation(0)};
  const Schedule schedule = drawing(samplers);
  int64_t results = 0, largest = 12 * 10000;
  for (const Sampler &sampler : samplers)
    results += *byteSize(sampler.dtype, sampler.shape);
  for (int threads : {1, 3}) {
    RunOptions options;
    options.numThreads = threads;
    int64_t reported = 0;
    options.progress = [&](int64_t done, int64_t total) {
      EXPECT_EQ(total, results);
      EXPECT_GE(done, reported);
      reported = done;
    };
    RunStats stats;
    GRAFT_ASSERT_OK_AND_ASSIGN(auto drawn,
                               Executor(schedule).run({}, options, &stats));
    for (size_t i = 0; i < samplers.size(); ++i)
      expectReference(drawn[i], samplers[i]);
    EXPECT_EQ(reported, results);
    // The permutation's, when it and what was before it are there.
    EXPECT_EQ(stats.peakBytes, 300 * 4 + 64 * 48 * 4 + 10000 * 4 + largest);
  }
}

// Every column or row has length 1 and is orthogonal to the others.
TEST(DrawWhole, MatricesAreOrthogonal) {
  const Array array = Executor(drawing({orthogonal({20, 30}, DType::F64)}))
                          .run({}, {}, nullptr)
                          ->front();
  absl::Span<const double> q = *array.span<double>();
  for (int a = 0; a < 20; ++a)
    for (int b = 0; b <= a; ++b) {
      double product = 0;
      for (int i = 0; i < 30; ++i)
        product += q[a * 30 + i] * q[b * 30 + i];
      EXPECT_NEAR(product, a == b, 1e-14);
    }
}

TEST(DrawWhole, ARunCanBeCancelledBetween) {
  std::atomic<bool> cancel{false};
  RunOptions options;
  options.cancel = &cancel;
  options.progress = [&](int64_t, int64_t) { cancel = true; };
  const int64_t before = memoryStats().liveBytes;
  auto drawn = Executor(drawing({permutation(100), orthogonal({64, 64})}))
                   .run({}, options, nullptr);
  EXPECT_EQ(drawn.status().code(), absl::StatusCode::kCancelled);
  EXPECT_EQ(drawn.status().message(), "the run was cancelled");
  EXPECT_EQ(memoryStats().liveBytes, before);
}

} // namespace
} // namespace graft
