// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's side of the surgery benchmark: one process, one JSON line.
//
//   bench_surgery JOB time|memory LATER_CALLS SHRINK
//
// Calls a function from a donated old state to the new one, each time on a
// fresh old state. SHRINK divides the edges of all tensors.

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "bench/contestant.h"
#include "bench/result_size.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;
using graft::Shape;
using namespace graft::bench;

namespace {

/// What a job starts from, and what it does. Sizes are in units that are 4096
/// at full size.
struct Job {
  std::function<std::map<std::string, Shape>(int64_t unit)> old;
  std::function<nnx::State(nnx::State old, const nnx::Rngs &rngs, int64_t unit)>
      run;
};

std::string layer(int i, const char *name) {
  return absl::StrCat("layer", i, name);
}

std::map<std::string, Shape>
layers(int count, const std::vector<const char *> &names, int64_t unit) {
  std::map<std::string, Shape> shapes;
  for (int i = 0; i < count; ++i)
    for (const char *name : names)
      shapes[layer(i, name)] = {unit, unit};
  return shapes;
}

/// Draws every row of the new table, then sets the old ones: the compiler's
/// work is to see that 64 rows are new.
nnx::State resizeVocabulary(nnx::State old, const nnx::Rngs &rngs,
                            int64_t unit) {
  nnx::Tensor table = old["embedding"].value();
  const int64_t rows = table.shape()[0] + (unit + 63) / 64;
  nnx::Tensor fresh = nnx::initializers::normal(0.02)(
      rngs.params(), {rows, unit}, graft::DType::F32);
  old["embedding"] = nnx::setSlice(fresh, {0, 0}, table);
  return old;
}

nnx::State swapHead(nnx::State old, const nnx::Rngs &rngs, int64_t unit) {
  old["head"] = nnx::initializers::lecunNormal()(rngs.params(), {2 * unit, 10},
                                                 graft::DType::F32);
  return old;
}

nnx::State fuseQkv(nnx::State old, const nnx::Rngs &, int64_t) {
  nnx::State result;
  for (int i = 0; i < 4; ++i)
    result[layer(i, "qkv")] = nnx::concatenate({old[layer(i, "q")].value(),
                                                old[layer(i, "k")].value(),
                                                old[layer(i, "v")].value()},
                                               1);
  return result;
}

nnx::State stackLayers(nnx::State old, const nnx::Rngs &, int64_t) {
  std::vector<nnx::Tensor> kernels;
  kernels.reserve(8);
  for (int i = 0; i < 8; ++i)
    kernels.push_back(old[layer(i, "w")].value());
  nnx::State result;
  result["w"] = nnx::stack(kernels);
  return result;
}

/// Layers 0 to 3, then 2 and 3 again.
nnx::State growDeeper(nnx::State old, const nnx::Rngs &, int64_t) {
  for (int i = 4; i < 6; ++i)
    old[layer(i, "w")] = old[layer(i - 2, "w")].value();
  return old;
}

nnx::State castState(const nnx::State &old, const nnx::Rngs &, int64_t) {
  nnx::State result;
  for (const auto &[path, leaf] : old)
    result[path[0]] = nnx::astype(leaf.value, graft::DType::BF16);
  return result;
}

nnx::State renameLayers(nnx::State old, const nnx::Rngs &, int64_t) {
  nnx::State result;
  for (int i = 0; i < 8; ++i)
    result[layer(i, "kernel")] = old[layer(i, "w")].value();
  return result;
}

const std::map<std::string, Job> &jobs() {
  static const auto *all = new std::map<std::string, Job>{
      {"vocabulary_resize",
       {[](int64_t unit) {
          return std::map<std::string, Shape>{
              {"embedding", {unit * 125 / 16, unit}}};
        },
        resizeVocabulary}},
      {"head_swap",
       {[](int64_t unit) {
          return std::map<std::string, Shape>{{"body", {2 * unit, 2 * unit}},
                                              {"head", {2 * unit, 1000}}};
        },
        swapHead}},
      {"qkv_fusion",
       {[](int64_t unit) { return layers(4, {"q", "k", "v"}, unit); },
        fuseQkv}},
      {"layer_stacking",
       {[](int64_t unit) { return layers(8, {"w"}, unit); }, stackLayers}},
      {"depth_up_scaling",
       {[](int64_t unit) { return layers(4, {"w"}, unit); }, growDeeper}},
      {"cast_to_bf16",
       {[](int64_t unit) { return layers(8, {"w"}, unit); }, castState}},
      {"rename_only",
       {[](int64_t unit) { return layers(8, {"w"}, unit); }, renameLayers}},
  };
  return *all;
}

/// The old weights: constants, so that making them leaves nothing behind.
absl::StatusOr<nnx::State>
oldState(const std::map<std::string, Shape> &shapes) {
  nnx::State state;
  for (const auto &[name, shape] : shapes) {
    auto fill = nnx::jit([shape = shape] {
      return nnx::initializers::constant(0.5)(graft::Key(), shape,
                                              graft::DType::F32);
    })();
    if (!fill.ok())
      return fill.status();
    state[name] = *fill;
  }
  return state;
}

/// Calls the job's function on a fresh old state.
MeasuredCall callOf(const Job &job, int64_t unit) {
  auto function = nnx::jit(
      [&job, unit](nnx::State old, const nnx::Rngs &rngs) {
        return job.run(std::move(old), rngs, unit);
      },
      {.donateArgnums = {0}, .argNames = {"old", "rngs"}, .name = "surgery"});
  return [&job, unit, function](Meter &meter) mutable -> absl::StatusOr<Call> {
    absl::StatusOr<nnx::State> old = oldState(job.old(unit));
    if (!old.ok())
      return old.status();
    meter.start();
    auto result = function(*std::move(old), nnx::Rngs(42));
    Call call = meter.stop(function);
    return sized(call, result);
  };
}

std::vector<std::string> jobNames() {
  std::vector<std::string> names;
  names.reserve(jobs().size());
  for (const auto &[name, job] : jobs())
    names.push_back(name);
  return names;
}

const Job &jobOf(const Arguments &arguments) {
  return jobs().find(arguments.word("JOB"))->second;
}

int64_t unitOf(const Arguments &arguments) {
  return 4096 / arguments.number("SHRINK");
}

} // namespace

int main(int argc, char **argv) {
  return runContestant(
      argc, argv,
      {.arguments = {{.name = "JOB", .words = jobNames()},
                     timeOrMemory(),
                     laterCalls(),
                     {.name = "SHRINK", .most = 256}},
       .makeTiny =
           [](const Arguments &arguments) {
             return callOf(jobOf(arguments), 16);
           },
       .make =
           [](const Arguments &arguments) {
             return callOf(jobOf(arguments), unitOf(arguments));
           },
       .bytesToWarm =
           [](const Arguments &arguments) {
             return 192 * unitOf(arguments) * unitOf(arguments);
           }});
}
