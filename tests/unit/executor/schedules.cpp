// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/executor/schedules.h"

namespace graft::testing_schedules {

ProgramArgument bytesArgument(int64_t size, bool donated) {
  ProgramArgument argument;
  argument.dtype = DType::U8;
  argument.shape = {size};
  argument.source = "old";
  argument.path = "a";
  argument.donated = donated;
  return argument;
}

FillStep fillWithSevens(BufferSlot buffer) {
  return {buffer, std::make_shared<const std::vector<std::byte>>(
                      std::vector<std::byte>{std::byte{7}})};
}

Schedule releaseThenFill(int64_t size) {
  Schedule schedule;
  schedule.name = "f";
  schedule.arguments = {bytesArgument(4, /*donated=*/true)};
  schedule.steps = {ReleaseStep{0}, AllocStep{0, size}, fillWithSevens(0)};
  schedule.results = {{0, DType::U8, {size}, "r"}};
  schedule.numBuffers = 1;
  return schedule;
}

Schedule fillThenOverwrite(int64_t fresh) {
  Schedule schedule;
  schedule.name = "f";
  schedule.arguments = {bytesArgument(4, /*donated=*/true)};
  schedule.steps = {AllocStep{0, fresh}, fillWithSevens(0),
                    TakeStep{1, 0, /*overwritten=*/true}, fillWithSevens(1)};
  schedule.results = {{0, DType::U8, {fresh}, "r"}, {1, DType::U8, {4}, "s"}};
  schedule.numBuffers = 2;
  return schedule;
}

Schedule forwardDonated() {
  Schedule schedule;
  schedule.name = "f";
  schedule.arguments = {bytesArgument(4, /*donated=*/true)};
  schedule.steps = {TakeStep{0, 0, /*overwritten=*/false}};
  schedule.results = {{0, DType::U8, {4}, "r"}};
  schedule.numBuffers = 1;
  return schedule;
}

Array fourBytes() {
  const uint8_t values[] = {1, 2, 3, 4};
  return Array::fromSpan<uint8_t>({4}, values).value();
}

} // namespace graft::testing_schedules
