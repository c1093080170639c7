// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/scalar_drawer.h"

#include <cstring>

#include "backend/sampling/bits.h"
#include "backend/sampling/formula.h"

namespace graft {

ScalarDrawer::ScalarDrawer(const Sampler &sampler)
    : sampler(sampler), formula(sampling::parametersOf(sampler)),
      walk(sampler) {}

void ScalarDrawer::draw(Key key, int64_t first, int64_t count,
                        std::byte *out) const {
  const sampling::RandomBits bits(sampler, key);
  walk.forEachRun(first, count, [&](const IndexRun &run, int64_t) {
    for (int64_t i = 0; i < run.count; ++i, out += sizeof(float)) {
      const float value =
          sampling::drawnValue(sampler.kind, DType::F32, formula,
                               bits.at(static_cast<int64_t>(run[i])));
      std::memcpy(out, &value, sizeof value);
    }
  });
}

} // namespace graft
