// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <chrono>
#include <thread>

#include "gtest/gtest.h"

#include "absl/strings/str_cat.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"
#include "tests/unit/stablehlo/small_program.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using Clock = std::chrono::steady_clock;

/// A few lines that take minutes to follow.
std::string longLoop() {
  return module(
      R"(%i = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
%w:2 = "stablehlo.while"(%i, %a) ({
^bb0(%j: tensor<i32>, %x: tensor<4xf32>):
  %n = "stablehlo.constant"() <{value = dense<1000000000> : tensor<i32>}> : () -> tensor<i32>
  %p = "stablehlo.compare"(%j, %n) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
  "stablehlo.return"(%p) : (tensor<i1>) -> ()
}, {
^bb0(%j: tensor<i32>, %x: tensor<4xf32>):
  %o = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %k = "stablehlo.add"(%j, %o) : (tensor<i32>, tensor<i32>) -> tensor<i32>
  "stablehlo.return"(%k, %x) : (tensor<i32>, tensor<4xf32>) -> ()
}) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
%r = "stablehlo.abs"(%w#1) : (tensor<4xf32>) -> tensor<4xf32>)");
}

TracedProgram longProgram() {
  std::string body =
      "%x0 = \"stablehlo.tanh\"(%a) : (tensor<4xf32>) -> tensor<4xf32>\n";
  const int count = 30000;
  for (int i = 1; i <= count; ++i)
    absl::StrAppend(&body, "%", i == count ? "r" : absl::StrCat("x", i),
                    " = \"stablehlo.multiply\"(%x", i - 1, ", %x", i / 2,
                    ") : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>\n");
  return importStableHlo(module(body), "f.mlir").value();
}

/// Does `work` with a flag that becomes true on the way, and returns how long
/// it went on after that.
template <class Work> double secondsAfterCancel(const Work &work) {
  std::atomic<bool> cancel = false;
  Clock::time_point cancelled;
  std::thread other([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    cancelled = Clock::now();
    cancel = true;
  });
  absl::Status status = work(CompileOptions{&cancel});
  Clock::time_point ended = Clock::now();
  other.join();
  EXPECT_EQ(status.code(), absl::StatusCode::kCancelled) << status;
  return std::chrono::duration<double>(ended - cancelled).count();
}

// A tenth of a second is meant; machines may have other work.
constexpr double soon = 1;

TEST(Cancel, StopsImporting) {
  EXPECT_LT(secondsAfterCancel([](const CompileOptions &options) {
              return importStableHlo(longLoop(), "f.mlir", options).status();
            }),
            soon);
}

TEST(Cancel, StopsCompiling) {
  TracedProgram program = longProgram();
  EXPECT_LT(secondsAfterCancel([&](const CompileOptions &options) {
              return compile(program, options).status();
            }),
            soon);
}

TEST(Cancel, ComesBeforeAnything) {
  std::atomic<bool> cancel = true;
  const CompileOptions options{&cancel};
  std::string text =
      module(R"(%r = "stablehlo.abs"(%a) : (tensor<4xf32>) -> tensor<4xf32>)");
  EXPECT_EQ(importStableHlo(text, "f.mlir", options).status().code(),
            absl::StatusCode::kCancelled);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, importStableHlo(text, "f.mlir"));
  EXPECT_EQ(compile(program, options).status().code(),
            absl::StatusCode::kCancelled);
  GRAFT_ASSERT_OK_AND_ASSIGN(std::string mlir, toMlir(program));
  EXPECT_EQ(compileMlir(mlir, "f.mlir", options).status().code(),
            absl::StatusCode::kCancelled);
  cancel = false;
  EXPECT_THAT(compile(program, options).status(), IsOk());
}

} // namespace
} // namespace graft
