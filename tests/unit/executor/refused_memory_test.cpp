// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A system that refuses to make storage larger.

#include <algorithm>
#include <fstream>
#include <sys/resource.h>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/runtime/buffer.h"
#include "graft/memory.h"
#include "tests/unit/status.h"

// Sanitizers map memory of their own, and die where they cannot.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define GRAFT_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define GRAFT_SANITIZED 1
#endif
#endif

namespace graft {
namespace {

constexpr int64_t mib = int64_t{1} << 20;

// While it lives, this process gets 16 MiB of addresses and no more.
class NoMoreAddresses {
public:
  NoMoreAddresses() {
    getrlimit(RLIMIT_AS, &before);
    rlimit limit = before;
    limit.rlim_cur = addresses() + 16 * mib;
    isSet = setrlimit(RLIMIT_AS, &limit) == 0;
  }
  ~NoMoreAddresses() { setrlimit(RLIMIT_AS, &before); }

  bool isSet;

private:
  static rlim_t addresses() {
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * 4096;
  }

  rlimit before;
};

bool isSevens(Buffer &buffer, int64_t count) {
  absl::Span<const std::byte> bytes = buffer.bytes()->subspan(0, count);
  return std::all_of(bytes.begin(), bytes.end(),
                     [](std::byte each) { return each == std::byte{7}; });
}

TEST(RefusedMemory, ABufferThatCannotGrowIsAsItWas) {
#ifdef GRAFT_SANITIZED
  GTEST_SKIP() << "sanitizers need addresses themselves";
#endif
  GRAFT_ASSERT_OK_AND_ASSIGN(auto buffer, Buffer::allocate(4 * mib));
  const MemoryStats before = memoryStats();
  for (std::byte &each : buffer->writableBytes())
    each = std::byte{7};
  absl::Status status;
  {
    NoMoreAddresses limit;
    ASSERT_TRUE(limit.isSet);
    status = buffer->resize(256 * mib);
  }
  EXPECT_THAT(status,
              FailsWith(absl::StatusCode::kResourceExhausted,
                        "refused to make 4194304 bytes of memory 268435456"));
  EXPECT_EQ(buffer->size(), 4 * mib);
  EXPECT_TRUE(isSevens(*buffer, 4 * mib));
  EXPECT_EQ(memoryStats().liveBytes, before.liveBytes);

  ASSERT_TRUE(buffer->resize(256 * mib).ok());
  EXPECT_TRUE(isSevens(*buffer, 4 * mib));
}

} // namespace
} // namespace graft
