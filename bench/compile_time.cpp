// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How long programs take to compile: one process, one JSON line.
//
//   bench_compile_time first
//   bench_compile_time plan VARIABLES   (1000 if not said)
//
// `first` compiles a program of the seven most common initializers from its
// text and runs it, a few elements of each; whether its kernels are cached is
// for the caller to arrange, with XDG_CACHE_HOME. `plan` compiles a program of
// VARIABLES variables, of which every other one is overwritten by old state.

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "bench/program.h"
#include "graft/compiler.h"

namespace {

constexpr char mostCommon[] = R"(
func.func @init(%k: !graft.key {graft.path = "key", graft.source = "rngs"})
    -> (tensor<8x8xf32> {graft.path = "a"}, tensor<8x8xf32> {graft.path = "b"},
        tensor<8x8xf32> {graft.path = "c"}, tensor<8x8xf32> {graft.path = "d"},
        tensor<8x8xbf16> {graft.path = "e"}, tensor<8x8xf16> {graft.path = "f"},
        tensor<8xui32> {graft.path = "g"}) {
  %a = graft.truncated_normal %k bounds(-2.0, 2.0) scale 0.1 : tensor<8x8xf32>
  %b = graft.normal %k scale 0.02 : tensor<8x8xf32>
  %c = graft.uniform %k bounds(-1.0, 1.0) scale 0.03 : tensor<8x8xf32>
  %d = graft.truncated_normal %k bounds(-3.0, 3.0) : tensor<8x8xf32>
  %e = graft.normal %k : tensor<8x8xbf16>
  %f = graft.uniform %k bounds(0.0, 1.0) : tensor<8x8xf16>
  %g = graft.random_bits %k : tensor<8xui32>
  return %a, %b, %c, %d, %e, %f, %g : tensor<8x8xf32>, tensor<8x8xf32>,
      tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xbf16>, tensor<8x8xf16>,
      tensor<8xui32>
})";

class Clock {
public:
  // Returns the seconds since the last call.
  double lap() {
    auto now = std::chrono::steady_clock::now();
    std::chrono::duration<double> seconds = now - last;
    last = now;
    return seconds.count();
  }

private:
  std::chrono::steady_clock::time_point last = std::chrono::steady_clock::now();
};

absl::Status runFirst() {
  Clock clock;
  auto executable = graft::compileMlir(mostCommon, "most_common.mlir");
  if (!executable.ok())
    return executable.status();
  double compile = clock.lap();
  const uint32_t keyData[2] = {0, 42};
  auto key = graft::Array::fromSpan<uint32_t>({2}, keyData);
  if (!key.ok())
    return key.status();
  clock.lap();
  auto results = (*executable)->run({*key});
  if (!results.ok())
    return results.status();
  double run = clock.lap();
  graft::CompileCounts counts = graft::compileCounts();
  std::printf("{\"compile_seconds\": %.6f, \"run_seconds\": %.6f, "
              "\"generated\": %lld, \"cached\": %lld}\n",
              compile, run, static_cast<long long>(counts.kernels),
              static_cast<long long>(counts.cachedKernels));
  return absl::OkStatus();
}

// Adds an op with a result to a program, at a place of the model.
graft::ValueId add(graft::TracedProgram &program, graft::ValueId result,
                   const std::string &path, auto op) {
  program.ops.push_back({.op = std::move(op),
                         .result = result,
                         .path = path,
                         .where = {"model.cpp", 12, 5},
                         .replacedAt = {}});
  return result;
}

// Kernels of a model, all drawn, every other one overwritten by old state that
// is donated.
graft::TracedProgram programOf(int variables) {
  graft::TracedProgram program;
  graft::Sampler sampler;
  sampler.kind = graft::SamplerKind::TruncatedNormal;
  sampler.shape = {8, 8};
  sampler.lower = -2;
  sampler.upper = 2;
  std::vector<std::string> paths;
  paths.reserve(static_cast<size_t>(variables));
  for (int i = 0; i < variables; ++i)
    paths.push_back(absl::StrCat("layers.", i, ".kernel"));
  for (int i = 0; i < variables; i += 2)
    program.arguments.push_back({.dtype = graft::DType::F32,
                                 .shape = sampler.shape,
                                 .source = "old",
                                 .path = paths[i],
                                 .donated = true});
  auto next = static_cast<graft::ValueId>(program.arguments.size());
  const graft::ValueId root =
      add(program, next++, "", graft::KeyOp{graft::Key{0, 42}});
  for (int i = 0; i < variables; ++i) {
    const std::string &path = paths[i];
    graft::ValueId key =
        add(program, next++, path,
            graft::FoldInOp{.key = root, .offset = static_cast<uint32_t>(i)});
    graft::ValueId value =
        add(program, next++, path, graft::DrawOp{key, sampler});
    graft::ValueId variable =
        add(program, next++, path, graft::VariableOp{value, "Param"});
    if (i % 2 == 0)
      add(program, graft::noValue, path, graft::UpdateOp{variable, i / 2});
    graft::ValueId read = add(program, next++, path, graft::ReadOp{variable});
    program.results.push_back({.value = read, .path = path});
  }
  return program;
}

absl::Status runPlan(int variables) {
  graft::TracedProgram program = programOf(variables);
  Clock clock;
  auto executable = graft::compile(program);
  if (!executable.ok())
    return executable.status();
  std::printf("{\"plan_seconds\": %.6f}\n", clock.lap());
  return absl::OkStatus();
}

} // namespace

int main(int argc, char **argv) {
  return graft::bench::runProgram(
      argc, argv,
      {{.name = "WHAT", .words = {"first", "plan"}},
       {.name = "VARIABLES", .most = 1 << 30, .isOptional = true}},
      [](const graft::bench::Arguments &arguments) {
        if (arguments.word("WHAT") == "first")
          return runFirst();
        return runPlan(static_cast<int>(arguments.numberOr("VARIABLES", 1000)));
      });
}
