// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/threefry_builder.h"

namespace graft {

using namespace mlir;

ThreefrySchedule buildThreefrySchedule(ImplicitLocOpBuilder &builder,
                                       Value key0, Value key1) {
  auto constant = [&](uint32_t value) -> Value {
    return arith::ConstantOp::create(
        builder, builder.getI32IntegerAttr(static_cast<int32_t>(value)));
  };
  Value parity =
      arith::XOrIOp::create(builder, arith::XOrIOp::create(builder, key0, key1),
                            constant(0x1BD11BDA));
  std::array<Value, 3> words = {key0, key1, parity};
  ThreefrySchedule schedule;
  for (uint32_t group = 0; group < 5; ++group)
    schedule.injections[group] = {words[(group + 1) % 3],
                                  arith::AddIOp::create(builder,
                                                        words[(group + 2) % 3],
                                                        constant(group + 1))};
  return schedule;
}

ThreefryWords buildThreefry(VectorBuilder &vectors,
                            const ThreefrySchedule &schedule,
                            ThreefryWords words) {
  constexpr std::array<std::array<uint32_t, 4>, 2> rotations = {
      {{13, 15, 26, 6}, {17, 29, 16, 24}}};
  auto [x0, x1] = words;
  for (size_t group = 0; group < 5; ++group) {
    for (uint32_t rotation : rotations[group % 2]) {
      x0 = vectors.add(x0, x1);
      x1 = vectors.bitXor(vectors.rotateLeft(x1, rotation), x0);
    }
    // Splatted here, in the loop, as one register; a splat that lives across
    // the loop would be kept as a whole block.
    x0 = vectors.add(x0, vectors.splat(schedule.injections[group][0]));
    x1 = vectors.add(x1, vectors.splat(schedule.injections[group][1]));
  }
  return {x0, x1};
}

} // namespace graft
