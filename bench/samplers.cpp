// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's side of the samplers benchmark: one process, one JSON line.
//
//   bench_samplers MIB CALLS
//
// Each sampler in each dtype, MIB of it under jit, CALLS times after a first
// call, each after the result of the one before was freed.

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "bench/program.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;

namespace {

struct Row {
  std::string sampler, dtype;
  nnx::Initializer init;
};

std::vector<Row> allRows() {
  std::vector<Row> rows;
  for (const char *dtype : {"f32", "bf16", "f16"}) {
    rows.push_back({"uniform", dtype, nnx::initializers::uniform(1.0)});
    rows.push_back({"normal", dtype, nnx::initializers::normal(1.0)});
    rows.push_back(
        {"truncated_normal", dtype, nnx::initializers::truncatedNormal(1.0)});
  }
  return rows;
}

absl::StatusOr<std::vector<double>> measure(const Row &row, int64_t bytes,
                                            int64_t calls) {
  using Clock = std::chrono::steady_clock;
  const graft::DType dtype = row.dtype == "f32"    ? graft::DType::F32
                             : row.dtype == "bf16" ? graft::DType::BF16
                                                   : graft::DType::F16;
  const int64_t width = row.dtype == "f32" ? 4 : 2;
  const graft::Shape shape = {bytes / width / 1024, 1024};
  auto draw = nnx::jit([&](const nnx::Rngs &rngs) {
    return row.init(rngs.params(), shape, dtype);
  });
  std::vector<double> seconds;
  seconds.reserve(calls);
  for (int64_t i = 0; i <= calls; ++i) {
    Clock::time_point start = Clock::now();
    auto result = draw(nnx::Rngs(42));
    std::chrono::duration<double> took = Clock::now() - start;
    if (!result.ok())
      return result.status();
    if (i > 0)
      seconds.push_back(took.count());
  }
  return seconds;
}

void print(const Row &row, const std::vector<double> &seconds,
           const char *separator) {
  std::printf("%s{\"sampler\": \"%s\", \"dtype\": \"%s\", \"seconds\": [",
              separator, row.sampler.c_str(), row.dtype.c_str());
  separator = "";
  for (double each : seconds) {
    std::printf("%s%.9f", separator, each);
    separator = ", ";
  }
  std::printf("]}");
}

absl::Status run(int64_t bytes, int64_t calls) {
  std::printf("{\"rows\": [");
  const char *separator = "";
  for (const Row &row : allRows()) {
    auto seconds = measure(row, bytes, calls);
    if (!seconds.ok())
      return seconds.status();
    print(row, *seconds, separator);
    separator = ", ";
  }
  std::printf("]}\n");
  return absl::OkStatus();
}

} // namespace

int main(int argc, char **argv) {
  return graft::bench::runProgram(
      argc, argv, {{.name = "MIB", .most = 1 << 20}, {.name = "CALLS"}},
      [](const graft::bench::Arguments &arguments) {
        return run(arguments.number("MIB") << 20, arguments.number("CALLS"));
      });
}
