// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "bench/contestant.h"

#include "bench/process_memory.h"

namespace graft::bench {
namespace {

absl::Status callTiny(const Contestant &contestant,
                      const Arguments &arguments) {
  const MeasuredCall tiny = contestant.makeTiny(arguments);
  Meter meter;
  return tiny(meter).status();
}

absl::Status measure(const Contestant &contestant, const Arguments &arguments) {
  const bool isTimed = arguments.word("MODE") == "time";
  if (!isTimed)
    if (absl::Status s = callTiny(contestant, arguments); !s.ok())
      return s;
  Meter meter;
  if (isTimed && contestant.bytesToWarm)
    warmMemory(contestant.bytesToWarm(arguments));
  const MeasuredCall function = contestant.make(arguments);
  std::vector<Call> calls;
  for (int64_t i = 0; i <= arguments.number("LATER_CALLS"); ++i) {
    absl::StatusOr<Call> call = function(meter);
    if (!call.ok())
      return call.status();
    calls.push_back(*call);
  }
  print(calls);
  return absl::OkStatus();
}

} // namespace

Argument timeOrMemory() {
  return {.name = "MODE", .words = {"time", "memory"}};
}

Argument laterCalls() { return {.name = "LATER_CALLS", .least = 0}; }

int runContestant(int argc, char **argv, const Contestant &contestant) {
  return runProgram(argc, argv, contestant.arguments,
                    [&](const Arguments &arguments) {
                      return measure(contestant, arguments);
                    });
}

} // namespace graft::bench
