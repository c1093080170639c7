// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/make_drawers.h"

#include <set>
#include <tuple>

#include "backend/sampling/draw_whole.h"
#include "backend/tiles/tiles.h"

namespace graft {
namespace {

Sampler drawnBy(const DrawStep &step) {
  return isDrawnWhole(step.sampler.kind) ? sampling::sourceOf(step.sampler)
                                         : step.sampler;
}

// One sampler for each set of those that may have a kernel to themselves:
// nothing else about a sampler decides its kernel.
std::vector<Sampler> representatives(const std::vector<Sampler> &samplers) {
  std::set<std::tuple<SamplerKind, DType, double, double>> seen;
  std::vector<Sampler> result;
  for (const Sampler &sampler : samplers)
    if (seen.emplace(sampler.kind, sampler.dtype, sampler.lower, sampler.upper)
            .second)
      result.push_back(sampler);
  return result;
}

} // namespace

absl::StatusOr<DrawerList> makeDrawers(const Schedule &schedule,
                                       const DrawerMaker &maker, int threads,
                                       const std::atomic<bool> *cancel) {
  std::vector<Sampler> samplers;
  for (const Step &step : schedule.steps) {
    if (const auto *draw = std::get_if<DrawStep>(&step))
      samplers.push_back(drawnBy(*draw));
    if (const auto *flat = std::get_if<FlatStep>(&step))
      for (const FlatOperand &operand : flat->operands)
        if (const auto *drawn = std::get_if<DrawnOperand>(&operand))
          samplers.push_back(drawn->sampler);
  }
  // What fails here fails again below, in order.
  std::vector<Sampler> first = representatives(samplers);
  auto compile = [&](int64_t i) {
    maker(first[static_cast<size_t>(i)]).IgnoreError();
  };
  if (first.size() > 1 && threads > 1)
    runTiles(static_cast<int64_t>(first.size()), threads, cancel, compile,
             nullptr);

  DrawerList drawers;
  for (const Sampler &sampler : samplers) {
    if (cancel && cancel->load(std::memory_order_relaxed))
      return absl::CancelledError(
          "the run was cancelled before it began; nothing was consumed");
    absl::StatusOr<std::shared_ptr<const Drawer>> drawer = maker(sampler);
    if (!drawer.ok())
      return drawer.status();
    drawers.push_back(*std::move(drawer));
  }
  return drawers;
}

} // namespace graft
