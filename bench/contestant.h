// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The main function of a program that measures calls of one jitted function:
// the first call, which traces, compiles and touches the memory first, then
// later ones, each after the results of the one before were freed.
//
//   int main(int argc, char **argv) {
//     return graft::bench::runContestant(
//         argc, argv,
//         {.arguments = {timeOrMemory(), {.name = "DIM"}, laterCalls()},
//          .makeTiny = [](const Arguments &) { return callOf(8); },
//          .make = [](const Arguments &arguments) {
//            return callOf(arguments.number("DIM"));
//          }});
//   }

#ifndef GRAFT_BENCH_CONTESTANT_H
#define GRAFT_BENCH_CONTESTANT_H

#include "absl/status/statusor.h"
#include "bench/calls.h"
#include "bench/program.h"

namespace graft::bench {

/// Makes what a call takes, calls, and says what the call took.
using MeasuredCall = std::function<absl::StatusOr<Call>(Meter &)>;

/// A function to be measured.
struct Contestant {
  /// The command line, with `timeOrMemory()` and `laterCalls()` in it.
  std::vector<Argument> arguments;

  /// The function for something tiny. Called once before memory is measured, so
  /// that what LLVM takes by itself is not counted.
  std::function<MeasuredCall(const Arguments &)> makeTiny;

  /// The function.
  std::function<MeasuredCall(const Arguments &)> make;

  /// How much memory is warmed before times are measured: as much as the
  /// largest of the peers takes. Nothing is where there is no function.
  std::function<int64_t(const Arguments &)> bytesToWarm = {};
};

/// The argument "time|memory": what the run is for.
Argument timeOrMemory();

/// The argument LATER_CALLS: how many calls follow the first.
Argument laterCalls();

/// Measures the calls and prints them. Returns what `runProgram` does.
int runContestant(int argc, char **argv, const Contestant &contestant);

} // namespace graft::bench

#endif // GRAFT_BENCH_CONTESTANT_H
