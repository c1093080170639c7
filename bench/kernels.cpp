// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Generated kernels beside the hand-written ones: one process, one JSON line.
//
//   bench_kernels MIB REPETITIONS [TILE_KIB]
//
// Draws MIB of every sampler on 1 and 2 threads, Graft and the reference taking
// turns on the same warm pages; a row without a reference of its own dtype is
// beside the hash, `Bits`. "first touch" is on fresh pages, allocation and
// release included. First of all both must write the same bytes.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "backend/drawers/drawer.h"
#include "backend/runtime/buffer.h"
#include "backend/tiles/tiles.h"
#include "bench/program.h"
#include "bench/reference_kernel.h"

namespace {

using graft::bench::Reference;

constexpr graft::Key key{0x12345678, 0x9ABCDEF0};

struct Row {
  std::string name;
  graft::Sampler sampler;
  Reference reference;
  bool isSame = false; // the reference draws these very values
};

Row row(std::string name, graft::SamplerKind kind, graft::DType dtype,
        double lower, double upper, double scale, Reference reference) {
  Row result{.name = std::move(name), .sampler = {}, .reference = reference};
  result.sampler.kind = kind;
  result.sampler.dtype = dtype;
  result.sampler.lower = lower;
  result.sampler.upper = upper;
  result.sampler.scale = scale;
  return result;
}

// The samplers and what the initializers of Flax make of them.
std::vector<Row> allRows() {
  using enum graft::SamplerKind;
  using enum graft::DType;
  std::vector<Row> rows = {
      row("bits", RandomBits, U32, 0, 1, 1, Reference::Bits),
      row("uniform", Uniform, F32, 0, 1, 1, Reference::Uniform),
      row("normal", Normal, F32, 0, 1, 1, Reference::Normal),
      row("truncated_normal", TruncatedNormal, F32, -2, 2, 1,
          Reference::TruncatedNormal)};
  for (Row &each : rows)
    each.isSame = true;
  std::vector<Row> others = {
      row("he_uniform", Uniform, F32, -1, 1, 0.03, Reference::Uniform),
      row("embed (normal)", Normal, F32, 0, 1, 0.02, Reference::Normal),
      row("lecun_normal", TruncatedNormal, F32, -2, 2, 0.02,
          Reference::TruncatedNormal),
      row("bf16 uniform", Uniform, BF16, 0, 1, 1, Reference::Bits),
      row("bf16 normal", Normal, BF16, 0, 1, 1, Reference::Bits),
      row("bf16 lecun_normal", TruncatedNormal, BF16, -2, 2, 0.02,
          Reference::Bits),
      row("f16 uniform", Uniform, F16, 0, 1, 1, Reference::Bits),
      row("f16 normal", Normal, F16, 0, 1, 1, Reference::Bits),
      row("f16 lecun_normal", TruncatedNormal, F16, -2, 2, 0.02,
          Reference::Bits)};
  rows.insert(rows.end(), others.begin(), others.end());
  return rows;
}

using Source = std::function<void(int64_t first, int64_t count, std::byte *)>;

// Draws `elements` of `elementBytes` each, in tiles as a run does.
void drawAll(const Source &source, int64_t elements, int64_t elementBytes,
             int threads, int64_t tileElements, std::byte *out) {
  int64_t tiles = (elements + tileElements - 1) / tileElements;
  graft::runTiles(
      tiles, threads, nullptr,
      [&](int64_t tile) {
        int64_t first = tile * tileElements;
        source(first, std::min(tileElements, elements - first),
               out + first * elementBytes);
      },
      nullptr);
}

double secondsOf(const std::function<void()> &work) {
  using Clock = std::chrono::steady_clock;
  Clock::time_point start = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

// Seconds of Graft and of the reference, in pairs.
struct Times {
  std::vector<double> ours, reference;
};

struct Sizes {
  int64_t bytes;
  int64_t repetitions;
  int64_t tileBytes;
};

absl::StatusOr<Times> measure(const Row &row, int threads, Sizes sizes,
                              bool isFirstTouch) {
  graft::Sampler sampler = row.sampler;
  int64_t width = bitWidth(sampler.dtype) / 8;
  int64_t elements = sizes.bytes / 4;
  sampler.shape = {elements};
  absl::StatusOr<std::shared_ptr<const graft::Drawer>> drawer =
      graft::drawerFor(sampler);
  if (!drawer.ok())
    return drawer.status();
  Source ours = [&](int64_t first, int64_t count, std::byte *out) {
    (*drawer)->draw(key, first, count, out);
  };
  Source reference = [&](int64_t first, int64_t count, std::byte *out) {
    graft::bench::drawReference(row.reference, key.k0, key.k1,
                                static_cast<uint32_t>(first), count, out);
  };
  absl::StatusOr<std::shared_ptr<graft::Buffer>> warm =
      graft::Buffer::allocate(sizes.bytes);
  if (!warm.ok())
    return warm.status();
  auto run = [&](const Source &source, int64_t elementBytes) {
    if (!isFirstTouch)
      return drawAll(source, elements, elementBytes, threads,
                     sizes.tileBytes / elementBytes, (*warm)->data());
    absl::StatusOr<std::shared_ptr<graft::Buffer>> fresh =
        graft::Buffer::allocate(elements * elementBytes);
    if (fresh.ok())
      drawAll(source, elements, elementBytes, threads,
              sizes.tileBytes / elementBytes, (*fresh)->data());
  };
  Times times;
  for (int64_t i = -1; i < sizes.repetitions; ++i) {
    double mine = secondsOf([&] { run(ours, width); });
    double theirs = graft::bench::hasReference()
                        ? secondsOf([&] { run(reference, 4); })
                        : 0;
    if (i < 0)
      continue; // warms pages and clocks
    times.ours.push_back(mine);
    times.reference.push_back(theirs);
  }
  return times;
}

// Whether Graft and the reference write the same bytes.
absl::Status check(const Row &row) {
  constexpr int64_t elements = int64_t{1} << 20;
  graft::Sampler sampler = row.sampler;
  sampler.shape = {elements};
  absl::StatusOr<std::shared_ptr<const graft::Drawer>> drawer =
      graft::drawerFor(sampler);
  if (!drawer.ok())
    return drawer.status();
  std::vector<std::byte> ours(elements * 4), reference(elements * 4);
  (*drawer)->draw(key, 0, elements, ours.data());
  graft::bench::drawReference(row.reference, key.k0, key.k1, 0, elements,
                              reference.data());
  if (ours != reference)
    return absl::InternalError(row.name + " differs from the reference");
  return absl::OkStatus();
}

void print(const std::vector<double> &values) {
  for (size_t i = 0; i < values.size(); ++i)
    std::printf("%s%.9f", i ? ", " : "", values[i]);
}

void print(const Row &row, int threads, bool isFirstTouch, int64_t elements,
           const Times &times) {
  std::printf("{\"name\": \"%s\", \"threads\": %d, \"first_touch\": "
              "%s, \"elements\": %lld, \"bytes\": %d, \"seconds\": [",
              row.name.c_str(), threads, isFirstTouch ? "true" : "false",
              static_cast<long long>(elements),
              bitWidth(row.sampler.dtype) / 8);
  print(times.ours);
  std::printf("], \"reference_seconds\": [");
  if (graft::bench::hasReference())
    print(times.reference);
  std::printf("]}");
}

absl::Status run(Sizes sizes) {
  const char *separator = "";
  std::printf("{\"rows\": [");
  for (const Row &row : allRows()) {
    if (row.isSame && graft::bench::hasReference())
      if (absl::Status status = check(row); !status.ok())
        return status;
    for (bool isFirstTouch : {false, true})
      for (int threads : {1, 2}) {
        absl::StatusOr<Times> times =
            measure(row, threads, sizes, isFirstTouch);
        if (!times.ok())
          return times.status();
        std::printf("%s", separator);
        print(row, threads, isFirstTouch, sizes.bytes / 4, *times);
        separator = ", ";
      }
  }
  std::printf("]}\n");
  return absl::OkStatus();
}

} // namespace

int main(int argc, char **argv) {
  return graft::bench::runProgram(
      argc, argv,
      {{.name = "MIB", .most = 1 << 20},
       {.name = "REPETITIONS"},
       {.name = "TILE_KIB", .most = 1 << 30, .isOptional = true}},
      [](const graft::bench::Arguments &arguments) {
        return run({.bytes = arguments.number("MIB") << 20,
                    .repetitions = arguments.number("REPETITIONS"),
                    .tileBytes = arguments.numberOr("TILE_KIB", 1024) << 10});
      });
}
