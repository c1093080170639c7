// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/make_drawers.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include "gtest/gtest.h"

namespace graft {
namespace {

class NoDrawer final : public Drawer {
public:
  void draw(Key, int64_t, int64_t, std::byte *) const override {}
};

DrawStep draw(SamplerKind kind, double upper, int64_t size = 4) {
  Sampler sampler;
  sampler.kind = kind;
  sampler.upper = upper;
  sampler.shape = {size};
  return DrawStep{0, 0, sampler};
}

// Remembers what it was asked for, and by whom; refuses an upper bound of -1.
struct Maker {
  std::mutex mutex;
  std::map<int64_t, std::shared_ptr<const Drawer>> bySize;
  std::map<int64_t, int> calls;

  absl::StatusOr<std::shared_ptr<const Drawer>> operator()(const Sampler &s) {
    std::lock_guard<std::mutex> lock(mutex);
    ++calls[s.shape[0]];
    if (s.upper == -1)
      return absl::InternalError("no " + std::to_string(s.shape[0]));
    std::shared_ptr<const Drawer> &drawer = bySize[s.shape[0]];
    if (!drawer)
      drawer = std::make_shared<NoDrawer>();
    return drawer;
  }
};

TEST(MakeDrawers, InTheOrderOfTheSteps) {
  Schedule schedule;
  schedule.steps = {draw(SamplerKind::Uniform, 1, 1), AllocStep{0, 4},
                    draw(SamplerKind::Normal, 1, 2),
                    draw(SamplerKind::Uniform, 1, 3),
                    draw(SamplerKind::Uniform, 2, 4)};
  for (int threads : {1, 4}) {
    Maker maker;
    DrawerList drawers =
        makeDrawers(schedule, std::ref(maker), threads).value();
    ASSERT_EQ(drawers.size(), 4u);
    for (size_t i = 0; i < drawers.size(); ++i)
      EXPECT_EQ(drawers[i], maker.bySize[static_cast<int64_t>(i) + 1]);
    // Step 3 has the kernel of step 1: it is not made ahead.
    EXPECT_EQ(maker.calls[1], threads == 1 ? 1 : 2);
    EXPECT_EQ(maker.calls[3], 1);
  }
}

TEST(MakeDrawers, FailsAsTheFirstThatCannotBeMade) {
  Schedule schedule;
  schedule.steps = {draw(SamplerKind::Uniform, 1, 1),
                    draw(SamplerKind::Normal, -1, 2),
                    draw(SamplerKind::Uniform, -1, 3)};
  for (int threads : {1, 4}) {
    Maker maker;
    absl::Status status =
        makeDrawers(schedule, std::ref(maker), threads).status();
    EXPECT_EQ(status, absl::InternalError("no 2"));
  }
}

// Each waits for the other to begin.
TEST(MakeDrawers, DistinctKernelsAreMadeAtATime) {
  Schedule schedule;
  schedule.steps = {draw(SamplerKind::Uniform, 1),
                    draw(SamplerKind::Normal, 1)};
  std::mutex mutex;
  std::condition_variable began;
  int inside = 0;
  DrawerMaker maker =
      [&](const Sampler &) -> absl::StatusOr<std::shared_ptr<const Drawer>> {
    std::unique_lock<std::mutex> lock(mutex);
    ++inside;
    began.notify_all();
    if (!began.wait_for(lock, std::chrono::seconds(60),
                        [&] { return inside >= 2; }))
      return absl::InternalError("alone");
    return std::make_shared<const NoDrawer>();
  };
  EXPECT_EQ(makeDrawers(schedule, maker, 2).value().size(), 2u);
  std::atomic<bool> cancel = true;
  EXPECT_EQ(makeDrawers(schedule, maker, 2, &cancel).status().code(),
            absl::StatusCode::kCancelled);
}

} // namespace
} // namespace graft
